import type { A_Const, A_Expr, A_Indirection, BoolExpr, CaseExpr, Node, TypeName } from '@pgsql/types';
import type { Model } from '../contract.ts';
import { columnValue, plainValue } from './column-value.ts';
import { inCommonType } from './common-type.ts';
import { parseDecimal } from './decimal.ts';
import { castTo } from './sql-cast.ts';
import { applyFunction, extremeOf } from './sql-functions.ts';
import { applyOperator, applySign } from './sql-operators.ts';
import {
  coerce,
  equal,
  FALSE,
  NULL,
  NULL_RESULT,
  type SqlValue,
  sqlBoolean,
  sqlInteger,
  sqlNumeric,
  sqlText,
  TRUE,
  UNTOLD,
} from './sql-value.ts';

/** A row as it is stored: column names, enum labels as the database has them. A column that is missing is unknown. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * Whether a row passes a CHECK, as PostgreSQL would decide in a session whose time zone is UTC: NULL passes.
 * @param expression from {@link SqlParser.parseExpression}
 * @param row by column name; a column that is missing is unknown, which is not NULL
 * @param model gives the columns their types; without it a JavaScript string is text and a number is a number
 * @returns undefined where it cannot be told here: an unknown column that matters, text compared by collation,
 *   a function or operator that is not understood. Never a guess.
 */
export const evaluateCheck = (expression: Node, row: StoredRow, model?: Model): boolean | undefined => {
  const value = evaluateExpression(expression, row, model);
  if (value.type === 'null') return true;
  return value.type === 'boolean' ? value.value : undefined;
};

/** The value of an expression over one row; see {@link evaluateCheck}. */
export const evaluateExpression = (expression: Node, row: StoredRow, model?: Model): SqlValue => {
  const evaluate = (node: Node | undefined): SqlValue =>
    node === undefined ? UNTOLD : nodeValue(node, evaluate, column);
  const column = (name: string): SqlValue => {
    if (!Object.hasOwn(row, name)) return UNTOLD;
    if (model === undefined) return plainValue(row[name]);
    const known = model.columns.find((candidate) => candidate.column === name);
    return known === undefined ? UNTOLD : columnValue(known, row[name]);
  };
  return evaluate(expression);
};

type Evaluate = (node: Node | undefined) => SqlValue;

const nodeValue = (node: Node, evaluate: Evaluate, column: (name: string) => SqlValue): SqlValue => {
  if ('A_Const' in node) return constant(node.A_Const);
  if ('ColumnRef' in node) return column(nameOf(node.ColumnRef.fields?.at(-1)) ?? '');
  if ('A_Expr' in node) return operation(node.A_Expr, evaluate);
  if ('BoolExpr' in node) return connective(node.BoolExpr, evaluate);
  if ('NullTest' in node) {
    const { type } = evaluate(node.NullTest.arg);
    if (type === 'untold') return UNTOLD;
    return sqlBoolean((type === 'null') === (node.NullTest.nulltesttype === 'IS_NULL'));
  }
  if ('BooleanTest' in node) return booleanTest(node.BooleanTest.booltesttype ?? '', evaluate(node.BooleanTest.arg));
  if ('FuncCall' in node) {
    const call = node.FuncCall;
    if (call.agg_star || call.agg_distinct || call.over || call.func_variadic) return UNTOLD;
    return applyFunction(nameOf(call.funcname?.at(-1)) ?? '', (call.args ?? []).map(evaluate));
  }
  if ('CoalesceExpr' in node) return firstPresent((node.CoalesceExpr.args ?? []).map(evaluate));
  if ('MinMaxExpr' in node) {
    const which = node.MinMaxExpr.op === 'IS_GREATEST' ? 'greatest' : 'least';
    return extremeOf(which, (node.MinMaxExpr.args ?? []).map(evaluate));
  }
  if ('CaseExpr' in node) return choice(node.CaseExpr, evaluate);
  if ('TypeCast' in node) return cast(node.TypeCast.typeName, evaluate(node.TypeCast.arg));
  if ('A_Indirection' in node) return subscript(node.A_Indirection, evaluate);
  if ('A_ArrayExpr' in node) return { type: 'array', value: (node.A_ArrayExpr.elements ?? []).map(evaluate) };
  return UNTOLD;
};

