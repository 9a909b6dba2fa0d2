import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const route = (name: string) => rowId('api-gateway.GatewayRoute', name);
const upstreamOf = (name: string) => rowId('api-gateway.UpstreamService', name);
const limit = (name: string) => rowId('api-gateway.RateLimitPolicy', name);

/** A service of the fleet inside the cluster. */
const upstream = (name: string, port: number) => ({
  name,
  serviceDefinitionId: rowId('master-orchestrator.ServiceDefinition', name),
  host: `${name}.azora.svc.cluster.local`,
  port,
  retryOnStatus: [502, 503],
  createdAt: '2026-01-12T08:00:00Z',
});

const PHONE = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) Chrome/142.0.0.0 Mobile Safari/537.36';

/** A request from the student's phone. Addresses are those kept for examples (RFC 5737). */
const fromStudent = { userId: student, organizationId: academy, clientIp: '192.0.2.44', userAgent: PHONE } as const;

export default defineSeed('api-gateway', {
  demo: {
    RateLimitPolicy: {
      'per-user': { name: 'per-user', quota: 600n, windowSeconds: 60, burst: 60, partitionBy: 'USER' },
      'sign-in': {
        name: 'sign-in',
        quota: 20n,
        windowSeconds: 300,
        partitionBy: 'CLIENT_IP',
        failOpen: false,
      },
      'partner-bytes': {
        name: 'partner-bytes',
        unit: 'CONTENT_BYTES',
        quota: 1_073_741_824n,
        windowSeconds: 86_400,
        algorithm: 'TOKEN_BUCKET',
        partitionBy: 'HEADER',
        partitionHeader: 'x-partner',
      },
    },
    CorsPolicy: {
      'azora-web': {
        name: 'azora-web',
        allowOrigins: ['https://azora.world', 'https://academy.azora.world'],
        allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
        allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
        exposeHeaders: ['ratelimit', 'ratelimit-policy'],
        allowCredentials: true,
        maxAgeSeconds: 7200,
      },
      'public-read': { name: 'public-read', allowOrigins: ['*'], allowMethods: ['GET', 'HEAD'], maxAgeSeconds: 86_400 },
    },
    UpstreamService: {
      'auth-service': upstream('auth-service', 4001),
      'azora-education': upstream('azora-education', 4004),
      'azora-forge': upstream('azora-forge', 4006),
      'azora-mint': { ...upstream('azora-mint', 4005), maxRetries: 0, retryOnStatus: [] },
      'saqa-register': {
        name: 'saqa-register',
        host: 'register.saqa.example',
        port: 443,
        tlsMode: 'SIMPLE',
        tlsServerName: 'register.saqa.example',
        connectTimeoutMs: 5000,
        createdAt: '2026-03-02T08:00:00Z',
      },
    },
    GatewayRoute: {
      'sign-in': {
        name: 'sign-in',
        hostnames: ['api.azora.world'],
        path: '/v1/sessions',
        method: 'POST',
        authentication: 'NONE',
        maxBodyBytes: 16_384n,
        requestTimeoutMs: 5000,
        status: 'ACCEPTED',
        rateLimitPolicyId: limit('sign-in'),
        corsPolicyId: rowId('api-gateway.CorsPolicy', 'azora-web'),
        createdById: educator,
        createdAt: '2026-01-12T08:10:00Z',
      },
      courses: {
        name: 'courses',
        hostnames: ['api.azora.world', '*.academy.azora.world'],
        path: '/v1/courses',
        requiredScopes: ['courses:read'],
        requestTimeoutMs: 10_000,
        backendRequestTimeoutMs: 4000,
        status: 'ACCEPTED',
        rateLimitPolicyId: limit('per-user'),
        corsPolicyId: rowId('api-gateway.CorsPolicy', 'azora-web'),
        createdById: educator,
        createdAt: '2026-01-12T08:12:00Z',
      },
      wallets: {
        name: 'wallets',
        hostnames: ['api.azora.world'],
        path: '/v1/wallets',
        requiredScopes: ['wallets:read', 'wallets:write'],
        status: 'ACCEPTED',
        rateLimitPolicyId: limit('per-user'),
        createdAt: '2026-01-12T08:14:00Z',
      },
      'mensah-jobs': {
        name: 'mensah-jobs',
        hostnames: ['jobs.mensah-digital.example'],
        path: '/',
        authentication: 'API_KEY',
        status: 'PENDING',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T10:20:00Z',
      },
      'mensah-courses': {
        name: 'mensah-courses',
        hostnames: ['api.azora.world'],
        path: '/v1/courses',
        status: 'REJECTED',
        rejection: 'The older route courses has this host and path.',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T10:30:00Z',
      },
      'register-look-up': {
        name: 'register-look-up',
        hostnames: ['api.azora.world'],
        pathMatch: 'REGULAR_EXPRESSION',
        path: '^/v1/qualifications/[0-9]{1,6}$',
        method: 'GET',
        authentication: 'NONE',
        status: 'DISABLED',
        corsPolicyId: rowId('api-gateway.CorsPolicy', 'public-read'),
        createdAt: '2026-03-02T08:05:00Z',
        updatedAt: '2026-09-01T07:00:00Z',
      },
    },
    RouteBackend: {
      'sign-in auth-service': { routeId: route('sign-in'), upstreamId: upstreamOf('auth-service') },
      'courses azora-education': { routeId: route('courses'), upstreamId: upstreamOf('azora-education'), weight: 100 },
      'wallets azora-mint': { routeId: route('wallets'), upstreamId: upstreamOf('azora-mint') },
      'mensah-jobs azora-forge': {
        routeId: route('mensah-jobs'),
        upstreamId: upstreamOf('azora-forge'),
        pathRewrite: 'REPLACE_PREFIX_MATCH',
        rewriteValue: '/v1/jobs',
      },
      'register-look-up saqa-register': {
        routeId: route('register-look-up'),
        upstreamId: upstreamOf('saqa-register'),
        hostRewrite: 'register.saqa.example',
      },
    },
    TransformRule: {
      'courses REQUEST 1': {
        routeId: route('courses'),
        position: 1,
        phase: 'REQUEST',
        operation: 'SET',
        headerName: 'x-request-id',
        headerValue: `\${request.id}`,
      },
      'courses RESPONSE 1': {
        routeId: route('courses'),
        position: 1,
        phase: 'RESPONSE',
        operation: 'REMOVE',
        headerName: 'x-powered-by',
      },
    },
    RequestLog: {
      'student@azora.world reads a course': {
        ...fromStudent,
        routeId: route('courses'),
        upstreamId: upstreamOf('azora-education'),
        method: 'GET',
        host: 'api.azora.world',
        path: '/v1/courses/introduction-to-python-programming',
        httpVersion: 'HTTP_2',
        responseStatus: 200,
        outcome: 'FORWARDED',
        durationMs: 48,
        upstreamDurationMs: 41,
        requestBytes: 0n,
        responseBytes: 18_240n,
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        createdAt: '2026-11-18T14:06:02Z',
      },
      'a stranger signs in too often': {
        routeId: route('sign-in'),
        method: 'POST',
        host: 'api.azora.world',
        path: '/v1/sessions',
        httpVersion: 'HTTP_1_1',
        responseStatus: 429,
        outcome: 'RATE_LIMITED',
        durationMs: 1,
        requestBytes: 96n,
        responseBytes: 112n,
        clientIp: '203.0.113.99',
        userAgent: 'python-requests/2.32.5',
        traceId: '0af7651916cd43dd8448eb211c80319c',
        createdAt: '2026-11-17T02:14:01Z',
      },
      'student@azora.world asks for what is not there': {
        ...fromStudent,
        method: 'GET',
        host: 'api.azora.world',
        path: '/v2/courses',
        httpVersion: 'HTTP_2',
        responseStatus: 404,
        outcome: 'NO_ROUTE',
        durationMs: 0,
        requestBytes: 0n,
        responseBytes: 64n,
        traceId: '7bba9f33312b3dbb8b2c2c62bb7abe2d',
        createdAt: '2026-11-18T14:07:40Z',
      },
    },
  },
});
