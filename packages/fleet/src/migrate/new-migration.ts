import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Contract, contractSafeguards, type SqlParser, usesAccess } from '@azora/schema';
import { chosenSchema } from '@azora/schema/address';
import { isAzoraError } from '@azora/schema/errors';
import { loadSqlParser } from '@azora/schema/sql';
import { readContracts } from '../check/read-contracts.ts';
import { chooseServices } from '../config/choose-services.ts';
import type { Project, Service } from '../config/project.ts';
import { throwIfInterrupted } from '../databases/each-database.ts';
import { fleetError } from '../errors.ts';
import { installKit } from '../kit/install-kit.ts';
import { migrationsNeedKit } from '../kit/needs-kit.ts';
import type { Client } from '../postgres/connect.ts';
import { diffToSchema } from '../prisma/schema-engine.ts';
import type { VerbContext } from '../progress.ts';
import { ensureClusterRoles } from '../roles/ensure-roles.ts';
import { startServers } from '../server/resolve-servers.ts';
import type { MigrateOptions } from './apply-migration.ts';
import { composeMigration, type MigrationPart, reopened } from './compose-migration.ts';
import { consequencesOf, type DataLoss } from './data-loss.ts';
import { liveSafeguards } from './live-safeguards.ts';
import { migrateDatabase } from './migrate-database.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import { withShadowDatabase } from './shadow-database.ts';
import { writeMigration } from './write-migration.ts';

export interface NewMigrationChoice {
  readonly service: string;
  /** What the change is called in the folder's name: letters, digits, underscores. */
  readonly slug: string;
  /** What may be lost: `table.column`, or `table`. */
  readonly acceptLoss: readonly string[];
}

/** What `azora migrate new` wrote; no files where the migrations already say what the contract says. */
export interface NewMigration {
  /** Relative to the project's root. */
  readonly files: readonly string[];
  /** The text of the files, in order. */
  readonly sql: string;
  readonly losses: readonly DataLoss[];
  /** Steps that fail where existing rows do not fit, and tables that are opened. */
  readonly warnings: readonly string[];
}

/**
 * Writes the migration that takes a service from what its migrations say to what its contract says. Works on a shadow
 * database alone, and runs the result there before it is written.
 * @throws {AzoraError} `DATA_LOSS_REFUSED` naming each column, `CONTRACT_INVALID`, `SLUG_INVALID`, and what replaying
 * the migrations throws.
 */
export const newMigration = async (
  project: Project,
  choice: NewMigrationChoice,
  context: VerbContext,
  now: Date = new Date(),
): Promise<NewMigration> => {
  refuseBadSlug(choice.slug);
  const [service] = chooseServices(project, [choice.service]);
  if (service === undefined) throw new Error('unreachable: choosing one name yields one service');
  const contract = contractOf(project, service);
  const address = (await startServers(project, context, [service.server])).get(service.server);
  if (address === undefined) throw new Error('unreachable: starting one server yields its address');
  const migrations = readMigrations(service.migrationsDir, project.root);
  const options = { root: project.root, schema: chosenSchema(address) };
  return withShadowDatabase(address, async (database, shadow) => {
    if (usesAccess(contract) || migrationsNeedKit(migrations)) {
      await ensureClusterRoles(shadow);
      await installKit(shadow);
    }
    await migrateDatabase(shadow, migrations, options);
    throwIfInterrupted(context.signal);
    const files = service.schemaFiles.map((path) => ({ path, content: readFileSync(path, 'utf8') }));
    const prismaSql = await diffToSchema(address, database, files);
    const { parts, losses, warnings } = await plan(prismaSql, contract, shadow, await loadSqlParser());
    refuseLosses(losses, choice);
    await rehearse(shadow, migrations, parts, options);
    const rest = await diffToSchema(address, database, files);
    if (rest !== '') throw notConverging(service, rest);
    throwIfInterrupted(context.signal);
    const written = writeMigration(service.migrationsDir, choice.slug.replaceAll('-', '_'), parts, migrations, now);
    return {
      files: written.map((file) => relative(project.root, file)),
      sql: parts.map((part) => part.sql).join('\n'),
      losses,
      warnings,
    };
  });
};

