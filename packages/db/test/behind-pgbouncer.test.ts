import { testServers } from '@azora/testkit';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { guardedFleet, NOTES } from './guarded.ts';
import { pgbouncer, pgbouncerMissing } from './pgbouncer.ts';

const why = pgbouncerMissing === undefined ? '' : ` (skipped: ${pgbouncerMissing})`;
const WHO = `SELECT current_user::text AS role, current_setting('azora.subject', true) AS subject, pg_backend_pid() AS pid`;

describe.skipIf(pgbouncerMissing !== undefined)(`behind PgBouncer in transaction mode${why}`, () => {
  describe.each(['embedded18', 'debian15'] as const)('on %s', (server) => {
    const guarded = guardedFleet(testServers()[server]);
    const behind = async () => {
      const fleet = guarded();
      const url = new URL(fleet.url);
      url.port = String(await pgbouncer(testServers()[server], { user: url.username, password: url.password }));
      url.searchParams.set('pgbouncer', 'true');
      return { ...fleet, url: url.href };
    };

    it('keeps users apart whose transactions share server connections', async () => {
      const { open, url, users } = await behind();
      const db = await open({ url, connectionLimit: 8 });
      const wrong: unknown[] = [];
      const pids = new Set<number>();
      const operations = Array.from({ length: 400 }, async (_, index) => {
        const user = users[index % 2] ?? '';
        const as = db.as({ user });
        if (index % 4 < 2) {
          const notes = await as.note.findMany();
          if (notes.length !== NOTES || notes.some(({ userId }) => userId !== user)) wrong.push(notes);
          return;
        }
        await as.$transaction(
          async (tx) => {
            const [before] = await tx.$queryRawUnsafe<{ subject: string; pid: number }>(WHO);
            const count = await tx.note.count();
            const [after] = await tx.$queryRawUnsafe<{ subject: string; pid: number }>(WHO);
            pids.add(before?.pid ?? 0);
            if (before?.subject !== user || count !== NOTES || before.pid !== after?.pid) wrong.push([before, after]);
          },
          { maxWait: 30_000, timeout: 30_000 },
        );
      });
      await Promise.all(operations);
      expect(wrong).toEqual([]);
      expect(pids.size, 'server connections for eight clients').toBe(2);
    });

    it('leaves no role and no context on a server connection, after failures too', async () => {
      const { open, url, users } = await behind();
      const [ada = '', ben = ''] = users;
      const db = await open({ url, connectionLimit: 3 });
      const as = db.as({ user: ada });
      await as.note.findMany();
      await Promise.resolve(as.$queryRawUnsafe('SELECT 1 / 0')).catch(() => {});
      await as.$transaction(async (tx) => await tx.$queryRawUnsafe('SELECT 1 / 0')).catch(() => {});
      await as.$transaction(async () => Promise.reject(new Error('changed my mind'))).catch(() => {});
      const bare = new pg.Client({ connectionString: url.replace(/[?].*/, '') });
      await bare.connect();
      const { rows } = await bare.query(WHO);
      await bare.end();
      expect(rows).toMatchObject([{ role: new URL(url).username, subject: '' }]);
      const other = await open({ url, connectionLimit: 4 });
      expect(await other.health()).toMatchObject({ ok: true });
      expect(await other.as({ user: ben }).note.count()).toBe(NOTES);
      const [row] = await db.asService('check').$queryRawUnsafe(WHO);
      expect(row).toMatchObject({ role: 'azora_service', subject: '' });
    });
  });
});
