import { inCommonType } from './common-type.ts';
import { floorDecimal, negateDecimal, roundDecimal } from './decimal.ts';
import { partOf, truncateTimestamp } from './moment.ts';
import { applyOperator, asText } from './sql-operators.ts';
import {
  coerce,
  equal,
  MICROS_A_DAY,
  NULL,
  NULL_RESULT,
  order,
  type SqlValue,
  sqlBoolean,
  sqlInteger,
  sqlNumeric,
  sqlText,
  UNTOLD,
} from './sql-value.ts';
import { isAscii } from './text-pattern.ts';

/** What a function call gives; untold for a function that is not in the tables below. */
export const applyFunction = (name: string, args: readonly SqlValue[]): SqlValue => {
  const lenient = lenientFunctions.get(name);
  if (lenient !== undefined) return args.some(({ type }) => type === 'untold') ? UNTOLD : lenient(args);
  const strict = strictFunctions.get(name);
  if (strict === undefined) return UNTOLD;
  if (args.some(({ type }) => type === 'null')) return NULL_RESULT;
  return args.some(({ type }) => type === 'untold') ? UNTOLD : (strict(args) ?? UNTOLD);
};

/** `greatest` and `least`: NULLs are passed over. */
export const extremeOf = (which: 'greatest' | 'least', args: readonly SqlValue[]): SqlValue => {
  if (args.some(({ type }) => type === 'untold')) return UNTOLD;
  const wanted = which === 'greatest' ? 1 : -1;
  const best = args
    .filter(({ type }) => type !== 'null')
    .reduce<SqlValue>((best, value) => {
      if (best.type === 'null') return value;
      const found = order(value, best);
      return best.type === 'untold' || found === undefined ? UNTOLD : found === wanted ? value : best;
    }, NULL_RESULT);
  return inCommonType(best, args);
};

type SqlFunction = (args: readonly SqlValue[]) => SqlValue | undefined;

const ofText =
  (apply: (text: string) => SqlValue): SqlFunction =>
  ([value, ...more]) =>
    value?.type === 'text' && more.length === 0 ? apply(value.value) : UNTOLD;

/** Case beyond ASCII is up to the collation. */
const inAscii = (apply: (text: string) => string): SqlFunction =>
  ofText((text) => (isAscii(text) ? sqlText(apply(text)) : UNTOLD));

const octetLength: SqlFunction = ([value]) => {
  if (value?.type === 'bytes') return sqlInteger(value.value.length / 2);
  return value?.type === 'text' ? sqlInteger(new TextEncoder().encode(value.value).length) : UNTOLD;
};

const length: SqlFunction = ofText((text) => sqlInteger([...text].length));

/** Without a second argument only spaces are trimmed; with one, its characters. */
const trimmed =
  (atStart: boolean, atEnd: boolean): SqlFunction =>
  ([value, characters = sqlText(' ')]) => {
    if (value?.type !== 'text' || characters.type !== 'text') return UNTOLD;
    const drop = new Set(characters.value);
    const text = [...value.value];
    while (atStart && text[0] !== undefined && drop.has(text[0])) text.shift();
    while (atEnd && text.length > 0 && drop.has(text.at(-1) ?? '')) text.pop();
    return sqlText(text.join(''));
  };

/** Rounding a whole number gives a float there, unless places are named. */
const rounded: SqlFunction = ([value, places]) => {
  if (value?.type === 'integer' && places === undefined) return coerce(value, 'float');
  const number = value?.type === 'integer' ? coerce(value, 'numeric') : value;
  const scale = places ?? sqlInteger(0);
  if (number?.type !== 'numeric' || scale.type !== 'integer') return UNTOLD;
  return sqlNumeric(roundDecimal(number.value, Number(scale.value)));
};

const floored: SqlFunction = ([value]) => {
  if (value?.type === 'integer') return coerce(value, 'float');
  if (value?.type === 'float') return { type: 'float', value: Math.floor(value.value) };
  return value?.type === 'numeric' ? sqlNumeric(floorDecimal(value.value)) : UNTOLD;
};

const ceiled: SqlFunction = ([value]) => {
  if (value?.type === 'integer') return coerce(value, 'float');
  if (value?.type === 'float') return { type: 'float', value: Math.ceil(value.value) };
  return value?.type === 'numeric' ? sqlNumeric(negateDecimal(floorDecimal(negateDecimal(value.value)))) : UNTOLD;
};

const truncated: SqlFunction = ([value, ...more]) =>
  value?.type !== 'numeric' || more.length > 0 ? UNTOLD : value.value.digits < 0n ? ceiled([value]) : floored([value]);

const absolute: SqlFunction = ([value]) => {
  if (value?.type === 'float') return { type: 'float', value: Math.abs(value.value) };
  if (value?.type === 'integer') return sqlInteger(value.value < 0n ? -value.value : value.value);
  if (value?.type !== 'numeric') return UNTOLD;
  return sqlNumeric(value.value.digits < 0n ? negateDecimal(value.value) : value.value);
};

const arrayLength: SqlFunction = ([array, dimension]) => {
  if (array?.type !== 'array' || dimension?.type !== 'integer' || dimension.value !== 1n) return UNTOLD;
  return array.value.length === 0 ? NULL : sqlInteger(array.value.length);
};

/** NULLs are passed over. */
const arrayToString: SqlFunction = ([array, separator, ...more]) => {
  if (array?.type !== 'array' || separator?.type !== 'text' || more.length > 0) return UNTOLD;
  const items = array.value.filter(({ type }) => type !== 'null').map(asText);
  return items.includes(undefined) ? UNTOLD : sqlText(items.join(separator.value));
};

