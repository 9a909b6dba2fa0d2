import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  actAsOwner,
  createOwnedDatabase,
  generateClients,
  installKit,
  openProject,
  serverVersion,
  withClient,
} from '@azora/fleet';
import { contractSafeguards, readContract } from '@azora/schema';
import { databaseRoles, databaseUrl, type ServerAddress } from '@azora/schema/address';
import { loadPrismaParser } from '@azora/schema/prisma';
import { collectProgress, type FixtureFleet, sharedFixtureFleet } from '@azora/testkit';
import { beforeEach, onTestFinished, vi } from 'vitest';
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
export const [ADA, BEN] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'] as const;
const USERS = [ADA, BEN];

/** What the server knows of who acts. */
export const SETTINGS = `SELECT current_user::text AS role, ${[
  'subject',
  'tenant',
  'actor',
  'request_id',
  'include_deleted',
]
  .map((name) => `current_setting('azora.${name}', true) AS ${name}`)
  .join(', ')}`;

/**
 * Writes the project, and its database with the roles, the kit and the safeguards that follow from the schema: for all tests
 * of the `describe` that calls this, each of which finds the same rows.
 */
export const guardedFleet = (server: ServerAddress): (() => Guarded) => {
  let guarded: Guarded;
  sharedFixtureFleet({ server }, async (fleet) => {
    guarded = await guardedIn(fleet, server);
  });
  beforeEach(async () => {
    await guarded.sql(`TRUNCATE users, badges, notes; ${ROWS}`);
    vi.stubEnv('AZORA_ROOT', guarded.root);
    onTestFinished(() => void vi.unstubAllEnvs());
  });
  return () => guarded;
};

const guardedIn = async ({ root, databases }: FixtureFleet, server: ServerAddress): Promise<Guarded> => {
  const service = join(root, 'services/people-service');
  await rm(join(service, 'prisma'), { recursive: true });
  await mkdir(join(service, 'prisma'));
  await writeFile(join(service, 'prisma/schema.prisma'), SCHEMA);
  const project = await openProject({ cwd: root });
  const people = project.services.filter(({ name }) => name === 'people-service');
  const { failed } = await generateClients(project, people, collectProgress());
  if (failed[0] !== undefined) throw failed[0].error;

  const database = databases.people;
  const [login] = databaseRoles(database).app;
  const password = randomBytes(8).toString('hex');
  await withClient(server, server.maintenanceDatabase, async (client) => {
    await createOwnedDatabase(client, database, await serverVersion(client, server));
    await client.query(`ALTER ROLE ${login} PASSWORD '${password}'`);
  });
  await withClient(server, database, async (client) => {
    await actAsOwner(client);
    await installKit(client);
    await client.query(TABLES);
    for (const { create } of safeguards()) await client.query(create);
  });
  const url = databaseUrl({ ...server, user: login, password }, database, 'password');
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
    sql: (text) => withClient(server, database, async (client) => (await client.query(text)).rows),
  };
};

const safeguards = () => {
  const source = { service: 'people-service', database: 'people', files: [{ path: 'schema.prisma', text: SCHEMA }] };
  const { contract } = readContract(source, loadPrismaParser());
  if (contract === undefined) throw new Error('the schema is none');
  return contractSafeguards(contract);
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
  badges    Badge[]

  @@map("users")
}

/// @owner(userId)
model Badge {
  id        String    @id @default(uuid(7)) @db.Uuid
  userId    String    @map("user_id") @db.Uuid
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
  user      User      @relation(fields: [userId], references: [id])

  @@map("badges")
}

/// @owner(userId)
/// @writes(insert(userId, text), update(text), delete)
model Note {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  text   String @unique
  kind   Kind   @default(PLAIN)
  stars  Int    @default(0)
  user   User   @relation(fields: [userId], references: [id])

  @@map("notes")
}

enum Kind {
  PLAIN
  PINNED

  @@map("kind")
}
`;

const TABLES = `
  CREATE TABLE users (id uuid PRIMARY KEY, name text NOT NULL, password_hash text, deleted_at timestamptz);
  CREATE TABLE badges (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES users, deleted_at timestamptz);
  CREATE TYPE kind AS ENUM ('PLAIN', 'PINNED');
  CREATE TABLE notes (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES users, text text UNIQUE NOT NULL,
    kind kind NOT NULL DEFAULT 'PLAIN', stars integer NOT NULL DEFAULT 0);
`;

const ROWS = `
  INSERT INTO users (id, name, password_hash) SELECT id::uuid, 'User ' || right(id, 1), 'hash of ' || right(id, 1)
    FROM unnest('{${USERS}}'::text[]) AS id;
  INSERT INTO badges SELECT id, id FROM users;
  INSERT INTO notes SELECT gen_random_uuid(), id, name || ' note ' || n FROM users, generate_series(1, ${NOTES}) AS n;
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
  readonly kind: 'PLAIN' | 'PINNED';
  readonly stars: number;
}

interface Delegate<Row> {
  findMany(args?: object): PromiseLike<Row[]>;
  findUnique(args: object): PromiseLike<Row | null>;
  findFirst(args?: object): PromiseLike<Row | null>;
  create(args: object): PromiseLike<Row>;
  update(args: object): PromiseLike<Row>;
  count(args?: object): PromiseLike<number>;
  deleteMany(args?: object): PromiseLike<{ readonly count: number }>;
}
