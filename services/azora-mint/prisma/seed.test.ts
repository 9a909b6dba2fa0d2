import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)('the seed of azora-mint on %s', (server) => {
  const { query, seed } = seededDatabase('azora-mint', testServers()[server]);

  it('gives three people a wallet each', async () => {
    expect(await query('SELECT count(*)::int AS wallets FROM wallets')).toEqual([{ wallets: 3 }]);
  });

  it('lets every balance be what the completed transactions brought in less what they took out', async () => {
    const wrong = await query(`
      SELECT w.id, w.balance, sum(t.amount * CASE WHEN t.to_wallet_id = w.id THEN 1 ELSE -1 END) AS ledger
        FROM wallets w LEFT JOIN transactions t ON w.id IN (t.from_wallet_id, t.to_wallet_id) AND t.status = 'COMPLETED'
       GROUP BY w.id
      HAVING w.balance <> coalesce(sum(t.amount * CASE WHEN t.to_wallet_id = w.id THEN 1 ELSE -1 END), 0)`);
    expect(wrong).toEqual([]);
  });

  it('lets every wallet have staked what its active stakes hold, and what the ledger has left of stakes', async () => {
    const wrong = await query(`
      SELECT w.id, w.staked, held.amount AS held, ledger.amount AS ledger FROM wallets w,
        LATERAL (SELECT coalesce(sum(amount), 0) AS amount FROM stakes
                  WHERE wallet_id = w.id AND status = 'ACTIVE') held,
        LATERAL (SELECT coalesce(sum(CASE type WHEN 'STAKE' THEN amount ELSE -amount END), 0) AS amount
                   FROM transactions WHERE status = 'COMPLETED' AND type IN ('STAKE', 'UNSTAKE')
                    AND w.id IN (from_wallet_id, to_wallet_id)) ledger
       WHERE w.staked <> held.amount OR w.staked <> ledger.amount`);
    expect(wrong).toEqual([]);
  });

  it('lets every wallet have earned all rewards it received', async () => {
    const wrong = await query(`
      SELECT w.id, w.earned, rewards.amount AS rewards FROM wallets w,
        LATERAL (SELECT coalesce(sum(amount), 0) AS amount FROM transactions
                  WHERE to_wallet_id = w.id AND type = 'REWARD' AND status = 'COMPLETED') rewards
       WHERE w.earned <> rewards.amount`);
    expect(wrong).toEqual([]);
  });

  it('never lets a wallet pay what it has not yet', async () => {
    const overdrawn = await query(`
      SELECT * FROM (
        SELECT id, at, sum(amount) OVER (PARTITION BY id ORDER BY at) AS balance FROM (
          SELECT to_wallet_id AS id, created_at AS at, amount FROM transactions WHERE status = 'COMPLETED'
          UNION ALL
          SELECT from_wallet_id, created_at, -amount FROM transactions WHERE status = 'COMPLETED') moves
         WHERE id IS NOT NULL) balances
       WHERE balance < 0`);
    expect(overdrawn).toEqual([]);
  });

  it('holds a "Welcome bonus" of 500 AZR and a reward of 50 AZR for course work', async () => {
    const found = await query(`
      SELECT type, amount, note FROM transactions WHERE note LIKE 'Welcome%' OR note LIKE 'Course work%' ORDER BY amount`);
    expect(found).toEqual([
      { type: 'REWARD', amount: '50.00000000', note: 'Course work: Introduction to Python Programming' },
      { type: 'MINT', amount: '500.00000000', note: 'Welcome bonus' },
    ]);
  });

  it('pays every stake and every proof what it says', async () => {
    const wrong = await query(`
      SELECT s.id, s.reward_amount, coalesce(sum(t.amount), 0) AS paid
        FROM stakes s LEFT JOIN transactions t ON t.stake_id = s.id AND t.type = 'REWARD' AND t.status = 'COMPLETED'
       GROUP BY s.id HAVING s.reward_amount <> coalesce(sum(t.amount), 0)
      UNION ALL
      SELECT m.id, m.reward_amount, t.amount FROM mining_records m JOIN transactions t ON t.id = m.transaction_id
       WHERE (m.reward_amount, m.wallet_id, 'REWARD') IS DISTINCT FROM (t.amount, t.to_wallet_id, t.type)`);
    expect(wrong).toEqual([]);
  });

  it('measures what the ledger added up to at that moment', async () => {
    const measured = await query(`
      SELECT minted, burned, staked, rewarded, wallet_count, active_stake_count FROM economic_metrics ORDER BY measured_at`);
    const counted = await query(`
      SELECT sum(amount) FILTER (WHERE type IN ('MINT', 'REWARD')) AS minted,
             coalesce(sum(amount) FILTER (WHERE type = 'BURN'), 0)::numeric(18, 8) AS burned,
             coalesce(sum(amount) FILTER (WHERE type = 'STAKE'), 0)
               - coalesce(sum(amount) FILTER (WHERE type = 'UNSTAKE'), 0) AS staked,
             coalesce(sum(amount) FILTER (WHERE type = 'REWARD'), 0)::numeric(18, 8) AS rewarded,
             (SELECT count(*)::int FROM wallets WHERE created_at <= measured_at) AS wallet_count,
             (SELECT count(*)::int FROM stakes WHERE started_at <= measured_at
                 AND (ended_at IS NULL OR ended_at > measured_at)) AS active_stake_count
        FROM economic_metrics JOIN transactions t ON t.created_at <= measured_at AND t.status = 'COMPLETED'
       GROUP BY measured_at ORDER BY measured_at`);
    expect(measured).toHaveLength(2);
    expect(measured).toEqual(counted);
  });

  it('changes nothing when it is sown again', async () => {
    expect(await seed()).toMatchObject({ inserted: 0, updated: 0 });
  });
});
