import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const pair = (symbol: string) => rowId('token-exchange.TradingPair', symbol);
const order = (key: string) => rowId('token-exchange.ExchangeOrder', key);
const AZR_ZAR = pair('AZR/ZAR');

const listed = (quoteCurrency: string, tick: string) => ({
  symbol: `AZR/${quoteCurrency}`,
  baseTokenId: rowId('azora-token.TokenDefinition', 'AZR'),
  baseCurrency: 'AZR',
  quoteCurrency,
  minPriceIncrement: tick,
  roundLot: '0.1',
  minTradeVolume: '1',
  maxTradeVolume: '5000',
  listedAt: '2026-01-15T08:00:00Z',
});

const people = { student, educator, employer };
/** An order in AZR/ZAR; both sides settle in the trader's wallet. */
const ordered = (trader: keyof typeof people, clientOrderId: string, bookSequence: bigint, at: string) => ({
  traderId: people[trader],
  pairId: AZR_ZAR,
  baseWalletId: wallet(`${trader}@azora.world`),
  quoteWalletId: wallet(`${trader}@azora.world`),
  clientOrderId,
  bookSequence,
  orderType: 'LIMIT' as const,
  feeTierId: rowId('token-exchange.FeeTier', '0 2026-01-15'),
  createdAt: at,
});

