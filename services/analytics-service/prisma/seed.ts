import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const plan = (key: string) => rowId('analytics-service.TrackingPlan', key);
const event = (name: string) => rowId('analytics-service.EventDefinition', name);
const metric = (key: string) => rowId('analytics-service.MetricDefinition', key);
const batch = rowId('analytics-service.EventBatch', '2026-11-18T14:06');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** An event of the learners' pages. */
const learning = (name: string, meaning: string, required: readonly string[]) => ({
  planId: plan('learn 2'),
  name,
  meaning,
  propertySchema: { type: 'object', required, additionalProperties: false },
  ownerTeam: 'Azora Academy',
});

/** The value of one day in Johannesburg, without labels. */
const day = (key: string, date: string, value: string, sampleCount: bigint, more: object = {}) => ({
  metricId: metric(key),
  labelsHash: md5('{}'),
  intervalStart: `${date}T00:00:00+02:00`,
  intervalEnd: new Date(Date.parse(`${date}T00:00:00+02:00`) + 86_400_000).toISOString(),
  value,
  sampleCount,
  ...more,
});

export default defineSeed('analytics-service', {
  demo: {
    TrackingPlan: {
      'learn 1': {
        slug: 'learn',
        title: 'Learners on the web',
        platform: 'WEB',
        writeKeyHash: sha256('learn 1'),
        status: 'RETIRED',
        publishedAt: '2026-02-02T08:00:00Z',
      },
      'learn 2': {
        slug: 'learn',
        version: 2,
        title: 'Learners on the web',
        platform: 'WEB',
        writeKeyHash: sha256('learn 2'),
        status: 'PUBLISHED',
        publishedAt: '2026-09-01T08:00:00Z',
        stewardId: educator,
      },
      'mensah-shop 1': {
        slug: 'mensah-shop',
        title: 'Shop fronts',
        platform: 'SERVER',
        unplannedEvents: 'FLAG',
        writeKeyHash: sha256('mensah-shop 1'),
        timeZone: 'Africa/Lagos',
        stewardId: employer,
        organizationId: mensah,
      },
    },
    EventDefinition: {
      'Course Viewed': learning('Course Viewed', 'The page of a course was shown.', ['course_id']),
      'Course Enrolled': {
        ...learning('Course Enrolled', 'The fee was paid and the learner may begin.', ['course_id', 'price']),
        needsConsent: false,
      },
      'Lesson Completed': learning('Lesson Completed', 'The last part of a lesson was done.', ['lesson_id']),
      'Quiz Submitted': learning('Quiz Submitted', 'The answers of a quiz were handed in.', [
        'quiz_id',
        'score_percent',
      ]),
    },
    EventProperty: {
      'Course Enrolled price': {
        definitionId: event('Course Enrolled'),
        name: 'price',
        dataType: 'NUMBER',
        meaning: 'What was paid.',
        isRequired: true,
        minimum: '0',
        unit: 'AZR',
      },
      'Quiz Submitted score_percent': {
        definitionId: event('Quiz Submitted'),
        name: 'score_percent',
        dataType: 'NUMBER',
        meaning: 'Share of the marks.',
        isRequired: true,
        minimum: '0',
        maximum: '100',
        unit: 'percent',
      },
      'Course Viewed level': {
        definitionId: event('Course Viewed'),
        name: 'level',
        dataType: 'STRING',
        meaning: 'How hard the course is.',
        allowedValues: ['BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'],
      },
    },
    EventBatch: {
      '2026-11-18T14:06': {
        planId: plan('learn 2'),
        library: 'analytics.js 2.3',
        eventCount: 3,
        acceptedCount: 2,
        blockedCount: 1,
        sizeBytes: 1840,
        clockSkewMs: -1400n,
        sentAt: '2026-11-18T14:06:08Z',
        receivedAt: '2026-11-18T14:06:10Z',
      },
    },
    AnalyticsEvent: {
      'student@azora.world views the course': {
        definitionId: event('Course Viewed'),
        batchId: batch,
        messageId: 'ajs-next-1795010762000-a1',
        userId: student,
        sessionKey: '2026-11-18/1',
        properties: { course_id: 'introduction-to-python-programming', level: 'BEGINNER' },
        consent: 'GRANTED',
        pagePath: '/learn/introduction-to-python-programming',
        country: 'ZA',
        language: 'en-ZA',
        deviceClass: 'PHONE',
        occurredAt: '2026-11-18T14:06:02Z',
        receivedAt: '2026-11-18T14:06:10Z',
        organizationId: academy,
        createdAt: '2026-11-18T14:06:10Z',
      },
      'a visitor views the course': {
        definitionId: event('Course Viewed'),
        batchId: batch,
        messageId: 'ajs-next-1795010765000-b7',
        anonymousHash: sha256('visitor 7'),
        properties: { course_id: 'web-development-with-react', level: 'INTERMEDIATE' },
        consent: 'NOT_REQUIRED',
        referrerHost: 'www.google.com',
        campaign: { source: 'google', medium: 'organic' },
        country: 'NG',
        deviceClass: 'DESKTOP',
        occurredAt: '2026-11-18T14:06:05Z',
        receivedAt: '2026-11-18T14:06:10Z',
        createdAt: '2026-11-18T14:06:10Z',
      },
    },
    MetricDefinition: {
      'lessons-completed': {
        name: 'lessons_completed_total',
        help: 'Lessons that learners finished.',
        metricType: 'COUNTER',
        calculation: 'COUNT',
        eventDefinitionId: event('Lesson Completed'),
        ownerId: educator,
      },
      'courses-viewed': {
        name: 'courses_viewed_total',
        help: 'How often the page of a course was shown.',
        metricType: 'COUNTER',
        calculation: 'COUNT',
        eventDefinitionId: event('Course Viewed'),
      },
      'lesson-completion-rate': {
        name: 'lesson_completion_ratio',
        help: 'Lessons finished for each view of a course.',
        unit: 'ratio',
        calculation: 'RATIO',
        denominatorId: metric('courses-viewed'),
        eventDefinitionId: event('Lesson Completed'),
      },
      'quiz-pass-rate': {
        name: 'quiz_pass_ratio',
        help: 'Share of quizzes with 70 % or more.',
        unit: 'ratio',
        calculation: 'DERIVED',
        formula: 'count(score_percent >= 70) / count(*)',
        ownerId: educator,
      },
      'course-revenue': {
        name: 'course_fees_azr_total',
        help: 'Fees of courses.',
        metricType: 'COUNTER',
        unit: 'azr',
        calculation: 'SUM',
        eventDefinitionId: event('Course Enrolled'),
      },
    },
    MetricPoint: {
      'lessons-completed 2026-11-17': day('lessons-completed', '2026-11-17', '204', 204n),
      'lessons-completed 2026-11-18': day('lessons-completed', '2026-11-18', '231', 231n),
      'lessons-completed 2026-11-19': day('lessons-completed', '2026-11-19', '188', 188n, { isPartial: true }),
      'quiz-pass-rate 2026-11-18': day('quiz-pass-rate', '2026-11-18', '0.82', 50n),
    },
  },
});
