import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');

const account = (key: string): string => rowId('auth-service-simple.ServiceAccount', key);
const key = (label: string): string => rowId('auth-service-simple.ApiKey', label);

/** The account under which a service of the platform calls others; Dr. Khumalo answers for those of the academy's space. */
const platform = (service: string, description: string) => ({
  name: service,
  description,
  spiffeId: `spiffe://azora.world/${service}`,
  ownerId: educator,
  organizationId: academy,
  createdAt: '2025-09-15T08:00:00Z',
});

/** Of the label, not of any key, so a seeded row opens nothing. */
const hash = (label: string): string => createHash('sha256').update(label).digest('hex');

/** What the academy's timetable and Kofi's shop fronts call the platform with. */
export default defineSeed('auth-service-simple', {
  demo: {
    ServiceAccount: {
      'azora-education': platform('azora-education', 'Reads and writes cache, queue and files for the courses.'),
      'azora-mint': platform('azora-mint', 'Reads and writes the ledger of the wallets.'),
      'notification-service': platform('notification-service', 'Takes the jobs and events that people are told of.'),
      database: platform('database', 'Replicates databases between sites.'),
      'azora-academy timetable-sync': {
        name: 'timetable-sync',
        description: 'Brings course runs into the calendar of the academy every night.',
        spiffeId: 'spiffe://academy.azora.world/timetable-sync',
        ownerId: educator,
        organizationId: academy,
        createdAt: '2026-01-12T08:00:00Z',
      },
      'mensah-digital hiring-board': {
        name: 'hiring-board',
        description: 'Shows the open jobs of the company on its own page.',
        maxKeys: 2,
        ownerId: employer,
        organizationId: mensah,
        createdAt: '2026-03-02T10:00:00Z',
      },
      'mensah-digital price-watch': {
        name: 'price-watch',
        description: 'Read the prices of courses every second; more than was agreed.',
        environment: 'STAGING',
        status: 'DISABLED',
        ownerId: employer,
        disabledAt: '2026-11-17T03:00:00Z',
        expiresAt: '2027-03-02T00:00:00Z',
        organizationId: mensah,
        createdAt: '2026-03-02T11:00:00Z',
        updatedAt: '2026-11-17T03:00:00Z',
      },
    },
    ApiKey: {
      'timetable-sync 2026-01': {
        accountId: account('azora-academy timetable-sync'),
        label: 'January 2026',
        prefix: 'azr_live_k7Qm2XvP',
        secretHash: hash('timetable-sync 2026-01'),
        status: 'REVOKED',
        createdById: educator,
        lastUsedAt: '2026-11-03T23:00:00Z',
        expiresAt: '2027-01-12T08:00:00Z',
        revokedAt: '2026-11-04T08:00:00Z',
        revocationReason: 'ROTATED',
        organizationId: academy,
        createdAt: '2026-01-12T08:05:00Z',
        updatedAt: '2026-11-04T08:00:00Z',
      },
      'timetable-sync 2026-10': {
        accountId: account('azora-academy timetable-sync'),
        label: 'October 2026',
        prefix: 'azr_live_Zt91hBcE',
        secretHash: hash('timetable-sync 2026-10'),
        createdById: educator,
        lastUsedAt: '2026-11-19T23:00:00Z',
        expiresAt: '2027-10-28T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-28T08:00:00Z',
      },
      'hiring-board 2026-03': {
        accountId: account('mensah-digital hiring-board'),
        label: 'Jobs page',
        prefix: 'azr_live_a4WnR8sL',
        secretHash: hash('hiring-board 2026-03'),
        createdById: employer,
        lastUsedAt: '2026-11-19T18:22:00Z',
        expiresAt: '2027-03-02T10:00:00Z',
        organizationId: mensah,
        createdAt: '2026-03-02T10:05:00Z',
      },
      'price-watch 2026-03': {
        accountId: account('mensah-digital price-watch'),
        label: 'Trial',
        prefix: 'azr_test_D0uK5yGj',
        secretHash: hash('price-watch 2026-03'),
        status: 'REVOKED',
        createdById: employer,
        lastUsedAt: '2026-11-17T02:59:00Z',
        expiresAt: '2027-03-02T00:00:00Z',
        revokedAt: '2026-11-17T03:00:00Z',
        revocationReason: 'ACCOUNT_DISABLED',
        organizationId: mensah,
        createdAt: '2026-03-02T11:05:00Z',
        updatedAt: '2026-11-17T03:00:00Z',
      },
    },
    KeyScope: {
      'timetable-sync 2026-10 course-management-service:runs': {
        keyId: key('timetable-sync 2026-10'),
        organizationId: academy,
        scope: 'course-management-service:runs',
        grantedById: educator,
        validFrom: '2026-10-28T08:00:00Z',
        createdAt: '2026-10-28T08:00:00Z',
      },
      'timetable-sync 2026-10 calendar-service:events': {
        keyId: key('timetable-sync 2026-10'),
        organizationId: academy,
        scope: 'calendar-service:events',
        access: 'WRITE',
        resourcePattern: 'calendars/azora-academy/*',
        grantedById: educator,
        validFrom: '2026-10-28T08:00:00Z',
        createdAt: '2026-10-28T08:00:00Z',
      },
      'hiring-board 2026-03 azora-forge:jobs': {
        keyId: key('hiring-board 2026-03'),
        organizationId: mensah,
        scope: 'azora-forge:jobs',
        grantedById: employer,
        validFrom: '2026-03-02T10:05:00Z',
        validUntil: '2027-03-02T10:00:00Z',
        createdAt: '2026-03-02T10:05:00Z',
      },
    },
    ApiKeyRotation: {
      'timetable-sync 2026-10': {
        oldKeyId: key('timetable-sync 2026-01'),
        newKeyId: key('timetable-sync 2026-10'),
        organizationId: academy,
        cause: 'MANUAL',
        rotatedById: educator,
        overlapEndsAt: '2026-11-04T08:00:00Z',
        createdAt: '2026-10-28T08:00:00Z',
      },
    },
    IpAllowRule: {
      'timetable-sync 198.51.100.0/24': {
        accountId: account('azora-academy timetable-sync'),
        organizationId: academy,
        network: '198.51.100.0/24',
        reason: 'Network of the academy in Cape Town',
        createdById: educator,
        effectiveFrom: '2026-01-12T08:10:00Z',
        hitCount: 622n,
        createdAt: '2026-01-12T08:10:00Z',
      },
      'price-watch 203.0.113.99/32': {
        accountId: account('mensah-digital price-watch'),
        organizationId: mensah,
        network: '203.0.113.99/32',
        effect: 'DENY',
        priority: 10,
        reason: 'More than the agreed rate',
        createdById: employer,
        effectiveFrom: '2026-11-16T20:00:00Z',
        hitCount: 4180n,
        createdAt: '2026-11-16T20:00:00Z',
      },
    },
    KeyUsageWindow: {
      'timetable-sync 2026-10 2026-11-19T23': {
        keyId: key('timetable-sync 2026-10'),
        organizationId: academy,
        windowStart: '2026-11-19T23:00:00Z',
        requestCount: 24n,
        distinctAddressCount: 1,
        createdAt: '2026-11-19T23:59:59Z',
      },
      'hiring-board 2026-03 2026-11-19T18': {
        keyId: key('hiring-board 2026-03'),
        organizationId: mensah,
        windowStart: '2026-11-19T18:00:00Z',
        requestCount: 96n,
        errorCount: 2n,
        distinctAddressCount: 2,
        createdAt: '2026-11-19T18:59:59Z',
      },
      'price-watch 2026-03 2026-11-17T02': {
        keyId: key('price-watch 2026-03'),
        organizationId: mensah,
        windowStart: '2026-11-17T02:00:00Z',
        requestCount: 3600n,
        deniedCount: 3480n,
        rateLimitedCount: 3000n,
        distinctAddressCount: 1,
        createdAt: '2026-11-17T02:59:59Z',
      },
    },
  },
});
