import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const listener = (name: string) => rowId('load-balancer.LoadBalancerListener', name);
const pool = (name: string) => rowId('load-balancer.BackendPool', name);
const target = (key: string) => rowId('load-balancer.BackendTarget', key);
const instance = (name: string) => rowId('master-orchestrator.ServiceInstance', name);
const upstream = (name: string) => rowId('api-gateway.UpstreamService', name);

const backend = (poolName: string, host: string, port: number, more: object) => ({
  poolId: pool(poolName),
  host,
  port,
  zone: 'af-south-1a',
  ...more,
});

export default defineSeed('load-balancer', {
  demo: {
    LoadBalancerListener: {
      https: {
        name: 'https',
        address: '0.0.0.0',
        port: 443,
        trustedHops: 1,
        status: 'ACTIVE',
        createdById: educator,
        createdAt: '2025-09-01T07:30:00Z',
      },
      http: { name: 'http', address: '0.0.0.0', port: 80, protocol: 'HTTP', status: 'DRAINING' },
      grpc: { name: 'grpc', address: '10.42.0.10', port: 8443, scheme: 'INTERNAL', status: 'DISABLED' },
      quic: {
        name: 'quic',
        address: '0.0.0.0',
        port: 443,
        protocol: 'UDP',
        status: 'FAILED',
        failure: 'The provider lets no UDP through in af-south-1.',
      },
      'mensah-shop': {
        name: 'mensah-shop',
        address: '203.0.113.8',
        port: 443,
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T09:00:00Z',
      },
    },
    // The certificate stands for one: its text is no key material.
    TlsBinding: {
      'https azora.world': {
        listenerId: listener('https'),
        serverNames: ['azora.world', '*.azora.world'],
        isDefault: true,
        keyPairId: rowId('crypto-core.CryptoKeyPair', 'azora.world edge 2026'),
        certificatePem:
          '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUazoraworldexample\n-----END CERTIFICATE-----\n',
        fingerprint: createHash('sha256').update('azora.world 2026').digest('hex'),
        issuer: "CN=E8, O=Let's Encrypt, C=US",
        serialNumber: '05:3a:91:c4:7e:0b:22:d8',
        validFrom: '2026-10-26T00:00:00Z',
        validUntil: '2027-01-24T00:00:00Z',
        minimumVersion: 'TLS_1_3',
        alpnProtocols: ['H2', 'HTTP_1_1'],
      },
    },
    BackendPool: {
      'azora-education': {
        name: 'azora-education',
        upstreamId: upstream('azora-education'),
        algorithm: 'LEAST_REQUEST',
        protocol: 'HTTP2',
        outlierConsecutiveFailures: 5,
        ejectionSeconds: 30,
        slowStartSeconds: 30,
      },
      'azora-education-next': {
        name: 'azora-education-next',
        upstreamId: upstream('azora-education'),
        protocol: 'HTTP2',
      },
      'auth-service': {
        name: 'auth-service',
        upstreamId: upstream('auth-service'),
        tlsMode: 'VERIFY',
        tlsServerName: 'auth-service.azora.svc.cluster.local',
        stickiness: 'COOKIE',
        cookieName: 'azora-lb',
      },
    },
    ListenerRule: {
      'https 10': {
        listenerId: listener('https'),
        priority: 10,
        pathPrefix: '/v1/sessions',
        poolId: pool('auth-service'),
      },
      'https 20': {
        listenerId: listener('https'),
        priority: 20,
        hosts: ['api.azora.world'],
        pathPrefix: '/v1/courses',
        poolId: pool('azora-education'),
        timeoutMs: 15_000,
        maxRetries: 1,
        canaryPoolId: pool('azora-education-next'),
        canaryPercent: 10,
      },
      'https 900': {
        listenerId: listener('https'),
        priority: 900,
        action: 'FIXED_RESPONSE',
        fixedStatus: 404,
        fixedBody: 'There is nothing here.',
      },
      'http 10': {
        listenerId: listener('http'),
        priority: 10,
        action: 'REDIRECT',
        redirectUrl: 'https://{host}{path}',
        redirectStatus: 308,
      },
    },
    BackendTarget: {
      'azora-education 10.42.3.21': backend('azora-education', '10.42.3.21', 4004, {
        serviceInstanceId: instance('azora-education-5b77'),
        health: 'HEALTHY',
        consecutiveSuccesses: 8640,
        activeConnections: 14,
      }),
      'azora-education 10.42.4.9': backend('azora-education', '10.42.4.9', 4004, {
        zone: 'af-south-1b',
        health: 'UNHEALTHY',
        state: 'DRAINING',
        consecutiveFailures: 3,
        drainingSince: '2026-11-19T17:20:00Z',
      }),
      'auth-service 10.42.3.17': backend('auth-service', '10.42.3.17', 4001, {
        serviceInstanceId: instance('auth-service-7c9d'),
        health: 'HEALTHY',
        consecutiveSuccesses: 15_840,
        activeConnections: 6,
      }),
    },
    TargetHealthCheck: {
      'azora-education HTTP': {
        poolId: pool('azora-education'),
        path: '/health/ready',
        expectedStatusFrom: 200,
        expectedStatusTo: 299,
      },
      'auth-service TCP': { poolId: pool('auth-service'), probe: 'TCP', timeoutMs: 500, intervalMs: 5000 },
    },
    TargetHealthEvent: {
      'azora-education 10.42.4.9 falls ill': {
        targetId: target('azora-education 10.42.4.9'),
        checkId: rowId('load-balancer.TargetHealthCheck', 'azora-education HTTP'),
        previousHealth: 'HEALTHY',
        newHealth: 'UNHEALTHY',
        cause: 'ACTIVE_CHECK',
        responseStatus: 503,
        latencyMs: 12,
        detail: 'The database refuses connections from af-south-1b.',
        occurredAt: '2026-11-19T17:19:40Z',
      },
      'auth-service 10.42.3.17 is well': {
        targetId: target('auth-service 10.42.3.17'),
        previousHealth: 'UNKNOWN',
        newHealth: 'HEALTHY',
        cause: 'OPERATOR',
        occurredAt: '2026-11-18T04:00:12Z',
      },
    },
  },
});
