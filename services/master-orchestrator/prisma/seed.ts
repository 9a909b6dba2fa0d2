import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const service = (name: string) => rowId('master-orchestrator.ServiceDefinition', name);
const instance = (name: string) => rowId('master-orchestrator.ServiceInstance', name);
const deployment = (key: string) => rowId('devops-service.Deployment', key);
const probe = (key: string) => rowId('master-orchestrator.HealthProbe', key);
const plan = rowId('master-orchestrator.StartupPlan', 'cold-start 3');

/** The services that others point at: name, title, tier, port, replicas. The rest of the fleet registers as it starts. */
const REGISTER = [
  ['auth-service', 'Identity', 'CRITICAL', 4001, 3],
  ['azora-covenant', 'Constitution', 'CRITICAL', 4002, 2],
  ['audit-logging-service', 'Audit records', 'CRITICAL', 4003, 2],
  ['azora-education', 'Courses', 'HIGH', 4004, 3],
  ['azora-mint', 'Wallets and rewards', 'CRITICAL', 4005, 3],
  ['azora-forge', 'Jobs and contracts', 'HIGH', 4006, 2],
  ['enterprise-service', 'Organisations', 'HIGH', 4007, 2],
  ['notification-service', 'Notifications', 'HIGH', 4008, 2],
  ['azora-sapiens', 'Tutoring', 'STANDARD', 4009, 2],
  ['azora-nexus', 'Recommendations', 'STANDARD', 4010, 2],
  ['ai-family-service', 'The AI family', 'STANDARD', 4011, 2],
  ['health-monitor', 'Logs and verdicts', 'HIGH', 4012, 2],
  ['api-gateway', 'Edge', 'CRITICAL', 4013, 3],
  ['master-orchestrator', 'Register of services', 'CRITICAL', 4014, 2],
  ['event-bus-service', 'Events', 'CRITICAL', 4015, 3],
  ['queue-service', 'Background jobs', 'HIGH', 4016, 2],
  ['file-storage-service', 'Files', 'HIGH', 4017, 2],
  ['search-service', 'Search', 'STANDARD', 4018, 2],
  ['analytics-service', 'Event intake', 'STANDARD', 4019, 2],
] as const;

const portOf = (name: string): number => {
  const registered = REGISTER.find(([listed]) => listed === name);
  if (registered === undefined) throw new Error(`${name} is not in the register.`);
  return registered[3];
};

const pod = (name: string, instanceName: string, address: string, more: object) => ({
  definitionId: service(name),
  instanceName,
  nodeName: 'af-south-1a-node-3',
  address,
  port: portOf(name),
  zone: 'af-south-1a',
  softwareVersion: '0.1.0',
  phase: 'RUNNING' as const,
  isReady: true,
  startedAt: '2026-11-18T04:00:00Z',
  lastHeartbeatAt: '2026-11-19T23:59:50Z',
  ...more,
});

const needs = (consumer: string, provider: string, more: object = {}) => ({
  consumerId: service(consumer),
  providerId: service(provider),
  interaction: 'HTTP' as const,
  ...more,
});

const STEPS = [
  ['auth-service', 1, 1],
  ['azora-covenant', 1, 2],
  ['enterprise-service', 2, 1],
  ['azora-mint', 2, 2],
  ['azora-education', 3, 1],
  ['notification-service', 3, 2],
  ['api-gateway', 4, 1],
] as const;

