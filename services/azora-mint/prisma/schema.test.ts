import { idOf, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { begun, matured, person, rightRows } from '../test/right-rows.ts';

const { check, key, reference, required } = refusedBy;

const agreement = idOf('forge contracts');

const early = '2026-03-20T00:00:00Z';

const toNobody = { to_wallet_id: null, to_user_id: null };
const fromFirst = { from_wallet_id: idOf('wallets'), from_user_id: person(1) };
const burn = { ...toNobody, ...fromFirst, type: 'BURN', amount: '1' };
const staking = { ...toNobody, ...fromFirst, type: 'STAKE', amount: '10', stake_id: idOf('stakes') };

describe.each(['embedded18', 'debian15'] as const)('azora-mint on %s', (server) => {
  const database = serviceDatabase('azora-mint', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('a wallet', () => {
    it.each(['BTC', 'ETH', 'USD'])('is admitted in %s beside the one in AZR', async (currency) => {
      await insert('wallets', { user_id: person(1), currency, staked: '0', earned: '0' });
    });

    it('refuses a second one of the same user and currency, even after the first was closed', async () => {
      await refuses('wallets', { user_id: person(1) }, key('user_id', 'currency'));
      await query('UPDATE wallets SET deleted_at = now()');
      await refuses('wallets', { user_id: person(1) }, key('user_id', 'currency'));
    });

    it.each([
      ['a negative balance', { balance: '-0.00000001' }, check('balance')],
      ['a balance that is no number', { balance: 'NaN' }, check('balance')],
      ['a negative amount staked', { staked: '-0.00000001' }, check('staked')],
      ['a staked amount that is no number', { staked: 'NaN' }, check('currency', 'balance', 'staked')],
      ['negative earnings', { earned: '-0.00000001' }, check('earned')],
      ['earnings that are no number', { earned: 'NaN' }, check('earned')],
      ['staked BTC', { currency: 'BTC', earned: '0' }, check('currency', 'staked', 'earned')],
      ['earned USD', { currency: 'USD', staked: '0' }, check('currency', 'staked', 'earned')],
      ['more AZR than there can ever be', { balance: '999999990.00000001' }, check('currency', 'balance', 'staked')],
      ['a currency of its own', { currency: 'DOGE' }, refusedBy.enum('Currency')],
      ['a compliance status of its own', { compliance_status: 'FINE' }, refusedBy.enum('ComplianceStatus')],
      ["nobody's wallet", { user_id: null }, required('user_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('wallets', values, by));

    it('keeps eight decimals', async () => {
      await insert('wallets', { balance: '0.00000001' });
      expect(await query(`SELECT balance FROM wallets WHERE balance < 1`)).toEqual([{ balance: '0.00000001' }]);
    });

    it('cannot be deleted while the ledger names it', async () => {
      await query(`SELECT azora.purge('mining_records', now(), 'created_at')`);
      await query(`SELECT azora.purge('transactions', now(), 'created_at')`);
      await query('DELETE FROM stakes');
      await insert('transactions');
      await refusesStatement('DELETE FROM wallets', reference('to_wallet_id', 'to_user_id', 'currency'));
    });
  });

  describe('a transaction', () => {
    it.each([
      ['a reward', { type: 'REWARD', amount: '50' }],
      ['a burn', burn],
      ['a stake', staking],
      ['the end of a stake', { type: 'UNSTAKE', amount: '10', stake_id: idOf('stakes') }],
      ['the reward of a stake', { type: 'REWARD', amount: '0.5', stake_id: idOf('stakes') }],
    ])('admits %s, completed unless something else is said', async (_, values) => {
      const { id } = await insert('transactions', values);
      const [row] = await query('SELECT status FROM transactions WHERE id = $1', [id]);
      expect(row).toEqual({ status: 'COMPLETED' });
    });

    it('admits a transfer between two users', async () => {
      const other = await insert('wallets');
      await insert('transactions', {
        ...fromFirst,
        type: 'TRANSFER',
        to_wallet_id: other.id,
        to_user_id: other.user_id,
        contract_id: agreement,
      });
    });

    it.each([
      ['a mint to nobody', toNobody, check('to_wallet_id', 'type')],
      ['a reward to nobody', { ...toNobody, type: 'REWARD' }, check('to_wallet_id', 'type')],
      ['a burn from nowhere', { ...burn, from_wallet_id: null, from_user_id: null }, check('from_wallet_id', 'type')],
      ['a transfer from nowhere', { type: 'TRANSFER' }, check('from_wallet_id', 'type')],
      ['a transfer to the same wallet', { ...fromFirst, type: 'TRANSFER' }, check('from_wallet_id', 'to_wallet_id')],
      ['a sender without a name', { ...burn, from_user_id: null }, check('from_wallet_id', 'from_user_id')],
      ['a receiver without a name', { to_user_id: null }, check('to_wallet_id', 'to_user_id')],
      ['no amount', { amount: '0' }, check('amount')],
      ['a negative amount', { amount: '-1' }, check('amount')],
      ['an amount that is no number', { amount: 'NaN' }, check('amount')],
      ['a request that was booked', { idempotency_key: 'request-1' }, key('idempotency_key')],
      ['no request', { idempotency_key: null }, required('idempotency_key')],
      ['a stake of nothing', { ...staking, stake_id: null }, check('type', 'stake_id')],
      ['a mint for a stake', { stake_id: idOf('stakes') }, check('stake_id', 'type')],
      ['a stake that is none', { ...staking, stake_id: idOf('stakes', 99) }, reference('stake_id')],
      ['a mint for a contract', { contract_id: agreement }, check('contract_id', 'type')],
      ['a status that is not final', { status: 'PENDING' }, refusedBy.enum('TransactionStatus')],
      ['a type of its own', { type: 'GIFT' }, refusedBy.enum('TransactionType')],
      [
        "a receiver who is not the wallet's",
        { to_user_id: person(2) },
        reference('to_wallet_id', 'to_user_id', 'currency'),
      ],
      [
        "a sender who is not the wallet's",
        { ...burn, from_user_id: person(2) },
        reference('from_wallet_id', 'from_user_id', 'currency'),
      ],
      ['a currency that is not the wallet’s', { currency: 'USD' }, reference('to_wallet_id', 'to_user_id', 'currency')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('transactions', values, by));

    it('refuses a mint that comes from a wallet, and a burn that goes to one', async () => {
      const other = await insert('wallets');
      const toOther = { to_wallet_id: other.id, to_user_id: other.user_id };
      await refuses('transactions', { ...fromFirst, ...toOther }, check('from_wallet_id', 'type'));
      await refuses('transactions', { ...burn, ...toOther }, check('to_wallet_id', 'type'));
    });

    it('refuses a reward in another currency than AZR', async () => {
      const dollars = await insert('wallets', { user_id: person(1), currency: 'USD', staked: '0', earned: '0' });
      const values = { type: 'REWARD', currency: 'USD', to_wallet_id: dollars.id };
      await refuses('transactions', values, check('currency', 'type'));
    });

    it('books the start of a stake once, however often it failed before', async () => {
      await insert('transactions', { ...staking, status: 'FAILED' });
      await insert('transactions', { ...staking, status: 'REJECTED' });
      await insert('transactions', staking);
      await refuses('transactions', staking, key('stake_id', 'type'));
    });
  });

  describe('a stake', () => {
    it.each([
      ['of the smallest amount', { amount: '1' }],
      ['that ran its term', { status: 'COMPLETED', ended_at: matured }],
      ['that was ended before its term', { status: 'WITHDRAWN', ended_at: early }],
      ['of ten years', { term_days: 3650, matures_at: '2036-02-27T00:00:00Z' }],
    ])('is admitted %s', async (_, values) => {
      await insert('stakes', values);
    });

    it('earns five percent a year unless something else is said', async () => {
      expect(await query('SELECT annual_rate, status FROM stakes')).toEqual([
        { annual_rate: '0.0500', status: 'ACTIVE' },
      ]);
    });

    it.each([
      ['of less than 1 AZR', { amount: '0.99999999' }, check('amount')],
      ['of what is no number', { amount: 'NaN' }, check('amount')],
      ['at more than 100 percent', { annual_rate: '1.0001' }, check('annual_rate')],
      ['at less than nothing', { annual_rate: '-0.0001' }, check('annual_rate')],
      ['at what is no rate', { annual_rate: 'NaN' }, check('annual_rate')],
      ['for no days', { term_days: 0, matures_at: begun }, check('term_days')],
      ['for more than ten years', { term_days: 3651, matures_at: '2036-02-28T00:00:00Z' }, check('term_days')],
      [
        'that matures a day late',
        { matures_at: '2026-04-01T00:00:00Z' },
        check('started_at', 'matures_at', 'term_days'),
      ],
      ['with a negative reward', { reward_amount: '-1' }, check('reward_amount')],
      ['with a reward that is no number', { reward_amount: 'NaN' }, check('reward_amount')],
      ['that is active and ended', { ended_at: early }, check('status', 'ended_at')],
      ['that ended at no time', { status: 'COMPLETED' }, check('status', 'ended_at')],
      [
        'that ran its term too early',
        { status: 'COMPLETED', ended_at: early },
        check('status', 'ended_at', 'matures_at'),
      ],
      [
        'that was withdrawn after its term',
        { status: 'WITHDRAWN', ended_at: matured },
        check('status', 'ended_at', 'started_at', 'matures_at'),
      ],
      [
        'that was withdrawn before it began',
        { status: 'WITHDRAWN', ended_at: '2026-02-28T00:00:00Z' },
        check('status', 'ended_at', 'started_at', 'matures_at'),
      ],
      ['of BTC', { currency: 'BTC' }, check('currency')],
      ['of a status of its own', { status: 'FROZEN' }, refusedBy.enum('StakeStatus')],
      ["from somebody else's wallet", { user_id: person(2) }, reference('wallet_id', 'user_id', 'currency')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('stakes', values, by));

    it('is refused from a wallet that holds no AZR', async () => {
      const bitcoin = await insert('wallets', { currency: 'BTC', staked: '0', earned: '0' });
      const values = { wallet_id: bitcoin.id, user_id: bitcoin.user_id };
      await refuses('stakes', values, reference('wallet_id', 'user_id', 'currency'));
    });
  });

  it('has a wrong row for every check and key', () => {
    // The others: mining.test.ts and economic-metrics.test.ts.
    expect(database.unprovenConstraints((table) => !['mining_records', 'economic_metrics'].includes(table))).toEqual(
      [],
    );
  });
});
