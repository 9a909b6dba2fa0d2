import { roundDecimal } from './decimal.ts';
import { dateText, dayOf } from './moment.ts';
import { asText } from './sql-operators.ts';
import { coerce, type SqlValue, sqlInteger, sqlNumeric, sqlText, UNTOLD } from './sql-value.ts';

/** The type of a `CAST` or `::`, by the name the grammar gives it (`int4`, `varchar`, `timestamptz`, …). */
export interface CastType {
  readonly name: string;
  readonly isArray: boolean;
  /** `[18, 8]` of `numeric(18, 8)`. */
  readonly typmods: readonly number[];
}

/** A value converted on demand; untold for types and conversions that are not understood. */
export const castTo = (type: CastType, value: SqlValue): SqlValue => {
  const into = valueTypes.get(type.name);
  if (into === undefined || value.type === 'untold') return UNTOLD;
  if (value.type === 'null') return { type: 'null', of: type.isArray ? 'array' : into };
  if (!type.isArray) return castItem(type, into, value);
  const list = coerce(value, 'array');
  if (list.type !== 'array') return UNTOLD;
  return { type: 'array', value: list.value.map((item) => castTo({ ...type, isArray: false }, item)) };
};

const valueTypes = new Map<string, SqlValue['type']>([
  ['text', 'text'],
  ['varchar', 'text'],
  ['int2', 'integer'],
  ['int4', 'integer'],
  ['int8', 'integer'],
  ['numeric', 'numeric'],
  ['float8', 'float'],
  ['bool', 'boolean'],
  ['uuid', 'uuid'],
  ['date', 'date'],
  ['timestamp', 'timestamp'],
  ['timestamptz', 'timestamp'],
  ['interval', 'interval'],
  ['json', 'json'],
  ['jsonb', 'json'],
]);

const castItem = ({ name, typmods }: CastType, into: SqlValue['type'], value: SqlValue): SqlValue => {
  const [first, second = 0] = typmods;
  if (into === 'text') {
    const text =
      value.type === 'boolean' ? String(value.value) : value.type === 'date' ? dateText(value.value) : asText(value);
    if (text === undefined) return UNTOLD;
    return sqlText(name === 'varchar' && first !== undefined ? [...text].slice(0, first).join('') : text);
  }
  if (into === 'integer') return wholeNumber(name, value);
  if (into === 'numeric') {
    const number = coerce(value, 'numeric');
    if (number.type !== 'numeric' || first === undefined) return number;
    return sqlNumeric(roundDecimal(number.value, second));
  }
  // `timestamptz(3)` and `interval hour` would round or cut.
  if (first !== undefined) return UNTOLD;
  if (into === 'date' && value.type === 'timestamp') return { type: 'date', value: dayOf(value.value) };
  return coerce(value, into);
};

const wholeNumber = (name: string, value: SqlValue): SqlValue => {
  const whole =
    value.type === 'numeric'
      ? sqlInteger(roundDecimal(value.value, 0).digits)
      : value.type === 'float' && Number.isSafeInteger(value.value)
        ? sqlInteger(value.value)
        : value.type === 'boolean' && name === 'int4'
          ? sqlInteger(value.value ? 1 : 0)
          : coerce(value, 'integer');
  const bits = { int2: 16, int4: 32 }[name] ?? 64;
  return whole.type === 'integer' && BigInt.asIntN(bits, whole.value) === whole.value ? whole : UNTOLD;
};