export default defineSeed('master-orchestrator', {
  demo: {
    ServiceDefinition: {
      ...Object.fromEntries(
        REGISTER.map(([name, title, tier, defaultPort, replicas]) => [
          name,
          {
            name,
            title,
            tier,
            lifecycle: 'PRODUCTION',
            repositoryUrl: `https://github.com/azora-os/azora-os/tree/main/services/${name}`,
            defaultPort,
            desiredReplicas: replicas,
            minReplicas: 1,
            maxReplicas: 6,
            cpuRequestMillicores: 250,
            cpuLimitMillicores: 1000,
            memoryRequestMib: 256,
            memoryLimitMib: 512,
            createdAt: '2025-09-01T07:00:00Z',
          },
        ]),
      ),
      'mensah-shop-sync': {
        name: 'mensah-shop-sync',
        title: 'Stock of the shop fronts',
        tier: 'LOW',
        workload: 'CRON_JOB',
        restartPolicy: 'ON_FAILURE',
        tags: ['tenant', 'retail'],
        desiredReplicas: 0,
        minReplicas: 0,
        maxReplicas: 1,
        cpuRequestMillicores: 100,
        memoryRequestMib: 128,
        ownerId: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T09:00:00Z',
      },
      'azora-quiz': {
        name: 'azora-quiz',
        title: 'Quizzes, before azora-education took them in',
        lifecycle: 'RETIRED',
        desiredReplicas: 0,
        cpuRequestMillicores: 100,
        memoryRequestMib: 128,
        retiredAt: '2026-02-28T12:00:00Z',
        createdAt: '2025-09-01T07:00:00Z',
      },
    },
    ServiceInstance: {
      'auth-service-7c9d': pod('auth-service', 'auth-service-7c9d', '10.42.3.17', {
        deploymentId: deployment('auth-service 0.1.0 production'),
      }),
      'azora-education-5b77': pod('azora-education', 'azora-education-5b77', '10.42.3.21', {
        deploymentId: deployment('azora-education 0.2.0 production'),
        softwareVersion: '0.2.0',
      }),
      'notification-service-51fe': pod('notification-service', 'notification-service-51fe', '10.42.3.29', {}),
      'azora-nexus-02aa': pod('azora-nexus', 'azora-nexus-02aa', '10.42.3.34', {
        deploymentId: deployment('azora-nexus 0.2.0 production'),
        softwareVersion: '0.2.0',
        phase: 'FAILED',
        isReady: false,
        restartCount: 2,
        startedAt: '2026-11-19T20:00:10Z',
        lastHeartbeatAt: '2026-11-19T23:58:10Z',
        endedAt: '2026-11-19T23:58:13Z',
        exitCode: 137,
        endReason: 'OOMKilled',
      }),
    },
    ServiceDependency: {
      'azora-education on auth-service': needs('azora-education', 'auth-service', { timeoutMs: 2000 }),
      'azora-education on azora-mint': needs('azora-education', 'azora-mint', {
        criticality: 'SOFT',
        fallback: 'Rewards wait in the queue until the mint answers.',
      }),
      'azora-mint on azora-covenant': needs('azora-mint', 'azora-covenant'),
      'notification-service on event-bus-service': needs('notification-service', 'event-bus-service', {
        interaction: 'EVENTS',
        waitFor: 'READY',
      }),
    },
    HealthProbe: {
      'auth-service READINESS': {
        definitionId: service('auth-service'),
        purpose: 'READINESS',
        path: '/health/ready',
        port: 4001,
      },
      'azora-nexus LIVENESS': {
        definitionId: service('azora-nexus'),
        purpose: 'LIVENESS',
        path: '/health/live',
        port: 4010,
        timeoutSeconds: 2,
      },
    },
    ProbeResult: {
      'auth-service-7c9d 2026-11-19T23:59': {
        instanceId: instance('auth-service-7c9d'),
        probeId: probe('auth-service READINESS'),
        status: 'PASS',
        latencyMs: 4,
        responseStatus: 200,
        checks: { 'database:responseTime': [{ observedValue: 1, observedUnit: 'ms' }] },
        consecutiveCount: 15_840,
        observedAt: '2026-11-19T23:59:50Z',
      },
      'azora-nexus-02aa 2026-11-19T23:58': {
        instanceId: instance('azora-nexus-02aa'),
        probeId: probe('azora-nexus LIVENESS'),
        status: 'FAIL',
        latencyMs: 2000,
        output: 'No answer within 2 s.',
        consecutiveCount: 3,
        observedAt: '2026-11-19T23:58:10Z',
      },
      'auth-service-7c9d 2026-11-18T04:00': {
        instanceId: instance('auth-service-7c9d'),
        probeId: probe('auth-service READINESS'),
        status: 'WARN',
        latencyMs: 640,
        responseStatus: 200,
        checks: { 'database:responseTime': [{ observedValue: 612, observedUnit: 'ms' }] },
        output: 'The database answers slowly: 612 ms, the limit is 250.',
        consecutiveCount: 2,
        observedAt: '2026-11-18T04:00:20Z',
      },
    },
    StartupPlan: {
      'cold-start 3': {
        name: 'cold-start',
        version: 3,
        planHash: createHash('sha256').update(JSON.stringify(STEPS)).digest('hex'),
        estimatedSeconds: 180,
        createdAt: '2026-06-01T09:00:00Z',
      },
    },
    StartupStep: Object.fromEntries(
      STEPS.map(([name, wave, position]) => [
        `cold-start 3 ${name}`,
        { planId: plan, definitionId: service(name), wave, position, isOptional: name === 'notification-service' },
      ]),
    ),
    OrchestrationCommand: {
      'azora-nexus-02aa is quarantined': {
        instanceId: instance('azora-nexus-02aa'),
        action: 'QUARANTINE',
        reason: 'Ran out of memory twice within four hours.',
        status: 'SUCCEEDED',
        issuedByService: 'self-healing-orchestrator',
        issuedAt: '2026-11-19T23:58:30Z',
        endedAt: '2026-11-19T23:58:34Z',
      },
      'azora-education is scaled for the examinations': {
        definitionId: service('azora-education'),
        action: 'SCALE',
        targetReplicas: 5,
        reason: 'Many learners revise in the evenings before the final examinations.',
        status: 'RUNNING',
        issuedById: educator,
        approvedById: employer,
        issuedAt: '2026-11-19T15:00:00Z',
      },
      'mensah-shop-sync may not be stopped': {
        definitionId: service('mensah-shop-sync'),
        action: 'STOP',
        reason: 'Asked for by mistake.',
        status: 'REFUSED',
        failure: 'It has no running instance.',
        issuedById: employer,
        issuedAt: '2026-11-18T10:00:00Z',
        endedAt: '2026-11-18T10:00:01Z',
      },
      'everything starts after maintenance': {
        planId: plan,
        action: 'RUN_PLAN',
        reason: 'Maintenance of the cluster on 22 November.',
        issuedById: educator,
        issuedAt: '2026-11-19T16:00:00Z',
      },
      'azora-nexus-02aa is not drained': {
        instanceId: instance('azora-nexus-02aa'),
        action: 'DRAIN',
        reason: 'Its memory is at 96 % of the limit.',
        status: 'FAILED',
        failure: 'The container was killed (OOMKilled, exit code 137) before its requests had ended.',
        issuedByService: 'self-healing-orchestrator',
        issuedAt: '2026-11-19T23:57:50Z',
        endedAt: '2026-11-19T23:58:13Z',
      },
    },
  },
});
