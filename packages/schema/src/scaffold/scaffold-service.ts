import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { nameWords, snakeCase } from '../facts/name-words.ts';
import { pluralOf } from '../facts/plural.ts';

/** What a scaffold is made of. */
export interface ScaffoldChoice {
  readonly entry: Omit<CatalogueEntry, 'position'>;
  /** Names of its models, the root first; one after the service's own name where empty. */
  readonly models: readonly string[];
  /** `service.Model` of who makes a row, of the organisation that it belongs to, and of the verdict on it. */
  readonly subjectModel: string;
  readonly tenantModel: string;
  readonly complianceModel: string;
}

/**
 * The files of a new service, by path in its folder: all that every service has, and nothing that only its field knows.
 * Such a contract meets every convention but one, that each model has something of its own.
 */
export const scaffoldService = (choice: ScaffoldChoice): ReadonlyMap<string, string> => {
  const { entry } = choice;
  const manifest = {
    name: entry.name,
    private: true,
    version: '0.1.0',
    type: 'module',
    description: entry.purpose,
    azora: { database: entry.database, category: entry.category, priority: entry.priority },
  };
  return new Map([
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['prisma.config.ts', CONFIG],
    ['prisma/schema.prisma', schema(choice)],
    ['prisma/seed.ts', seed(entry.name)],
  ]);
};

/** `chat-service` has a Chat, `azora-mint` a Mint: what is left of a service's name without what many are called. */
export const rootModelName = (service: string): string => {
  const words = nameWords(service);
  const telling = words.filter((word) => !['azora', 'platform', 'service', 'engine', 'system'].includes(word));
  return (telling.length === 0 ? words : telling).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
};

const CONFIG = `import { azoraConfig } from '@azora/db/config';

export default azoraConfig(import.meta.url);
`;

const seed = (service: string): string => `import { defineSeed } from '@azora/db/seed';

export default defineSeed('${service}', {});
`;

const schema = (choice: ScaffoldChoice): string => {
  const { entry } = choice;
  const models = choice.models.length === 0 ? [rootModelName(entry.name)] : choice.models;
  const standards = entry.standards.length === 0 ? '' : `// Standards: ${entry.standards.join('; ')}.\n`;
  return `// ${entry.name}: ${entry.purpose}
${standards}
generator client {
  provider = "prisma-client"
  output   = "../client"
}

datasource db {
  provider = "postgresql"
}

${models.map((name) => model(name, choice)).join('\n')}
enum ComplianceStatus {
  PENDING
  COMPLIANT
  VIOLATION
  EXEMPT
}
`;
};

const model = (name: string, { entry, subjectModel, tenantModel, complianceModel }: ScaffoldChoice): string => {
  const table = snakeCase(name).split('_');
  return `/// One ${nameWords(name).join(' ')} that ${entry.name} keeps.
/// @tenant(organizationId)
/// @audited
model ${name} {
  id               String           @id @default(uuid(7)) @db.Uuid
  /// @ref(${subjectModel})
  createdById      String           @map("created_by_id") @db.Uuid
  /// @ref(${tenantModel})
  organizationId   String           @map("organization_id") @db.Uuid
  complianceStatus ComplianceStatus @default(PENDING) @map("compliance_status")
  /// @ref(${complianceModel})
  complianceId     String?          @map("compliance_id") @db.Uuid
  createdAt        DateTime         @default(now()) @map("created_at") @db.Timestamptz(6)
  updatedAt        DateTime         @updatedAt @map("updated_at") @db.Timestamptz(6)
  deletedAt        DateTime?        @map("deleted_at") @db.Timestamptz(6)

  @@index([createdById])
  @@index([organizationId])
  @@index([complianceId])
  @@map("${[...table.slice(0, -1), pluralOf(table.at(-1) ?? '')].join('_')}")
}
`;
};
