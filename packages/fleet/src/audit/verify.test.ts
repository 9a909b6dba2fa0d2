import { auditedServices, BOTH_SERVERS, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { linesOf, sealedThrice, sealNow, verified } from '../../test/sealed-service.ts';

describe.each(BOTH_SERVERS)('verifying on %s', (server) => {
  const auditedService = auditedServices(testServers()[server]);

  it('finds nothing wrong with what nobody touched, and says up to when it is sealed and what is not yet', async () => {
    const service = await sealedThrice(await auditedService());
    await service.write(2);
    const { sealedAt } = JSON.parse((await linesOf(service)).at(-1) ?? '');
    expect(await verified(service)).toMatchObject({
      seals: 3,
      rows: 9,
      unsealed: 2,
      findings: [],
      newest: { segment: 0, number: 3 },
      sealedUpTo: sealedAt,
    });
  });

  it('names the first row that a superuser changed, whatever column it was', async () => {
    const service = await sealedThrice(await auditedService());
    const [entry = {}] = await service.tamper('SELECT * FROM azora.audit_trail WHERE id = 5');
    await service.tamper(`UPDATE azora.audit_trail SET after = after || '{"note": "another"}' WHERE id IN (5, 8)`);
    const { findings } = await verified(service);
    expect(findings).toMatchObject([
      {
        kind: 'row-changed',
        count: 2,
        row: { id: 5, table: 'things', key: entry.row_key, recordedAt: (entry.recorded_at as Date).toISOString() },
        seal: { segment: 0, number: 2 },
      },
    ]);
  });

  it('notices a change of any single column', async () => {
    const service = await auditedService();
    await service.write(2);
    await sealNow(service);
    await service.tamper('CREATE TABLE kept AS SELECT * FROM azora.audit_trail WHERE id = 2');
    const changes: Readonly<Record<string, string>> = {
      transaction_id: `(transaction_id::text::bigint + 1)::text::xid8`,
      recorded_at: `recorded_at + interval '1 microsecond'`,
      actor: `actor || ' '`,
      role: `'azora_user'`,
      subject: `gen_random_uuid()`,
      tenant: `gen_random_uuid()`,
      request_id: `''`,
      action: `'UPDATE'`,
      table_name: `'other'`,
      row_key: `NULL`,
      about: `NULL`,
      before: `'null'`,
      after: `NULL`,
    };
    const columns = await service.tamper(
      `SELECT attname FROM pg_attribute WHERE attrelid = 'kept'::regclass AND attnum > 0 AND attname <> 'id' ORDER BY 1`,
    );
    expect(columns.map(({ attname }) => attname)).toEqual(Object.keys(changes).sort());
    for (const [column, value] of Object.entries(changes)) {
      await service.tamper(`UPDATE azora.audit_trail SET ${column} = ${value} WHERE id = 2`);
      const { findings } = await verified(service);
      expect(findings, column).toMatchObject([{ kind: 'row-changed', count: 1, row: { id: 2 } }]);
      await service.tamper(`UPDATE azora.audit_trail t SET ${column} = kept.${column} FROM kept WHERE t.id = 2`);
    }
    expect((await verified(service)).findings).toEqual([]);
  });

  it('names the first row that a superuser removed, and between when it was written', async () => {
    const service = await sealedThrice(await auditedService());
    const rows = await service.tamper('SELECT recorded_at FROM azora.audit_trail WHERE id IN (4, 7) ORDER BY id');
    await service.tamper('DELETE FROM azora.audit_trail WHERE id IN (5, 6)');
    const { findings } = await verified(service);
    const between = rows.map(({ recorded_at }) => (recorded_at as Date).toISOString());
    expect(findings).toMatchObject([
      { kind: 'row-removed', count: 2, row: { id: 5, table: undefined, between }, seal: { number: 2 } },
    ]);
  });

  it('names a row that a superuser inserted among sealed ones', async () => {
    const service = await auditedService();
    await service.write(2);
    await service.tamper(`SELECT nextval('azora.audit_trail_id_seq')`);
    await service.write(2);
    await sealNow(service);
    await service.tamper(`
      INSERT INTO azora.audit_trail (id, transaction_id, actor, role, action, table_name, row_key) OVERRIDING SYSTEM VALUE
      SELECT 3, transaction_id, 'nobody', 'azora_service', 'DELETE', 'things', 'k' FROM azora.audit_trail WHERE id = 2`);
    expect((await verified(service)).findings).toMatchObject([
      { kind: 'row-inserted', count: 1, row: { id: 3, table: 'things', key: 'k' } },
    ]);
  });

  it('names an inserted row whose number is old and whose transaction is new, once that is sealed', async () => {
    const service = await auditedService();
    await service.write(1);
    await service.tamper(`SELECT nextval('azora.audit_trail_id_seq')`);
    // A seal goes past number 2 for good only once no older transaction is left on the whole server, which tests share.
    do {
      await service.write(1);
      await sealNow(service);
    } while (JSON.parse((await linesOf(service)).at(-1) ?? '').unsealedAfter < 2);
    await service.tamper(`
      INSERT INTO azora.audit_trail (id, actor, role, action, table_name) OVERRIDING SYSTEM VALUE
      VALUES (2, 'nobody', 'azora_service', 'DELETE', 'things')`);
    expect((await verified(service)).unsealed).toBe(1);
    await service.write(1);
    await sealNow(service);
    expect((await verified(service)).findings).toMatchObject([{ kind: 'row-inserted', row: { id: 2 } }]);
  });

  it('says so where a row was taken out and another put in its place', async () => {
    const service = await sealedThrice(await auditedService());
    await service.tamper(`
      WITH gone AS (DELETE FROM azora.audit_trail WHERE id = 6 RETURNING *)
      INSERT INTO azora.audit_trail (id, transaction_id, recorded_at, actor, role, action, table_name)
      OVERRIDING SYSTEM VALUE SELECT id, transaction_id, recorded_at, actor, role, action, table_name FROM gone`);
    expect((await verified(service)).findings).toMatchObject([{ kind: 'row-changed', row: { id: 6 } }]);
  });

  it('says so where the trail is read through something that hides rows', async () => {
    const service = await sealedThrice(await auditedService());
    await service.tamper(
      `CREATE POLICY hidden ON azora.audit_trail AS RESTRICTIVE TO azora_maintenance USING (id < 10)`,
    );
    await service.tamper(`ALTER TABLE azora.audit_trail DISABLE TRIGGER audit_trail_append_only`);
    const { findings } = await verified(service);
    expect(findings).toMatchObject([{ kind: 'trail-altered', count: 2, message: expect.stringContaining('hidden') }]);
  });

  it('still verifies after a person was erased', async () => {
    const service = await sealedThrice(await auditedService());
    const person = '11111111-1111-4111-8111-111111111111';
    await service.tamper(`SELECT azora.forget_subject($1)`, [person]);
    const [salt] = await service.tamper('SELECT FROM azora.subject_salt WHERE subject = $1', [person]);
    expect(salt).toBeUndefined();
    expect(await verified(service)).toMatchObject({ rows: 9, unsealed: 1, findings: [] });
  });

  it('finds copies in audit-logging-service that were changed or taken out', async () => {
    const service = await sealedThrice(await auditedService());
    await service.tamperWithStore(
      `UPDATE hash_chain_checkpoints SET hash = encode(sha256(hash::bytea), 'hex') WHERE service = $1 AND number = 1`,
      [service.name],
    );
    await service.tamperWithStore(`DELETE FROM hash_chain_checkpoints WHERE service = $1 AND number = 2`, [
      service.name,
    ]);
    expect((await verified(service)).findings).toMatchObject([
      { kind: 'seal-differs', count: 1, seal: { number: 1 } },
      { kind: 'seal-unrecorded', count: 1, seal: { number: 2 } },
    ]);
    // What is gone comes back from the file; what is another is a matter for people.
    expect(await sealNow(service)).toMatchObject({ failures: [{ error: { code: 'AUDIT_SEALS_DISAGREE' } }] });
    await service.tamperWithStore('DELETE FROM hash_chain_checkpoints WHERE service = $1 AND number = 1', [
      service.name,
    ]);
    expect(await sealNow(service)).toMatchObject({ failures: [], services: [{ mended: 2, seals: [] }] });
    expect((await verified(service)).findings).toEqual([]);
  });
});
