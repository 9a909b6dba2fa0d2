import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Client, createDatabase, dropDatabase, serverVersion, withClient } from '@azora/fleet';
import { databaseUrl, parseDatabaseUrl, type ServerAddress } from '@azora/schema/address';
import { type AzoraResult, testServers } from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignPackages } from './foreign-packages.ts';
import { readManifest } from './installed-packages.ts';

const run = promisify(execFile);

const { tarballs, folder, emptyFolder, somebodyElses, azora } = foreignPackages();

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
};

describe('the tarballs', () => {
  it('hold what their package.json promises, and neither tests nor sources nor build state', async () => {
    for (const { name, contents } of tarballs()) {
      expect(contents.filter((file) => /test|tsbuildinfo|^src\/|\.map$/.test(file))).toEqual([]);
      const manifest = await readManifest(path.join(folder(), 'node_modules', name));
      const promised = [manifest.bin ?? {}, ...Object.values(manifest.exports)].flatMap((entry) =>
        // Only the tests of this repository ask for sources.
        typeof entry === 'string'
          ? [entry]
          : Object.keys(entry).flatMap((key) => (key === 'source' ? [] : (entry[key] ?? []))),
      );
      expect(promised.length).toBeGreaterThan(1);
      for (const file of [...promised, 'LICENSE']) expect(contents).toContain(file.replace('./', ''));
    }
  });

  it('put azora where npx finds it', async () => {
    const root = await emptyFolder('npx');
    await writeFile(path.join(root, 'package.json'), '{ "private": true }');
    const { stdout } = await run('npx', ['--offline', 'azora', '--version'], { cwd: root });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("somebody else's monorepo", () => {
  let root: string;
  let up: AzoraResult;

  beforeAll(async () => {
    root = await somebodyElses('monorepo');
    up = await azora(root, ['up']);
  }, 120_000);

  const inDatabase = async <T>(service: string, use: (client: Client) => Promise<T>): Promise<T> => {
    const { stdout } = await azora(root, ['url', service, '--show-password']);
    const address = parseDatabaseUrl('default', stdout.trim());
    if (address === undefined) throw new Error(`no URL: ${stdout}`);
    return withClient(address, address.maintenanceDatabase, use);
  };

  it('comes up: Prisma 6 and 7, one schema file or a folder, migrations where they are', () => {
    expect(up).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^✔ migrations +7 applied, 4 databases/m) });
    expect(up.stdout).toMatch(/^shop +embedded +shop +5 applied +2 /m);
    expect(up.stdout).toMatch(/^blog +embedded +blog +1 applied +0 /m);
    expect(up.stdout).toMatch(/^billing +embedded +billing +1 applied +0 /m);
  });

  it('hears which services are passed over and why', async () => {
    for (const [name, provider] of [
      ['crm', 'mysql'],
      ['feed', 'mongodb'],
      ['kiosk', 'sqlite'],
    ]) {
      const note = `${name} is passed over: its database is ${provider}, and only PostgreSQL is managed here.`;
      expect(up.stderr).toContain(note);
      expect(up.stdout).not.toContain(name);
    }
    const { exitCode, stderr } = await azora(root, ['status', 'crm']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining('✖ crm is passed over: its database is mysql'),
    });
  });

  it('is asked for no annotation, and comments of other tools are none', async () => {
    const checked = await azora(root, ['check']);
    expect(checked).toMatchObject({
      exitCode: 0,
      stdout: '✔ 4 services checked, no findings\n',
      stderr: expect.stringContaining('crm is passed over'),
    });
    expect(checked.stderr).toContain('· apps/blog/db/schema/main.prisma:8: `url` is a Prisma 6 entry and is not used.');
    expect(checked.stderr).toMatch(
      /· apps\/blog\/.*:3: the preview feature `prismaSchemaFolder` is unknown to Prisma 7/,
    );
    expect(checked.stderr).toMatch(/· … and \d more lines of Prisma 6 that are not used\./);
    expect((await azora(root, ['check', 'loyalty'])).stderr).not.toContain('apps/blog');
  });

  it('has its own migrations applied as they are, COMMITs and all, and gets no kit', async () => {
    await inDatabase('shop', async (client) => {
      const { rows: orders } = await client.query('SELECT "customerId", status::text FROM "Order"');
      expect(orders).toEqual([{ customerId: 1, status: 'REFUNDED' }]);
      const { rows: indexes } = await client.query(
        `SELECT indisvalid FROM pg_index WHERE indexrelid = '"Order_status_idx"'::regclass`,
      );
      expect(indexes).toEqual([{ indisvalid: true }]);
      const { rows: schemas } = await client.query(
        `SELECT nspname FROM pg_namespace WHERE NOT starts_with(nspname, 'pg_') ORDER BY 1`,
      );
      expect(schemas.map(({ nspname }) => nspname)).toEqual(['information_schema', 'public']);
    });
    const extensions = await inDatabase('blog', (client) =>
      client.query(`SELECT extname FROM pg_extension ORDER BY 1`),
    );
    expect(extensions.rows.map(({ extname }) => extname)).toEqual(['citext', 'plpgsql', 'uuid-ossp']);
  });

  it('keeps its seed scripts to itself, and the state out of version control', async () => {
    expect(existsSync(path.join(root, 'apps/shop/prisma/seed-was-run'))).toBe(false);
    expect(await readFile(path.join(root, '.azora/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('gets typed clients that open its databases', async () => {
    await writeFile(
      path.join(root, 'open.mjs'),
      `import { open } from '@azora/db';
       const [shop, billing] = [await open('shop'), await open('billing')];
       const { total } = await billing.invoice.create({ data: { number: 'A-1', total: '12.50' } });
       console.log(await shop.order.count(), total.toString(), (await billing.health()).ok);
       await Promise.all([shop.close(), billing.close()]);`,
    );
    expect((await run(process.execPath, ['open.mjs'], { cwd: root })).stdout).toBe('1 12.5 true\n');
    expect(await azora(root, ['generate'])).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('0 made, 4 unchanged'),
    });
  });

  it('is told what to type where a schema has no migrations, and typing it does what it says', async () => {
    const advice = 'loyalty has a schema and no migrations yet: type `azora migrate new loyalty init`.';
    expect(up.stdout).toMatch(/^loyalty +embedded +loyalty +none +0 /m);
    expect(up.stdout).toContain(advice);
    const before = await azora(root, ['status']);
    expect(before.stdout).toMatch(/^loyalty +embedded +loyalty +none +0 /m);
    expect(before).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(advice) });

    expect((await azora(root, ['migrate', 'new', 'loyalty', 'init'])).exitCode).toBe(0);
    const migrations = path.join(root, 'packages/loyalty/prisma/migrations');
    const [name = ''] = await readdir(migrations);
    expect(await readFile(path.join(migrations, name, 'migration.sql'), 'utf8')).toContain('CREATE TABLE "Card"');
    expect((await azora(root, ['migrate'])).exitCode).toBe(0);
    const after = await azora(root, ['status', 'loyalty']);
    expect(after.stdout).toMatch(/^loyalty +embedded +loyalty +1 applied /m);
    expect(after.stderr).not.toContain('no migrations yet');
  });
});

