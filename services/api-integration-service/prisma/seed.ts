import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const sealingKey = rowId('security-service.EncryptionKey', 'connector-credentials');
const connector = (slug: string) => rowId('api-integration-service.IntegrationConnector', slug);
const classroom = rowId('api-integration-service.ConnectorConnection', 'azora-academy Google Classroom');
const accounting = rowId('api-integration-service.ConnectorConnection', 'mensah-digital Sage Accounting');
const courseWork = rowId('api-integration-service.ConnectionStream', 'azora-academy Google Classroom courseWork');
const run = (number: number) => rowId('api-integration-service.SyncRun', `azora-academy Google Classroom ${number}`);

/** A nightly run of the classroom's connection, from 01:00 in Johannesburg. */
const nightly = (runNumber: number, day: string) => ({
  connectionId: classroom,
  organizationId: academy,
  runNumber,
  startedAt: `${day}T23:00:04Z`,
  createdAt: `${day}T23:00:00Z`,
});

const GOOGLE = {
  authentication: 'OAUTH2_AUTHORIZATION_CODE',
  authorizationUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
} as const;

/** Sealed tokens are random bytes: they open nothing. */
const credentials = '9f1c77d0a2b84e55b1f3c08d6a417e2290ab5d4c';

export default defineSeed('api-integration-service', {
  demo: {
    IntegrationConnector: {
      'google-classroom': {
        slug: 'google-classroom',
        name: 'Google Classroom',
        version: '1.4.2',
        protocolVersion: '0.2.0',
        releaseStage: 'GENERALLY_AVAILABLE',
        ...GOOGLE,
        scopes: ['https://www.googleapis.com/auth/classroom.coursework.students.readonly'],
        connectionSpecification: {
          type: 'object',
          required: ['courseId'],
          properties: { courseId: { type: 'string' } },
        },
      },
      'sage-accounting': {
        slug: 'sage-accounting',
        name: 'Sage Accounting',
        direction: 'DESTINATION',
        version: '0.9.0',
        protocolVersion: '0.2.0',
        releaseStage: 'BETA',
        authentication: 'API_KEY',
        connectionSpecification: { type: 'object', required: ['company'], properties: { company: { type: 'string' } } },
      },
    },
    ConnectorConnection: {
      'azora-academy Google Classroom': {
        connectorId: connector('google-classroom'),
        name: 'Google Classroom',
        configuration: { courseId: '615208843371' },
        credentials,
        encryptionKeyId: sealingKey,
        tokenExpiresAt: '2026-11-20T00:00:00Z',
        grantedScopes: ['https://www.googleapis.com/auth/classroom.coursework.students.readonly'],
        status: 'ACTIVE',
        lastCheckResult: 'SUCCEEDED',
        lastCheckedAt: '2026-11-19T23:00:00Z',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-10-05T09:00:00Z',
        updatedAt: '2026-11-19T23:00:00Z',
      },
      'mensah-digital Sage Accounting': {
        connectorId: connector('sage-accounting'),
        name: 'Sage Accounting',
        configuration: { company: 'Mensah Digital Limited' },
        credentials,
        encryptionKeyId: sealingKey,
        status: 'INACTIVE',
        lastCheckResult: 'FAILED',
        lastCheckedAt: '2026-11-10T08:00:00Z',
        lastCheckMessage: 'The key was revoked at Sage.',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-08-03T11:00:00Z',
        updatedAt: '2026-11-10T08:00:00Z',
      },
      'mensah-digital Classroom for trainees': {
        connectorId: connector('google-classroom'),
        name: 'Classroom for trainees',
        configuration: { courseId: '700114520983' },
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T11:00:00Z',
      },
      'azora-academy Classroom 2025': {
        connectorId: connector('google-classroom'),
        name: 'Classroom 2025',
        configuration: { courseId: '498820017745' },
        status: 'DEPRECATED',
        createdById: educator,
        organizationId: academy,
        createdAt: '2025-10-01T09:00:00Z',
        updatedAt: '2026-01-15T09:00:00Z',
      },
    },
    ConnectionStream: {
      'azora-academy Google Classroom courseWork': {
        connectionId: classroom,
        name: 'courseWork',
        targetService: 'azora-education',
        targetModel: 'Assessment',
        jsonSchema: { type: 'object', properties: { id: { type: 'string' }, title: { type: 'string' } } },
        syncMode: 'INCREMENTAL',
        cursorField: '/updateTime',
        primaryKey: ['/id'],
        state: { updateTime: '2026-11-18T20:11:09Z' },
        organizationId: academy,
      },
    },
    FieldMapping: {
      'courseWork title': {
        streamId: courseWork,
        sourcePointer: '/title',
        targetField: 'title',
        transform: 'TRIM',
        organizationId: academy,
        onMissing: 'REJECT_RECORD',
      },
      'courseWork dueAt': {
        streamId: courseWork,
        sourcePointer: '/dueDate',
        targetField: 'dueAt',
        transform: 'PARSE_DATE',
        argument: 'yyyy-MM-dd',
        organizationId: academy,
      },
      'courseWork type': {
        streamId: courseWork,
        targetField: 'type',
        transform: 'CONSTANT',
        argument: 'ASSIGNMENT',
        organizationId: academy,
      },
    },
    SyncSchedule: {
      'azora-academy Google Classroom': {
        connectionId: classroom,
        kind: 'CRON',
        cronExpression: '0 1 * * *',
        blackoutStartMinute: 420,
        blackoutEndMinute: 960,
        nextRunAt: '2026-11-20T23:00:00Z',
        organizationId: academy,
      },
      'mensah-digital Sage Accounting': {
        connectionId: accounting,
        kind: 'BASIC',
        intervalMinutes: 1440,
        isPaused: true,
        organizationId: mensah,
      },
    },
    SyncRun: {
      'azora-academy Google Classroom 44': {
        ...nightly(44, '2026-11-17'),
        status: 'SUCCEEDED',
        recordsRead: 18n,
        recordsCommitted: 17n,
        recordsRejected: 1n,
        bytesRead: 20_480n,
        endedAt: '2026-11-17T23:00:31Z',
      },
      'azora-academy Google Classroom 45': {
        ...nightly(45, '2026-11-18'),
        status: 'INCOMPLETE',
        recordsRead: 6n,
        recordsCommitted: 6n,
        bytesRead: 7120n,
        failureOrigin: 'SOURCE',
        failureReason: 'Google asked for a pause of five minutes (429).',
        endedAt: '2026-11-18T23:00:40Z',
      },
      'azora-academy Google Classroom 46': { ...nightly(46, '2026-11-19'), status: 'RUNNING' },
      'mensah-digital Sage Accounting 12': {
        connectionId: accounting,
        runNumber: 12,
        trigger: 'USER',
        triggeredById: employer,
        status: 'FAILED',
        failureOrigin: 'DESTINATION',
        failureReason: 'Sage refused the key (401).',
        startedAt: '2026-11-10T08:00:00Z',
        endedAt: '2026-11-10T08:00:02Z',
        organizationId: mensah,
        createdAt: '2026-11-10T07:59:58Z',
      },
    },
    SyncError: {
      'courseWork without a title': {
        runId: run(44),
        streamId: courseWork,
        failureType: 'DATA_ERROR',
        stage: 'MAP',
        recordKey: '703314490021',
        recordHash: createHash('sha256').update('703314490021').digest('hex'),
        fieldPointer: '/title',
        message: 'The course work has no title; the teacher saved it as a draft.',
        organizationId: academy,
        createdAt: '2026-11-17T23:00:22Z',
      },
    },
  },
});
