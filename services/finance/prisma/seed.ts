import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const destination = (key: string) => rowId('finance.PayoutDestination', key);
const withdrawal = (key: string) => rowId('finance.WithdrawalRequest', key);
const rand = rowId('finance.TreasuryFloat', 'Rand at ABSA');

const account = destination('educator@azora.world current account');
const naira = destination('employer@azora.world bank account');

/** Naledi Khumalo takes money out; nothing of it has left her wallet in azora-mint yet unless it is PAID. */
const takesOut = (amount: string, at: string) => ({
  userId: educator,
  walletId: wallet('educator@azora.world'),
  destinationId: account,
  debitAmount: amount,
  idempotencyKey: `withdrawal:educator@azora.world:${at}`,
  createdAt: at,
});
/** At 9.975 rand for one AZR, and half an AZR for the desk. */
const priced = (payoutAmount: string) => ({ feeAmount: '0.5', exchangeRate: '9.975', payoutAmount });

export default defineSeed('finance', {
  demo: {
    PayoutDestination: {
      'educator@azora.world current account': {
        userId: educator,
        kind: 'BANK_ACCOUNT',
        holderName: 'N Khumalo',
        accountNumber: '90a5f1c2734be86d',
        accountLookup: '6d1f0b44c8e2',
        bankCountry: 'ZA',
        bankBranch: '250655',
        currency: 'ZAR',
        label: 'Salary account',
        verification: 'ACCOUNT_VERIFICATION',
        isDefault: true,
        status: 'VERIFIED',
        coolingOffUntil: '2025-09-24T08:00:00Z',
        verifiedAt: '2025-09-23T08:05:00Z',
        createdAt: '2025-09-23T08:00:00Z',
      },
      'employer@azora.world bank account': {
        userId: employer,
        kind: 'BANK_ACCOUNT',
        holderName: 'Mensah Digital Limited',
        accountNumber: '2be7704dd19c5a31',
        accountLookup: 'f0c71e9a3b55',
        bankCountry: 'NG',
        bankBranch: 'GTBINGLA',
        currency: 'NGN',
        verification: 'MICRO_DEPOSIT',
        isDefault: true,
        status: 'VERIFIED',
        coolingOffUntil: '2025-10-16T09:00:00Z',
        verifiedAt: '2025-10-15T12:00:00Z',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        createdAt: '2025-10-15T09:00:00Z',
      },
      'student@azora.world mobile money': {
        userId: student,
        kind: 'MOBILE_MONEY',
        accountNumber: '48c0e1d7ab32f905',
        accountLookup: '13a9d0c27e64',
        currency: 'ZAR',
        coolingOffUntil: '2026-11-20T15:00:00Z',
        createdAt: '2026-11-19T15:00:00Z',
      },
      'employer@azora.world polygon': {
        userId: employer,
        kind: 'CHAIN_ADDRESS',
        accountNumber: '77d1b8e09c4f2a63',
        accountLookup: '5cb20fe6149d',
        chainId: 'eip155:80002',
        currency: 'AZR',
        status: 'REJECTED',
        coolingOffUntil: '2026-06-03T10:00:00Z',
        createdAt: '2026-06-02T10:00:00Z',
      },
      'educator@azora.world old account': {
        userId: educator,
        kind: 'BANK_ACCOUNT',
        bankCountry: 'ZA',
        bankBranch: '198765',
        currency: 'ZAR',
        status: 'REMOVED',
        coolingOffUntil: '2025-09-17T08:00:00Z',
        removedAt: '2025-09-23T07:55:00Z',
        createdAt: '2025-09-16T08:00:00Z',
      },
    },
    TreasuryFloat: {
      'Rand at ABSA': {
        name: 'Rand at ABSA',
        custodian: 'BANK',
        institutionName: 'ABSA Bank Limited',
        accountReference: '632005 4099001147',
        currency: 'ZAR',
        availableBalance: '48986.02',
        reservedBalance: '493.76',
        minimumBalance: '20000',
        targetBalance: '60000',
        ledgerAccountId: rowId('azora-ledger.LedgerAccount', '1120 Rand at ABSA'),
        lastReconciledAt: '2026-11-18T16:00:00Z',
      },
    },
    WithdrawalRequest: {
      'educator@azora.world 2026-11-19 a': takesOut('5', '2026-11-19T16:00:00Z'),
      'educator@azora.world 2026-11-19 b': {
        ...takesOut('50', '2026-11-19T12:00:00Z'),
        ...priced('493.7625'),
        status: 'PAYING',
      },
      'educator@azora.world 2026-11-19 c': {
        ...takesOut('20', '2026-11-19T14:00:00Z'),
        ...priced('194.5125'),
        status: 'SCREENING',
      },
      'educator@azora.world 2026-11-19 d': {
        ...takesOut('30', '2026-11-19T13:00:00Z'),
        ...priced('294.2625'),
        status: 'APPROVED',
      },
      'employer@azora.world 2026-11-19': {
        userId: employer,
        walletId: wallet('employer@azora.world'),
        destinationId: naira,
        debitAmount: '100',
        feeAmount: '2',
        exchangeRate: '859.5',
        payoutAmount: '84231',
        payoutCurrency: 'NGN',
        crossBorder: true,
        // A gift or transfer to another country of one's own funds.
        bopCategory: '401',
        kycCaseId: rowId('kyc-aml-service.KycCase', 'employer@azora.world 2026'),
        requiredApprovals: 2,
        status: 'AWAITING_APPROVAL',
        idempotencyKey: 'withdrawal:employer@azora.world:2026-11-19',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        createdAt: '2026-11-19T10:00:00Z',
      },
      // Earned before the wallets of azora-mint were counted anew in September 2025.
      'educator@azora.world 2025-09-26': {
        ...takesOut('101.4', '2025-09-26T09:00:00Z'),
        ...priced('1006.4775'),
        status: 'PAID',
        journalEntryId: rowId('azora-ledger.JournalEntry', 'withdrawal educator@azora.world 2025-09-26'),
        paidAt: '2025-09-26T11:00:00Z',
      },
      'educator@azora.world 2026-11-02': {
        ...takesOut('10', '2026-11-02T09:00:00Z'),
        ...priced('94.7625'),
        status: 'RETURNED',
        paidAt: '2026-11-02T16:00:00Z',
      },
      'student@azora.world 2026-11-19': {
        userId: student,
        walletId: wallet('student@azora.world'),
        destinationId: destination('student@azora.world mobile money'),
        debitAmount: '40',
        status: 'REFUSED',
        refusal: 'DESTINATION_REJECTED',
        kycCaseId: rowId('kyc-aml-service.KycCase', 'student@azora.world 2026'),
        idempotencyKey: 'withdrawal:student@azora.world:2026-11-19',
        createdAt: '2026-11-19T15:10:00Z',
      },
      'educator@azora.world 2026-11-17': { ...takesOut('12', '2026-11-17T09:00:00Z'), status: 'CANCELLED' },
    },
    WithdrawalApproval: {
      'educator@azora.world 2026-11-19 b 1': {
        withdrawalId: withdrawal('educator@azora.world 2026-11-19 b'),
        step: 1,
        approverId: employer,
        approverRole: 'TREASURY_OPERATOR',
        decision: 'APPROVED',
        riskScore: 6,
        createdAt: '2026-11-19T12:20:00Z',
      },
      'employer@azora.world 2026-11-19 1': {
        withdrawalId: withdrawal('employer@azora.world 2026-11-19'),
        step: 1,
        approverId: educator,
        approverRole: 'COMPLIANCE_OFFICER',
        decision: 'REFERRED',
        riskScore: 34,
        comment: 'The invoice behind the transfer abroad is missing.',
        createdAt: '2026-11-19T11:00:00Z',
      },
    },
    PayoutAttempt: {
      'educator@azora.world 2025-09-26 1': {
        withdrawalId: withdrawal('educator@azora.world 2025-09-26'),
        floatId: rand,
        sequence: 1,
        rail: 'RTC',
        status: 'SETTLED',
        sentAmount: '1006.4775',
        railFee: '7.5',
        endToEndId: 'AZW-250926-0001',
        sentAt: '2025-09-26T10:58:00Z',
        completedAt: '2025-09-26T11:00:00Z',
        createdAt: '2025-09-26T10:58:00Z',
      },
      'educator@azora.world 2026-11-02 1': {
        withdrawalId: withdrawal('educator@azora.world 2026-11-02'),
        floatId: rand,
        sequence: 1,
        rail: 'EFT',
        // Settled in the evening, sent back by the bank in the night.
        status: 'RETURNED',
        sentAmount: '94.7625',
        endToEndId: 'AZW-261102-0004',
        statusReason: 'AC06',
        sentAt: '2026-11-02T10:00:00Z',
        completedAt: '2026-11-03T06:00:00Z',
      },
      'educator@azora.world 2026-11-19 b 1': {
        withdrawalId: withdrawal('educator@azora.world 2026-11-19 b'),
        floatId: rand,
        sequence: 1,
        rail: 'PAYSHAP',
        sentAmount: '493.7625',
        endToEndId: 'AZW-261119-0002',
        sentAt: '2026-11-19T12:30:00Z',
      },
    },
    SettlementReport: {
      // 50000 - 1006.4775 - 7.50.
      'Rand at ABSA 2025-09-26': {
        floatId: rand,
        businessDay: '2025-09-26',
        openingBalance: '50000',
        fundedTotal: '0',
        paidTotal: '1006.4775',
        feesTotal: '7.5',
        closingBalance: '48986.0225',
        custodianBalance: '48986.02',
        differenceAmount: '-0.0025',
        payoutCount: 1,
        explanation: 'The bank rounds to cents.',
        status: 'SIGNED_OFF',
        signedOffById: educator,
        signedOffAt: '2025-09-29T07:00:00Z',
        createdAt: '2025-09-26T20:00:00Z',
      },
    },
  },
});
