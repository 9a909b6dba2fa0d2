import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const frontend = (name: string) => rowId('master-ui-service.MicroFrontend', name);
const metric = (slug: string) => rowId('analytics-service.MetricDefinition', slug);
const experiment = (key: string) => rowId('ui-enhancement-service.UxExperiment', key);
const variant = (key: string) => rowId('ui-enhancement-service.ExperimentVariant', key);
const audit = (key: string) => rowId('ui-enhancement-service.AccessibilityAudit', key);

/** An experiment on the learners' pages. */
const onLearn = <const More extends object>(experimentKey: string, hypothesis: string, more: More) => ({
  experimentKey,
  hypothesis,
  microFrontendId: frontend('learn'),
  minimumDetectableEffect: '0.05',
  plannedSampleSize: 4000,
  createdById: educator,
  ...more,
});

/** Control and treatment, half and half. */
const halves = (key: string, treatment: string, overrides: object) => ({
  [`${key} control`]: {
    experimentId: experiment(key),
    variantKey: 'control',
    description: 'As it is.',
    isControl: true,
    allocationBasisPoints: 5000,
  },
  [`${key} treatment`]: {
    experimentId: experiment(key),
    variantKey: 'treatment',
    description: treatment,
    allocationBasisPoints: 5000,
    overrides,
  },
});

const exposed = <const More extends object>(who: string, to: string, more: More) => ({
  experimentId: experiment('lesson-length-shown'),
  variantId: variant(`lesson-length-shown ${to}`),
  unitHash: createHash('sha256').update(`lesson-length-shown ${who}`).digest('hex'),
  ...more,
});