const nameOf = (node: Node | undefined): string | undefined =>
  node !== undefined && 'String' in node ? node.String.sval : undefined;

const constant = ({ isnull, ival, fval, boolval, sval }: A_Const): SqlValue => {
  if (isnull === true) return NULL;
  if (ival !== undefined) return sqlInteger(ival.ival ?? 0);
  if (boolval !== undefined) return sqlBoolean(boolval.boolval ?? false);
  if (sval !== undefined) return sqlText(sval.sval ?? '');
  const text = fval?.fval ?? '';
  // A whole number that is too long for four bytes comes as text as well.
  if (/^-?\d+$/.test(text) && isEightBytes(BigInt(text))) return sqlInteger(BigInt(text));
  return sqlNumeric(parseDecimal(text));
};

const isEightBytes = (value: bigint): boolean => BigInt.asIntN(64, value) === value;

const operation = ({ kind, name, lexpr, rexpr }: A_Expr, evaluate: Evaluate): SqlValue => {
  const operator = name?.length === 1 ? (nameOf(name[0]) ?? '') : '';
  const left = evaluate(lexpr);
  const items = rexpr !== undefined && 'List' in rexpr ? (rexpr.List.items ?? []).map(evaluate) : [];
  switch (kind) {
    case 'AEXPR_OP':
      return lexpr === undefined
        ? applySign(operator, evaluate(rexpr))
        : applyOperator(operator, left, evaluate(rexpr));
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
      return applyOperator(operator, left, evaluate(rexpr));
    case 'AEXPR_IN':
      return operator === '='
        ? anyOf(items.map((item) => applyOperator('=', left, item)))
        : allOf(items.map((item) => applyOperator('<>', left, item)));
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL': {
      const list = asArray(evaluate(rexpr));
      if (list.type !== 'array') return list.type === 'null' ? NULL : UNTOLD;
      const each = list.value.map((item) => applyOperator(operator, left, item));
      return kind === 'AEXPR_OP_ANY' ? anyOf(each) : allOf(each);
    }
    case 'AEXPR_BETWEEN':
      return between(left, items, false);
    case 'AEXPR_NOT_BETWEEN':
      return negated(between(left, items, false));
    case 'AEXPR_BETWEEN_SYM':
      return between(left, items, true);
    case 'AEXPR_NOT_BETWEEN_SYM':
      return negated(between(left, items, true));
    case 'AEXPR_DISTINCT':
      return distinct(left, evaluate(rexpr));
    case 'AEXPR_NOT_DISTINCT':
      return negated(distinct(left, evaluate(rexpr)));
    case 'AEXPR_NULLIF': {
      const same = applyOperator('=', left, evaluate(rexpr));
      return same.type === 'untold' ? UNTOLD : isTrue(same) ? NULL_RESULT : inCommonType(left, [left, evaluate(rexpr)]);
    }
    default:
      return UNTOLD;
  }
};

const between = (value: SqlValue, [low = UNTOLD, high = UNTOLD]: readonly SqlValue[], symmetric: boolean): SqlValue => {
  const within = (from: SqlValue, to: SqlValue): SqlValue =>
    allOf([applyOperator('>=', value, from), applyOperator('<=', value, to)]);
  return symmetric ? anyOf([within(low, high), within(high, low)]) : within(low, high);
};

const distinct = (left: SqlValue, right: SqlValue): SqlValue => {
  if (left.type === 'untold' || right.type === 'untold') return UNTOLD;
  if (left.type === 'null' || right.type === 'null') return sqlBoolean(left.type !== right.type);
  return negated(sqlBoolean(equal(left, right)));
};

/** An array as a literal, `'{a,b}'`, beside ANY. */
const asArray = (value: SqlValue): SqlValue =>
  value.type === 'text' ? castTo({ name: 'text', isArray: true, typmods: [] }, value) : value;

