import { hex64, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { rightRows } from '../test/right-rows.ts';

const { check, key, reference } = refusedBy;

const saml = {
  protocol: 'SAML2',
  issuer: null,
  client_id: null,
  idp_entity_id: 'https://idp.example/metadata',
  idp_sso_url: 'https://idp.example/sso',
  idp_certificates: ['-----BEGIN CERTIFICATE-----'],
};

describe.each(['embedded18', 'debian15'] as const)('enterprise-service’s single sign-on on %s', (server) => {
  const database = serviceDatabase('enterprise-service', testServers()[server], rightRows);
  const { insert, refuses } = database;

  describe('a connection to an identity provider', () => {
    const certificates = ['protocol', 'idp_entity_id', 'idp_sso_url', 'idp_certificates'];

    it('is admitted over SAML 2.0', async () => {
      await insert('sso_connections', saml);
    });

    it.each([
      ['over SAML without an entity id', { ...saml, idp_entity_id: null }, check(...certificates)],
      ['over SAML without an address', { ...saml, idp_sso_url: null }, check(...certificates)],
      ['over SAML without a certificate', { ...saml, idp_certificates: [] }, check(...certificates)],
      ['over OIDC without an issuer', { issuer: null }, check('protocol', 'issuer', 'client_id')],
      ['over OIDC without a client', { client_id: null }, check('protocol', 'issuer', 'client_id')],
      [
        'over plain http to the provider',
        { ...saml, idp_sso_url: 'http://idp.example' },
        check('idp_sso_url', 'issuer'),
      ],
      ['over plain http to the issuer', { issuer: 'http://login.example' }, check('idp_sso_url', 'issuer')],
      ['with four certificates', { ...saml, idp_certificates: ['1', '2', '3', '4'] }, check('idp_certificates')],
      ['with a certificate that is none', { ...saml, idp_certificates: ['1', null] }, check('idp_certificates')],
      ['with a directory token in clear', { scim_token_hash: 'kX3v9a' }, check('scim_token_hash')],
      ['that makes strangers owners', { default_role: 'OWNER' }, check('default_role')],
      ['that makes strangers administrators', { default_role: 'ADMIN' }, check('default_role')],
      ['with the name of another', { name: 'Staff sign-in 1' }, key('organization_id', 'name')],
      ['to a client that is in use', { issuer: 'https://login.example/1' }, key('issuer', 'client_id')],
      ['by a protocol that is none', { protocol: 'LDAP' }, refusedBy.enum('SsoProtocol')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('sso_connections', values, by));

    it('is refused to a provider that another active one speaks to', async () => {
      await insert('sso_connections', saml);
      await refuses('sso_connections', { ...saml, status: 'ACTIVE' }, key('idp_entity_id'));
      await insert('sso_connections', { ...saml, status: 'DRAFT' });
    });

    it('is refused with the directory token of another', async () => {
      await insert('sso_connections', { scim_token_hash: hex64(1) });
      await refuses('sso_connections', { scim_token_hash: hex64(1) }, key('scim_token_hash'));
    });
  });

  describe('a domain', () => {
    it('is admitted as claimed by two, of whom none has proved it', async () => {
      const claim = { domain: 'claimed.example', status: 'PENDING', verified_at: null, sso_connection_id: null };
      const other = await insert('organizations');
      await insert('verified_domains', claim);
      await insert('verified_domains', { ...claim, organization_id: other.id });
    });

    it.each([
      ['in upper case', { domain: 'School.example' }, check('domain')],
      ['that is a host alone', { domain: 'localhost' }, check('domain')],
      ['of more than 253 characters', { domain: `${'a.'.repeat(126)}ex` }, check('domain')],
      ['with a challenge that can be guessed', { challenge: 'a'.repeat(21) }, check('challenge')],
      ['with the challenge of another', { challenge: hex64(1) }, key('challenge')],
      ['verified nobody knows when', { verified_at: null }, check('status', 'verified_at')],
      ['that leads to a sign-in before it was proved', { status: 'PENDING' }, check('status', 'sso_connection_id')],
      ['that the organisation has', { domain: 'school1.example' }, key('organization_id', 'domain')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('verified_domains', values, by));

    it('is refused to a second organisation that proves it', async () => {
      const other = await insert('organizations');
      const values = { organization_id: other.id, domain: 'school1.example', sso_connection_id: null };
      await refuses('verified_domains', values, key('domain'));
    });

    it("is refused leading to another organisation's sign-in", async () => {
      const other = await insert('organizations');
      await refuses(
        'verified_domains',
        { organization_id: other.id },
        reference('organization_id', 'sso_connection_id'),
      );
    });
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints((table) => ['sso_connections', 'verified_domains'].includes(table))).toEqual(
      [],
    );
  });
});
