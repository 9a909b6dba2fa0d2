import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const application = (key: string) => rowId('lending-service.LoanApplication', key);
const agreement = (key: string) => rowId('lending-service.CreditAgreement', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
// Azora Academy is registered as a provider of developmental credit.
const provider = { organizationId: rowId('enterprise-service.Organization', 'azora-academy') };
const AGREEMENT = 'AZL-2026-00018';

/** What Kofi Mensah or Naledi Khumalo asks for. */
const asks = (email: 'employer@azora.world' | 'educator@azora.world', amount: string, months: number, at: string) => ({
  ...provider,
  applicantId: email === 'employer@azora.world' ? employer : educator,
  product: 'UNSECURED' as const,
  purpose: 'BUSINESS' as const,
  requestedAmount: amount,
  requestedTermMonths: months,
  payoutWalletId: wallet(email),
  submittedAt: at,
  createdAt: at,
});

/** Of the first: 1000 of principal, 2 % a month of what is left, and 110 of fees. */
const instalment = (number: number, dueOn: string, interest: number) => ({
  ...provider,
  agreementId: agreement(AGREEMENT),
  number,
  dueOn,
  principalPortion: '1000',
  interestPortion: String(interest),
  feePortion: '110',
  dueAmount: String(1110 + interest),
});
const paid = (interest: number, paidOn: string) => ({
  paidInterest: String(interest),
  paidFees: '110',
  paidPrincipal: '1000',
  paidAmount: String(1110 + interest),
  status: 'PAID' as const,
  paidOn,
});

/** On the account of the first agreement. */
const moves = (sequence: number, amount: string, principalAfter: string, day: string) => ({
  ...provider,
  agreementId: agreement(AGREEMENT),
  sequence,
  amount,
  principalAfter,
  valueOn: day,
  createdAt: `${day}T16:00:00Z`,
});

/** Credit under the National Credit Act. Themba is no adult yet: his draft goes no further. */
export default defineSeed('lending-service', {
  demo: {
    LoanApplication: {
      'employer@azora.world 2026-07': {
        ...asks('employer@azora.world', '12000', 12, '2026-07-13T09:00:00Z'),
        purposeDescription: 'Two laptops for the shop front team',
        kycCaseId: rowId('kyc-aml-service.KycCase', 'employer@azora.world 2026'),
        bureauConsentAt: '2026-07-13T08:58:00Z',
        status: 'ACCEPTED',
        quotationExpiresOn: '2026-07-22',
        decidedAt: '2026-07-15T10:00:00Z',
      },
      'educator@azora.world 2025-12': {
        ...asks('educator@azora.world', '3000', 3, '2025-12-01T09:00:00Z'),
        product: 'SHORT_TERM',
        purpose: 'DEVICE',
        status: 'ACCEPTED',
        quotationExpiresOn: '2025-12-09',
        decidedAt: '2025-12-02T09:00:00Z',
      },
      'educator@azora.world 2026-11': {
        ...asks('educator@azora.world', '18000', 24, '2026-11-10T09:00:00Z'),
        product: 'DEVELOPMENTAL',
        purpose: 'TUITION',
        bureauConsentAt: '2026-11-10T08:55:00Z',
        status: 'APPROVED',
        quotationExpiresOn: '2026-11-24',
        decidedAt: '2026-11-17T10:00:00Z',
      },
      'employer@azora.world 2026-11': {
        ...asks('employer@azora.world', '6000', 6, '2026-11-18T09:00:00Z'),
        status: 'ASSESSING',
      },
      // Sent twice; the second was taken out.
      'employer@azora.world 2026-11 again': {
        ...asks('employer@azora.world', '6000', 6, '2026-11-18T09:02:00Z'),
        status: 'SUBMITTED',
        deletedAt: '2026-11-18T11:00:00Z',
      },
      'student@azora.world 2026-11': {
        ...provider,
        applicantId: student,
        product: 'SHORT_TERM',
        purpose: 'DEVICE',
        requestedAmount: '2500',
        requestedTermMonths: 6,
        payoutWalletId: wallet('student@azora.world'),
        createdAt: '2026-11-15T17:00:00Z',
      },
      'educator@azora.world 2026-04': {
        ...asks('educator@azora.world', '90000', 60, '2026-04-07T09:00:00Z'),
        purpose: 'HOUSING',
        status: 'DECLINED',
        declineReason: 'NOT_AFFORDABLE',
        decidedAt: '2026-04-09T09:00:00Z',
      },
      'employer@azora.world 2026-02': {
        ...asks('employer@azora.world', '4000', 6, '2026-02-03T09:00:00Z'),
        status: 'LAPSED',
        quotationExpiresOn: '2026-02-12',
        decidedAt: '2026-02-05T09:00:00Z',
      },
      'educator@azora.world 2026-06': {
        ...asks('educator@azora.world', '5000', 12, '2026-06-08T09:00:00Z'),
        purpose: 'BOOKS',
        status: 'WITHDRAWN',
      },
    },
    AffordabilityAssessment: {
      'employer@azora.world 2026-07 1': {
        ...provider,
        applicationId: application('employer@azora.world 2026-07'),
        // 42000 - 9800 - 16500 - 5200
        grossIncome: '42000',
        statutoryDeductions: '9800',
        necessaryExpenses: '16500',
        debtObligations: '5200',
        discretionaryIncome: '10500',
        proposedInstalment: '1350',
        incomeSource: 'BANK_STATEMENTS',
        dependants: 2,
        bureau: 'TRANSUNION',
        bureauScore: 641,
        bureauEnquiryId: 'TU-2026-0714-33018',
        outcome: 'AFFORDABLE',
        assessedById: educator,
        assessedAt: '2026-07-14T12:00:00Z',
      },
      'educator@azora.world 2026-04 1': {
        ...provider,
        applicationId: application('educator@azora.world 2026-04'),
        grossIncome: '38500',
        statutoryDeductions: '8900',
        necessaryExpenses: '19400',
        debtObligations: '8100',
        discretionaryIncome: '2100',
        proposedInstalment: '2640',
        incomeSource: 'PAYSLIPS',
        dependants: 1,
        outcome: 'NOT_AFFORDABLE',
        assessedAt: '2026-04-08T12:00:00Z',
      },
    },
    CreditAgreement: {
      // 12000 + 600 + 1560 of interest + 12 × 60
      [AGREEMENT]: {
        ...provider,
        borrowerId: employer,
        applicationId: application('employer@azora.world 2026-07'),
        agreementNumber: AGREEMENT,
        product: 'UNSECURED',
        principal: '12000',
        annualRate: '0.24',
        amortization: 'EQUAL_PRINCIPAL',
        initiationFee: '600',
        serviceFeeMonthly: '60',
        totalInterest: '1560',
        totalRepayable: '14880',
        termMonths: 12,
        instalmentAmount: '1350',
        firstDueOn: '2026-09-01',
        outstandingPrincipal: '10000',
        debicheckMandateId: 'DC-AZL-00018',
        mandateStatus: 'AUTHENTICATED',
        maximumCollectionAmount: '2025',
        termsSha256: sha256(AGREEMENT),
        status: 'IN_ARREARS',
        signedOn: '2026-07-20',
      },
      // 3000 + 300 + 180 of interest + 3 × 60
      'AZL-2025-00004': {
        ...provider,
        borrowerId: educator,
        applicationId: application('educator@azora.world 2025-12'),
        agreementNumber: 'AZL-2025-00004',
        product: 'SHORT_TERM',
        principal: '3000',
        annualRate: '0.36',
        amortization: 'EQUAL_PRINCIPAL',
        initiationFee: '300',
        serviceFeeMonthly: '60',
        totalInterest: '180',
        totalRepayable: '3660',
        termMonths: 3,
        instalmentAmount: '1250',
        firstDueOn: '2026-01-02',
        outstandingPrincipal: '0',
        termsSha256: sha256('AZL-2025-00004'),
        status: 'SETTLED',
        signedOn: '2025-12-04',
        endedOn: '2026-03-02',
      },
    },
    RepaymentInstallment: {
      [`${AGREEMENT} 1`]: { ...instalment(1, '2026-09-01', 240), ...paid(240, '2026-09-01') },
      [`${AGREEMENT} 2`]: { ...instalment(2, '2026-10-01', 220), ...paid(220, '2026-10-03'), trackingDays: 2 },
      [`${AGREEMENT} 3`]: {
        ...instalment(3, '2026-11-01', 200),
        trackingDays: 5,
        status: 'MISSED',
        // Not enough in the account.
        collectionRejectCode: 'AM04',
      },
      [`${AGREEMENT} 4`]: instalment(4, '2026-12-01', 180),
    },
    LoanTransaction: {
      [`${AGREEMENT} 1`]: {
        ...moves(1, '12000', '12000', '2026-07-20'),
        kind: 'DISBURSEMENT',
        principalPart: '12000',
        channel: 'EFT',
        endToEndId: 'AZL-00018-OUT',
      },
      [`${AGREEMENT} 2`]: {
        ...moves(2, '1350', '11000', '2026-09-01'),
        kind: 'REPAYMENT',
        principalPart: '1000',
        interestPart: '240',
        feePart: '110',
        channel: 'DEBICHECK',
        endToEndId: 'DC-AZL-00018-01',
      },
      [`${AGREEMENT} 3`]: {
        ...moves(3, '1330', '10000', '2026-10-03'),
        kind: 'REPAYMENT',
        principalPart: '1000',
        interestPart: '220',
        feePart: '110',
        channel: 'DEBICHECK',
        endToEndId: 'DC-AZL-00018-02',
      },
    },
    CollateralPledge: {
      // 1000 AZR at ten rand, of which half counts.
      [`${AGREEMENT} wallet`]: {
        ...provider,
        agreementId: agreement(AGREEMENT),
        pledgorId: employer,
        kind: 'WALLET_BALANCE',
        description: 'What the wallet of Kofi Mensah holds',
        walletId: wallet('employer@azora.world'),
        appraisedValue: '10000',
        haircutPercent: '50',
        lendingValue: '5000',
        appraisedOn: '2026-07-17',
      },
    },
    ArrearsCase: {
      [`${AGREEMENT} 2026-11`]: {
        ...provider,
        agreementId: agreement(AGREEMENT),
        stage: 'PROMISE_TO_PAY',
        openedOn: '2026-11-07',
        daysInArrears: 18,
        overdueAmount: '1310',
        principalAtDefault: '10000',
        accruedInDefault: '112',
        promiseOn: '2026-11-27',
        promiseAmount: '1310',
        hardship: 'REDUCED_INCOME',
        note: 'A client in Accra pays in the last week of November.',
      },
    },
  },
});
