import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const store = (name: string) => rowId('database.DataStore', name);
const instance = (name: string) => rowId('database-service.DatabaseInstance', name);
const replicator = rowId('auth-service-simple.ServiceAccount', 'database');
const toAnalytics = rowId('database.ReplicationLink', 'azora_education to analytics');
const enrolments = rowId('database.ChangeStream', 'azora-education.changes');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const postgres = (name: string, databaseName: string, systemIdentifier: string, more: object) => ({
  name,
  databaseName,
  systemIdentifier,
  engineVersion: '18.1',
  region: 'af-south-1',
  walLevel: 'LOGICAL' as const,
  maxReplicationSlots: 20,
  createdAt: '2026-02-02T08:00:00Z',
  ...more,
});

const table = (tableName: string, more: object) => ({ linkId: toAnalytics, tableName, ...more });

const owned = (tableName: string, ownerService: string, readerServices: readonly string[]) => ({
  storeId: store(ownerService),
  tableName,
  ownerService,
  serviceSchemaId: rowId('prisma.ServiceSchema', ownerService),
  readerServices,
  validFrom: '2025-09-01T07:00:00Z',
});

export default defineSeed('database', {
  demo: {
    DataStore: {
      'azora-education': postgres('azora-education', 'azora_education', '7412650913308264471', {
        databaseInstanceId: instance('azora-main'),
        status: 'REACHABLE',
        createdById: educator,
      }),
      'azora-mint': postgres('azora-mint', 'azora_mint', '7412650913308264471', {
        databaseInstanceId: instance('azora-main'),
        status: 'REACHABLE',
      }),
      analytics: postgres('analytics', 'analytics', '7460018826011904215', {
        role: 'ANALYTICS',
        databaseInstanceId: instance('azora-analytics'),
        status: 'REACHABLE',
      }),
      'search-index': {
        name: 'search-index',
        engine: 'OPENSEARCH',
        role: 'REPLICA',
        databaseName: 'courses',
        engineVersion: '2.19',
        region: 'af-south-1',
        status: 'UNREACHABLE',
      },
      'mensah-shop': {
        name: 'mensah-shop',
        engine: 'MYSQL',
        databaseName: 'shop',
        engineVersion: '8.4',
        region: 'eu-west-1',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T09:30:00Z',
      },
      'azora-quiz': postgres('azora-quiz', 'azora_quiz', '7398801274450017733', {
        role: 'ARCHIVE',
        status: 'RETIRED',
        retiredAt: '2026-02-28T12:00:00Z',
        createdAt: '2025-09-01T07:00:00Z',
      }),
    },
    ReplicationLink: {
      'azora_education to analytics': {
        sourceStoreId: store('azora-education'),
        targetStoreId: store('analytics'),
        publicationName: 'for_analytics',
        subscriptionName: 'from_education',
        slotName: 'analytics_education',
        publishes: ['INSERT', 'UPDATE', 'DELETE'],
        streaming: 'PARALLEL',
        state: 'STREAMING',
        confirmedFlushLsn: '2B/10042260',
        replayLagMs: 180,
        serviceAccountId: replicator,
      },
      'azora_mint to analytics': {
        sourceStoreId: store('azora-mint'),
        targetStoreId: store('analytics'),
        publicationName: 'for_analytics',
        subscriptionName: 'from_mint',
        slotName: 'analytics_mint',
        publishes: ['INSERT'],
        state: 'ERROR',
        lastError: 'duplicate key value violates unique constraint "transactions_pkey"',
        serviceAccountId: replicator,
      },
      'azora_education lessons to analytics': {
        sourceStoreId: store('azora-education'),
        targetStoreId: store('analytics'),
        publicationName: 'lessons_for_analytics',
        subscriptionName: 'lessons_from_education',
        slotName: 'analytics_lessons',
        publishes: ['INSERT', 'UPDATE'],
        state: 'INITIALIZING',
        serviceAccountId: replicator,
      },
      // Behind by seven minutes since azora-main failed over.
      'azora_mint wallets to azora_education': {
        sourceStoreId: store('azora-mint'),
        targetStoreId: store('azora-education'),
        publicationName: 'wallets_for_education',
        subscriptionName: 'wallets_from_mint',
        slotName: 'education_wallets',
        publishes: ['INSERT', 'UPDATE'],
        state: 'CATCHING_UP',
        confirmedFlushLsn: '2B/0FE81130',
        replayLagMs: 421_000,
        serviceAccountId: replicator,
      },
      // Switched off when the store was retired.
      'azora_quiz to azora_education': {
        sourceStoreId: store('azora-quiz'),
        targetStoreId: store('azora-education'),
        publicationName: 'for_education',
        subscriptionName: 'from_quiz',
        slotName: 'education_quiz',
        publishes: ['INSERT', 'UPDATE', 'DELETE'],
        state: 'DISABLED',
        confirmedFlushLsn: '9/7C00A418',
        serviceAccountId: replicator,
      },
    },
    ReplicatedTable: {
      'azora_education courses': table('courses', {
        syncState: 'READY',
        copiedRows: 46n,
        syncedAt: '2026-02-02T08:04:00Z',
      }),
      'azora_education enrollments': table('enrollments', {
        columns: ['id', 'course_id', 'status', 'progress_percent', 'created_at'],
        rowFilter: "status <> 'DRAFT'",
        replicaIdentity: 'FULL',
        syncState: 'DATA_COPY',
        copiedRows: 912n,
      }),
    },
    ChangeStream: {
      'azora-education.changes': {
        storeId: store('azora-education'),
        name: 'azora-education.changes',
        topicPrefix: 'azora-education',
        slotName: 'changes_education',
        tableInclude: ['public.courses', 'public.enrollments'],
        columnExclude: ['public.enrollments.note'],
        state: 'RUNNING',
        serviceAccountId: replicator,
      },
      'azora-mint.changes': {
        storeId: store('azora-mint'),
        name: 'azora-mint.changes',
        topicPrefix: 'azora-mint',
        slotName: 'changes_mint',
        snapshotMode: 'NO_DATA',
        tableInclude: ['public.transactions'],
        state: 'FAILED',
        failure: 'The slot was dropped when azora-main failed over.',
        serviceAccountId: replicator,
      },
      'azora-quiz.changes': {
        storeId: store('azora-quiz'),
        name: 'azora-quiz.changes',
        topicPrefix: 'azora-quiz',
        slotName: 'changes_quiz',
        tableInclude: ['public.quizzes'],
        state: 'PAUSED',
        serviceAccountId: replicator,
        createdAt: '2025-09-01T07:00:00Z',
      },
    },
    SyncCheckpoint: {
      'azora-education.changes 2026-11-19T17:40': {
        streamId: enrolments,
        lsn: '2B/10042000',
        lsnBytes: 0x2b_1004_2000n,
        transactionId: 4_810_224n,
        eventCount: 12n,
        lagMs: 240,
        retainedWalBytes: 16_777_216n,
        committedAt: '2026-11-19T17:40:00Z',
        createdAt: '2026-11-19T17:40:00.240Z',
      },
      'azora-education.changes 2026-11-19T17:41': {
        streamId: enrolments,
        lsn: '2B/10042260',
        lsnBytes: 0x2b_1004_2260n,
        transactionId: 4_810_231n,
        eventCount: 3n,
        lagMs: 180,
        retainedWalBytes: 16_777_216n,
        committedAt: '2026-11-19T17:41:00Z',
        createdAt: '2026-11-19T17:41:00.180Z',
      },
    },
    SyncConflict: {
      'welcome bonus copied twice': {
        linkId: rowId('database.ReplicationLink', 'azora_mint to analytics'),
        schemaName: 'public',
        tableName: 'transactions',
        rowKey: rowId('azora-mint.Transaction', 'welcome-bonus:student@azora.world'),
        kind: 'INSERT_EXISTS',
        constraintName: 'transactions_pkey',
        localHash: sha256('welcome-bonus:student@azora.world'),
        remoteHash: sha256('welcome-bonus:student@azora.world'),
        remoteCommittedAt: '2025-11-03T13:31:00Z',
        remoteLsn: '1C/4400A0F0',
        resolution: 'KEEP_LOCAL',
        resolvedById: educator,
        detectedAt: '2026-11-19T20:15:00Z',
        resolvedAt: '2026-11-19T20:40:00Z',
      },
    },
    TableOwnership: {
      'azora-education courses': owned('courses', 'azora-education', ['search-service', 'azora-nexus']),
      'azora-mint wallets': owned('wallets', 'azora-mint', []),
      'azora-quiz quizzes': {
        storeId: store('azora-quiz'),
        tableName: 'quizzes',
        ownerService: 'azora-quiz',
        isMaster: false,
        validFrom: '2025-09-01T07:00:00Z',
        validTo: '2026-02-28T12:00:00Z',
      },
    },
  },
});
