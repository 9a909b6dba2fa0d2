import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)('the seed of azora-forge on %s', (server) => {
  const { query, seed } = seededDatabase('azora-forge', testServers()[server]);

  it('has two jobs that are not over', async () => {
    const jobs = await query('SELECT title, budget, currency FROM jobs WHERE closed_at IS NULL ORDER BY title');
    expect(jobs).toEqual([
      { title: 'Build React Dashboard', budget: '500.00000000', currency: 'AZR' },
      { title: 'Python Data Analysis Script', budget: '200.00000000', currency: 'AZR' },
    ]);
  });

  it('lets a contract be worth what its milestones are, within the budget', async () => {
    const contracts = await query(`
      SELECT k.amount, sum(m.amount) AS milestones, k.amount <= j.budget AS within
        FROM contracts k JOIN milestones m ON m.contract_id = k.id JOIN jobs j ON j.id = k.job_id GROUP BY k.id, j.id
       ORDER BY k.amount`);
    expect(contracts).toEqual([
      { amount: '20.00000000', milestones: '20.00000000', within: true },
      { amount: '80.00000000', milestones: '80.00000000', within: true },
      { amount: '200.00000000', milestones: '200.00000000', within: true },
    ]);
  });

  it('rests every contract on an accepted application, and hashes its terms', async () => {
    const contracts = await query(`
      SELECT a.status, k.terms_sha256 = encode(sha256(convert_to(k.terms, 'UTF8')), 'hex') AS hashed
        FROM contracts k JOIN applications a USING (job_id, freelancer_id)`);
    expect(contracts).toEqual(Array(3).fill({ status: 'ACCEPTED', hashed: true }));
  });

  it('changes nothing when it is sown again', async () => {
    expect(await seed()).toMatchObject({ inserted: 0, updated: 0 });
  });
});
