import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const azr = rowId('azora-token.TokenDefinition', 'AZR');
const pair = (key: string) => rowId('exchange-rate-service.CurrencyPair', key);
const provider = (code: string) => rowId('exchange-rate-service.RateProvider', code);

/** One rate, read twenty seconds after it was quoted. */
const rate = (of: string, by: string, prices: readonly [bid: string, mid: string, ask: string], minute: string) => ({
  pairId: pair(of),
  providerId: provider(by),
  bid: prices[0],
  mid: prices[1],
  ask: prices[2],
  observedAt: `${minute}:00Z`,
  createdAt: `${minute}:20Z`,
});

/** The pairs that people of the platform change between; AZR is worth about ten rand. */
export default defineSeed('exchange-rate-service', {
  demo: {
    CurrencyPair: {
      'USD ZAR': { baseCurrency: 'USD', quoteCurrency: 'ZAR', rateDecimals: 4 },
      'USD NGN': { baseCurrency: 'USD', quoteCurrency: 'NGN', rateDecimals: 2, maxDeviationPercent: '8' },
      'AZR ZAR': {
        baseCurrency: 'AZR',
        quoteCurrency: 'ZAR',
        baseTokenId: azr,
        settlementDays: 0,
        maxDeviationPercent: '10',
      },
      // Halted until a second provider quotes it.
      'AZR NGN': { baseCurrency: 'AZR', quoteCurrency: 'NGN', baseTokenId: azr, settlementDays: 0, status: 'HALTED' },
      'BTC ZAR': {
        baseCurrency: 'BTC',
        quoteCurrency: 'ZAR',
        rateDecimals: 0,
        settlementDays: 0,
        maxDeviationPercent: '10',
      },
      'AZR USD': { baseCurrency: 'AZR', quoteCurrency: 'USD', baseTokenId: azr, settlementDays: 0, status: 'RETIRED' },
    },
    RateProvider: {
      sarb: {
        code: 'sarb',
        name: 'South African Reserve Bank',
        kind: 'CENTRAL_BANK',
        endpointUrl: 'https://www.resbank.co.za/en/home/what-we-do/statistics/key-statistics/selected-historical-rates',
        priority: 10,
        pollIntervalSeconds: 3600,
        staleAfterSeconds: 172_800,
        publicationTimeZone: 'Africa/Johannesburg',
      },
      'azora-exchange': {
        code: 'azora-exchange',
        name: 'Token exchange of Azora',
        kind: 'TOKEN_EXCHANGE',
        endpointUrl: 'https://exchange.azora.world/rates',
        priority: 20,
        pollIntervalSeconds: 15,
      },
      'rand-feed': {
        code: 'rand-feed',
        name: 'Rand feed of a bank',
        kind: 'COMMERCIAL_FEED',
        endpointUrl: 'https://rates.bank.example/v2',
        apiKey: '7e1c9a44b0d25f83',
        priority: 30,
        status: 'DEGRADED',
      },
    },
    ExchangeRate: {
      'USD ZAR 2026-11-15': rate('USD ZAR', 'rand-feed', ['17.2380', '17.2465', '17.2550'], '2026-11-15T09:00'),
      'USD ZAR 2026-11-18': rate('USD ZAR', 'rand-feed', ['17.2380', '17.2465', '17.2550'], '2026-11-18T09:00'),
      'USD ZAR 2026-11-19': rate('USD ZAR', 'rand-feed', ['17.1900', '17.1985', '17.2070'], '2026-11-19T09:00'),
      'USD NGN 2026-11-18': rate('USD NGN', 'rand-feed', ['1478.10', '1482.50', '1486.90'], '2026-11-18T09:00'),
      'BTC ZAR 2026-11-12': rate('BTC ZAR', 'rand-feed', ['1575000', '1577000', '1579000'], '2026-11-12T09:00'),
      'BTC ZAR 2026-11-18': rate('BTC ZAR', 'rand-feed', ['1588000', '1590000', '1592000'], '2026-11-18T09:00'),
      'AZR ZAR 2026-11-18': {
        ...rate('AZR ZAR', 'azora-exchange', ['9.95', '10.00', '10.05'], '2026-11-18T09:00'),
        confidence: '0.980',
      },
    },
    DailyFixing: {
      'USD ZAR 2026-11-17': {
        pairId: pair('USD ZAR'),
        providerId: provider('sarb'),
        fixingDate: '2026-11-17',
        rate: '17.2611',
        method: 'WEIGHTED_AVERAGE',
        publishedAt: '2026-11-17T15:00:00Z',
        createdAt: '2026-11-17T15:04:00Z',
      },
      'USD ZAR 2026-11-17 corrected': {
        pairId: pair('USD ZAR'),
        providerId: provider('sarb'),
        fixingDate: '2026-11-17',
        rate: '17.2616',
        method: 'WEIGHTED_AVERAGE',
        revision: 1,
        correctsId: rowId('exchange-rate-service.DailyFixing', 'USD ZAR 2026-11-17'),
        publishedAt: '2026-11-18T07:30:00Z',
        createdAt: '2026-11-18T07:31:00Z',
      },
    },
    RateMarkup: {
      'AZR ZAR student sells': {
        pairId: pair('AZR ZAR'),
        segment: 'STUDENT',
        direction: 'SELL_BASE',
        markupBasisPoints: '25',
        status: 'ACTIVE',
        effectiveFrom: '2026-02-01T00:00:00Z',
        createdById: educator,
        approvedById: employer,
        createdAt: '2026-01-28T10:00:00Z',
      },
      'mensah-digital USD NGN': {
        pairId: pair('USD NGN'),
        segment: 'BUSINESS',
        direction: 'BUY_BASE',
        markupBasisPoints: '60',
        fixedFee: '2.5',
        fixedFeeCurrency: 'USD',
        effectiveFrom: '2026-12-01T00:00:00Z',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-11-17T13:30:00Z',
      },
    },
    ConversionQuote: {
      // 20 AZR at 10.00 less a quarter of a percent: 199.50 ZAR.
      'student@azora.world 2026-11-18': {
        userId: student,
        rateId: rowId('exchange-rate-service.ExchangeRate', 'AZR ZAR 2026-11-18'),
        markupId: rowId('exchange-rate-service.RateMarkup', 'AZR ZAR student sells'),
        direction: 'SELL_BASE',
        sourceCurrency: 'AZR',
        sourceAmount: '20',
        targetCurrency: 'ZAR',
        targetAmount: '199.5',
        midRate: '10',
        customerRate: '9.975',
        status: 'DECLINED',
        expiresAt: '2026-11-18T09:11:00Z',
        idempotencyKey: 'quote:student@azora.world:2026-11-18',
        createdAt: '2026-11-18T09:01:00Z',
      },
      'employer@azora.world 2026-11-18': {
        userId: employer,
        rateId: rowId('exchange-rate-service.ExchangeRate', 'USD ZAR 2026-11-18'),
        direction: 'SELL_BASE',
        sourceCurrency: 'USD',
        sourceAmount: '102',
        feeAmount: '2',
        targetCurrency: 'ZAR',
        targetAmount: '1724.65',
        midRate: '17.2465',
        customerRate: '17.2465',
        status: 'ACCEPTED',
        expiresAt: '2026-11-18T09:15:00Z',
        acceptedAt: '2026-11-18T09:06:00Z',
        idempotencyKey: 'quote:employer@azora.world:2026-11-18',
        organizationId: mensah,
        createdAt: '2026-11-18T09:05:00Z',
      },
    },
  },
});
