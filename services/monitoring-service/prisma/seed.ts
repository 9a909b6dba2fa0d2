import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const rule = (name: string) => rowId('monitoring-service.AlertRule', name);
const alert = (key: string) => rowId('monitoring-service.FiringAlert', key);
const incident = (reference: string) => rowId('monitoring-service.OperationalIncident', reference);
const rotation = (name: string) => rowId('monitoring-service.OnCallRotation', name);
const root = rowId('monitoring-service.NotificationRoute', 'root');
const nexus = rowId('master-orchestrator.ServiceInstance', 'azora-nexus-02aa');

const firing = <const More extends object>(ruleName: string, labels: Record<string, string>, more: More) => ({
  ruleId: rule(ruleName),
  fingerprint: createHash('sha256').update(JSON.stringify(labels)).digest('hex').slice(0, 16),
  labels,
  ...more,
});

export default defineSeed('monitoring-service', {
  demo: {
    AlertRule: {
      InstanceDown: {
        groupName: 'availability',
        name: 'InstanceDown',
        expression: 'up == 0',
        forSeconds: 120,
        severity: 'CRITICAL',
        annotations: { summary: '{{ $labels.instance }} does not answer' },
        runbookUrl: 'https://runbooks.azora.world/instance-down',
        health: 'OK',
        lastEvaluatedAt: '2026-11-19T23:59:00Z',
        ownerId: educator,
      },
      MemoryNearLimit: {
        groupName: 'capacity',
        name: 'MemoryNearLimit',
        expression: 'process_resident_memory_bytes / process_memory_limit_bytes > 0.9',
        annotations: { summary: '{{ $labels.instance }} is near its memory limit' },
        health: 'OK',
        lastEvaluatedAt: '2026-11-19T23:59:00Z',
      },
      MailQueueGrows: {
        groupName: 'queues',
        name: 'MailQueueGrows',
        expression: 'queue_waiting_jobs{queue="notification:mail"} > 200',
        severity: 'INFO',
        health: 'ERROR',
        lastError: 'many-to-many matching not allowed',
        lastEvaluatedAt: '2026-11-19T21:45:00Z',
      },
      ShopCheckoutSlow: {
        groupName: 'mensah-shop',
        name: 'ShopCheckoutSlow',
        expression: 'histogram_quantile(0.95, rate(checkout_seconds_bucket[5m])) > 2',
        isEnabled: false,
        ownerId: employer,
        organizationId: mensah,
      },
    },
    FiringAlert: {
      'azora-nexus-02aa is down': firing(
        'InstanceDown',
        { instance: 'azora-nexus-02aa', service: 'azora-nexus' },
        {
          summary: 'azora-nexus-02aa does not answer',
          severity: 'CRITICAL',
          state: 'RESOLVED',
          value: '0',
          serviceInstanceId: nexus,
          incidentId: incident('OPS-2026-0031'),
          startsAt: '2026-11-19T23:58:30Z',
          endsAt: '2026-11-19T23:59:45Z',
          lastReceivedAt: '2026-11-19T23:59:30Z',
          acknowledgedById: educator,
          acknowledgedAt: '2026-11-19T23:58:50Z',
        },
      ),
      'azora-nexus-02aa is full': firing(
        'MemoryNearLimit',
        { instance: 'azora-nexus-02aa', service: 'azora-nexus' },
        {
          summary: 'azora-nexus-02aa is near its memory limit',
          severity: 'WARNING',
          state: 'SUPPRESSED',
          value: '0.97',
          serviceInstanceId: nexus,
          inhibitedById: alert('azora-nexus-02aa is down'),
          startsAt: '2026-11-19T23:50:00Z',
          lastReceivedAt: '2026-11-19T23:58:00Z',
        },
      ),
      'mail waits': firing(
        'MailQueueGrows',
        { queue: 'notification:mail' },
        {
          summary: '240 letters wait',
          severity: 'INFO',
          value: '240',
          startsAt: '2026-11-19T21:37:00Z',
          lastReceivedAt: '2026-11-19T21:44:00Z',
        },
      ),
      'azora-education-5b77 is full': firing(
        'MemoryNearLimit',
        { instance: 'azora-education-5b77', service: 'azora-education' },
        {
          summary: 'azora-education-5b77 is near its memory limit',
          severity: 'WARNING',
          // Has just come in: no route was chosen for it yet.
          state: 'UNPROCESSED',
          value: '0.91',
          serviceInstanceId: rowId('master-orchestrator.ServiceInstance', 'azora-education-5b77'),
          startsAt: '2026-11-19T23:59:50Z',
          lastReceivedAt: '2026-11-19T23:59:50Z',
        },
      ),
    },
    AlertSilence: {
      'maintenance of the cluster': {
        createdById: educator,
        matchers: [{ name: 'service', value: '.*', isRegex: true, isEqual: true }],
        comment: 'Kernel updates, node after node.',
        startsAt: '2026-11-22T01:00:00Z',
        endsAt: '2026-11-22T04:00:00Z',
        createdAt: '2026-11-18T09:00:00Z',
      },
    },
    OnCallRotation: {
      platform: {
        name: 'platform',
        handoverAt: '2026-11-02T06:00:00Z',
        fallbackRotationId: rotation('founders'),
        keeperId: educator,
      },
      founders: {
        name: 'founders',
        tier: 'MANAGEMENT',
        timeZone: 'Africa/Lagos',
        handoverAt: '2026-11-02T06:00:00Z',
        dailyStartMinute: 360,
        dailyEndMinute: 1320,
        acknowledgeMinutes: 30,
      },
    },
    OnCallShift: {
      'platform 2026-11-16': {
        rotationId: rotation('platform'),
        userId: educator,
        startsAt: '2026-11-16T06:00:00Z',
        endsAt: '2026-11-23T06:00:00Z',
        pageCount: 2,
      },
      'platform 2026-11-09': {
        rotationId: rotation('platform'),
        userId: educator,
        startsAt: '2026-11-09T06:00:00Z',
        endsAt: '2026-11-16T06:00:00Z',
      },
      'platform 2026-11-14 override': {
        rotationId: rotation('platform'),
        userId: employer,
        origin: 'OVERRIDE',
        replacesUserId: educator,
        startsAt: '2026-11-14T06:00:00Z',
        endsAt: '2026-11-15T06:00:00Z',
      },
    },
    NotificationRoute: {
      root: { position: 1, groupBy: ['alertname'], channel: 'EMAIL', target: 'platform@azora.world' },
      'critical to the rotation': {
        parentId: root,
        position: 1,
        matchers: [{ name: 'severity', value: 'CRITICAL', isRegex: false, isEqual: true }],
        groupBy: ['service'],
        groupWaitSeconds: 10,
        channel: 'ON_CALL',
        rotationId: rotation('platform'),
      },
      'info to the chat': {
        parentId: root,
        position: 2,
        matchers: [{ name: 'severity', value: 'INFO', isRegex: false, isEqual: true }],
        groupBy: [],
        channel: 'CHAT',
        target: '#platform-notes',
      },
    },
    OperationalIncident: {
      'OPS-2026-0028': {
        reference: 'OPS-2026-0028',
        title: 'Course catalogue slow during a flood of requests',
        impact: 'SEV2',
        status: 'REVIEWED',
        affectedServices: ['api-gateway', 'azora-education'],
        affectedUsers: 312,
        commanderId: educator,
        beganAt: '2026-11-09T19:00:00Z',
        detectedAt: '2026-11-09T19:02:00Z',
        acknowledgedAt: '2026-11-09T19:06:00Z',
        mitigatedAt: '2026-11-09T19:20:00Z',
        resolvedAt: '2026-11-09T21:30:00Z',
        rootCause: 'SECURITY',
        postmortemUrl: 'https://wiki.azora.world/postmortems/ops-2026-0028',
      },
      'OPS-2026-0031': {
        reference: 'OPS-2026-0031',
        title: 'Recommendations are gone',
        impact: 'SEV3',
        status: 'RESOLVED',
        affectedServices: ['azora-nexus'],
        affectedUsers: 41,
        commanderId: educator,
        communicationsLeadId: employer,
        publicMessage: 'Recommendations came and went this evening. Lessons were not touched.',
        beganAt: '2026-11-19T21:40:00Z',
        detectedAt: '2026-11-19T21:40:10Z',
        acknowledgedAt: '2026-11-19T21:50:00Z',
        mitigatedAt: '2026-11-19T23:59:40Z',
        resolvedAt: '2026-11-19T23:59:45Z',
        rootCause: 'SOFTWARE_FAULT',
      },
      'OPS-2026-0032': {
        reference: 'OPS-2026-0032',
        title: 'Welcome letters arrive late',
        impact: 'SEV4',
        affectedServices: ['notification-service'],
        detectedAt: '2026-11-19T21:32:00Z',
      },
      'OPS-2026-0030': {
        reference: 'OPS-2026-0030',
        title: 'Pictures of lessons load slowly',
        impact: 'SEV3',
        status: 'MITIGATED',
        affectedServices: ['file-storage-service'],
        affectedUsers: 64,
        commanderId: educator,
        publicMessage: 'Pictures come from a second store for now. Lessons can be read as usual.',
        beganAt: '2026-11-18T16:20:00Z',
        detectedAt: '2026-11-18T16:26:00Z',
        acknowledgedAt: '2026-11-18T16:31:00Z',
        mitigatedAt: '2026-11-18T17:05:00Z',
        rootCause: 'DEPENDENCY',
      },
      'OPS-2026-0033': {
        reference: 'OPS-2026-0033',
        title: 'Sign-in codes arrive twice',
        impact: 'SEV4',
        status: 'ACKNOWLEDGED',
        affectedServices: ['auth-service'],
        affectedUsers: 5,
        commanderId: educator,
        detectedAt: '2026-11-19T22:10:00Z',
        acknowledgedAt: '2026-11-19T22:24:00Z',
      },
    },
  },
});
