import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { verifyPassword } from '../src/password.ts';
import givePassword from './after-demo.ts';

const GIVEN = 'SELECT email, password_hash FROM users WHERE password_hash IS NOT NULL ORDER BY email';

describe.each(['embedded18', 'debian15'] as const)('the password of the demo, on %s', (server) => {
  const database = seededDatabase('auth-service', testServers()[server]);

  it('is made at random, told once, and kept by those who have one', async () => {
    const note = await givePassword(database);
    expect(note).toContain('educator@azora.world, employer@azora.world, student@azora.world');
    const password = /is (\S{16})\./.exec(note ?? '')?.[1] ?? '';
    const before = await database.query(GIVEN);
    expect(before).toHaveLength(3);
    for (const { password_hash } of before) {
      expect(await verifyPassword(password, String(password_hash))).toEqual({ ok: true });
    }
    expect(new Set(before.map(({ password_hash }) => password_hash)).size, 'a salt each').toBe(3);

    expect(await givePassword(database)).toBeUndefined();
    await database.seed();
    const after = await database.query(GIVEN);
    expect(after).toEqual(before);
    expect(await database.query("SELECT 1 FROM users WHERE status <> 'ACTIVE' AND password_hash IS NOT NULL")).toEqual(
      [],
    );

    await database.query(
      `UPDATE users SET password_hash = NULL, password_changed_at = NULL WHERE email LIKE 'student@%'`,
    );
    expect(await givePassword(database)).toMatch(/^The password of student@azora\.world is (?!.*educator)/);
  });
});
