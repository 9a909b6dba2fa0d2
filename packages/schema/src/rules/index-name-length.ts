import type { Index, Model } from '../contract.ts';
import { identifierBytes } from '../facts/identifier.ts';
import { MAX_IDENTIFIER_BYTES } from '../safeguards/safeguard-name.ts';
import type { Rule } from './rule.ts';

/**
 * The names of keys and indexes fit PostgreSQL's 63 bytes without being cut.
 *
 * Prisma makes the name from table and columns and cuts the middle when it is too long. What is left names no column
 * in a unique violation or a slow-query plan, and changes when a column before the cut is renamed.
 *
 * Good:
 * ```prisma
 * model InstitutionalAccreditationDecision {
 *   id                       String   @id @default(uuid(7)) @db.Uuid
 *   accreditationAuthorityId String   @map("accreditation_authority_id") @db.Uuid
 *   createdAt                DateTime @map("created_at") @db.Timestamptz(6)
 *
 *   @@index([accreditationAuthorityId, createdAt], map: "accreditation_decisions_authority_idx")
 *   @@map("institutional_accreditation_decisions")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model InstitutionalAccreditationDecision {
 *   id                       String   @id @default(uuid(7)) @db.Uuid
 *   accreditationAuthorityId String   @map("accreditation_authority_id") @db.Uuid
 *   createdAt                DateTime @map("created_at") @db.Timestamptz(6)
 *
 *   @@index([accreditationAuthorityId, createdAt])
 *   @@map("institutional_accreditation_decisions")
 * }
 * ```
 */
export const indexNameLength: Rule = {
  code: 'index-name-length',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      const named = [
        ...model.uniques.map((index) => ({ index, name: nameOf(model, index, 'key') })),
        ...model.indexes.map((index) => ({ index, name: nameOf(model, index, 'idx') })),
      ];
      for (const { index, name } of named) {
        const bytes = identifierBytes(name);
        if (bytes <= MAX_IDENTIFIER_BYTES) continue;
        yield {
          at: index.position,
          model: model.name,
          message: `The index "${name}" has ${bytes} bytes; Prisma cuts its name, and errors no longer say which columns it is over.`,
          help: `Give it a name of at most ${MAX_IDENTIFIER_BYTES} bytes with \`map: "…"\`.`,
        };
      }
    }
  },
};

/** Prisma's default: https://www.prisma.io/docs/orm/prisma-schema/data-model/database-mapping */
const nameOf = (model: Model, index: Index, suffix: 'key' | 'idx'): string => {
  if (index.name !== undefined) return index.name;
  const columns = index.fields.map((field) => model.columns.find(({ name }) => name === field)?.column ?? field);
  return [model.table, ...columns, suffix].join('_');
};
