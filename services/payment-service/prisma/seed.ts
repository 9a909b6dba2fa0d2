import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const contract = rowId('azora-forge.Contract', 'python-data-analysis-script student@azora.world');
const milestone = (position: number) =>
  rowId('azora-forge.Milestone', `python-data-analysis-script student@azora.world ${position}`);
const order = (key: string) => rowId('payment-service.PaymentOrder', key);
const schedule = (key: string) => rowId('payment-service.FeeSchedule', key);
const courseFee = rowId('azora-ledger.JournalEntry', 'course-fee introduction-to-python-programming');

const people = { student, educator, employer };
type Person = keyof typeof people;

/** An order in AZR between two of the three people. */
const pays = (from: Person, to: Person, endToEndId: string, uetr: string, amount: string, day: string) => ({
  debtorId: people[from],
  debtorWalletId: wallet(`${from}@azora.world`),
  creditorId: people[to],
  creditorWalletId: wallet(`${to}@azora.world`),
  amount,
  currency: 'AZR',
  instructionId: `I-${endToEndId}`,
  endToEndId,
  uetr,
  requestedExecutionOn: day,
  createdAt: `${day}T09:00:00Z`,
});

const funded = (position: number, amount: string, uetr: string) => ({
  ...pays('employer', 'student', `ESCROW-PY-${position}`, uetr, amount, '2026-11-18'),
  purpose: 'ESCROW' as const,
  contractId: contract,
  organizationId: mensah,
});

