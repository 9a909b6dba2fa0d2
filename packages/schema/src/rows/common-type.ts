import { coerce, type SqlValue, UNTOLD } from './sql-value.ts';

/**
 * The value that COALESCE, CASE, GREATEST or NULLIF chose, in the type that all of the choices share: `coalesce(a, 1)`
 * is a decimal where `a` is one, even if `a` is NULL. Where the type of a choice is not known, a number is marked
 * loose: it compares, but is not divided.
 */
export const inCommonType = (chosen: SqlValue, choices: readonly SqlValue[]): SqlValue => {
  const types = choices.map(typeOf).filter((type) => type !== 'null');
  if (chosen.type === 'null' || chosen.type === 'untold') return chosen;
  const isUncertain = types.includes('untold');
  if (chosen.type === 'date') {
    return isUncertain ? UNTOLD : types.includes('timestamp') ? coerce(chosen, 'timestamp') : chosen;
  }
  if (chosen.type !== 'integer' && chosen.type !== 'numeric') return chosen;
  const widest = (['float', 'numeric'] as const).find((type) => types.includes(type)) ?? chosen.type;
  const value = coerce(chosen, widest);
  const isLoose = isUncertain || choices.some((choice) => isNumber(choice) && choice.loose === true);
  return isLoose && isNumber(value) ? { ...value, loose: true } : value;
};

/** A NULL has the type of the column or cast it came from; a NULL that is written down has none. */
const typeOf = (value: SqlValue): SqlValue['type'] => (value.type === 'null' ? (value.of ?? 'null') : value.type);

const isNumber = (value: SqlValue): value is Extract<SqlValue, { type: 'integer' | 'numeric' }> =>
  value.type === 'integer' || value.type === 'numeric';
