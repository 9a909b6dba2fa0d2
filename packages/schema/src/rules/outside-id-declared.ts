import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Rule } from './rule.ts';

/**
 * Every `…Id` field that is no uuid says whose id it is: `@external`, or a natural-key `@ref`.
 *
 * An id from a payment provider and one from our own reference data look alike as text. Unsaid, nobody knows which
 * system to ask about it, or that there is nothing here to ask.
 *
 * Good:
 * ```prisma
 * /// @external("ISO 20022 EndToEndId")
 * endToEndId String @map("end_to_end_id")
 * ```
 *
 * Bad:
 * ```prisma
 * endToEndId String @map("end_to_end_id")
 * ```
 */
export const outsideIdDeclared: Rule = {
  code: 'outside-id-declared',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      const keys = new Set([...model.primaryKey, ...model.relations.flatMap((relation) => relation.fields)]);
      for (const column of model.columns) {
        if (!/[a-z\d](?:Id|ID|Ids|IDs)$/.test(column.name) || column.nativeType?.name === 'Uuid') continue;
        if (keys.has(column.name) || column.isEnum) continue;
        if (fieldAnnotation(column, 'ref') ?? fieldAnnotation(column, 'external')) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} is an id, but nothing says in whose books it is found.`,
          help: 'Add `/// @external("which system gives it")`, or `/// @ref(service.Model.uniqueField)`.',
        };
      }
    }
  },
};
