import { hex64, idOf, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { friday, monday, person, rightRows } from '../test/right-rows.ts';

const { check, key, reference, required } = refusedBy;

describe.each(['embedded18', 'debian15'] as const)('enterprise-service on %s', (server) => {
  const database = serviceDatabase('enterprise-service', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('an organisation', () => {
    it.each([
      ['without a number in a register', { registration_number: null }],
      ['with a Legal Entity Identifier', { lei: '5493001KJTIIGC8Y1R12' }],
      ['with the number of a deleted one', { registration_number: '2019/00000X/08', deleted_at: friday }],
    ])('is admitted %s', async (_, values) => {
      await insert('organizations', values);
      await insert('organizations', { ...values, lei: null });
    });

    it.each([
      ['with a short name that is no part of an address', { slug: 'Azora Academy' }, check('slug')],
      ['with a short name of 64 characters', { slug: 'a'.repeat(64) }, check('slug')],
      ['with a short name that is taken', { slug: 'school-1' }, key('slug')],
      ['without a name', { name: '' }, check('name')],
      ['with an identifier that is no LEI', { lei: '5493001KJTIIGC8Y1RXX' }, check('lei')],
      ['of a country in words', { country_code: 'South Africa' }, check('country_code')],
      ['with a website that is none', { website_url: 'azora.world' }, check('website_url')],
      ['that is active before it was verified', { verified_at: null }, check('status', 'verified_at')],
      ['that was dissolved nobody knows when', { status: 'DISSOLVED' }, check('status', 'dissolved_at')],
      ['that is active and dissolved', { dissolved_at: friday }, check('status', 'dissolved_at')],
      [
        'with a number that another has in the same register',
        { registration_number: '2019/000001/08' },
        key('country_code', 'registration_number'),
      ],
      ['of a kind that is none', { type: 'CLUB' }, refusedBy.enum('OrganizationType')],
      ['that nobody registered', { created_by_id: null }, required('created_by_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('organizations', values, by));

    it('is refused with the LEI of another', async () => {
      await insert('organizations', { lei: '5493001KJTIIGC8Y1R12' });
      await refuses('organizations', { lei: '5493001KJTIIGC8Y1R12' }, key('lei'));
    });

    it('cannot be deleted while an agreement with it is on file', async () => {
      await refusesStatement('DELETE FROM organizations', reference('organization_id'));
    });

    it('takes its units, members, invitations and sign-in with it', async () => {
      await query('DELETE FROM enterprise_agreements');
      await query('DELETE FROM organizations');
      const [left] = await query(`
        SELECT (SELECT count(*) FROM organization_units) + (SELECT count(*) FROM organization_memberships)
             + (SELECT count(*) FROM organization_invitations) + (SELECT count(*) FROM sso_connections)
             + (SELECT count(*) FROM verified_domains) AS rows`);
      expect(left).toEqual({ rows: '0' });
    });
  });

  describe('a unit', () => {
    it('is admitted within another of its organisation', async () => {
      await insert('organization_units', { parent_id: idOf('organization_units'), type: 'CLASS' });
    });

    it.each([
      ['with the code of another', { code: 'CS1' }, key('organization_id', 'code')],
      ['without a name', { name: '' }, check('name')],
      ['of a kind that is none', { type: 'GUILD' }, refusedBy.enum('UnitType')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('organization_units', values, by));

    it('is refused within itself', async () => {
      const id = idOf('organization_units', 99);
      await refuses('organization_units', { id, parent_id: id }, check('id', 'parent_id'));
    });

    it('is refused within a unit of another organisation', async () => {
      const other = await insert('organizations');
      const values = { organization_id: other.id, parent_id: idOf('organization_units') };
      await refuses('organization_units', values, reference('organization_id', 'parent_id'));
    });

    it('cannot be deleted while it has members', async () => {
      await refusesStatement('DELETE FROM organization_units', reference('organization_id', 'unit_id'));
    });
  });

  describe('a membership', () => {
    it('is admitted again after the one before has ended', async () => {
      await query(`UPDATE organization_memberships SET status = 'ENDED', ended_at = $1`, [friday]);
      await insert('organization_memberships', { external_id: 'directory-1' });
    });

    const another = { user_id: idOf('anybody') };
    it.each([
      ['beside the one there is', {}, key('organization_id', 'user_id')],
      ['beside one that is suspended', { status: 'SUSPENDED' }, key('organization_id', 'user_id')],
      [
        "under another's id in the directory",
        { ...another, external_id: 'directory-1' },
        key('organization_id', 'external_id'),
      ],
      ['that ended nobody knows when', { ...another, status: 'ENDED' }, check('status', 'ended_at')],
      ['that is active and has ended', { ...another, ended_at: friday }, check('status', 'ended_at')],
      [
        'that ended before it began',
        { ...another, status: 'ENDED', ended_at: '2026-11-16T07:59:59Z' },
        check('joined_at', 'ended_at'),
      ],
      ['in a role that is none', { ...another, role: 'KING' }, refusedBy.enum('MembershipRole')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('organization_memberships', values, by));

    it('is refused in a unit of another organisation', async () => {
      const other = await insert('organizations');
      await refuses('organization_memberships', { organization_id: other.id }, reference('organization_id', 'unit_id'));
    });
  });

  describe('an invitation', () => {
    it('is admitted again after the one before was declined', async () => {
      await query(`UPDATE organization_invitations SET status = 'DECLINED', closed_at = $1`, [friday]);
      await insert('organization_invitations', { email: 'person1@azora.world' });
    });

    it.each([
      ['to an address in upper case', { email: 'Student@azora.world' }, check('email')],
      ['to an address without a mailbox', { email: 'azora.world' }, check('email')],
      ['to somebody who has one', { email: 'person1@azora.world' }, key('organization_id', 'email')],
      ['of which the token itself is stored', { token_hash: 'kX3v9a' }, check('token_hash')],
      ['with the token of another', { token_hash: hex64(1) }, key('token_hash')],
      ['to own the organisation', { role: 'OWNER' }, check('role')],
      ['that expires as it is sent', { expires_at: monday }, check('expires_at', 'created_at')],
      ['that is open and closed', { closed_at: friday }, check('status', 'closed_at')],
      ['that was revoked nobody knows when', { status: 'REVOKED' }, check('status', 'closed_at')],
      ['that nobody accepted', { status: 'ACCEPTED', closed_at: friday }, check('status', 'accepted_by_id')],
      [
        'that was declined by who accepted it',
        { status: 'DECLINED', closed_at: friday, accepted_by_id: person },
        check('status', 'accepted_by_id'),
      ],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('organization_invitations', values, by));

    it('is refused into a unit of another organisation', async () => {
      const other = await insert('organizations');
      const values = { organization_id: other.id, unit_id: idOf('organization_units') };
      await refuses('organization_invitations', values, reference('organization_id', 'unit_id'));
    });
  });

  describe('an agreement', () => {
    const next = { type: 'SUBSCRIPTION' };
    const signed = ['status', 'signed_at', 'signed_by_id', 'document_hash'];

    it('is admitted as a draft that nobody has signed', async () => {
      await insert('enterprise_agreements', {
        status: 'DRAFT',
        document_hash: null,
        signed_by_id: null,
        signed_at: null,
      });
    });

    it.each([
      ['that ends as it begins', { ...next, ends_on: '2026-12-01' }, check('starts_on', 'ends_on')],
      ['for no seats', { ...next, seats: 0 }, check('seats')],
      ['with a negative fee', { ...next, annual_fee: '-0.01' }, check('annual_fee')],
      ['with a fee that is no number', { ...next, annual_fee: 'NaN' }, check('annual_fee')],
      ['with a fee of eleven digits', { ...next, annual_fee: '10000000000' }, refusedBy.range()],
      ['with a notice of more than a year', { ...next, notice_days: 366 }, check('notice_days')],
      ['with a negative notice', { ...next, notice_days: -1 }, check('notice_days')],
      [
        'with something else than the hash of a document',
        { ...next, document_hash: 'scan.pdf' },
        check('document_hash'),
      ],
      ['in force without a signature', { ...next, signed_by_id: null }, check(...signed)],
      ['in force, signed nobody knows when', { ...next, signed_at: null }, check(...signed)],
      ['in force without its document', { ...next, document_hash: null }, check(...signed)],
      ['terminated nobody knows when', { ...next, status: 'TERMINATED' }, check('status', 'terminated_at')],
      ['in force and terminated', { ...next, terminated_at: friday }, check('status', 'terminated_at')],
      ['with the number of another', { ...next, number: 'AZ-2026-1' }, key('number')],
      ['beside one of its kind that is in force', {}, key('organization_id', 'type')],
      ['in a currency that is none', { ...next, currency: 'DEM' }, refusedBy.enum('Currency')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('enterprise_agreements', values, by));
  });

  it('has a wrong row for every check and key', () => {
    // Those of sso_connections and verified_domains: single-sign-on.test.ts.
    expect(database.unprovenConstraints((table) => !['sso_connections', 'verified_domains'].includes(table))).toEqual(
      [],
    );
  });
});
