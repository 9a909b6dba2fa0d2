import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const NSC = 'NSC seven-point';
const PYTHON = 'introduction-to-python-programming 2026-T4';
const REACT = 'web-development-with-react 2026-T3';
const book = (key: string): string => rowId('azora-assessment.Gradebook', key);
const column = (key: string): string => rowId('azora-assessment.GradebookColumn', key);
const entry = (key: string): string => rowId('azora-assessment.GradeEntry', key);
const scale = (name: string): string => rowId('azora-assessment.GradingScale', name);
const outcome = (key: string): string => rowId('education-service.LearningOutcome', key);
const themba = {
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  organizationId: academy,
} as const;

type Band = [symbol: string, description: string, lower: number, upper: number, points?: string];
const bands = (name: string, list: readonly Band[], passPercent: number) =>
  Object.fromEntries(
    list.map(([symbol, description, lower, upper, points]) => [
      `${name} ${symbol}`,
      {
        scaleId: scale(name),
        symbol,
        description,
        lowerPercent: String(lower),
        upperPercent: String(upper),
        ...(points !== undefined && { points }),
        isPass: lower >= passPercent,
      },
    ]),
  );

type Level = [quality: string, description: string, score: number];
const levels = (criterion: string, list: readonly Level[]) =>
  Object.fromEntries(
    list.map(([quality, description, score], index) => [
      `python-basics-assignment ${criterion} ${index + 1}`,
      {
        criterionId: rowId('azora-assessment.RubricCriterion', `python-basics-assignment ${criterion}`),
        position: index + 1,
        quality,
        description,
        score: String(score),
      },
    ]),
  );

const marks = <const Category extends string>(
  position: number,
  title: string,
  category: Category,
  resultValueMax: string,
  weightPercent: string,
) => ({
  gradebookId: book(PYTHON),
  organizationId: academy,
  position,
  title,
  category,
  resultValueMax,
  weightPercent,
});

