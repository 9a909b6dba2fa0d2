import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const institution = rowId('azora-institutional-system.Institution', 'azora-academy');
const account = rowId('azora-payments.StudentBillingAccount', 'azora-academy AA-2026-0117');
const ofAccount = { accountId: account, organizationId: academy };
const year = rowId('azora-payments.TuitionInvoice', 'AA/2026/0117');
const plan = rowId('azora-payments.PaymentPlan', 'AA/2026/0117');
const award = rowId('azora-payments.FinancialAidAward', 'azora-academy bursary 2026');

const paidBy = (part: string) => rowId('payment-gateway.PaymentIntent', `azora-academy AA-2026-0117 ${part}`);

const instalment = (number: number, dueOn: string, dueAmount: string) => ({
  planId: plan,
  organizationId: academy,
  number,
  dueOn,
  dueAmount,
});

const elsewhere = (school: string, accountNumber: string, totals: Record<string, string>) => ({
  userId: student,
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  institutionId: rowId('azora-institutional-system.Institution', school),
  accountNumber,
  organizationId: academy,
  createdAt: '2025-12-05T08:00:00Z',
  ...totals,
});

/** Themba's fees of 2026: charged 9000, aided with 4500, the rest in instalments. */
export default defineSeed('azora-payments', {
  demo: {
    StudentBillingAccount: {
      // 9000 - 2750 paid - 4500 of aid - 50 waived
      'azora-academy AA-2026-0117': {
        userId: student,
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        institutionId: institution,
        accountNumber: 'AA-2026-0117',
        chargedTotal: '9000',
        paidTotal: '2750',
        aidTotal: '4500',
        waivedTotal: '50',
        balance: '1700',
        status: 'IN_ARREARS',
        organizationId: academy,
        createdAt: '2026-01-12T08:00:00Z',
        updatedAt: '2026-11-19T08:00:00Z',
      },
      // The academy keeps the books of three schools that it works with.
      'university-of-johannesburg 226014477': elsewhere('university-of-johannesburg', '226014477', {}),
      'false-bay-tvet-college 2025-3381': elsewhere('false-bay-tvet-college', '2025-3381', {
        chargedTotal: '640',
        balance: '640',
        status: 'IN_COLLECTION',
      }),
      'johannesburg-coding-school JCS-118': elsewhere('johannesburg-coding-school', 'JCS-118', {
        chargedTotal: '1200',
        paidTotal: '1200',
        status: 'CLOSED',
        closedOn: '2025-12-12',
      }),
    },
    TuitionInvoice: {
      'AA/2026/0117': {
        ...ofAccount,
        invoiceNumber: 'AA/2026/0117',
        termCode: '2026-Y',
        creditLoad: 60,
        tuitionAmount: '9150',
        levyAmount: '350',
        discountAmount: '500',
        totalAmount: '9000',
        settledAmount: '7300',
        status: 'PARTIALLY_PAID',
        issuedOn: '2026-01-19',
        dueOn: '2026-02-28',
        createdAt: '2026-01-19T08:00:00Z',
      },
      'AA/2027/0117': {
        ...ofAccount,
        invoiceNumber: 'AA/2027/0117',
        termCode: '2027-S1',
        creditLoad: 30,
        tuitionAmount: '4600',
        totalAmount: '4600',
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    PaymentPlan: {
      // What aid and the waiver leave of 9000: 450 down and four times 1000.
      'AA/2026/0117': {
        ...ofAccount,
        invoiceId: year,
        financedAmount: '4450',
        depositAmount: '450',
        instalmentCount: 4,
        instalmentAmount: '1000',
        firstDueOn: '2026-04-01',
        cadence: 'TERMLY',
        suretyName: 'Nomsa Ndlovu',
        suretyRelation: 'PARENT',
        status: 'ACTIVE',
        agreedOn: '2026-03-02',
        createdAt: '2026-03-02T14:00:00Z',
      },
    },
    PlanInstallment: {
      'AA/2026/0117 0': {
        ...instalment(0, '2026-03-02', '450'),
        paidAmount: '450',
        status: 'PAID',
        paymentIntentId: paidBy('deposit'),
        paidAt: '2026-03-02T15:10:00Z',
      },
      'AA/2026/0117 1': {
        ...instalment(1, '2026-04-01', '1000'),
        paidAmount: '1000',
        status: 'PAID',
        paymentIntentId: paidBy('instalment 1'),
        paidAt: '2026-03-31T08:00:00Z',
      },
      'AA/2026/0117 2': {
        ...instalment(2, '2026-07-01', '1000'),
        paidAmount: '1000',
        status: 'PAID',
        paymentIntentId: paidBy('instalment 2'),
        paidAt: '2026-07-01T08:00:00Z',
      },
      'AA/2026/0117 3': { ...instalment(3, '2026-10-01', '1000'), paidAmount: '300', status: 'PARTIALLY_PAID' },
      'AA/2026/0117 4': instalment(4, '2026-12-01', '1000'),
    },
    FinancialHold: {
      'azora-academy AA-2026-0117 arrears': {
        ...ofAccount,
        reason: 'ARREARS',
        impacts: ['REGISTRATION', 'TRANSCRIPT'],
        thresholdAmount: '500',
        placedAt: '2026-11-02T04:00:00Z',
        createdAt: '2026-11-02T04:00:00Z',
      },
      'azora-academy AA-2026-0117 library': {
        ...ofAccount,
        reason: 'LIBRARY_FINE',
        impacts: ['RESULTS'],
        thresholdAmount: '0',
        status: 'WAIVED',
        waiverGrounds: 'The book came back by post; the stamp shows the day.',
        placedAt: '2026-08-03T04:00:00Z',
        placedById: employer,
        releasedAt: '2026-08-07T09:00:00Z',
        releasedById: educator,
        createdAt: '2026-08-03T04:00:00Z',
      },
    },
    FinancialAidAward: {
      'azora-academy bursary 2026': {
        ...ofAccount,
        scheme: 'INSTITUTIONAL_BURSARY',
        schemeReference: 'AA-BUR-2026-0117',
        academicYear: 2026,
        tuitionAmount: '4500',
        learningMaterialAmount: '1500',
        awardedAmount: '6000',
        disbursedAmount: '6000',
        minimumPassPercent: '60',
        status: 'FUNDED',
        decidedOn: '2026-02-06',
        createdAt: '2026-01-15T08:00:00Z',
      },
      'NSFAS 2027': {
        ...ofAccount,
        scheme: 'NSFAS',
        schemeReference: 'NSF27-0904471',
        academicYear: 2027,
        createdAt: '2026-11-10T08:00:00Z',
      },
    },
    AidDisbursement: {
      'azora-academy bursary 2026 tuition 1': {
        awardId: award,
        organizationId: academy,
        tranche: 1,
        allowance: 'TUITION',
        payee: 'INSTITUTION',
        amount: '4500',
        scheduledOn: '2026-02-20',
        status: 'PAID',
        paidOn: '2026-02-20',
      },
      'azora-academy bursary 2026 material 1': {
        awardId: award,
        organizationId: academy,
        tranche: 1,
        allowance: 'LEARNING_MATERIAL',
        payee: 'STUDENT',
        amount: '1500',
        scheduledOn: '2026-02-16',
        instructionId: rowId('payments-service.CreditTransferInstruction', 'AA-2026-02-BUR 1'),
        endToEndId: 'AA-BUR-0117',
        status: 'PAID',
        paidOn: '2026-02-16',
      },
    },
  },
});
