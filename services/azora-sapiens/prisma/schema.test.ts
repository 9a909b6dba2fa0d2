import { idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, reference, required } = refusedBy;

/** Ids of rows in other services' databases. */
const person = (number: number): string => idOf('auth users', number);
const student = (number: number): string => idOf('education students', number);

const morning = '2026-03-02T08:00:00Z';
const later = '2026-03-02T09:00:00Z';

const firstStudent = { student_id: student(1), user_id: person(1) };

const rightRows: RightRows = {
  student_profiles: { student_id: student, user_id: person },
  tutoring_sessions: { ...firstStudent, topic: 'Python Basics', created_at: morning },
  messages: {
    session_id: idOf('tutoring_sessions'),
    user_id: person(1),
    position: (number: number) => number,
    content: 'What is a list?',
  },
  learning_insights: {
    session_id: idOf('tutoring_sessions'),
    user_id: person(1),
    kind: 'GAP',
    skill: 'lists',
    statement: 'Takes the first index for 1.',
    confidence: '0.8',
  },
  learning_paths: {
    ...firstStudent,
    title: 'Python Mastery Path',
    subject: 'Python',
    from_level: 'BEGINNER',
    to_level: 'INTERMEDIATE',
    estimated_hours: 40,
    total_steps: 5,
    completed_steps: 1,
  },
  path_steps: {
    path_id: idOf('learning_paths'),
    position: (number: number) => number,
    title: 'Variables',
    kind: 'LESSON',
    estimated_minutes: 480,
  },
  progress: {
    path_id: idOf('learning_paths'),
    step_id: idOf('path_steps'),
    user_id: person(1),
    status: 'COMPLETED',
    percent: 100,
    mastery: '0.93',
    completed_at: later,
  },
  questions: { ...firstStudent, subject: 'Python', question: 'Why is 0.1 + 0.2 not 0.3?' },
  assessments: { ...firstStudent, subject: 'Python' },
};

