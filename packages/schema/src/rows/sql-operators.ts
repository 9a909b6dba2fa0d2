import {
  addDecimals,
  type Decimal,
  decimalText,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  remainderOfDecimals,
} from './decimal.ts';
import { addInterval, addIntervals, intervalBetween, scaleInterval } from './moment.ts';
import {
  alike,
  coerce,
  equal,
  NULL_RESULT,
  order,
  type SqlValue,
  sqlBoolean,
  sqlInteger,
  sqlNumeric,
  sqlText,
  UNTOLD,
} from './sql-value.ts';
import { isAscii, likePattern, posixPattern } from './text-pattern.ts';

/** What `left operator right` is. All of these operators give NULL for NULL. */
export const applyOperator = (operator: string, left: SqlValue, right: SqlValue): SqlValue => {
  if (left.type === 'null' || right.type === 'null') return NULL_RESULT;
  if (left.type === 'untold' || right.type === 'untold') return UNTOLD;
  return operators.get(operator)?.(left, right) ?? UNTOLD;
};

/** `-value` and `+value`. */
export const applySign = (operator: string, value: SqlValue): SqlValue => {
  if (operator === '-') return applyOperator('-', sqlInteger(0), value);
  return operator === '+' && ['null', 'integer', 'numeric', 'float'].includes(value.type) ? value : UNTOLD;
};

type Operator = (left: SqlValue, right: SqlValue) => SqlValue | undefined;

const comparison =
  (holds: (order: -1 | 0 | 1) => boolean): Operator =>
  (left, right) => {
    const which = order(left, right);
    return sqlBoolean(which === undefined ? undefined : holds(which));
  };

const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

const plus: Operator = (left, right) => {
  const swap = isMoment(right) || (right.type === 'interval' && !isMoment(left));
  const [first, second] = swap ? [right, left] : [left, right];
  if (isMoment(first)) return shifted(first, second, 1);
  if (first.type === 'interval') {
    const other = coerce(second, 'interval');
    return other.type === 'interval' ? { type: 'interval', value: addIntervals(first.value, other.value) } : UNTOLD;
  }
  return arithmetic(left, right, {
    integer: (a, b) => a + b,
    numeric: addDecimals,
    float: (a, b) => a + b,
  });
};

const minus: Operator = (left, right) => {
  if (isMoment(left) || (isMoment(right) && left.type === 'text')) {
    if (right.type === 'interval' || right.type === 'integer') return shifted(left, right, -1);
    const [later, earlier] = alike(left, right);
    if (later.type === 'date' && earlier.type === 'date') return sqlInteger(later.value - earlier.value);
    if (later.type !== 'timestamp' || earlier.type !== 'timestamp') return UNTOLD;
    return { type: 'interval', value: intervalBetween(earlier.value, later.value) };
  }
  if (right.type === 'interval') {
    const first = left.type === 'integer' && left.value === 0n ? ZERO_INTERVAL : coerce(left, 'interval');
    if (first.type !== 'interval') return UNTOLD;
    return { type: 'interval', value: addIntervals(first.value, scaleInterval(right.value, -1)) };
  }
  return arithmetic(left, right, {
    integer: (a, b) => a - b,
    numeric: (a, b) => addDecimals(a, negateDecimal(b)),
    float: (a, b) => a - b,
  });
};

const ZERO_INTERVAL: SqlValue = { type: 'interval', value: { months: 0, days: 0, micros: 0n } };

const isMoment = (value: SqlValue): value is Extract<SqlValue, { type: 'date' | 'timestamp' }> =>
  value.type === 'date' || value.type === 'timestamp';

/** A date moves by whole days or becomes a timestamp; text beside a timestamp is an interval. */
const shifted = (moment: SqlValue, by: SqlValue, sign: 1 | -1): SqlValue => {
  if (moment.type === 'date' && by.type === 'integer') {
    return { type: 'date', value: moment.value + by.value * BigInt(sign) };
  }
  // Beside a date, text might be a number of days as well.
  const interval = moment.type === 'date' && by.type === 'text' ? UNTOLD : coerce(by, 'interval');
  const timestamp = coerce(moment, 'timestamp');
  if (interval.type !== 'interval' || timestamp.type !== 'timestamp') return UNTOLD;
  return { type: 'timestamp', value: addInterval(timestamp.value, scaleInterval(interval.value, sign)) };
};

const times: Operator = (left, right) => {
  const [first, second] = left.type === 'interval' ? [left, right] : [right, left];
  if (first.type === 'interval') {
    if (second.type !== 'integer') return UNTOLD;
    return { type: 'interval', value: scaleInterval(first.value, Number(second.value)) };
  }
  return arithmetic(left, right, { integer: (a, b) => a * b, numeric: multiplyDecimals, float: (a, b) => a * b });
};

const DIVISION: Arithmetic = {
  integer: (a, b) => (b === 0n ? undefined : a / b),
  numeric: divideDecimals,
  float: (a, b) => (b === 0 ? undefined : a / b),
};

const over: Operator = (left, right) => arithmetic(left, right, DIVISION);

const modulo: Operator = (left, right) =>
  arithmetic(left, right, {
    integer: (a, b) => (b === 0n ? undefined : a % b),
    numeric: remainderOfDecimals,
    float: () => undefined,
  });

interface Arithmetic {
  readonly integer: (a: bigint, b: bigint) => bigint | undefined;
  readonly numeric: (a: Decimal, b: Decimal) => Decimal | undefined;
  readonly float: (a: number, b: number) => number | undefined;
}

