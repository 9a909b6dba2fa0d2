import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const definition = (key: string) => rowId('backend.SagaDefinition', key);
const stepOf = (key: string) => rowId('backend.SagaStepDefinition', key);
const saga = (key: string) => rowId('backend.SagaInstance', key);
const step = (key: string) => rowId('backend.SagaStep', key);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The steps of buying a course, in order: name, service, command, what undoes it, kind. */
const BUY_COURSE = [
  ['reserve-seat', 'azora-education', 'enrollment.reserve', 'enrollment.release', 'COMPENSATABLE'],
  ['pay', 'azora-mint', 'transfer.course-fee', undefined, 'PIVOT'],
  ['enrol', 'azora-education', 'enrollment.confirm', undefined, 'RETRIABLE'],
  ['tell', 'notification-service', 'notification.send', undefined, 'RETRIABLE'],
] as const;

/** The steps of paying a milestone out; nothing is undone, so each is tried until it works. */
const RELEASE_MILESTONE = [
  ['release', 'payment-service', 'escrow.release', undefined, 'RETRIABLE'],
  ['tell', 'notification-service', 'notification.send', undefined, 'RETRIABLE'],
] as const;

type Step = readonly [string, string, string, string | undefined, 'COMPENSATABLE' | 'PIVOT' | 'RETRIABLE'];

const stepsOf = (key: string, steps: readonly Step[]) =>
  Object.fromEntries(
    steps.map(([name, participantService, command, compensationCommand, kind], index) => [
      `${key} ${name}`,
      {
        definitionId: definition(key),
        position: index + 1,
        name,
        participantService,
        command,
        compensationCommand,
        kind,
      },
    ]),
  );

const bought = saga('course introduction-to-python-programming student@azora.world');
const undone = saga('course web-development-with-react student@azora.world');

const done = (
  instanceId: string,
  position: number,
  name: string,
  sentAt: string,
  repliedAt: string,
  more: object = {},
) => ({
  instanceId,
  definitionStepId: stepOf(`buy-course 1 ${name}`),
  position,
  status: 'SUCCEEDED' as const,
  attemptCount: 1,
  sentAt,
  repliedAt,
  ...more,
});

