import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const product = (slug: string) => rowId('azora-api.ApiProduct', slug);
const version = (key: string) => rowId('azora-api.ApiVersion', key);
const plan = (key: string) => rowId('azora-api.ApiUsagePlan', key);
const app = (key: string) => rowId('azora-api.DeveloperApp', key);
const route = (name: string) => rowId('api-gateway.GatewayRoute', name);

/** The OpenAPI description of a version, here no more than its head and paths. */
const described = (title: string, number: string, paths: readonly string[]) => {
  const descriptionDocument = {
    openapi: '3.1.0',
    info: { title, version: number },
    paths: Object.fromEntries(paths.map((path) => [path, { get: { responses: { 200: { description: 'OK' } } } }])),
  };
  return {
    version: number,
    descriptionDocument,
    descriptionHash: createHash('sha256').update(JSON.stringify(descriptionDocument)).digest('hex'),
    operationCount: paths.length,
  };
};

const TERMS = 'https://azora.world/terms/api';

export default defineSeed('azora-api', {
  demo: {
    ApiProduct: {
      courses: {
        slug: 'courses',
        title: 'Courses',
        summary: 'The catalogue, enrolments and how far learners have come.',
        visibility: 'PUBLIC',
        status: 'PUBLISHED',
        documentationUrl: 'https://developers.azora.world/courses',
        termsUrl: TERMS,
        sandboxUrl: 'https://sandbox.azora.world/courses',
        requiresApproval: false,
        createdById: educator,
        createdAt: '2026-01-12T09:00:00Z',
      },
      jobs: {
        slug: 'jobs',
        title: 'Jobs',
        summary: 'Offer work and take applications from your own system.',
        visibility: 'PARTNER',
        status: 'PUBLISHED',
        termsUrl: TERMS,
        createdAt: '2026-02-02T09:00:00Z',
      },
      'academy-timetable': {
        slug: 'academy-timetable',
        title: 'Timetable of the academy',
        summary: 'Lessons and rooms of Azora Academy.',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-11-09T09:00:00Z',
      },
      quizzes: {
        slug: 'quizzes',
        title: 'Quizzes',
        summary: 'Questions and answers, now a part of courses.',
        status: 'RETIRED',
        termsUrl: TERMS,
        retiredAt: '2026-02-28T12:00:00Z',
        createdAt: '2025-09-01T09:00:00Z',
      },
    },
    ApiVersion: {
      'courses 1.4.0': {
        ...described('Courses', '1.4.0', ['/courses', '/courses/{courseId}']),
        productId: product('courses'),
        pathSegment: 'v1',
        status: 'DEPRECATED',
        releasedAt: '2026-01-12T09:00:00Z',
        deprecatedAt: '2026-10-01T08:00:00Z',
        sunsetAt: '2027-04-01T08:00:00Z',
      },
      'courses 2.0.0': {
        ...described('Courses', '2.0.0', ['/courses', '/courses/{courseId}', '/enrollments']),
        productId: product('courses'),
        pathSegment: 'v2',
        status: 'STABLE',
        releasedAt: '2026-10-01T08:00:00Z',
      },
      'jobs 1.0.0': {
        ...described('Jobs', '1.0.0', ['/jobs', '/jobs/{jobId}/applications']),
        productId: product('jobs'),
        pathSegment: 'v1',
        status: 'STABLE',
        releasedAt: '2026-02-02T09:00:00Z',
      },
    },
    ApiVersionRoute: {
      'courses 1.4.0 /courses': {
        versionId: version('courses 1.4.0'),
        gatewayRouteId: route('courses'),
        pathTemplate: '/courses',
        methods: ['GET'],
        requiredScopes: ['courses:read'],
      },
      'jobs 1.0.0 /jobs': {
        versionId: version('jobs 1.0.0'),
        gatewayRouteId: route('mensah-jobs'),
        pathTemplate: '/jobs',
        methods: ['GET', 'POST'],
        costUnits: 2,
      },
    },
    DeveloperApp: {
      'mensah-digital hiring board': {
        developerId: employer,
        name: 'Hiring board',
        description: 'Shows our open jobs on our own page.',
        homepageUrl: 'https://jobs.mensah-digital.example',
        redirectUris: ['https://jobs.mensah-digital.example/callback'],
        environment: 'PRODUCTION',
        status: 'ACTIVE',
        oauthClientId: rowId('auth.OAuthClient', 'mensah-digital-hiring'),
        organizationId: mensah,
        createdAt: '2026-03-02T10:00:00Z',
      },
      'student@azora.world progress widget': {
        developerId: student,
        name: 'Progress on my phone',
        description: 'A small picture of how far I am with Python.',
        createdAt: '2026-11-16T15:00:00Z',
      },
      'employer@azora.world price watch': {
        developerId: employer,
        name: 'Price watch',
        status: 'SUSPENDED',
        suspendedReason: 'Asked for every price once a second, from many addresses.',
        organizationId: mensah,
        createdAt: '2026-03-02T10:30:00Z',
      },
      'student@azora.world quiz cards': {
        developerId: student,
        name: 'Quiz cards',
        description: 'One question of the course a day, on my lock screen.',
        status: 'CLOSED',
        createdAt: '2026-01-28T15:00:00Z',
        updatedAt: '2026-07-01T15:00:00Z',
      },
    },
    ApiUsagePlan: {
      'courses free': {
        productId: product('courses'),
        slug: 'free',
        title: 'Free',
        requestsPerMinute: 30,
        monthlyQuota: 10_000n,
      },
      'courses school': {
        productId: product('courses'),
        slug: 'school',
        title: 'School',
        requestsPerMinute: 300,
        monthlyQuota: 500_000n,
        overage: 'CHARGE',
        priceAmount: '50',
        overagePrice: '0.0002',
        availabilityTarget: '99.5',
      },
      'jobs partner': {
        productId: product('jobs'),
        slug: 'partner',
        title: 'Partner',
        requestsPerMinute: 60,
        overage: 'THROTTLE',
        priceAmount: '20',
      },
    },
    ApiSubscription: {
      'hiring board on jobs': {
        appId: app('mensah-digital hiring board'),
        productId: product('jobs'),
        planId: plan('jobs partner'),
        developerId: employer,
        purpose: 'To show our jobs where our customers already look.',
        status: 'ACTIVE',
        decidedById: educator,
        decidedAt: '2026-03-03T08:00:00Z',
        startsAt: '2026-03-03T08:00:00Z',
        organizationId: mensah,
        createdAt: '2026-03-02T10:05:00Z',
      },
      'price watch on courses': {
        appId: app('employer@azora.world price watch'),
        productId: product('courses'),
        planId: plan('courses free'),
        developerId: employer,
        purpose: 'To compare prices.',
        status: 'CANCELLED',
        decidedById: educator,
        decidedAt: '2026-03-03T08:05:00Z',
        startsAt: '2026-03-03T08:05:00Z',
        endedAt: '2026-11-17T06:00:00Z',
        organizationId: mensah,
        createdAt: '2026-03-02T10:35:00Z',
      },
      'progress widget on courses': {
        appId: app('student@azora.world progress widget'),
        productId: product('courses'),
        planId: plan('courses free'),
        developerId: student,
        purpose: 'To read my own progress.',
        createdAt: '2026-11-16T15:10:00Z',
      },
      'price watch on jobs': {
        appId: app('employer@azora.world price watch'),
        productId: product('jobs'),
        planId: plan('jobs partner'),
        developerId: employer,
        purpose: 'To compare what our jobs pay with what others offer.',
        status: 'SUSPENDED',
        decidedById: educator,
        decidedAt: '2026-03-03T08:10:00Z',
        startsAt: '2026-03-03T08:10:00Z',
        organizationId: mensah,
        createdAt: '2026-03-02T10:40:00Z',
        updatedAt: '2026-11-17T06:00:00Z',
      },
      'progress widget on jobs': {
        appId: app('student@azora.world progress widget'),
        productId: product('jobs'),
        planId: plan('jobs partner'),
        developerId: student,
        purpose: 'To see new jobs beside my progress.',
        status: 'REJECTED',
        rejectionReason: 'Open to partners only; the job feed of your account shows the same.',
        decidedById: educator,
        decidedAt: '2026-11-17T08:00:00Z',
        createdAt: '2026-11-16T15:20:00Z',
        updatedAt: '2026-11-17T08:00:00Z',
      },
      // It was for a term, and he did not renew it.
      'quiz cards on courses': {
        appId: app('student@azora.world quiz cards'),
        productId: product('courses'),
        planId: plan('courses free'),
        developerId: student,
        purpose: 'To ask one question of the course a day.',
        status: 'EXPIRED',
        decidedById: educator,
        decidedAt: '2026-01-29T08:00:00Z',
        startsAt: '2026-01-29T08:00:00Z',
        endedAt: '2026-06-30T22:00:00Z',
        createdAt: '2026-01-28T15:05:00Z',
        updatedAt: '2026-06-30T22:00:00Z',
      },
    },
    DeprecationNotice: {
      'courses 1.4.0': {
        versionId: version('courses 1.4.0'),
        successorVersionId: version('courses 2.0.0'),
        summary: 'Prices become text, since AZR has eight digits after the point.',
        migrationGuideUrl: 'https://developers.azora.world/courses/from-1-to-2',
        deprecatedAt: '2026-10-01T08:00:00Z',
        sunsetAt: '2027-04-01T08:00:00Z',
        announcedAt: '2026-09-15T08:00:00Z',
      },
    },
    ProblemType: {
      'insufficient-balance': {
        typeUri: 'https://azora.world/problems/insufficient-balance',
        title: 'The wallet holds too little',
        httpStatus: 402,
        explanation: 'Top the wallet up, or choose a smaller amount.',
        extensionMembers: { balance: { type: 'string' }, required: { type: 'string' } },
      },
      'quota-used-up': {
        productId: product('courses'),
        typeUri: 'https://azora.world/problems/quota-used-up',
        title: 'The quota of the month is used up',
        httpStatus: 429,
        explanation: 'Wait until the month ends, or take a larger plan.',
        isRetryable: true,
      },
    },
  },
});
