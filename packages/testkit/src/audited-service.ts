import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  actAsOwner,
  createOwnedDatabase,
  dropDatabase,
  dropDatabaseRoles,
  installKit,
  migrateDatabase,
  type Project,
  quoteIdentifier,
  readMigrations,
  type Service,
  serverVersion,
  withClient,
} from '@azora/fleet';
import { databaseUrl, type ServerAddress } from '@azora/schema/address';
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

type Rows = readonly Record<string, unknown>[];

/** A project of one service with an audit trail, and audit-logging-service, which keeps a copy of its seals. */
export interface AuditedService {
  readonly project: Project;
  /** Its name, which no other test's has. */
  readonly name: string;
  /** Its database. */
  readonly database: string;
  readonly store: { readonly name: string; readonly database: string };
  /** Paths of what sealing writes. */
  readonly files: { readonly seals: string; readonly leaves: string; readonly key: string };
  /** Runs statements in the service's database with all rights, triggers switched off, as only a superuser can. */
  readonly tamper: (sql: string, values?: readonly unknown[]) => Promise<Rows>;
  /** Runs one statement in the copy of all seals with all rights, triggers switched off. */
  readonly tamperWithStore: (sql: string, values?: readonly unknown[]) => Promise<Rows>;
  /** Writes that many audited rows as the service, each in a transaction of its own. */
  readonly write: (rows: number) => Promise<void>;
  /**
   * Waits until no transaction is older than what was written, so that all of it can be sealed: the servers are shared, and
   * a transaction in any database counts.
   */
  readonly settle: () => Promise<void>;
  /** Copies the database as it is; `restore` later puts the copy in its place. */
  readonly backUp: () => Promise<{ readonly restore: () => Promise<void> }>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** As migrations make an audited table. */
const TABLE = `
  CREATE TABLE things (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), user_id uuid, email text, note text);
  GRANT SELECT, INSERT, UPDATE, DELETE ON things TO azora_service, azora_maintenance;
  CREATE TRIGGER azora_audit_insert AFTER INSERT ON things REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_insert('{}', '{email}', '{user_id}');
  CREATE TRIGGER azora_audit_update AFTER UPDATE ON things REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_update('{}', '{email}', '{user_id}');`;

/**
 * For all tests of the `describe` that calls this, which share audit-logging-service's database; what it returns makes a
 * service with a database of its own for the running test.
 */
export const auditedServices = (address: ServerAddress): (() => Promise<AuditedService>) => {
  const store = { name: 'audit-logging-service', database: `test_${randomBytes(8).toString('hex')}` };
  const admin = <T>(use: Parameters<typeof withClient<T>>[2]): Promise<T> =>
    withClient(address, address.maintenanceDatabase, use);
  const create = (database: string) =>
    admin(async (client) => createOwnedDatabase(client, database, await serverVersion(client, address)));
  const drop = (database: string, roles = true) =>
    admin(async (client) => {
      await dropDatabase(client, database);
      if (roles) await dropDatabaseRoles(client, database);
    });
  const run = (database: string, sql: string, values: readonly unknown[] = []): Promise<Rows> =>
    withClient(address, database, async (client) => {
      await client.query(`SET session_replication_role = replica`);
      return (await client.query(sql, [...values])).rows;
    });

  beforeAll(async () => {
    await create(store.database);
    await withClient(address, store.database, async (client) => {
      await actAsOwner(client);
      await installKit(client);
      const migrations = readMigrations(path.join(ROOT, 'services', store.name, 'prisma/migrations'));
      await migrateDatabase(client, migrations, { root: ROOT });
    });
  });
  afterAll(() => drop(store.database));

  return async () => {
    const folder = await temporaryFolder();
    for (const name of ['AZORA_DATABASE_URL', 'DATABASE_URL', 'AZORA_SEALS', 'AZORA_SEALING_KEY_FILE'])
      vi.stubEnv(name, '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const id = randomBytes(8).toString('hex');
    const name = `shop-${id}`;
    const database = `test_${id}`;
    await create(database);
    onTestFinished(() => drop(database));
    await withClient(address, database, async (client) => {
      await actAsOwner(client);
      await installKit(client);
      await client.query(TABLE);
    });
    const stateDir = path.join(folder, '.azora');
    return {
      project: projectOf(folder, stateDir, address, [
        { name, database },
        { name: store.name, database: store.database },
      ]),
      name,
      database,
      store,
      files: {
        seals: path.join(stateDir, 'seals', `${name}.jsonl`),
        leaves: path.join(stateDir, 'seals', `${name}.leaves`),
        key: path.join(stateDir, 'sealing-key.pem'),
      },
      tamper: (sql, values) => run(database, sql, values),
      tamperWithStore: (sql, values) => run(store.database, sql, values),
      write: (rows) =>
        withClient(address, database, async (client) => {
          await client.query('SET ROLE azora_service');
          for (let row = 1; row <= rows; row++) {
            await client.query(`INSERT INTO things (user_id, email, note) VALUES ($1, $2, $3)`, [
              '11111111-1111-4111-8111-111111111111',
              `person-${row}@example.org`,
              `note ${row}`,
            ]);
          }
        }),
      settle: () =>
        withClient(address, database, async (client) => {
          const isSettled = `SELECT coalesce(pg_snapshot_xmin(pg_current_snapshot()) > max(transaction_id), true) AS settled
            FROM azora.audit_trail WHERE transaction_id < pg_snapshot_xmax(pg_current_snapshot())`;
          while ((await client.query(isSettled)).rows[0]?.settled !== true) await delay(5);
        }),
      backUp: async () => {
        const copy = `${database}_copy`;
        await admin((client) => client.query(`CREATE DATABASE ${copy} TEMPLATE ${quoteIdentifier(database)}`));
        let isRestored = false;
        onTestFinished(async () => {
          if (!isRestored) await drop(copy, false);
        });
        return {
          restore: async () => {
            await drop(database, false).catch(() => {});
            await admin((client) => client.query(`ALTER DATABASE ${copy} RENAME TO ${quoteIdentifier(database)}`));
            isRestored = true;
          },
        };
      },
    };
  };
};

const projectOf = (
  root: string,
  stateDir: string,
  address: ServerAddress,
  services: readonly { readonly name: string; readonly database: string }[],
): Project => ({
  root,
  stateDir,
  settings: {
    services: ['services/*'],
    servers: { default: databaseUrl(address, address.maintenanceDatabase, 'password') },
    placement: {},
    subjectModel: undefined,
    tenantModel: undefined,
    commonModels: [],
    preset: 'plain',
    rules: {},
    catalogue: undefined,
    embeddedPort: undefined,
  },
  services: services.map(
    ({ name, database }): Service => ({
      name,
      dir: path.join(root, name),
      database,
      server: 'default',
      schemaFiles: [],
      migrationsDir: path.join(root, name),
      seedFile: undefined,
      description: undefined,
      category: undefined,
      priority: undefined,
    }),
  ),
  skipped: [],
});
