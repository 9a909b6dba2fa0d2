import type { A_Expr, FuncCall, Node, TypeName } from '@pgsql/types';
import type { Model } from '../contract.ts';
import { eachNode, stringValue } from './column-references.ts';

/**
 * The regular expressions that stand in an expression as literals, and are certainly that: `~` also compares shapes and,
 * from extensions, trees and queries, whose literals look otherwise; flags may choose another syntax.
 */
export const patternsIn = (expression: Node, model: Model): readonly string[] => {
  const found: string[] = [];
  eachNode(expression, (kind, node) => {
    if (kind === 'A_Expr') found.push(...patternsOfMatch(node as A_Expr, model));
    if (kind === 'FuncCall') found.push(...patternsOfCall(node as FuncCall));
  });
  return found;
};

const MATCHES = new Set(['~', '~*', '!~', '!~*']);

const patternsOfMatch = ({ kind, name, lexpr, rexpr }: A_Expr, model: Model): readonly string[] => {
  if (!MATCHES.has(lastName(name)) || !isText(lexpr, model)) return [];
  if (kind === 'AEXPR_OP') return literal(rexpr);
  if (kind !== 'AEXPR_OP_ANY' && kind !== 'AEXPR_OP_ALL') return [];
  return rexpr !== undefined && 'A_ArrayExpr' in rexpr ? (rexpr.A_ArrayExpr.elements ?? []).flatMap(literal) : [];
};

const isText = (node: Node | undefined, model: Model): boolean => {
  if (node === undefined) return false;
  if ('ColumnRef' in node) {
    const name = lastName(node.ColumnRef.fields);
    return model.columns.some(({ column, type, isList }) => column === name && type === 'String' && !isList);
  }
  if ('TypeCast' in node) return isTextType(node.TypeCast.typeName);
  if ('FuncCall' in node) return TEXT_FUNCTIONS.has(lastName(node.FuncCall.funcname));
  return 'CoalesceExpr' in node && (node.CoalesceExpr.args ?? []).some((arg) => isText(arg, model));
};

const isTextType = (type: TypeName | undefined): boolean =>
  type?.arrayBounds === undefined && ['text', 'varchar', 'bpchar'].includes(lastName(type?.names));

const TEXT_FUNCTIONS = new Set(
  `lower upper initcap btrim ltrim rtrim array_to_string concat concat_ws left right substr replace split_part
  regexp_replace regexp_substr translate normalize to_char encode format reverse`.split(/\s+/),
);

/** Functions of a text and a pattern, and which of their arguments holds flags. */
const PATTERN_FUNCTIONS = new Map([
  ['regexp_like', 2],
  ['regexp_match', 2],
  ['regexp_split_to_array', 2],
  ['regexp_count', 3],
  ['regexp_substr', 4],
  ['regexp_instr', 5],
]);

const patternsOfCall = ({ funcname, args = [] }: FuncCall): readonly string[] => {
  const flagsAt = PATTERN_FUNCTIONS.get(lastName(funcname));
  if (flagsAt === undefined) return [];
  const flags = args[flagsAt];
  const readsAlike = flags === undefined || literal(flags).some((text) => /^[cgimnpst]*$/.test(text));
  return readsAlike ? literal(args[1]) : [];
};

/** The text of a literal, as a list of none or one. */
const literal = (node: Node | undefined): readonly string[] => {
  if (node === undefined) return [];
  if ('TypeCast' in node) return isTextType(node.TypeCast.typeName) ? literal(node.TypeCast.arg) : [];
  return 'A_Const' in node && node.A_Const.sval !== undefined ? [node.A_Const.sval.sval ?? ''] : [];
};

const lastName = (names: readonly Node[] | undefined): string => (names ?? []).flatMap(stringValue).at(-1) ?? '';
