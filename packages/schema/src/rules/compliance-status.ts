import { type Contract, columnNamed, type Model } from '../contract.ts';
import { isMadeByPeople } from '../facts/aggregate-root.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * A root that people or organisations create carries `complianceStatus`: PENDING, COMPLIANT, VIOLATION or EXEMPT.
 *
 * Lists and policies filter on it without asking another database, so it has the same name and the same four values
 * everywhere. Such a root is an aggregate root with `@owner` or `@tenant` that is neither append-only nor
 * `@internal`. The common model that holds the verdicts themselves needs none.
 *
 * Good:
 * ```prisma
 * /// @owner(clientId)
 * model Job {
 *   id               String           @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   clientId         String           @map("client_id") @db.Uuid
 *   complianceStatus ComplianceStatus @default(PENDING) @map("compliance_status")
 * }
 *
 * enum ComplianceStatus {
 *   PENDING
 *   COMPLIANT
 *   VIOLATION
 *   EXEMPT
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @owner(clientId)
 * model Job {
 *   id               String           @id @default(uuid(7)) @db.Uuid
 *   /// @ref(auth-service.User)
 *   clientId         String           @map("client_id") @db.Uuid
 *   complianceStatus ComplianceStatus @default(OPEN) @map("compliance_status")
 * }
 *
 * enum ComplianceStatus {
 *   OPEN
 *   COMPLIANT
 * }
 * ```
 */
export const complianceStatus: Rule = {
  code: 'compliance-status',
  preset: 'azora',
  check: function* (contract, context) {
    for (const model of contract.models.filter(isMadeByPeople)) {
      if (holdsVerdicts(contract, model, context)) continue;
      const column = columnNamed(model, 'complianceStatus');
      const values = contract.enums.find((candidate) => candidate.name === column?.type)?.values;
      if (column?.isRequired && VALUES.every((value) => values?.some(({ dbName }) => dbName === value))) {
        if (values?.length === VALUES.length) continue;
      }
      yield {
        at: column?.position ?? model.position,
        model: model.name,
        message:
          column === undefined
            ? `${model.name} has no complianceStatus, so lists and policies cannot leave out what violates the constitution.`
            : `${model.name}.complianceStatus is not the required enum of ${VALUES.join(', ')} that every service asks about.`,
        help: `Write \`complianceStatus ComplianceStatus @default(PENDING) @map("compliance_status")\` and the enum with ${VALUES.join(', ')}.`,
      };
    }
  },
};

const VALUES = ['PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT'];

/** A common model that is neither the subject nor the tenant: the one the verdicts are in. */
const holdsVerdicts = (contract: Contract, model: Model, context: RuleContext): boolean => {
  const name = `${contract.service}.${model.name}`;
  return context.commonModels.includes(name) && name !== context.subjectModel && name !== context.tenantModel;
};
