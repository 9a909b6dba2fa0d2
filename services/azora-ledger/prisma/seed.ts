import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const chartId = rowId('azora-ledger.ChartOfAccounts', 'azora-academy AZORA');
const account = (key: string) => rowId('azora-ledger.LedgerAccount', key);
const period = (key: string) => rowId('azora-ledger.AccountingPeriod', `azora-academy ${key}`);
const entryOf = (key: string) => rowId('azora-ledger.JournalEntry', key);
const ofChart = { chartId, organizationId: academy };

/** An account that runs as its element does. */
const books = (number: string, name: string, element: 'ASSET' | 'LIABILITY' | 'EQUITY' | 'INCOME' | 'EXPENSE') => ({
  ...ofChart,
  number,
  name,
  element,
  normalBalance: element === 'ASSET' || element === 'EXPENSE' ? ('DEBIT' as const) : ('CREDIT' as const),
});

/** A posted entry of the platform's books, in rand. */
const posted = (entryNumber: number, description: string, total: string, lines: number, postedOn: string) => ({
  ...ofChart,
  entryNumber,
  description,
  postedOn,
  debitTotal: total,
  creditTotal: total,
  postingCount: lines,
  status: 'POSTED' as const,
  contentSha256: createHash('sha256').update(`${entryNumber}\n${description}\n${total}`).digest('hex'),
  idempotencyKey: `entry:${entryNumber}`,
  postedAt: `${postedOn}T16:00:00Z`,
  createdAt: `${postedOn}T15:59:00Z`,
});

/** One line of an entry; tokens at what they were worth that day. */
const line = (
  entry: string,
  lineNumber: number,
  side: 'DEBIT' | 'CREDIT',
  number: string,
  amount: string,
  on: string,
) => ({
  ...ofChart,
  entryId: entryOf(entry),
  accountId: account(number),
  lineNumber,
  side,
  amount,
  currency: 'ZAR',
  functionalAmount: amount,
  valueOn: on,
  createdAt: `${on}T16:00:00Z`,
});
const tokens = (amount: string, exchangeRate: string, counterpartyId: string) => ({
  amount,
  currency: 'AZR',
  exchangeRate,
  counterpartyId,
});

const WITHDRAWAL = 'withdrawal educator@azora.world 2025-09-26';
const FEE = 'course-fee introduction-to-python-programming';
const BANK_FEE = 'azora-academy bank fee 2026-10';
const TWICE = 'azora-academy bank fee 2026-10 again';
const UNDONE = 'azora-academy bank fee 2026-10 undone';

