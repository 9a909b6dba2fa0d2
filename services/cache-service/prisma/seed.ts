import { Buffer } from 'node:buffer';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const service = (name: string) => rowId('master-orchestrator.ServiceDefinition', name);
const account = (name: string) => rowId('auth-service-simple.ServiceAccount', name);
const space = (name: string) => rowId('cache-service.CacheNamespace', name);
const node = (name: string) => rowId('cache-service.CacheNode', name);
const courseList = rowId('cache-service.CacheNamespace', 'course-catalogue');

const MIB = 1_048_576;

/** CRC16 (XMODEM) modulo 16384, as Redis Cluster places a key. */
const slotOf = (key: string): number => {
  let crc = 0;
  for (const byte of Buffer.from(key)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc % 16_384;
};

/** A stored JSON text under its key. */
const entry = (namespace: string, cacheKey: string, value: unknown) => {
  const bytes = Buffer.from(JSON.stringify(value));
  return {
    namespaceId: space(namespace),
    cacheKey,
    hashSlot: slotOf(cacheKey),
    value: bytes.toString('hex'),
    sizeBytes: bytes.length,
  };
};

const server = (index: number, availabilityZone: string) => ({
  clusterNodeId: `${index}`.repeat(40),
  host: `cache-${index}.azora.svc.cluster.local`,
  availabilityZone,
  softwareVersion: '7.4.1',
  maxMemoryBytes: BigInt(512 * MIB),
  state: 'ONLINE' as const,
  joinedAt: '2026-02-02T08:00:00Z',
});

export default defineSeed('cache-service', {
  demo: {
    CacheNamespace: {
      'course-catalogue': {
        name: 'course-catalogue',
        keyPrefix: 'education:course:',
        serviceDefinitionId: service('azora-education'),
        serviceAccountId: account('azora-education'),
        defaultTtlSeconds: 600,
        staleWhileRevalidateSeconds: 120,
        staleIfErrorSeconds: 3600,
        maxMemoryBytes: BigInt(128 * MIB),
        evictionPolicy: 'ALLKEYS_LFU',
        compression: 'ZSTD',
        createdById: educator,
      },
      sessions: {
        name: 'sessions',
        keyPrefix: 'auth:session:',
        serviceDefinitionId: service('auth-service'),
        defaultTtlSeconds: 900,
        maxTtlSeconds: 3600,
        maxMemoryBytes: BigInt(64 * MIB),
        maxEntryBytes: 16_384,
        evictionPolicy: 'VOLATILE_TTL',
        holdsPersonalData: true,
      },
      'azora-academy-timetable': {
        name: 'azora-academy-timetable',
        keyPrefix: 'academy:timetable:',
        defaultTtlSeconds: 86_400,
        maxTtlSeconds: 604_800,
        maxMemoryBytes: BigInt(8 * MIB),
        organizationId: academy,
      },
    },
    CacheEntry: {
      'education:course:introduction-to-python-programming': {
        ...entry('course-catalogue', 'education:course:introduction-to-python-programming', {
          title: 'Introduction to Python Programming',
          price: '100',
        }),
        etag: '"v7-5a1c"',
        tags: ['course:introduction-to-python-programming'],
        storedAt: '2026-11-19T17:30:00Z',
        expiresAt: '2026-11-19T17:40:00Z',
        staleUntil: '2026-11-19T17:42:00Z',
        hitCount: 214n,
        lastHitAt: '2026-11-19T17:39:58Z',
      },
      'auth:session:student@azora.world': {
        ...entry('sessions', 'auth:session:80d3c3cc', { name: 'Themba Ndlovu', role: 'STUDENT' }),
        subjectId: student,
        storedAt: '2026-11-19T17:41:00Z',
        expiresAt: '2026-11-19T17:56:00Z',
      },
    },
    InvalidationRule: {
      'course-catalogue on publish': {
        namespaceId: courseList,
        trigger: 'EVENT',
        eventName: 'azora_education.course.published',
        matchBy: 'TAG',
        pattern: 'course:{id}',
        action: 'REFRESH',
        delayMs: 250,
      },
      'course-catalogue on change': {
        namespaceId: courseList,
        trigger: 'ROW_CHANGE',
        sourceService: 'azora-education',
        sourceTable: 'courses',
        matchBy: 'KEY',
        pattern: 'education:course:{id}',
      },
      'timetable at midnight': {
        namespaceId: space('azora-academy-timetable'),
        trigger: 'SCHEDULE',
        cronExpression: '0 0 * * *',
        matchBy: 'PREFIX',
        pattern: 'academy:timetable:*',
        action: 'MARK_STALE',
      },
    },
    CacheNode: {
      'cache-1': { ...server(1, 'af-south-1a'), configEpoch: 1n },
      'cache-2': { ...server(2, 'af-south-1b'), configEpoch: 2n },
      'cache-3': { ...server(3, 'af-south-1c'), role: 'REPLICA', primaryId: node('cache-1') },
      'cache-4': {
        ...server(4, 'af-south-1a'),
        state: 'LEFT',
        joinedAt: '2025-11-03T08:00:00Z',
        leftAt: '2026-02-02T10:00:00Z',
      },
      // Takes the place of cache-7.
      'cache-5': { ...server(5, 'af-south-1b'), state: 'HANDSHAKE', joinedAt: '2026-11-19T23:59:40Z' },
      'cache-6': {
        ...server(6, 'af-south-1a'),
        role: 'REPLICA',
        primaryId: node('cache-2'),
        state: 'SUSPECTED',
        joinedAt: '2026-06-15T08:00:00Z',
      },
      'cache-7': {
        ...server(7, 'af-south-1c'),
        role: 'REPLICA',
        primaryId: node('cache-2'),
        state: 'FAILED',
        joinedAt: '2026-06-15T08:10:00Z',
      },
    },
    CacheSlotRange: {
      '0-8191': { nodeId: node('cache-1'), firstSlot: 0, lastSlot: 8191 },
      '8192-16383': { nodeId: node('cache-2'), firstSlot: 8192, lastSlot: 16_383 },
    },
    CacheNodeSample: {
      'cache-1 2026-11-19T17:40': {
        nodeId: node('cache-1'),
        sampledAt: '2026-11-19T17:40:00Z',
        uptimeSeconds: 25_090_800n,
        usedMemoryBytes: BigInt(181 * MIB),
        usedMemoryRssBytes: BigInt(204 * MIB),
        keyspaceHits: 48_211_904n,
        keyspaceMisses: 2_107_335n,
        evictedKeys: 1204n,
        expiredKeys: 990_412n,
        connectedClients: 37,
        instantaneousOpsPerSecond: 412,
      },
      'cache-3 2026-11-19T17:40': {
        nodeId: node('cache-3'),
        sampledAt: '2026-11-19T17:40:00Z',
        uptimeSeconds: 25_090_740n,
        usedMemoryBytes: BigInt(180 * MIB),
        usedMemoryRssBytes: BigInt(199 * MIB),
        keyspaceHits: 0n,
        keyspaceMisses: 0n,
        evictedKeys: 0n,
        expiredKeys: 0n,
        connectedClients: 3,
        instantaneousOpsPerSecond: 96,
        replicationLagBytes: 14n,
      },
    },
    WarmupJob: {
      'course-catalogue 2026-11-12': {
        namespaceId: courseList,
        reason: 'RELEASE',
        sourceUrl: 'https://api.azora.world/v1/courses?fields=key',
        status: 'SUCCEEDED',
        expectedKeys: 46,
        loadedKeys: 45,
        failedKeys: 1,
        serviceAccountId: account('azora-education'),
        startedAt: '2026-11-12T18:02:00Z',
        endedAt: '2026-11-12T18:02:09Z',
        createdAt: '2026-11-12T18:01:58Z',
      },
      'azora-academy-timetable 2026-11-20': {
        namespaceId: space('azora-academy-timetable'),
        reason: 'SCHEDULE',
        sourceUrl: 'https://api.azora.world/v1/timetables?organization=azora-academy',
        serviceAccountId: account('azora-education'),
        createdAt: '2026-11-19T22:00:00Z',
      },
      'azora-academy-timetable 2026-11-19': {
        namespaceId: space('azora-academy-timetable'),
        reason: 'SCHEDULE',
        sourceUrl: 'https://api.azora.world/v1/timetables?organization=azora-academy',
        status: 'FAILED',
        serviceAccountId: account('azora-education'),
        startedAt: '2026-11-18T22:00:00Z',
        endedAt: '2026-11-18T22:01:30Z',
        failure: 'The list of keys answered 503 Service Unavailable three times.',
        createdAt: '2026-11-18T22:00:00Z',
      },
      // Stopped by hand: the flush that it was for had been called off.
      'course-catalogue 2026-10-29': {
        namespaceId: courseList,
        reason: 'FLUSH',
        sourceUrl: 'https://api.azora.world/v1/courses?fields=key',
        status: 'CANCELLED',
        expectedKeys: 44,
        loadedKeys: 12,
        serviceAccountId: account('azora-education'),
        startedAt: '2026-10-29T09:00:00Z',
        endedAt: '2026-10-29T09:00:04Z',
        createdAt: '2026-10-29T08:59:58Z',
      },
      'course-catalogue 2026-11-20': {
        namespaceId: courseList,
        reason: 'NODE_REPLACED',
        sourceUrl: 'https://api.azora.world/v1/courses?fields=key',
        status: 'RUNNING',
        expectedKeys: 46,
        loadedKeys: 31,
        serviceAccountId: account('azora-education'),
        startedAt: '2026-11-19T23:59:50Z',
        createdAt: '2026-11-19T23:59:45Z',
      },
    },
  },
});