/** The course fee that was paid, and orders for work on their way: nothing of these has moved a wallet yet. */
export default defineSeed('payment-service', {
  reference: {
    // Tariffs in AZR; a student pays none for tuition.
    FeeSchedule: {
      'AZR_WORK 1': {
        code: 'AZR_WORK',
        purpose: 'WORK',
        currency: 'AZR',
        basis: 'PERCENTAGE',
        percentage: '2.5',
        minFee: '0.1',
        maxFee: '50',
        effectiveFrom: '2025-09-01T00:00:00Z',
      },
      'AZR_TUITION 1': {
        code: 'AZR_TUITION',
        purpose: 'TUITION',
        currency: 'AZR',
        basis: 'FLAT',
        flatFee: '0.5',
        effectiveFrom: '2025-09-01T00:00:00Z',
      },
      'ZAR_TOP_UP 1': {
        code: 'ZAR_TOP_UP',
        purpose: 'TOP_UP',
        currency: 'ZAR',
        bandTo: '5000',
        basis: 'FLAT_PLUS_PERCENTAGE',
        flatFee: '2',
        percentage: '1.2',
        effectiveFrom: '2025-09-01T00:00:00Z',
      },
    },
  },
  demo: {
    PaymentOrder: {
      'introduction-to-python-programming fee': {
        ...pays('student', 'educator', 'FEE-PY-0117', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a01', '100', '2026-10-12'),
        purpose: 'TUITION',
        remittanceInformation: 'Introduction to Python Programming',
        status: 'ACSC',
        settlementJournalId: courseFee,
        settledAt: '2026-10-12T14:00:00Z',
      },
      'python-data-analysis-script escrow 1': {
        ...funded(1, '80', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a02'),
        status: 'ACSP',
      },
      'python-data-analysis-script escrow 2': {
        ...funded(2, '120', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a03'),
        status: 'PDNG',
      },
      'advance on milestone 1': {
        ...pays('employer', 'student', 'ADVANCE-PY-1', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a04', '80', '2026-11-13'),
        purpose: 'WORK',
        contractId: contract,
        status: 'RJCT',
        // A milestone is paid through escrow.
        rejectReason: 'AG01',
        organizationId: mensah,
      },
      'tutoring 2026-11-19': {
        ...pays('student', 'educator', 'TUTOR-1119', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a05', '5', '2026-11-19'),
        purpose: 'TUITION',
        status: 'ACTC',
      },
      'gift to educator@azora.world': {
        ...pays('employer', 'educator', 'GIFT-1119', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a06', '10', '2026-11-19'),
        purpose: 'GIFT',
      },
      'study guide twice': {
        ...pays('student', 'educator', 'GUIDE-2', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a07', '4', '2026-11-17'),
        purpose: 'OTHER',
        status: 'CANC',
      },
      // Cancelled before it was settled, when its hold on milestone 1 was given back.
      'python-data-analysis-script escrow 1 first': {
        ...pays('employer', 'student', 'ESCROW-PY-1-A', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a08', '80', '2026-11-17'),
        purpose: 'ESCROW',
        contractId: contract,
        status: 'CANC',
        organizationId: mensah,
      },
      // Two small tasks beside the milestones; their wallets move with the settlement of the night.
      'sample of cleaned rows escrow': {
        ...pays('employer', 'student', 'ESCROW-PY-SAMPLE', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a09', '5', '2026-11-16'),
        purpose: 'ESCROW',
        contractId: contract,
        remittanceInformation: 'A sample of cleaned rows',
        status: 'ACSP',
        organizationId: mensah,
      },
      'draft of a chart escrow': {
        ...pays('employer', 'student', 'ESCROW-PY-CHART', '5f0a7c1e-0d52-4b6b-9a57-2f0c7f1b8a0a', '10', '2026-11-16'),
        purpose: 'ESCROW',
        contractId: contract,
        remittanceInformation: 'The draft of a chart',
        status: 'ACSP',
        organizationId: mensah,
      },
    },
    PaymentLeg: {
      'introduction-to-python-programming fee 1': {
        orderId: order('introduction-to-python-programming fee'),
        sequence: 1,
        direction: 'DBIT',
        component: 'PRINCIPAL',
        walletId: wallet('student@azora.world'),
        holderId: student,
        amount: '100',
        journalEntryId: courseFee,
        // 500 less 100.
        balanceAfter: '400',
        postedAt: '2026-10-12T14:00:00Z',
      },
      'introduction-to-python-programming fee 2': {
        orderId: order('introduction-to-python-programming fee'),
        sequence: 2,
        direction: 'CRDT',
        component: 'PRINCIPAL',
        walletId: wallet('educator@azora.world'),
        holderId: educator,
        amount: '100',
        journalEntryId: courseFee,
        balanceAfter: '100',
        postedAt: '2026-10-12T14:00:00Z',
      },
      'python-data-analysis-script escrow 1 1': {
        orderId: order('python-data-analysis-script escrow 1'),
        sequence: 1,
        direction: 'DBIT',
        component: 'ESCROW',
        walletId: wallet('employer@azora.world'),
        holderId: employer,
        amount: '80',
      },
    },
    FeeCharge: {
      'introduction-to-python-programming fee': {
        orderId: order('introduction-to-python-programming fee'),
        scheduleId: schedule('AZR_TUITION 1'),
        payerId: student,
        chargeableAmount: '100',
        feeAmount: '0',
        vatAmount: '0',
        totalAmount: '0',
        status: 'WAIVED',
        waiverReason: 'STUDENT',
      },
      // 2.5 % of 80, and VAT on it.
      'python-data-analysis-script escrow 1': {
        orderId: order('python-data-analysis-script escrow 1'),
        scheduleId: schedule('AZR_WORK 1'),
        payerId: employer,
        chargeableAmount: '80',
        feeAmount: '2',
        vatAmount: '0.3',
        totalAmount: '2.3',
      },
    },
    EscrowHold: {
      'python-data-analysis-script 1': {
        payerId: employer,
        payeeId: student,
        contractId: contract,
        milestoneId: milestone(1),
        fundingOrderId: order('python-data-analysis-script escrow 1'),
        amount: '80',
        releaseAfter: '2026-12-11T15:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-18T09:05:00Z',
      },
      // The dispute was settled on the 17th; it stays held apart until both have signed.
      'python-data-analysis-script 2': {
        payerId: employer,
        payeeId: student,
        contractId: contract,
        milestoneId: milestone(2),
        fundingOrderId: order('python-data-analysis-script escrow 2'),
        amount: '120',
        status: 'DISPUTED',
        disputeId: rowId('azora-forge.Dispute', 'python-data-analysis-script student@azora.world 2'),
        releaseAfter: '2026-12-25T15:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-18T09:10:00Z',
      },
      'sample of cleaned rows': {
        payerId: employer,
        payeeId: student,
        contractId: contract,
        fundingOrderId: order('sample of cleaned rows escrow'),
        amount: '5',
        releasedAmount: '5',
        status: 'RELEASED',
        closedAt: '2026-11-19T18:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-16T09:05:00Z',
      },
      'python-data-analysis-script 1 first': {
        payerId: employer,
        payeeId: student,
        contractId: contract,
        milestoneId: milestone(1),
        fundingOrderId: order('python-data-analysis-script escrow 1 first'),
        amount: '80',
        refundedAmount: '80',
        status: 'REFUNDED',
        closedAt: '2026-11-17T15:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-17T09:05:00Z',
      },
      // Half done when Kofi no longer needed it.
      'draft of a chart': {
        payerId: employer,
        payeeId: student,
        contractId: contract,
        fundingOrderId: order('draft of a chart escrow'),
        amount: '10',
        releasedAmount: '6',
        refundedAmount: '4',
        status: 'DIVIDED',
        closedAt: '2026-11-19T18:05:00Z',
        organizationId: mensah,
        createdAt: '2026-11-16T09:10:00Z',
      },
    },
    PaymentReversal: {
      'introduction-to-python-programming fee': {
        originalOrderId: order('introduction-to-python-programming fee'),
        returnId: 'RTN-FEE-PY-0117',
        returnedAmount: '100',
        reason: 'AM05',
        additionalInformation: 'The student thought that the fee was taken twice; the second entry was the quote.',
        status: 'REFUSED',
        refusalReason: 'CREDITOR_DOES_NOT_AGREE',
        requestedById: student,
        decidedById: educator,
        decidedAt: '2026-10-15T08:00:00Z',
        createdAt: '2026-10-14T17:00:00Z',
      },
    },
  },
});
