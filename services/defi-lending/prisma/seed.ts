import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const token = (symbol: string) => rowId('azora-token.TokenDefinition', symbol);
const model = (key: string) => rowId('defi-lending.InterestRateModel', key);
const pool = (key: string) => rowId('defi-lending.LendingPool', key);
const supply = (key: string) => rowId('defi-lending.SupplyPosition', key);
const borrow = (key: string) => rowId('defi-lending.BorrowPosition', key);
const round = (key: string) => rowId('defi-lending.PriceFeedRound', key);

// Polygon Amoy, a test network: what is lent here is play money. A token has eight decimals.
const AMOY = 'eip155:80002';
const FEED = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0';
const units = (tokens: number): string => `${tokens}00000000`;

const answer = (roundId: number, usd: string, at: string) => ({
  poolId: pool('AZR'),
  feedAddress: FEED,
  roundId: String(roundId),
  answeredInRound: String(roundId),
  answerBaseUnits: usd,
  startedAt: `${at}:00Z`,
  updatedAtSource: `${at}:08Z`,
  createdAt: `${at}:20Z`,
});

export default defineSeed('defi-lending', {
  demo: {
    InterestRateModel: {
      'community 2': {
        name: 'community',
        version: 2,
        optimalUsageRatio: '0.8',
        baseVariableBorrowRate: '0.01',
        variableRateSlope1: '0.05',
        variableRateSlope2: '0.75',
        strategyAddress: '0x3B1D6dC84c1E8f0E4a6f1Ad5eB9Cc0D3F2a71E55',
        status: 'ACTIVE',
        proposalReference: 'AZIP-7',
      },
      'community 1': {
        name: 'community',
        optimalUsageRatio: '0.75',
        baseVariableBorrowRate: '0',
        variableRateSlope1: '0.04',
        variableRateSlope2: '0.6',
        status: 'RETIRED',
        retiredAt: '2026-05-01T00:00:00Z',
      },
      'steep 1': {
        name: 'steep',
        optimalUsageRatio: '0.6',
        baseVariableBorrowRate: '0.02',
        variableRateSlope1: '0.08',
        variableRateSlope2: '1.5',
      },
    },
    LendingPool: {
      AZR: {
        assetTokenId: token('AZR'),
        assetAddress: '0xA2c1f7D80b4eE5b9D3a6F0c2187D94E6f0B5C3d1',
        assetDecimals: 8,
        chainId: AMOY,
        rateModelId: model('community 2'),
        loanToValue: '0.5',
        liquidationThreshold: '0.65',
        liquidationBonus: '0.08',
        reserveFactor: '0.1',
        supplyCapBaseUnits: units(100_000),
        borrowCapBaseUnits: units(50_000),
        totalSuppliedBaseUnits: units(666),
        totalBorrowedBaseUnits: units(160),
        liquidityIndex: '1.004120000000000000000000000',
        variableBorrowIndex: '1.021300000000000000000000000',
        indexedAt: '2026-11-19T12:00:00Z',
      },
      AZC: {
        assetTokenId: token('AZC'),
        assetAddress: '0x5D09b3C2eA1f4487D6a0cB7E91F3d82E46C05A9b',
        assetDecimals: 8,
        chainId: AMOY,
        rateModelId: model('community 2'),
        loanToValue: '0',
        liquidationThreshold: '0',
        liquidationBonus: '0',
        reserveFactor: '0.2',
        indexedAt: '2026-11-19T12:00:00Z',
        usableAsCollateral: false,
        borrowingEnabled: false,
        status: 'PAUSED',
      },
      // Nothing comes in until the token has a price of its own.
      MDX: {
        assetTokenId: token('MDX'),
        assetAddress: '0x91F2c7A04b6E3d58C0a7D1e94B35f608A2c9E7d4',
        assetDecimals: 2,
        chainId: AMOY,
        rateModelId: model('community 2'),
        loanToValue: '0',
        liquidationThreshold: '0',
        liquidationBonus: '0',
        reserveFactor: '0.2',
        indexedAt: '2026-11-19T12:00:00Z',
        usableAsCollateral: false,
        borrowingEnabled: false,
        status: 'FROZEN',
        createdAt: '2026-11-12T10:00:00Z',
      },
      AZT: {
        assetTokenId: token('AZT'),
        assetAddress: '0x2E7b90D4c1F8A36e5B0d72C9a84F1653eD0b8A7c',
        assetDecimals: 8,
        chainId: AMOY,
        rateModelId: model('community 1'),
        loanToValue: '0.4',
        liquidationThreshold: '0.5',
        liquidationBonus: '0.1',
        reserveFactor: '0.1',
        liquidityIndex: '1.000310000000000000000000000',
        variableBorrowIndex: '1.001240000000000000000000000',
        indexedAt: '2026-04-30T12:00:00Z',
        usableAsCollateral: false,
        borrowingEnabled: false,
        status: 'RETIRED',
        createdAt: '2025-09-15T08:00:00Z',
      },
    },
    SupplyPosition: {
      'employer@azora.world AZR': {
        userId: employer,
        poolId: pool('AZR'),
        walletId: wallet('employer@azora.world'),
        scaledBaseUnits: units(600),
        depositedBaseUnits: units(600),
        lastIndex: '1',
        useAsCollateral: true,
        openedAt: '2026-05-04T10:00:00Z',
      },
      'educator@azora.world AZR': {
        userId: educator,
        poolId: pool('AZR'),
        walletId: wallet('educator@azora.world'),
        // All but what keeps her debt just above water.
        scaledBaseUnits: units(66),
        depositedBaseUnits: units(320),
        withdrawnBaseUnits: units(254),
        lastIndex: '1.001',
        useAsCollateral: true,
        openedAt: '2026-05-06T10:00:00Z',
      },
      'student@azora.world AZR': {
        userId: student,
        poolId: pool('AZR'),
        walletId: wallet('student@azora.world'),
        scaledBaseUnits: '0',
        depositedBaseUnits: units(10),
        withdrawnBaseUnits: '1000400000',
        lastIndex: '1.0004',
        status: 'CLOSED',
        openedAt: '2026-05-10T15:00:00Z',
        closedAt: '2026-06-20T15:00:00Z',
      },
    },
    BorrowPosition: {
      'employer@azora.world AZR': {
        userId: employer,
        poolId: pool('AZR'),
        walletId: wallet('employer@azora.world'),
        scaledBaseUnits: units(120),
        borrowedBaseUnits: units(120),
        lastIndex: '1.02',
        healthFactor: '3.2',
        healthCheckedAt: '2026-11-19T12:00:00Z',
        openedAt: '2026-09-01T10:00:00Z',
      },
      'educator@azora.world AZR': {
        userId: educator,
        poolId: pool('AZR'),
        walletId: wallet('educator@azora.world'),
        scaledBaseUnits: units(40),
        borrowedBaseUnits: units(90),
        repaidBaseUnits: units(50),
        lastIndex: '1.015',
        // 66 at an index of 1.00412 and a threshold of 65 %, by 40 at 1.0213.
        healthFactor: '1.0545',
        healthCheckedAt: '2026-11-19T12:00:00Z',
        status: 'AT_RISK',
        openedAt: '2026-08-11T10:00:00Z',
      },
      'educator@azora.world AZR 2026-06': {
        userId: educator,
        poolId: pool('AZR'),
        walletId: wallet('educator@azora.world'),
        scaledBaseUnits: '0',
        borrowedBaseUnits: units(60),
        repaidBaseUnits: units(10),
        lastIndex: '1.004',
        healthFactor: '0',
        healthCheckedAt: '2026-07-02T09:00:00Z',
        status: 'LIQUIDATED',
        openedAt: '2026-06-01T10:00:00Z',
        closedAt: '2026-07-02T09:00:20Z',
      },
      // 50 and four tenths of a percent.
      'employer@azora.world AZR 2026-05': {
        userId: employer,
        poolId: pool('AZR'),
        walletId: wallet('employer@azora.world'),
        scaledBaseUnits: '0',
        borrowedBaseUnits: units(50),
        repaidBaseUnits: '5020000000',
        lastIndex: '1.004',
        healthFactor: '7.8',
        healthCheckedAt: '2026-06-15T09:00:00Z',
        status: 'REPAID',
        openedAt: '2026-05-11T10:00:00Z',
        closedAt: '2026-06-15T09:05:00Z',
      },
    },
    PriceFeedRound: {
      // 0.58 and 0.41 US dollars for one AZR.
      'AZR 2026-09-01': answer(1204, '58000000', '2026-09-01T09:58'),
      'AZR 2026-07-02': answer(841, '41000000', '2026-07-02T08:59'),
    },
    CollateralLock: {
      'employer@azora.world AZR': {
        userId: employer,
        supplyId: supply('employer@azora.world AZR'),
        borrowId: borrow('employer@azora.world AZR'),
        lockedBaseUnits: units(600),
        valuedPrice: '0.58',
        valuedRoundId: round('AZR 2026-09-01'),
        lockedAt: '2026-09-01T10:00:00Z',
      },
      'educator@azora.world AZR 2026-06': {
        userId: educator,
        supplyId: supply('educator@azora.world AZR'),
        borrowId: borrow('educator@azora.world AZR 2026-06'),
        lockedBaseUnits: units(54),
        seizedBaseUnits: units(54),
        valuedPrice: '0.41',
        valuedRoundId: round('AZR 2026-07-02'),
        status: 'SEIZED',
        lockedAt: '2026-06-01T10:00:00Z',
        releasedAt: '2026-07-02T09:00:20Z',
      },
    },
    LiquidationEvent: {
      // A debt of 50 is covered; the collateral is worth it with a bonus of 8 %.
      'educator@azora.world AZR 2026-07-02': {
        borrowerId: educator,
        borrowId: borrow('educator@azora.world AZR 2026-06'),
        collateralLockId: rowId('defi-lending.CollateralLock', 'educator@azora.world AZR 2026-06'),
        priceRoundId: round('AZR 2026-07-02'),
        debtCoveredBaseUnits: units(50),
        collateralSeizedBaseUnits: units(54),
        protocolFeeBaseUnits: '40000000',
        closeFactor: '1',
        healthFactorBefore: '0.91',
        healthFactorAfter: '0',
        liquidatorAddress: '0x0cF3A8E21d95B7C46aD1E08b72F94D3c5A6e1B02',
        transactionHash: '0x2f6bb1d34e7c09a85f21c6d0e94837ab5cd1f0628b3e97d4a60c18f2e5b7930d',
        logIndex: 14,
        liquidatedAt: '2026-07-02T09:00:20Z',
        createdAt: '2026-07-02T09:00:25Z',
      },
    },
  },
});
