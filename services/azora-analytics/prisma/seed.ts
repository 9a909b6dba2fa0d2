import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');

/** The student in the Python course, whom all of these rows are about. */
const inPython = {
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  courseId: python,
  organizationId: academy,
} as const;

/** A measure of the week that begins on a Monday, counted on the next. */
const week = (weekStartsOn: string, cohortSize: number, countedOn: string) => ({
  ...inPython,
  weekStartsOn,
  cohortSize,
  createdAt: `${countedOn}T03:00:00Z`,
});

const snapshot = (snapshotOn: string) => ({
  ...inPython,
  progressId: rowId('azora-education.LearningProgress', 'student@azora.world introduction-to-python-programming 1'),
  snapshotOn,
  modulesDone: 0,
  modulesTotal: 2,
  createdAt: `${snapshotOn}T22:00:00Z`,
});

const prediction = (predictedAt: string) => ({
  ...inPython,
  modelVersion: 'dropout-gbm@2.1.0',
  baselineProbability: '0.1800',
  horizonDays: 60,
  predictedAt,
  createdAt: predictedAt,
});

/** A student who fell behind in October, was asked about it, and caught up. */
export default defineSeed('azora-analytics', {
  demo: {
    ProgressSnapshot: {
      'student@azora.world 2026-10-31': {
        ...snapshot('2026-10-31'),
        progressPercent: '8',
        expectedPercent: '15',
        pace: 'BEHIND',
        minutesSpent: 160,
      },
      'student@azora.world 2026-11-07': {
        ...snapshot('2026-11-07'),
        progressPercent: '18',
        expectedPercent: '20',
        pace: 'ON_TRACK',
        minutesSpent: 390,
        meanScorePercent: '90',
      },
      // 34,200 seconds in the course; 18/20 and 43/50
      'student@azora.world 2026-11-14': {
        ...snapshot('2026-11-14'),
        progressPercent: '25',
        expectedPercent: '24',
        pace: 'ON_TRACK',
        minutesSpent: 570,
        meanScorePercent: '88',
      },
    },
    EngagementIndicator: {
      'student@azora.world SESSIONS 2026-10-19': {
        ...week('2026-10-19', 31, '2026-10-26'),
        measure: 'SESSIONS',
        value: '1',
        zScore: '-1.62',
        eventCount: 14,
      },
      'student@azora.world SESSIONS 2026-11-09': {
        ...week('2026-11-09', 31, '2026-11-16'),
        measure: 'SESSIONS',
        value: '6',
        zScore: '0.74',
        eventCount: 208,
      },
      'student@azora.world ACTIVE_DAYS 2026-11-09': {
        ...week('2026-11-09', 31, '2026-11-16'),
        measure: 'ACTIVE_DAYS',
        value: '5',
        zScore: '0.91',
        eventCount: 208,
      },
      'student@azora.world FORUM_POSTS 2026-11-09': {
        ...week('2026-11-09', 31, '2026-11-16'),
        measure: 'FORUM_POSTS',
        value: '2',
        zScore: '0.35',
        eventCount: 2,
      },
    },
    LearningGap: {
      'student@azora.world while loops': {
        ...inPython,
        outcomeId: rowId('education-service.LearningOutcome', 'python while loops'),
        masteryProbability: '0.4300',
        targetProbability: '0.9500',
        evidenceCount: 7,
        blocksModuleId: rowId('azora-education.Module', 'introduction-to-python-programming 2'),
        detectedAt: '2026-11-14T22:00:00Z',
        createdAt: '2026-11-14T22:00:00Z',
      },
      'student@azora.world list slices': {
        ...inPython,
        outcomeId: rowId('education-service.LearningOutcome', 'python list slices'),
        masteryProbability: '0.9600',
        targetProbability: '0.9500',
        evidenceCount: 19,
        status: 'CLOSED',
        detectedAt: '2026-10-31T22:00:00Z',
        closedAt: '2026-11-12T17:50:00Z',
        createdAt: '2026-10-31T22:00:00Z',
        updatedAt: '2026-11-12T17:50:00Z',
      },
      // The gap in list slices, found a week later, says more exactly what was missing.
      'student@azora.world PY1': {
        ...inPython,
        outcomeId: rowId('education-service.LearningOutcome', 'azora-academy python PY1'),
        masteryProbability: '0.7100',
        targetProbability: '0.9500',
        evidenceCount: 6,
        status: 'SUPERSEDED',
        detectedAt: '2026-10-24T22:00:00Z',
        createdAt: '2026-10-24T22:00:00Z',
        updatedAt: '2026-10-31T22:00:00Z',
      },
    },
    DropoutRiskPrediction: {
      'student@azora.world 2026-10-31': {
        ...prediction('2026-10-31T22:30:00Z'),
        riskProbability: '0.5200',
        band: 'MEDIUM',
        contributions: { sessions_last_14_days: 0.21, days_since_last_session: 0.17, progress_behind_percent: -0.04 },
      },
      'student@azora.world 2026-11-14': {
        ...prediction('2026-11-14T22:30:00Z'),
        riskProbability: '0.0900',
        band: 'LOW',
        contributions: { sessions_last_14_days: -0.11, mean_score_percent: -0.06, days_since_last_session: 0.08 },
      },
    },
    CohortComparison: {
      'study groups 2026': {
        courseId: python,
        title: 'With and without a study group',
        dimension: 'INTERVENTION',
        cohortA: 'in a study group',
        cohortB: 'alone',
        measure: 'MEAN_SCORE',
        sizeA: 42,
        sizeB: 38,
        meanA: '71.2',
        meanB: '64.5',
        deviationA: '12.4',
        deviationB: '14.1',
        effectSize: '0.506',
        pValue: '0.0276',
        periodStart: '2026-01-19',
        periodEnd: '2026-10-31',
        requestedById: educator,
        organizationId: academy,
        createdAt: '2026-11-03T09:00:00Z',
      },
    },
    InterventionPlan: {
      'student@azora.world 2026-11-02': {
        ...inPython,
        advisorId: educator,
        predictionId: rowId('azora-analytics.DropoutRiskPrediction', 'student@azora.world 2026-10-31'),
        measures: ['TUTORING', 'PEER_GROUP'],
        goal: 'Two sessions a week and the quiz on Python Basics by 6 November.',
        successPercent: 100,
        status: 'COMPLETED',
        outcome: 'SUCCEEDED',
        startsOn: '2026-11-02',
        reviewOn: '2026-11-16',
        agreedAt: '2026-11-02T14:30:00Z',
        closedOn: '2026-11-16',
        createdAt: '2026-11-02T09:00:00Z',
        updatedAt: '2026-11-16T10:00:00Z',
      },
      'student@azora.world 2026-11-19': {
        ...inPython,
        advisorId: educator,
        measures: ['TUTORING'],
        goal: 'One more hour on loops before Control Flow begins.',
        status: 'ACTIVE',
        startsOn: '2026-11-23',
        reviewOn: '2026-12-04',
        agreedAt: '2026-11-19T16:05:00Z',
        createdAt: '2026-11-19T15:30:00Z',
      },
      // Two hours a week were too many beside school; a new one was made in November.
      'student@azora.world 2026-10-19': {
        ...inPython,
        advisorId: educator,
        measures: ['MENTORING'],
        goal: 'Two hours a week with a mentor until the quiz on Python Basics.',
        status: 'ABANDONED',
        startsOn: '2026-10-19',
        reviewOn: '2026-11-02',
        agreedAt: '2026-10-19T14:00:00Z',
        closedOn: '2026-10-31',
        createdAt: '2026-10-16T09:00:00Z',
        updatedAt: '2026-10-31T09:00:00Z',
      },
      'student@azora.world before React': {
        ...inPython,
        courseId: rowId('azora-education.Course', 'web-development-with-react'),
        advisorId: educator,
        measures: ['PEER_GROUP'],
        goal: 'An hour of JavaScript a week with two others, so that React can begin in January.',
        startsOn: '2026-11-30',
        reviewOn: '2027-01-15',
        createdAt: '2026-11-19T15:45:00Z',
      },
    },
  },
});
