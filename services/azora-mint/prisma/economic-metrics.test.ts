import { type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key } = refusedBy;

const begun = '2026-03-01T00:00:00Z';
const early = '2026-03-20T00:00:00Z';

const rightRows: RightRows = {
  economic_metrics: {
    measured_at: begun,
    minted: '600',
    burned: '1',
    total_supply: '599',
    staked: '10',
    circulating_supply: '589',
    rewarded: '100',
    wallet_count: 3,
    active_stake_count: 1,
  },
};

describe.each(['embedded18', 'debian15'] as const)('azora-mint’s economic metrics on %s', (server) => {
  const database = serviceDatabase('azora-mint', testServers()[server], rightRows);
  const { insert, refuses, query } = database;

  describe('the economic metrics', () => {
    const history = { is_current: false, measured_at: '2026-02-01T00:00:00Z' };

    it('have one current row and any number of earlier ones', async () => {
      await insert('economic_metrics', history);
      await refuses('economic_metrics', { measured_at: early }, key('is_current'));
      await query('UPDATE economic_metrics SET is_current = false');
      await insert('economic_metrics', { measured_at: early });
    });

    it.each([
      ['the same moment a second time', { measured_at: begun }, key('measured_at')],
      [
        'a supply that is not what was minted less what was burned',
        { total_supply: '600', circulating_supply: '590' },
        check('total_supply', 'minted', 'burned'),
      ],
      [
        'a supply above a thousand million',
        {
          minted: '1000000001.00000001',
          total_supply: '1000000000.00000001',
          circulating_supply: '999999990.00000001',
        },
        check('total_supply'),
      ],
      [
        'a circulation that counts what is staked',
        { circulating_supply: '599' },
        check('circulating_supply', 'total_supply', 'staked'),
      ],
      [
        'more staked than there is',
        { staked: '600', circulating_supply: '-1' },
        check('circulating_supply', 'total_supply'),
      ],
      [
        'stakes that are no number',
        { staked: 'NaN', circulating_supply: 'NaN' },
        check('circulating_supply', 'total_supply'),
      ],
      [
        'a negative amount burned',
        { burned: '-1', total_supply: '601', circulating_supply: '591' },
        check('minted', 'burned', 'staked'),
      ],
      ['more rewarded than was minted', { rewarded: '600.00000001' }, check('rewarded', 'minted')],
      ['a negative count of wallets', { wallet_count: -1 }, check('wallet_count', 'active_stake_count')],
      ['a negative count of stakes', { active_stake_count: -1 }, check('wallet_count', 'active_stake_count')],
    ])('refuse %s', (_, values: RowTemplate, by) => refuses('economic_metrics', { ...history, ...values }, by));
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints((table) => table === 'economic_metrics')).toEqual([]);
  });
});
