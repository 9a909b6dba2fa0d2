import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const service = (name: string) => rowId('master-orchestrator.ServiceDefinition', name);
const account = (name: string) => rowId('auth-service-simple.ServiceAccount', name);
const topic = (name: string) => rowId('event-bus-service.EventTopic', name);
const subscription = (key: string) => rowId('event-bus-service.EventSubscription', key);
const event = (key: string) => rowId('event-bus-service.PublishedEvent', key);

const partition = (name: string, number: number, highWatermark: bigint) => ({
  topicId: topic(name),
  partition: number,
  leaderBroker: `bus-${number + 1}`,
  leaderEpoch: 4,
  inSyncReplicas: 3,
  highWatermark,
  sizeBytes: highWatermark * 640n,
});

/** The shape of an event, as JSON Schema. */
const shape = (topicName: string, ceName: string, version: number, required: readonly string[], more: object) => {
  const content = JSON.stringify({
    type: 'object',
    required,
    properties: Object.fromEntries(required.map((name) => [name, { type: 'string' }])),
  });
  return {
    topicId: topic(topicName),
    ceName,
    version,
    content,
    fingerprint: createHash('sha256').update(content).digest('hex'),
    dataSchemaUri: `https://schemas.azora.world/${ceName}/${version}`,
    ...more,
  };
};

