import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const nexus = rowId('master-orchestrator.ServiceInstance', 'azora-nexus-02aa');
const incident = rowId('monitoring-service.OperationalIncident', 'OPS-2026-0031');
const signal = (key: string) => rowId('self-healing-orchestrator.FailureSignal', key);
const playbook = (key: string) => rowId('self-healing-orchestrator.RemediationPlaybook', key);
const step = (key: string) => rowId('self-healing-orchestrator.RemediationStep', key);
const run = (key: string) => rowId('self-healing-orchestrator.RemediationRun', key);

export default defineSeed('self-healing-orchestrator', {
  demo: {
    FailureSignal: {
      'azora-nexus crashes': {
        service: 'azora-nexus',
        serviceInstanceId: nexus,
        symptom: 'MEMORY_PRESSURE',
        severity: 'CRITICAL',
        state: 'CLEARED',
        metricName: 'process_resident_memory_bytes',
        observedValue: '536870912',
        thresholdValue: '483183821',
        occurrenceCount: 2,
        logId: rowId('health-monitor.Log', 'azora-nexus runs out of memory'),
        incidentId: incident,
        firstSeenAt: '2026-11-19T21:40:00Z',
        lastSeenAt: '2026-11-19T23:58:12Z',
        clearedAt: '2026-11-19T23:59:45Z',
      },
      'mail waits': {
        service: 'notification-service',
        symptom: 'QUEUE_BACKLOG',
        metricName: 'queue_waiting_jobs',
        observedValue: '240',
        thresholdValue: '200',
        firstSeenAt: '2026-11-19T21:32:00Z',
        lastSeenAt: '2026-11-19T21:44:00Z',
      },
      'search is slow at night': {
        service: 'search-service',
        symptom: 'HIGH_LATENCY',
        severity: 'INFO',
        state: 'SUPPRESSED',
        occurrenceCount: 12,
        firstSeenAt: '2026-11-03T00:00:00Z',
        lastSeenAt: '2026-11-19T00:10:00Z',
      },
    },
    RemediationPlaybook: {
      'out-of-memory 2': {
        slug: 'out-of-memory',
        version: 2,
        title: 'An instance runs out of memory',
        symptom: 'MEMORY_PRESSURE',
        autonomy: 'AUTOMATIC',
        status: 'ACTIVE',
        maxRunsPerHour: 2,
        successfulRehearsals: 3,
        approvedById: educator,
      },
      'queue-backlog 1': {
        slug: 'queue-backlog',
        title: 'Jobs wait too long',
        symptom: 'QUEUE_BACKLOG',
        autonomy: 'ADVISE',
        minimumBudgetLeft: '0.2',
      },
      // Restarted all instances at once.
      'out-of-memory 1': {
        slug: 'out-of-memory',
        title: 'An instance runs out of memory',
        symptom: 'MEMORY_PRESSURE',
        status: 'RETIRED',
        maxInstancesPercent: 100,
        successfulRehearsals: 1,
        approvedById: educator,
      },
    },
    RemediationStep: {
      'out-of-memory 2 restart': {
        playbookId: playbook('out-of-memory 2'),
        position: 1,
        action: 'RESTART_INSTANCE',
        waitSeconds: 120,
        successCondition: 'process_resident_memory_bytes < 0.7 * limit for 2m',
        onFailure: 'CONTINUE',
      },
      'out-of-memory 2 roll back': {
        playbookId: playbook('out-of-memory 2'),
        position: 2,
        action: 'ROLL_BACK',
        parameters: { to: 'previous' },
        waitSeconds: 300,
        timeoutSeconds: 900,
        successCondition: 'restarts == 0 for 5m',
      },
      'queue-backlog 1 scale': {
        playbookId: playbook('queue-backlog 1'),
        position: 1,
        action: 'SCALE_OUT',
        parameters: { by: 1 },
        successCondition: 'queue_waiting_jobs < 50',
        isReversible: true,
        undoAction: 'SCALE_IN',
      },
    },
    RemediationRun: {
      'azora-nexus first': {
        playbookId: playbook('out-of-memory 2'),
        signalId: signal('azora-nexus crashes'),
        service: 'azora-nexus',
        serviceInstanceId: nexus,
        outcome: 'NOT_HEALED',
        errorBudgetLeft: '0.41',
        triggeredAt: '2026-11-19T21:40:10Z',
        startedAt: '2026-11-19T21:40:12Z',
        endedAt: '2026-11-19T21:43:00Z',
      },
      'azora-nexus second': {
        playbookId: playbook('out-of-memory 2'),
        signalId: signal('azora-nexus crashes'),
        service: 'azora-nexus',
        serviceInstanceId: nexus,
        outcome: 'HEALED',
        errorBudgetLeft: '0.18',
        triggeredAt: '2026-11-19T23:58:15Z',
        startedAt: '2026-11-19T23:58:20Z',
        verifiedAt: '2026-11-19T23:59:45Z',
        endedAt: '2026-11-19T23:59:45Z',
      },
      'mail in vain': {
        playbookId: playbook('queue-backlog 1'),
        signalId: signal('mail waits'),
        service: 'notification-service',
        outcome: 'REFUSED',
        triggeredAt: '2026-11-19T21:33:00Z',
        endedAt: '2026-11-19T21:33:00Z',
      },
    },
    StepExecution: {
      'azora-nexus first 1': {
        runId: run('azora-nexus first'),
        stepId: step('out-of-memory 2 restart'),
        position: 1,
        result: 'FAILED',
        before: { residentMiB: 498 },
        after: { residentMiB: 471 },
        error: 'Memory grew again within two minutes.',
        startedAt: '2026-11-19T21:40:12Z',
        endedAt: '2026-11-19T21:43:00Z',
      },
      'azora-nexus second 1': {
        runId: run('azora-nexus second'),
        stepId: step('out-of-memory 2 roll back'),
        position: 1,
        result: 'SUCCEEDED',
        commandId: rowId('master-orchestrator.OrchestrationCommand', 'azora-nexus-02aa is quarantined'),
        before: { version: '0.2.0' },
        after: { version: '0.1.0' },
        startedAt: '2026-11-19T23:58:20Z',
        endedAt: '2026-11-19T23:59:45Z',
      },
    },
    CircuitBreaker: {
      'azora-education azora-nexus': {
        callerService: 'azora-education',
        calleeService: 'azora-nexus',
        state: 'OPEN',
        tripCount: 2,
        openedAt: '2026-11-19T23:58:14Z',
        retryAt: '2026-11-19T23:58:44Z',
      },
      'api-gateway auth-service': { callerService: 'api-gateway', calleeService: 'auth-service', slowCallMs: 500 },
      'notification-service mail': {
        callerService: 'notification-service',
        calleeService: 'email-service',
        operation: 'relay',
        state: 'HALF_OPEN',
        slidingWindow: 'TIME_BASED',
        slidingWindowSize: 60,
        tripCount: 1,
      },
      // Held open by hand until the roll-back of azora-nexus is through.
      'azora-sapiens azora-nexus': {
        callerService: 'azora-sapiens',
        calleeService: 'azora-nexus',
        state: 'FORCED_OPEN',
        tripCount: 3,
        openedAt: '2026-11-19T23:58:30Z',
      },
      // Nothing may stop a record of what was done.
      'auth-service audit-logging-service': {
        callerService: 'auth-service',
        calleeService: 'audit-logging-service',
        operation: 'append',
        state: 'DISABLED',
      },
    },
    EscalationNotice: {
      'azora-nexus first educator@azora.world': {
        runId: run('azora-nexus first'),
        recipientId: educator,
        cause: 'NOT_HEALED',
        incidentId: incident,
        response: 'ACKNOWLEDGED',
        sentAt: '2026-11-19T21:43:05Z',
        escalatesAt: '2026-11-19T21:58:05Z',
        respondedAt: '2026-11-19T21:50:00Z',
      },
    },
  },
});
