/** `1 service`, `12 services`; `plural` where an s does not do. */
export const count = (amount: number, singular: string, plural = `${singular}s`): string =>
  `${grouped(amount)} ${amount === 1 ? singular : plural}`;

/** Digits in groups of three: `12,345`. */
export const grouped = (amount: number): string => amount.toLocaleString('en-US');

/** Bytes in the unit a person would use, in powers of 1000 as disks are sold: `7.5 MB`. */
export const bytes = (amount: number): string => {
  let value = amount;
  let unit = 0;
  while (value >= 999.5 && unit < BYTE_UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 99.95 ? 0 : 1;
  return `${value.toFixed(digits)} ${BYTE_UNITS[unit]}`;
};

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** A length of time at the precision that matters at that length: `41 ms`, `3.2 s`, `2 min 05 s`. */
export const duration = (ms: number): string => {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${padded(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${padded(Math.floor(seconds / 60) % 60)} min`;
};

const padded = (value: number): string => String(value).padStart(2, '0');

/** How long ago something was, in its largest whole unit: `3 min ago`. */
export const ago = (then: Date, now: Date): string => {
  const seconds = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 1000));
  if (seconds < 10) return 'just now';
  const [singular, plural, length] = AGO_UNITS.find((unit) => seconds >= unit[2]) ?? ['s', 's', 1];
  const amount = Math.floor(seconds / length);
  return `${amount} ${amount === 1 ? singular : plural} ago`;
};

const AGO_UNITS = [
  ['year', 'years', 31_557_600],
  ['month', 'months', 2_629_800],
  ['day', 'days', 86_400],
  ['h', 'h', 3600],
  ['min', 'min', 60],
] as const;
