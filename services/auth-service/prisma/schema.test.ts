import { hex64, idOf, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { morning, rightRows } from '../test/right-rows.ts';

const { check, key, reference, required } = refusedBy;

const later = '2026-11-20T08:05:00Z';
const argon2id = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b9dWRWJTmYQ6Y';
const bcrypt = `$2b$12$${'a'.repeat(53)}`;

describe.each(['embedded18', 'debian15'] as const)('auth-service on %s', (server) => {
  const database = serviceDatabase('auth-service', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('an account', () => {
    it.each([
      ['an Argon2id hash', { password_hash: argon2id, password_changed_at: morning }],
      ['a bcrypt hash of old', { password_hash: bcrypt, password_changed_at: morning }],
      ['no password, for who signs in through a provider alone', {}],
      ['a password that erasure cleared', { password_hash: null, password_changed_at: morning }],
    ])('admits %s', async (_, values) => {
      await insert('users', values);
    });

    it.each([
      ['an e-mail address in upper case', { email: 'Student@azora.world' }, check('email')],
      ['an e-mail address without a mailbox', { email: 'azora.world' }, check('email')],
      ['an e-mail address with a space', { email: 'the student@azora.world' }, check('email')],
      ['an e-mail address of 255 characters', { email: `${'a'.repeat(243)}@azora.world` }, check('email')],
      ['an e-mail address that is taken', { email: 'person1@azora.world' }, key('email')],
      ['a missing e-mail address', { email: null }, required('email')],
      ['a password in clear', { password_hash: 'correct horse', password_changed_at: morning }, check('password_hash')],
      [
        'an unsalted SHA-256 as password',
        { password_hash: hex64(1), password_changed_at: morning },
        check('password_hash'),
      ],
      ['a password of unknown age', { password_hash: argon2id }, check('password_hash', 'password_changed_at')],
      ['an empty name', { name: '' }, check('name')],
      ['a name of 201 characters', { name: 'a'.repeat(201) }, check('name')],
      ['a negative count of failures', { failed_sign_in_count: -1 }, check('failed_sign_in_count')],
      ['more than a hundred failures', { failed_sign_in_count: 101 }, check('failed_sign_in_count')],
      ['a suspension without its time', { status: 'SUSPENDED' }, check('status', 'suspended_at')],
      ['a time of suspension on an active account', { suspended_at: later }, check('status', 'suspended_at')],
      ['a role that nobody has', { role: 'WIZARD' }, refusedBy.enum('UserRole')],
      ['a compliance status of its own', { compliance_status: 'FINE' }, refusedBy.enum('ComplianceStatus')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('users', values, by));

    it('is a student with an unproved address unless something else is said', async () => {
      expect(await query('SELECT role, is_email_verified, compliance_status FROM users')).toEqual([
        { role: 'STUDENT', is_email_verified: false, compliance_status: 'PENDING' },
      ]);
    });

    it('cannot be deleted while evidence names it, as whose it is or as who acted', async () => {
      await refusesStatement(`DELETE FROM users`, reference('user_id'));
      const support = await insert('users', { role: 'SUPPORT' });
      await insert('audit_logs', { event: 'USER_SUSPENDED', actor_id: support.id });
      await refusesStatement(`DELETE FROM users WHERE role = 'SUPPORT'`, reference('actor_id'));
    });

    it('takes its sessions, tokens, second factors, profile and providers with it', async () => {
      await query(`SELECT azora.purge('audit_logs', now(), 'created_at')`);
      await query('DELETE FROM users');
      const [left] = await query(`
        SELECT (SELECT count(*) FROM sessions) + (SELECT count(*) FROM tokens) + (SELECT count(*) FROM mfa_settings)
             + (SELECT count(*) FROM user_profiles) + (SELECT count(*) FROM accounts) AS rows`);
      expect(left).toEqual({ rows: '0' });
    });
  });

  describe('a session', () => {
    it.each([
      ['of 30 days', { expires_at: '2026-12-20T08:00:00Z' }],
      ['of two factors', { methods: ['PASSWORD', 'TOTP'], assurance_level: 'AAL2' }],
      ['through a provider that vouches for the second factor', { methods: ['FEDERATED'], assurance_level: 'AAL2' }],
      ['that was revoked', { revoked_at: later, revocation_reason: 'SIGNED_OUT' }],
    ])('is admitted %s', async (_, values) => {
      await insert('sessions', values);
    });

    it.each([
      ['that outlives 30 days', { expires_at: '2026-12-20T08:00:01Z' }, check('expires_at', 'created_at')],
      ['that ends as it begins', { expires_at: morning }, check('expires_at', 'created_at')],
      ['that never ends', { expires_at: null }, required('expires_at')],
      ['of which the token itself is stored', { token_hash: 'kX3v9a' }, check('token_hash')],
      ['with the token of another', { token_hash: hex64(1) }, key('token_hash')],
      ['of somebody who proved nothing', { methods: [] }, check('methods')],
      ['of which nobody knows what was proved', { methods: null }, check('methods')],
      ['by a method that is none', { methods: ['PASSWORD', 'CHARM'] }, refusedBy.enum('AuthenticationMethod')],
      [
        'that calls a password and a mailbox two factors',
        { methods: ['PASSWORD', 'EMAIL'], assurance_level: 'AAL2' },
        check('methods', 'assurance_level'),
      ],
      ['revoked for no reason', { revoked_at: later }, check('revoked_at', 'revocation_reason')],
      ['with a reason, but not revoked', { revocation_reason: 'SIGNED_OUT' }, check('revoked_at', 'revocation_reason')],
      [
        'revoked before it began',
        { revoked_at: '2026-11-20T07:59:59Z', revocation_reason: 'SIGNED_OUT' },
        check('revoked_at', 'created_at'),
      ],
      ['of nobody', { user_id: idOf('users', 99) }, reference('user_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('sessions', values, by));
  });

  describe('second factors', () => {
    it.each([
      ['TOTP', { preferred_method: 'TOTP', totp_secret: Buffer.from('sealed'), totp_confirmed_at: morning }],
      ['SMS', { preferred_method: 'SMS', sms_number: '+27821234567', sms_confirmed_at: morning }],
      ['e-mail', { preferred_method: 'EMAIL', email_confirmed_at: morning }],
      [
        'no method, with sixteen recovery codes',
        { recovery_code_hashes: Array.from({ length: 16 }, (_, at) => hex64(at)) },
      ],
    ])('are admitted by %s', async (_, values) => {
      const other = await insert('users');
      await insert('mfa_settings', { user_id: other.id, ...values });
    });

    const preferred = ['preferred_method', 'totp_confirmed_at', 'sms_confirmed_at', 'email_confirmed_at'];
    it.each([
      ['by TOTP that no code has confirmed', { preferred_method: 'TOTP' }, check(...preferred)],
      [
        'by SMS that no code has confirmed',
        { preferred_method: 'SMS', sms_number: '+27821234567' },
        check(...preferred),
      ],
      ['by e-mail that no code has confirmed', { preferred_method: 'EMAIL' }, check(...preferred)],
      ['by a method that is none', { preferred_method: 'PIGEON' }, refusedBy.enum('MFAMethod')],
      ['with a number that no country has', { sms_number: '0821234567' }, check('sms_number')],
      ['with a confirmation of no number', { sms_confirmed_at: morning }, check('sms_number', 'sms_confirmed_at')],
      ['with codes of four digits', { totp_digits: 4 }, check('totp_digits')],
      ['with codes of nine digits', { totp_digits: 9 }, check('totp_digits')],
      ['with a step of ten seconds', { totp_period_seconds: 10 }, check('totp_period_seconds')],
      ['with a step of three minutes', { totp_period_seconds: 180 }, check('totp_period_seconds')],
      ['by an algorithm that RFC 6238 has not', { totp_algorithm: 'MD5' }, refusedBy.enum('TOTPAlgorithm')],
      ['with seventeen recovery codes', { recovery_code_hashes: Array(17).fill('x') }, check('recovery_code_hashes')],
      ['with a recovery code that is none', { recovery_code_hashes: ['x', null] }, check('recovery_code_hashes')],
      ['twice for one account', {}, key('user_id')],
    ])('are refused %s', (_, values: RowTemplate, by) => refuses('mfa_settings', values, by));
  });

  describe('a profile', () => {
    it.each([
      ['of a child', { birthdate: '2014-05-01' }],
      ['with a script and a zone of three parts', { locale: 'zh-Hans-CN', zoneinfo: 'America/Argentina/Buenos_Aires' }],
      ['with metadata', { metadata: { grade: 12 } }],
    ])('is admitted %s', async (_, values) => {
      const other = await insert('users');
      await insert('user_profiles', { user_id: other.id, ...values });
    });

    it.each([
      ['with a picture over plain http', { picture_url: 'http://azora.world/me.png' }, check('picture_url')],
      ['with a number that no country has', { phone_number: '082 123 4567' }, check('phone_number')],
      [
        'with proof of no number',
        { is_phone_number_verified: true },
        check('phone_number', 'is_phone_number_verified'),
      ],
      ['of somebody not yet born', { birthdate: '2026-11-21' }, check('birthdate', 'created_at')],
      ['of somebody born before 1900', { birthdate: '1899-12-31' }, check('birthdate', 'created_at')],
      ['of a country in words', { country_code: 'South Africa' }, check('country_code')],
      ['in a language in words', { locale: 'english' }, check('locale')],
      ['in a zone that is an offset', { zoneinfo: '+02:00' }, check('zoneinfo')],
      ['with a biography of 2,001 characters', { bio: 'a'.repeat(2001) }, check('bio')],
      ['with metadata that is a list', { metadata: '[]' }, check('metadata')],
      ['beside the one there is', {}, key('user_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('user_profiles', values, by));
  });

  describe("an outside provider's account", () => {
    it('is admitted with the same id at another provider', async () => {
      await insert('accounts', { provider: 'GITHUB', provider_account_id: '1' });
    });

    it.each([
      ['for a second user', { provider_account_id: '1' }, key('provider', 'provider_account_id')],
      ['without an id', { provider_account_id: '' }, check('provider_account_id')],
      ['with an id of 256 characters', { provider_account_id: 'a'.repeat(256) }, check('provider_account_id')],
      ['with an address in upper case', { provider_email: 'Student@azora.world' }, check('provider_email')],
      ['of a provider that nobody trusts', { provider: 'SOMEWHERE' }, refusedBy.enum('IdentityProvider')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('accounts', values, by));
  });

  describe('evidence', () => {
    it('is admitted of an attempt on an address that belongs to nobody', async () => {
      await insert('audit_logs', { user_id: null, outcome: 'FAILURE', failure_reason: 'UNKNOWN_USER' });
    });

    it.each([
      ['of a failure without its reason', { outcome: 'FAILURE' }, check('outcome', 'failure_reason')],
      ['of a success with a reason to fail', { failure_reason: 'WRONG_CODE' }, check('outcome', 'failure_reason')],
      ["of nobody's success", { user_id: null }, check('user_id', 'failure_reason')],
      [
        "of nobody's wrong password",
        { user_id: null, outcome: 'FAILURE', failure_reason: 'WRONG_PASSWORD' },
        check('user_id', 'failure_reason'),
      ],
      ['of an event that is none', { event: 'SNEEZED' }, refusedBy.enum('AuditEvent')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('audit_logs', values, by));
  });

  it('has a wrong row for every check and key', () => {
    // Those of tokens: token.test.ts.
    expect(database.unprovenConstraints((table) => table !== 'tokens')).toEqual([]);
  });
});
