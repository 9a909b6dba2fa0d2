import { describe, expect, it } from 'vitest';
import { refusedBy } from './refusal.ts';
import { serviceDatabase } from './service-database.ts';
import { testServers } from './throwaway-database.ts';

const { check, key, required } = refusedBy;

const rightRows = {
  notifications: { user_id: '0190a000-0000-7000-8000-000000000001', title: 'Hello', body: 'Welcome.', topic: 'hello' },
};

describe.each(['embedded18', 'debian15'] as const)("a service's database on %s", (server) => {
  const database = serviceDatabase('notification-service', testServers()[server], rightRows);
  const { insert, refuses, query } = database;

  it('knows which constraint refused a row', async () => {
    await refuses('notifications', {}, key('topic', 'user_id'));
    await refuses('notifications', { title: '' }, check('body', 'title'));
    await refuses('notifications', { title: null }, required('title'));
  });

  it('fails a test whose wrong row is admitted', async () => {
    await expect(refuses('notifications', { topic: 'other' }, key('user_id', 'topic'))).rejects.toThrow(
      'it was admitted',
    );
  });

  it('fails a test whose wrong row is refused by something else', async () => {
    await expect(refuses('notifications', { title: '' }, check('title'))).rejects.toThrow('notifications_title_body');
  });

  it('passes on an error that refuses no row', async () => {
    await expect(refuses('notifications', { nowhere: 1 }, check('nowhere'))).rejects.toMatchObject({ code: '42703' });
  });

  it('goes on after a refusal, and forgets what a test changed', async () => {
    await refuses('notifications', {}, key('user_id', 'topic'));
    await insert('notifications', { topic: 'other' });
    expect(await query('SELECT topic FROM notifications ORDER BY topic')).toEqual([
      { topic: 'hello' },
      { topic: 'other' },
    ]);
  });

  it('begins each test with the right rows alone', async () => {
    expect(await query('SELECT topic FROM notifications')).toEqual([{ topic: 'hello' }]);
  });

  it('names the checks and keys that have refused nothing', () => {
    const unproven = database.unprovenConstraints();
    expect(unproven).toContain('notifications: CHECK ((expires_at > created_at))');
    expect(unproven.filter((constraint) => constraint.includes('topic))'))).toEqual([]);
    expect(unproven.filter((constraint) => constraint.includes('_pkey'))).toEqual([]);
  });
});