const arrayPosition: SqlFunction = ([array, item, ...more]) => {
  if (array?.type !== 'array' || item === undefined || more.length > 0) return UNTOLD;
  for (const [index, other] of array.value.entries()) {
    const same = other.type === 'null' || item.type === 'null' ? other.type === item.type : equal(other, item);
    if (same === undefined) return UNTOLD;
    if (same) return sqlInteger(index + 1);
  }
  return NULL;
};

const extracted: SqlFunction = ([part, value]) => {
  if (part?.type !== 'text' || value === undefined) return UNTOLD;
  if (value.type === 'interval') {
    const { months, days, micros } = value.value;
    if (part.value !== 'epoch' || months !== 0) return UNTOLD;
    return sqlNumeric({ digits: BigInt(days) * MICROS_A_DAY + micros, scale: 6 });
  }
  const isTime = ['hour', 'minute'].includes(part.value);
  const timestamp = value.type === 'date' && isTime ? UNTOLD : coerce(value, 'timestamp');
  if (value.type === 'text' || timestamp.type !== 'timestamp') return UNTOLD;
  if (part.value === 'epoch') return sqlNumeric({ digits: timestamp.value, scale: 6 });
  const found = partOf(timestamp.value, part.value);
  return found === undefined ? UNTOLD : sqlNumeric({ digits: found, scale: 0 });
};

const dateTruncated: SqlFunction = ([unit, value, ...more]) => {
  const timestamp = value === undefined || value.type === 'text' ? UNTOLD : coerce(value, 'timestamp');
  if (unit?.type !== 'text' || timestamp.type !== 'timestamp' || more.length > 0) return UNTOLD;
  const found = truncateTimestamp(timestamp.value, unit.value);
  return found === undefined ? UNTOLD : { type: 'timestamp', value: found };
};

/** `moment AT TIME ZONE 'UTC'`: a moment is in UTC here anyway. */
const atTimeZone: SqlFunction = ([zone, moment]) => {
  const timestamp = moment === undefined || moment.type === 'text' ? UNTOLD : coerce(moment, 'timestamp');
  return zone?.type === 'text' && zone.value.toUpperCase() === 'UTC' ? timestamp : UNTOLD;
};

const jsonType: SqlFunction = ([value]) => {
  if (value?.type !== 'json') return UNTOLD;
  return sqlText(value.value === null ? 'null' : Array.isArray(value.value) ? 'array' : typeof value.value);
};

const jsonArrayLength: SqlFunction = ([value]) =>
  value?.type === 'json' && Array.isArray(value.value) ? sqlInteger(value.value.length) : UNTOLD;

/** How many arguments are NULL, or are not. */
const counted =
  (isNull: boolean): SqlFunction =>
  (args) =>
    sqlInteger(args.filter(({ type }) => (type === 'null') === isNull).length);

const ends =
  (side: 'left' | 'right'): SqlFunction =>
  ([value, count]) => {
    if (value?.type !== 'text' || count?.type !== 'integer' || count.value < 0n) return UNTOLD;
    const text = [...value.value];
    const size = Math.min(Number(count.value), text.length);
    return sqlText((side === 'left' ? text.slice(0, size) : text.slice(text.length - size)).join(''));
  };

const startsWith: SqlFunction = ([value, prefix]) =>
  value?.type === 'text' && prefix?.type === 'text' ? sqlBoolean(value.value.startsWith(prefix.value)) : UNTOLD;

/** The place of a text in another, from 1; 0 where it is not in it. */
const strpos: SqlFunction = ([value, part]) => {
  if (value?.type !== 'text' || part?.type !== 'text') return UNTOLD;
  const at = value.value.indexOf(part.value);
  return sqlInteger(at < 0 ? 0 : [...value.value.slice(0, at)].length + 1);
};

/** These give NULL as soon as one argument is NULL. */
const strictFunctions = new Map<string, SqlFunction>([
  ['length', length],
  ['char_length', length],
  ['character_length', length],
  ['octet_length', octetLength],
  ['lower', inAscii((text) => text.toLowerCase())],
  ['upper', inAscii((text) => text.toUpperCase())],
  ['btrim', trimmed(true, true)],
  ['ltrim', trimmed(true, false)],
  ['rtrim', trimmed(false, true)],
  ['left', ends('left')],
  ['right', ends('right')],
  ['starts_with', startsWith],
  ['strpos', strpos],
  ['position', strpos],
  ['abs', absolute],
  ['round', rounded],
  ['floor', floored],
  ['ceil', ceiled],
  ['ceiling', ceiled],
  ['trunc', truncated],
  ['mod', ([a = UNTOLD, b = UNTOLD]) => applyOperator('%', a, b)],
  ['cardinality', ([array]) => (array?.type === 'array' ? sqlInteger(array.value.length) : UNTOLD)],
  ['array_length', arrayLength],
  ['array_to_string', arrayToString],
  ['extract', extracted],
  ['date_trunc', dateTruncated],
  ['timezone', atTimeZone],
  ['jsonb_typeof', jsonType],
  ['json_typeof', jsonType],
  ['jsonb_array_length', jsonArrayLength],
]);

/** These look at NULLs themselves. */
const lenientFunctions = new Map<string, (args: readonly SqlValue[]) => SqlValue>([
  ['num_nonnulls', (args) => counted(false)(args) ?? UNTOLD],
  ['num_nulls', (args) => counted(true)(args) ?? UNTOLD],
  ['array_position', (args) => (args[0]?.type === 'null' ? NULL : (arrayPosition(args) ?? UNTOLD))],
]);
