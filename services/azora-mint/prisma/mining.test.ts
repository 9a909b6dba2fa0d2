import { hex64, idOf, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { enrolment, person, rightRows } from '../test/right-rows.ts';

const { check, key, reference } = refusedBy;

const submission = (number: number): string => idOf('education submissions', number);

describe.each(['embedded18', 'debian15'] as const)('azora-mint’s mining on %s', (server) => {
  const database = serviceDatabase('azora-mint', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement } = database;

  describe('a Proof-of-Knowledge record', () => {
    const quiz = {
      activity: 'QUIZ',
      enrollment_id: null,
      submission_id: submission(1),
      score_percent: '70',
      base_reward: '25',
      weight: '0.5',
      reward_amount: '12.5',
    };
    const discussion = { ...quiz, activity: 'DISCUSSION', submission_id: null, score_percent: null };

    it.each([
      ['a quiz passed at 70 percent', quiz],
      [
        'a quiz of advanced difficulty at double reward',
        { ...quiz, difficulty: 'ADVANCED', difficulty_multiplier: '2', reward_amount: '25' },
      ],
      ['a discussion, which needs no evidence of its own', discussion],
      [
        'a certification, paid up to 1000 AZR',
        {
          ...quiz,
          activity: 'CERTIFICATION',
          difficulty: 'EXPERT',
          base_reward: '500',
          weight: '2',
          difficulty_multiplier: '3',
          reward_amount: '1000',
        },
      ],
      ['the same course, one lesson after another', { activity: 'LESSON', enrollment_id: enrolment(1) }],
    ])('admits %s', async (_, values) => {
      const transaction = await insert('transactions', { type: 'REWARD' });
      await insert('mining_records', { transaction_id: transaction.id, ...values });
    });

    it.each([
      ['a proof that was paid', { proof: hex64(1) }, key('proof')],
      ['a proof in upper case', { proof: 'A'.repeat(64) }, check('proof')],
      ['a proof of 63 digits', { proof: 'a'.repeat(63) }, check('proof')],
      ['a course that was paid', { enrollment_id: enrolment(1) }, key('enrollment_id')],
      ['a course nobody is enrolled in', { enrollment_id: null }, check('activity', 'enrollment_id')],
      [
        'a lesson of a course nobody is enrolled in',
        { activity: 'LESSON', enrollment_id: null },
        check('activity', 'enrollment_id'),
      ],
      ['a quiz below 70 percent', { ...quiz, score_percent: '69.99' }, check('activity', 'score_percent')],
      ['a quiz without a score', { ...quiz, score_percent: null }, check('activity', 'score_percent')],
      ['a quiz nobody handed in', { ...quiz, submission_id: null }, check('activity', 'submission_id')],
      ['a score above 100 percent', { ...quiz, score_percent: '100.01' }, check('score_percent')],
      [
        'a multiplier that is not the difficulty’s',
        { difficulty_multiplier: '3', reward_amount: '300' },
        check('difficulty', 'difficulty_multiplier'),
      ],
      [
        'a reward that is not base × weight × difficulty',
        { reward_amount: '99.99999999' },
        check('reward_amount', 'base_reward', 'weight', 'difficulty_multiplier'),
      ],
      ['a reward above 1000 AZR', { base_reward: '1000.01', reward_amount: '1000.01' }, check('reward_amount')],
      ['a reward for nothing', { base_reward: '0', reward_amount: '0' }, check('base_reward', 'weight')],
      [
        'a reward of a base that is no number',
        { base_reward: 'NaN', reward_amount: '1000' },
        check('base_reward', 'weight'),
      ],
      [
        'a reward of a weight that is no number',
        { weight: 'NaN', reward_amount: '1000' },
        check('base_reward', 'weight'),
      ],
      ['a reward in USD', { currency: 'USD' }, check('currency')],
      ['an activity of its own', { activity: 'SLEEP' }, refusedBy.enum('Activity')],
      ['a difficulty of its own', { difficulty: 'GURU' }, refusedBy.enum('Difficulty')],
      ["somebody else's wallet", { user_id: person(2) }, reference('wallet_id', 'user_id', 'currency')],
    ])('refuses %s', async (_, values: RowTemplate, by) => {
      const transaction = await insert('transactions', { type: 'REWARD' });
      await refuses('mining_records', { transaction_id: transaction.id, ...values }, by);
    });

    it('refuses a submission that was paid', async () => {
      const [first, second] = [await insert('transactions'), await insert('transactions')];
      await insert('mining_records', { ...quiz, transaction_id: first?.id });
      await refuses('mining_records', { ...quiz, transaction_id: second?.id }, key('submission_id'));
    });

    it('refuses a transaction that paid another one', () => refuses('mining_records', {}, key('transaction_id')));

    it('refuses a transaction that does not exist', () =>
      refuses('mining_records', { transaction_id: idOf('transactions', 99) }, reference('transaction_id')));

    it('cannot lose the transaction that paid it, when old ones are purged either', () =>
      refusesStatement(`SELECT azora.purge('transactions', now(), 'created_at')`, reference('transaction_id')));
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints((table) => table === 'mining_records')).toEqual([]);
  });
});