describe.each(['embedded18', 'debian15'] as const)('azora-sapiens on %s', (server) => {
  const database = serviceDatabase('azora-sapiens', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('a student profile', () => {
    it('is a beginner at a steady pace unless something else is said', async () => {
      expect(await query('SELECT level, pace, interests, mastery FROM student_profiles')).toEqual([
        { level: 'BEGINNER', pace: 'STEADY', interests: [], mastery: {} },
      ]);
    });

    it.each([
      ['a second one of the same student', { student_id: student(1) }, key('student_id')],
      ['a second one of the same user', { user_id: person(1) }, key('user_id')],
      ['mastery that is a list', { mastery: '[]' }, check('mastery')],
      ['a level of its own', { level: 'GURU' }, refusedBy.enum('LearnerLevel')],
      ['a pace of its own', { pace: 'FRANTIC' }, refusedBy.enum('LearningPace')],
      ['a compliance status of its own', { compliance_status: 'FINE' }, refusedBy.enum('ComplianceStatus')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('student_profiles', values, by));

    it.each([
      ['sessions', 'tutoring_sessions'],
      ['learning paths', 'learning_paths'],
      ['questions', 'questions'],
      ['assessments', 'assessments'],
    ])('cannot be deleted while it has %s', async (_, table) => {
      const others = ['tutoring_sessions', 'learning_paths', 'questions', 'assessments'].filter(
        (name) => name !== table,
      );
      for (const other of others) await query(`DELETE FROM ${other}`);
      await refusesStatement('DELETE FROM student_profiles', reference('user_id', 'student_id'));
    });
  });

  describe('a tutoring session', () => {
    it.each([
      ['that is over', { status: 'COMPLETED', ended_at: later }],
      ['that was left', { status: 'ABANDONED', ended_at: later }],
    ])('is admitted %s', async (_, values) => {
      await insert('tutoring_sessions', values);
    });

    it.each([
      ['active and over', { ended_at: later }, check('status', 'ended_at')],
      ['over at no time', { status: 'COMPLETED' }, check('status', 'ended_at')],
      [
        'over before it began',
        { status: 'COMPLETED', ended_at: '2026-03-02T07:59:59Z' },
        check('ended_at', 'created_at'),
      ],
      ["of somebody else's user", { user_id: person(2) }, reference('user_id', 'student_id')],
      ['without a topic', { topic: null }, required('topic')],
      ['of a status of its own', { status: 'DULL' }, refusedBy.enum('SessionStatus')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('tutoring_sessions', values, by));
  });

  describe('a message', () => {
    it("is the student's unless something else is said", async () => {
      expect(await query('SELECT role FROM messages')).toEqual([{ role: 'STUDENT' }]);
    });

    it.each([
      ['the place of another', { position: 1 }, key('session_id', 'position')],
      ['a place before the first', { position: 0 }, check('position')],
      ['somebody else', { user_id: person(2) }, reference('session_id', 'user_id')],
      ['a speaker of its own', { role: 'PARENT' }, refusedBy.enum('MessageRole')],
      ['silence', { content: null }, required('content')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('messages', values, by));
  });

  describe('an insight', () => {
    it.each(['0', '1'])('is admitted with confidence %s', async (confidence) => {
      await insert('learning_insights', { confidence });
    });

    it.each([
      ['confidence above 1', { confidence: '1.0001' }, check('confidence')],
      ['confidence below 0', { confidence: '-0.0001' }, check('confidence')],
      ['confidence that is no number', { confidence: 'NaN' }, check('confidence')],
      ['no confidence', { confidence: null }, required('confidence')],
      ['a kind of its own', { kind: 'HUNCH' }, refusedBy.enum('InsightKind')],
      ['somebody else', { user_id: person(2) }, reference('session_id', 'user_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('learning_insights', values, by));
  });

  describe('a learning path', () => {
    it.each([
      ['not begun', { completed_steps: 0 }],
      ['done', { completed_steps: 5, status: 'COMPLETED', completed_at: later }],
      ['within one level', { to_level: 'BEGINNER' }],
    ])('is admitted %s', async (_, values) => {
      await insert('learning_paths', values);
    });

    it.each([
      ['without steps', { total_steps: 0, completed_steps: 0 }, check('total_steps')],
      ['with six of five steps done', { completed_steps: 6 }, check('completed_steps', 'total_steps')],
      ['with less than no step done', { completed_steps: -1 }, check('completed_steps', 'total_steps')],
      ['that leads down', { from_level: 'EXPERT' }, check('from_level', 'to_level')],
      ['of no hours', { estimated_hours: 0 }, check('estimated_hours')],
      [
        'done after one of five steps',
        { status: 'COMPLETED', completed_at: later },
        check('status', 'completed_steps', 'total_steps'),
      ],
      ['done at no time', { completed_steps: 5, status: 'COMPLETED' }, check('status', 'completed_at')],
      ['active and done', { completed_at: later }, check('status', 'completed_at')],
      ["of somebody else's user", { user_id: person(2) }, reference('user_id', 'student_id')],
      ['of a status of its own', { status: 'STUCK' }, refusedBy.enum('PathStatus')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('learning_paths', values, by));
  });

  describe('a step of a path', () => {
    it.each([
      ['at the place of another', { position: 1 }, key('path_id', 'position')],
      ['before the first place', { position: 0 }, check('position')],
      ['of no time', { estimated_minutes: 0 }, check('estimated_minutes')],
      ['of a kind of its own', { kind: 'NAP' }, refusedBy.enum('StepKind')],
      ['of no path', { path_id: idOf('learning_paths', 99) }, reference('path_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('path_steps', values, by));
  });

  describe('progress in a step', () => {
    const going = { status: 'IN_PROGRESS', percent: 40, completed_at: null, mastery: null };

    it.each([
      ['not begun', { ...going, status: 'NOT_STARTED', percent: 0 }],
      ['under way, of unknown mastery', going],
    ])('is admitted %s', async (_, values) => {
      const step = await insert('path_steps');
      await insert('progress', { step_id: step.id, ...values });
    });

    it.each([
      ['percent above 100', { ...going, percent: 101 }, check('percent')],
      ['percent below 0', { ...going, percent: -1 }, check('percent')],
      ['mastery above 1', { mastery: '1.0001' }, check('mastery')],
      ['mastery below 0', { mastery: '-0.0001' }, check('mastery')],
      ['mastery that is no number', { mastery: 'NaN' }, check('mastery')],
      ['completion at no time', { completed_at: null }, check('status', 'completed_at')],
      ['a time of completion under way', { ...going, completed_at: later }, check('status', 'completed_at')],
      ['completion at 99 percent', { percent: 99 }, check('status', 'percent')],
      ['progress that nobody started', { ...going, status: 'NOT_STARTED' }, check('status', 'percent')],
      ['a status of its own', { status: 'PASSED' }, refusedBy.enum('ProgressStatus')],
      ['somebody else', { user_id: person(2) }, reference('path_id', 'user_id')],
    ])('refuses %s', async (_, values: RowTemplate, by) => {
      const step = await insert('path_steps');
      await refuses('progress', { step_id: step.id, ...values }, by);
    });

    it('refuses a second row for the same step', () => refuses('progress', {}, key('path_id', 'step_id')));

    it("refuses another path's step", async () => {
      const path = await insert('learning_paths');
      const step = await insert('path_steps', { path_id: path.id });
      await refuses('progress', { step_id: step.id }, reference('path_id', 'step_id'));
    });
  });

  describe('a question', () => {
    const answered = { answer: 'Binary fractions cannot hold 0.1 exactly.', answered_at: later };

    it.each([
      ['with an answer', answered],
      ['with an answer that helped', { ...answered, helpful: true }],
      ['from a session', { session_id: idOf('tutoring_sessions') }],
    ])('is admitted %s', async (_, values) => {
      await insert('questions', values);
    });

    it.each([
      ['answered at no time', { ...answered, answered_at: null }, check('answer', 'answered_at')],
      ['with a time of no answer', { answered_at: later }, check('answer', 'answered_at')],
      ['with praise of no answer', { helpful: true }, check('helpful', 'answer')],
      ["of somebody else's user", { user_id: person(2) }, reference('user_id', 'student_id')],
      ['from a session that is none', { session_id: idOf('tutoring_sessions', 99) }, reference('session_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('questions', values, by));

    it('outlives the session in which it was asked', async () => {
      await insert('questions', { session_id: idOf('tutoring_sessions') });
      await query('DELETE FROM tutoring_sessions');
      expect(await query('SELECT DISTINCT session_id FROM questions')).toEqual([{ session_id: null }]);
    });
  });

  describe('an assessment', () => {
    const oneItem = {
      item_count: 1,
      correct_count: 1,
      responses: JSON.stringify([{ item: 'lists-02', difficulty: 0.2, correct: true, ability: 0.4 }]),
    };

    it.each([
      ['after one answer', oneItem],
      ['done', { ...oneItem, status: 'COMPLETED', completed_at: later, ability: '0.4', standard_error: '0.9' }],
      ['at the ends of the scale', { ability: '-6', item_difficulty: '6' }],
    ])('is admitted %s', async (_, values) => {
      await insert('assessments', values);
    });

    it.each([
      ['of an ability off the scale', { ability: '6.0001' }, check('ability')],
      ['of an item off the scale', { item_difficulty: '-6.0001' }, check('item_difficulty')],
      ['without error', { standard_error: '0' }, check('standard_error')],
      ['of an error that is no number', { standard_error: 'NaN' }, check('standard_error')],
      ['with two of one items right', { ...oneItem, correct_count: 2 }, check('correct_count', 'item_count')],
      ['with less than no item right', { correct_count: -1 }, check('correct_count', 'item_count')],
      ['with an item that nobody answered', { item_count: 1 }, check('responses', 'item_count')],
      ['with answers that are no list', { responses: '{}' }, check('responses', 'item_count')],
      ['done at no time', { status: 'COMPLETED' }, check('status', 'completed_at')],
      ['under way and done', { completed_at: later }, check('status', 'completed_at')],
      ["of somebody else's user", { user_id: person(2) }, reference('user_id', 'student_id')],
      ['of a status of its own', { status: 'CHEATED' }, refusedBy.enum('AssessmentStatus')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('assessments', values, by));
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints()).toEqual([]);
  });
});
