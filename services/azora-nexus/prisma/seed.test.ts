import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)('the seed of azora-nexus on %s', (server) => {
  const { query, seed } = seededDatabase('azora-nexus', testServers()[server]);

  it('has interactions after the recommendation they came from, and about the same thing', async () => {
    const wrong = await query(`
      SELECT i.event_id FROM interactions i JOIN recommendations r ON r.id = i.recommendation_id
       WHERE i.occurred_at NOT BETWEEN r.created_at AND r.expires_at
          OR (i.course_id, i.job_id) IS DISTINCT FROM (r.course_id, r.job_id)`);
    expect(wrong).toEqual([]);
    expect(await query(`SELECT type FROM interactions WHERE recommendation_id IS NOT NULL ORDER BY type`)).toEqual([
      { type: 'VIEW' },
      { type: 'VIEW' },
      { type: 'ACCEPT' },
    ]);
  });

  it('changes nothing when it is sown again', async () => {
    expect(await seed()).toMatchObject({ inserted: 0, updated: 0 });
  });
});
