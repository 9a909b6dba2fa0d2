import { idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, reference, required } = refusedBy;

/** Ids of rows in other services' databases. */
const person = (number: number): string => idOf('auth users', number);
const educator = person(100);

const monday = '2026-03-02T08:00:00Z';
const tuesday = '2026-03-03T08:00:00Z';

const rightRows: RightRows = {
  students: { user_id: person },
  courses: {
    instructor_id: educator,
    title: 'Introduction to Python Programming',
    description: 'From the first line to a program of your own.',
    level: 'BEGINNER',
    price: '100',
    duration_hours: 40,
    published: true,
    published_at: monday,
  },
  modules: { course_id: idOf('courses'), position: (number: number) => number, title: 'Python Basics' },
  enrollments: { student_id: idOf('students'), user_id: person(1), course_id: idOf('courses'), progress: 25 },
  learning_progress: {
    student_id: idOf('students'),
    user_id: person(1),
    course_id: idOf('courses'),
    module_id: idOf('modules'),
    status: 'INCOMPLETE',
    progress: 50,
    duration_seconds: 3600,
  },
  assessment_submissions: {
    student_id: idOf('students'),
    user_id: person(1),
    course_id: idOf('courses'),
    module_id: idOf('modules'),
    line_item_id: 'python-basics-quiz',
    kind: 'QUIZ',
    attempt: (number: number) => number,
    status: 'FULLY_GRADED',
    score: '8',
    max_score: '10',
    submitted_at: monday,
    graded_at: tuesday,
  },
};

