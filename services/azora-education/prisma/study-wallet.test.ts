import { idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, reference, required } = refusedBy;

/** Ids of rows in other services' databases. */
const person = (number: number): string => idOf('auth users', number);
const token = (number: number): string => idOf('mint transactions', number);
const educator = person(100);

const monday = '2026-03-02T08:00:00Z';

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
  enrollments: { student_id: idOf('students'), user_id: person(1), course_id: idOf('courses'), progress: 25 },
  wallets: { student_id: idOf('students'), user_id: person(1), balance: '400' },
  transactions: {
    wallet_id: idOf('wallets'),
    user_id: person(1),
    type: 'DEPOSIT',
    amount: '500',
    idempotency_key: (number: number) => `request-${number}`,
  },
};

const payment = { type: 'COURSE_PAYMENT', amount: '-100', enrollment_id: idOf('enrollments') };

describe.each(['embedded18', 'debian15'] as const)('azora-education’s wallets on %s', (server) => {
  const database = serviceDatabase('azora-education', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('a study wallet', () => {
    it('refuses a second one for the same student', () => refuses('wallets', {}, key('user_id', 'student_id')));

    it.each([
      ['a negative balance', { balance: '-0.00000001' }, check('balance')],
      ['a balance that is no number', { balance: 'NaN' }, check('balance')],
      ["somebody else's user", { user_id: person(1) }, reference('user_id', 'student_id')],
    ])('refuses %s', async (_, values: RowTemplate, by) => {
      const student = await insert('students');
      await refuses('wallets', { student_id: student.id, user_id: student.user_id, ...values }, by);
    });

    it('refuses a token wallet that backs another', async () => {
      await query('UPDATE wallets SET mint_wallet_id = $1', [token(1)]);
      const student = await insert('students');
      const values = { student_id: student.id, user_id: student.user_id, mint_wallet_id: token(1) };
      await refuses('wallets', values, key('mint_wallet_id'));
    });

    it('cannot be deleted while there is a movement in it', () =>
      refusesStatement('DELETE FROM wallets', reference('wallet_id', 'user_id')));
  });

  describe('a movement of AZR', () => {
    it.each([
      ['a reward', { type: 'REWARD', amount: '50', mint_transaction_id: token(1) }],
      ['a withdrawal', { type: 'WITHDRAWAL', amount: '-1' }],
      ['the payment of a course', payment],
      ['its refund', { ...payment, type: 'REFUND', amount: '100' }],
    ])('admits %s', async (_, values) => {
      await insert('transactions', values);
    });

    it.each([
      ['of nothing', { amount: '0' }, check('amount')],
      ['of what is no number', { amount: 'NaN' }, check('amount')],
      ['that takes a deposit out', { amount: '-5' }, check('amount', 'type')],
      ['that takes a reward out', { type: 'REWARD', amount: '-5' }, check('amount', 'type')],
      ['that takes a refund out', { ...payment, type: 'REFUND' }, check('amount', 'type')],
      ['that brings a withdrawal in', { type: 'WITHDRAWAL', amount: '5' }, check('amount', 'type')],
      ['that brings a payment in', { ...payment, amount: '100' }, check('amount', 'type')],
      ['that pays for no enrolment', { ...payment, enrollment_id: null }, check('enrollment_id', 'type')],
      ['that deposits for an enrolment', { enrollment_id: idOf('enrollments') }, check('enrollment_id', 'type')],
      ['for an enrolment that is none', { ...payment, enrollment_id: token(9) }, reference('enrollment_id')],
      ['of one request a second time', { idempotency_key: 'request-1' }, key('idempotency_key')],
      ['without a request', { idempotency_key: null }, required('idempotency_key')],
      ["in the name of somebody who is not the wallet's", { user_id: person(2) }, reference('wallet_id', 'user_id')],
      ['of a kind that is none', { type: 'GIFT' }, refusedBy.enum('TransactionType')],
      ['of more than the column holds', { amount: '10000000000' }, refusedBy.range()],
    ])('refuses one %s', (_, values: RowTemplate, by) => refuses('transactions', values, by));

    it.each([
      ['paying', payment],
      ['refunding', { ...payment, type: 'REFUND', amount: '100' }],
    ])('refuses %s the same enrolment twice', async (_, values) => {
      await insert('transactions', values);
      await refuses('transactions', values, key('enrollment_id', 'type'));
    });

    it('refuses a movement of tokens that was booked', async () => {
      await insert('transactions', { mint_transaction_id: token(1) });
      await refuses('transactions', { mint_transaction_id: token(1) }, key('mint_transaction_id'));
    });

    it('keeps the enrolment it paid for', async () => {
      await insert('transactions', payment);
      await refusesStatement('DELETE FROM enrollments', reference('enrollment_id'));
    });
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints((table) => ['wallets', 'transactions'].includes(table))).toEqual([]);
  });
});