export default defineSeed('ui-enhancement-service', {
  demo: {
    UxExperiment: {
      'lesson-length-shown': onLearn(
        'lesson-length-shown',
        'Who sees how long a lesson takes finishes it more often.',
        {
          status: 'RUNNING',
          sampleRatioPValue: '0.41',
          startsAt: '2026-11-02T04:00:00Z',
        },
      ),
      'quiz-hints': onLearn('quiz-hints', 'A hint after the second wrong answer keeps learners in the quiz.', {
        status: 'PAUSED',
        startsAt: '2026-11-09T04:00:00Z',
      }),
      'course-card': onLearn('course-card', 'A wide card with two lines of text leads to more enrolments.', {
        status: 'COMPLETED',
        sampleRatioPValue: '0.73',
        startsAt: '2026-09-07T04:00:00Z',
        endsAt: '2026-10-05T04:00:00Z',
        decision: 'SHIP',
        decisionReason: 'Enrolments rose by 6 % and nobody left sooner.',
      }),
      'reward-first': onLearn('reward-first', 'Showing the reward before the lesson draws learners in.', {
        status: 'STOPPED',
        startsAt: '2026-08-03T04:00:00Z',
        endsAt: '2026-08-10T04:00:00Z',
        decision: 'ROLL_BACK',
        decisionReason: 'Learners skipped to the quiz and failed it more often.',
      }),
      'mensah-job-board': {
        experimentKey: 'mensah-job-board',
        hypothesis: 'Jobs with the price in the title get more applications.',
        microFrontendId: frontend('work'),
        minimumDetectableEffect: '0.1',
        plannedSampleSize: 600,
        createdById: employer,
        organizationId: mensah,
      },
    },
    ExperimentVariant: {
      ...halves('lesson-length-shown', 'Minutes beside the title of a lesson.', { showDuration: true }),
      ...halves('course-card', 'Wide card.', { card: 'wide' }),
    },
    ExperimentMetric: {
      'lesson-length-shown lesson-completion-rate': {
        experimentId: experiment('lesson-length-shown'),
        metricId: metric('lesson-completion-rate'),
        role: 'PRIMARY',
        goal: 'INCREASE',
      },
      'lesson-length-shown quiz-pass-rate': {
        experimentId: experiment('lesson-length-shown'),
        metricId: metric('quiz-pass-rate'),
        role: 'GUARDRAIL',
        goal: 'NO_CHANGE',
        guardrailLimit: '0.02',
      },
    },
    VariantExposure: {
      'student@azora.world sees minutes': exposed('student@azora.world', 'treatment', {
        userId: student,
        deviceClass: 'PHONE',
        viewportWidthPx: 411,
        language: 'en-ZA',
        exposedAt: '2026-11-03T15:00:00Z',
      }),
      'a visitor sees none': exposed('a visitor', 'control', {
        deviceClass: 'DESKTOP',
        viewportWidthPx: 1440,
        exposedAt: '2026-11-04T09:12:00Z',
      }),
    },
    AccessibilityAudit: {
      'learn 1.9.0 axe': {
        microFrontendId: frontend('learn'),
        releaseVersion: '1.9.0',
        mode: 'AUTOMATIC',
        toolName: 'axe-core 4.10',
        sampleUrls: ['https://azora.world/learn', 'https://azora.world/learn/introduction-to-python-programming'],
        status: 'COMPLETED',
        passedCount: 46,
        failedCount: 2,
        cantTellCount: 3,
        inapplicableCount: 5,
        auditorId: educator,
        startedAt: '2026-11-13T08:00:00Z',
        completedAt: '2026-11-13T08:06:00Z',
        organizationId: academy,
      },
      'wallet 1.2.0 by hand': {
        microFrontendId: frontend('wallet'),
        releaseVersion: '1.2.0',
        mode: 'MANUAL',
        sampleUrls: ['https://azora.world/wallet'],
        assistiveTechnology: ['TalkBack with Chrome'],
        startedAt: '2026-11-18T08:00:00Z',
      },
      // Version 1.9.0 came out while 1.8.0 was being looked at.
      'learn 1.8.0 by hand': {
        microFrontendId: frontend('learn'),
        releaseVersion: '1.8.0',
        mode: 'MANUAL',
        sampleUrls: ['https://azora.world/learn'],
        assistiveTechnology: ['NVDA with Firefox'],
        status: 'ABANDONED',
        passedCount: 12,
        failedCount: 1,
        auditorId: educator,
        startedAt: '2026-11-11T08:00:00Z',
        organizationId: academy,
      },
    },
    AccessibilityIssue: {
      'pale text on the progress bar': {
        auditId: audit('learn 1.9.0 axe'),
        successCriterion: '1.4.3',
        level: 'AA',
        outcome: 'FAILED',
        impact: 'SERIOUS',
        ruleName: 'color-contrast',
        pageUrl: 'https://azora.world/learn',
        selector: '.progress > span',
        snippet: '<span>25 %</span>',
        description: 'The share that is done stands in pale green on white.',
        contrastRatio: '2.9',
        occurrenceCount: 4,
        status: 'IN_PROGRESS',
        assigneeId: educator,
      },
      'code sample without a name': {
        auditId: audit('learn 1.9.0 axe'),
        successCriterion: '2.1.1',
        level: 'A',
        outcome: 'FAILED',
        impact: 'MODERATE',
        ruleName: 'scrollable-region-focusable',
        pageUrl: 'https://azora.world/learn/introduction-to-python-programming',
        selector: 'pre.sample',
        description: 'Long samples cannot be scrolled with the keyboard.',
        status: 'FIXED',
        fixedAt: '2026-11-17T12:00:00Z',
      },
    },
    DisplayPreference: {
      'student@azora.world': {
        userId: student,
        colorScheme: 'DARK',
        reducesData: true,
        textScalePercent: 110,
        captionsByDefault: true,
        organizationId: academy,
      },
      'educator@azora.world': {
        userId: educator,
        contrast: 'MORE',
        keyboardHints: true,
        fontFamily: 'Atkinson Hyperlegible',
      },
    },
  },
});
