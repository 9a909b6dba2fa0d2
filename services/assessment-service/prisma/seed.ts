import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const themba = {
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  organizationId: academy,
} as const;

const bank = (key: string): string => rowId('assessment-service.QuestionBank', key);
const item = (key: string): string => rowId('assessment-service.AssessmentItem', key);
const test = (key: string): string => rowId('assessment-service.AssessmentTest', key);
const itemRef = (key: string): string => rowId('assessment-service.TestItemRef', key);
const attempt = (key: string): string => rowId('assessment-service.TestAttempt', key);
const response = (key: string): string => rowId('assessment-service.ItemResponse', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An item after QTI 3.0: what is declared, and what is asked. */
const qti = (identifier: string, title: string, declaration: string, body: string) => {
  const xml =
    `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${identifier}" title="${title}" ` +
    `adaptive="false" time-dependent="false">${declaration}<qti-item-body>${body}</qti-item-body></qti-assessment-item>`;
  return { identifier, title, body: xml, bodySha256: sha256(xml) };
};
const declared = (cardinality: string, baseType: string, values: string[]) =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}"><qti-correct-response>` +
  `${values.map((value) => `<qti-value>${value}</qti-value>`).join('')}</qti-correct-response></qti-response-declaration>`;

const TYPE = qti(
  'PY-TYPE',
  'What input() gives',
  declared('single', 'identifier', ['B']),
  '<qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>What does input() give?</qti-prompt>' +
    '<qti-simple-choice identifier="A">a number</qti-simple-choice>' +
    '<qti-simple-choice identifier="B">text</qti-simple-choice></qti-choice-interaction>',
);
const LENGTH = qti(
  'PY-LEN',
  'The length of a list',
  declared('single', 'integer', ['3']),
  '<p>len([4, 5, 6]) is <qti-text-entry-interaction response-identifier="RESPONSE" expected-length="3"/></p>',
);
const ORDER = qti(
  'PY-ORDER',
  'From a question to an answer',
  declared('ordered', 'identifier', ['ask', 'convert', 'compute', 'print']),
  '<qti-order-interaction response-identifier="RESPONSE"><qti-prompt>Put the lines in order.</qti-prompt>' +
    ['ask', 'compute', 'convert', 'print']
      .map((line) => `<qti-simple-choice identifier="${line}">${line}</qti-simple-choice>`)
      .join('') +
    '</qti-order-interaction>',
);
const ESSAY = qti(
  'PY-WHY',
  'Why a program fails',
  '<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>',
  '<qti-extended-text-interaction response-identifier="RESPONSE"><qti-prompt>Say what the last line of a traceback tells.' +
    '</qti-prompt></qti-extended-text-interaction>',
);
const SLICE = qti(
  'PY-SLICE',
  'A slice of a list',
  declared('single', 'integer', ['2']),
  '<p>len([4, 5, 6, 7][1:3]) is <qti-text-entry-interaction response-identifier="RESPONSE" expected-length="3"/></p>',
);
const RANGE = qti(
  'PY-RANGE',
  'The last number of a range',
  declared('single', 'integer', ['4']),
  '<p>list(range(5))[-1] is <qti-text-entry-interaction response-identifier="RESPONSE" expected-length="3"/></p>',
);
const FLOAT = qti(
  'PY-FLOAT',
  'What a division gives',
  declared('single', 'identifier', ['A']),
  '<qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>What is the type of 6 / 3?</qti-prompt>' +
    '<qti-simple-choice identifier="A">float</qti-simple-choice>' +
    '<qti-simple-choice identifier="B">int</qti-simple-choice></qti-choice-interaction>',
);

const scored = (key: string, score: string, maxScore: string) => ({
  responseId: response(`student@azora.world python-basics-quiz 1 ${key}`),
  scorer: 'KEY' as const,
  score,
  maxScore,
  scoredAt: '2026-11-06T15:20:00Z',
  createdAt: '2026-11-06T15:20:00Z',
});
const answered = (key: string, given: string | number | string[], durationMs: number) => ({
  attemptId: attempt('student@azora.world python-basics-quiz 1'),
  itemRefId: itemRef(`python-basics-quiz ${key}`),
  response: { RESPONSE: given },
  numAttempts: 1,
  durationMs,
  sessionStatus: 'FINAL' as const,
  completionStatus: 'COMPLETED' as const,
  answeredAt: '2026-11-06T15:20:00Z',
  createdAt: '2026-11-06T15:00:00Z',
});

