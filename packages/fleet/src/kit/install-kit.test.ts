import { setTimeout as delay } from 'node:timers/promises';
import { folderWith, otherProcess, testServers, throwawayDatabase } from '@azora/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, withClient } from '../postgres/connect.ts';
import { ensureClusterRoles } from '../roles/ensure-roles.ts';
import { installKit } from './install-kit.ts';
import { type KitFile, kitFiles } from './kit-files.ts';

/** A kit of a few files that shows how far it came. */
const SMALL: readonly KitFile[] = [
  `CREATE SCHEMA azora; CREATE TABLE azora.kit_version (version int PRIMARY KEY, installed_at timestamptz DEFAULT now());
   CREATE TABLE azora.kept (v int)`,
  'CREATE TABLE azora.second ()',
  'CREATE TABLE azora.third ()',
].map((sql, index) => ({ version: index + 1, name: `00${index + 1}-x.sql`, sql }));

describe.each(['embedded18', 'debian15'] as const)('installing the platform kit on %s', (server) => {
  const address = testServers()[server];

  beforeAll(() => withClient(address, address.maintenanceDatabase, ensureClusterRoles));

  const onDatabase = async <T>(use: (client: Client, name: string) => Promise<T>): Promise<T> => {
    const { name } = await throwawayDatabase(address);
    return withClient(address, name, (client) => use(client, name));
  };
  /** Runs it on several connections to one database at once. */
  const atOnce = (name: string, count: number, files?: readonly KitFile[]): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, () => withClient(address, name, (client) => installKit(client, files))));
  const versions = async (client: Client): Promise<number[]> => {
    const { rows } = await client.query<{ version: number }>('SELECT version FROM azora.kit_version ORDER BY 1');
    return rows.map(({ version }) => version);
  };
  const hasSchema = async (client: Client): Promise<boolean> =>
    (await client.query(`SELECT FROM pg_namespace WHERE nspname = 'azora'`)).rowCount === 1;

  it('installs the newest version, and only looks the second time', () =>
    onDatabase(async (client) => {
      expect(await installKit(client)).toBe('installed');
      expect(await versions(client)).toEqual(kitFiles().map(({ version }) => version));
      const sent = await statementsOf(client, async () => expect(await installKit(client)).toBe('current'));
      expect(sent.every((sql) => sql.startsWith('SELECT'))).toBe(true);
    }));

  it('upgrades by the files that are new, and keeps what is there', () =>
    onDatabase(async (client) => {
      await installKit(client, SMALL.slice(0, 1));
      await client.query('INSERT INTO azora.kept VALUES (7)');
      expect(await installKit(client, SMALL)).toBe('upgraded');
      expect(await versions(client)).toEqual([1, 2, 3]);
      expect((await client.query('SELECT v FROM azora.kept')).rows).toEqual([{ v: 7 }]);
    }));

  it('is done once by many at once, first and in an upgrade', () =>
    onDatabase(async (client, name) => {
      const first = await atOnce(name, 8);
      expect(first.sort()).toEqual([...Array<string>(7).fill('current'), 'installed']);
      const newer = [
        ...kitFiles(),
        { version: kitFiles().length + 1, name: 'next', sql: 'CREATE TABLE azora.next ()' },
      ];
      const second = await atOnce(name, 8, newer);
      expect(second.sort()).toEqual([...Array<string>(7).fill('current'), 'upgraded']);
      expect(await versions(client)).toEqual(newer.map(({ version }) => version));
    }));

  it('waits for whoever is migrating, with Prisma too', () =>
    onDatabase(async (client, name) => {
      await client.query('SELECT pg_advisory_lock(72707369)');
      let done = false;
      const waiting = atOnce(name, 1).then(() => (done = true));
      await until(async () => {
        const { rowCount } = await client.query(
          `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event = 'advisory'`,
          [name],
        );
        return rowCount === 1;
      });
      expect(done).toBe(false);
      await client.query('SELECT pg_advisory_unlock(72707369)');
      await waiting;
      expect(await hasSchema(client)).toBe(true);
    }));

  it.each([
    ['nothing', 0],
    ['the old version', 1],
  ])('leaves %s where it is killed half-way, and goes on when it is run again', (_, before) =>
    onDatabase(async (client, name) => {
      if (before > 0) await installKit(client, SMALL.slice(0, before));
      const slow = SMALL.map((file, index) =>
        index === 2 ? { ...file, sql: `${file.sql}; SELECT pg_sleep(1)` } : file,
      );
      const other = otherProcess(`
        import { withClient } from '${import.meta.resolve('../postgres/connect.ts')}';
        import { installKit } from '${import.meta.resolve('./install-kit.ts')}';
        await withClient(${JSON.stringify(address)}, '${name}', (client) => installKit(client, ${JSON.stringify(slow)}));`);
      other.output.catch(() => {});
      await until(async () => {
        const { rowCount } = await client.query(
          `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event = 'PgSleep'`,
          [name],
        );
        return rowCount === 1;
      });
      other.child.kill('SIGKILL');
      await expect(other.output).rejects.toThrow('SIGKILL');
      expect(await hasSchema(client)).toBe(before > 0);
      if (before > 0) expect(await versions(client)).toEqual([1]);
      expect(await installKit(client, SMALL)).toBe(before > 0 ? 'upgraded' : 'installed');
      expect(await versions(client)).toEqual([1, 2, 3]);
    }),
  );

  it('leaves the old version where the server ends its session half-way, and goes on when it is run again', () =>
    onDatabase(async (client, name) => {
      await installKit(client, SMALL.slice(0, 1));
      const slow = SMALL.map((file, index) =>
        index === 2 ? { ...file, sql: `${file.sql}; SELECT pg_sleep(5)` } : file,
      );
      const cut = atOnce(name, 1, slow);
      cut.catch(() => {});
      await until(async () => {
        const { rowCount } = await client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND wait_event = 'PgSleep'`,
          [name],
        );
        return rowCount === 1;
      });
      await expect(cut).rejects.toMatchObject({ code: '57P01' });
      expect(await versions(client)).toEqual([1]);
      expect(await installKit(client, SMALL)).toBe('upgraded');
    }));

  it('refuses the older of two that upgrade at once, and keeps what the newer one made', () =>
    onDatabase(async (client, name) => {
      await installKit(client, SMALL.slice(0, 1));
      await client.query('SELECT pg_advisory_lock(72707369)');
      const waiting = (count: number) =>
        until(async () => {
          const { rowCount } = await client.query(
            `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event = 'advisory'`,
            [name],
          );
          return rowCount === count;
        });
      const newer = atOnce(name, 1, SMALL);
      await waiting(1);
      const older = atOnce(name, 1, SMALL.slice(0, 2));
      older.catch(() => {});
      await waiting(2);
      await client.query('SELECT pg_advisory_unlock(72707369)');
      expect(await newer).toEqual(['upgraded']);
      await expect(older).rejects.toMatchObject({
        code: 'KIT_TOO_NEW',
        message: 'The database has version 3 of the platform kit; this azora knows 2.',
        hint: 'Use the azora that upgraded it, or a later one.',
      });
      expect(await versions(client)).toEqual([1, 2, 3]);
    }));

  it('leaves the old version where a file fails', () =>
    onDatabase(async (client) => {
      await installKit(client, SMALL.slice(0, 1));
      const broken = SMALL.map((file, index) => (index === 2 ? { ...file, sql: 'SELECT 1 / 0' } : file));
      await expect(installKit(client, broken)).rejects.toMatchObject({ code: '22012' });
      expect(await versions(client)).toEqual([1]);
      expect(await installKit(client, SMALL)).toBe('upgraded');
    }));

  it('refuses a database whose kit is newer, and touches nothing', () =>
    onDatabase(async (client) => {
      await installKit(client, SMALL);
      const sent = await statementsOf(client, () =>
        expect(installKit(client, SMALL.slice(0, 2))).rejects.toMatchObject({
          code: 'KIT_TOO_NEW',
          message: 'The database has version 3 of the platform kit; this azora knows 2.',
        }),
      );
      expect(sent.every((sql) => sql.startsWith('SELECT'))).toBe(true);
      expect(await versions(client)).toEqual([1, 2, 3]);
    }));

  it('refuses a database in which somebody else has a schema of that name', () =>
    onDatabase(async (client) => {
      await client.query('CREATE SCHEMA azora; CREATE TABLE azora.theirs ()');
      await expect(installKit(client)).rejects.toMatchObject({ code: 'KIT_REFUSED' });
      expect((await client.query(`SELECT FROM pg_tables WHERE schemaname = 'azora'`)).rowCount).toBe(1);
    }));
});

describe('the files of the kit', () => {
  it('are numbered without a gap', async () => {
    const versions = kitFiles().map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(() => kitFiles('/nowhere')).toThrow();
    for (const second of ['001-b.sql', '003-b.sql', 'b.sql']) {
      const folder = await folderWith({ '001-a.sql': '', [second]: '', 'notes.md': '' });
      expect(() => kitFiles(folder)).toThrow('numbered');
    }
  });
});

const UNTIL_TRIES = 400;
const UNTIL_MS = 25;

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let attempt = 0; attempt < UNTIL_TRIES; attempt++) {
    if (await isSo()) return;
    await delay(UNTIL_MS);
  }
  throw new Error('it did not come about');
};

const statementsOf = async (client: Client, work: () => Promise<unknown>): Promise<readonly string[]> => {
  const sent: string[] = [];
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    sent.push(String(args[0]));
    return query(...args);
  }) as typeof client.query;
  await work();
  client.query = query as typeof client.query;
  return sent;
};
