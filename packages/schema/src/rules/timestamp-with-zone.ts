import type { Rule } from './rule.ts';

/**
 * A moment is stored as `Timestamptz(6)`, a day as `Date`.
 *
 * Prisma's default for DateTime is `timestamp(3)` without a zone: the moment it means depends on the session that
 * reads it, and comparing it with `now()` is off by the server's offset from UTC.
 *
 * Good:
 * ```prisma
 * startsAt DateTime @map("starts_at") @db.Timestamptz(6)
 * bornOn   DateTime @map("born_on") @db.Date
 * ```
 *
 * Bad:
 * ```prisma
 * startsAt DateTime @map("starts_at")
 * ```
 */
export const timestampWithZone: Rule = {
  code: 'timestamp-with-zone',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        if (column.type !== 'DateTime' || OTHER_RULE.has(column.name)) continue;
        const { name, args } = column.nativeType ?? { name: 'Timestamp', args: ['3'] };
        if (name === 'Timestamptz' ? args[0] === '6' : name !== 'Timestamp') continue;
        yield {
          at: column.position,
          model: model.name,
          message:
            name === 'Timestamp'
              ? `${model.name}.${column.name} is a timestamp without a zone: which moment it is depends on who reads it.`
              : `${model.name}.${column.name} keeps fewer digits than the other timestamps, so equal moments compare unequal.`,
          help: 'Write `@db.Timestamptz(6)` for a moment, `@db.Date` for a day.',
        };
      }
    }
  },
};

/** What `timestamps` and `soft-delete-on-roots` look at. */
const OTHER_RULE = new Set(['createdAt', 'updatedAt', 'deletedAt']);