/** The quiz of Python Basics, of which Themba had 18 of 20 points, and tests in the other states. */
export default defineSeed('assessment-service', {
  demo: {
    QuestionBank: {
      'python basics': {
        ownerId: educator,
        name: 'Python Basics',
        description: 'Questions on values, text and lists.',
        courseId: python,
        sharing: 'ORGANISATION',
        itemCount: 5,
        isCalibrated: true,
        calibratedOn: '2026-09-21',
        organizationId: academy,
        createdAt: '2026-01-05T08:00:00Z',
      },
      'drafts of educator@azora.world': {
        ownerId: educator,
        name: 'Drafts',
        itemCount: 2,
        createdAt: '2026-10-26T08:00:00Z',
      },
    },
    AssessmentItem: {
      'PY-TYPE 1': {
        ...TYPE,
        bankId: bank('python basics'),
        interaction: 'CHOICE',
        maxScore: '5',
        guessingScore: '2.5',
        irtDiscrimination: '1.12',
        irtDifficulty: '-0.85',
        pValue: '0.74',
        exposureCount: 31,
        outcomeId: rowId('education-service.LearningOutcome', 'azora-academy python PY1'),
        status: 'OPERATIONAL',
      },
      'PY-LEN 1': {
        ...LENGTH,
        bankId: bank('python basics'),
        interaction: 'TEXT_ENTRY',
        maxScore: '5',
        irtDiscrimination: '1.4',
        irtDifficulty: '-0.3',
        pValue: '0.61',
        exposureCount: 31,
        outcomeId: rowId('education-service.LearningOutcome', 'python list slices'),
        status: 'OPERATIONAL',
      },
      'PY-ORDER 1': {
        ...ORDER,
        bankId: bank('python basics'),
        interaction: 'ORDER',
        scoring: 'CUSTOM_RULES',
        maxScore: '10',
        irtDiscrimination: '0.96',
        irtDifficulty: '0.42',
        pValue: '0.48',
        exposureCount: 29,
        status: 'OPERATIONAL',
      },
      'PY-WHY 1': {
        ...ESSAY,
        bankId: bank('python basics'),
        interaction: 'EXTENDED_TEXT',
        scoring: 'HUMAN',
        maxScore: '10',
        status: 'RETIRED',
        retiredAt: '2026-09-21T08:00:00Z',
      },
      'PY-SLICE 1': {
        ...SLICE,
        bankId: bank('drafts of educator@azora.world'),
        interaction: 'TEXT_ENTRY',
        maxScore: '5',
        createdAt: '2026-11-16T08:20:00Z',
      },
      'PY-RANGE 1': {
        ...RANGE,
        bankId: bank('drafts of educator@azora.world'),
        interaction: 'TEXT_ENTRY',
        maxScore: '5',
        status: 'REVIEWED',
        createdAt: '2026-10-26T08:30:00Z',
        updatedAt: '2026-11-02T08:00:00Z',
      },
      // Asked beside others and not counted, until enough have answered it.
      'PY-FLOAT 1': {
        ...FLOAT,
        bankId: bank('python basics'),
        interaction: 'CHOICE',
        maxScore: '5',
        guessingScore: '2.5',
        pValue: '0.67',
        exposureCount: 12,
        status: 'PILOT',
        createdAt: '2026-10-19T08:00:00Z',
      },
    },
    AssessmentTest: {
      'python-basics-quiz': {
        authorId: educator,
        courseId: python,
        identifier: 'python-basics-quiz',
        title: 'Quiz: Python Basics',
        maxSeconds: 1200,
        passPercent: 70,
        showFeedback: 'AFTER_SUBMISSION',
        opensAt: '2026-11-06T13:00:00Z',
        closesAt: '2026-11-06T16:00:00Z',
        status: 'CLOSED',
        publishedAt: '2026-11-02T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-26T08:00:00Z',
      },
      'control-flow-quiz': {
        authorId: educator,
        courseId: python,
        identifier: 'control-flow-quiz',
        title: 'Quiz: Control Flow',
        maxSeconds: 1500,
        passPercent: 70,
        opensAt: '2026-12-04T13:00:00Z',
        closesAt: '2026-12-04T16:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
      'python-placement': {
        authorId: educator,
        courseId: python,
        identifier: 'python-placement',
        title: 'Where to begin with Python',
        navigation: 'LINEAR',
        selection: 'ADAPTIVE',
        adaptiveStopError: '0.35',
        maxAttempts: 3,
        passPercent: 0,
        showFeedback: 'NEVER',
        status: 'PUBLISHED',
        publishedAt: '2026-09-21T09:00:00Z',
        organizationId: academy,
        createdAt: '2026-09-21T08:30:00Z',
      },
      'computer-basics-final': {
        authorId: educator,
        identifier: 'computer-basics-final',
        title: 'Computer Basics: end of course',
        maxSeconds: 3600,
        status: 'ARCHIVED',
        publishedAt: '2026-02-16T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-02-09T08:00:00Z',
      },
      'python-basics-practice': {
        authorId: educator,
        courseId: python,
        identifier: 'python-basics-practice',
        title: 'Practice: Python Basics',
        maxAttempts: 10,
        passPercent: 0,
        status: 'PUBLISHED',
        publishedAt: '2026-11-02T08:30:00Z',
        organizationId: academy,
        createdAt: '2026-10-26T09:00:00Z',
      },
    },
    TestItemRef: {
      'python-basics-quiz 1': { testId: test('python-basics-quiz'), itemId: item('PY-TYPE 1'), position: 1 },
      'python-basics-quiz 2': { testId: test('python-basics-quiz'), itemId: item('PY-LEN 1'), position: 2 },
      'python-basics-quiz 3': {
        testId: test('python-basics-quiz'),
        itemId: item('PY-ORDER 1'),
        position: 3,
        isRequired: true,
        isFixed: true,
      },
      'python-placement 1': { testId: test('python-placement'), itemId: item('PY-TYPE 1'), position: 1 },
    },
    TestAttempt: {
      'student@azora.world python-basics-quiz 1': {
        ...themba,
        testId: test('python-basics-quiz'),
        status: 'SCORED',
        accommodationId: rowId('assessment-service.TestAccommodation', 'student@azora.world 2026'),
        startedAt: '2026-11-06T15:00:00Z',
        deadlineAt: '2026-11-06T15:25:00Z',
        submittedAt: '2026-11-06T15:20:00Z',
        timeUsedSeconds: 1200,
        createdAt: '2026-11-06T15:00:00Z',
      },
      'student@azora.world python-placement 1': {
        ...themba,
        testId: test('python-placement'),
        status: 'INVALIDATED',
        startedAt: '2026-10-08T15:00:00Z',
        timeUsedSeconds: 240,
        invalidation: 'TECHNICAL_FAILURE',
        createdAt: '2026-10-08T15:00:00Z',
      },
      'student@azora.world python-placement 2': {
        ...themba,
        testId: test('python-placement'),
        attemptNumber: 2,
        status: 'SCORED',
        startedAt: '2026-10-08T15:30:00Z',
        submittedAt: '2026-10-08T15:44:00Z',
        timeUsedSeconds: 840,
        abilityTheta: '-0.62',
        abilityError: '0.33',
        createdAt: '2026-10-08T15:30:00Z',
      },
      'student@azora.world python-placement 3': {
        ...themba,
        testId: test('python-placement'),
        attemptNumber: 3,
        status: 'IN_PROGRESS',
        startedAt: '2026-11-19T19:50:00Z',
        timeUsedSeconds: 35,
        createdAt: '2026-11-18T16:00:00Z',
      },
      'student@azora.world control-flow-quiz 1': {
        ...themba,
        testId: test('control-flow-quiz'),
        createdAt: '2026-11-16T08:10:00Z',
      },
      'student@azora.world python-basics-practice 1': {
        ...themba,
        testId: test('python-basics-practice'),
        status: 'ABANDONED',
        startedAt: '2026-11-04T16:00:00Z',
        timeUsedSeconds: 180,
        createdAt: '2026-11-04T16:00:00Z',
      },
      'student@azora.world python-basics-practice 2': {
        ...themba,
        testId: test('python-basics-practice'),
        attemptNumber: 2,
        status: 'SUBMITTED',
        startedAt: '2026-11-17T16:00:00Z',
        submittedAt: '2026-11-17T16:22:00Z',
        timeUsedSeconds: 1320,
        createdAt: '2026-11-17T16:00:00Z',
      },
      'student@azora.world python-basics-practice 3': {
        ...themba,
        testId: test('python-basics-practice'),
        attemptNumber: 3,
        status: 'PAUSED',
        startedAt: '2026-11-18T16:30:00Z',
        timeUsedSeconds: 420,
        createdAt: '2026-11-18T16:30:00Z',
      },
    },
    ItemResponse: {
      'student@azora.world python-basics-quiz 1 1': answered('1', 'B', 95_000),
      'student@azora.world python-basics-quiz 1 2': answered('2', 3, 140_000),
      // Two neighbours changed places.
      'student@azora.world python-basics-quiz 1 3': answered('3', ['ask', 'compute', 'convert', 'print'], 610_000),
      'student@azora.world python-placement 3 1': {
        attemptId: attempt('student@azora.world python-placement 3'),
        itemRefId: itemRef('python-placement 1'),
        createdAt: '2026-11-18T16:00:00Z',
      },
    },
    ScoringOutcome: {
      'student@azora.world python-basics-quiz 1 1': scored('1', '5', '5'),
      'student@azora.world python-basics-quiz 1 2': scored('2', '5', '5'),
      'student@azora.world python-basics-quiz 1 3 key': { ...scored('3', '5', '10'), isCurrent: false },
      'student@azora.world python-basics-quiz 1 3 marker': {
        ...scored('3', '8', '10'),
        round: 2,
        scorer: 'HUMAN',
        markerId: educator,
        comment: 'One swap of neighbours costs two points, not five.',
      },
    },
    TestAccommodation: {
      'student@azora.world 2026': {
        ...themba,
        extraTimeFactor: '1.25',
        supports: ['LINE_READER'],
        ground: 'Writes in his second language',
        status: 'APPROVED',
        approvedById: educator,
        validFrom: '2026-10-12',
        validUntil: '2026-12-31',
        createdAt: '2026-10-06T08:00:00Z',
      },
      'student@azora.world 2025': {
        ...themba,
        extraTimeFactor: '1.25',
        status: 'EXPIRED',
        approvedById: educator,
        validFrom: '2025-12-04',
        validUntil: '2026-06-30',
        createdAt: '2025-12-04T08:00:00Z',
      },
      'student@azora.world 2027': {
        ...themba,
        extraTimeFactor: '1.25',
        supports: ['LINE_READER'],
        ground: 'Writes in his second language',
        validFrom: '2027-01-13',
        validUntil: '2027-12-08',
        createdAt: '2026-11-18T08:00:00Z',
      },
      // A quarter more was thought enough.
      'student@azora.world double time 2026': {
        ...themba,
        extraTimeFactor: '2',
        ground: 'Writes in his second language',
        status: 'DECLINED',
        validFrom: '2026-10-12',
        validUntil: '2026-12-31',
        createdAt: '2026-10-05T08:00:00Z',
        updatedAt: '2026-10-06T07:50:00Z',
      },
      // He did not need it once the hand had healed.
      'student@azora.world hand 2026': {
        ...themba,
        supports: ['SPEECH_TO_TEXT'],
        ground: 'A broken finger of the right hand',
        status: 'REVOKED',
        approvedById: educator,
        validFrom: '2026-07-27',
        validUntil: '2026-09-30',
        revokedAt: '2026-08-24T08:00:00Z',
        createdAt: '2026-07-24T08:00:00Z',
        updatedAt: '2026-08-24T08:00:00Z',
      },
    },
  },
});
