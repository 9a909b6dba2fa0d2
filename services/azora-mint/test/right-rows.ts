import { hex64, idOf, type RightRows } from '@azora/testkit';

/** Ids of rows in other services' databases. */
export const person = (number: number): string => idOf('auth users', number);
export const enrolment = (number: number): string => idOf('education enrollments', number);
export const begun = '2026-03-01T00:00:00Z';
export const matured = '2026-03-31T00:00:00Z';

/** A row of each table of azora-mint that nothing refuses, for its tests to break. */
export const rightRows: RightRows = {
  wallets: { user_id: person, balance: '500', staked: '10', earned: '50' },
  stakes: {
    wallet_id: idOf('wallets'),
    user_id: person(1),
    amount: '10',
    term_days: 30,
    started_at: begun,
    matures_at: matured,
  },
  transactions: {
    type: 'MINT',
    amount: '500',
    to_wallet_id: idOf('wallets'),
    to_user_id: person(1),
    idempotency_key: (number: number) => `request-${number}`,
  },
  mining_records: {
    wallet_id: idOf('wallets'),
    user_id: person(1),
    activity: 'COURSE',
    difficulty: 'BEGINNER',
    proof: hex64,
    base_reward: '100',
    weight: '1.0',
    difficulty_multiplier: '1',
    reward_amount: '100',
    enrollment_id: enrolment,
    transaction_id: idOf('transactions'),
  },
};