export default defineSeed('azora-assessment', {
  reference: {
    GradingScale: {
      // The codes of achievement of the National Senior Certificate.
      [NSC]: { name: NSC, passPercent: 30, isLocked: true, createdAt: '2025-09-01T00:00:00Z' },
      'Degree classes': { name: 'Degree classes', passPercent: 50, createdAt: '2025-09-01T00:00:00Z' },
    },
    GradeBand: {
      ...bands(
        NSC,
        [
          ['7', 'Outstanding achievement', 80, 100, '7'],
          ['6', 'Meritorious achievement', 70, 80, '6'],
          ['5', 'Substantial achievement', 60, 70, '5'],
          ['4', 'Adequate achievement', 50, 60, '4'],
          ['3', 'Moderate achievement', 40, 50, '3'],
          ['2', 'Elementary achievement', 30, 40, '2'],
          ['1', 'Not achieved', 0, 30, '1'],
        ],
        30,
      ),
      ...bands(
        'Degree classes',
        [
          ['1', 'First class', 75, 100],
          ['2-1', 'Second class, first division', 70, 75],
          ['2-2', 'Second class, second division', 60, 70],
          ['3', 'Third class', 50, 60],
          ['F', 'Fail', 0, 50],
        ],
        50,
      ),
    },
  },

  demo: {
    Gradebook: {
      [PYTHON]: {
        courseId: rowId('azora-education.Course', 'introduction-to-python-programming'),
        termCode: '2026-T4',
        scaleId: scale(NSC),
        organizationId: academy,
        createdAt: '2026-10-05T08:00:00Z',
      },
      [REACT]: {
        courseId: rowId('azora-education.Course', 'web-development-with-react'),
        termCode: '2026-T3',
        scaleId: scale(NSC),
        dropLowest: 1,
        status: 'RELEASED',
        closedAt: '2026-10-01T09:00:00Z',
        closedById: educator,
        releasedAt: '2026-10-05T09:00:00Z',
        organizationId: academy,
        createdAt: '2026-07-13T08:00:00Z',
      },
      'web-development-with-react 2026-T2': {
        courseId: rowId('azora-education.Course', 'web-development-with-react'),
        termCode: '2026-T2',
        scaleId: scale('Degree classes'),
        aggregation: 'SIMPLE_MEAN',
        treatMissing: 'ZERO',
        status: 'CLOSED',
        closedAt: '2026-07-03T09:00:00Z',
        closedById: educator,
        organizationId: academy,
        createdAt: '2026-04-13T08:00:00Z',
      },
    },
    // The weights of the term make a hundred; the turtle is extra.
    GradebookColumn: {
      [`${PYTHON} 1`]: {
        ...marks(1, 'Quiz: Python Basics', 'TEST', '20', '20'),
        testId: rowId('assessment-service.AssessmentTest', 'python-basics-quiz'),
        assignOn: '2026-11-06',
        dueOn: '2026-11-06',
        releasedAt: '2026-11-06T16:00:00Z',
      },
      [`${PYTHON} 2`]: {
        ...marks(2, 'Degrees', 'ASSIGNMENT', '50', '30'),
        assignmentId: rowId('azora-lms.Assignment', 'python-basics-assignment'),
        rubricId: rowId('azora-assessment.Rubric', 'python-basics-assignment'),
        assignOn: '2026-11-02',
        dueOn: '2026-11-13',
        releasedAt: '2026-11-13T09:31:00Z',
      },
      [`${PYTHON} 3`]: {
        ...marks(3, 'A register of the class', 'PROJECT', '100', '50'),
        assignmentId: rowId('azora-lms.Assignment', 'control-flow-project'),
        assignOn: '2026-11-16',
        dueOn: '2026-12-04',
      },
      [`${PYTHON} 4`]: {
        ...marks(4, 'A turtle that decides', 'PRACTICAL', '10', '0'),
        isExtraCredit: true,
        assignOn: '2026-11-09',
        dueOn: '2026-12-11',
      },
      [`${PYTHON} 5`]: {
        ...marks(5, 'What can you do already?', 'TEST', '10', '0'),
        isExtraCredit: true,
        assignOn: '2026-10-12',
        dueOn: '2026-10-16',
      },
      [`${PYTHON} 6`]: {
        ...marks(6, 'Explain a loop to a classmate', 'ORAL', '10', '0'),
        isExtraCredit: true,
        assignOn: '2026-11-09',
        dueOn: '2026-11-27',
      },
      [`${PYTHON} 7`]: {
        ...marks(7, 'A diary of errors', 'PARTICIPATION', '10', '0'),
        isExtraCredit: true,
        assignOn: '2026-10-12',
        dueOn: '2026-12-04',
      },
    },
    GradeEntry: {
      [`student@azora.world ${PYTHON} 1`]: {
        ...themba,
        gradebookId: book(PYTHON),
        columnId: column(`${PYTHON} 1`),
        scoreStatus: 'FULLY_GRADED',
        score: '18',
        percent: '90',
        bandSymbol: '7',
        attemptId: rowId('assessment-service.TestAttempt', 'student@azora.world python-basics-quiz 1'),
        scoredOn: '2026-11-06',
        createdAt: '2026-11-06T15:20:00Z',
      },
      [`student@azora.world ${PYTHON} 2`]: {
        ...themba,
        gradebookId: book(PYTHON),
        columnId: column(`${PYTHON} 2`),
        scoreStatus: 'FULLY_GRADED',
        score: '43',
        percent: '86',
        bandSymbol: '7',
        comment: 'It works, and the output is easy to read. Next: say what happens when the input is no number.',
        markerId: educator,
        scoredOn: '2026-11-13',
        createdAt: '2026-11-12T17:45:00Z',
      },
      [`student@azora.world ${PYTHON} 3`]: {
        ...themba,
        gradebookId: book(PYTHON),
        columnId: column(`${PYTHON} 3`),
        createdAt: '2026-11-16T06:00:00Z',
      },
      [`student@azora.world ${PYTHON} 4`]: {
        ...themba,
        gradebookId: book(PYTHON),
        columnId: column(`${PYTHON} 4`),
        scoreStatus: 'FULLY_GRADED',
        score: '8',
        percent: '80',
        scoredOn: '2026-11-18',
        createdAt: '2026-11-18T15:31:03Z',
      },
      [`student@azora.world ${PYTHON} 5`]: {
        ...themba,
        gradebookId: book(PYTHON),
        columnId: column(`${PYTHON} 5`),
        scoreStatus: 'EXEMPT',
        exemption: 'MEDICAL',
        comment: 'Off sick from 12 to 16 October; the note of the clinic is on file.',
        markerId: educator,
        createdAt: '2026-10-19T07:00:00Z',
      },
      [`student@azora.world ${PYTHON} 6`]: {
        ...themba,
        gradebookId: book(PYTHON),
        columnId: column(`${PYTHON} 6`),
        scoreStatus: 'SUBMITTED',
        comment: 'Recorded on 18 November, four minutes; to be heard this week.',
        createdAt: '2026-11-18T15:50:00Z',
      },
      // Three of its five pages are marked.
      [`student@azora.world ${PYTHON} 7`]: {
        ...themba,
        gradebookId: book(PYTHON),
        columnId: column(`${PYTHON} 7`),
        scoreStatus: 'PARTIALLY_GRADED',
        score: '6',
        percent: '60',
        markerId: educator,
        createdAt: '2026-11-09T15:00:00Z',
        updatedAt: '2026-11-18T09:00:00Z',
      },
    },
    Rubric: {
      'python-basics-assignment': {
        authorId: educator,
        title: 'A short program',
        description: 'For programs of up to twenty lines.',
        pointsPossible: '50',
        status: 'LOCKED',
        lockedAt: '2026-11-13T09:30:00Z',
        organizationId: academy,
        createdAt: '2026-10-19T08:00:00Z',
      },
      'control-flow-project': {
        authorId: educator,
        title: 'A program that reads a file',
        method: 'CHECKLIST',
        pointsPossible: '100',
        status: 'PUBLISHED',
        organizationId: academy,
        createdAt: '2026-11-09T08:00:00Z',
      },
      'react-capstone': {
        authorId: educator,
        title: 'A page with a state of its own',
        method: 'HOLISTIC',
        pointsPossible: '100',
        organizationId: academy,
        createdAt: '2026-11-16T08:30:00Z',
      },
    },
    RubricCriterion: {
      'python-basics-assignment correctness': {
        rubricId: rowId('azora-assessment.Rubric', 'python-basics-assignment'),
        position: 1,
        description: 'The program does what was asked, also at the edges.',
        category: 'Correctness',
        points: '25',
        outcomeId: outcome('azora-academy python PY1'),
      },
      'python-basics-assignment readability': {
        rubricId: rowId('azora-assessment.Rubric', 'python-basics-assignment'),
        position: 2,
        description: 'Somebody else can read it: names, spaces, output.',
        category: 'Readability',
        points: '25',
      },
    },
    RubricCriterionLevel: {
      ...levels('correctness', [
        ['Does not run', 'Ends with an error on the first try.', 0],
        ['Runs', 'Right for the example of the task.', 12],
        ['Right', 'Right for every number.', 18],
        ['Robust', 'Right for every number, and says so when it is none.', 25],
      ]),
      ...levels('readability', [
        ['Hard to follow', 'Names of one letter, output without a unit.', 8],
        ['Readable', 'Names that tell, output with a unit.', 17],
        ['Clear', 'Could stand in a book.', 25],
      ]),
    },
    GradeAppeal: {
      // The lecturer held to 43 of 50; the department looks again.
      [`student@azora.world ${PYTHON} 2 stage 1`]: {
        entryId: entry(`student@azora.world ${PYTHON} 2`),
        userId: student,
        ground: 'RUBRIC_MISAPPLIED',
        statement: 'The task did not say that the input may be something else than a number.',
        status: 'DISMISSED',
        originalScore: '43',
        finding: 'The rubric, which was open from the start, names it.',
        decidedById: educator,
        decidedAt: '2026-11-16T07:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-13T12:00:00Z',
      },
      [`student@azora.world ${PYTHON} 2 stage 2`]: {
        entryId: entry(`student@azora.world ${PYTHON} 2`),
        userId: student,
        stage: 2,
        ground: 'RUBRIC_MISAPPLIED',
        status: 'UNDER_REVIEW',
        originalScore: '43',
        organizationId: academy,
        createdAt: '2026-11-17T15:00:00Z',
      },
      [`student@azora.world ${PYTHON} 1 stage 1`]: {
        entryId: entry(`student@azora.world ${PYTHON} 1`),
        userId: student,
        ground: 'ADDITION_ERROR',
        statement: 'I count nineteen answers that are marked right.',
        status: 'LODGED',
        originalScore: '18',
        organizationId: academy,
        createdAt: '2026-11-19T15:00:00Z',
      },
      [`student@azora.world ${PYTHON} 4 stage 1`]: {
        entryId: entry(`student@azora.world ${PYTHON} 4`),
        userId: student,
        ground: 'UNMARKED_WORK',
        statement: 'My second drawing was not looked at. It was: I read the comment too late.',
        status: 'WITHDRAWN',
        originalScore: '8',
        organizationId: academy,
        createdAt: '2026-11-18T16:00:00Z',
        updatedAt: '2026-11-19T06:30:00Z',
      },
      [`student@azora.world ${PYTHON} 7 stage 1`]: {
        entryId: entry(`student@azora.world ${PYTHON} 7`),
        userId: student,
        ground: 'UNMARKED_WORK',
        statement: 'The third page, of 2 November, has no mark.',
        status: 'UPHELD',
        originalScore: '4',
        newScore: '6',
        finding: 'The page had stuck to the one before it. Two more marks.',
        decidedById: educator,
        decidedAt: '2026-11-18T09:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T14:30:00Z',
        updatedAt: '2026-11-18T09:00:00Z',
      },
    },
  },
});
