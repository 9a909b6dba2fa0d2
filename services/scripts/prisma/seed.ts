import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const production = rowId('devops-service.DeploymentEnvironment', 'production');
const staging = rowId('devops-service.DeploymentEnvironment', 'staging');
const script = (name: string) => rowId('scripts.OperationsScript', name);
const version = (key: string) => rowId('scripts.ScriptVersion', key);
const execution = (key: string) => rowId('scripts.ScriptExecution', key);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const SWEEP =
  '#!/bin/sh\nset -eu\nazora psql auth-service -- -qc "delete from sessions where expires_at < now() - interval \'30 days\'"\n';
const CHECK =
  '#!/usr/bin/env node\nconst { ok } = await (await fetch(process.env.HEALTH_URL)).json();\nprocess.exit(ok ? 0 : 1);\n';
const CLASS = "update enrollments set status = 'COMPLETED' where course_id = :course and progress_percent = 100;\n";

/** A reviewed text; the signature stands for one. */
const text = <const More extends object>(name: string, number: number, body: string, more: More) => ({
  scriptId: script(name),
  version: number,
  body,
  bodySha256: sha256(body),
  authorId: educator,
  reviewedById: employer,
  reviewedAt: '2026-02-03T09:00:00Z',
  signature: sha256(`signature of ${name} ${number}`).repeat(2),
  ...more,
});

const sweeping = { versionId: version('sweep-sessions 1'), environmentId: production } as const;

