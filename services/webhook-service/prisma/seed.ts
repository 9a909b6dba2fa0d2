import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const endpoint = (key: string) => rowId('webhook-service.WebhookEndpoint', key);
const event = (key: string) => rowId('webhook-service.WebhookEvent', key);
const delivery = (key: string) => rowId('webhook-service.WebhookDelivery', key);
const sealingKey = rowId('security-service.EncryptionKey', 'connector-credentials');
const jobs = endpoint('mensah-digital jobs');

const SIGNATURE = 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=';

const told = (subject: string, eventName: string, messageKey: string, payload: object, occurredAt: string) => ({
  messageKey,
  eventName,
  source: '/services/azora-forge',
  sourceEventId: `${eventName} ${subject}`,
  subject,
  payload,
  occurredAt,
  organizationId: mensah,
  createdAt: occurredAt,
});

export default defineSeed('webhook-service', {
  demo: {
    WebhookEndpoint: {
      'mensah-digital jobs': {
        targetUrl: 'https://mensah-digital.example/hooks/azora',
        description: 'Applications and milestones, for our own board',
        status: 'ACTIVE',
        apiVersion: '2026-01',
        allowedPerMinute: 60,
        consecutiveFailures: 6,
        firstFailureAt: '2026-11-19T15:20:01Z',
        verifiedAt: '2026-08-03T10:02:00Z',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-08-03T10:00:00Z',
      },
      'mensah-digital chat': {
        targetUrl: 'https://chat.mensah-digital.example/in/azora',
        description: 'A line in the chat of the team',
        status: 'DISABLED',
        payloadFormat: 'CLOUDEVENTS_STRUCTURED',
        apiVersion: '2026-01',
        consecutiveFailures: 8,
        firstFailureAt: '2026-11-13T08:00:01Z',
        verifiedAt: '2026-08-10T09:00:00Z',
        disabledAt: '2026-11-13T11:40:00Z',
        disabledReason: 'TOO_MANY_FAILURES',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-08-10T08:55:00Z',
      },
      'azora-academy register': {
        targetUrl: 'https://academy.azora.world/hooks/enrolment',
        description: 'New learners, for the class register',
        status: 'PAUSED',
        apiVersion: '2026-01',
        verifiedAt: '2026-02-02T08:10:00Z',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-02-02T08:00:00Z',
      },
      'azora-academy certificates': {
        targetUrl: 'https://academy.azora.world/hooks/certificates',
        description: 'Certificates, for the printer in Cape Town',
        apiVersion: '2026-01',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-11-19T12:00:00Z',
      },
    },
    // Sealed bytes are random digits: they sign nothing.
    SigningSecret: {
      'mensah-digital jobs 1': {
        endpointId: jobs,
        sealedSecret: '8be2'.repeat(30),
        encryptionKeyId: sealingKey,
        validFrom: '2026-08-03T10:00:00Z',
        validUntil: '2026-11-10T10:00:00Z',
      },
      'mensah-digital jobs 2': {
        endpointId: jobs,
        sealedSecret: '41d7'.repeat(30),
        encryptionKeyId: sealingKey,
        validFrom: '2026-11-09T10:00:00Z',
      },
    },
    WebhookSubscription: {
      'mensah-digital jobs forge': {
        endpointId: jobs,
        topicId: rowId('event-bus-service.EventTopic', 'azora-forge.jobs'),
        eventPattern: 'azora_forge.*',
        organizationId: mensah,
      },
      'azora-academy register enrolments': {
        endpointId: endpoint('azora-academy register'),
        topicId: rowId('event-bus-service.EventTopic', 'azora-education.enrollments'),
        eventPattern: 'azora_education.enrollment.created',
        payloadStyle: 'THIN',
        isEnabled: false,
        organizationId: academy,
      },
    },
    WebhookEvent: {
      'Themba applies for the dashboard': told(
        'build-react-dashboard',
        'azora_forge.application.created',
        'msg_2fQmV8nB0a7Xk3Rt',
        { application: rowId('azora-forge.Application', 'build-react-dashboard student@azora.world') },
        '2026-11-18T15:00:00Z',
      ),
      'clean data is handed in': told(
        'python-data-analysis-script',
        'azora_forge.milestone.submitted',
        'msg_2fTw9pL4eH1jMx6C',
        { milestone: rowId('azora-forge.Milestone', 'python-data-analysis-script student@azora.world 1') },
        '2026-11-19T15:20:00Z',
      ),
      'the contract is made': told(
        'python-data-analysis-script',
        'azora_forge.contract.created',
        'msg_2fB1zK6uD9cWq8Ys',
        { contract: rowId('azora-forge.Contract', 'python-data-analysis-script student@azora.world') },
        '2026-11-13T08:00:00Z',
      ),
    },
    WebhookDelivery: {
      'application to jobs': {
        eventId: event('Themba applies for the dashboard'),
        endpointId: jobs,
        status: 'DELIVERED',
        attemptCount: 2,
        maxAttempts: 8,
        deliveredAt: '2026-11-18T15:05:00Z',
        organizationId: mensah,
        createdAt: '2026-11-18T15:00:00Z',
      },
      // After 5 s, 5 min, 30 min, 2 h and 5 h; the next wait is 10 h.
      'milestone to jobs': {
        eventId: event('clean data is handed in'),
        endpointId: jobs,
        status: 'RETRYING',
        attemptCount: 6,
        maxAttempts: 8,
        nextAttemptAt: '2026-11-20T08:55:05Z',
        organizationId: mensah,
        createdAt: '2026-11-19T15:20:00Z',
      },
      'contract to jobs': {
        eventId: event('the contract is made'),
        endpointId: jobs,
        status: 'DELIVERED',
        attemptCount: 1,
        maxAttempts: 8,
        deliveredAt: '2026-11-13T08:00:01Z',
        organizationId: mensah,
        createdAt: '2026-11-13T08:00:00Z',
      },
      'contract to chat': {
        eventId: event('the contract is made'),
        endpointId: endpoint('mensah-digital chat'),
        status: 'EXHAUSTED',
        attemptCount: 8,
        maxAttempts: 8,
        organizationId: mensah,
        createdAt: '2026-11-13T08:00:00Z',
      },
    },
    DeliveryAttempt: {
      'contract to jobs 1': {
        deliveryId: delivery('contract to jobs'),
        attemptNumber: 1,
        outcome: 'ACCEPTED',
        responseStatus: 204,
        signature: SIGNATURE,
        signedAt: '2026-11-13T08:00:00Z',
        durationMs: 310,
        remoteAddress: '203.0.113.8',
        tlsVersion: 'TLS_1_3',
        organizationId: mensah,
        createdAt: '2026-11-13T08:00:01Z',
      },
      'application to jobs 1': {
        deliveryId: delivery('application to jobs'),
        attemptNumber: 1,
        outcome: 'REJECTED',
        responseStatus: 503,
        responseExcerpt: 'Down for maintenance until 15:04',
        signature: SIGNATURE,
        signedAt: '2026-11-18T15:00:00Z',
        durationMs: 120,
        retryAfterSeconds: 240,
        remoteAddress: '203.0.113.8',
        tlsVersion: 'TLS_1_3',
        organizationId: mensah,
        createdAt: '2026-11-18T15:00:01Z',
      },
      'application to jobs 2': {
        deliveryId: delivery('application to jobs'),
        attemptNumber: 2,
        outcome: 'ACCEPTED',
        responseStatus: 204,
        signature: SIGNATURE,
        signedAt: '2026-11-18T15:05:00Z',
        durationMs: 290,
        remoteAddress: '203.0.113.8',
        tlsVersion: 'TLS_1_3',
        organizationId: mensah,
        createdAt: '2026-11-18T15:05:00Z',
      },
      'milestone to jobs 6': {
        deliveryId: delivery('milestone to jobs'),
        attemptNumber: 6,
        outcome: 'TIMEOUT',
        signature: SIGNATURE,
        signedAt: '2026-11-19T22:55:05Z',
        durationMs: 15_000,
        remoteAddress: '203.0.113.8',
        organizationId: mensah,
        createdAt: '2026-11-19T22:55:20Z',
      },
      'contract to chat 8': {
        deliveryId: delivery('contract to chat'),
        attemptNumber: 8,
        outcome: 'DNS_FAILURE',
        signature: SIGNATURE,
        signedAt: '2026-11-13T11:40:00Z',
        durationMs: 22,
        organizationId: mensah,
        createdAt: '2026-11-13T11:40:00Z',
      },
    },
  },
});
