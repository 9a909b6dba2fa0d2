import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const moved = (key: string) => rowId('azora-mint.Transaction', key);
const vault = (symbol: string) => rowId('decentralized-banking.SavingsVault', symbol);
const circle = rowId('decentralized-banking.StokvelCircle', 'python class of 2026');
const member = (email: string) => rowId('decentralized-banking.StokvelMember', `python class of 2026 ${email}`);

const ofAcademy = { managerId: educator, organizationId: academy, minimumDeposit: '10' };
const joins = (userId: string) => ({ circleId: circle, userId, joinedOn: '2026-11-02' });
const owes = (email: string, round: number, dueOn: string) => ({
  memberId: member(email),
  round,
  dueOn,
  dueAmount: '100',
});

/** Savings at the academy: a vault that stakes what it holds (deposits are the stakes of azora-mint), and a stokvel. */
export default defineSeed('decentralized-banking', {
  demo: {
    SavingsVault: {
      stAZR: {
        ...ofAcademy,
        name: 'Learner savings',
        symbol: 'stAZR',
        riskClass: 'CAPITAL_PRESERVING',
        // Themba's 100 and a little that was left of the first interest.
        totalAssets: '100',
        totalShares: '99.67231022',
        maximumAssets: '50000',
        lockDays: 30,
        createdAt: '2026-09-15T08:00:00Z',
      },
      lqAZR: {
        ...ofAcademy,
        name: 'Liquidity for the exchange',
        symbol: 'lqAZR',
        riskClass: 'GROWTH',
        performanceFeePercent: '10',
        status: 'PAUSED',
        createdAt: '2026-09-15T08:10:00Z',
      },
      hvAZR: {
        ...ofAcademy,
        name: 'Holiday club 2026',
        symbol: 'hvAZR',
        riskClass: 'BALANCED',
        status: 'WINDING_DOWN',
        createdAt: '2026-01-15T08:00:00Z',
      },
      ptAZR: {
        ...ofAcademy,
        name: 'Pilot of 2025',
        symbol: 'ptAZR',
        riskClass: 'CAPITAL_PRESERVING',
        status: 'CLOSED',
        createdAt: '2025-10-01T08:00:00Z',
      },
    },
    VaultDeposit: {
      'educator@azora.world 2026-10-13': {
        userId: educator,
        vaultId: vault('stAZR'),
        walletId: wallet('educator@azora.world'),
        assets: '50',
        shares: '50',
        assetsPerShare: '1',
        mintTransactionId: moved('stake:educator@azora.world'),
        depositedAt: '2026-10-13T10:00:00Z',
        unlocksAt: '2026-11-12T10:00:00Z',
        createdAt: '2026-10-13T10:00:00Z',
      },
      'student@azora.world 2026-11-16': {
        userId: student,
        vaultId: vault('stAZR'),
        walletId: wallet('student@azora.world'),
        assets: '100',
        shares: '99.67231022',
        assetsPerShare: '1.0032876712',
        kycCaseId: rowId('kyc-aml-service.KycCase', 'student@azora.world 2026'),
        mintTransactionId: moved('stake:student@azora.world'),
        depositedAt: '2026-11-16T12:00:00Z',
        unlocksAt: '2027-11-16T12:00:00Z',
        createdAt: '2026-11-16T12:00:00Z',
      },
    },
    VaultWithdrawal: {
      // 50 shares; the interest in them came as a transaction of its own.
      'educator@azora.world 2026-11-12': {
        userId: educator,
        vaultId: vault('stAZR'),
        walletId: wallet('educator@azora.world'),
        shares: '50',
        assetsPerShare: '1.0032876712',
        assets: '50.16438356',
        status: 'CLAIMED',
        mintTransactionId: moved('unstake:educator@azora.world'),
        requestedAt: '2026-11-12T09:55:00Z',
        claimedAt: '2026-11-12T10:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-12T09:55:00Z',
      },
      'student@azora.world 2026-11-19': {
        userId: student,
        vaultId: vault('stAZR'),
        walletId: wallet('student@azora.world'),
        shares: '10',
        requestedAt: '2026-11-19T16:00:00Z',
        createdAt: '2026-11-19T16:00:00Z',
      },
      // He takes the stake apart early; the shares leave the vault when they are claimed.
      'student@azora.world 2026-11-18': {
        userId: student,
        vaultId: vault('stAZR'),
        walletId: wallet('student@azora.world'),
        shares: '5',
        assetsPerShare: '1.0032876712',
        assets: '5.01643836',
        earlyExitFee: '0.05',
        status: 'CLAIMABLE',
        requestedAt: '2026-11-18T16:00:00Z',
        createdAt: '2026-11-18T16:00:00Z',
      },
      'student@azora.world 2026-11-17': {
        userId: student,
        vaultId: vault('stAZR'),
        walletId: wallet('student@azora.world'),
        shares: '40',
        status: 'CANCELLED',
        requestedAt: '2026-11-17T16:00:00Z',
        createdAt: '2026-11-17T16:00:00Z',
      },
    },
    StrategyAllocation: {
      'stAZR staking': {
        vaultId: vault('stAZR'),
        kind: 'STAKING',
        name: 'Stakes of a year',
        counterparty: 'azora-mint',
        targetPercent: '100',
        allocatedAssets: '100',
        debtCeiling: '50000',
        allocatedAt: '2026-11-16T12:00:00Z',
      },
      'lqAZR pool': {
        vaultId: vault('lqAZR'),
        kind: 'LENDING_POOL',
        name: 'Pool of AZR',
        counterparty: 'defi-lending',
        poolId: rowId('defi-lending.LendingPool', 'AZR'),
        targetPercent: '60',
        debtCeiling: '2000',
        cumulativeLoss: '1.2',
        status: 'EXITED',
        allocatedAt: '2026-09-20T08:00:00Z',
        exitedAt: '2026-10-30T08:00:00Z',
      },
    },
    YieldAccrual: {
      // What 30 days at 4 % made of 50 AZR, booked on the last of them.
      'stAZR 2026-11-12': {
        vaultId: vault('stAZR'),
        accruedOn: '2026-11-12',
        grossYield: '0.16438356',
        netYield: '0.16438356',
        openingAssetsPerShare: '1',
        closingAssetsPerShare: '1.0032876712',
        createdAt: '2026-11-12T22:00:00Z',
      },
    },
    StokvelCircle: {
      'python class of 2026': {
        name: 'Python class of 2026',
        kind: 'ROTATING',
        commonBond: 'Learn Python together at Azora Academy',
        chairId: educator,
        treasurerId: employer,
        potWalletId: wallet('employer@azora.world'),
        contributionAmount: '100',
        memberLimit: 3,
        roundCount: 3,
        lateFine: '5',
        constitutionSha256: createHash('sha256').update('python class of 2026').digest('hex'),
        status: 'ACTIVE',
        startsOn: '2026-11-15',
        endsOn: '2027-01-31',
        organizationId: academy,
        createdAt: '2026-11-02T15:00:00Z',
      },
      // Its rules are still talked about.
      'exam fees 2027': {
        name: 'Exam fees 2027',
        kind: 'SAVINGS',
        commonBond: 'Sit for the same exams in 2027',
        chairId: student,
        treasurerId: educator,
        potWalletId: wallet('student@azora.world'),
        contributionAmount: '50',
        memberLimit: 12,
        roundCount: 10,
        status: 'FORMING',
        startsOn: '2027-01-15',
        endsOn: '2027-11-15',
        createdAt: '2026-11-18T17:00:00Z',
      },
      // Paid out on its last day.
      'year-end groceries 2025': {
        name: 'Year-end groceries 2025',
        kind: 'GROCERY',
        commonBond: 'Staff of Azora Academy',
        chairId: employer,
        treasurerId: educator,
        potWalletId: wallet('educator@azora.world'),
        contributionAmount: '200',
        memberLimit: 6,
        roundCount: 3,
        constitutionSha256: createHash('sha256').update('year-end groceries 2025').digest('hex'),
        status: 'COMPLETED',
        startsOn: '2025-10-01',
        endsOn: '2025-12-12',
        organizationId: academy,
        createdAt: '2025-09-22T15:00:00Z',
      },
    },
    StokvelMember: {
      'python class of 2026 educator@azora.world': { ...joins(educator), office: 'CHAIR', payoutRound: 3 },
      'python class of 2026 employer@azora.world': { ...joins(employer), office: 'TREASURER', payoutRound: 2 },
      'python class of 2026 student@azora.world': { ...joins(student), payoutRound: 1 },
    },
    StokvelContribution: {
      'student@azora.world 1': { ...owes('student@azora.world', 1, '2026-11-15'), fineAmount: '5', status: 'LATE' },
      'employer@azora.world 1': { ...owes('employer@azora.world', 1, '2026-11-15'), status: 'EXCUSED' },
      'educator@azora.world 2': owes('educator@azora.world', 2, '2026-12-15'),
    },
  },
});
