import { isMadeByPeople } from '../facts/aggregate-root.ts';
import { pointsAt } from '../facts/points-at.ts';
import type { Rule } from './rule.ts';

/**
 * A root that people or organisations create references every common model of the fleet.
 *
 * Who made it, for which organisation and under which compliance verdict are asked of every such row, and the
 * question is the same in each of the databases. The common models are the config's `commonModels`. A reference may
 * be optional, and a common model need not reference itself.
 *
 * Such a root is an aggregate root with `@owner` or `@tenant` that is neither append-only nor `@internal`. Reference
 * data (`@shared` alone), a service's own rows, append-only rows and children reference those that apply.
 *
 * Good:
 * ```prisma
 * /// @owner(clientId)
 * /// @tenant(organizationId)
 * model Job {
 *   id             String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   clientId       String  @map("client_id") @db.Uuid
 *   /// @ref(enterprise-service.Organization)
 *   organizationId String? @map("organization_id") @db.Uuid
 *   /// @ref(azora-covenant.ConstitutionalCompliance)
 *   complianceId   String? @map("compliance_id") @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(clientId)
 * model Job {
 *   id             String  @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   clientId       String  @map("client_id") @db.Uuid
 *   /// @ref(enterprise-service.Organization)
 *   organizationId String? @map("organization_id") @db.Uuid
 * }
 * ```
 */
export const rootsReferenceCommonModels: Rule = {
  code: 'roots-reference-common-models',
  preset: 'azora',
  check: function* (contract, { commonModels }) {
    for (const model of contract.models.filter(isMadeByPeople)) {
      const missing = commonModels.filter(
        (common) =>
          `${contract.service}.${model.name}` !== common &&
          !model.columns.some((column) => pointsAt(contract, model, column, common)),
      );
      if (missing.length === 0) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `${model.name} is a root made by people or organisations but has no reference to ${missing.join(', ')}.`,
        help: `Add a uuid field with ${missing.map((common) => `\`/// @ref(${common})\``).join(' and ')}; it may be optional.`,
      };
    }
  },
};
