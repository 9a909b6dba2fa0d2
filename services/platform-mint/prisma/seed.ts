import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const tenantId = rowId('platform-mint.MintTenant', 'azora-academy');
const ofAcademy = { tenantId, organizationId: academy };
const policy = (activity: string) => rowId('platform-mint.RewardPolicy', `azora-academy ${activity}`);
const budget = rowId('platform-mint.RewardBudget', 'azora-academy 2026-11');

/** How the academy rewards its learners; what it paid is in azora-mint. */
export default defineSeed('platform-mint', {
  demo: {
    MintTenant: {
      'azora-academy': {
        displayName: 'Azora Academy',
        treasuryWalletId: rowId('azora-mint.Wallet', 'educator@azora.world AZR'),
        digitalTokenIdentifier: '7XK2P0ZR4',
        riskRating: 'LOW',
        contactId: educator,
        status: 'LIVE',
        activatedAt: '2025-10-01T08:00:00Z',
        organizationId: academy,
        createdAt: '2025-09-25T08:00:00Z',
      },
      'mensah-digital': {
        displayName: 'Mensah Digital',
        azrLabel: 'Shop points',
        reportingYearEndMonth: 12,
        contactId: employer,
        organizationId: mensah,
        createdAt: '2026-11-12T10:00:00Z',
      },
      // Two trials, which were taken out.
      'mensah-digital 2026-03': {
        displayName: 'Mensah Digital',
        contactId: employer,
        status: 'SUSPENDED',
        suspensionReason: 'UNFUNDED',
        organizationId: mensah,
        createdAt: '2026-03-10T10:00:00Z',
        deletedAt: '2026-04-30T10:00:00Z',
      },
      'azora-academy 2025': {
        displayName: 'Azora Academy, trial',
        contactId: educator,
        status: 'CLOSED',
        organizationId: academy,
        createdAt: '2025-09-16T08:00:00Z',
        deletedAt: '2025-09-25T07:00:00Z',
      },
    },
    RewardPolicy: {
      'azora-academy QUIZ': {
        ...ofAcademy,
        activity: 'QUIZ',
        mode: 'INHERIT',
        minimumScorePercent: '70',
        maxPerDay: 3,
        capPerUser: '100',
        status: 'ACTIVE',
        effectiveFrom: '2025-10-01T00:00:00Z',
      },
      'azora-academy ASSIGNMENT': {
        ...ofAcademy,
        activity: 'ASSIGNMENT',
        mode: 'OVERRIDE',
        baseReward: '50',
        minimumScorePercent: '75',
        maxPerDay: 1,
        capPerUser: '200',
        status: 'ACTIVE',
        effectiveFrom: '2026-10-01T00:00:00Z',
      },
      'azora-academy PEER_TEACHING': {
        ...ofAcademy,
        activity: 'PEER_TEACHING',
        mode: 'BOOST',
        boostMultiplier: '1.5',
        capPerUser: '150',
        effectiveFrom: '2027-01-15T00:00:00Z',
      },
    },
    RewardBudget: {
      'azora-academy 2026-10': {
        ...ofAcademy,
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        approvedAmount: '300',
        fundedAmount: '100',
        status: 'CLOSED',
        approvedById: educator,
        closedAt: '2026-11-02T08:00:00Z',
        createdAt: '2026-09-28T08:00:00Z',
      },
      'azora-academy 2026-11': {
        ...ofAcademy,
        periodStart: '2026-11-01',
        periodEnd: '2026-11-30',
        approvedAmount: '300',
        fundedAmount: '200',
        reservedAmount: '25',
        drawnAmount: '62.5',
        status: 'ACTIVE',
        approvedById: educator,
        createdAt: '2026-10-29T08:00:00Z',
      },
      'azora-academy 2026-12': {
        ...ofAcademy,
        periodStart: '2026-12-01',
        periodEnd: '2026-12-31',
        approvedAmount: '150',
        createdAt: '2026-11-18T08:00:00Z',
      },
    },
    BudgetDrawdown: {
      'azora-academy 2026-11 1': {
        budgetId: budget,
        policyId: policy('QUIZ'),
        organizationId: academy,
        sequence: 1,
        kind: 'REWARD',
        recipientId: student,
        recipientWalletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
        miningRecordId: rowId('azora-mint.MiningRecord', 'student@azora.world python-basics-quiz'),
        drawnAmount: '12.5',
        remainingBefore: '200',
        remainingAfter: '187.5',
        createdAt: '2026-11-06T15:21:00Z',
      },
      'azora-academy 2026-11 2': {
        budgetId: budget,
        policyId: policy('ASSIGNMENT'),
        organizationId: academy,
        sequence: 2,
        kind: 'BONUS',
        recipientId: student,
        recipientWalletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
        drawnAmount: '50',
        remainingBefore: '187.5',
        remainingAfter: '137.5',
        createdAt: '2026-11-13T09:31:00Z',
      },
    },
    WalletLimit: {
      'azora-academy simplified holds': {
        ...ofAcademy,
        diligence: 'SIMPLIFIED',
        operation: 'HOLD',
        maxAmount: '2500',
        onBreach: 'HOLD_FOR_REVIEW',
        approvedById: educator,
      },
      'azora-academy simplified sends': {
        ...ofAcademy,
        diligence: 'SIMPLIFIED',
        operation: 'SEND',
        period: 'DAY',
        maxAmount: '300',
        perTransactionMax: '150',
        maxTransactions: 10,
        approvedById: educator,
      },
    },
    StakingProduct: {
      'azora-academy a year': {
        ...ofAcademy,
        name: 'A year, twelve percent',
        termDays: 365,
        annualRate: '0.12',
        fundedRateShare: '0.25',
        maximumStake: '1000',
        poolSize: '10000',
        filledAmount: '100',
        earlyExitPenaltyPercent: '50',
        status: 'OPEN',
        opensOn: '2026-09-01',
        createdAt: '2026-08-24T08:00:00Z',
      },
      'azora-academy thirty days': {
        ...ofAcademy,
        name: 'Thirty days, four percent',
        termDays: 30,
        annualRate: '0.04',
        poolSize: '50',
        filledAmount: '50',
        status: 'CLOSED',
        opensOn: '2026-09-01',
        closesOn: '2026-10-31',
        createdAt: '2026-08-24T08:00:00Z',
      },
    },
  },
});