describe('on a server that a URL names, with parameters', () => {
  const DATABASES = ['billing', 'blog', 'loyalty', 'shop'];
  const server = () => testServers().debian15;
  const url = (address: ServerAddress) =>
    `${databaseUrl(address, address.maintenanceDatabase, 'password')}?schema=acme&connection_limit=3&sslmode=disable`;

  afterAll(() => dropAll(server(), DATABASES));

  it('goes on from the history that Prisma left in the schema of that name', async () => {
    const root = await somebodyElses('on-a-server');
    const migrations = path.join(root, 'apps/shop/prisma/migrations');
    const [first = '', second = ''] = (await readdir(migrations)).sort();
    await onServer(server(), async (client) => {
      await createDatabase(client, 'shop', await serverVersion(client, server()));
    });
    await withClient(server(), 'shop', (client) => migrateAsPrisma(client, migrations, [first, second]));

    const env = { AZORA_DATABASE_URL: url(server()) };
    const up = await azora(root, ['up', '--yes', server().host], env);
    expect(up).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^✔ migrations +5 applied, 4 databases/m) });
    expect(up.stdout).toMatch(/^shop +127\.0\.0\.1:\d+ +shop +5 applied /m);
    await withClient(server(), 'shop', async (client) => {
      const { rows } = await client.query(
        `SELECT relnamespace::regnamespace::text AS schema, relname AS table FROM pg_class
         WHERE relkind = 'r' AND relnamespace IN ('acme'::regnamespace, 'public'::regnamespace) ORDER BY 1, 2`,
      );
      expect(rows.map((row) => `${row.schema}.${row.table}`)).toEqual([
        'acme.Customer',
        'acme.Order',
        'acme._prisma_migrations',
      ]);
    });

    expect((await azora(root, ['migrate', 'new', 'shop', 'nothing'], env)).stdout).toContain('nothing was written');
    await writeFile(
      path.join(root, 'open.mjs'),
      `import { open } from '@azora/db';
       const shop = await open('shop');
       const [{ path }] = await shop.$queryRaw\`SELECT current_schema()::text AS path\`;
       console.log(await shop.order.count(), path);
       await shop.close();`,
    );
    const opened = await run(process.execPath, ['open.mjs'], { cwd: root, env: { ...process.env, ...env } });
    expect(opened.stdout).toBe('1 acme\n');
  });
});

