import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)('the seed of azora-sapiens on %s', (server) => {
  const { query, seed } = seededDatabase('azora-sapiens', testServers()[server]);

  it('has paths that count the steps done, in steps that add up to their hours; of that to Python one of five is done', async () => {
    const paths = await query(`
      SELECT p.title, p.completed_steps, count(*) FILTER (WHERE g.status = 'COMPLETED')::int AS done,
             p.total_steps, count(*)::int AS steps, p.estimated_hours, sum(s.estimated_minutes)::int AS minutes
        FROM learning_paths p JOIN path_steps s ON s.path_id = p.id LEFT JOIN progress g ON g.step_id = s.id
       GROUP BY p.id ORDER BY p.created_at`);
    expect(paths).toEqual([
      {
        ...{ title: 'Python Mastery Path', completed_steps: 1, done: 1, total_steps: 5, steps: 5 },
        ...{ estimated_hours: 40, minutes: 2400 },
      },
      {
        ...{ title: 'Files and the terminal', completed_steps: 2, done: 2, total_steps: 2, steps: 2 },
        ...{ estimated_hours: 3, minutes: 180 },
      },
      {
        ...{ title: 'Marks in a spreadsheet', completed_steps: 0, done: 0, total_steps: 2, steps: 2 },
        ...{ estimated_hours: 4, minutes: 240 },
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
             ability, (responses->-1->>'ability')::numeric(6, 4) AS last FROM assessments
       ORDER BY created_at`);
    expect(assessments).toEqual([
      { correct_count: 1, correct: 1, ability: '-0.0662', last: '-0.0662' },
      { correct_count: 4, correct: 4, ability: '0.8786', last: '0.8786' },
      { correct_count: 2, correct: 2, ability: '0.4715', last: '0.4715' },
    ]);
  });

  it('changes nothing when it is sown again', async () => {
    expect(await seed()).toMatchObject({ inserted: 0, updated: 0 });
  });
});
