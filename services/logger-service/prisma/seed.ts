import { createHash } from 'node:crypto';
import { defineSeed, initially, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const policy = (name: string) => rowId('logger-service.LogRetentionPolicy', name);
const stream = (name: string) => rowId('logger-service.LogStream', name);
const resource = (name: string) => rowId('logger-service.LogResource', name);

/** A running process that writes to a stream. */
const process = <const More extends object>(service: string, hostName: string, more: More) => {
  const attributes = { 'service.name': service, 'host.name': hostName };
  return {
    streamId: stream(`${service} production`),
    attributesHash: createHash('sha256').update(JSON.stringify(attributes)).digest('hex'),
    hostName,
    appName: service,
    telemetrySdk: 'opentelemetry 2.2.0 nodejs',
    attributes,
    ...more,
  };
};

const entry = <const More extends object>(
  service: string,
  host: string,
  sequenceNumber: bigint,
  emittedAt: string,
  more: More,
) => ({
  streamId: stream(`${service} production`),
  resourceId: resource(host),
  sequenceNumber,
  emittedAt,
  observedAt: emittedAt,
  ...more,
});

export default defineSeed('logger-service', {
  reference: {
    LogRetentionPolicy: {
      standard: { name: 'standard', hotDays: initially(30), isDefault: true },
      short: { name: 'short', hotDays: initially(7) },
      security: {
        name: 'security',
        hotDays: initially(90),
        coldDays: initially(275),
        isRegulated: true,
        legalBasis: 'POPIA s19: safeguards against unlawful access can be shown for a year',
      },
      payments: {
        name: 'payments',
        hotDays: initially(90),
        warmDays: initially(30),
        coldDays: initially(1706),
        isRegulated: true,
        legalBasis: 'FICA s23: five years; PCI DSS 10.5.1: a year, three months at once',
      },
    },
  },

  demo: {
    LogStream: {
      'auth-service production': {
        name: 'auth-service',
        serviceDefinitionId: rowId('master-orchestrator.ServiceDefinition', 'auth-service'),
        environmentName: 'production',
        purpose: 'SECURITY',
        retentionPolicyId: policy('security'),
        createdById: educator,
      },
      'azora-nexus production': {
        name: 'azora-nexus',
        serviceDefinitionId: rowId('master-orchestrator.ServiceDefinition', 'azora-nexus'),
        environmentName: 'production',
        sampleRatio: '0.25',
        dailyLimitBytes: 1_073_741_824n,
        retentionPolicyId: policy('standard'),
      },
      'mensah-shop production': {
        name: 'mensah-shop',
        environmentName: 'production',
        purpose: 'ACCESS',
        retentionPolicyId: policy('short'),
        isActive: false,
        createdById: employer,
        organizationId: mensah,
      },
    },
    LogResource: {
      'auth-service-7c9d': process('auth-service', 'auth-service-7c9d', {
        firstSeenAt: '2026-11-18T04:00:02Z',
        lastSeenAt: '2026-11-19T23:59:00Z',
      }),
      'azora-nexus-02aa': process('azora-nexus', 'azora-nexus-02aa', {
        processNumber: 1n,
        firstSeenAt: '2026-11-19T20:00:10Z',
        lastSeenAt: '2026-11-19T23:58:12Z',
      }),
    },
    LogEntry: {
      'auth-service-7c9d 1': entry('auth-service', 'auth-service-7c9d', 1n, '2026-11-18T04:00:02.114Z', {
        severityNumber: 9,
        severityText: 'INFO',
        body: 'listening',
        scopeName: 'server',
        attributes: { port: 4001 },
        healthLogId: rowId('health-monitor.Log', 'auth-service starts'),
      }),
      'auth-service-7c9d 4117': entry('auth-service', 'auth-service-7c9d', 4117n, '2026-11-18T14:05:00.210Z', {
        severityNumber: 9,
        severityText: 'INFO',
        eventName: 'session.created',
        attributes: { provider: 'GOOGLE', email: '[redacted]' },
        redactionCount: 1,
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        traceFlags: 1,
      }),
      'azora-nexus-02aa 88': entry('azora-nexus', 'azora-nexus-02aa', 88n, '2026-11-19T23:58:12.471Z', {
        severityNumber: 21,
        severityText: 'FATAL',
        body: 'heap limit reached; the process ends',
        scopeName: 'process',
        healthLogId: rowId('health-monitor.Log', 'azora-nexus runs out of memory'),
      }),
    },
    RedactionRule: {
      'e-mail addresses': {
        name: 'e-mail addresses',
        position: 1,
        pattern: '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+',
        dataClass: 'EMAIL',
        matchCount: 40_812n,
      },
      'South African identity numbers': {
        name: 'South African identity numbers',
        position: 2,
        pattern: '\\b[0-9]{13}\\b',
        dataClass: 'GOVERNMENT_ID',
        matchCount: 12n,
      },
      'client address': {
        streamId: stream('auth-service production'),
        name: 'client address',
        position: 3,
        attributeKey: 'client.address',
        dataClass: 'IP_ADDRESS',
        action: 'HASH',
        saltKeyId: rowId('security-service.EncryptionKey', 'files'),
        matchCount: 9120n,
      },
    },
    SavedLogQuery: {
      'educator@azora.world failed sign-ins': {
        ownerId: educator,
        title: 'Failed sign-ins',
        queryText: '{service="auth-service"} |= "too many sign-ins"',
        streamNames: ['auth-service'],
        lookbackMinutes: 1440,
        visibility: 'ORGANIZATION',
        runCount: 14,
        lastRunAt: '2026-11-17T05:50:00Z',
        organizationId: academy,
      },
      'employer@azora.world slow pages': {
        ownerId: employer,
        title: 'Slow pages',
        queryLanguage: 'SQL',
        queryText: 'select path, duration_ms from log where duration_ms > 2000',
        streamNames: ['mensah-shop'],
      },
    },
    LogSink: {
      'auth-service to the archive': {
        streamId: stream('auth-service production'),
        sinkKind: 'OBJECT_STORE',
        destination: 's3://azora-records/logs/auth-service',
        bucketId: rowId('file-storage-service.StorageBucket', 'azora-records'),
        deliveredUntil: '2026-11-19T23:50:00Z',
        confirmedAt: '2026-11-19T23:50:10Z',
      },
      'auth-service to the watch': {
        streamId: stream('auth-service production'),
        sinkKind: 'SIEM',
        destination: 'syslog+tls://siem.azora.internal:6514',
        minimumSeverity: 13,
        state: 'FAILING',
        consecutiveFailures: 3,
        lastError: 'certificate has expired',
      },
    },
  },
});
