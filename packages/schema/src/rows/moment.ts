import type { Interval } from './sql-value.ts';

/** Days since 1970-01-01 of an ISO date; undefined where the text is none. */
export const parseDate = (text: string): bigint | undefined => {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text) ?? [];
  return year === undefined ? undefined : dayNumber(Number(year), Number(month), Number(day));
};

/**
 * Microseconds since 1970-01-01 UTC of an ISO timestamp or date. One without an offset is in UTC: seeds run in a
 * session whose time zone is UTC, and a column without a time zone knows no other.
 */
export const parseTimestamp = (text: string): bigint | undefined => {
  const [, date = '', hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] =
    TIMESTAMP.exec(text) ?? [];
  const days = parseDate(date);
  const offset = offsetMinutes(zone);
  if (days === undefined || offset === undefined || hour > '23' || minute > '59' || second > '59') return undefined;
  const minutes = days * 1440n + BigInt(Number(hour) * 60 + Number(minute) - offset);
  return (minutes * 60n + BigInt(second)) * SECOND + BigInt(fraction.padEnd(6, '0'));
};

const TIMESTAMP =
  /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?\s*$/i;

const SECOND = 1_000_000n;
const DAY = 86_400n * SECOND;

const offsetMinutes = (zone: string): number | undefined => {
  if (zone.toUpperCase() === 'Z') return 0;
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === '' || hours > '15' || minutes > '59') return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** Reads `8 hours`, `1 year 2 months`, `3 days 04:05:06`; undefined for what needs more care, such as `1.5 days`. */
export const parseInterval = (text: string): Interval | undefined => {
  const words = text.trim().split(/\s+/);
  const clock = CLOCK.exec(words.at(-1) ?? '');
  if (clock !== null) words.pop();
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = clock ?? [];
  const clockMicros = BigInt(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * SECOND;
  let interval: Interval = { months: 0, days: 0, micros: sign === '-' ? -clockMicros : clockMicros };
  if (words.length % 2 === 1) return undefined;
  for (let index = 0; index < words.length; index += 2) {
    const [count = '', name = ''] = words.slice(index, index + 2);
    const unit = UNITS.get(name.toLowerCase());
    if (unit === undefined || !/^[+-]?\d{1,9}$/.test(count)) return undefined;
    interval = addIntervals(interval, scaleInterval(unit, Number(count)));
  }
  return interval;
};

const CLOCK = /^([+-]?)(\d{1,4}):(\d{2})(?::(\d{2}))?$/;

const unitNames: readonly (readonly [readonly string[], Interval])[] = [
  [['second', 'seconds', 'sec', 'secs'], { months: 0, days: 0, micros: SECOND }],
  [['minute', 'minutes', 'min', 'mins'], { months: 0, days: 0, micros: 60n * SECOND }],
  [['hour', 'hours'], { months: 0, days: 0, micros: 3600n * SECOND }],
  [['day', 'days'], { months: 0, days: 1, micros: 0n }],
  [['week', 'weeks'], { months: 0, days: 7, micros: 0n }],
  [['month', 'months', 'mon', 'mons'], { months: 1, days: 0, micros: 0n }],
  [['year', 'years'], { months: 12, days: 0, micros: 0n }],
];
const UNITS = new Map(unitNames.flatMap(([names, unit]) => names.map((name) => [name, unit] as const)));

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  months: a.months + b.months,
  days: a.days + b.days,
  micros: a.micros + b.micros,
});

/** An interval so many times over; only whole numbers, which need no rounding between months, days and hours. */
export const scaleInterval = ({ months, days, micros }: Interval, times: number): Interval => ({
  months: months * times,
  days: days * times,
  micros: micros * BigInt(times),
});

/** A timestamp moved by an interval: months first (the day cut to the month's last), then days, then the rest. */
export const addInterval = (timestamp: bigint, { months, days, micros }: Interval): bigint => {
  const day = floorDivide(timestamp, DAY);
  const time = timestamp - day * DAY;
  return (addMonths(day, months) + BigInt(days)) * DAY + time + micros;
};

/** What `later - earlier` of two timestamps is: whole days and the rest. */
export const intervalBetween = (earlier: bigint, later: bigint): Interval => {
  const micros = later - earlier;
  return { months: 0, days: Number(micros / DAY), micros: micros % DAY };
};

/** One part of a timestamp in UTC, as `extract` names it; undefined for parts that are not needed here. */
export const partOf = (timestamp: bigint, part: string): bigint | undefined => {
  const date = new Date(Number(floorDivide(timestamp, 1000n)));
  switch (part) {
    case 'year':
      return BigInt(date.getUTCFullYear());
    case 'month':
      return BigInt(date.getUTCMonth() + 1);
    case 'day':
      return BigInt(date.getUTCDate());
    case 'hour':
      return BigInt(date.getUTCHours());
    case 'minute':
      return BigInt(date.getUTCMinutes());
    case 'dow':
      return BigInt(date.getUTCDay());
    case 'isodow':
      return BigInt(date.getUTCDay() || 7);
    default:
      return undefined;
  }
};

/** The timestamp cut to the start of its year, month, day or hour in UTC; undefined for other units. */
export const truncateTimestamp = (timestamp: bigint, unit: string): bigint | undefined => {
  if (unit === 'hour') return floorDivide(timestamp, 3600n * SECOND) * 3600n * SECOND;
  const day = floorDivide(timestamp, DAY);
  const date = new Date(Number(day) * 86_400_000);
  if (unit === 'day') return day * DAY;
  const month = unit === 'month' ? date.getUTCMonth() : unit === 'year' ? 0 : undefined;
  return month === undefined ? undefined : BigInt(Date.UTC(date.getUTCFullYear(), month, 1)) * 1000n;
};

/** The day number that a timestamp falls on, in UTC. */
export const dayOf = (timestamp: bigint): bigint => floorDivide(timestamp, DAY);

/** The ISO date of a day number. */
export const dateText = (days: bigint): string => new Date(Number(days) * 86_400_000).toISOString().slice(0, 10);

const dayNumber = (year: number, month: number, day: number): bigint | undefined => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? BigInt(date.getTime() / 86_400_000) : undefined;
};

const addMonths = (day: bigint, months: number): bigint => {
  const date = new Date(Number(day) * 86_400_000);
  const total = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, month] = [Math.floor(total / 12), ((total % 12) + 12) % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return BigInt(Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000);
};

const floorDivide = (value: bigint, unit: bigint): bigint => value / unit - (value % unit < 0n ? 1n : 0n);
