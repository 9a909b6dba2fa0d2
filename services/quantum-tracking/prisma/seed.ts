import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const trackingPlanId = rowId('analytics-service.TrackingPlan', 'learn 2');
const visit = rowId('quantum-tracking.BehaviorSession', 'student@azora.world 2026-10-12');
const stray = rowId('quantum-tracking.BehaviorSession', 'a visitor 2026-11-18');
const funnel = rowId('quantum-tracking.FunnelDefinition', 'enrol 2');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const COURSE = '/learn/introduction-to-python-programming';

const act = <const Kind extends string>(sequenceNumber: number, kind: Kind, occurredAt: string, more: object = {}) => ({
  sessionId: visit,
  userId: student,
  sequenceNumber,
  kind,
  pagePath: COURSE,
  occurredAt,
  createdAt: occurredAt,
  ...more,
});

const STEPS = [
  ['Sees a course', { pagePattern: '/learn/*' }],
  ['Opens the fee', { action: 'fee-opened' }],
  ['Pays', { action: 'course-paid' }],
] as const;

/** Of 120 learners who began in the week of 5 October, how many came back. */
const RETAINED = [120, 96, 84, 79, 71] as const;

export default defineSeed('quantum-tracking', {
  demo: {
    BehaviorSession: {
      'student@azora.world 2026-10-12': {
        trackingPlanId,
        userId: student,
        sessionIndex: 14,
        legalBasis: 'CONSENT',
        noticeVersion: '2026-09',
        entryPath: '/learn',
        exitPath: COURSE,
        deviceClass: 'PHONE',
        country: 'ZA',
        cityName: 'Johannesburg',
        eventCount: 6,
        pageCount: 2,
        engagedSeconds: 310,
        isBounce: false,
        startedAt: '2026-10-12T13:52:00Z',
        endedAt: '2026-10-12T14:01:00Z',
        organizationId: academy,
        createdAt: '2026-10-12T14:31:00Z',
      },
      'a visitor 2026-11-18': {
        trackingPlanId,
        visitorHash: sha256('visitor 7 2026-11'),
        sessionIndex: 1,
        legalBasis: 'CONSENT',
        noticeVersion: '2026-09',
        globalPrivacyControl: true,
        entryPath: '/learn/web-development-with-react',
        exitPath: '/learn/web-development-with-react',
        referrerHost: 'www.google.com',
        deviceClass: 'DESKTOP',
        country: 'NG',
        eventCount: 1,
        pageCount: 1,
        engagedSeconds: 6,
        isBounce: true,
        startedAt: '2026-11-18T14:06:05Z',
        endedAt: '2026-11-18T14:06:20Z',
        createdAt: '2026-11-18T14:36:20Z',
      },
    },
    BehaviorEvent: {
      'student@azora.world sees the course': act(1, 'PAGE_VIEW', '2026-10-12T13:53:00Z', { loadMs: 840 }),
      'student@azora.world reads on': act(2, 'PAGE_PING', '2026-10-12T13:55:00Z', { scrollPercent: 70 }),
      'student@azora.world opens the fee': act(3, 'STRUCTURED', '2026-10-12T13:58:00Z', {
        category: 'enrol',
        action: 'fee-opened',
        numericValue: '100',
      }),
      'student@azora.world pays': act(4, 'STRUCTURED', '2026-10-12T14:00:00Z', {
        category: 'enrol',
        action: 'course-paid',
      }),
    },
    BehaviorPattern: {
      'quiz then lesson again': {
        trackingPlanId,
        patternHash: sha256('quiz-failed lesson-opened quiz-passed'),
        stepKeys: ['quiz-failed', 'lesson-opened', 'quiz-passed'],
        signal: 'SUCCESS_PATH',
        supportSessions: 114,
        distinctVisitors: 88,
        supportRatio: '0.0612',
        confidence: '0.79',
        lift: '1.64',
        medianSeconds: 1320,
        verdict: 'USEFUL',
        reviewedById: educator,
        periodStart: '2026-10-05T22:00:00Z',
        periodEnd: '2026-11-02T22:00:00Z',
      },
      'clicks on a picture that leads nowhere': {
        trackingPlanId,
        patternHash: sha256('cover-clicked cover-clicked'),
        stepKeys: ['cover-clicked', 'cover-clicked'],
        signal: 'RAGE_CLICKS',
        supportSessions: 61,
        distinctVisitors: 54,
        supportRatio: '0.0327',
        confidence: '0.5',
        lift: '4.1',
        medianSeconds: 2,
        periodStart: '2026-11-02T22:00:00Z',
        periodEnd: '2026-11-16T22:00:00Z',
      },
    },
    FunnelDefinition: {
      'enrol 1': {
        slug: 'enrol',
        title: 'From a course to its fee',
        trackingPlanId,
        status: 'ARCHIVED',
        archivedAt: '2026-09-01T08:00:00Z',
      },
      'enrol 2': {
        slug: 'enrol',
        version: 2,
        title: 'From a course to its first lesson',
        trackingPlanId,
        countBy: 'USER',
        goalValue: '100',
        goalCurrency: 'AZR',
        createdById: educator,
        organizationId: academy,
      },
      'apply 1': {
        slug: 'apply',
        title: 'From a job to an application',
        trackingPlanId,
        status: 'DRAFT',
        createdById: employer,
        organizationId: mensah,
      },
    },
    FunnelStep: Object.fromEntries(
      STEPS.map(([title, by], index) => [
        `enrol 2 ${index + 1}`,
        { funnelId: funnel, position: index + 1, title, ...by, maxMinutes: index === 2 ? 60 : undefined },
      ]),
    ),
    FunnelConversion: {
      'student@azora.world enrols': {
        funnelId: funnel,
        firstSessionId: visit,
        userId: student,
        unitHash: sha256('student@azora.world'),
        stepCount: 3,
        reachedPosition: 3,
        stepSeconds: [0, 300, 420],
        isConverted: true,
        enteredAt: '2026-10-12T13:53:00Z',
        convertedAt: '2026-10-12T14:00:00Z',
      },
      'a visitor leaves': {
        funnelId: funnel,
        firstSessionId: stray,
        unitHash: sha256('visitor 7'),
        stepCount: 3,
        reachedPosition: 1,
        stepSeconds: [0],
        isConverted: false,
        droppedPath: '/learn/web-development-with-react',
        enteredAt: '2026-11-18T14:06:05Z',
      },
    },
    CohortRetention: Object.fromEntries(
      RETAINED.map((activeCount, periodOffset) => [
        `2026-10-05 week ${periodOffset}`,
        {
          trackingPlanId,
          cohortPeriod: '2026-10-05',
          periodOffset,
          cohortSize: RETAINED[0],
          activeCount,
          measuredAt: '2026-11-16T04:10:00Z',
        },
      ]),
    ),
  },
});
