import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { auditedServices, collectProgress, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { connect } from '../postgres/connect.ts';
import { seal } from './seal.ts';
import { verify } from './verify.ts';

describe.each(['embedded18', 'debian15'] as const)('sealing on %s', (server) => {
  const auditedService = auditedServices(testServers()[server]);

  it('seals what was written since the last seal, in a chain, into a file and into audit-logging-service', async () => {
    const { project, name, write, settle, files, tamperWithStore } = await auditedService();
    await write(3);
    await settle();
    const first = await seal(project, { services: [name] }, collectProgress());
    expect(first.failures).toEqual([]);
    expect(first.services).toMatchObject([
      { service: name, waiting: 0, seals: [{ number: 1, count: 3, previous: null }] },
    ]);
    expect((await seal(project, { services: [name] }, collectProgress())).services).toMatchObject([{ seals: [] }]);
    await write(2);
    await settle();
    await seal(project, { services: [name] }, collectProgress());
    const lines = (await readFile(files.seals, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { line: 1, number: 1, firstId: 1, lastId: 3, leaves: 3 },
      { line: 2, number: 2, firstId: 4, lastId: 5, leaves: 5, previous: lines[0].hash },
    ]);
    expect((await readFile(files.leaves)).length).toBe(5 * 40);
    const stored = await tamperWithStore(
      'SELECT number, record_count, hash, previous_hash FROM hash_chain_checkpoints WHERE service = $1 ORDER BY number',
      [name],
    );
    expect(stored).toEqual([
      { number: '1', record_count: '3', hash: lines[0].hash, previous_hash: null },
      { number: '2', record_count: '2', hash: lines[1].hash, previous_hash: lines[0].hash },
    ]);
    const { services, failures } = await verify(project, { services: [name] }, collectProgress());
    expect(failures).toEqual([]);
    expect(services).toMatchObject([{ seals: 2, rows: 5, unsealed: 0, findings: [], newest: { number: 2 } }]);
  });

  it('seals nothing that is numbered beyond what can be told apart', async () => {
    const { project, name, write, settle, tamper } = await auditedService();
    await write(1);
    await tamper(`SELECT setval('azora.audit_trail_id_seq', 9007199254740991)`);
    await write(3);
    await settle();
    expect((await seal(project, { services: [name] }, collectProgress())).failures).toMatchObject([
      { error: { code: 'AUDIT_ROW_IMPOSSIBLE' } },
    ]);
    await tamper(`DELETE FROM azora.audit_trail WHERE id > 1; SELECT setval('azora.audit_trail_id_seq', 1)`);
    await write(1);
    await settle();
    expect((await seal(project, { services: [name] }, collectProgress())).services).toMatchObject([
      { seals: [{ count: 2, lastId: 2 }] },
    ]);
  });

  it('does not take entries for sealed that were numbered backwards', async () => {
    const { project, name, write, settle, tamper } = await auditedService();
    await tamper(
      `ALTER SEQUENCE azora.audit_trail_id_seq INCREMENT BY -1 MINVALUE -100; SELECT setval('azora.audit_trail_id_seq', 50)`,
    );
    await write(2);
    await settle();
    await seal(project, { services: [name] }, collectProgress());
    await write(2);
    await settle();
    expect((await seal(project, { services: [name] }, collectProgress())).failures).toMatchObject([
      { error: { code: 'AUDIT_RESTORED', hint: expect.stringContaining('INCREMENT BY 1 RESTART WITH') } },
    ]);
    await tamper('ALTER SEQUENCE azora.audit_trail_id_seq INCREMENT BY 1 RESTART WITH 51');
    await write(1);
    await settle();
    expect((await seal(project, { services: [name] }, collectProgress())).services).toMatchObject([
      { seals: [{ lastId: 51 }] },
    ]);
    // Where the pass before had not gone so far yet, they are sealed after all.
    const { services } = await verify(project, { services: [name] }, collectProgress());
    expect(services.map(({ rows, findings }) => rows + (findings[0]?.count ?? 0))).toEqual([5]);
  });

  it('leaves rows to the next seal while a transaction that began before theirs goes on', async () => {
    const { project, name, write, settle, database } = await auditedService();
    await write(1);
    await settle();
    const late = await connect(testServers()[server], database);
    try {
      await late.query(`BEGIN; SET LOCAL ROLE azora_service; INSERT INTO things (note) VALUES ('late')`);
      await write(2);
      const during = await seal(project, { services: [name] }, collectProgress());
      expect(during.services).toMatchObject([{ waiting: 2, seals: [{ count: 1 }] }]);
      expect((await seal(project, { services: [name] }, collectProgress())).services).toMatchObject([{ seals: [] }]);
      await write(1);
      await late.query('COMMIT');
    } finally {
      await late.end();
    }
    await settle();
    const after = await seal(project, { services: [name] }, collectProgress());
    expect(after.services).toMatchObject([{ waiting: 0, seals: [{ count: 4, firstId: 2, lastId: 5 }] }]);
    const { services } = await verify(project, { services: [name] }, collectProgress());
    expect(services).toMatchObject([{ rows: 5, unsealed: 0, findings: [] }]);
  });

  it('leaves to the next seal a row of a transaction that began last of all and goes on', async () => {
    const { project, name, write, settle, database } = await auditedService();
    await write(1);
    await settle();
    const last = await connect(testServers()[server], database);
    try {
      await last.query(`BEGIN; SET LOCAL ROLE azora_service; INSERT INTO things (note) VALUES ('last')`);
      const during = await seal(project, { services: [name] }, collectProgress());
      expect(during.services).toMatchObject([{ seals: [{ count: 1, lastId: 1 }] }]);
      await last.query('COMMIT');
    } finally {
      await last.end();
    }
    await settle();
    const after = await seal(project, { services: [name] }, collectProgress());
    expect(after.services).toMatchObject([{ seals: [{ count: 1, firstId: 2 }] }]);
    const { services } = await verify(project, { services: [name] }, collectProgress());
    expect(services).toMatchObject([{ rows: 2, unsealed: 0, findings: [] }]);
  });

  it('misses no row and seals none twice while transactions of any length come, go and fail', async () => {
    const { project, name, settle, database, tamper } = await auditedService();
    let isWriting = true;
    const writer = async (): Promise<void> => {
      const client = await connect(testServers()[server], database);
      try {
        for (let round = 0; round < 25; round++) {
          await client.query(`BEGIN; SET LOCAL ROLE azora_service; INSERT INTO things (note) VALUES ('a')`);
          await delay(Math.random() ** 4 * 120);
          await client.query(`INSERT INTO things (note) VALUES ('b'), ('c')`);
          await client.query(Math.random() < 0.2 ? 'ROLLBACK' : 'COMMIT');
          // An entry of a transaction that changes nothing else.
          await client.query(`SET ROLE azora_maintenance; SELECT azora.forget_subject(gen_random_uuid()); RESET ROLE`);
        }
      } finally {
        await client.end();
      }
    };
    const sealer = async (): Promise<number> => {
      let seals = 0;
      while (isWriting) {
        const { services, failures } = await seal(project, { services: [name] }, collectProgress());
        expect(failures).toEqual([]);
        seals += services[0]?.seals.length ?? 0;
      }
      return seals;
    };
    const sealing = sealer();
    await Promise.all(Array.from({ length: 6 }, writer));
    isWriting = false;
    expect(await sealing).toBeGreaterThan(1);
    await settle();
    await seal(project, { services: [name] }, collectProgress());
    const [rows] = await tamper('SELECT count(*)::int AS count FROM azora.audit_trail');
    expect(rows?.count).toBeGreaterThan(6 * 25);
    const { services } = await verify(project, { services: [name] }, collectProgress());
    expect(services).toMatchObject([{ rows: rows?.count, unsealed: 0, findings: [] }]);
  });
});