const connective = ({ boolop, args = [] }: BoolExpr, evaluate: Evaluate): SqlValue => {
  const values = args.map((arg) => asBoolean(evaluate(arg)));
  if (boolop === 'AND_EXPR') return allOf(values);
  return boolop === 'OR_EXPR' ? anyOf(values) : negated(values[0] ?? UNTOLD);
};

/** A literal where a boolean is wanted. */
const asBoolean = (value: SqlValue): SqlValue => coerce(value, 'boolean');

/** Whether a value is TRUE: neither FALSE, nor NULL, nor untold. */
export const isTrue = (value: SqlValue): boolean => value.type === 'boolean' && value.value;

/** Kleene's AND: one false decides, whatever the others are. */
const allOf = (values: readonly SqlValue[]): SqlValue => {
  if (values.some((value) => value.type === 'boolean' && !value.value)) return FALSE;
  if (values.some(({ type }) => type !== 'boolean' && type !== 'null')) return UNTOLD;
  return values.some(({ type }) => type === 'null') ? NULL : TRUE;
};

const anyOf = (values: readonly SqlValue[]): SqlValue => negated(allOf(values.map(negated)));

const negated = (value: SqlValue): SqlValue => {
  if (value.type === 'boolean') return sqlBoolean(!value.value);
  return value.type === 'null' ? NULL : UNTOLD;
};

const booleanTest = (test: string, argument: SqlValue): SqlValue => {
  const value = asBoolean(argument);
  if (value.type !== 'boolean' && value.type !== 'null') return UNTOLD;
  const wanted = test.endsWith('TRUE') ? true : test.endsWith('FALSE') ? false : undefined;
  const isSo = (value.type === 'boolean' ? value.value : undefined) === wanted;
  return sqlBoolean(test.startsWith('IS_NOT_') ? !isSo : isSo);
};

const firstPresent = (values: readonly SqlValue[]): SqlValue =>
  inCommonType(values.find(({ type }) => type !== 'null') ?? NULL_RESULT, values);

const choice = ({ arg, args = [], defresult }: CaseExpr, evaluate: Evaluate): SqlValue => {
  const otherwise = defresult === undefined ? NULL : evaluate(defresult);
  const results = args.map((when) => ('CaseWhen' in when ? evaluate(when.CaseWhen.result) : UNTOLD));
  for (const [index, when] of args.entries()) {
    if (!('CaseWhen' in when)) return UNTOLD;
    const tested = evaluate(when.CaseWhen.expr);
    const found = asBoolean(arg === undefined ? tested : applyOperator('=', evaluate(arg), tested));
    if (found.type !== 'boolean' && found.type !== 'null') return UNTOLD;
    if (isTrue(found)) return inCommonType(results[index] ?? UNTOLD, [...results, otherwise]);
  }
  return inCommonType(otherwise, [...results, otherwise]);
};

/** `list[2]`, from 1; NULL beyond its ends. */
const subscript = ({ arg, indirection = [] }: A_Indirection, evaluate: Evaluate): SqlValue => {
  const [only, ...more] = indirection;
  if (only === undefined || !('A_Indices' in only) || only.A_Indices.is_slice || more.length > 0) return UNTOLD;
  const [list, at] = [evaluate(arg), evaluate(only.A_Indices.uidx)];
  if (list.type === 'null') return NULL_RESULT;
  return list.type === 'array' && at.type === 'integer' ? (list.value[Number(at.value) - 1] ?? NULL_RESULT) : UNTOLD;
};

const cast = (typeName: TypeName | undefined, value: SqlValue): SqlValue => {
  const name = nameOf(typeName?.names?.at(-1));
  if (name === undefined || typeName?.setof === true) return UNTOLD;
  const typmods = (typeName?.typmods ?? []).map((node) => ('A_Const' in node ? (node.A_Const.ival?.ival ?? 0) : -1));
  return castTo({ name, isArray: (typeName?.arrayBounds ?? []).length > 0, typmods }, value);
};
