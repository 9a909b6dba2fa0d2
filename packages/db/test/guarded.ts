import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Client,
  createDatabase,
  ensureClusterRoles,
  generateClients,
  openProject,
  serverVersion,
  withClient,
} from '@azora/fleet';
import { databaseUrl, type ServerAddress } from '@azora/schema';
import { collectProgress, fixtureFleet } from '@azora/testkit';
import { onTestFinished, vi } from 'vitest';
import { type OpenOptions, open } from '../src/index.ts';

/** A service whose schema says who may see what, and its database with the roles and policies that follow. */
export interface Guarded {
  readonly root: string;
  readonly database: string;
  /** The database's URL for its app login, which has no rights of its own. */
  readonly url: string;
  /** The users that have rows; each has {@link NOTES} of them. */
  readonly users: readonly string[];
  /** Opens the service in this process until the test ends. */
  readonly open: (options?: OpenOptions) => Promise<GuardedClient>;
  /** Runs SQL as the administrator. */
  readonly sql: (text: string) => Promise<readonly Record<string, unknown>[]>;
}

export const NOTES = 3;
const USERS = ['1', '2'].map((digit) => `00000000-0000-7000-8000-00000000000${digit}`);

/**
 * Writes the project and its database for the running test. Policies are the least that the tests need: what the
 * platform generates is tested where it is generated.
 */
export const guardedFleet = async (server: ServerAddress): Promise<Guarded> => {
  const { root, databases } = await fixtureFleet({ server });
  const service = join(root, 'services/people-service');
  await rm(join(service, 'prisma'), { recursive: true });
  await mkdir(join(service, 'prisma'));
  await writeFile(join(service, 'prisma/schema.prisma'), SCHEMA);
  const project = await openProject({ cwd: root });
  const { failed } = await generateClients(project, project.services, collectProgress());
  if (failed[0] !== undefined) throw failed[0].error;

  const database = databases.people;
  const login = `${database}_app`;
  const password = randomBytes(8).toString('hex');
  await withClient(server, server.maintenanceDatabase, async (client) => {
    const version = await serverVersion(client, server);
    await ensureClusterRoles(client);
    await createDatabase(client, database, version);
    await client.query(`CREATE ROLE ${login} LOGIN NOINHERIT PASSWORD '${password}'`);
    await client.query(`GRANT azora_user, azora_service TO ${login}`);
  });
  onTestFinished(() => withClient(server, server.maintenanceDatabase, (client) => dropLogin(client, login)));
  await withClient(server, database, (client) => client.query(TABLES));
  const url = databaseUrl({ ...server, user: login, password }, database, 'password');
  vi.stubEnv('AZORA_ROOT', root);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const openUntyped = open as unknown as (name: string, options?: OpenOptions) => Promise<GuardedClient>;
  return {
    root,
    database,
    url,
    users: USERS,
    open: async (options) => {
      const client = await openUntyped('people-service', { url, ...options });
      onTestFinished(() => client.close());
      return client;
    },
    sql: async (text) => (await withClient(server, database, (client) => client.query(text))).rows,
  };
};

const dropLogin = async (client: Client, login: string): Promise<void> => {
  await client.query(`DROP ROLE ${login}`);
};

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}

/// @owner(id)
/// @writes(update(name), delete)
model User {
  id        String    @id @default(uuid(7)) @db.Uuid
  name      String
  /// @secret
  password  String?   @map("password_hash")
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
  notes     Note[]

  @@map("users")
}

