import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const service = (name: string) => rowId('master-orchestrator.ServiceDefinition', name);
const deployment = (key: string) => rowId('devops-service.Deployment', key);
const indicator = (name: string) => rowId('performance-monitor.ServiceLevelIndicator', name);
const objective = (key: string) => rowId('performance-monitor.ServiceLevelObjective', key);
const trace = rowId('performance-monitor.TraceSample', '4bf92f3577b34da6a3ce929d0e0e4736');

/** What was good of all in one day, in Johannesburg. */
const day = (key: string, date: string, goodEvents: bigint, totalEvents: bigint) => ({
  objectiveId: objective(key),
  intervalStart: `${date}T00:00:00+02:00`,
  intervalEnd: new Date(Date.parse(`${date}T00:00:00+02:00`) + 86_400_000).toISOString(),
  goodEvents,
  totalEvents,
  sliRatio: (Number(goodEvents) / Number(totalEvents)).toFixed(9),
});

const span = <const More extends object>(
  spanId: string,
  parentSpanId: string | undefined,
  name: string,
  more: More,
) => ({
  sampleId: trace,
  spanId,
  parentSpanId,
  name,
  startedAt: '2026-11-18T14:05:00.180Z',
  ...more,
});

export default defineSeed('performance-monitor', {
  demo: {
    ServiceLevelIndicator: {
      'course-requests': {
        name: 'course-requests',
        quality: 'AVAILABILITY',
        goodQuery: 'sum(rate(http_requests_total{service="azora-education",code!~"5.."}[5m]))',
        totalQuery: 'sum(rate(http_requests_total{service="azora-education"}[5m]))',
      },
      'wallet-latency': {
        name: 'wallet-latency',
        quality: 'LATENCY',
        kind: 'THRESHOLD',
        thresholdQuery: 'histogram_quantile(0.95, rate(transfer_seconds_bucket[5m]))',
        operator: 'LT',
        thresholdValue: '0.5',
        unit: 's',
      },
    },
    ServiceLevelObjective: {
      'azora-education availability': {
        name: 'availability',
        title: 'Courses answer',
        serviceDefinitionId: service('azora-education'),
        indicatorId: indicator('course-requests'),
        targetRatio: '0.995',
        budgetPolicy: 'FREEZE_RELEASES',
        alertRuleId: rowId('monitoring-service.AlertRule', 'InstanceDown'),
        accountableId: educator,
      },
      'azora-mint latency': {
        name: 'latency',
        title: 'Transfers within half a second',
        serviceDefinitionId: service('azora-mint'),
        indicatorId: indicator('wallet-latency'),
        targetRatio: '0.99',
        windowKind: 'CALENDAR',
        windowDays: 30,
        timeZone: 'Africa/Johannesburg',
        budgeting: 'TIMESLICES',
        timeSliceTarget: '0.95',
        timeSliceSeconds: 60,
      },
      'mensah-shop-sync availability': {
        name: 'availability',
        title: 'Stock is brought over every night',
        serviceDefinitionId: service('mensah-shop-sync'),
        indicatorId: indicator('course-requests'),
        targetRatio: '0.9',
        status: 'DRAFT',
        accountableId: employer,
        organizationId: mensah,
      },
      'azora-quiz availability': {
        name: 'availability',
        title: 'Quizzes answer',
        serviceDefinitionId: service('azora-quiz'),
        indicatorId: indicator('course-requests'),
        targetRatio: '0.99',
        status: 'RETIRED',
        retiredAt: '2026-02-28T12:00:00Z',
      },
    },
    SliMeasurement: {
      'azora-education availability 2026-11-17': day('azora-education availability', '2026-11-17', 199_800n, 200_000n),
      'azora-education availability 2026-11-18': day('azora-education availability', '2026-11-18', 219_780n, 220_000n),
      'azora-mint latency 2026-11-18': day('azora-mint latency', '2026-11-18', 1440n, 1440n),
    },
    ErrorBudgetBurn: {
      'azora-education flood': {
        objectiveId: objective('azora-education availability'),
        shortWindowMinutes: 5,
        longWindowMinutes: 60,
        burnRateLimit: '14.4',
        peakBurnRate: '22.5',
        budgetSpentRatio: '0.03',
        budgetLeftRatio: '0.71',
        cause: 'ATTACK',
        startedAt: '2026-11-09T19:02:00Z',
        endedAt: '2026-11-09T19:25:00Z',
      },
      'azora-education slow release': {
        objectiveId: objective('azora-education availability'),
        shortWindowMinutes: 30,
        longWindowMinutes: 360,
        burnRateLimit: '6',
        peakBurnRate: '6.8',
        budgetSpentRatio: '0.05',
        budgetLeftRatio: '0.66',
        cause: 'DEPLOYMENT',
        deploymentId: deployment('azora-education 0.2.0 production'),
        startedAt: '2026-11-12T18:10:00Z',
        endedAt: '2026-11-12T18:50:00Z',
      },
    },
    TraceSample: {
      '4bf92f3577b34da6a3ce929d0e0e4736': {
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        rootService: 'api-gateway',
        rootOperation: 'POST /v1/sessions',
        status: 'OK',
        durationUs: 212_400n,
        spanCount: 2,
        keptBecause: 'HEAD_RANDOM',
        samplingProbability: '0.01',
        criticalPathService: 'auth-service',
        deploymentId: deployment('auth-service 0.1.0 production'),
        startedAt: '2026-11-18T14:05:00.180Z',
      },
      '80e1afed08e019fc1110464cfa66635c': {
        traceId: '80e1afed08e019fc1110464cfa66635c',
        rootService: 'notification-service',
        rootOperation: 'mail.send',
        status: 'ERROR',
        durationUs: 5_004_000n,
        spanCount: 3,
        errorSpanCount: 1,
        keptBecause: 'TAIL_ERROR',
        samplingProbability: '1',
        startedAt: '2026-11-19T21:30:39Z',
      },
    },
    TraceSpan: {
      'sign-in at the gateway': span('53995c3f42cd8ad8', undefined, 'POST /v1/sessions', {
        service: 'api-gateway',
        kind: 'SERVER',
        status: 'OK',
        durationUs: 212_400n,
        selfUs: 14_200n,
        attributes: { 'http.response.status_code': 201 },
      }),
      'sign-in at auth-service': span('00f067aa0ba902b7', '53995c3f42cd8ad8', 'session.create', {
        service: 'auth-service',
        kind: 'SERVER',
        status: 'OK',
        durationUs: 198_200n,
        selfUs: 198_200n,
      }),
    },
    LoadTestRun: {
      'azora-education before the examinations': {
        serviceDefinitionId: service('azora-education'),
        deploymentId: deployment('azora-education 0.2.0 production'),
        scenario: 'evening-revision.js 4',
        peakVirtualUsers: 800,
        rampSeconds: 300,
        durationSeconds: 1800,
        status: 'FAILED',
        requestCount: 1_204_118n,
        failedRequests: 2_911n,
        throughputRps: '668.954',
        latencyP50Ms: 61,
        latencyP95Ms: 640,
        latencyP99Ms: 1810,
        thresholdsTotal: 3,
        thresholdsFailed: 1,
        saturatedResource: 'CONNECTIONS',
        startedById: educator,
        startedAt: '2026-11-18T01:00:00Z',
        endedAt: '2026-11-18T01:30:00Z',
      },
      'azora-mint month end': {
        serviceDefinitionId: service('azora-mint'),
        scenario: 'rewards.js 2',
        shape: 'SOAK',
        peakVirtualUsers: 50,
        durationSeconds: 14_400,
        startedAt: '2026-11-19T20:00:00Z',
      },
    },
    PerformanceRegression: {
      'search in the catalogue': {
        serviceDefinitionId: service('azora-education'),
        operation: 'GET /v1/courses',
        measure: 'LATENCY_P95',
        unit: 'ms',
        baselineValue: '180',
        regressedValue: '310',
        baselineSamples: 14,
        regressedSamples: 6,
        pValue: '0.0004',
        deploymentId: deployment('azora-education 0.2.0 production'),
        loadTestId: rowId('performance-monitor.LoadTestRun', 'azora-education before the examinations'),
        status: 'CONFIRMED',
        ownerId: educator,
        changedAt: '2026-11-12T18:30:00Z',
        detectedAt: '2026-11-13T02:00:00Z',
      },
    },
  },
});
