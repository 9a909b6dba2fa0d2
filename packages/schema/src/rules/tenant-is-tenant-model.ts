import { modelAnnotations } from '../annotations/annotation.ts';
import { columnNamed } from '../contract.ts';
import { pointsAt } from '../facts/points-at.ts';
import type { Rule } from './rule.ts';

/**
 * The `@tenant` field holds the id of the tenant model.
 *
 * The policy compares it with the organisation a session acts for. A field with any other id lets no organisation
 * read its rows. Within the tenant's own service it is the key of a relation, and the tenant model's own is its `id`.
 *
 * Good:
 * ```prisma
 * /// @tenant(organizationId)
 * model Seat {
 *   id             String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(enterprise-service.Organization)
 *   organizationId String @map("organization_id") @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @tenant(organizationId)
 * model Seat {
 *   id             String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   organizationId String @map("organization_id") @db.Uuid
 * }
 * ```
 */
export const tenantIsTenantModel: Rule = {
  code: 'tenant-is-tenant-model',
  preset: 'always',
  check: function* (contract, { tenantModel }) {
    for (const model of contract.models) {
      for (const { field, position } of modelAnnotations(model, 'tenant')) {
        const column = columnNamed(model, field);
        if (column === undefined) continue;
        if (tenantModel === undefined) {
          yield {
            at: position,
            model: model.name,
            message: `${model.name} belongs to an organisation by ${field}, but no tenant model is known to compare it with.`,
            help: "Set `tenantModel: 'service.Model'` in azora.config.ts.",
          };
        } else if (column.isList || !pointsAt(contract, model, column, tenantModel)) {
          yield {
            at: position,
            model: model.name,
            message: `${model.name}.${field} does not hold the id of one ${tenantModel}, so no organisation could read the row.`,
            help: `Put \`/// @ref(${tenantModel})\` on ${field}, or name a field that holds that id.`,
          };
        }
      }
    }
  },
};
