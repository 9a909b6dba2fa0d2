import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const service = (name: string) => rowId('master-orchestrator.ServiceDefinition', name);
const account = (name: string) => rowId('auth-service-simple.ServiceAccount', name);
const queue = (name: string) => rowId('queue-service.JobQueue', name);
const job = (key: string) => rowId('queue-service.QueuedJob', key);
const lease = (key: string) => rowId('queue-service.WorkerLease', key);

const mail = { queueId: queue('notification:mail'), enqueuedById: account('notification-service') };
const course = { queueId: queue('education:certificates'), enqueuedById: account('azora-education') };
const letter = { notification: rowId('notification-service.Notification', 'student@azora.world is welcomed') };
const invitation = {
  invitation: rowId('enterprise-service.OrganizationInvitation', 'mensah-digital ama.owusu@mensah-digital.example'),
};
const enrolled = {
  enrollment: rowId('azora-education.Enrollment', 'student@azora.world introduction-to-python-programming'),
};

export default defineSeed('queue-service', {
  demo: {
    JobQueue: {
      'notification:mail': {
        name: 'notification:mail',
        serviceDefinitionId: service('notification-service'),
        maxAttempts: 5,
        rateLimitMax: 50,
        rateLimitWindowMs: 1000,
        deadLetterQueueId: queue('notification:mail.by-hand'),
        createdAt: '2026-01-12T08:00:00Z',
      },
      'notification:mail.by-hand': {
        name: 'notification:mail.by-hand',
        serviceDefinitionId: service('notification-service'),
        state: 'PAUSED',
        ordering: 'FIFO',
        backoff: 'NONE',
        createdAt: '2026-01-12T08:00:00Z',
      },
      'education:certificates': {
        name: 'education:certificates',
        serviceDefinitionId: service('azora-education'),
        leaseSeconds: 120,
        maxConcurrency: 4,
        createdById: educator,
        createdAt: '2026-02-02T08:00:00Z',
      },
      'academy:timetable': {
        name: 'academy:timetable',
        serviceDefinitionId: service('azora-education'),
        state: 'DRAINING',
        ordering: 'FIFO',
        organizationId: academy,
        createdAt: '2026-03-02T08:00:00Z',
      },
    },
    RecurringSchedule: {
      'education:certificates weekly progress': {
        queueId: queue('education:certificates'),
        name: 'weekly progress',
        jobName: 'progress.summarise',
        payload: { period: 'week' },
        cronPattern: '0 6 * * 1',
        runCount: 41,
        catchUp: 'RUN_ONCE',
        nextRunAt: '2026-11-23T04:00:00Z',
      },
      'notification:mail retry bounced': {
        queueId: queue('notification:mail'),
        name: 'retry bounced',
        jobName: 'mail.retry',
        everyMs: 900_000n,
        isEnabled: false,
      },
    },
    QueuedJob: {
      'welcome letter': {
        ...mail,
        name: 'mail.send',
        payload: letter,
        state: 'COMPLETED',
        runAt: '2026-11-19T21:30:30Z',
        attemptsMade: 2,
        maxAttempts: 5,
        progressPercent: 100,
        result: { relay: 'accepted' },
        correlationId: '80e1afed08e019fc1110464cfa66635c',
        processedAt: '2026-11-19T21:30:39Z',
        finishedAt: '2026-11-19T21:31:45Z',
        createdAt: '2026-11-19T21:30:30Z',
      },
      'letter to an address that is gone': {
        ...mail,
        name: 'mail.send',
        payload: invitation,
        state: 'FAILED',
        runAt: '2026-11-18T10:00:05Z',
        attemptsMade: 5,
        maxAttempts: 5,
        failure: '550 5.1.1 no such mailbox',
        processedAt: '2026-11-18T10:00:06Z',
        finishedAt: '2026-11-18T12:05:00Z',
        createdAt: '2026-11-18T10:00:05Z',
      },
      'letter sent by hand': {
        queueId: queue('notification:mail.by-hand'),
        enqueuedById: account('notification-service'),
        name: 'mail.review',
        payload: invitation,
        runAt: '2026-11-19T07:00:00Z',
        createdAt: '2026-11-19T07:00:00Z',
      },
      'progress of the week': {
        ...course,
        name: 'progress.summarise',
        payload: { period: '2026-W46' },
        state: 'WAITING_CHILDREN',
        runAt: '2026-11-16T04:00:00Z',
        attemptsMade: 1,
        scheduleId: rowId('queue-service.RecurringSchedule', 'education:certificates weekly progress'),
        processedAt: '2026-11-16T04:00:01Z',
        createdAt: '2026-11-16T04:00:00Z',
      },
      "Themba's progress of the week": {
        ...course,
        name: 'progress.learner',
        payload: enrolled,
        state: 'ACTIVE',
        runAt: '2026-11-16T04:00:01Z',
        attemptsMade: 1,
        progressPercent: 60,
        deduplicationKey: 'progress student@azora.world 2026-W46',
        processedAt: '2026-11-16T04:00:02Z',
        createdAt: '2026-11-16T04:00:01Z',
      },
      'reminder before the assignment is due': {
        ...course,
        name: 'assignment.remind',
        payload: enrolled,
        priority: 10,
        state: 'DELAYED',
        runAt: '2026-11-24T15:00:00Z',
        expiresAt: '2026-11-25T22:00:00Z',
        groupKey: 'student@azora.world',
        groupSequence: 12n,
        createdAt: '2026-11-18T15:00:00Z',
      },
      'timetable that nobody wants any more': {
        queueId: queue('academy:timetable'),
        enqueuedById: account('azora-education'),
        name: 'timetable.print',
        payload: { term: 3 },
        state: 'CANCELLED',
        runAt: '2026-10-02T06:00:00Z',
        finishedAt: '2026-10-02T05:00:00Z',
        createdAt: '2026-10-01T15:00:00Z',
      },
    },
    JobDependency: {
      'progress of the week waits for Themba': {
        parentId: job('progress of the week'),
        childId: job("Themba's progress of the week"),
        onFailure: 'CONTINUE_PARENT',
      },
    },
    WorkerLease: {
      'notification:mail worker-2 8814': {
        queueId: queue('notification:mail'),
        workerName: 'notification-service-51fe/mail-2',
        serviceAccountId: account('notification-service'),
        softwareVersion: '0.1.0',
        fencingToken: 8814n,
        concurrency: 10,
        activeJobs: 0,
        acquiredAt: '2026-11-19T20:00:00Z',
        renewedAt: '2026-11-19T21:45:20Z',
        expiresAt: '2026-11-19T21:45:50Z',
      },
      'education:certificates worker-1 207': {
        queueId: queue('education:certificates'),
        workerName: 'azora-education-5b77/jobs-1',
        serviceAccountId: account('azora-education'),
        softwareVersion: '0.2.0',
        fencingToken: 207n,
        status: 'EXPIRED',
        acquiredAt: '2026-11-16T04:00:00Z',
        renewedAt: '2026-11-16T04:01:00Z',
        expiresAt: '2026-11-16T04:03:00Z',
        endedAt: '2026-11-16T04:03:00Z',
      },
    },
    JobAttempt: {
      'welcome letter 1': {
        jobId: job('welcome letter'),
        leaseId: lease('notification:mail worker-2 8814'),
        attemptNumber: 1,
        startedAt: '2026-11-19T21:30:39Z',
        endedAt: '2026-11-19T21:30:44Z',
        outcome: 'MODIFIED',
        errorClass: 'TimeoutError',
        errorMessage: 'mail relay did not answer within 5 s',
        nextRunAt: '2026-11-19T21:31:44Z',
        cpuMs: 3,
      },
      'welcome letter 2': {
        jobId: job('welcome letter'),
        leaseId: lease('notification:mail worker-2 8814'),
        attemptNumber: 2,
        startedAt: '2026-11-19T21:31:44Z',
        endedAt: '2026-11-19T21:31:45Z',
        outcome: 'ACCEPTED',
        cpuMs: 6,
        peakMemoryMib: 92,
      },
    },
    DeadLetterJob: {
      'letter to an address that is gone': {
        queueId: queue('notification:mail.by-hand'),
        jobId: job('letter to an address that is gone'),
        cause: 'UNRECOVERABLE',
        attemptsMade: 5,
        lastError: '550 5.1.1 no such mailbox',
        payloadHash: createHash('sha256').update(JSON.stringify(invitation)).digest('hex'),
        deadAt: '2026-11-18T12:05:00Z',
        resolution: 'REQUEUED',
        requeuedJobId: job('letter sent by hand'),
        resolvedById: educator,
        resolvedAt: '2026-11-19T07:00:00Z',
      },
    },
  },
});
