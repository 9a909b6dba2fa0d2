import { rm } from 'node:fs/promises';
import { type AuditedService, auditedServices, collectProgress, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { connect } from '../postgres/connect.ts';
import { refuseOtherHistory } from './restored.ts';
import { seal } from './seal.ts';
import type { SealLine } from './seal-line.ts';
import { openSegment } from './segment.ts';
import { verify } from './verify.ts';

const sealNow = async ({ project, name, settle }: AuditedService) => {
  await settle();
  return seal(project, { services: [name] }, collectProgress());
};
const verified = async ({ project, name }: AuditedService) =>
  (await verify(project, { services: [name] }, collectProgress())).services[0];
const open = async ({ project, name, settle }: AuditedService, reason = 'restored') => {
  await settle();
  return openSegment(project, { service: name, reason }, collectProgress());
};

describe.each(['embedded18', 'debian15'] as const)('a restored database on %s', (server) => {
  const auditedService = auditedServices(testServers()[server]);

  /**
   * Restored to a moment between two seals: rows 1 to 3 were sealed in seal 1, row 4 came after it and is in the copy,
   * rows 5 and 6 are not; 4 and 5 were sealed in seal 2, 6 in seal 3.
   */
  const restoredService = async (): Promise<AuditedService> => {
    const service = await auditedService();
    await service.write(3);
    await sealNow(service);
    await service.write(1);
    const { restore } = await service.backUp();
    await service.write(1);
    await sealNow(service);
    await service.write(1);
    await sealNow(service);
    await restore();
    return service;
  };

  it('is not sealed over', async () => {
    const service = await restoredService();
    await service.write(2);
    const { failures, services } = await sealNow(service);
    expect(services).toEqual([]);
    expect(failures).toMatchObject([{ error: { code: 'AUDIT_RESTORED', hint: expect.stringContaining('segment') } }]);
  });

  it('goes on in a segment that follows the last seal whose rows are all there', async () => {
    const service = await restoredService();
    await service.write(2);
    const { segment, sealed } = await open(service, 'disk failure');
    expect(segment).toMatchObject({
      segment: 1,
      reason: 'disk failure',
      follows: { segment: 0, number: 1 },
      beyond: { seals: 2, rows: 3, gone: 2 },
      lostSeals: 0,
      lastRestoredId: 6,
    });
    // Row 4 and those written before the segment was opened, by number.
    expect(sealed.seals[0]).toMatchObject({
      segment: 1,
      number: 1,
      rows: 'restored',
      count: 3,
      firstId: 4,
      lastId: 6,
      previous: segment.follows?.hash,
    });
    const noted = await service.tamper(
      'SELECT segment, reason, follows_hash FROM azora.audit_segment ORDER BY segment',
    );
    expect(noted.at(-1)).toEqual({ segment: 1, reason: 'disk failure', follows_hash: segment.follows?.hash });
    await service.write(2);
    await sealNow(service);
    // Those, two more, and the entry about the opening.
    expect(await verified(service)).toMatchObject({
      rows: 9,
      unsealed: 0,
      findings: [],
      newest: { segment: 1 },
      segments: [{ segment: 1, reason: 'disk failure', beyond: { seals: 2, rows: 3, gone: 2 } }],
    });
  });

  it('is watched as closely as before, in rows of both segments and in those that came with it', async () => {
    const service = await restoredService();
    await open(service);
    await service.write(1);
    await sealNow(service);
    await service.tamper(`UPDATE azora.audit_trail SET actor = 'else' WHERE id IN (2, 4)`);
    await service.tamper(`DELETE FROM azora.audit_trail WHERE id = 6`);
    await service.tamper(`
      INSERT INTO azora.audit_trail (id, transaction_id, actor, role, action, table_name) OVERRIDING SYSTEM VALUE
      SELECT -1, transaction_id, actor, role, action, table_name FROM azora.audit_trail WHERE id = 1`);
    expect((await verified(service))?.findings).toMatchObject([
      { kind: 'row-changed', count: 2, row: { id: 2 }, seal: { segment: 0, number: 1 } },
      { kind: 'row-removed', count: 1, row: { id: 6 }, seal: { segment: 1 } },
      { kind: 'row-inserted', count: 1, row: { id: -1 } },
    ]);
  });

  it('can be restored again, to before the segment too', async () => {
    const service = await auditedService();
    await service.write(2);
    await sealNow(service);
    const early = await service.backUp();
    await service.write(2);
    await sealNow(service);
    await early.restore();
    await service.write(1);
    await open(service, 'first');
    await sealNow(service);
    const late = await service.backUp();
    await service.write(3);
    await sealNow(service);
    await late.restore();
    const second = await open(service, 'second');
    expect(second.segment).toMatchObject({
      segment: 2,
      follows: { segment: 1, number: 2 },
      beyond: { seals: 1, gone: 3 },
    });
    await service.write(1);
    await sealNow(service);
    expect(await verified(service)).toMatchObject({
      findings: [],
      unsealed: 0,
      segments: [{ segment: 1 }, { segment: 2 }],
    });
  });

  it('is sealed by number where its transactions have higher numbers than the server has had', async () => {
    const service = await auditedService();
    await service.write(3);
    await service.tamper(`UPDATE azora.audit_trail SET transaction_id = '9000000000000' WHERE id = 2`);
    expect((await sealNow(service)).failures).toMatchObject([{ error: { code: 'AUDIT_RESTORED' } }]);
    const { segment, sealed } = await open(service);
    expect(segment).toMatchObject({ segment: 1, follows: null });
    expect(sealed.seals[0]).toMatchObject({ rows: 'restored', count: 3, previous: null });
    await service.write(1);
    await sealNow(service);
    expect(await verified(service)).toMatchObject({ findings: [], rows: 5, unsealed: 0 });
  });

  it('is not sealed with a row in it that no entry can be', async () => {
    const service = await restoredService();
    await service.tamper(`
      INSERT INTO azora.audit_trail (id, actor, role, action, table_name) OVERRIDING SYSTEM VALUE
      VALUES (0, 'nobody', 'azora_service', 'DELETE', 'things')`);
    await expect(open(service)).rejects.toMatchObject({ code: 'AUDIT_ROW_IMPOSSIBLE' });
    await service.tamper('DELETE FROM azora.audit_trail WHERE id = 0');
    // The segment is open already; what was left undone is done by the next pass.
    expect(await sealNow(service)).toMatchObject({ failures: [], services: [{ seals: [{ rows: 'restored' }, {}] }] });
    expect(await verified(service)).toMatchObject({ findings: [], unsealed: 0, segments: [{ segment: 1 }] });
  });

  it('lets nobody slip in while a segment is opened: it waits for those who are writing', async () => {
    const service = await restoredService();
    const writer = await connect(testServers()[server], service.database);
    try {
      await writer.query(`BEGIN; SET LOCAL ROLE azora_service; INSERT INTO things (note) VALUES ('late')`);
      const opening = openSegment(service.project, { service: service.name, reason: 'restored' }, collectProgress());
      await waitForLock(service);
      await writer.query('COMMIT');
      const { sealed } = await opening;
      expect(sealed.seals[0]).toMatchObject({ rows: 'restored', count: 2 });
    } finally {
      await writer.end();
    }
    await sealNow(service);
    expect(await verified(service)).toMatchObject({ findings: [], unsealed: 0 });
  });

  const waitForLock = async (service: AuditedService): Promise<void> => {
    for (;;) {
      // In this database alone: tests beside this one take locks too.
      const rows = await service.tamper(`
        SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE NOT granted AND mode = 'ShareRowExclusiveLock' AND datname = current_database()`);
      if (rows.length > 0) return;
    }
  };

  it('is found out by its cluster, its transactions or its segments, whatever rows are there', () => {
    const last = { segment: 1, watermark: '100', system: '7', kind: 'seal' } as SealLine;
    const now = { xmin: 100n, xmax: 101n, lastGivenId: 0, nextTransaction: 101n, system: '7', segment: 1 };
    const refusal = (change: Partial<typeof now>) => () => refuseOtherHistory('shop', last, { ...now, ...change });
    expect(refusal({})).not.toThrow();
    expect(refusal({ system: '' })).not.toThrow();
    expect(refusal({ system: '8' })).toThrow(expect.objectContaining({ code: 'AUDIT_RESTORED' }));
    expect(refusal({ xmin: 99n })).toThrow(expect.objectContaining({ code: 'AUDIT_RESTORED' }));
    expect(refusal({ segment: 0 })).toThrow(expect.objectContaining({ code: 'AUDIT_RESTORED' }));
    expect(refusal({ segment: 2 })).toThrow(expect.objectContaining({ code: 'AUDIT_SEALS_LOST' }));
    expect(() => refuseOtherHistory('shop', undefined, { ...now, segment: 0 })).toThrow(
      expect.objectContaining({ code: 'AUDIT_SEALS_LOST' }),
    );
    expect(() => refuseOtherHistory('shop', undefined, { ...now, segment: -1 })).not.toThrow();
  });

  it('is what a lost seal file is treated like: all rows are sealed anew, after the last seal that the copy knows', async () => {
    const service = await auditedService();
    await service.write(2);
    await sealNow(service);
    await service.write(1);
    await sealNow(service);
    await rm(service.files.seals);
    await rm(service.files.leaves);
    const { segment, sealed } = await open(service, 'file lost');
    expect(segment).toMatchObject({ segment: 1, line: 1, follows: { segment: 0, number: 2 }, lostSeals: 2 });
    expect(sealed.seals[0]).toMatchObject({ rows: 'restored', count: 3 });
    await sealNow(service);
    expect(await verified(service)).toMatchObject({ findings: [], rows: 4, segments: [{ lostSeals: 2 }] });
  });
});