describe('without a configuration', () => {
  const server = () => testServers().debian15;

  afterAll(() => dropAll(server(), ['maps', 'plain', 'search']));

  it('services/* come up; those whose extensions the server lacks say so and hold nobody up', async () => {
    const root = await emptyFolder('bare');
    const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';
    for (const [service, sql] of [
      ['plain', 'CREATE TABLE t (id int);'],
      ['search', 'CREATE EXTENSION vector;\nCREATE TABLE t (v vector(3));'],
      ['maps', '-- somebody made the extension by hand\nCREATE TABLE t (place geometry(Point, 4326));'],
    ]) {
      await write(path.join(root, `services/${service}/prisma/schema.prisma`), datasource);
      await write(path.join(root, `services/${service}/prisma/migrations/1_init/migration.sql`), `${sql}\n`);
    }
    const env = { AZORA_DATABASE_URL: databaseUrl(server(), 'postgres', 'password') };
    const up = await azora(path.join(root, 'services/plain'), ['up', '--yes', server().host, '--no-generate'], env);
    expect(up.exitCode).toBe(1);
    expect(up.stdout).toMatch(/^plain .* 1 applied /m);
    expect(up.stderr).toMatch(/^✖ search: The migrations need the extension vector, which this server does not have/m);
    expect(up.stderr).toMatch(/^✖ maps: The migrations need the extension postgis, which this server does not have/m);
    expect(up.stderr).toContain('→ Install it on the server');
    for (const database of ['search', 'maps']) {
      await withClient(server(), database, async (client) => {
        const { rows } = await client.query(`SELECT * FROM _prisma_migrations`);
        expect(rows).toEqual([]);
      });
    }
  });

  it('a folder without services says where they would be', async () => {
    const root = await emptyFolder('nothing');
    expect(await azora(root, ['up'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/No service was found in .*nothing \(services\/\*\)[\s\S]*azora\.config\.ts/),
    });
  });
});

const onServer = <T>(address: ServerAddress, use: (client: Client) => Promise<T>): Promise<T> =>
  withClient(address, address.maintenanceDatabase, use);

const dropAll = (address: ServerAddress, databases: readonly string[]): Promise<void> =>
  onServer(address, async (client) => {
    for (const database of databases) await dropDatabase(client, database);
  });

/** What `prisma migrate deploy` leaves with `?schema=acme`, after a first try that failed and was resolved. */
const migrateAsPrisma = async (client: Client, migrations: string, names: readonly string[]): Promise<void> => {
  await client.query(`CREATE SCHEMA acme; SET search_path = acme;
    CREATE TABLE _prisma_migrations (
      id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
      migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, rolled_back_at)
     VALUES (gen_random_uuid(), 'of the file as it was', $1, 'ERROR: …', now())`,
    [names[0]],
  );
  for (const name of names) {
    const sql = await readFile(path.join(migrations, name, 'migration.sql'), 'utf8');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES (gen_random_uuid(), $1, $2, now(), 1)`,
      [createHash('sha256').update(sql).digest('hex'), name],
    );
  }
};
