import { defineSeed, rowId } from '@azora/db/seed';

const userId = rowId('auth-service.User', 'student@azora.world');
const studentId = rowId('azora-education.Student', 'student@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const pythonBasics = rowId('azora-education.Module', 'introduction-to-python-programming 1');
const controlFlow = rowId('azora-education.Module', 'introduction-to-python-programming 2');

const sessionId = rowId('azora-sapiens.TutoringSession', 'python-basics');
const pathId = rowId('azora-sapiens.LearningPath', 'python-mastery-path');

/** One student, his sessions with Elara, of which that on lists is whole, and a path of five steps of which the first is done. */
export default defineSeed('azora-sapiens', {
  demo: {
    StudentProfile: {
      'student@azora.world': {
        studentId,
        userId,
        interests: ['data analysis', 'web development'],
        goals: 'To finish school with a first paid project behind me.',
        mastery: { variables: 0.93, 'list indexing': 0.71, 'aliasing of lists': 0.38 },
        organizationId: academy,
        createdAt: '2026-10-13T15:00:00Z',
        updatedAt: '2026-11-14T16:30:00Z',
      },
    },
    TutoringSession: {
      'python-basics': {
        studentId,
        userId,
        tutorId: rowId('ai-family-service.FamilyMember', 'Elara'),
        courseId: python,
        topic: 'Python Basics',
        status: 'COMPLETED',
        endedAt: '2026-11-02T15:24:00Z',
        organizationId: academy,
        createdAt: '2026-11-02T15:00:00Z',
        updatedAt: '2026-11-02T15:24:00Z',
      },
      // The battery was empty.
      'while-loops': {
        studentId,
        userId,
        tutorId: rowId('ai-family-service.FamilyMember', 'Elara'),
        courseId: python,
        topic: 'While loops',
        status: 'ABANDONED',
        endedAt: '2026-11-16T19:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T18:58:00Z',
        updatedAt: '2026-11-16T19:30:00Z',
      },
      'control-flow': {
        studentId,
        userId,
        tutorId: rowId('ai-family-service.FamilyMember', 'Elara'),
        courseId: python,
        topic: 'Control Flow',
        organizationId: academy,
        createdAt: '2026-11-19T17:35:00Z',
      },
    },
    Message: {
      'python-basics 1': {
        sessionId,
        userId,
        position: 1,
        content: 'We made a list of marks: marks = [61, 74, 58]. Why is marks[1] 74 and not 61?',
        createdAt: '2026-11-02T15:01:00Z',
      },
      'python-basics 2': {
        sessionId,
        userId,
        position: 2,
        role: 'TUTOR',
        content:
          'Python counts positions from 0: marks[0] is 61, marks[1] is 74, marks[2] is 58. Read the index as how many items you skip. What do you expect of marks[3]?',
        createdAt: '2026-11-02T15:01:20Z',
      },
      'python-basics 3': {
        sessionId,
        userId,
        position: 3,
        content: 'That it is empty? So None?',
        createdAt: '2026-11-02T15:03:00Z',
      },
      'python-basics 4': {
        sessionId,
        userId,
        position: 4,
        role: 'TUTOR',
        content:
          'Python is stricter than that: it stops with "IndexError: list index out of range". The last index is len(marks) - 1, here 2. And marks[-1] is a short way to the last item.',
        createdAt: '2026-11-02T15:03:20Z',
      },
      'python-basics 5': {
        sessionId,
        userId,
        position: 5,
        content: 'Then marks[-2] is 74. If I write best = marks and best.append(90), does marks stay as it was?',
        createdAt: '2026-11-02T15:09:00Z',
      },
      'python-basics 6': {
        sessionId,
        userId,
        position: 6,
        role: 'TUTOR',
        content:
          'Well worked out. And no: assignment copies nothing. best and marks are two names of one list, so marks is [61, 74, 58, 90] now. For a list of its own write best = marks.copy().',
        createdAt: '2026-11-02T15:09:20Z',
      },
      'python-basics 7': {
        sessionId,
        userId,
        position: 7,
        content: 'And numbers? With a = 5, b = a, b = b + 1, is a 6?',
        createdAt: '2026-11-02T15:20:00Z',
      },
      'python-basics 8': {
        sessionId,
        userId,
        position: 8,
        role: 'TUTOR',
        content:
          'No, a stays 5. b + 1 is a new number, and b becomes a name for it. A number never changes; a list can. Try both, and print a and b after each line.',
        createdAt: '2026-11-02T15:20:20Z',
      },
    },
    LearningInsight: {
      'python-basics negative indexes': {
        sessionId,
        userId,
        kind: 'STRENGTH',
        skill: 'list indexing',
        statement: 'Went from marks[-1] to marks[-2] without help.',
        confidence: '0.7',
        createdAt: '2026-11-02T15:24:00Z',
      },
      'python-basics aliasing': {
        sessionId,
        userId,
        kind: 'MISCONCEPTION',
        skill: 'aliasing of lists',
        statement: 'Expects that assignment copies a list.',
        confidence: '0.86',
        createdAt: '2026-11-02T15:24:00Z',
      },
    },
    LearningPath: {
      'python-mastery-path': {
        studentId,
        userId,
        title: 'Python Mastery Path',
        subject: 'Python',
        fromLevel: 'BEGINNER',
        toLevel: 'INTERMEDIATE',
        estimatedHours: 40,
        totalSteps: 5,
        completedSteps: 1,
        courseId: python,
        organizationId: academy,
        createdAt: '2026-10-13T15:10:00Z',
        updatedAt: '2026-10-27T16:00:00Z',
      },
    },
    // 2,400 minutes are the path's 40 hours.
    PathStep: {
      'python-mastery-path 1': {
        pathId,
        position: 1,
        title: 'Values, variables and text',
        kind: 'LESSON',
        moduleId: pythonBasics,
        estimatedMinutes: 420,
        createdAt: '2026-10-13T15:10:00Z',
      },
      'python-mastery-path 2': {
        pathId,
        position: 2,
        title: 'Lists and how they are shared',
        kind: 'PRACTICE',
        moduleId: pythonBasics,
        estimatedMinutes: 480,
        createdAt: '2026-10-13T15:10:00Z',
      },
      'python-mastery-path 3': {
        pathId,
        position: 3,
        title: 'Decisions, loops and functions',
        kind: 'LESSON',
        moduleId: controlFlow,
        estimatedMinutes: 600,
        createdAt: '2026-10-13T15:10:00Z',
      },
      'python-mastery-path 4': {
        pathId,
        position: 4,
        title: 'Analyse a file of data',
        kind: 'PROJECT',
        estimatedMinutes: 780,
        createdAt: '2026-10-13T15:10:00Z',
      },
      'python-mastery-path 5': {
        pathId,
        position: 5,
        title: 'Show what you know',
        kind: 'ASSESSMENT',
        estimatedMinutes: 120,
        createdAt: '2026-10-13T15:10:00Z',
      },
    },
    Progress: {
      'python-mastery-path 1': {
        pathId,
        stepId: rowId('azora-sapiens.PathStep', 'python-mastery-path 1'),
        userId,
        status: 'COMPLETED',
        percent: 100,
        mastery: '0.93',
        completedAt: '2026-10-27T16:00:00Z',
        createdAt: '2026-10-13T15:20:00Z',
        updatedAt: '2026-10-27T16:00:00Z',
      },
      'python-mastery-path 2': {
        pathId,
        stepId: rowId('azora-sapiens.PathStep', 'python-mastery-path 2'),
        userId,
        status: 'IN_PROGRESS',
        percent: 30,
        mastery: '0.55',
        createdAt: '2026-10-27T16:10:00Z',
        updatedAt: '2026-11-14T16:30:00Z',
      },
    },
    Question: {
      'sum of decimals': {
        studentId,
        userId,
        subject: 'Python',
        question: 'Why is 0.1 + 0.2 == 0.3 False?',
        answer:
          'A float is stored in binary, where 0.1, 0.2 and 0.3 have no exact form: 0.1 + 0.2 is 0.30000000000000004. Compare with math.isclose(0.1 + 0.2, 0.3), or use decimal.Decimal where every digit counts, as with money.',
        answeredAt: '2026-11-09T14:40:15Z',
        helpful: true,
        organizationId: academy,
        createdAt: '2026-11-09T14:40:00Z',
        updatedAt: '2026-11-09T14:42:00Z',
      },
    },
    // Abilities are the maximum a posteriori of a Rasch model with a standard normal prior, as is the error.
    Assessment: {
      'python 2026-11-14': {
        studentId,
        userId,
        subject: 'Python',
        courseId: python,
        status: 'COMPLETED',
        itemDifficulty: '0.1',
        ability: '0.8786',
        standardError: '0.6823',
        itemCount: 5,
        correctCount: 4,
        responses: [
          { item: 'python-types-01', difficulty: 0, correct: true, ability: 0.4011 },
          { item: 'python-lists-04', difficulty: 0.3, correct: true, ability: 0.7227 },
          { item: 'python-aliasing-01', difficulty: 0.8, correct: false, ability: 0.4434 },
          { item: 'python-slicing-02', difficulty: 0.6, correct: true, ability: 0.7169 },
          { item: 'python-lists-06', difficulty: 0.1, correct: true, ability: 0.8786 },
        ],
        completedAt: '2026-11-14T16:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-14T16:00:00Z',
        updatedAt: '2026-11-14T16:30:00Z',
      },
    },
  },
});
