import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { existingDatabases, withClient } from '@azora/fleet';
import { fixtureFleet, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const external = () => testServers().debian15;

describe('azora up', () => {
  it('says on stderr what happens and ends on stdout with a table and what to type next', async () => {
    const fleet = await fixtureFleet();
    const { exitCode, stdout, stderr } = await fleet.azora(['up']);
    expect(exitCode).toBe(0);
    for (const step of ['contracts', 'server', 'databases', 'migrations']) {
      expect(stderr).toMatch(new RegExp(`^✔ ${step} .*\\(\\d.* m?s\\)$`, 'm'));
    }
    expect(stdout).toMatch(/^service +server +database +migrations +rows +size$/m);
    expect(stdout).toMatch(
      new RegExp(`^people-service +embedded +${fleet.databases.people} +1 applied +\\d+ +[\\d.]+ MB$`, 'm'),
    );
    expect(stdout).toMatch(/^✔ 3 services, \d+ rows, [\d.]+ MB; [\d.]+ MB on disk$/m);
    expect(stdout).toMatch(/^What to type next:\n {2}azora status /m);
    expect(stdout + stderr).not.toContain('\u001b');

    const again = await fleet.azoraHere(['up', '--json']);
    const report = JSON.parse(again.stdout);
    expect(report).toMatchObject({ failures: [], notes: expect.any(Array), diskBytes: expect.any(Number) });
    expect(report.rows.map(({ service }: { service: string }) => service)).toEqual([
      'library-service',
      'people-service',
      'till-service',
    ]);
    expect((await fleet.azoraHere(['down'])).stdout).toMatch(/^✔ The embedded server is stopped; its data stays\./);
  });

  it('names a service that failed, with what to type, and ends with 1; the others are up', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const migration = path.join(fleet.root, 'services/till-service/prisma/migrations/20260102000000_wrong');
    await writeWrongMigration(migration);
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['up', '--yes', external().host, '--no-generate']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^✖ till-service: [\s\S]*nothing_here[\s\S]*\n {2}→ /m);
    expect(stdout).toMatch(/^people-service .* 1 applied /m);
    expect(stdout).toMatch(/^till-service .* 1 applied, 1 pending /m);
    expect(stdout).toMatch(/^✖ 1 of 3 services failed, /m);
    expect(stdout).not.toContain('What to type next');

    const asJson = await fleet.azoraHere(['up', '--yes', external().host, '--no-generate', '--json']);
    expect(asJson.exitCode).toBe(1);
    expect(JSON.parse(asJson.stdout).failures).toEqual([
      { service: 'till-service', code: expect.any(String), message: expect.any(String), hint: expect.any(String) },
    ]);
  });
});

describe('azora up over many services', () => {
  it('makes their clients in a thread of their own, and says so after the seeds', async () => {
    const fleet = await fixtureFleet();
    const names = await addServices(fleet.root, 24);
    const { exitCode, stderr } = await fleet.azora(['up']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^✔ seeds .*\n✔ generate +27 made, 0 unchanged \(/m);
    for (const name of names)
      expect(existsSync(path.join(fleet.root, 'services', name, 'client/client.js'))).toBe(true);
    expect((await fleet.azoraHere(['generate'])).stderr).toContain('0 made, 27 unchanged');
  });
});

describe('azora up on an external server', () => {
  it('refuses without a word from you, names host and number of databases, and makes none', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['up']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(
      `✖ This would create or change 3 databases on the external server ${external().host}; nothing was done.\n` +
        `  → Type \`azora up --yes ${external().host}\` if that is the server you mean.\n`,
    );
    await expect(databasesOf(fleet.databases)).resolves.toEqual([]);
  });

  it('refuses another host than the one it is', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', 'db.example.com']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`✖ --yes names db.example.com, but the server is ${external().host}.\n`);
    await expect(databasesOf(fleet.databases)).resolves.toEqual([]);
  });

  it('refuses a host where the services are on the embedded server, and starts none', async () => {
    const fleet = await fixtureFleet();
    const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', 'db.example.com']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('✖ --yes names db.example.com, but the services are on the embedded server.\n');
    expect((await fleet.azoraHere(['down'])).stdout).toContain('was not running');
  });

  it('seeds demo rows only where they are asked for', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const people = () =>
      withClient(external(), fleet.databases.people, async (client) => {
        const { rows } = await client.query('SELECT count(*)::int AS people FROM users');
        return rows[0].people;
      });
    expect((await fleet.azoraHere(['up', '--yes', external().host, '--no-generate'])).exitCode).toBe(0);
    expect(await people()).toBe(0);
    expect((await fleet.azoraHere(['up', '--yes', external().host, '--no-generate', '--demo'])).exitCode).toBe(0);
    expect(await people()).toBeGreaterThan(0);
  });

  it('wants no URL of a server that holds none of the services asked for', async () => {
    const fleet = await fixtureFleet({ server: external() });
    await writeFile(
      path.join(fleet.root, 'azora.config.ts'),
      "export default { servers: { ledger: { env: 'NOT_SET' } }, placement: { 'till-service': 'ledger' } };\n",
    );
    const people = ['up', 'people-service', '--no-generate', '--yes', external().host];
    expect(await fleet.azoraHere(people)).toMatchObject({ exitCode: 0 });
    const till = await fleet.azoraHere(['up', 'till-service', '--yes', external().host, '--no-generate']);
    expect(till).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('NOT_SET') });
  });

  it('never prints the password', async () => {
    const fleet = await fixtureFleet();
    const env = { AZORA_DATABASE_URL: 'postgresql://me:very-secret@127.0.0.1:1/postgres' };
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['up', '--yes', '127.0.0.1', '--verbose'], { env });
    expect(exitCode).toBe(2);
    expect(stdout + stderr).not.toContain('very-secret');
  });
});

const databasesOf = async (databases: Readonly<Record<string, string>>): Promise<string[]> =>
  await withClient(external(), 'postgres', async (client) => [
    ...(await existingDatabases(client, Object.values(databases))),
  ]);

const writeWrongMigration = async (folder: string): Promise<void> => {
  await mkdir(folder);
  await writeFile(
    path.join(folder, 'migration.sql'),
    'CREATE TABLE half (id int);\nINSERT INTO nothing_here VALUES (1);\n',
  );
};

/** Adds services without migrations. @returns their names */
const addServices = async (root: string, count: number): Promise<readonly string[]> => {
  const names = Array.from({ length: count }, (_, index) => `more-${index}-service`);
  for (const name of names) {
    const folder = path.join(root, 'services', name);
    await mkdir(path.join(folder, 'prisma'), { recursive: true });
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name }));
    await writeFile(path.join(folder, 'prisma/schema.prisma'), SCHEMA);
  }
  return names;
};

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../client"
}

datasource db {
  provider = "postgresql"
}

model Thing {
  id String @id
}
`;