/// @owner(userId)
/// @writes(insert(userId, text), update(text), delete)
model Note {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  text   String @unique
  user   User   @relation(fields: [userId], references: [id])

  @@map("notes")
}
`;

const TABLES = `
  CREATE SCHEMA azora;
  CREATE FUNCTION azora.subject() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('azora.subject', true), '')::uuid;
  CREATE FUNCTION azora.include_deleted() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(nullif(current_setting('azora.include_deleted', true), '')::boolean, false);
  GRANT USAGE ON SCHEMA azora TO azora_user, azora_service;
  CREATE TABLE users (id uuid PRIMARY KEY, name text NOT NULL, password_hash text, deleted_at timestamptz);
  CREATE TABLE notes (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES users, text text UNIQUE NOT NULL);
  INSERT INTO users (id, name, password_hash) SELECT id::uuid, 'User ' || right(id, 1), 'hash of ' || right(id, 1)
    FROM unnest('{${USERS}}'::text[]) AS id;
  INSERT INTO notes SELECT gen_random_uuid(), id, name || ' note ' || n FROM users, generate_series(1, ${NOTES}) AS n;
  ALTER TABLE users ENABLE ROW LEVEL SECURITY;
  ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service ON users TO azora_service USING (true);
  CREATE POLICY service ON notes TO azora_service USING (true);
  CREATE POLICY own ON users TO azora_user USING (id = (SELECT azora.subject()));
  CREATE POLICY own ON notes TO azora_user USING (user_id = (SELECT azora.subject()));
  CREATE POLICY live ON users AS RESTRICTIVE FOR SELECT TO azora_user
    USING (deleted_at IS NULL OR (SELECT azora.include_deleted()));
  GRANT SELECT, INSERT, UPDATE, DELETE ON users, notes TO azora_service;
  GRANT SELECT (id, name, deleted_at), UPDATE (name), DELETE ON users TO azora_user;
  GRANT SELECT, INSERT, UPDATE (text), DELETE ON notes TO azora_user;
  CREATE FUNCTION azora.soft_delete(target regclass, row_id uuid) RETURNS boolean LANGUAGE sql SECURITY DEFINER
    AS $$ WITH changed AS (UPDATE users SET deleted_at = now() WHERE target = 'users'::regclass AND id = row_id
      AND deleted_at IS NULL AND (azora.subject() IS NULL OR id = azora.subject()) RETURNING 1) SELECT count(*) = 1 FROM changed $$;
  CREATE FUNCTION azora.restore(target regclass, row_id uuid) RETURNS boolean LANGUAGE sql SECURITY DEFINER
    AS $$ WITH changed AS (UPDATE users SET deleted_at = NULL WHERE target = 'users'::regclass AND id = row_id
      AND deleted_at IS NOT NULL AND (azora.subject() IS NULL OR id = azora.subject()) RETURNING 1) SELECT count(*) = 1 FROM changed $$;
`;

/** The operations of the generated client that the tests use, and those of this package. */
export interface GuardedModels {
  readonly user: Delegate<User>;
  readonly note: Delegate<Note>;
  $queryRawUnsafe<Row>(sql: string, ...values: unknown[]): PromiseLike<Row[]>;
  $executeRawUnsafe(sql: string, ...values: unknown[]): PromiseLike<number>;
  $transaction<Results extends readonly PromiseLike<unknown>[]>(calls: [...Results]): Promise<unknown[]>;
  $transaction<Result>(work: (tx: GuardedModels) => Promise<Result>, options?: object): Promise<Result>;
  $extends(extension: object): GuardedModels;
  $disconnect(): Promise<void>;
  softDelete(model: string, id: string): Promise<boolean>;
  restore(model: string, id: string): Promise<boolean>;
}

export interface GuardedClient extends GuardedModels {
  as(options: {
    user: string;
    tenant?: string;
    actor?: string;
    requestId?: string;
    includeDeleted?: boolean;
  }): GuardedModels;
  asService(reason: string, options?: { actor?: string; requestId?: string; includeDeleted?: boolean }): GuardedModels;
  health(): Promise<{ readonly ok: boolean }>;
  close(): Promise<void>;
}

interface User {
  readonly id: string;
  readonly name: string;
  readonly password?: string | null;
  readonly notes?: readonly Note[];
}

interface Note {
  readonly id: string;
  readonly userId: string;
  readonly text: string;
}

interface Delegate<Row> {
  findMany(args?: object): PromiseLike<Row[]>;
  findUnique(args: object): PromiseLike<Row | null>;
  findFirst(args?: object): PromiseLike<Row | null>;
  create(args: object): PromiseLike<Row>;
  update(args: object): PromiseLike<Row>;
  count(args?: object): PromiseLike<number>;
}
