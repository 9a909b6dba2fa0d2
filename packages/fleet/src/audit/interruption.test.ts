import { appendFile, readFile, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { auditedServices, collectProgress, otherProcess, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { connect, withClient } from '../postgres/connect.ts';
import { seal } from './seal.ts';
import { verify } from './verify.ts';

describe.each(['embedded18', 'debian15'] as const)(
  'sealing that is interrupted or done twice at once, on %s',
  (server) => {
    const address = testServers()[server];
    const auditedService = auditedServices(address);

    it('goes on after kill -9 between the file and the copy, with no row sealed twice', async () => {
      const { project, name, write, settle, files, store, database } = await auditedService();
      await write(3);
      await settle();
      await seal(project, { services: [name] }, collectProgress());
      await write(2);
      await settle();
      const blocking = await connect(address, store.database);
      try {
        await blocking.query('BEGIN; LOCK TABLE hash_chain_checkpoints IN SHARE ROW EXCLUSIVE MODE');
        const { child } = otherProcess(`
        import { seal } from ${JSON.stringify(import.meta.resolve('./seal.ts'))};
        await seal(${JSON.stringify(project)}, { services: [${JSON.stringify(name)}] },
          { report: () => {}, signal: new AbortController().signal });`);
        while ((await readFile(files.seals, 'utf8')).split('\n').length < 3) await delay(20);
        child.kill('SIGKILL');
        await new Promise((resolve) => child.on('close', resolve));
        // The server has not noticed yet, and would carry out the INSERT that waits.
        await blocking.query(
          `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'azora audit'`,
          [store.database],
        );
      } finally {
        await blocking.end();
      }
      await waitUntilLeft(database);
      const between = await verify(project, { services: [name] }, collectProgress());
      expect(between.services).toMatchObject([{ seals: 2, findings: [{ kind: 'seal-unrecorded', count: 1 }] }]);
      await write(1);
      await settle();
      const next = await seal(project, { services: [name] }, collectProgress());
      expect(next).toMatchObject({ failures: [], services: [{ mended: 1, seals: [{ number: 3, count: 1 }] }] });
      const after = await verify(project, { services: [name] }, collectProgress());
      expect(after.services).toMatchObject([{ seals: 3, rows: 6, unsealed: 0, findings: [] }]);
    });

    /** The server takes a moment to notice that a client is gone. */
    const waitUntilLeft = (database: string) =>
      withClient(address, address.maintenanceDatabase, async (client) => {
        for (;;) {
          const { rows } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [database]);
          if (rows.length === 0) return;
          await delay(20);
        }
      });

    it('takes away half a line and leaves without a seal, which an interruption left', async () => {
      const { project, name, write, settle, files } = await auditedService();
      await write(2);
      await settle();
      await seal(project, { services: [name] }, collectProgress());
      await appendFile(files.seals, `{"line":2,"kind":"seal","serv${'x'.repeat(2000)}`);
      await appendFile(files.leaves, Buffer.alloc(100));
      const during = await verify(project, { services: [name] }, collectProgress());
      expect(during.services).toMatchObject([{ seals: 1, findings: [], unfinished: true }]);
      await write(1);
      await settle();
      await seal(project, { services: [name] }, collectProgress());
      const after = await verify(project, { services: [name] }, collectProgress());
      expect(after.services).toMatchObject([{ seals: 2, rows: 3, findings: [], unfinished: false }]);
      expect((await stat(files.leaves)).size).toBe(3 * 40);
    });

    it('lets sealers of one trail follow each other', async () => {
      const { project, name, write, settle } = await auditedService();
      await write(30);
      await settle();
      const writing = write(30);
      const passes = await Promise.all(
        Array.from({ length: 6 }, () => seal(project, { services: [name] }, collectProgress())),
      );
      await writing;
      await settle();
      const last = await seal(project, { services: [name] }, collectProgress());
      const seals = [...passes, last].flatMap(({ services }) => services.flatMap((service) => service.seals));
      expect(seals.map(({ number }) => number).sort((a, b) => a - b)).toEqual(seals.map((_, index) => index + 1));
      expect(seals.reduce((sum, { count }) => sum + count, 0)).toBe(60);
      const { services } = await verify(project, { services: [name] }, collectProgress());
      expect(services).toMatchObject([{ rows: 60, unsealed: 0, findings: [] }]);
    });

    it('seals into the file while audit-logging-service is away, says so, and brings the copy up to date later', async () => {
      const { project, name, write, settle, store } = await auditedService();
      await write(1);
      await settle();
      const away = {
        ...project,
        services: project.services.map((service) =>
          service.name === store.name ? { ...service, database: 'no_such_database' } : service,
        ),
      };
      for (let pass = 1; pass <= 2; pass++) {
        await write(1);
        await settle();
        const report = await seal(away, { services: [name] }, collectProgress());
        expect(report.services).toMatchObject([{ seals: [{ number: pass }] }]);
        expect(report.failures).toMatchObject([{ service: name, error: { code: 'AUDIT_STORE_FAILED' } }]);
      }
      const back = await seal(project, { services: [name] }, collectProgress());
      expect(back).toMatchObject({ failures: [], services: [{ seals: [], mended: 2 }] });
      expect((await verify(project, { services: [name] }, collectProgress())).services).toMatchObject([
        { findings: [] },
      ]);
    });
  },
);