export default defineSeed('event-bus-service', {
  demo: {
    EventTopic: {
      'azora-education.enrollments': {
        name: 'azora-education.enrollments',
        title: 'Who enrols in a course, and how far they come',
        ownerServiceId: service('azora-education'),
        partitionCount: 2,
        retentionHours: 720,
        holdsPersonalData: true,
        stewardId: educator,
      },
      'azora-mint.transactions': {
        name: 'azora-mint.transactions',
        title: 'Movements of AZR',
        ownerServiceId: service('azora-mint'),
        partitionCount: 1,
        retentionHours: 8760,
        holdsPersonalData: true,
      },
      'azora-forge.jobs': {
        name: 'azora-forge.jobs',
        title: 'Jobs offered and taken',
        ownerServiceId: service('azora-forge'),
        partitionCount: 1,
        cleanupPolicy: 'COMPACT',
        isPublic: true,
        stewardId: employer,
      },
      'mensah-shop.orders': {
        name: 'mensah-shop.orders',
        title: 'Orders of the old shop front',
        ownerServiceId: service('mensah-shop-sync'),
        partitionCount: 1,
        retentionHours: 168,
        status: 'READ_ONLY',
        organizationId: mensah,
      },
      'azora-quiz.answers': {
        name: 'azora-quiz.answers',
        title: 'Answers, before azora-education took the quizzes in',
        ownerServiceId: service('azora-quiz'),
        retentionHours: 168,
        status: 'RETIRED',
        retiredAt: '2026-02-28T12:00:00Z',
      },
    },
    TopicPartition: {
      'azora-education.enrollments 0': partition('azora-education.enrollments', 0, 1021n),
      'azora-education.enrollments 1': partition('azora-education.enrollments', 1, 988n),
      'azora-mint.transactions 0': partition('azora-mint.transactions', 0, 10n),
      'azora-forge.jobs 0': partition('azora-forge.jobs', 0, 6n),
    },
    EventSchema: {
      'enrollment.created 1': shape(
        'azora-education.enrollments',
        'azora_education.enrollment.created',
        1,
        ['enrollmentId', 'courseId'],
        {
          status: 'CURRENT',
          publishedAt: '2026-01-12T08:00:00Z',
        },
      ),
      'enrollment.progressed 1': shape(
        'azora-education.enrollments',
        'azora_education.enrollment.progressed',
        1,
        ['enrollmentId'],
        {
          status: 'DEPRECATED',
          publishedAt: '2026-01-12T08:00:00Z',
          deprecatedAt: '2026-06-01T08:00:00Z',
        },
      ),
      'enrollment.progressed 2': shape(
        'azora-education.enrollments',
        'azora_education.enrollment.progressed',
        2,
        ['enrollmentId', 'progressPercent'],
        {
          status: 'CURRENT',
          publishedAt: '2026-06-01T08:00:00Z',
        },
      ),
      'transaction.completed 1': shape(
        'azora-mint.transactions',
        'azora_mint.transaction.completed',
        1,
        ['transactionId', 'amount'],
        {
          status: 'CURRENT',
          publishedAt: '2026-01-12T08:00:00Z',
        },
      ),
      'job.opened 1': shape('azora-forge.jobs', 'azora_forge.job.opened', 1, ['jobId', 'budget'], {
        status: 'SUPERSEDED',
        publishedAt: '2026-01-12T08:00:00Z',
      }),
      'job.opened 2': shape('azora-forge.jobs', 'azora_forge.job.opened', 2, ['jobId', 'budget', 'currency'], {
        status: 'CURRENT',
        publishedAt: '2026-08-10T08:00:00Z',
      }),
      'job.opened 3': shape(
        'azora-forge.jobs',
        'azora_forge.job.opened',
        3,
        ['jobId', 'budget', 'currency', 'closesOn'],
        {
          status: 'DRAFT',
          createdAt: '2026-11-17T09:00:00Z',
        },
      ),
    },
    PublishedEvent: {
      'student@azora.world enrols': {
        topicId: topic('azora-education.enrollments'),
        partition: 0,
        offsetNumber: 871n,
        schemaId: rowId('event-bus-service.EventSchema', 'enrollment.created 1'),
        ceId: 'enrol-20261012-140000-1',
        source: '/services/azora-education',
        subject: student,
        data: {
          enrollmentId: rowId('azora-education.Enrollment', 'student@azora.world introduction-to-python-programming'),
        },
        partitionKey: student,
        extensions: { correlationid: 'buy-course introduction-to-python-programming/themba' },
        publishedById: account('azora-education'),
        occurredAt: '2026-10-12T14:00:00Z',
        createdAt: '2026-10-12T14:00:00.120Z',
      },
      'reward for the quiz': {
        topicId: topic('azora-mint.transactions'),
        partition: 0,
        offsetNumber: 4n,
        schemaId: rowId('event-bus-service.EventSchema', 'transaction.completed 1'),
        ceId: 'reward:python-basics-quiz',
        source: '/services/azora-mint',
        data: { transactionId: rowId('azora-mint.Transaction', 'reward:python-basics-quiz'), amount: '12.5' },
        publishedById: account('azora-mint'),
        occurredAt: '2026-11-06T15:21:00Z',
        createdAt: '2026-11-06T15:21:00.080Z',
      },
      'student@azora.world is at 25 %': {
        topicId: topic('azora-education.enrollments'),
        partition: 0,
        offsetNumber: 1019n,
        schemaId: rowId('event-bus-service.EventSchema', 'enrollment.progressed 2'),
        ceId: 'progress-20261118-160200-1',
        source: '/services/azora-education',
        subject: student,
        data: {
          enrollmentId: rowId('azora-education.Enrollment', 'student@azora.world introduction-to-python-programming'),
          progressPercent: '25',
        },
        partitionKey: student,
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
        publishedById: account('azora-education'),
        occurredAt: '2026-11-18T16:02:00Z',
        createdAt: '2026-11-18T16:02:00.060Z',
      },
    },
    EventSubscription: {
      'notification-service on enrollments': {
        topicId: topic('azora-education.enrollments'),
        groupName: 'notification-service',
        consumerServiceId: service('notification-service'),
        serviceAccountId: account('notification-service'),
        ceNames: ['azora_education.enrollment.created'],
        deliveryMode: 'PUSH',
        sinkUrl: 'http://notification-service.azora.svc.cluster.local:4008/events',
      },
      'azora-education on transactions': {
        topicId: topic('azora-mint.transactions'),
        groupName: 'azora-education.study-wallet',
        consumerServiceId: service('azora-education'),
        serviceAccountId: account('azora-education'),
        startFrom: 'EARLIEST',
      },
      'notification-service on transactions': {
        topicId: topic('azora-mint.transactions'),
        groupName: 'notification-service',
        consumerServiceId: service('notification-service'),
        serviceAccountId: account('notification-service'),
        status: 'PAUSED',
      },
      'notification-service on jobs': {
        topicId: topic('azora-forge.jobs'),
        groupName: 'notification-service',
        consumerServiceId: service('notification-service'),
        serviceAccountId: account('notification-service'),
        ceNames: ['azora_forge.job.opened'],
        status: 'REBALANCING',
        createdAt: '2026-06-08T08:00:00Z',
        updatedAt: '2026-11-19T17:40:30Z',
      },
      // Its group has had no member since the quizzes moved.
      'azora-education on quiz answers': {
        topicId: topic('azora-quiz.answers'),
        groupName: 'azora-education.quiz-import',
        consumerServiceId: service('azora-education'),
        serviceAccountId: account('azora-education'),
        startFrom: 'EARLIEST',
        status: 'DEAD',
        createdAt: '2026-01-19T08:00:00Z',
        updatedAt: '2026-02-28T12:00:00Z',
      },
    },
    ConsumerOffset: {
      'notification-service enrollments 0': {
        subscriptionId: subscription('notification-service on enrollments'),
        topicId: topic('azora-education.enrollments'),
        partition: 0,
        committedOffset: 1021n,
        generation: 12,
        memberName: 'notification-service-51fe',
        committedAt: '2026-11-19T17:41:00Z',
      },
      'notification-service transactions 0': {
        subscriptionId: subscription('notification-service on transactions'),
        topicId: topic('azora-mint.transactions'),
        partition: 0,
        committedOffset: 8n,
        lag: 2n,
        generation: 31,
        committedAt: '2026-11-13T09:31:02Z',
      },
    },
    DeadLetterEvent: {
      'azora-education cannot take the reward': {
        subscriptionId: subscription('azora-education on transactions'),
        eventId: event('reward for the quiz'),
        cause: 'HANDLER_ERROR',
        attemptCount: 8,
        errorClass: 'ConflictError',
        errorMessage: 'The study wallet was locked by another entry.',
        firstFailedAt: '2026-11-06T15:21:01Z',
        lastFailedAt: '2026-11-06T15:24:00Z',
        resolution: 'REPLAYED',
        resolvedById: educator,
        resolvedAt: '2026-11-06T16:00:00Z',
        createdAt: '2026-11-06T15:24:00Z',
      },
    },
  },
});
