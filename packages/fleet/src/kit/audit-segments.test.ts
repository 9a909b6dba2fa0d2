import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)("the trail's segments on %s", (server) => {
  const database = kitDatabase(testServers()[server]);
  const open = (role: string, segment: number, reason = 'why') =>
    database.as(role, {}, `SELECT azora.open_audit_segment($1, $2, NULL, 7, '9') AS done`, [segment, reason]);
  const entries = () =>
    database.asOwner(`SELECT row_key, role, after FROM azora.audit_trail WHERE action = 'SEGMENT' ORDER BY id`);

  it('are noted once, by maintenance alone; those after a restore with an entry in the trail', async () => {
    expect(await open('azora_maintenance', 0)).toEqual([{ done: true }]);
    expect(await entries()).toEqual([]);
    expect(await open('azora_maintenance', 1, 'disk failure')).toEqual([{ done: true }]);
    expect(await open('azora_maintenance', 1, 'another')).toEqual([{ done: false }]);
    expect(await entries()).toMatchObject([
      { row_key: '1', role: 'azora_maintenance', after: { reason: 'disk failure', last_restored_id: 7 } },
    ]);
    for (const role of ['azora_user', 'azora_service', 'azora_reader']) {
      await expect(open(role, 2)).rejects.toMatchObject({ code: '42501' });
      await expect(database.as(role, {}, 'SELECT azora.hold_audit_trail()')).rejects.toMatchObject({ code: '42501' });
    }
    await expect(open('azora_maintenance', -1)).rejects.toMatchObject({ code: '23514' });
  });

  it('are changed and removed by nobody, their owner included', async () => {
    await open('azora_maintenance', 0);
    for (const sql of [
      `UPDATE azora.audit_segment SET reason = 'other'`,
      'DELETE FROM azora.audit_segment',
      'TRUNCATE azora.audit_segment',
    ]) {
      await expect(database.asOwner(sql), sql).rejects.toMatchObject({ code: '42501' });
      await expect(database.as('azora_maintenance', {}, sql), sql).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('begin above every number that was given out, rolled back or not', async () => {
    await database.asOwner(`SELECT nextval('azora.audit_trail_id_seq'); SELECT nextval('azora.audit_trail_id_seq')`);
    const [given] = await database.asOwner('SELECT last_value FROM azora.audit_trail_id_seq');
    const [held] = await database.as('azora_maintenance', {}, 'SELECT last_id FROM azora.hold_audit_trail()');
    expect(held?.last_id).toBe(given?.last_value);
  });
});
