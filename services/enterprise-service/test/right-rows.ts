import { hex64, idOf, type RightRows } from '@azora/testkit';

export const person = '0190a000-0000-7000-8000-000000000001';
export const monday = '2026-11-16T08:00:00Z';
export const friday = '2026-11-20T08:00:00Z';

/** A row of each table of enterprise-service that nothing refuses, for its tests to break. */
export const rightRows: RightRows = {
  organizations: {
    slug: (number: number) => `school-${number}`,
    name: 'Azora Academy NPC',
    display_name: 'Azora Academy',
    type: 'SCHOOL',
    status: 'ACTIVE',
    registration_number: (number: number) => `2019/00000${number}/08`,
    country_code: 'ZA',
    verified_at: monday,
    created_by_id: person,
  },
  organization_units: {
    organization_id: idOf('organizations'),
    code: (number: number) => `CS${number}`,
    name: 'Computer Science',
    type: 'DEPARTMENT',
  },
  organization_memberships: {
    organization_id: idOf('organizations'),
    user_id: person,
    unit_id: idOf('organization_units'),
    external_id: (number: number) => `directory-${number}`,
    joined_at: monday,
  },
  organization_invitations: {
    organization_id: idOf('organizations'),
    email: (number: number) => `person${number}@azora.world`,
    token_hash: hex64,
    invited_by_id: person,
    created_at: monday,
    expires_at: friday,
  },
  sso_connections: {
    organization_id: idOf('organizations'),
    name: (number: number) => `Staff sign-in ${number}`,
    protocol: 'OIDC',
    status: 'ACTIVE',
    issuer: (number: number) => `https://login.example/${number}`,
    client_id: 'azora',
  },
  verified_domains: {
    organization_id: idOf('organizations'),
    domain: (number: number) => `school${number}.example`,
    status: 'VERIFIED',
    challenge: hex64,
    verified_at: monday,
    sso_connection_id: idOf('sso_connections'),
  },
  enterprise_agreements: {
    organization_id: idOf('organizations'),
    number: (number: number) => `AZ-2026-${number}`,
    type: 'MASTER_SERVICES',
    status: 'ACTIVE',
    starts_on: '2026-12-01',
    document_hash: hex64,
    signed_by_id: person,
    signed_at: monday,
  },
};
