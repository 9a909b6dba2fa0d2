import { columnNamed } from '../contract.ts';
import { checkedColumns } from '../facts/checked-columns.ts';
import type { Rule } from './rule.ts';

/**
 * Where a row has a beginning and an end, a `@check` says that the end is not before the beginning.
 *
 * A period that ends before it begins overlaps nothing and lasts a negative time; it is found when a bill is wrong.
 * Looked at are startsAt/endsAt, startedAt/endedAt, startsOn/endsOn, startDate/endDate, validFrom/validTo or
 * validUntil, effectiveFrom/effectiveTo, and periodStart/periodEnd.
 *
 * Good:
 * ```prisma
 * /// @check("ends_at > starts_at")
 * model Slot {
 *   id       String   @id @default(uuid(7)) @db.Uuid
 *   startsAt DateTime @map("starts_at") @db.Timestamptz(6)
 *   endsAt   DateTime @map("ends_at") @db.Timestamptz(6)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Slot {
 *   id       String   @id @default(uuid(7)) @db.Uuid
 *   startsAt DateTime @map("starts_at") @db.Timestamptz(6)
 *   endsAt   DateTime @map("ends_at") @db.Timestamptz(6)
 * }
 * ```
 */
export const periodOrdered: Rule = {
  code: 'period-ordered',
  preset: 'azora',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const [first, last] of PERIODS) {
        const start = columnNamed(model, first);
        const end = columnNamed(model, last);
        if (start?.type !== 'DateTime' || end?.type !== 'DateTime') continue;
        const checks = checkedColumns(context, model);
        if (checks.some((columns) => columns.has(start.column) && columns.has(end.column))) continue;
        yield {
          at: end.position,
          model: model.name,
          message: `${model.name} takes a row whose ${last} is before its ${first}.`,
          help: `Add \`/// @check("${end.column} > ${start.column}")\` to ${model.name}.`,
        };
      }
    }
  },
};

const PERIODS = [
  ['startsAt', 'endsAt'],
  ['startedAt', 'endedAt'],
  ['startsOn', 'endsOn'],
  ['startDate', 'endDate'],
  ['validFrom', 'validTo'],
  ['validFrom', 'validUntil'],
  ['effectiveFrom', 'effectiveTo'],
  ['periodStart', 'periodEnd'],
] as const;
