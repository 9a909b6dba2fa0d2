import { hex64, idOf, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { morning, rightRows } from '../test/right-rows.ts';

const { check, key, reference } = refusedBy;

const later = '2026-11-20T08:05:00Z';

/** What makes a token a link or code that was sent to somebody. */
const sent = { session_id: null, generation: null, sent_to: 'student@azora.world' };
const smsCode = { ...sent, type: 'MFA_SMS', sent_to: '+27821234567', expires_at: '2026-11-20T08:10:00Z' };
const resetLink = { ...sent, type: 'PASSWORD_RESET', expires_at: '2026-11-20T09:00:00Z' };

describe.each(['embedded18', 'debian15'] as const)('auth-service’s tokens on %s', (server) => {
  const database = serviceDatabase('auth-service', testServers()[server], rightRows);
  const { insert, refuses, query } = database;

  describe('a refresh token', () => {
    it('is followed by the next generation once it was used', async () => {
      await query('UPDATE tokens SET used_at = $1', [later]);
      await insert('tokens', { generation: 2 });
    });

    it('shows its re-use: a used one is still found, with its family and the generation that followed', async () => {
      await query('UPDATE tokens SET used_at = $1', [later]);
      await insert('tokens', { generation: 2 });
      const found = await query(
        `SELECT stolen.used_at IS NOT NULL AS "wasUsed", max(family.generation) AS latest
           FROM tokens stolen JOIN tokens family USING (session_id) WHERE stolen.token_hash = $1 GROUP BY 1`,
        [hex64(1)],
      );
      expect(found).toEqual([{ wasUsed: true, latest: 2 }]);
    });

    it.each([
      ['while another of its family is live', {}, key('session_id')],
      ['of a generation that there was', { generation: 1, used_at: later }, key('session_id', 'generation')],
      ['of a generation before the sign-in', { generation: -1 }, check('generation')],
      ['without a family', { session_id: null }, check('type', 'session_id')],
      ['without a generation', { generation: null }, check('type', 'generation')],
      ['that was sent to somebody', { sent_to: 'student@azora.world' }, check('type', 'sent_to')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('tokens', values, by));

    it("is refused in the session of somebody else's", async () => {
      const other = await insert('users');
      await refuses('tokens', { user_id: other.id, used_at: later }, reference('user_id', 'session_id'));
    });
  });

  describe('a link or code', () => {
    it.each([
      [
        'to verify an address, for three days',
        { ...sent, type: 'EMAIL_VERIFICATION', expires_at: '2026-11-23T08:00:00Z' },
      ],
      ['to reset a password, for a day', { ...resetLink, expires_at: '2026-11-21T08:00:00Z' }],
      ['by SMS, for ten minutes', smsCode],
      ['by e-mail, for ten minutes', { ...smsCode, type: 'MFA_EMAIL', sent_to: 'student@azora.world' }],
    ])('is admitted %s', async (_, values) => {
      await insert('tokens', values);
    });

    it.each([
      ['sent to nobody', { ...resetLink, sent_to: null }, check('type', 'sent_to')],
      ['in a session', { ...resetLink, session_id: idOf('sessions') }, check('type', 'session_id')],
      ['with a generation', { ...resetLink, generation: 0 }, check('type', 'generation')],
      [
        'by SMS that holds for eleven minutes',
        { ...smsCode, expires_at: '2026-11-20T08:11:00Z' },
        check('type', 'expires_at', 'created_at'),
      ],
      [
        'by e-mail that holds for eleven minutes',
        { ...smsCode, type: 'MFA_EMAIL', expires_at: '2026-11-20T08:11:00Z' },
        check('type', 'expires_at', 'created_at'),
      ],
      [
        'for a new password that holds for more than a day',
        { ...resetLink, expires_at: '2026-11-21T08:00:01Z' },
        check('type', 'expires_at', 'created_at'),
      ],
      ['that expires as it is made', { ...resetLink, expires_at: morning }, check('expires_at', 'created_at')],
      ['in clear', { ...smsCode, token_hash: '482913' }, check('token_hash')],
      ['with the hash of another', { ...resetLink, token_hash: hex64(1) }, key('token_hash')],
      [
        'used after it expired',
        { ...resetLink, used_at: '2026-11-20T09:00:01Z' },
        check('used_at', 'created_at', 'expires_at'),
      ],
      [
        'used before it was made',
        { ...resetLink, used_at: '2026-11-20T07:59:59Z' },
        check('used_at', 'created_at', 'expires_at'),
      ],
      [
        'revoked before it was made',
        { ...resetLink, revoked_at: '2026-11-20T07:59:59Z' },
        check('revoked_at', 'created_at'),
      ],
      ['after eleven wrong tries', { ...smsCode, failed_attempts: 11 }, check('failed_attempts')],
      ['of a kind that is none', { ...resetLink, type: 'MAGIC' }, refusedBy.enum('TokenType')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('tokens', values, by));

    it('is refused beside a live one of its kind, and admitted once that one was revoked', async () => {
      await insert('tokens', resetLink);
      await refuses('tokens', resetLink, key('user_id', 'type'));
      await query(`UPDATE tokens SET revoked_at = $1 WHERE type = 'PASSWORD_RESET'`, [later]);
      await insert('tokens', resetLink);
    });
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints((table) => table === 'tokens')).toEqual([]);
  });
});
