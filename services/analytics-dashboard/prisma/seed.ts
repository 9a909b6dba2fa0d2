import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const student = rowId('auth-service.User', 'student@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const metric = (key: string) => rowId('analytics-service.MetricDefinition', key);
const board = (key: string) => rowId('analytics-dashboard.Dashboard', key);
const term = board('educator@azora.world term-4');
const query = (key: string) => rowId('analytics-dashboard.MetricQuery', `term-4 ${key}`);

const TERM = { periodStart: '2026-10-05T22:00:00Z', periodEnd: '2026-12-09T22:00:00Z' } as const;

export default defineSeed('analytics-dashboard', {
  demo: {
    Dashboard: {
      'educator@azora.world term-4': {
        ownerId: educator,
        slug: 'term-4',
        title: 'Term 4 at the academy',
        description: 'Lessons, quizzes and who is falling behind.',
        tags: ['academy'],
        refreshSeconds: 300,
        version: 3,
        organizationId: academy,
        createdAt: '2026-10-05T08:00:00Z',
      },
      'employer@azora.world hiring': {
        ownerId: employer,
        slug: 'hiring',
        title: 'Hiring',
        timeFrom: 'now-1y',
        timeZone: 'Africa/Lagos',
        organizationId: mensah,
        createdAt: '2026-10-26T10:30:00Z',
      },
      'educator@azora.world term-3': {
        ownerId: educator,
        slug: 'term-3',
        title: 'Term 3 at the academy',
        status: 'ARCHIVED',
        archivedAt: '2026-10-05T08:10:00Z',
        organizationId: academy,
        createdAt: '2026-07-20T08:00:00Z',
      },
    },
    DashboardVariable: {
      'term-4 course': {
        dashboardId: term,
        name: 'course',
        label: 'Course',
        kind: 'CUSTOM',
        choices: ['introduction-to-python-programming', 'web-development-with-react'],
        allowsMany: true,
        includesAll: true,
        position: 1,
      },
    },
    MetricQuery: {
      'term-4 A': {
        dashboardId: term,
        refKey: 'A',
        metricId: metric('lessons-completed'),
        compareWith: 'PREVIOUS_PERIOD',
      },
      'term-4 B': {
        dashboardId: term,
        refKey: 'B',
        metricId: metric('quiz-pass-rate'),
        grain: 'WEEK',
        aggregation: 'AVERAGE',
        filter: [{ label: 'course', operator: 'in', value: '$course' }],
        compareWith: 'TARGET',
      },
    },
    DashboardWidget: {
      'term-4 lessons': {
        dashboardId: term,
        queryId: query('A'),
        kind: 'LINE',
        title: 'Lessons a day',
        gridX: 0,
        gridY: 0,
        gridWidth: 16,
        gridHeight: 8,
        encoding: { x: { field: 'day', type: 'temporal' }, y: { field: 'value', type: 'quantitative' } },
      },
      'term-4 quizzes': {
        dashboardId: term,
        queryId: query('B'),
        kind: 'GAUGE',
        title: 'Quizzes passed',
        gridX: 16,
        gridY: 0,
        gridWidth: 8,
        gridHeight: 8,
        thresholds: [{ value: 0.7, colour: 'green' }],
        decimals: 2,
      },
      'term-4 note': {
        dashboardId: term,
        kind: 'TEXT',
        title: 'How to read this',
        gridX: 0,
        gridY: 8,
        gridWidth: 24,
        gridHeight: 3,
        note: 'A quiz counts as passed from **70 %**; the academy asks for 75 %.',
      },
    },
    DashboardShare: {
      'term-4 with the academy': {
        dashboardId: term,
        sharedById: educator,
        recipientOrganizationId: academy,
        viewCount: 31,
        createdAt: '2026-10-06T08:00:00Z',
      },
      'term-4 with student@azora.world': {
        dashboardId: term,
        sharedById: educator,
        recipientUserId: student,
        lockedVariables: { course: 'introduction-to-python-programming' },
        viewCount: 2,
        expiresAt: '2026-12-09T22:00:00Z',
        createdAt: '2026-11-13T10:00:00Z',
      },
    },
    InsightCard: {
      'more lessons on Wednesday': {
        dashboardId: term,
        metricId: metric('lessons-completed'),
        kind: 'RECORD',
        headline: 'The most lessons on a day of this term',
        explanation: '231 lessons on Wednesday, 13 % more than on Tuesday. The examination is two weeks away.',
        drivers: [{ label: 'introduction-to-python-programming', share: 0.7 }],
        observedValue: '231',
        baselineValue: '204',
        confidence: '0.95',
        verdict: 'USEFUL',
        reviewedById: educator,
        reviewedAt: '2026-11-19T06:00:00Z',
        periodStart: '2026-11-17T22:00:00Z',
        periodEnd: '2026-11-18T22:00:00Z',
        organizationId: academy,
      },
      'loops are hard': {
        metricId: metric('quiz-pass-rate'),
        kind: 'CONTRIBUTION',
        headline: 'Half of the failed quizzes are about while loops',
        explanation: 'The questions on when a loop ends are missed most.',
        observedValue: '0.82',
        confidence: '0.7',
        origin: 'MODEL',
        modelName: 'zola-insights-1',
        periodStart: '2026-11-09T22:00:00Z',
        periodEnd: '2026-11-16T22:00:00Z',
        organizationId: academy,
      },
    },
    KpiTarget: {
      'azora-academy quizzes': {
        metricId: metric('quiz-pass-rate'),
        title: 'Four of five quizzes are passed',
        baselineValue: '0.74',
        targetValue: '0.8',
        currentValue: '0.82',
        measuredAt: '2026-11-18T22:00:00Z',
        accountableId: educator,
        ...TERM,
        organizationId: academy,
      },
      'azora-academy lessons': {
        metricId: metric('lessons-completed'),
        title: 'Ten thousand lessons this term',
        baselineValue: '7400',
        targetValue: '10000',
        currentValue: '6900',
        measuredAt: '2026-11-18T22:00:00Z',
        status: 'AT_RISK',
        accountableId: educator,
        ...TERM,
        organizationId: academy,
      },
    },
  },
});
