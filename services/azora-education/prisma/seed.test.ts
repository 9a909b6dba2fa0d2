import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)('the seed of azora-education on %s', (server) => {
  const { query, seed } = seededDatabase('azora-education', testServers()[server]);
  const mint = seededDatabase('azora-mint', testServers()[server]);

  it('lets the balance of every study wallet be the sum of its transactions', async () => {
    const wallets = await query(`
      SELECT w.balance, coalesce(sum(t.amount), 0) AS ledger
        FROM wallets w LEFT JOIN transactions t ON t.wallet_id = w.id GROUP BY w.id`);
    expect(wallets).toEqual([{ balance: '362.50000000', ledger: '362.50000000' }]);
  });

  it('never lets a study wallet pay what it has not yet', async () => {
    const overdrawn = await query(`
      SELECT * FROM (SELECT wallet_id, sum(amount) OVER (PARTITION BY wallet_id ORDER BY created_at) AS balance
                       FROM transactions) balances
       WHERE balance < 0`);
    expect(overdrawn).toEqual([]);
  });

  it('backs every study wallet by a token wallet of the same user and balance', async () => {
    const [study] = await query('SELECT mint_wallet_id AS id, user_id, balance FROM wallets');
    expect(await mint.query('SELECT id, user_id, balance FROM wallets WHERE id = $1', [study?.id])).toEqual([study]);
  });

  it('books every movement as the token ledger has it', async () => {
    const study = await query('SELECT mint_transaction_id AS id, amount FROM transactions ORDER BY id');
    const [wallet] = await query('SELECT mint_wallet_id AS id FROM wallets');
    const ledger = await mint.query(
      `SELECT id, CASE WHEN to_wallet_id = $1 THEN amount ELSE -amount END AS amount FROM transactions
        WHERE $1 IN (from_wallet_id, to_wallet_id) AND status = 'COMPLETED' ORDER BY id`,
      [wallet?.id],
    );
    expect(study).toEqual(ledger);
  });

  it('has a student who is a quarter through a course, as its modules say', async () => {
    const enrollments = await query(`
      SELECT c.title, e.progress, avg(p.progress)::int AS of_modules, count(*)::int AS modules
        FROM enrollments e JOIN courses c ON c.id = e.course_id
        JOIN learning_progress p USING (student_id, course_id) GROUP BY c.id, e.id`);
    expect(enrollments).toEqual([
      { title: 'Introduction to Python Programming', progress: 25, of_modules: 25, modules: 2 },
    ]);
  });

  it('has modules that together last as long as their course', async () => {
    const courses = await query(`
      SELECT title, duration_hours, sum(duration_minutes)::int / 60 AS of_modules
        FROM courses c JOIN (SELECT course_id, duration_minutes FROM modules) m ON m.course_id = c.id
       GROUP BY c.id ORDER BY title`);
    expect(courses).toEqual([
      { title: 'Introduction to Python Programming', duration_hours: 40, of_modules: 40 },
      { title: 'Web Development with React', duration_hours: 60, of_modules: 60 },
    ]);
  });

  it('changes nothing when it is sown again', async () => {
    expect(await seed()).toMatchObject({ inserted: 0, updated: 0 });
  });
});
