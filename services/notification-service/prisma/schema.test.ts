import { refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, required } = refusedBy;
const student = '0190a000-0000-7000-8000-000000000001';

const rightRows = {
  notifications: {
    user_id: student,
    title: 'Your submission was graded',
    body: 'You scored 86 out of 100 in Control Flow.',
    action_url: '/courses/python',
    topic: (number: number) => `grade-${number}`,
    event_source: '/azora-education',
    event_id: (number: number) => `event-${number}`,
    created_at: '2026-11-20T08:00:00Z',
  },
};

describe.each(['embedded18', 'debian15'] as const)('notification-service on %s', (server) => {
  const database = serviceDatabase('notification-service', testServers()[server], rightRows);

  it.each(['INFO', 'WARNING', 'SUCCESS', 'ERROR'])('admits the type %s', async (type) => {
    await database.insert('notifications', { type });
  });

  it.each([
    ['a type of its own', { type: 'LOUD' }, refusedBy.enum('NotificationType')],
    ['a notification to nobody', { user_id: null }, required('user_id')],
    ['read without the time of reading', { is_read: true }, check('is_read', 'read_at')],
    ['unread with a time of reading', { read_at: '2026-11-20T09:00:00Z' }, check('is_read', 'read_at')],
    ['read before it was written', { is_read: true, read_at: '2026-11-20T07:59:59Z' }, check('read_at', 'created_at')],
    ['expired before it was written', { expires_at: '2026-11-20T08:00:00Z' }, check('expires_at', 'created_at')],
    ['an empty title', { title: '' }, check('title', 'body')],
    ['a title of 201 characters', { title: 'a'.repeat(201) }, check('title', 'body')],
    ['a body of 4,001 characters', { body: 'a'.repeat(4001) }, check('title', 'body')],
    ['a link that runs a script', { action_url: 'javascript:alert(1)' }, check('action_url')],
    ['a link over plain http', { action_url: 'http://azora.world' }, check('action_url')],
    ['a topic outside the alphabet of RFC 8030', { topic: 'grades & marks' }, check('topic')],
    ['a topic of 33 characters', { topic: 'a'.repeat(33) }, check('topic')],
    ['an event without its source', { event_source: null }, check('event_source', 'event_id')],
    ['a source without its event', { event_id: null }, check('event_source', 'event_id')],
    ['the same event a second time', { event_id: 'event-1' }, key('user_id', 'event_source', 'event_id')],
    ['a second unread message of one topic', { topic: 'grade-1' }, key('user_id', 'topic')],
  ])('refuses %s', (_, values, by) => database.refuses('notifications', values, by));

  it('admits the next message of a topic once the one before was read', async () => {
    await database.query(`UPDATE notifications SET is_read = true, read_at = now()`);
    await database.insert('notifications', { topic: 'grade-1' });
  });

  it('admits the next message of a topic once the one before was deleted', async () => {
    await database.query(`UPDATE notifications SET deleted_at = now()`);
    await database.insert('notifications', { topic: 'grade-1' });
  });

  it('finds the unread messages of a user through an index of unread ones alone', async () => {
    await database.query('SET LOCAL enable_seqscan = off');
    const plan = await database.query(
      `EXPLAIN SELECT title FROM notifications WHERE user_id = '${student}'
         AND NOT is_read AND deleted_at IS NULL ORDER BY created_at DESC LIMIT 20`,
    );
    expect(JSON.stringify(plan)).toMatch(/notifications_user_id_created_at_[0-9a-f]{8}_idx/);
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints()).toEqual([]);
  });
});
