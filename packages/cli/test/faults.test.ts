import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FixtureFleet, fixtureFleet, temporaryFolder, testServers } from '@azora/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';

const migrations = (fleet: FixtureFleet, service: string): string =>
  join(fleet.root, 'services', service, 'prisma', 'migrations');

const addMigration = async (fleet: FixtureFleet, service: string, name: string, sql: string): Promise<void> => {
  const folder = join(migrations(fleet, service), name);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), sql);
};

interface Row {
  readonly service: string;
  readonly applied: number;
  readonly pending: number;
  readonly edited: number;
  readonly failed: number;
  readonly rows: number;
}

const statusOf = async (fleet: FixtureFleet): Promise<Record<string, Row>> => {
  const { stdout } = await fleet.azoraHere(['status', '--json']);
  return Object.fromEntries((JSON.parse(stdout) as Row[]).map((row) => [row.service, row]));
};

describe('a migration that fails half-way', () => {
  it('shows statement, place and server message, leaves nothing, and lets the others go on', async () => {
    const fleet = await fixtureFleet({ server: testServers().debian15 });
    await fleet.azoraHere(['up', '--yes', testServers().debian15.host, '--no-generate']);
    await addMigration(
      fleet,
      'library-service',
      '20260201000000_shelf',
      'CREATE TABLE shelf (id INT);\nALTER TABLE nope ADD COLUMN x INT;\n',
    );
    await addMigration(fleet, 'till-service', '20260201000000_note', 'CREATE TABLE note (id INT);\n');
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['migrate']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('20260201000000_note');
    expect(stderr).toContain(
      'services/library-service/prisma/migrations/20260201000000_shelf/migration.sql:2:1: relation "nope" does not exist',
    );
    expect(stderr).toContain('ALTER TABLE nope ADD COLUMN x INT');
    expect(stderr).toContain('Mend the file, then run `azora migrate` again.');
    expect(await statusOf(fleet)).toMatchObject({
      'library-service': { applied: 1, pending: 1, failed: 0 },
      'till-service': { applied: 2, pending: 0 },
    });
    await writeFile(
      join(migrations(fleet, 'library-service'), '20260201000000_shelf', 'migration.sql'),
      'CREATE TABLE shelf (id INT);\n',
    );
    expect(await fleet.azoraHere(['migrate'])).toMatchObject({ exitCode: 0 });
  });
});

describe('migrations that are not as they were', () => {
  it('are refused where a file was edited after it was applied, and status counts it', async () => {
    const fleet = await fixtureFleet({ server: testServers().embedded18 });
    await fleet.azoraHere(['up', '--yes', testServers().embedded18.host, '--no-generate']);
    await appendFile(join(migrations(fleet, 'people-service'), '20260101000000_init', 'migration.sql'), '-- more\n');
    const { exitCode, stderr } = await fleet.azoraHere(['migrate', 'people-service']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('20260101000000_init: the file was edited after it was applied.');
    expect(stderr).toContain('git checkout');
    expect(await statusOf(fleet)).toMatchObject({ 'people-service': { applied: 1, edited: 1 } });
  });

  it('are refused where a folder has no migration.sql, by its path', async () => {
    const fleet = await fixtureFleet({ server: testServers().embedded18 });
    await mkdir(join(migrations(fleet, 'people-service'), '20260301000000_empty'));
    const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', testServers().embedded18.host, '--no-generate']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'people-service: services/people-service/prisma/migrations/20260301000000_empty has no migration.sql',
    );
    const status = await fleet.azoraHere(['status']);
    expect(status.stderr).toContain(
      'people-service: services/people-service/prisma/migrations/20260301000000_empty has no',
    );
    expect(await statusOf(fleet)).toMatchObject({ 'library-service': { applied: 1 } });
  });
});

describe('two ups at once', () => {
  it('both end well, on a server that both found missing', async () => {
    const fleet = await fixtureFleet();
    const results = await Promise.all([fleet.azora(['up']), fleet.azora(['up'])]);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(Object.values(await statusOf(fleet)).map(({ applied, pending }) => [applied, pending])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});

describe('a schema that does not parse', () => {
  it('is named with its place, and takes only its own service out', async () => {
    const fleet = await fixtureFleet({ server: testServers().embedded18 });
    await writeFile(
      join(fleet.root, 'services', 'till-service', 'prisma', 'schema.prisma'),
      'datasource db {\n  provider = "postgresql"\n}\nmodel A {\n  id Strin @id\n}\n',
    );
    const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', testServers().embedded18.host, '--no-generate']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('services/till-service/prisma/schema.prisma:5:6: Type "Strin" is neither');
    expect(stderr).toContain('azora check till-service');
    expect(await statusOf(fleet)).toMatchObject({ 'people-service': { applied: 1 } });
  });
});

describe.runIf(process.getuid?.() === 0)('a disk that is full', () => {
  /** Enough for the server and its checks; what is over is filled by the test. */
  const DISK = '420m';

  it('loses nothing: the migration that met it leaves nothing, and with room again it is applied', async () => {
    const disk = await temporaryFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK},mode=755`, 'tmpfs', disk]);
    onTestFinished(() => void execFileSync('umount', ['--lazy', disk]));
    const fleet = await fixtureFleet();
    const env = { AZORA_HOME: disk };
    onTestFinished(async () => void (await fleet.azoraHere(['down'], { env })));
    expect(await fleet.azoraHere(['up', '--no-generate'], { env })).toMatchObject({ exitCode: 0 });
    await addMigration(
      fleet,
      'till-service',
      '20260201000000_large',
      "CREATE TABLE large AS SELECT n, repeat('x', 1000) AS text FROM generate_series(1, 200000) n;\n",
    );
    const full = await fleet.azoraHere(['migrate'], { env });
    expect(full.exitCode).toBe(1);
    // Where the write-ahead log meets the end of the disk, PostgreSQL ends every connection and recovers.
    expect(full.stderr).toMatch(/No space left on device|connection/i);
    expect(full.stderr).toMatch(/nothing of the migration stayed/i);
    execFileSync('mount', ['-o', 'remount,size=2000m', disk]);
    const again = await fleet.azoraHere(['up', '--no-generate'], { env });
    expect(again.stderr).not.toContain('✖');
    expect(again.exitCode).toBe(0);
    expect(await statusOf({ ...fleet, azoraHere: (args) => fleet.azoraHere(args, { env }) })).toMatchObject({
      'till-service': { applied: 2, pending: 0 },
    });
  });

  it('is noticed before anything is written where it is too small from the start', async () => {
    const disk = await temporaryFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m,mode=755', 'tmpfs', disk]);
    onTestFinished(() => void execFileSync('umount', ['--lazy', disk]));
    const fleet = await fixtureFleet();
    const { exitCode, stderr } = await fleet.azoraHere(['up'], { env: { AZORA_HOME: disk } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Too little room in .*: [\d,]+ MB are needed and [\d,]+ MB are free/);
  });
});
