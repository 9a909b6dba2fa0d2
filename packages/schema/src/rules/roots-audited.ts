import { isMadeByPeople } from '../facts/aggregate-root.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * A root that people or organisations create is `@audited`.
 *
 * Who changed a row, when and from what is asked after the fact; it cannot be recorded after the fact. Such a root is
 * an aggregate root with `@owner` or `@tenant` that is neither append-only (it never changes) nor `@internal`.
 *
 * Good:
 * ```prisma
 * /// @tenant(organizationId)
 * /// @audited
 * model Policy {
 *   id             String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(enterprise-service.Organization)
 *   organizationId String @map("organization_id") @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @tenant(organizationId)
 * model Policy {
 *   id             String @id @default(uuid(7)) @db.Uuid
 *   /// @ref(enterprise-service.Organization)
 *   organizationId String @map("organization_id") @db.Uuid
 * }
 * ```
 */
export const rootsAudited: Rule = {
  code: 'roots-audited',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models.filter(isMadeByPeople)) {
      if (hasAnnotation(model, 'audited')) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `${model.name} is a root made by people or organisations, and nobody can tell later who changed it.`,
        help: `Add \`/// @audited\` to ${model.name}.`,
      };
    }
  },
};
