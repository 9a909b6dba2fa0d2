import { idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, reference, required } = refusedBy;

/** Ids of rows in other services' databases. */
const person = (number: number): string => idOf('auth users', number);
const course = idOf('education courses');
const job = idOf('forge jobs');

const rightRows: RightRows = {
  user_profiles: { user_id: person, personalization_enabled: true, behavior: '{"python": 0.9}' },
  recommendations: {
    user_id: person(1),
    type: 'COURSE',
    course_id: course,
    score: '0.9',
    reason: 'You finished Python Basics.',
    created_at: '2026-03-02T08:00:00Z',
    expires_at: '2026-04-02T08:00:00Z',
  },
  interactions: {
    user_id: person(1),
    type: 'VIEW',
    course_id: course,
    event_source: '/azora-education',
    event_id: (number: number) => `event-${number}`,
    occurred_at: '2026-03-02T09:00:00Z',
  },
  audit_logs: { user_id: person(1), action: 'PROFILE_CREATED' },
};

describe.each(['embedded18', 'debian15'] as const)('azora-nexus on %s', (server) => {
  const database = serviceDatabase('azora-nexus', testServers()[server], rightRows);
  const { insert, refuses, query } = database;

  describe('a profile', () => {
    it('learns nothing before the user agrees', async () => {
      await insert('user_profiles', { personalization_enabled: false, behavior: '{}' });
      await query(`INSERT INTO user_profiles (id, user_id, updated_at) VALUES ('${person(9)}', '${person(9)}', now())`);
      const [profile] = await query(
        `SELECT personalization_enabled, preferences, behavior FROM user_profiles WHERE user_id = $1`,
        [person(9)],
      );
      expect(profile).toEqual({ personalization_enabled: false, preferences: {}, behavior: {} });
    });

    it.each([
      ['behaviour without consent', { personalization_enabled: false }, check('personalization_enabled', 'behavior')],
      ['behaviour that is a list', { behavior: '[]' }, check('behavior')],
      ['preferences that are a list', { preferences: '["python"]' }, check('preferences')],
      ['a second one of the same user', { user_id: person(1) }, key('user_id')],
      ['a compliance status of its own', { compliance_status: 'FINE' }, refusedBy.enum('ComplianceStatus')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('user_profiles', values, by));

    it('takes its recommendations and interactions with it', async () => {
      await query('DELETE FROM user_profiles');
      expect(await query('SELECT id FROM recommendations UNION ALL SELECT id FROM interactions')).toEqual([]);
    });
  });

  describe('a recommendation', () => {
    it.each([
      ['a job', { type: 'JOB', course_id: null, job_id: job }],
      ['a course that fits not at all', { score: '0' }],
      ['a course that fits wholly', { score: '1' }],
    ])('admits %s', async (_, values) => {
      await insert('recommendations', values);
    });

    it.each([
      ['a score above 1', { score: '1.0001' }, check('score')],
      ['a score below 0', { score: '-0.0001' }, check('score')],
      ['a score that is no number', { score: 'NaN' }, check('score')],
      ['no reason', { reason: null }, required('reason')],
      ['a course that is none', { course_id: null }, check('type', 'course_id')],
      ['a course and a job', { job_id: job }, check('type', 'job_id')],
      ['a job that is none', { type: 'JOB', course_id: null }, check('type', 'job_id')],
      [
        'one that expired before it was made',
        { expires_at: '2026-03-02T08:00:00Z' },
        check('expires_at', 'created_at'),
      ],
      ['a context that is a list', { context: '[]' }, check('context')],
      ['a type of its own', { type: 'PIZZA' }, refusedBy.enum('RecommendationType')],
      ['a user without a profile', { user_id: person(9) }, reference('user_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('recommendations', values, by));
  });

  describe('an interaction', () => {
    const decision = { type: 'ACCEPT', recommendation_id: idOf('recommendations') };

    it.each([
      ['with a course', {}],
      ['with a job', { course_id: null, job_id: job }],
      ['that came from a recommendation', { recommendation_id: idOf('recommendations') }],
      ['that accepts one', decision],
      ['that rejects one', { ...decision, type: 'REJECT' }],
      ['that ignores one', { ...decision, type: 'IGNORE' }],
    ])('is admitted %s', async (_, values) => {
      await insert('interactions', values);
    });

    it.each([
      ['with nothing', { course_id: null }, check('course_id', 'job_id')],
      ['with a course and a job', { job_id: job }, check('course_id', 'job_id')],
      ['that accepts nothing', { ...decision, recommendation_id: null }, check('type', 'recommendation_id')],
      ['that was told of before', { event_id: 'event-1' }, key('event_source', 'event_id')],
      ['of a type of its own', { type: 'LICK' }, refusedBy.enum('InteractionType')],
      ['of a user without a profile', { user_id: person(9) }, reference('user_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('interactions', values, by));

    it('decides a recommendation once', async () => {
      await insert('interactions', decision);
      await refuses('interactions', { ...decision, type: 'REJECT' }, key('recommendation_id'));
      await insert('interactions', { ...decision, type: 'VIEW' });
    });

    it("is refused on somebody else's recommendation", async () => {
      const other = await insert('user_profiles');
      await refuses(
        'interactions',
        { user_id: other.user_id, recommendation_id: idOf('recommendations') },
        reference('user_id', 'recommendation_id'),
      );
    });
  });

  describe('the audit log', () => {
    it.each([
      ['details that are a list', { details: '[]' }, check('details')],
      ['an action of its own', { action: 'PEEKED' }, refusedBy.enum('AuditAction')],
      ["nobody's profile", { user_id: null }, required('user_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('audit_logs', values, by));
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints()).toEqual([]);
  });
});
