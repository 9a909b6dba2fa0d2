import type { Rule } from './rule.ts';

/**
 * No table or column is called by a word that PostgreSQL reserves.
 *
 * Every query by hand would have to quote it, and `SELECT user FROM …` without quotes does not fail: it answers with
 * who is logged in.
 *
 * Good:
 * ```prisma
 * model Booking {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   userId String @map("user_id") @db.Uuid
 *
 *   @@map("bookings")
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Booking {
 *   id     String @id @default(uuid(7)) @db.Uuid
 *   userId String @map("user") @db.Uuid
 *
 *   @@map("bookings")
 * }
 * ```
 */
export const reservedWord: Rule = {
  code: 'reserved-word',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      const names = [
        { what: 'table', name: model.table, map: '@@map', at: model.position },
        ...model.columns.map(({ column, position }) => ({ what: 'column', name: column, map: '@map', at: position })),
      ];
      for (const { what, name, map, at } of names) {
        if (!RESERVED.has(name)) continue;
        yield {
          at,
          model: model.name,
          message: `The ${what} "${name}" is a reserved word of PostgreSQL, so every query by hand must quote it.`,
          help: `Give it another name with \`${map}\`, one that says more.`,
        };
      }
    }
  },
};

/** Those marked "reserved" for PostgreSQL, some also as function or type: PostgreSQL 18 documentation, Appendix C. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/),
);