/** The books of the academy, which runs the platform; its year ends in February. */
export default defineSeed('azora-ledger', {
  demo: {
    ChartOfAccounts: {
      'azora-academy AZORA': {
        code: 'AZORA',
        name: 'Azora Academy and its platform',
        framework: 'IFRS_FOR_SMES',
        functionalCurrency: 'ZAR',
        openedById: educator,
        organizationId: academy,
        createdAt: '2025-09-01T06:00:00Z',
      },
      'azora-academy TRIAL': {
        code: 'TRIAL',
        name: 'Trial books before the start',
        framework: 'MANAGEMENT',
        functionalCurrency: 'ZAR',
        status: 'CLOSED',
        openedById: educator,
        closedAt: '2025-08-31T15:00:00Z',
        organizationId: academy,
        createdAt: '2025-07-01T06:00:00Z',
      },
    },
    LedgerAccount: {
      '1100 Cash and bank': { ...books('1100', 'Cash and bank', 'ASSET'), allowsPosting: false },
      '1110 Current account': {
        ...books('1110', 'Current account', 'ASSET'),
        parentId: account('1100 Cash and bank'),
        currency: 'ZAR',
      },
      '1120 Rand at ABSA': {
        ...books('1120', 'Rand at ABSA, for withdrawals', 'ASSET'),
        parentId: account('1100 Cash and bank'),
        currency: 'ZAR',
        ifrsTag: 'ifrs-full:CashAndCashEquivalents',
      },
      '2110 Wallets of users': { ...books('2110', 'Wallets of users', 'LIABILITY'), isControl: true },
      '2120 Wallet of Themba Ndlovu': {
        ...books('2120', 'Wallet of the learner AA-2026-0117', 'LIABILITY'),
        currency: 'AZR',
        walletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
      },
      '3100 Founding capital': books('3100', 'Founding capital', 'EQUITY'),
      '4200 Fees for withdrawals': books('4200', 'Fees for withdrawals', 'INCOME'),
      '6100 Bank charges': books('6100', 'Bank charges', 'EXPENSE'),
      '6200 Fees of payment rails': books('6200', 'Fees of payment rails', 'EXPENSE'),
      '6300 Salaries': books('6300', 'Salaries', 'EXPENSE'),
    },
    AccountingPeriod: {
      'azora-academy 2026-07': {
        ...ofChart,
        fiscalYear: 2026,
        number: 7,
        startsOn: '2025-09-01',
        endsOn: '2025-09-30',
        status: 'LOCKED',
        closedById: educator,
        closedAt: '2025-10-10T08:00:00Z',
        createdAt: '2025-09-01T06:05:00Z',
      },
      'azora-academy 2027-08': {
        ...ofChart,
        fiscalYear: 2027,
        number: 8,
        startsOn: '2026-10-01',
        endsOn: '2026-10-31',
        status: 'CLOSED',
        closedById: educator,
        closedAt: '2026-11-06T08:00:00Z',
      },
      'azora-academy 2027-09': {
        ...ofChart,
        fiscalYear: 2027,
        number: 9,
        startsOn: '2026-11-01',
        endsOn: '2026-11-30',
      },
      'azora-academy 2027-10': {
        ...ofChart,
        fiscalYear: 2027,
        number: 10,
        startsOn: '2026-12-01',
        endsOn: '2026-12-31',
        status: 'FUTURE',
      },
    },
    JournalEntry: {
      'opening 2025-09-01': {
        ...posted(1, 'Founding capital is paid in', '50000', 2, '2025-09-01'),
        periodId: period('2026-07'),
        sourceJournal: 'CASH_RECEIPTS',
        documentKind: 'RECEIPT',
      },
      // 101.4 AZR at 9.975, the fee of the rail on top.
      [WITHDRAWAL]: {
        ...posted(2, 'Withdrawal to a bank account', '1018.965', 4, '2025-09-26'),
        periodId: period('2026-07'),
        sourceJournal: 'CASH_DISBURSEMENTS',
        documentKind: 'PAYMENT',
        documentReference: 'AZW-250926-0001',
      },
      [FEE]: {
        ...posted(3, 'Fee of the course Introduction to Python Programming', '1000', 2, '2026-10-12'),
        periodId: period('2027-08'),
        sourceJournal: 'TOKEN_MOVEMENTS',
        documentKind: 'TOKEN_TRANSACTION',
        mintTransactionId: rowId('azora-mint.Transaction', 'course-fee:introduction-to-python-programming'),
      },
      [BANK_FEE]: {
        ...posted(4, 'Monthly fee of the current account', '12.5', 2, '2026-10-31'),
        periodId: period('2027-08'),
        sourceJournal: 'GENERAL',
        documentKind: 'STATEMENT',
        documentReference: 'ABSA-4093117520-2026-10',
        preparedById: educator,
        approvedById: employer,
      },
      'salaries 2026-11': {
        ...ofChart,
        periodId: period('2027-09'),
        sourceJournal: 'PAYROLL',
        documentKind: 'MEMO',
        description: 'Salaries of November',
        postedOn: '2026-11-25',
        preparedById: educator,
        idempotencyKey: 'entry:salaries-2026-11',
        createdAt: '2026-11-19T10:00:00Z',
      },
      // Taken from the same statement a second time, and undone the next morning.
      [TWICE]: {
        ...posted(5, 'Monthly fee of the current account', '12.5', 2, '2026-11-09'),
        periodId: period('2027-09'),
        sourceJournal: 'GENERAL',
        documentKind: 'STATEMENT',
        documentReference: 'ABSA-4093117520-2026-10',
        status: 'REVERSED',
        preparedById: educator,
        approvedById: employer,
        updatedAt: '2026-11-10T16:00:00Z',
      },
      [UNDONE]: {
        ...posted(6, 'Reverses entry 5, the fee of October booked twice', '12.5', 2, '2026-11-10'),
        periodId: period('2027-09'),
        sourceJournal: 'GENERAL',
        documentKind: 'MEMO',
        reversesId: entryOf(TWICE),
        preparedById: educator,
        approvedById: employer,
      },
    },
    LedgerPosting: {
      'opening 1': line('opening 2025-09-01', 1, 'DEBIT', '1120 Rand at ABSA', '50000', '2025-09-01'),
      'opening 2': line('opening 2025-09-01', 2, 'CREDIT', '3100 Founding capital', '50000', '2025-09-01'),
      'withdrawal 1': {
        ...line(WITHDRAWAL, 1, 'DEBIT', '2110 Wallets of users', '1011.465', '2025-09-26'),
        ...tokens('101.4', '9.975', educator),
      },
      'withdrawal 2': line(WITHDRAWAL, 2, 'DEBIT', '6200 Fees of payment rails', '7.5', '2025-09-26'),
      'withdrawal 3': line(WITHDRAWAL, 3, 'CREDIT', '1120 Rand at ABSA', '1013.9775', '2025-09-26'),
      'withdrawal 4': line(WITHDRAWAL, 4, 'CREDIT', '4200 Fees for withdrawals', '4.9875', '2025-09-26'),
      'course fee 1': {
        ...line(FEE, 1, 'DEBIT', '2120 Wallet of Themba Ndlovu', '1000', '2026-10-12'),
        ...tokens('100', '10', student),
      },
      'course fee 2': {
        ...line(FEE, 2, 'CREDIT', '2110 Wallets of users', '1000', '2026-10-12'),
        ...tokens('100', '10', educator),
      },
      'bank fee 1': line(BANK_FEE, 1, 'DEBIT', '6100 Bank charges', '12.5', '2026-10-31'),
      'bank fee 2': line(BANK_FEE, 2, 'CREDIT', '1110 Current account', '12.5', '2026-10-31'),
      'bank fee again 1': line(TWICE, 1, 'DEBIT', '6100 Bank charges', '12.5', '2026-11-09'),
      'bank fee again 2': line(TWICE, 2, 'CREDIT', '1110 Current account', '12.5', '2026-11-09'),
      'bank fee undone 1': line(UNDONE, 1, 'DEBIT', '1110 Current account', '12.5', '2026-11-10'),
      'bank fee undone 2': line(UNDONE, 2, 'CREDIT', '6100 Bank charges', '12.5', '2026-11-10'),
    },
    BalanceSnapshot: {
      '1120 2025-09-26': {
        ...ofChart,
        accountId: account('1120 Rand at ABSA'),
        asOf: '2025-09-26',
        currency: 'ZAR',
        openingBalance: '50000',
        debitTurnover: '0',
        creditTurnover: '1013.9775',
        closingBalance: '48986.0225',
        postingCount: 1,
        lastPostingId: rowId('azora-ledger.LedgerPosting', 'withdrawal 3'),
        createdAt: '2025-09-26T22:00:00Z',
      },
      '6100 2026-10-31': {
        ...ofChart,
        accountId: account('6100 Bank charges'),
        asOf: '2026-10-31',
        currency: 'ZAR',
        openingBalance: '0',
        debitTurnover: '12.5',
        creditTurnover: '0',
        closingBalance: '12.5',
        postingCount: 1,
        lastPostingId: rowId('azora-ledger.LedgerPosting', 'bank fee 1'),
        createdAt: '2026-10-31T22:00:00Z',
      },
    },
  },
});
