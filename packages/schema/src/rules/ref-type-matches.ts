import { fieldAnnotation } from '../annotations/annotation.ts';
import { type Column, columnNamed, modelNamed } from '../contract.ts';
import type { Rule } from './rule.ts';

/**
 * A `@ref` has the type of the field it points at.
 *
 * A text that holds a uuid compares equal to nothing without a cast, and a `VarChar(3)` cannot hold every code of a
 * `VarChar(10)`. Text, VarChar and Char are one type here as long as the reference is not the shorter one.
 *
 * Good:
 * ```prisma
 * /// @ref(auth-service.User)
 * userId String @map("user_id") @db.Uuid
 * ```
 *
 * Bad:
 * ```prisma
 * /// @ref(auth-service.User)
 * userId String @map("user_id")
 * ```
 */
export const refTypeMatches: Rule = {
  code: 'ref-type-matches',
  preset: 'always',
  check: function* (contract, { fleet }) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        const ref = fieldAnnotation(column, 'ref');
        if (ref === undefined) continue;
        const { service, model: name, field = 'id' } = ref.target;
        const there = fleet.get(service);
        const target = there === undefined ? undefined : modelNamed(there, name);
        const pointee = target === undefined ? undefined : columnNamed(target, field);
        if (pointee === undefined || holds(column, pointee)) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} is ${spelt(column)}, but ${service}.${name}.${field} is ${spelt(pointee)}: it cannot hold or find every value.`,
          help: `Write \`${column.name} ${spelt(pointee)}\`.`,
        };
      }
    }
  },
};

const TEXTS = new Set(['Text', 'VarChar', 'Char']);

const holds = (column: Column, target: Column): boolean => {
  if (column.type !== target.type) return false;
  const here = nativeOf(column);
  const there = nativeOf(target);
  if (here.name === there.name && here.length === there.length) return true;
  return TEXTS.has(here.name) && TEXTS.has(there.name) && here.length >= there.length;
};

const nativeOf = ({ type, nativeType }: Column): { readonly name: string; readonly length: number } => {
  const name = nativeType?.name ?? (type === 'String' ? 'Text' : type);
  if (name === 'VarChar' || name === 'Char') {
    const fallback = name === 'Char' ? 1 : Number.POSITIVE_INFINITY;
    return { name, length: nativeType?.args[0] === undefined ? fallback : Number(nativeType.args[0]) };
  }
  return { name: [name, ...(nativeType?.args ?? [])].join(), length: Number.POSITIVE_INFINITY };
};

const spelt = ({ type, nativeType }: Column): string => {
  if (nativeType === undefined) return type;
  return `${type} @db.${nativeType.name}${nativeType.args.length > 0 ? `(${nativeType.args.join(', ')})` : ''}`;
};
