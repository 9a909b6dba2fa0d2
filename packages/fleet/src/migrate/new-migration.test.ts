import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl } from '@azora/schema/address';
import { BOTH_SERVERS, ONE_SERVER, temporaryFolder, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { withClient } from '../postgres/connect.ts';
import type { VerbContext } from '../progress.ts';
import { type NewMigration, newMigration } from './new-migration.ts';

const context: VerbContext = { report: () => {}, signal: new AbortController().signal };

const HEADER = `generator client {
  provider = "prisma-client"
  output   = "../client"
}

datasource db {
  provider = "postgresql"
}
`;

const ORDER = `
/// @check("total >= 0")
/// @unique(code, where: "status <> 'CLOSED'")
model Order {
  id     String  @id @default(uuid(7)) @db.Uuid
  code   String  @db.VarChar(20)
  total  Decimal @db.Decimal(18, 8)
  status Status  @default(OPEN)

  @@map("orders")
}

enum Status {
  OPEN
  CLOSED
}
`;

const PEOPLE = `
/// @owner(userId)
model Person {
  id        String    @id @default(uuid(7)) @db.Uuid
  userId    String    @map("user_id") @db.Uuid
  name      String
  /// @secret
  token     String    @default("none")
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(3)
  notes     Note[]
  tasks     Task[]

  @@map("people")
}

/// @owner(via: person)
model Note {
  id       String @id @default(uuid(7)) @db.Uuid
  personId String @map("person_id") @db.Uuid
  person   Person @relation(fields: [personId], references: [id], onDelete: Cascade)

  @@map("notes")
}

/// @shared
model Task {
  id       String @id @default(uuid(7)) @db.Uuid
  personId String @map("person_id") @db.Uuid
  person   Person @relation(fields: [personId], references: [id], onDelete: Cascade)

  @@map("tasks")
}
`;

/** What a migration drops and makes of access rules: `drop people`, `access people`. */
const accessSteps = (sql: string): string[] =>
  [...sql.matchAll(/drop_access\('(\w+)'\)|^(DROP VIEW)|^-- (?:Access|Live rows|Own rows) (?:to|of) (\w+)$/gm)].map(
    (match) => {
      if (match[1] !== undefined) return `drop ${match[1]}`;
      return match[2] !== undefined ? 'drop view' : match[0].replace('-- ', '');
    },
  );

const ALL_DROPPED = ['drop notes', 'drop people', 'drop tasks'];
const ALL_MADE = ['Access to people', 'Access to notes', 'Access to tasks'];

describe.each(BOTH_SERVERS)('a new migration on %s', (server) => {
  /** For what is read off the contract and the migrations before: both servers carry it out in other tests. */
  const itOnOne = it.runIf(ONE_SERVER.includes(server));

  /** A project of one service, whose first migration made the tables of a schema where one is given. */
  const project = async (beginning?: string) => {
    const root = await temporaryFolder();
    const folder = join(root, 'services', 'shop', 'prisma');
    mkdirSync(folder, { recursive: true });
    const address = testServers()[server];
    writeFileSync(join(root, '.env'), `AZORA_DATABASE_URL=${databaseUrl(address, 'postgres', 'password')}\n`);
    let second = 0;
    if (beginning !== undefined) {
      const init = join(folder, 'migrations', '20260101000001_init');
      mkdirSync(init, { recursive: true });
      writeFileSync(join(init, 'migration.sql'), await firstMigration(beginning));
      writeFileSync(join(folder, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n');
      second = 1;
    }
    return {
      folder,
      /** Writes the schema and makes its migration, one second after the last. */
      change: async (schema: string, slug: string, ...acceptLoss: string[]): Promise<NewMigration> => {
        writeFileSync(join(folder, 'schema.prisma'), HEADER + schema);
        second += 1;
        const now = new Date(Date.UTC(2026, 0, 1, 0, 0, second));
        return newMigration(await openProject({ cwd: root }), { service: 'shop', slug, acceptLoss }, context, now);
      },
      folders: () => readdirSync(join(folder, 'migrations')).sort(),
      /** Shadow databases that nobody uses: those of tests running beside this one are locked. */
      shadows: () =>
        withClient(address, address.maintenanceDatabase, async (client) => {
          const { rows } = await client.query(
            `SELECT datname FROM pg_database
             WHERE datname LIKE 'azora_shadow%' AND pg_try_advisory_lock(hashtextextended(datname, 0))`,
          );
          return rows;
        }),
    };
  };

  /** Made once: every other test begins with it. */
  const firstMigrations = new Map<string, Promise<string>>();
  const firstMigration = (schema: string): Promise<string> => {
    const known =
      firstMigrations.get(schema) ?? project().then(async ({ change }) => (await change(schema, 'init')).sql);
    firstMigrations.set(schema, known);
    return known;
  };

  it('holds tables, keys and safeguards, and nothing is left to do afterwards', async () => {
    const { change, folders, folder, shadows } = await project();
    const { files, losses } = await change(ORDER, 'init');
    expect(files).toEqual(['services/shop/prisma/migrations/20260101000001_init/migration.sql']);
    expect(losses).toEqual([]);
    const sql = readFileSync(join(folder, 'migrations', '20260101000001_init', 'migration.sql'), 'utf8');
    expect(sql).toContain('CREATE TABLE "orders"');
    expect(sql).toMatch(
      /-- Safeguards of orders\nALTER TABLE "orders" ADD CONSTRAINT "orders_total_[0-9a-f]{8}_check"/,
    );
    expect(sql).toMatch(/CREATE UNIQUE INDEX "orders_code_[0-9a-f]{8}_key" ON "orders" \("code"\)\n {4}WHERE/);
    expect((await change(ORDER, 'again')).files).toEqual([]);
    expect(folders()).toEqual(['20260101000001_init', 'migration_lock.toml']);
    expect(await shadows()).toEqual([]);
  });

  it('takes a changed check out and puts the new one in', async () => {
    const { change } = await project(ORDER);
    const { sql } = await change(ORDER.replace('total >= 0', 'total > 0'), 'stricter');
    expect(sql).toMatch(/^-- Safeguards that go\nALTER TABLE "orders" DROP CONSTRAINT IF EXISTS/);
    expect(sql).toContain('CHECK (total > 0)');
    expect(sql).not.toContain('CREATE UNIQUE INDEX');
  });

  it('refuses to lose a column, names it, writes nothing, and goes on when the loss is accepted', async () => {
    const { change, folders } = await project(ORDER);
    const dropped = ORDER.replace(/.*code .*\n/, '').replace(/.*@unique.*\n/, '');
    await expect(change(dropped, 'drop_code')).rejects.toMatchObject({
      code: 'DATA_LOSS_REFUSED',
      message: expect.stringContaining('orders.code is dropped with all its values'),
      hint: expect.stringContaining('azora migrate new shop drop_code --accept-loss orders.code'),
    });
    expect(folders()).toHaveLength(2);
    const { losses } = await change(dropped, 'drop_code', 'orders.code');
    expect(losses).toMatchObject([{ what: 'orders.code' }]);
    expect(folders()).toHaveLength(3);
  });

  itOnOne.each([
    [
      'a narrower type',
      (schema: string) => schema.replace('VarChar(20)', 'VarChar(10)'),
      'orders.code changes from character varying(20) to character varying(10)',
    ],
    [
      'a smaller number',
      (schema: string) => schema.replace('Decimal(18, 8)', 'Decimal(18, 9)'),
      'orders.total changes from numeric(18,8) to numeric(18,9)',
    ],
    ['a dropped table', () => 'model Other {\n  id String @id\n}\n', 'orders is dropped with all its rows'],
    [
      'an enum value that goes',
      (schema: string) => schema.replace('  CLOSED\n', '  DONE\n').replace("'CLOSED'", "'DONE'"),
      'orders.status changes from "Status" to',
    ],
  ])('names what is lost by %s', async (_, edit, message) => {
    const { change } = await project(ORDER);
    await expect(change(edit(ORDER), 'change')).rejects.toMatchObject({ message: expect.stringContaining(message) });
  });

  it('loses nothing by a wider type, and rebuilds the safeguards over it', async () => {
    const { change } = await project(ORDER);
    const { losses, sql } = await change(ORDER.replace('VarChar(20)', 'VarChar(40)'), 'wider');
    expect(losses).toEqual([]);
    expect(sql).toMatch(/DROP INDEX IF EXISTS[\s\S]*VARCHAR\(40\)[\s\S]*CREATE UNIQUE INDEX/);
  });

  it('changes an enum under a check and a partial key that name its values', async () => {
    const { change } = await project(ORDER);
    const changed = ORDER.replace('  CLOSED\n', '  DONE\n').replace("'CLOSED'", "'DONE'");
    const { sql } = await change(changed, 'rename_state', 'orders.status');
    expect(sql).not.toMatch(/^(BEGIN|COMMIT);/m);
  });

  it('gives new enum values a file of their own, before what may use them', async () => {
    const { change, folders } = await project(ORDER);
    await change(
      ORDER.replace('  CLOSED\n', '  CLOSED\n  PAID\n').replace('total >= 0', "total >= 0 OR status = 'PAID'"),
      'paid',
    );
    expect(folders()).toEqual([
      '20260101000001_init',
      '20260101000002_paid_values',
      '20260101000003_paid',
      'migration_lock.toml',
    ]);
  });

  itOnOne.each([
    ['a new column', '  name      String\n', '$&  age       Int?\n', ['drop people', 'Access to people']],
    ['a secret that goes', /.*@secret\n.*\n/, '', ['drop people', 'Access to people']],
    ['a longer type', 'name      String', 'name      String @db.VarChar(80)', ['drop people', 'Access to people']],
    ['a type that is dropped and added', 'name      String', 'name      Int?  ', ['drop people', 'Access to people']],
    [
      'an owner of another type, for those below too',
      '@map("user_id") @db.Uuid',
      '@map("user_id")',
      [...ALL_DROPPED, 'drop view', 'Own rows of people', ...ALL_MADE],
    ],
    [
      'a finer time of deletion, for the views and who looks into them',
      'Timestamptz(3)',
      'Timestamptz(6)',
      [...ALL_DROPPED, 'drop view', 'drop view', 'Live rows of people', 'Own rows of people', ...ALL_MADE],
    ],
    [
      'a root that is no more deleted softly',
      /.*deletedAt.*\n/,
      '',
      [...ALL_DROPPED, 'drop view', 'drop view', 'Own rows of people', ...ALL_MADE],
    ],
    ['other writes', '/// @owner(userId)\n', '$&/// @writes(update(name))\n', ['drop people', 'Access to people']],
    ['a table that goes', /\/\/\/ @shared\n[\s\S]*$|.*Task\[\]\n/g, '', ['drop tasks', 'drop view']],
  ])('makes access rules anew for %s, and no others', async (_, from, to, steps) => {
    const { change } = await project(PEOPLE);
    const lost = ['people.name', 'people.token', 'people.user_id', 'people.deleted_at', 'tasks'];
    const { sql } = await change(PEOPLE.replace(from, to), 'change', ...lost);
    expect(accessSteps(sql)).toEqual(steps);
  });

  it('opens the tables of a contract that gives up access rules, and says so', async () => {
    const { change } = await project(PEOPLE);
    const { sql, warnings } = await change(PEOPLE.replaceAll(/.*@(owner|shared|secret).*\n/g, ''), 'open');
    expect(accessSteps(sql)).toEqual([...ALL_DROPPED, 'drop view', 'drop view']);
    expect(sql).toContain('ALTER TABLE "people" DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;');
    expect(warnings).toEqual(expect.arrayContaining([expect.stringMatching(/^people has no access rules any more/)]));
  });

  it('says which steps fail where existing rows do not fit', async () => {
    const { change } = await project(ORDER);
    const { warnings } = await change(
      ORDER.replace('  status Status', '  buyer  String @unique\n  status Status'),
      'buyer',
    );
    expect(warnings).toEqual([
      expect.stringContaining('orders.buyer is required and has no default'),
      expect.stringContaining('a new unique key on orders'),
    ]);
  });

  it('refuses a check that PostgreSQL refuses, and writes nothing', async () => {
    const { change, folder } = await project();
    await expect(change(ORDER.replace('total >= 0', 'nope >= 0'), 'init')).rejects.toMatchObject({
      code: 'MIGRATION_REFUSED',
      message: expect.stringContaining('column "nope" does not exist'),
    });
    expect(() => readdirSync(join(folder, 'migrations'))).toThrow();
  });

  it('refuses a slug that is no part of a folder name, and a schema that does not parse', async () => {
    const { change } = await project();
    await expect(change(ORDER, '../up')).rejects.toMatchObject({ code: 'SLUG_INVALID' });
    await expect(change('model A {', 'init')).rejects.toMatchObject({ code: 'CONTRACT_INVALID' });
  });
});