export default defineSeed('backend', {
  demo: {
    SagaDefinition: {
      'buy-course 1': {
        name: 'buy-course',
        description: 'A seat is kept, the fee is paid, the learner is enrolled and told.',
        status: 'ACTIVE',
        inputSchema: { type: 'object', required: ['courseId', 'userId'] },
        timeoutSeconds: 900,
      },
      'release-milestone 1': {
        name: 'release-milestone',
        description: 'Work is accepted, escrow pays out, both sides are told.',
        status: 'ACTIVE',
        inputSchema: { type: 'object', required: ['milestoneId'] },
        timeoutSeconds: 86_400,
        recovery: 'FORWARD',
        startTopicId: rowId('event-bus-service.EventTopic', 'azora-forge.jobs'),
      },
      'buy-course 0-trial': {
        name: 'buy-course-trial',
        description: 'The first try, which took the fee before it kept the seat.',
        status: 'RETIRED',
        inputSchema: { type: 'object' },
        timeoutSeconds: 900,
      },
      'refund-course 1': {
        name: 'refund-course',
        description: 'The fee goes back within fourteen days.',
        inputSchema: { type: 'object', required: ['enrollmentId'] },
        timeoutSeconds: 3600,
      },
    },
    SagaStepDefinition: {
      ...stepsOf('buy-course 1', BUY_COURSE),
      ...stepsOf('release-milestone 1', RELEASE_MILESTONE),
    },
    SagaInstance: {
      'course introduction-to-python-programming student@azora.world': {
        definitionId: definition('buy-course 1'),
        businessKey: 'introduction-to-python-programming/themba',
        status: 'COMPLETED',
        currentPosition: 4,
        context: { transaction: rowId('azora-mint.Transaction', 'course-fee:introduction-to-python-programming') },
        initiatorId: student,
        revision: 8,
        startedAt: '2026-10-12T13:59:58Z',
        deadlineAt: '2026-10-12T14:14:58Z',
        endedAt: '2026-10-12T14:00:03Z',
        organizationId: academy,
      },
      'course web-development-with-react student@azora.world': {
        definitionId: definition('buy-course 1'),
        businessKey: 'web-development-with-react/themba',
        status: 'COMPENSATED',
        currentPosition: 2,
        initiatorId: student,
        failure: 'The wallet was locked while a stake was written.',
        revision: 5,
        startedAt: '2026-11-16T12:00:00Z',
        deadlineAt: '2026-11-16T12:15:00Z',
        endedAt: '2026-11-16T12:00:05Z',
        organizationId: academy,
      },
      'milestone python-data-analysis-script 1': {
        definitionId: definition('release-milestone 1'),
        businessKey: 'python-data-analysis-script/1',
        initiatorId: employer,
        currentPosition: 1,
        startedAt: '2026-11-19T16:00:00Z',
        deadlineAt: '2026-11-20T16:00:00Z',
        organizationId: mensah,
      },
      // The trial took the hold on the fee first, and had no step that lifts it.
      'trial introduction-to-python-programming student@azora.world': {
        definitionId: definition('buy-course 0-trial'),
        businessKey: 'introduction-to-python-programming/themba',
        status: 'FAILED',
        currentPosition: 2,
        initiatorId: student,
        failure: 'No seat was left, and the hold on the fee could not be lifted; it ran out by itself the next day.',
        revision: 6,
        startedAt: '2026-09-28T15:10:00Z',
        deadlineAt: '2026-09-28T15:25:00Z',
        endedAt: '2026-09-28T15:25:00Z',
        organizationId: academy,
      },
      'course web-development-with-react employer@azora.world': {
        definitionId: definition('buy-course 1'),
        businessKey: 'web-development-with-react/kofi',
        status: 'COMPENSATING',
        currentPosition: 1,
        initiatorId: employer,
        failure: 'The transfer was refused: the limit that the wallet has for a day is used up.',
        revision: 3,
        startedAt: '2026-11-19T23:58:10Z',
        deadlineAt: '2026-11-20T00:13:10Z',
        organizationId: academy,
      },
    },
    SagaStep: {
      'python reserve-seat': done(bought, 1, 'reserve-seat', '2026-10-12T13:59:58Z', '2026-10-12T13:59:59Z'),
      'python pay': done(bought, 2, 'pay', '2026-10-12T13:59:59Z', '2026-10-12T14:00:00Z', {
        reply: { amount: '100' },
      }),
      'python enrol': done(bought, 3, 'enrol', '2026-10-12T14:00:00Z', '2026-10-12T14:00:01Z'),
      'python tell': done(bought, 4, 'tell', '2026-10-12T14:00:01Z', '2026-10-12T14:00:03Z', { attemptCount: 2 }),
      'react reserve-seat': done(undone, 1, 'reserve-seat', '2026-11-16T12:00:00Z', '2026-11-16T12:00:01Z'),
      'react pay': done(undone, 2, 'pay', '2026-11-16T12:00:01Z', '2026-11-16T12:00:03Z', {
        status: 'FAILED',
        errorCode: 'WALLET_LOCKED',
        errorMessage: 'Another entry holds the wallet.',
      }),
      'milestone release': {
        instanceId: saga('milestone python-data-analysis-script 1'),
        definitionStepId: stepOf('release-milestone 1 release'),
        position: 1,
        status: 'SENT',
        attemptCount: 3,
        sentAt: '2026-11-19T16:00:01Z',
        nextAttemptAt: '2026-11-20T04:00:00Z',
      },
    },
    CompensationAction: {
      'react reserve-seat is undone': {
        stepId: step('react reserve-seat'),
        command: 'enrollment.release',
        status: 'COMPENSATED',
        attemptCount: 1,
        requestedAt: '2026-11-16T12:00:03Z',
        compensatedAt: '2026-11-16T12:00:05Z',
      },
    },
    IdempotencyKey: {
      'azora-web buys the Python course': {
        callerId: 'azora-web',
        operation: 'POST /v1/enrollments',
        idempotencyKey: '0199d8b2-7c41-7f0e-9b1a-5f0f2d1e7a63',
        requestFingerprint: sha256('introduction-to-python-programming student@azora.world'),
        state: 'COMPLETED',
        responseStatus: 201,
        sagaInstanceId: bought,
        completedAt: '2026-10-12T14:00:03Z',
        expiresAt: '2026-10-13T13:59:58Z',
        createdAt: '2026-10-12T13:59:58Z',
      },
      'azora-web releases a milestone': {
        callerId: 'azora-web',
        operation: 'POST /v1/milestones/release',
        idempotencyKey: '019a9c3f-1d20-7b44-8a02-c1b65d9e4f70',
        requestFingerprint: sha256('python-data-analysis-script 1'),
        lockedUntil: '2026-11-20T04:05:00Z',
        sagaInstanceId: saga('milestone python-data-analysis-script 1'),
        expiresAt: '2026-11-20T16:00:00Z',
        createdAt: '2026-11-19T16:00:00Z',
      },
    },
    OutboxMessage: {
      '1041': {
        sequenceNumber: 1041n,
        aggregateName: 'Enrollment',
        aggregateKey: 'introduction-to-python-programming/themba',
        topicId: rowId('event-bus-service.EventTopic', 'azora-education.enrollments'),
        messageName: 'azora_education.enrollment.created',
        payload: { course: 'introduction-to-python-programming' },
        sagaInstanceId: bought,
        status: 'PUBLISHED',
        attemptCount: 1,
        publishedAt: '2026-10-12T14:00:02Z',
        createdAt: '2026-10-12T14:00:01Z',
      },
      '1188': {
        sequenceNumber: 1188n,
        aggregateName: 'Milestone',
        aggregateKey: 'python-data-analysis-script/1',
        topicId: rowId('event-bus-service.EventTopic', 'azora-forge.jobs'),
        messageName: 'azora_forge.milestone.accepted',
        payload: { position: 1 },
        sagaInstanceId: saga('milestone python-data-analysis-script 1'),
        createdAt: '2026-11-19T16:00:01Z',
      },
      '1172': {
        sequenceNumber: 1172n,
        aggregateName: 'Enrollment',
        aggregateKey: 'web-development-with-react/themba',
        topicId: rowId('event-bus-service.EventTopic', 'azora-education.enrollments'),
        messageName: 'azora_education.enrollment.released',
        payload: { course: 'web-development-with-react' },
        sagaInstanceId: undone,
        status: 'FAILED',
        attemptCount: 10,
        lastError:
          'TOPIC_AUTHORIZATION_FAILED: the backend may not write azora_education.enrollment.released to this topic.',
        createdAt: '2026-11-16T12:00:05Z',
      },
    },
  },
});
