import { defineSeed, rowId } from '@azora/db/seed';

const user = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const student = rowId('azora-education.Student', 'student@azora.world');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const react = rowId('azora-education.Course', 'web-development-with-react');
const pythonBasics = rowId('azora-education.Module', 'introduction-to-python-programming 1');
const controlFlow = rowId('azora-education.Module', 'introduction-to-python-programming 2');
const enrolled = rowId('azora-education.Enrollment', 'student@azora.world introduction-to-python-programming');
const wallet = rowId('azora-education.Wallet', 'student@azora.world');

/** The entry of azora-mint's ledger that moved the tokens. */
const inLedger = (idempotencyKey: string): string => rowId('azora-mint.Transaction', idempotencyKey);

/** One school, two courses and a student who is a quarter through the first. */
export default defineSeed('azora-education', {
  demo: {
    Student: {
      'student@azora.world': {
        userId: user,
        gradeLevel: 'GRADE_12',
        organizationId: academy,
        createdAt: '2025-12-03T15:45:00Z',
      },
    },
    Course: {
      'introduction-to-python-programming': {
        instructorId: educator,
        title: 'Introduction to Python Programming',
        description: 'From a first line of Python to programs that read data, decide and repeat.',
        level: 'BEGINNER',
        price: '100',
        durationHours: 40,
        published: true,
        publishedAt: '2026-01-19T08:00:00Z',
        organizationId: academy,
        createdAt: '2025-12-08T09:00:00Z',
        updatedAt: '2026-01-19T08:00:00Z',
      },
      'web-development-with-react': {
        instructorId: educator,
        title: 'Web Development with React',
        description: 'Build web pages out of components that keep their own state and fetch their own data.',
        level: 'INTERMEDIATE',
        price: '150',
        durationHours: 60,
        published: true,
        publishedAt: '2026-01-26T08:00:00Z',
        organizationId: academy,
        createdAt: '2025-12-10T09:00:00Z',
        updatedAt: '2026-01-26T08:00:00Z',
      },
    },
    Module: {
      'introduction-to-python-programming 1': {
        courseId: python,
        position: 1,
        title: 'Python Basics',
        description: 'Values and variables, text, lists, and how to run a program and read its errors.',
        durationMinutes: 1200,
        createdAt: '2025-12-08T09:10:00Z',
      },
      'introduction-to-python-programming 2': {
        courseId: python,
        position: 2,
        title: 'Control Flow',
        description: 'Decisions with if, repetition with for and while, and functions to name what belongs together.',
        durationMinutes: 1200,
        createdAt: '2025-12-08T09:20:00Z',
      },
      'web-development-with-react 1': {
        courseId: react,
        position: 1,
        title: 'Components and Props',
        description: 'JSX, splitting a page into components, and handing data down to them.',
        durationMinutes: 1800,
        createdAt: '2025-12-10T09:10:00Z',
      },
      'web-development-with-react 2': {
        courseId: react,
        position: 2,
        title: 'State and Effects',
        description: 'Keeping state, reacting to events, and fetching data when a component appears.',
        durationMinutes: 1800,
        createdAt: '2025-12-10T09:20:00Z',
      },
    },
    Enrollment: {
      'student@azora.world introduction-to-python-programming': {
        studentId: student,
        userId: user,
        courseId: python,
        progress: 25,
        organizationId: academy,
        createdAt: '2026-10-12T14:00:00Z',
        updatedAt: '2026-11-13T16:00:00Z',
      },
    },
    // Two modules of the same length: half of the first is a quarter of the course.
    LearningProgress: {
      'student@azora.world introduction-to-python-programming 1': {
        studentId: student,
        userId: user,
        courseId: python,
        moduleId: pythonBasics,
        status: 'INCOMPLETE',
        progress: 50,
        durationSeconds: 34_200,
        createdAt: '2026-10-12T14:05:00Z',
        updatedAt: '2026-11-13T16:00:00Z',
      },
      'student@azora.world introduction-to-python-programming 2': {
        studentId: student,
        userId: user,
        courseId: python,
        moduleId: controlFlow,
        status: 'NOT_ATTEMPTED',
        createdAt: '2026-10-12T14:05:00Z',
      },
    },
    AssessmentSubmission: {
      'student@azora.world python-basics-quiz 1': {
        studentId: student,
        userId: user,
        courseId: python,
        moduleId: pythonBasics,
        lineItemId: 'python-basics-quiz',
        kind: 'QUIZ',
        status: 'FULLY_GRADED',
        score: '18',
        maxScore: '20',
        submittedAt: '2026-11-06T15:20:00Z',
        gradedAt: '2026-11-06T15:20:00Z',
        organizationId: academy,
        createdAt: '2026-11-06T15:00:00Z',
      },
      'student@azora.world python-basics-assignment 1': {
        studentId: student,
        userId: user,
        courseId: python,
        moduleId: pythonBasics,
        lineItemId: 'python-basics-assignment',
        kind: 'ASSIGNMENT',
        content:
          'celsius = float(input("Celsius: "))\nfahrenheit = celsius * 9 / 5 + 32\nprint(f"{fahrenheit:.1f} °F")\n',
        status: 'FULLY_GRADED',
        score: '43',
        maxScore: '50',
        feedback: 'It works, and the output is easy to read. Next: say what happens when the input is no number.',
        graderId: educator,
        submittedAt: '2026-11-12T17:45:00Z',
        gradedAt: '2026-11-13T09:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-12T16:10:00Z',
      },
    },
    Wallet: {
      'student@azora.world': {
        studentId: student,
        userId: user,
        balance: '362.5',
        mintWalletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
        createdAt: '2025-12-03T15:46:00Z',
        updatedAt: '2026-11-16T12:00:00Z',
      },
    },
    // Each under its idempotency key.
    Transaction: {
      'study:welcome-bonus:student@azora.world': {
        walletId: wallet,
        userId: user,
        type: 'DEPOSIT',
        amount: '500',
        mintTransactionId: inLedger('welcome-bonus:student@azora.world'),
        idempotencyKey: 'study:welcome-bonus:student@azora.world',
        createdAt: '2025-12-03T15:47:00Z',
      },
      'study:course-fee:introduction-to-python-programming': {
        walletId: wallet,
        userId: user,
        type: 'COURSE_PAYMENT',
        amount: '-100',
        enrollmentId: enrolled,
        mintTransactionId: inLedger('course-fee:introduction-to-python-programming'),
        idempotencyKey: 'study:course-fee:introduction-to-python-programming',
        createdAt: '2026-10-12T14:00:00Z',
      },
      'study:reward:python-basics-quiz': {
        walletId: wallet,
        userId: user,
        type: 'REWARD',
        amount: '12.5',
        mintTransactionId: inLedger('reward:python-basics-quiz'),
        idempotencyKey: 'study:reward:python-basics-quiz',
        createdAt: '2026-11-06T15:21:00Z',
      },
      'study:reward:course-work': {
        walletId: wallet,
        userId: user,
        type: 'REWARD',
        amount: '50',
        mintTransactionId: inLedger('reward:course-work'),
        idempotencyKey: 'study:reward:course-work',
        createdAt: '2026-11-13T09:31:00Z',
      },
      'study:stake:2026-11-16': {
        walletId: wallet,
        userId: user,
        type: 'WITHDRAWAL',
        amount: '-100',
        mintTransactionId: inLedger('stake:student@azora.world'),
        idempotencyKey: 'study:stake:2026-11-16',
        createdAt: '2026-11-16T12:00:00Z',
      },
    },
  },
});
