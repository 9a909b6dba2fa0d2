import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const EMIT = `INSERT INTO azora.outbox (source, type, subject, data)
  VALUES ('/auth-service', 'world.azora.user.created', 'u-1', '{"a": 1}') RETURNING *`;

describe.each(['embedded18', 'debian15'] as const)('the outbox on %s', (server) => {
  const database = kitDatabase(testServers()[server]);

  it('takes events from the service, and gives them out once', async () => {
    const [event] = await database.as('azora_service', {}, EMIT);
    expect(event).toMatchObject({ datacontenttype: 'application/json', data: { a: 1 }, attempts: 0 });
    const drain = `DELETE FROM azora.outbox WHERE position = ANY (ARRAY(
      SELECT position FROM azora.outbox WHERE available_at <= now() ORDER BY position LIMIT 10 FOR UPDATE SKIP LOCKED))
      RETURNING id`;
    expect(await database.as('azora_service', {}, drain)).toEqual([{ id: event?.id }]);
    expect(await database.as('azora_service', {}, drain)).toEqual([]);
  });

  it('lets the service put an event off, and change nothing of what it says', async () => {
    await database.as('azora_service', {}, EMIT);
    await database.as(
      'azora_service',
      {},
      `UPDATE azora.outbox SET attempts = 1, available_at = now() + interval '1 h'`,
    );
    await expect(database.as('azora_service', {}, `UPDATE azora.outbox SET data = '{}'`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it.each(['azora_user', 'azora_reader', 'azora_maintenance'])('refuses %s', async (role) => {
    await expect(database.as(role, {}, 'SELECT FROM azora.outbox')).rejects.toMatchObject({ code: '42501' });
    await expect(database.as(role, {}, EMIT)).rejects.toMatchObject({ code: '42501' });
  });
});
