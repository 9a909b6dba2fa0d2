import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const studentWallet = rowId('azora-mint.Wallet', 'student@azora.world AZR');
const educatorWallet = rowId('azora-mint.Wallet', 'educator@azora.world AZR');
const employerWallet = rowId('azora-mint.Wallet', 'employer@azora.world AZR');

const enrolled = rowId('azora-education.Enrollment', 'student@azora.world introduction-to-python-programming');
const quiz = rowId('azora-education.AssessmentSubmission', 'student@azora.world python-basics-quiz 1');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Three wallets and the ledger that their balances follow from. The supply is measured, so no row of it is reference. */
export default defineSeed('azora-mint', {
  demo: {
    Wallet: {
      // 500 - 100 + 12.5 + 50 - 100 staked
      'student@azora.world AZR': {
        userId: student,
        balance: '362.5',
        staked: '100',
        earned: '62.5',
        createdAt: '2025-11-03T13:30:00Z',
        updatedAt: '2026-11-16T12:00:00Z',
      },
      // 100 - 50 + 50 and what these 50 earned in thirty days
      'educator@azora.world AZR': {
        userId: educator,
        balance: '100.16438356',
        earned: '0.16438356',
        createdAt: '2025-09-15T08:31:00Z',
        updatedAt: '2026-11-12T10:00:00Z',
      },
      // 1,000 - 300 + 300
      'employer@azora.world AZR': {
        userId: employer,
        balance: '1000',
        createdAt: '2025-10-06T09:40:00Z',
        updatedAt: '2026-11-12T08:30:00Z',
      },
    },
    Stake: {
      'student@azora.world 2026-11-16': {
        walletId: studentWallet,
        userId: student,
        amount: '100',
        annualRate: '0.12',
        termDays: 365,
        startedAt: '2026-11-16T12:00:00Z',
        maturesAt: '2027-11-16T12:00:00Z',
        createdAt: '2026-11-16T12:00:00Z',
      },
      // 50 × 0.04 × 30 / 365
      'educator@azora.world 2026-10-13': {
        walletId: educatorWallet,
        userId: educator,
        amount: '50',
        annualRate: '0.04',
        termDays: 30,
        status: 'COMPLETED',
        rewardAmount: '0.16438356',
        startedAt: '2026-10-13T10:00:00Z',
        maturesAt: '2026-11-12T10:00:00Z',
        endedAt: '2026-11-12T10:00:00Z',
        createdAt: '2026-10-13T10:00:00Z',
        updatedAt: '2026-11-12T10:00:00Z',
      },
      // He wanted it at hand for the contract with Themba; before its term a stake earns nothing.
      'employer@azora.world 2026-11-02': {
        walletId: employerWallet,
        userId: employer,
        amount: '300',
        annualRate: '0.06',
        termDays: 90,
        status: 'WITHDRAWN',
        startedAt: '2026-11-02T09:00:00Z',
        maturesAt: '2027-01-31T09:00:00Z',
        endedAt: '2026-11-12T08:30:00Z',
        createdAt: '2026-11-02T09:00:00Z',
        updatedAt: '2026-11-12T08:30:00Z',
      },
    },
    // Each under its idempotency key.
    Transaction: {
      'welcome-bonus:student@azora.world': {
        type: 'MINT',
        amount: '500',
        toWalletId: studentWallet,
        toUserId: student,
        note: 'Welcome bonus',
        idempotencyKey: 'welcome-bonus:student@azora.world',
        createdAt: '2025-11-03T13:31:00Z',
      },
      'course-fee:introduction-to-python-programming': {
        type: 'TRANSFER',
        amount: '100',
        fromWalletId: studentWallet,
        fromUserId: student,
        toWalletId: educatorWallet,
        toUserId: educator,
        note: 'Introduction to Python Programming',
        idempotencyKey: 'course-fee:introduction-to-python-programming',
        createdAt: '2026-10-12T14:00:00Z',
      },
      'stake:educator@azora.world': {
        type: 'STAKE',
        amount: '50',
        fromWalletId: educatorWallet,
        fromUserId: educator,
        stakeId: rowId('azora-mint.Stake', 'educator@azora.world 2026-10-13'),
        idempotencyKey: 'stake:educator@azora.world',
        createdAt: '2026-10-13T10:00:00Z',
      },
      'purchase:employer@azora.world': {
        type: 'MINT',
        amount: '1000',
        toWalletId: employerWallet,
        toUserId: employer,
        note: 'Purchase of 1,000 AZR',
        idempotencyKey: 'purchase:employer@azora.world',
        createdAt: '2026-10-19T09:00:00Z',
      },
      'reward:python-basics-quiz': {
        type: 'REWARD',
        amount: '12.5',
        toWalletId: studentWallet,
        toUserId: student,
        note: 'Quiz passed: Python Basics',
        idempotencyKey: 'reward:python-basics-quiz',
        createdAt: '2026-11-06T15:21:00Z',
      },
      'unstake:educator@azora.world': {
        type: 'UNSTAKE',
        amount: '50',
        toWalletId: educatorWallet,
        toUserId: educator,
        stakeId: rowId('azora-mint.Stake', 'educator@azora.world 2026-10-13'),
        idempotencyKey: 'unstake:educator@azora.world',
        createdAt: '2026-11-12T10:00:00Z',
      },
      'stake-reward:educator@azora.world': {
        type: 'REWARD',
        amount: '0.16438356',
        toWalletId: educatorWallet,
        toUserId: educator,
        stakeId: rowId('azora-mint.Stake', 'educator@azora.world 2026-10-13'),
        note: '4 % a year on 50 AZR for 30 days',
        idempotencyKey: 'stake-reward:educator@azora.world',
        createdAt: '2026-11-12T10:00:00Z',
      },
      // An award by the school, without a mining record: no activity of Proof of Knowledge comes to 50 AZR.
      'reward:course-work': {
        type: 'REWARD',
        amount: '50',
        toWalletId: studentWallet,
        toUserId: student,
        note: 'Course work: Introduction to Python Programming',
        idempotencyKey: 'reward:course-work',
        createdAt: '2026-11-13T09:31:00Z',
      },
      'stake:student@azora.world': {
        type: 'STAKE',
        amount: '100',
        fromWalletId: studentWallet,
        fromUserId: student,
        stakeId: rowId('azora-mint.Stake', 'student@azora.world 2026-11-16'),
        idempotencyKey: 'stake:student@azora.world',
        createdAt: '2026-11-16T12:00:00Z',
      },
      // Moved nothing: a milestone is paid through escrow.
      'advance:python-data-analysis-script': {
        type: 'TRANSFER',
        status: 'REJECTED',
        amount: '80',
        fromWalletId: employerWallet,
        fromUserId: employer,
        toWalletId: studentWallet,
        toUserId: student,
        contractId: rowId('azora-forge.Contract', 'python-data-analysis-script student@azora.world'),
        note: 'Advance on the first milestone',
        idempotencyKey: 'advance:python-data-analysis-script',
        createdAt: '2026-11-13T11:00:00Z',
      },
      // Moved nothing either: it was paid at the second try.
      'course-fee:introduction-to-python-programming:lost': {
        type: 'TRANSFER',
        status: 'FAILED',
        amount: '100',
        fromWalletId: studentWallet,
        fromUserId: student,
        toWalletId: educatorWallet,
        toUserId: educator,
        note: 'Introduction to Python Programming: the connection was lost before it was booked',
        idempotencyKey: 'course-fee:introduction-to-python-programming:lost',
        createdAt: '2026-10-12T13:56:00Z',
      },
      'stake:employer@azora.world': {
        type: 'STAKE',
        amount: '300',
        fromWalletId: employerWallet,
        fromUserId: employer,
        stakeId: rowId('azora-mint.Stake', 'employer@azora.world 2026-11-02'),
        idempotencyKey: 'stake:employer@azora.world',
        createdAt: '2026-11-02T09:00:00Z',
      },
      'unstake:employer@azora.world': {
        type: 'UNSTAKE',
        amount: '300',
        toWalletId: employerWallet,
        toUserId: employer,
        stakeId: rowId('azora-mint.Stake', 'employer@azora.world 2026-11-02'),
        note: 'Withdrawn before its term',
        idempotencyKey: 'unstake:employer@azora.world',
        createdAt: '2026-11-12T08:30:00Z',
      },
    },
    MiningRecord: {
      'student@azora.world python-basics-quiz': {
        walletId: studentWallet,
        userId: student,
        activity: 'QUIZ',
        difficulty: 'BEGINNER',
        proof: sha256(`${quiz} 18/20`),
        baseReward: '25',
        weight: '0.5',
        difficultyMultiplier: '1',
        rewardAmount: '12.5',
        scorePercent: '90',
        enrollmentId: enrolled,
        submissionId: quiz,
        transactionId: rowId('azora-mint.Transaction', 'reward:python-basics-quiz'),
        createdAt: '2026-11-06T15:21:00Z',
      },
    },
    EconomicMetrics: {
      '2026-10-31': {
        isCurrent: false,
        measuredAt: '2026-10-31T22:00:00Z',
        minted: '1500',
        burned: '0',
        totalSupply: '1500',
        staked: '50',
        circulatingSupply: '1450',
        rewarded: '0',
        walletCount: 3,
        activeStakeCount: 1,
        createdAt: '2026-10-31T22:00:00Z',
        updatedAt: '2026-11-18T22:00:00Z',
      },
      '2026-11-18': {
        measuredAt: '2026-11-18T22:00:00Z',
        minted: '1562.66438356',
        burned: '0',
        totalSupply: '1562.66438356',
        staked: '100',
        circulatingSupply: '1462.66438356',
        rewarded: '62.66438356',
        walletCount: 3,
        activeStakeCount: 1,
        createdAt: '2026-11-18T22:00:00Z',
      },
    },
  },
});
