import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)('the seed of azora-sapiens on %s', (server) => {
  const { query, seed } = seededDatabase('azora-sapiens', testServers()[server]);

  it('has a path of which one of five steps is done, in steps that add up to its 40 hours', async () => {
    const paths = await query(`
      SELECT p.title, p.completed_steps, count(*) FILTER (WHERE g.status = 'COMPLETED')::int AS done,
             p.total_steps, count(*)::int AS steps, p.estimated_hours, sum(s.estimated_minutes)::int AS minutes
        FROM learning_paths p JOIN path_steps s ON s.path_id = p.id LEFT JOIN progress g ON g.step_id = s.id
       GROUP BY p.id`);
    expect(paths).toEqual([
      {
        ...{ title: 'Python Mastery Path', completed_steps: 1, done: 1, total_steps: 5, steps: 5 },
        ...{ estimated_hours: 40, minutes: 2400 },
      },
    ]);
  });

  it('has a session in which student and tutor take turns from 1 on, in order of time', async () => {
    const turns = await query(`
      SELECT s.topic, array_agg(m.position ORDER BY m.created_at) AS positions, array_agg(m.role ORDER BY position) AS roles
        FROM tutoring_sessions s JOIN messages m ON m.session_id = s.id GROUP BY s.id`);
    const roles = `{${Array(4).fill('STUDENT,TUTOR').join(',')}}`;
    expect(turns).toEqual([{ topic: 'Python Basics', positions: [1, 2, 3, 4, 5, 6, 7, 8], roles }]);
  });

  it('counts the right answers of an assessment, which ends at the ability after the last', async () => {
    const assessments = await query(`
      SELECT correct_count, (SELECT count(*)::int FROM jsonb_array_elements(responses) r WHERE (r->'correct')::bool) AS correct,
             ability, (responses->-1->>'ability')::numeric(6, 4) AS last FROM assessments`);
    expect(assessments).toEqual([{ correct_count: 4, correct: 4, ability: '0.8786', last: '0.8786' }]);
  });

  it('changes nothing when it is sown again', async () => {
    expect(await seed()).toMatchObject({ inserted: 0, updated: 0 });
  });
});
