import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * `@internal` stands without `@owner`, `@tenant`, `@shared` and `@writes`.
 *
 * It says that nobody but the service reads or writes the rows; each of the others says that somebody does. Personal
 * data that only the service sees is found for export and erasure by `@subject(match: field)`.
 *
 * Good:
 * ```prisma
 * /// @internal
 * model LockRow {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   name String @unique
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @internal
 * /// @shared
 * model LockRow {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   name String @unique
 * }
 * ```
 */
export const accessContradiction: Rule = {
  code: 'access-contradiction',
  preset: 'always',
  check: function* (contract) {
    for (const model of contract.models) {
      const internal = model.annotations.find((annotation) => annotation.kind === 'internal');
      if (internal === undefined) continue;
      const others = OPENING.filter(([kind]) => hasAnnotation(model, kind)).map(([, written]) => written);
      if (others.length === 0) continue;
      yield {
        at: internal.position,
        model: model.name,
        message: `${model.name} is @internal, so nobody but the service sees it, and yet ${others.join(' and ')} opens it.`,
        help: `Remove \`@internal\`, or remove ${others.map((other) => `\`${other}\``).join(' and ')}.`,
      };
    }
  },
};

const OPENING = [
  ['owner', '@owner'],
  ['ownerVia', '@owner(via:)'],
  ['tenant', '@tenant'],
  ['shared', '@shared'],
  ['writes', '@writes'],
] as const;
