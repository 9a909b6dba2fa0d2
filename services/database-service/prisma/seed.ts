import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const instance = (name: string) => rowId('database-service.DatabaseInstance', name);
const role = (name: string) => rowId('database-service.DatabaseRole', `azora-main ${name}`);
const environment = (name: string) => rowId('devops-service.DeploymentEnvironment', name);

/** A small server in Cape Town. */
const server = (name: string, status: string, more: object = {}) => ({
  name,
  majorVersion: 18,
  minorVersion: 1,
  vcpuCount: 2,
  memoryMib: 8192,
  storageGib: 100,
  region: 'af-south-1',
  status,
  endpointHost: ['CREATING', 'DELETED'].includes(status) ? undefined : `${name}.db.azora.internal`,
  deploymentEnvironmentId: environment('staging'),
  createdAt: '2026-06-01T07:00:00Z',
  ...more,
});

const main = { instanceId: instance('azora-main') };
const full = rowId('database-service.BackupJob', 'azora-main 20261115-010002F');
const GIB = 1_073_741_824n;

export default defineSeed('database-service', {
  demo: {
    DatabaseInstance: {
      'azora-main': server('azora-main', 'AVAILABLE', {
        vcpuCount: 4,
        memoryMib: 16_384,
        storageGib: 500,
        storageIops: 6000,
        highAvailability: 'ZONE_REDUNDANT',
        standbyCount: 1,
        encryptionKeyId: rowId('security-service.EncryptionKey', 'database-volumes'),
        parameters: { wal_level: 'logical', max_connections: '400' },
        backupRetentionDays: 35,
        deploymentEnvironmentId: environment('production'),
        createdById: educator,
        createdAt: '2025-09-01T07:00:00Z',
      }),
      'azora-analytics': server('azora-analytics', 'MODIFYING', { storageGib: 1000 }),
      'azora-staging': server('azora-staging', 'MAINTENANCE'),
      'azora-search': server('azora-search', 'FAILOVER', { highAvailability: 'SAME_ZONE', standbyCount: 1 }),
      'azora-logs': server('azora-logs', 'STORAGE_FULL'),
      'azora-lab': server('azora-lab', 'STOPPED', { isDeletionProtected: false }),
      'azora-main-restored': server('azora-main-restored', 'RESTORING'),
      'azora-preview-41': server('azora-preview-41', 'DELETING', { isDeletionProtected: false }),
      'azora-preview-38': server('azora-preview-38', 'DELETED', { isDeletionProtected: false }),
      'azora-preview-42': server('azora-preview-42', 'CREATING', { isDeletionProtected: false }),
      'mensah-digital': server('mensah-digital', 'FAILED', {
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T09:00:00Z',
      }),
    },
    DatabaseRole: {
      'azora-main azora_mint_owner': { ...main, name: 'azora_mint_owner', purpose: 'OWNER' },
      'azora-main azora_mint_app': {
        ...main,
        name: 'azora_mint_app',
        purpose: 'APPLICATION',
        canLogin: true,
        connectionLimit: 40,
        serviceAccountId: rowId('auth-service-simple.ServiceAccount', 'azora-mint'),
      },
      'azora-main azora_education_owner': { ...main, name: 'azora_education_owner', purpose: 'OWNER' },
      'azora-main reporters': { ...main, name: 'reporters', purpose: 'GROUP' },
      'azora-main monitor': { ...main, name: 'monitor', purpose: 'MONITORING', canLogin: true, connectionLimit: 5 },
    },
    RoleMembership: {
      'reporters has monitor': { roleId: role('reporters'), memberId: role('monitor') },
      'azora_mint_owner has azora_mint_app': {
        roleId: role('azora_mint_owner'),
        memberId: role('azora_mint_app'),
        inheritOption: false,
        setOption: true,
      },
    },
    LogicalDatabase: {
      azora_mint: {
        ...main,
        name: 'azora_mint',
        serviceName: 'azora-mint',
        ownerRoleId: role('azora_mint_owner'),
        connectionLimit: 60,
        sizeBytes: 86_507_520n,
        measuredAt: '2026-11-19T22:00:00Z',
      },
      azora_education: {
        ...main,
        name: 'azora_education',
        serviceName: 'azora-education',
        ownerRoleId: role('azora_education_owner'),
        extensions: ['pg_trgm 1.6'],
        sizeBytes: 412_090_368n,
        measuredAt: '2026-11-19T22:00:00Z',
      },
    },
    ConnectionPool: {
      'azora_mint app': {
        databaseId: rowId('database-service.LogicalDatabase', 'azora_mint'),
        roleId: role('azora_mint_app'),
        name: 'azora_mint-app',
        minPoolSize: 4,
        maxClientConnections: 400,
        tlsMode: 'VERIFY_FULL',
      },
    },
    BackupJob: {
      'azora-main 20261115-010002F': {
        ...main,
        stanza: 'azora-main',
        backupType: 'FULL',
        backupLabel: '20261115-010002F',
        status: 'COMPLETED',
        lsnStart: '2A/6B000028',
        lsnStop: '2A/6C0001A0',
        archiveStart: '000000010000002A0000006B',
        archiveStop: '000000010000002A0000006C',
        sizeBytes: 38n * GIB,
        deltaBytes: 38n * GIB,
        repositoryBytes: 11n * GIB,
        startedAt: '2026-11-15T01:00:02Z',
        endedAt: '2026-11-15T01:21:40Z',
        verifiedAt: '2026-11-15T05:00:00Z',
        expiresAt: '2026-12-20T01:00:00Z',
      },
      'azora-main 20261115-010002F_20261119-010001I': {
        ...main,
        stanza: 'azora-main',
        backupType: 'INCREMENTAL',
        backupLabel: '20261115-010002F_20261119-010001I',
        priorId: full,
        status: 'COMPLETED',
        lsnStart: '2B/10000028',
        lsnStop: '2B/100420F8',
        archiveStart: '000000010000002B00000010',
        archiveStop: '000000010000002B00000010',
        sizeBytes: 39n * GIB,
        deltaBytes: 1n * GIB,
        repositoryBytes: GIB / 4n,
        startedAt: '2026-11-19T01:00:01Z',
        endedAt: '2026-11-19T01:01:12Z',
        expiresAt: '2026-12-20T01:00:00Z',
      },
      'azora-logs 2026-11-19': {
        instanceId: instance('azora-logs'),
        stanza: 'azora-logs',
        backupType: 'FULL',
        status: 'FAILED',
        startedAt: '2026-11-19T01:30:00Z',
        endedAt: '2026-11-19T01:30:09Z',
        failure: 'No space left on the volume.',
      },
    },
    PointInTimeRestore: {
      'a course deleted by mistake': {
        sourceInstanceId: instance('azora-main'),
        targetInstanceId: instance('azora-main-restored'),
        backupId: full,
        targetKind: 'TIME',
        target: '2026-11-19 13:55:00+00',
        targetTime: '2026-11-19T13:55:00Z',
        databases: ['azora_education'],
        reason: 'A draft of Web Development with React was deleted at 13:58; its lessons are taken from a copy.',
        status: 'RUNNING',
        requestedById: educator,
        approvedById: employer,
        startedAt: '2026-11-19T14:20:00Z',
        createdAt: '2026-11-19T14:10:00Z',
      },
    },
  },
});
