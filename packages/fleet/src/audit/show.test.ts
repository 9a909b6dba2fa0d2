import { auditedServices, collectProgress, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { type ShowChoice, show } from './show.ts';

const ADA = '11111111-1111-4111-8111-111111111111';
const BOB = '22222222-2222-4222-8222-222222222222';

describe.each(['embedded18', 'debian15'] as const)('reading the trail on %s', (server) => {
  const address = testServers()[server];
  const auditedService = auditedServices(address);

  it('shows the newest entries that fit, oldest first, and says where there are more', async () => {
    const { project, name, database, tamper } = await auditedService();
    await withClient(address, database, (client) =>
      client.query(`
        BEGIN; SET LOCAL ROLE azora_service; SET LOCAL azora.subject = '${BOB}'; SET LOCAL azora.request_id = 'r-1';
        INSERT INTO things (user_id, note) VALUES ('${ADA}', 'one'); COMMIT;
        BEGIN; SET LOCAL ROLE azora_service;
        INSERT INTO things (user_id, note) VALUES ('${ADA}', 'two'), ('${BOB}', 'three');
        UPDATE things SET note = 'four' WHERE note = 'three'; COMMIT`),
    );
    await tamper(`UPDATE azora.audit_trail SET recorded_at = timestamptz '2026-01-01' + id * interval '1 hour'`);
    const ids = async (choice: Partial<ShowChoice>) =>
      (await show(project, { services: [name], limit: 10, ...choice }, collectProgress())).entries.map(({ id }) => id);
    const all = await show(project, { services: [name], limit: 10 }, collectProgress());
    expect(all).toMatchObject({
      hasMore: false,
      failures: [],
      entries: [
        {
          service: name,
          id: 1,
          recordedAt: '2026-01-01T01:00:00.000Z',
          role: 'azora_service',
          subject: BOB,
          requestId: 'r-1',
        },
        { id: 2, action: 'INSERT', table: 'things', about: ADA, before: null, after: { note: 'two' } },
        { id: 3 },
        { id: 4, action: 'UPDATE', about: BOB, before: { note: 'three' }, after: { note: 'four' } },
      ],
    });
    expect(await ids({ subject: BOB })).toEqual([1, 3, 4]);
    expect(await ids({ table: 'other' })).toEqual([]);
    expect(await ids({ since: new Date('2026-01-01T02:00:00Z'), until: new Date('2026-01-01T04:00:00Z') })).toEqual([
      2, 3,
    ]);
    const two = await show(project, { services: [name], limit: 2 }, collectProgress());
    expect(two.entries.map(({ id }) => id)).toEqual([3, 4]);
    expect(two.hasMore).toBe(true);
  });
});
