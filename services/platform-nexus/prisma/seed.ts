import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const topic = (name: string) => rowId('event-bus-service.EventTopic', name);
const plan = (key: string) => rowId('platform-nexus.NexusServicePlan', key);

const ofAcademy = { tenantId: rowId('platform-nexus.NexusTenant', 'azora-academy'), organizationId: academy } as const;
const ofMensah = { tenantId: rowId('platform-nexus.NexusTenant', 'mensah-digital'), organizationId: mensah } as const;

export default defineSeed('platform-nexus', {
  demo: {
    NexusTenant: {
      'azora-academy': {
        eventNamespace: 'world.azora.academy',
        brokerOrganizationKey: '0d1b4b0e-2f64-4a52-8d57-5f4f0a9e1c01',
        state: 'READY',
        homeRegion: 'af-south-1',
        administratorId: educator,
        personalizationFloor: '0.7',
        organizationId: academy,
        createdAt: '2026-01-19T08:00:00Z',
      },
      'mensah-digital': {
        eventNamespace: 'example.mensah-digital',
        brokerOrganizationKey: '0d1b4b0e-2f64-4a52-8d57-5f4f0a9e1c02',
        homeRegion: 'eu-west-1',
        administratorId: employer,
        maxSubscriptions: 20,
        organizationId: mensah,
        createdAt: '2026-11-17T09:00:00Z',
      },
      'mensah-digital 2025': {
        eventNamespace: 'example.mensah-digital.trial',
        brokerOrganizationKey: '0d1b4b0e-2f64-4a52-8d57-5f4f0a9e1c03',
        state: 'CLOSED',
        homeRegion: 'eu-west-1',
        administratorId: employer,
        closedAt: '2026-02-10T08:00:00Z',
        organizationId: mensah,
        createdAt: '2025-11-03T08:00:00Z',
      },
      // Frozen when the trial ran out, and taken away a month later.
      'mensah-digital 2026': {
        eventNamespace: 'example.mensah-digital.second-trial',
        brokerOrganizationKey: '0d1b4b0e-2f64-4a52-8d57-5f4f0a9e1c04',
        state: 'FROZEN',
        homeRegion: 'eu-west-1',
        administratorId: employer,
        organizationId: mensah,
        createdAt: '2026-03-03T08:00:00Z',
        deletedAt: '2026-07-10T08:00:00Z',
      },
    },
    NexusServicePlan: {
      'events free': {
        offeringName: 'events',
        planName: 'free',
        description: 'Public topics, a hundred events a second.',
        isFree: true,
        monthlyPrice: '0',
      },
      'events school': {
        offeringName: 'events',
        planName: 'school',
        description: 'Topics of its own, a year of archive.',
        monthlyPrice: '40',
        parameterSchema: { type: 'object', properties: { topics: { type: 'integer', maximum: 20 } } },
        maximumPollingSeconds: 600,
      },
    },
    ServiceBinding: {
      'azora-academy class register': {
        ...ofAcademy,
        planId: plan('events school'),
        bindingKey: '7c0ad0ea-63d5-4f7b-9f63-0a6f2b6f4f11',
        applicationName: 'class-register',
        parameters: { topics: 3 },
        // Random digits: no broker takes them.
        sealedCredentials: 'b7c1'.repeat(16),
        credentialsExpireAt: '2027-01-19T08:00:00Z',
        lastOperationState: 'SUCCEEDED',
        createdById: educator,
        createdAt: '2026-01-19T08:20:00Z',
      },
      'mensah-digital shop': {
        ...ofMensah,
        planId: plan('events free'),
        bindingKey: '7c0ad0ea-63d5-4f7b-9f63-0a6f2b6f4f12',
        applicationName: 'shop',
        lastOperationState: 'FAILED',
        failure: 'The organisation is still being set up.',
        createdById: employer,
        createdAt: '2026-11-17T09:10:00Z',
      },
    },
    TopicEntitlement: {
      'azora-academy enrolments': {
        ...ofAcademy,
        topicId: topic('azora-education.enrollments'),
        rowFilter: { exact: { organization: 'azora-academy' } },
        grantedById: educator,
        grantedAt: '2026-01-19T08:30:00Z',
      },
      'mensah-digital jobs': {
        ...ofMensah,
        topicId: topic('azora-forge.jobs'),
        maxConsumerGroups: 1,
        grantedById: educator,
        grantedAt: '2026-11-17T10:00:00Z',
      },
    },
    ThroughputQuota: {
      'azora-academy CONSUME': {
        ...ofAcademy,
        direction: 'CONSUME',
        eventsPerSecond: 200,
        bytesPerSecond: 1_048_576n,
        effectiveFrom: '2026-01-19T08:00:00Z',
      },
      'mensah-digital PRODUCE': {
        ...ofMensah,
        direction: 'PRODUCE',
        eventsPerSecond: 20,
        bytesPerSecond: 65_536n,
        whenExceeded: 'REJECT',
        effectiveFrom: '2026-11-17T09:00:00Z',
      },
    },
    EventRetentionSetting: {
      'azora-academy enrolments': {
        ...ofAcademy,
        topicId: topic('azora-education.enrollments'),
        hotDays: 30,
        archiveDays: 365,
        archiveBucketId: rowId('file-storage-service.StorageBucket', 'azora-records'),
        holdsPersonalData: true,
        legalBasis: 'POPIA s11(1)(b): the contract with the learner',
      },
      'mensah-digital jobs': { ...ofMensah, topicId: topic('azora-forge.jobs') },
    },
    RecommendationToggle: {
      'azora-academy COURSE': {
        ...ofAcademy,
        recommendationKind: 'COURSE',
        maxPerDay: 3,
        sampleRecommendationId: rowId('azora-nexus.Recommendation', 'student@azora.world web-development-with-react'),
      },
      'azora-academy PRODUCT': {
        ...ofAcademy,
        recommendationKind: 'PRODUCT',
        isEnabled: false,
        disabledReason: 'Nothing is sold to learners at school.',
        minimumAge: 18,
      },
      'mensah-digital JOB': { ...ofMensah, recommendationKind: 'JOB', usesBehaviour: true, minimumAge: 16 },
    },
  },
});
