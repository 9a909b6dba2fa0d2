import type { Rule } from './rule.ts';

/**
 * No two services claim one database.
 *
 * Each would take the other's tables for drift and offer to drop them. The name is `azora.database` in the service's
 * package.json, or the service's name in snake_case.
 *
 * Good:
 * ```prisma
 * // services/billing-service, database azora_billing
 * model Invoice {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 *
 * // services/billing, database azora_billing_portal
 * model Page {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * // services/billing-service, database azora_billing
 * model Invoice {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 *
 * // services/billing, database azora_billing
 * model Page {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 */
export const databaseNameUnique: Rule = {
  code: 'database-name-unique',
  preset: 'always',
  check: function* (contract, { databases }) {
    const others = (claims(databases).get(contract.database) ?? []).filter((service) => service !== contract.service);
    if (others.length === 0) return;
    yield {
      at: { file: contract.files[0] ?? '', line: 1, column: 1 },
      model: undefined,
      message: `${contract.service} and ${others.join(', ')} claim the database ${contract.database}: each would drop the other's tables.`,
      help: `Set another name in \`"azora": { "database": "…" }\` of the package.json of ${contract.service} or ${others.join(', ')}.`,
    };
  },
};

const counted = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, readonly string[]>>();

/** Which services claim which database; counted once a run, not once a service. */
const claims = (databases: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const known = counted.get(databases);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const [service, database] of databases) {
    const services = found.get(database);
    if (services === undefined) found.set(database, [service]);
    else services.push(service);
  }
  counted.set(databases, found);
  return found;
};
