import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const learner = { userId: student, studentId: rowId('azora-education.Student', 'student@azora.world') };
const azr = rowId('student-earnings-service.EarningsAccount', 'student@azora.world AZR');
const zar = rowId('student-earnings-service.EarningsAccount', 'student@azora.world ZAR');
const event = (key: string) => rowId('student-earnings-service.EarningEvent', key);

const inCurrency = (currency: string) => ({
  ...learner,
  walletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
  currency,
  createdAt: '2025-12-04T08:00:00Z',
});
const asks = (amount: string, at: string) => ({
  userId: student,
  accountId: azr,
  requestedAmount: amount,
  netPayout: amount,
  createdAt: at,
});

/** An IT3(a) of the academy for one tax year, which ends in February. */
const certified = (payeReference: string, certificateNumber: string, taxYear: number) => ({
  ...learner,
  kind: 'IT3A' as const,
  certificateNumber,
  taxYear,
  periodStart: `${taxYear - 1}-03-01`,
  periodEnd: `${taxYear}-02-28`,
  payeReference,
  taxpayerName: 'Themba Ndlovu',
  organizationId: academy,
});

/** What Themba earned: 12.5 AZR for the quiz and 50 for course work, both paid into his wallet. */
export default defineSeed('student-earnings-service', {
  demo: {
    EarningsAccount: {
      'student@azora.world AZR': {
        ...inCurrency('AZR'),
        lifetimeEarned: '62.5',
        lifetimePaidOut: '62.5',
        autoPayout: true,
        payoutThreshold: '10',
        updatedAt: '2026-11-13T09:31:00Z',
      },
      // Sixty rand for an afternoon at the help desk, of which the hours are looked at.
      'student@azora.world ZAR': {
        ...inCurrency('ZAR'),
        lifetimeEarned: '60',
        heldAmount: '60',
        status: 'UNDER_REVIEW',
        organizationId: academy,
      },
      'student@azora.world USD': { ...inCurrency('USD'), status: 'FROZEN' },
      'student@azora.world NGN': { ...inCurrency('NGN'), status: 'CLOSED', closedAt: '2026-03-31T15:00:00Z' },
    },
    EarningEvent: {
      'python-basics-quiz': {
        accountId: azr,
        userId: student,
        kind: 'LEARNING',
        grossAmount: '12.5',
        netAmount: '12.5',
        sarsSourceCode: '3602',
        miningRecordId: rowId('azora-mint.MiningRecord', 'student@azora.world python-basics-quiz'),
        note: 'Quiz passed: Python Basics',
        earnedOn: '2026-11-06',
        createdAt: '2026-11-06T15:21:00Z',
      },
      'course work': {
        accountId: azr,
        userId: student,
        kind: 'BONUS',
        grossAmount: '50',
        netAmount: '50',
        sarsSourceCode: '3602',
        note: 'Course work: Introduction to Python Programming',
        earnedOn: '2026-11-13',
        createdAt: '2026-11-13T09:31:00Z',
      },
      'help desk 2026-11': {
        accountId: zar,
        userId: student,
        kind: 'PEER_TEACHING',
        grossAmount: '60',
        netAmount: '60',
        sarsSourceCode: '3616',
        earnedOn: '2026-11-17',
        createdAt: '2026-11-17T16:00:00Z',
      },
    },
    EarningMilestone: {
      'student@azora.world first': {
        accountId: azr,
        kind: 'FIRST_EARNING',
        thresholdAmount: '1',
        reachedAmount: '12.5',
        status: 'CELEBRATED',
        reachedAt: '2026-11-06T15:21:00Z',
        celebratedAt: '2026-11-06T15:22:00Z',
      },
      'student@azora.world 50': {
        accountId: azr,
        kind: 'LIFETIME_TOTAL',
        thresholdAmount: '50',
        reachedAmount: '62.5',
        bonusAmount: '50',
        bonusEventId: event('course work'),
        reachedAt: '2026-11-13T09:31:00Z',
      },
    },
    EarningsPayout: {
      'student@azora.world 2026-11-06': {
        ...asks('12.5', '2026-11-06T15:21:00Z'),
        method: 'WALLET',
        status: 'PAID',
        mintTransactionId: rowId('azora-mint.Transaction', 'reward:python-basics-quiz'),
        automatic: true,
        paidAt: '2026-11-06T15:21:00Z',
      },
      'student@azora.world 2026-11-13': {
        ...asks('50', '2026-11-13T09:31:00Z'),
        method: 'WALLET',
        status: 'PAID',
        mintTransactionId: rowId('azora-mint.Transaction', 'reward:course-work'),
        automatic: true,
        paidAt: '2026-11-13T09:31:00Z',
      },
      'student@azora.world to a bank': {
        ...asks('40', '2026-11-19T15:10:00Z'),
        method: 'BANK',
        status: 'REJECTED',
        rejection: 'INSUFFICIENT_BALANCE',
        withdrawalId: rowId('finance.WithdrawalRequest', 'student@azora.world 2026-11-19'),
      },
      // The wallet was locked for that second; the second try went through.
      'student@azora.world 2026-11-06, in vain': {
        ...asks('12.5', '2026-11-06T15:20:58Z'),
        method: 'WALLET',
        status: 'RETURNED',
        automatic: true,
      },
      // Both wait until the hours at the help desk are confirmed.
      'student@azora.world to his telephone': {
        ...asks('15', '2026-11-18T15:00:00Z'),
        accountId: zar,
        method: 'AIRTIME',
        status: 'APPROVED',
      },
      'student@azora.world to his fees': {
        ...asks('45', '2026-11-19T15:20:00Z'),
        accountId: zar,
        method: 'FEES',
        status: 'REQUESTED',
      },
    },
    EarningsStatement: {
      'student@azora.world 2026-10': {
        accountId: azr,
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        openingBalance: '0',
        earnedInPeriod: '0',
        taxInPeriod: '0',
        paidInPeriod: '0',
        closingBalance: '0',
        eventCount: 0,
        fileSha256: createHash('sha256').update('statement 2026-10').digest('hex'),
        issuedAt: '2026-11-01T05:00:00Z',
      },
      'student@azora.world 2026-11': {
        accountId: azr,
        periodStart: '2026-11-01',
        periodEnd: '2026-11-30',
        openingBalance: '0',
        earnedInPeriod: '62.5',
        taxInPeriod: '0',
        paidInPeriod: '62.5',
        closingBalance: '0',
        eventCount: 2,
      },
    },
    TaxCertificate: {
      'student@azora.world 2027': {
        ...learner,
        kind: 'IT3A',
        certificateNumber: '712044883120270200000000000117',
        taxYear: 2027,
        periodStart: '2026-03-01',
        periodEnd: '2027-02-28',
        payeReference: '7120448831',
        taxpayerName: 'Themba Ndlovu',
        contractor3616: '60',
        grossRemuneration: '60',
        noTaxReason: 'INDEPENDENT_CONTRACTOR',
        organizationId: academy,
        createdAt: '2026-11-18T08:00:00Z',
      },
      // Books that the academy gave him were taken for pay, so the next one replaced it.
      'student@azora.world 2026': {
        ...certified('7120448831', '712044883120260200000000000041', 2026),
        contractor3616: '450',
        grossRemuneration: '450',
        noTaxReason: 'BELOW_THRESHOLD',
        status: 'CANCELLED',
        submittedOn: '2026-05-11',
        createdAt: '2026-05-04T08:00:00Z',
      },
      'student@azora.world 2026, corrected': {
        ...certified('7120448831', '712044883120260200000000000058', 2026),
        nonTaxable3696: '450',
        grossRemuneration: '450',
        noTaxReason: 'NON_TAXABLE',
        status: 'CORRECTED',
        replacesId: rowId('student-earnings-service.TaxCertificate', 'student@azora.world 2026'),
        submittedOn: '2026-05-25',
        createdAt: '2026-05-18T08:00:00Z',
      },
      // The academy's bursary fund is a payer of its own.
      'student@azora.world 2026, bursary': {
        ...certified('7380112604', '738011260420260200000000000003', 2026),
        nonTaxable3696: '1200',
        grossRemuneration: '1200',
        noTaxReason: 'NON_TAXABLE',
        status: 'SUBMITTED',
        submittedOn: '2026-05-25',
        createdAt: '2026-05-18T08:10:00Z',
      },
      'student@azora.world 2027, bursary': {
        ...certified('7380112604', '738011260420270800000000000011', 2027),
        periodEnd: '2026-08-31',
        nonTaxable3696: '800',
        grossRemuneration: '800',
        noTaxReason: 'NON_TAXABLE',
        status: 'ISSUED',
        createdAt: '2026-10-12T08:00:00Z',
      },
    },
  },
});