const plan = async (
  prismaSql: string,
  contract: Contract,
  shadow: Client,
  parser: SqlParser,
): Promise<{ parts: readonly MigrationPart[]; losses: readonly DataLoss[]; warnings: readonly string[] }> => {
  const { losses, warnings, retyped } = await consequencesOf(prismaSql, parser, shadow);
  const live = await liveSafeguards(shadow);
  const desired = contractSafeguards(contract);
  const opened = reopened(live, desired).map(
    (table) => `${table} has no access rules any more: whoever has a right to the table reads and writes every row`,
  );
  return {
    parts: composeMigration(prismaSql, live, desired, retyped, parser),
    losses,
    warnings: [...warnings, ...opened],
  };
};

/** Runs the new parts on the shadow database as `azora migrate` will run them. */
const rehearse = async (
  shadow: Client,
  migrations: readonly Migration[],
  parts: readonly MigrationPart[],
  options: MigrateOptions,
): Promise<void> => {
  const drafts = parts.map((part, index): Migration => {
    const name = `99999999999999_${index}`;
    return { name, path: `the new migration${part.suffix}`, sql: part.sql, checksum: name };
  });
  try {
    await migrateDatabase(shadow, [...migrations, ...drafts], { ...options, root: '' });
  } catch (cause) {
    if (!isAzoraError(cause) || cause.code !== 'MIGRATION_FAILED') throw cause;
    throw fleetError('MIGRATION_REFUSED', `PostgreSQL refuses what would follow from the schema: ${cause.message}`, {
      hint: 'Nothing was written. Mend the schema (its @check, @unique or @index), then run it again.',
      cause,
    });
  }
};

const contractOf = (project: Project, service: Service): Contract => {
  const { contracts, findings } = readContracts(project, [service]);
  const contract = contracts.get(service.name);
  if (contract !== undefined && findings.length === 0) return contract;
  const [first] = findings;
  throw fleetError(
    'CONTRACT_INVALID',
    `The schema of ${service.name} does not read: ${first?.file}:${first?.line}:${first?.column}: ${first?.message}`,
    { hint: `Type \`azora check ${service.name}\` for all that is wrong with it.` },
  );
};

const refuseBadSlug = (slug: string): void => {
  if (/^[a-z0-9][a-z0-9_-]{0,79}$/.test(slug)) return;
  throw fleetError('SLUG_INVALID', `"${slug}" cannot be part of a folder's name here.`, {
    hint: 'Use small letters, digits, dashes and underscores, e.g. add_phone_number.',
  });
};

const refuseLosses = (losses: readonly DataLoss[], choice: NewMigrationChoice): void => {
  const refused = losses.filter((loss) => !choice.acceptLoss.includes(loss.what));
  if (refused.length === 0) return;
  const lines = refused.map((loss) => `  ${loss.what} ${loss.how}`);
  const flags = losses.map((loss) => `--accept-loss ${loss.what}`).join(' ');
  throw fleetError('DATA_LOSS_REFUSED', `This change would lose data:\n${lines.join('\n')}`, {
    hint:
      `If that is meant: azora migrate new ${choice.service} ${choice.slug} ${flags}\n` +
      'To Prisma a renamed field is a dropped and an added one: then accept, and turn the pair into ALTER TABLE … RENAME COLUMN in the file.',
  });
};

const notConverging = (service: Service, rest: string): Error =>
  fleetError(
    'MIGRATION_NOT_CONVERGING',
    `After the new migration ${service.name} would still differ from its schema:\n${rest}`,
    {
      hint: 'The schema asks for something that Prisma cannot keep in the database; write it another way (see docs/MIGRATIONS.md).',
    },
  );