/** Nothing that is traded here has moved a wallet of azora-mint yet: trades settle at the end of the week. */
export default defineSeed('token-exchange', {
  demo: {
    TradingPair: {
      'AZR/ZAR': { ...listed('ZAR', '0.01'), status: 'TRADING', lastTradePrice: '10' },
      'AZR/USD': { ...listed('USD', '0.001'), status: 'CLOSE_ONLY', lastTradePrice: '0.58' },
      'AZR/NGN': { ...listed('NGN', '0.5'), status: 'HALTED', haltReason: 'REGULATORY', lastTradePrice: '859.5' },
      'AZR/KES': { ...listed('KES', '0.05'), listedAt: '2026-12-01T08:00:00Z' },
      'AZR/EUR': { ...listed('EUR', '0.001'), status: 'DELISTED', delistedAt: '2026-06-30T15:00:00Z' },
    },
    FeeTier: {
      '0 2026-01-15': {
        tier: 0,
        name: 'Everybody',
        minimumVolume: '0',
        makerFeePercent: '0.1',
        takerFeePercent: '0.2',
        dailyWithdrawalLimit: '5000',
        effectiveFrom: '2026-01-15T00:00:00Z',
      },
      '1 2026-01-15': {
        tier: 1,
        name: 'Regular',
        minimumVolume: '50000',
        minimumStaked: '500',
        makerFeePercent: '0.05',
        takerFeePercent: '0.15',
        dailyWithdrawalLimit: '50000',
        effectiveFrom: '2026-01-15T00:00:00Z',
      },
      '2 2026-01-15': {
        tier: 2,
        name: 'Market maker',
        minimumVolume: '1000000',
        makerFeePercent: '-0.01',
        takerFeePercent: '0.1',
        dailyWithdrawalLimit: '500000',
        effectiveFrom: '2026-01-15T00:00:00Z',
      },
    },
    ExchangeOrder: {
      'employer@azora.world buy 20': {
        ...ordered('employer', 'KM-0044', 1_204_551n, '2026-11-18T08:10:00Z'),
        side: 'BUY',
        orderQuantity: '20',
        limitPrice: '10',
        cumulativeQuantity: '20',
        leavesQuantity: '0',
        averagePrice: '10',
        status: 'FILLED',
        closedAt: '2026-11-18T08:10:00Z',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
      },
      'educator@azora.world sell 30': {
        ...ordered('educator', 'NK-0007', 1_204_398n, '2026-11-18T07:30:00Z'),
        side: 'SELL',
        orderQuantity: '30',
        limitPrice: '10',
        cumulativeQuantity: '20',
        leavesQuantity: '10',
        averagePrice: '10',
        postOnly: true,
        status: 'PARTIALLY_FILLED',
      },
      'student@azora.world buy 5': {
        ...ordered('student', 'TN-0001', 1_205_102n, '2026-11-19T15:00:00Z'),
        replacesId: order('student@azora.world buy 4'),
        side: 'BUY',
        orderQuantity: '5',
        limitPrice: '9.8',
        leavesQuantity: '5',
      },
      'student@azora.world buy at half the price': {
        ...ordered('student', 'TN-0002', 1_205_110n, '2026-11-19T15:04:00Z'),
        side: 'BUY',
        orderQuantity: '50',
        limitPrice: '5',
        leavesQuantity: '0',
        status: 'REJECTED',
        rejectReason: 'PRICE_OUT_OF_BAND',
        closedAt: '2026-11-19T15:04:00Z',
      },
      // Changed into the order for 5, which takes its place.
      'student@azora.world buy 4': {
        ...ordered('student', 'TN-0000', 1_205_090n, '2026-11-19T14:50:00Z'),
        side: 'BUY',
        orderQuantity: '4',
        limitPrice: '9.8',
        leavesQuantity: '0',
        status: 'REPLACED',
        closedAt: '2026-11-19T15:00:00Z',
      },
      'educator@azora.world sell 15': {
        ...ordered('educator', 'NK-0006', 1_203_870n, '2026-11-17T09:00:00Z'),
        side: 'SELL',
        orderQuantity: '15',
        limitPrice: '10.4',
        leavesQuantity: '0',
        postOnly: true,
        status: 'CANCELED',
        closedAt: '2026-11-18T07:20:00Z',
      },
      // The engine has his wish to cancel and did not confirm it yet.
      'student@azora.world buy 2': {
        ...ordered('student', 'TN-0003', 1_205_131n, '2026-11-19T15:10:00Z'),
        side: 'BUY',
        orderQuantity: '2',
        limitPrice: '9.75',
        leavesQuantity: '2',
        status: 'PENDING_CANCEL',
      },
      'employer@azora.world buy 40 that day': {
        ...ordered('employer', 'KM-0043', 1_203_915n, '2026-11-17T10:30:00Z'),
        side: 'BUY',
        timeInForce: 'DAY',
        orderQuantity: '40',
        limitPrice: '9.6',
        leavesQuantity: '0',
        status: 'EXPIRED',
        closedAt: '2026-11-17T22:00:00Z',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
      },
    },
    TradeExecution: {
      'AZR/ZAR 318': {
        pairId: AZR_ZAR,
        matchNumber: 318n,
        buyOrderId: order('employer@azora.world buy 20'),
        sellOrderId: order('educator@azora.world sell 30'),
        buyerId: employer,
        sellerId: educator,
        aggressorSide: 'BUY',
        lastPrice: '10',
        lastQuantity: '20',
        quoteAmount: '200',
        // 0.2 % of 20 AZR, and 0.1 % of 200 rand.
        buyerFee: '0.04',
        sellerFee: '0.2',
        executedAt: '2026-11-18T08:10:00Z',
        createdAt: '2026-11-18T08:10:00Z',
      },
    },
    OrderBookLevel: {
      'AZR/ZAR sell 10.00': {
        pairId: AZR_ZAR,
        side: 'SELL',
        levelPrice: '10',
        openQuantity: '10',
        orderCount: 1,
        sequence: 1_205_102n,
        quotedAt: '2026-11-19T15:00:00Z',
      },
      'AZR/ZAR buy 9.80': {
        pairId: AZR_ZAR,
        side: 'BUY',
        levelPrice: '9.8',
        openQuantity: '5',
        orderCount: 1,
        sequence: 1_205_102n,
        quotedAt: '2026-11-19T15:00:00Z',
      },
    },
    MarketCandle: {
      'AZR/ZAR 2026-11-18T08': {
        pairId: AZR_ZAR,
        resolution: 'HOUR',
        opensAt: '2026-11-18T08:00:00Z',
        closesAt: '2026-11-18T09:00:00Z',
        openPrice: '10',
        highPrice: '10',
        lowPrice: '10',
        closePrice: '10',
        volumeWeightedPrice: '10',
        baseVolume: '20',
        quoteVolume: '200',
        takerBuyVolume: '20',
        tradeCount: 1,
        createdAt: '2026-11-18T09:00:01Z',
      },
    },
    BalanceHold: {
      'employer@azora.world buy 20': {
        traderId: employer,
        orderId: order('employer@azora.world buy 20'),
        walletId: wallet('employer@azora.world'),
        currency: 'ZAR',
        heldAmount: '200',
        consumedAmount: '200',
        status: 'CONSUMED',
        endedAt: '2026-11-18T08:10:00Z',
        createdAt: '2026-11-18T08:10:00Z',
      },
      'educator@azora.world sell 30': {
        traderId: educator,
        orderId: order('educator@azora.world sell 30'),
        walletId: wallet('educator@azora.world'),
        currency: 'AZR',
        heldAmount: '30',
        consumedAmount: '20',
        createdAt: '2026-11-18T07:30:00Z',
      },
      'educator@azora.world sell 15': {
        traderId: educator,
        orderId: order('educator@azora.world sell 15'),
        walletId: wallet('educator@azora.world'),
        currency: 'AZR',
        heldAmount: '15',
        releasedAmount: '15',
        status: 'RELEASED',
        endedAt: '2026-11-18T07:20:00Z',
        createdAt: '2026-11-17T09:00:00Z',
      },
    },
  },
});