const arithmetic = (left: SqlValue, right: SqlValue, rules: Arithmetic): SqlValue => {
  const [a, b] = alike(left, right);
  if (a.type === 'integer' && b.type === 'integer') {
    const result = fitted(rules.integer(a.value, b.value), a.value, b.value);
    if (a.loose !== true && b.loose !== true) return result;
    const isCut = result.type === 'integer' && rules === DIVISION && result.value * b.value !== a.value;
    return result.type === 'integer' && !isCut ? { ...result, loose: true } : UNTOLD;
  }
  if (a.type === 'numeric' && b.type === 'numeric') {
    return a.loose === true || b.loose === true ? UNTOLD : sqlNumeric(rules.numeric(a.value, b.value));
  }
  if (a.type !== 'float' || b.type !== 'float') return UNTOLD;
  if (Number.isNaN(a.value) || Number.isNaN(b.value)) return { type: 'float', value: Number.NaN };
  const value = rules.float(a.value, b.value);
  return value === undefined || !Number.isFinite(value) ? UNTOLD : { type: 'float', value };
};

/** Two small integers may be of four bytes, and then a greater result is an error there. */
const fitted = (result: bigint | undefined, a: bigint, b: bigint): SqlValue => {
  if (result === undefined) return UNTOLD;
  return isSmall(result) || !isSmall(a) || !isSmall(b) ? sqlInteger(result) : UNTOLD;
};

const isSmall = (value: bigint): boolean => value >= -(2n ** 31n) && value < 2n ** 31n;

const concatenate: Operator = (left, right) => {
  if (left.type === 'array' && right.type === 'array') return { type: 'array', value: [...left.value, ...right.value] };
  const [a, b] = [asText(left), asText(right)];
  return a === undefined || b === undefined ? UNTOLD : sqlText(a + b);
};

/** How a value reads as text; undefined where that depends on settings. */
export const asText = (value: SqlValue): string | undefined => {
  if (value.type === 'text' || value.type === 'uuid') return value.value;
  if ((value.type === 'integer' || value.type === 'numeric') && value.loose === true) return undefined;
  if (value.type === 'integer') return String(value.value);
  return value.type === 'numeric' ? decimalText(value.value) : undefined;
};

const matching =
  (compile: typeof likePattern, ignoreCase: boolean, asciiOnly: (pattern: string) => boolean): Operator =>
  (left, right) => {
    if (left.type !== 'text' || right.type !== 'text') return UNTOLD;
    if ((ignoreCase || asciiOnly(right.value)) && !isAscii(left.value)) return UNTOLD;
    return sqlBoolean(compile(right.value, ignoreCase)?.test(left.value));
  };

/** Classes and escapes such as `\w` mean more there than ASCII. */
const hasClasses = (pattern: string): boolean => /\\[a-z]|\[:/i.test(pattern);
const like = (ignoreCase: boolean): Operator => matching(likePattern, ignoreCase, () => false);
const posix = (ignoreCase: boolean): Operator => matching(posixPattern, ignoreCase, hasClasses);

const opposite =
  (operator: Operator): Operator =>
  (left, right) => {
    const value = operator(left, right);
    return value?.type === 'boolean' ? sqlBoolean(!value.value) : UNTOLD;
  };

/** Whether every item of the second list is in the first. NULL is in no list. */
const containing: Operator = (one, other) => {
  const [left, right] = alike(one, other);
  if (left.type !== 'array' || right.type !== 'array') return UNTOLD;
  const found = right.value.map((item) => isAmong(item, left.value));
  return sqlBoolean(found.includes(false) ? false : found.includes(undefined) ? undefined : true);
};

const overlapping: Operator = (one, other) => {
  const [left, right] = alike(one, other);
  if (left.type !== 'array' || right.type !== 'array') return UNTOLD;
  const found = right.value.map((item) => isAmong(item, left.value));
  return sqlBoolean(found.includes(true) ? true : found.includes(undefined) ? undefined : false);
};

const isAmong = (item: SqlValue, items: readonly SqlValue[]): boolean | undefined => {
  if (item.type === 'null') return false;
  const found = items.filter(({ type }) => type !== 'null').map((other) => equal(item, other));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
};

const hasKey: Operator = (left, right) => {
  if (left.type !== 'json' || right.type !== 'text') return UNTOLD;
  const value = left.value;
  if (Array.isArray(value)) return sqlBoolean(value.includes(right.value));
  if (typeof value !== 'object' || value === null) return sqlBoolean(value === right.value);
  return sqlBoolean(Object.hasOwn(value, right.value));
};

const operators = new Map<string, Operator>([
  ['=', (left, right) => sqlBoolean(equal(left, right))],
  ['<>', (left, right) => sqlBoolean(not(equal(left, right)))],
  ['<', comparison((which) => which < 0)],
  ['<=', comparison((which) => which <= 0)],
  ['>', comparison((which) => which > 0)],
  ['>=', comparison((which) => which >= 0)],
  ['+', plus],
  ['-', minus],
  ['*', times],
  ['/', over],
  ['%', modulo],
  ['||', concatenate],
  ['~~', like(false)],
  ['!~~', opposite(like(false))],
  ['~~*', like(true)],
  ['!~~*', opposite(like(true))],
  ['~', posix(false)],
  ['!~', opposite(posix(false))],
  ['~*', posix(true)],
  ['!~*', opposite(posix(true))],
  ['@>', containing],
  ['<@', (left, right) => containing(right, left)],
  ['&&', overlapping],
  ['?', hasKey],
]);