export default defineSeed('scripts', {
  demo: {
    OperationsScript: {
      'sweep-sessions': {
        groupPath: 'auth/housekeeping',
        name: 'sweep-sessions',
        description: 'Deletes sessions that ended a month ago.',
        risk: 'DESTRUCTIVE',
        requiredApprovals: 2,
        isIdempotent: true,
        maxRetries: 2,
        ownerId: educator,
      },
      'check-health': {
        groupPath: 'platform/checks',
        name: 'check-health',
        description: 'Asks one service how it is.',
        interpreter: 'NODE',
        risk: 'READ_ONLY',
        timeoutSeconds: 30,
        isIdempotent: true,
        allowsParallel: true,
      },
      'close-class': {
        groupPath: 'education/terms',
        name: 'close-class',
        description: 'Completes the enrolments of learners who did every lesson.',
        interpreter: 'SQL',
        risk: 'MUTATING',
        requiredApprovals: 1,
        isIdempotent: true,
        ownerId: educator,
        organizationId: academy,
      },
    },
    ScriptVersion: {
      'sweep-sessions 1': text('sweep-sessions', 1, SWEEP, { changeNote: 'First.' }),
      'check-health 1': text('check-health', 1, CHECK, { changeNote: 'First.', lintFindings: 1 }),
      'close-class 1': text('close-class', 1, CLASS, { changeNote: 'For the end of term 4.', hasShebang: false }),
    },
    ScriptOption: {
      'check-health HEALTH_URL': {
        scriptId: script('check-health'),
        name: 'HEALTH_URL',
        isRequired: true,
        isEnforced: true,
        pattern: '^https://[a-z.-]+/health$',
        defaultValue: 'https://api.azora.world/health',
      },
      'close-class course': {
        scriptId: script('close-class'),
        name: 'course',
        description: 'The id of the course.',
        isRequired: true,
      },
    },
    ScriptSchedule: {
      'sweep-sessions every Sunday': {
        ...sweeping,
        crontab: '0 3 * * 0',
        nextFireAt: '2026-11-22T01:00:00Z',
        lastFireAt: '2026-11-15T01:00:00Z',
        approvedById: employer,
      },
    },
    ScriptExecution: {
      'sweep-sessions 2026-11-15': {
        ...sweeping,
        scheduleId: rowId('scripts.ScriptSchedule', 'sweep-sessions every Sunday'),
        reason: 'Every Sunday, as approved in February.',
        status: 'SUCCEEDED',
        nodes: ['jobs-1'],
        exitStatus: 0,
        affectedRows: 318n,
        startedAt: '2026-11-15T01:00:00Z',
        endedAt: '2026-11-15T01:00:04Z',
        createdAt: '2026-11-15T01:00:00Z',
      },
      'check-health of azora-nexus': {
        versionId: version('check-health 1'),
        environmentId: production,
        requestedById: educator,
        reason: 'Recommendations do not come any more.',
        optionValues: { HEALTH_URL: 'https://nexus.azora.world/health' },
        status: 'FAILED',
        nodes: ['jobs-1'],
        failedNodes: ['jobs-1'],
        exitStatus: 1,
        startedAt: '2026-11-19T23:59:00Z',
        endedAt: '2026-11-19T23:59:02Z',
        createdAt: '2026-11-19T23:58:50Z',
      },
      'close-class for grade 12': {
        versionId: version('close-class 1'),
        environmentId: staging,
        requestedById: educator,
        reason: 'Tried on staging before the term ends.',
        isDryRun: true,
        status: 'AWAITING_APPROVAL',
        organizationId: academy,
        createdAt: '2026-11-19T14:00:00Z',
      },
      'sweep-sessions by hand': {
        ...sweeping,
        requestedById: student,
        reason: 'I should like to see what it does.',
        status: 'REFUSED',
        createdAt: '2026-11-10T14:00:00Z',
      },
      'check-health of auth-service': {
        versionId: version('check-health 1'),
        environmentId: production,
        requestedById: educator,
        reason: 'Is anything else slow while azora-nexus is down?',
        optionValues: { HEALTH_URL: 'https://auth.azora.world/health' },
        status: 'RUNNING',
        nodes: ['jobs-1'],
        startedAt: '2026-11-19T23:59:40Z',
        createdAt: '2026-11-19T23:59:30Z',
      },
      'check-health of azora-education': {
        versionId: version('check-health 1'),
        environmentId: production,
        requestedById: educator,
        reason: 'Is anything else slow while azora-nexus is down?',
        optionValues: { HEALTH_URL: 'https://education.azora.world/health' },
        status: 'QUEUED',
        createdAt: '2026-11-19T23:59:32Z',
      },
      'check-health of azora-nexus in the evening': {
        versionId: version('check-health 1'),
        environmentId: production,
        requestedById: educator,
        reason: 'The instance was restarted; does it answer again?',
        optionValues: { HEALTH_URL: 'https://nexus.azora.world/health' },
        status: 'TIMED_OUT',
        nodes: ['jobs-1'],
        failedNodes: ['jobs-1'],
        startedAt: '2026-11-19T21:42:00Z',
        endedAt: '2026-11-19T21:42:30Z',
        createdAt: '2026-11-19T21:41:50Z',
      },
      // The course was that of another class.
      'close-class for the wrong class': {
        versionId: version('close-class 1'),
        environmentId: staging,
        requestedById: educator,
        reason: 'Tried on staging before the term ends.',
        isDryRun: true,
        status: 'ABORTED',
        nodes: ['jobs-2'],
        abortedById: educator,
        startedAt: '2026-11-19T13:40:00Z',
        endedAt: '2026-11-19T13:40:09Z',
        organizationId: academy,
        createdAt: '2026-11-19T13:38:00Z',
      },
    },
    ExecutionApproval: {
      'sweep-sessions by hand educator@azora.world': {
        executionId: execution('sweep-sessions by hand'),
        approverId: educator,
        decision: 'REFUSED',
        bodySha256: sha256(SWEEP),
        comment: 'Curiosity is good; production is not the place for it.',
        createdAt: '2026-11-10T15:00:00Z',
      },
    },
    ExecutionOutput: {
      'sweep-sessions 2026-11-15 0': {
        executionId: execution('sweep-sessions 2026-11-15'),
        nodeName: 'jobs-1',
        sequenceNumber: 0,
        content: 'DELETE 318\n',
        writtenAt: '2026-11-15T01:00:04Z',
      },
      'check-health of azora-nexus 0': {
        executionId: execution('check-health of azora-nexus'),
        nodeName: 'jobs-1',
        stream: 'STDERR',
        sequenceNumber: 0,
        content: 'TypeError: fetch failed\n',
        writtenAt: '2026-11-19T23:59:02Z',
      },
    },
  },
});
