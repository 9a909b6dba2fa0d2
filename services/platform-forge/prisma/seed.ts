import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const tenantId = rowId('platform-forge.ForgeTenant', 'azora-academy');
const ofAcademy = { tenantId, organizationId: academy };
const taxon = (slug: string) => rowId('platform-forge.CategoryTaxon', `azora-academy ${slug}`);

const child = (slug: string, label: string, parent: string, position: number) => ({
  ...ofAcademy,
  slug,
  label,
  parentId: taxon(parent),
  depth: 1,
  position,
});

/** The marketplace on which learners of the academy find paid work. */
export default defineSeed('platform-forge', {
  demo: {
    ForgeTenant: {
      'azora-academy': {
        subdomain: 'academy',
        marketplaceName: 'Academy Works',
        audience: 'NETWORK',
        allowedCountries: ['ZA', 'NG', 'GH'],
        termsVersion: '2026-02',
        supportContactId: educator,
        status: 'LIVE',
        launchedAt: '2026-02-16T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-01-26T08:00:00Z',
      },
      'mensah-digital': {
        subdomain: 'mensah-digital',
        marketplaceName: 'Mensah Makers',
        brandColour: '#7a1f3d',
        minimumAge: 18,
        supportContactId: employer,
        organizationId: mensah,
        createdAt: '2026-11-13T09:00:00Z',
      },
      // Kofi's first one, taken out after complaints of traders.
      'mensah-digital 2026-04': {
        subdomain: 'lagos-gigs',
        marketplaceName: 'Lagos Gigs',
        audience: 'PUBLIC',
        supportContactId: employer,
        termsVersion: '2026-04',
        status: 'SUSPENDED',
        launchedAt: '2026-04-13T09:00:00Z',
        organizationId: mensah,
        createdAt: '2026-04-07T09:00:00Z',
        deletedAt: '2026-06-01T09:00:00Z',
      },
      'azora-academy 2025': {
        subdomain: 'academy-2025',
        marketplaceName: 'Academy Works, trial',
        supportContactId: educator,
        status: 'CLOSED',
        launchedAt: '2025-10-06T08:00:00Z',
        closedAt: '2025-12-19T08:00:00Z',
        organizationId: academy,
        createdAt: '2025-09-29T08:00:00Z',
      },
    },
    CategoryTaxon: {
      'azora-academy development': { ...ofAcademy, slug: 'development', label: 'Development' },
      'azora-academy web': child('web', 'Web pages and shops', 'development', 0),
      'azora-academy data': child('data', 'Data and scripts', 'development', 1),
      'azora-academy data-entry': {
        ...child('data-entry', 'Data entry', 'development', 2),
        status: 'MERGED',
        replacedById: taxon('data'),
      },
      'azora-academy tutoring': {
        ...ofAcademy,
        slug: 'tutoring',
        label: 'Tutoring',
        position: 1,
        requiresCredential: true,
      },
    },
    CommissionPlan: {
      'azora-academy all': {
        ...ofAcademy,
        freelancerPercent: '5',
        clientPercent: '2.5',
        minimumCommission: '0.5',
        effectiveFrom: '2026-02-16T00:00:00Z',
      },
      'azora-academy tutoring': {
        ...ofAcademy,
        categoryId: taxon('tutoring'),
        contractValueTo: '200',
        freelancerPercent: '0',
        effectiveFrom: '2026-09-01T00:00:00Z',
      },
    },
    ModerationRule: {
      'azora-academy homework': {
        ...ofAcademy,
        name: 'Somebody else does the homework',
        target: 'JOB',
        concern: 'ACADEMIC_DISHONESTY',
        detector: 'CLASSIFIER',
        threshold: '0.8',
        severity: 4,
        action: 'REMOVE',
        precisionPercent: '91.5',
        status: 'ACTIVE',
        authoredById: educator,
      },
      'azora-academy numbers in messages': {
        ...ofAcademy,
        name: 'Telephone numbers in messages',
        target: 'MESSAGE',
        concern: 'OFF_PLATFORM_PAYMENT',
        detector: 'PATTERN',
        pattern: '(\\+27|0)[6-8][0-9]{8}',
        severity: 2,
        action: 'FLAG',
        authoredById: educator,
      },
    },
    PayoutSchedule: {
      'azora-academy AZR': {
        ...ofAcademy,
        cadence: 'WEEKLY',
        weekday: 'FRIDAY',
        minimumPayout: '5',
        automaticAbove: '100',
        reservePercent: '5',
        nextRunAt: '2026-11-20T15:00:00Z',
      },
      'azora-academy ZAR': {
        ...ofAcademy,
        cadence: 'MONTHLY',
        dayOfMonth: 25,
        currency: 'ZAR',
        minimumPayout: '50',
        active: false,
      },
    },
    ListingQuota: {
      'azora-academy new clients': {
        ...ofAcademy,
        audience: 'NEW_CLIENTS',
        maxActive: 2,
        maxNewPerDay: 1,
        validFrom: '2026-02-16T00:00:00Z',
      },
      'azora-academy employer@azora.world': {
        ...ofAcademy,
        userId: employer,
        maxActive: 10,
        maxNewPerDay: 3,
        usedActive: 2,
        boostCredits: 1,
        grantedForJobId: rowId('azora-forge.Job', 'build-react-dashboard'),
        validFrom: '2026-10-26T00:00:00Z',
      },
    },
  },
});