describe.each(['embedded18', 'debian15'] as const)('azora-education on %s', (server) => {
  const database = serviceDatabase('azora-education', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('a student', () => {
    it('is admitted at every grade of OneRoster, or at none', async () => {
      await insert('students', { grade_level: 'GRADE_12' });
      await insert('students', { grade_level: null });
    });

    it.each([
      ['a second one for the same user', { user_id: person(1) }, key('user_id')],
      ['one that is nobody', { user_id: null }, required('user_id')],
      ['a grade that no school has', { grade_level: 'MATRIC' }, refusedBy.enum('GradeLevel')],
      ['a compliance status of its own', { compliance_status: 'FINE' }, refusedBy.enum('ComplianceStatus')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('students', values, by));
  });

  describe('a course', () => {
    it('is a free draft unless something else is said', async () => {
      await insert('courses', { title: 'Draft', published: false, published_at: null });
      await query(`INSERT INTO courses (id, instructor_id, title, description, level, duration_hours, updated_at)
                   VALUES (gen_random_uuid(), '${educator}', 'Default', '', 'EXPERT', 1, now())`);
      const [course] = await query(`SELECT published, published_at, price FROM courses WHERE title = 'Default'`);
      expect(course).toEqual({ published: false, published_at: null, price: '0.00000000' });
    });

    it.each([
      ['published at no time', { published_at: null }, check('published', 'published_at')],
      ['a draft with a time of publication', { published: false }, check('published', 'published_at')],
      ['a negative price', { price: '-0.00000001' }, check('price')],
      ['a price that is no number', { price: 'NaN' }, check('price')],
      ['a course of no hours', { duration_hours: 0 }, check('duration_hours')],
      ['a level of its own', { level: 'GURU' }, refusedBy.enum('CourseLevel')],
      ['a course that nobody teaches', { instructor_id: null }, required('instructor_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('courses', values, by));

    it('cannot be deleted while somebody is enrolled in it', () =>
      refusesStatement('DELETE FROM courses', reference('course_id')));
  });

  describe('a module', () => {
    it('takes the next position, and the first one in another course', async () => {
      await insert('modules', { position: 2 });
      const other = await insert('courses');
      await insert('modules', { course_id: other.id, position: 1 });
    });

    it.each([
      ['the position of another module', { position: 1 }, key('course_id', 'position')],
      ['a position before the first', { position: 0 }, check('position')],
      ['a duration of nothing', { duration_minutes: 0 }, check('duration_minutes')],
      ['a module of no course', { course_id: idOf('courses', 99) }, reference('course_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('modules', values, by));
  });

  describe('an enrolment', () => {
    it.each([
      ['at the start', { progress: 0 }],
      ['at the end', { progress: 100, status: 'COMPLETED', completed_at: tuesday }],
      ['at the end, before it is marked', { progress: 100 }],
      ['given up half-way', { progress: 50, status: 'WITHDRAWN', withdrawn_at: tuesday }],
    ])('is admitted %s', async (_, values) => {
      const course = await insert('courses');
      await insert('enrollments', { course_id: course.id, ...values });
    });

    it('refuses a second enrolment of the same student', () =>
      refuses('enrollments', {}, key('student_id', 'course_id')));

    it('refuses a second enrolment after the first was given up', async () => {
      await query(`UPDATE enrollments SET status = 'WITHDRAWN', withdrawn_at = now()`);
      await refuses('enrollments', {}, key('student_id', 'course_id'));
    });

    it.each([
      ['progress below 0', { progress: -1 }, check('progress')],
      ['progress above 100', { progress: 101 }, check('progress')],
      [
        'completion at 25 percent',
        { status: 'COMPLETED', completed_at: tuesday, progress: 25 },
        check('status', 'progress'),
      ],
      ['completion at no time', { status: 'COMPLETED', progress: 100 }, check('status', 'completed_at')],
      ['a time of completion while it goes on', { completed_at: tuesday }, check('status', 'completed_at')],
      ['withdrawal at no time', { status: 'WITHDRAWN' }, check('status', 'withdrawn_at')],
      ['a time of withdrawal while it goes on', { withdrawn_at: tuesday }, check('status', 'withdrawn_at')],
      ['a status of its own', { status: 'PAUSED' }, refusedBy.enum('EnrollmentStatus')],
      ["somebody else's user", { user_id: person(2) }, reference('user_id', 'student_id')],
    ])('refuses %s', async (_, values: RowTemplate, by) => {
      const course = await insert('courses');
      await refuses('enrollments', { course_id: course.id, ...values }, by);
    });

    it('refuses a course that does not exist', () =>
      refuses('enrollments', { course_id: idOf('courses', 99) }, reference('course_id')));
  });

  describe('progress in a module', () => {
    it.each([
      ['not begun', { status: 'NOT_ATTEMPTED', progress: 0, duration_seconds: 0 }],
      ['done', { status: 'COMPLETED', progress: 100, completed_at: tuesday }],
    ])('is admitted %s', async (_, values) => {
      const module = await insert('modules');
      await insert('learning_progress', { module_id: module.id, ...values });
    });

    it('refuses a second row for the same student and module', () =>
      refuses('learning_progress', {}, key('student_id', 'course_id', 'module_id')));

    it.each([
      ['progress below 0', { progress: -1 }, check('progress')],
      ['progress above 100', { progress: 101 }, check('progress')],
      ['completion at 50 percent', { status: 'COMPLETED', completed_at: tuesday }, check('status', 'progress')],
      ['completion at no time', { status: 'COMPLETED', progress: 100 }, check('status', 'completed_at')],
      ['a time of completion while it goes on', { completed_at: tuesday }, check('status', 'completed_at')],
      [
        'progress that nobody attempted',
        { status: 'NOT_ATTEMPTED', duration_seconds: 0 },
        check('status', 'progress', 'duration_seconds'),
      ],
      [
        'time spent that nobody spent',
        { status: 'NOT_ATTEMPTED', progress: 0 },
        check('status', 'progress', 'duration_seconds'),
      ],
      ['negative time', { duration_seconds: -1 }, check('duration_seconds')],
      ['a status of its own', { status: 'PASSED' }, refusedBy.enum('CompletionStatus')],
    ])('refuses %s', async (_, values: RowTemplate, by) => {
      const module = await insert('modules');
      await refuses('learning_progress', { module_id: module.id, ...values }, by);
    });

    it("refuses somebody else's user", async () => {
      await insert('students');
      const module = await insert('modules');
      await refuses(
        'learning_progress',
        { module_id: module.id, user_id: person(2) },
        reference('user_id', 'student_id'),
      );
    });

    it("refuses another course's module", async () => {
      const course = await insert('courses');
      const module = await insert('modules', { course_id: course.id });
      await refuses('learning_progress', { module_id: module.id }, reference('course_id', 'module_id'));
    });

    it('refuses a student who is not enrolled', async () => {
      const student = await insert('students');
      const values = { student_id: student.id, user_id: student.user_id };
      await refuses('learning_progress', values, reference('student_id', 'course_id'));
    });
  });

  describe('a submission', () => {
    const ungraded = { status: 'SUBMITTED', score: null, graded_at: null };

    it.each([
      ['of full marks', { score: '10' }],
      ['of no marks', { score: '0' }],
      ['that waits for its marks', ungraded],
      ['that is marked in part', { status: 'PARTIALLY_GRADED', graded_at: null }],
      ['that was not handed in', { ...ungraded, status: 'NOT_SUBMITTED', submitted_at: null }],
      ['that need not be handed in', { ...ungraded, status: 'EXEMPT', submitted_at: null }],
      ['about the whole course, marked by its educator', { module_id: null, grader_id: educator }],
    ])('is admitted %s', async (_, values) => {
      await insert('assessment_submissions', values);
    });

    it.each([
      ['a score above the maximum', { score: '10.01' }, check('score', 'max_score')],
      ['a score below 0', { score: '-0.01' }, check('score', 'max_score')],
      ['a score that is no number', { score: 'NaN' }, check('score', 'max_score')],
      ['a maximum of 0', { score: '0', max_score: '0' }, check('max_score')],
      ['a maximum that is no number', { max_score: 'NaN' }, check('max_score')],
      ['marks without a score', { score: null }, check('status', 'score')],
      ['a score before the marking', { ...ungraded, score: '8' }, check('status', 'score')],
      ['full marking at no time', { graded_at: null }, check('status', 'graded_at')],
      ['a time of marking before the marking', { ...ungraded, graded_at: tuesday }, check('status', 'graded_at')],
      ['a hand-in at no time', { ...ungraded, submitted_at: null }, check('status', 'submitted_at')],
      ['a time of what was not handed in', { ...ungraded, status: 'NOT_SUBMITTED' }, check('status', 'submitted_at')],
      ['marks before the hand-in', { submitted_at: tuesday, graded_at: monday }, check('graded_at', 'submitted_at')],
      ['the student as marker', { grader_id: person(1) }, check('grader_id', 'user_id')],
      ['an attempt before the first', { attempt: 0 }, check('attempt')],
      ['the same attempt a second time', { attempt: 1 }, key('student_id', 'line_item_id', 'attempt')],
      ['a kind of its own', { kind: 'RIDDLE' }, refusedBy.enum('AssessmentKind')],
      ['a status of its own', { status: 'LOST' }, refusedBy.enum('ScoreStatus')],
      ["another course's module", { module_id: idOf('modules', 99) }, reference('course_id', 'module_id')],
      ["somebody else's user", { user_id: person(2) }, reference('user_id', 'student_id')],
      ['a piece of work without a name', { line_item_id: null }, required('line_item_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('assessment_submissions', values, by));

    it('refuses a student who is not enrolled', async () => {
      const student = await insert('students');
      const values = { student_id: student.id, user_id: student.user_id };
      await refuses('assessment_submissions', values, reference('student_id', 'course_id'));
    });
  });

  it('has a wrong row for every check and key', () => {
    // Those of wallets and transactions: study-wallet.test.ts.
    expect(database.unprovenConstraints((table) => !['wallets', 'transactions'].includes(table))).toEqual([]);
  });
});
