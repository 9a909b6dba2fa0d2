import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const batchOf = (key: string) => rowId('payments-service.BulkPaymentBatch', key);
const instruction = (key: string) => rowId('payments-service.CreditTransferInstruction', key);
const entry = (key: string) => rowId('payments-service.StatementEntry', key);
const october = rowId('payments-service.BankStatement', 'azora-academy 2026-10');

/** A file of payments as Naledi Khumalo prepares it. */
const batch = (messageId: string, transactions: number, controlSum: string, day: string) => ({
  preparedById: educator,
  messageId,
  purpose: 'SUPPLIERS' as const,
  debtorAccount: '632005 4093117520',
  debtorAgentBic: 'ABSAZAJJ',
  numberOfTransactions: transactions,
  controlSum,
  currency: 'ZAR',
  requestedExecutionOn: day,
  organizationId: academy,
  createdAt: `${day}T06:00:00Z`,
});
/** Kofi Mensah sits on the board of the academy and approves what it pays. */
const approved = (day: string) => ({ approvedById: employer, approvedAt: `${day}T07:00:00Z` });
const submitted = (day: string) => ({ ...approved(day), submittedAt: `${day}T07:05:00Z` });

/** One booking of the October statement. */
const booking = (sequence: number, direction: 'CRDT' | 'DBIT', amount: string, day: string, code: string) => ({
  statementId: october,
  organizationId: academy,
  sequence,
  direction,
  amount,
  bookedOn: day,
  valueOn: day,
  bankTransactionCode: code,
  createdAt: '2026-11-01T04:00:00Z',
});

export default defineSeed('payments-service', {
  demo: {
    BulkPaymentBatch: {
      'AA-2026-10-SUP': {
        ...batch('AA-2026-10-SUP', 2, '8300', '2026-10-26'),
        ...submitted('2026-10-26'),
        status: 'PART',
        acceptedCount: 1,
        rejectedCount: 1,
      },
      'AA-2026-02-BUR': {
        ...batch('AA-2026-02-BUR', 1, '1500', '2026-02-16'),
        ...submitted('2026-02-16'),
        purpose: 'SCHOLARSHIPS',
        status: 'ACSC',
        acceptedCount: 1,
      },
      'AA-2026-09-PAY': {
        ...batch('AA-2026-09-PAY', 3, '61200', '2026-09-25'),
        ...submitted('2026-09-25'),
        purpose: 'PAYROLL',
        status: 'RJCT',
        rejectedCount: 3,
      },
      'AA-2026-11-REF': {
        ...batch('AA-2026-11-REF', 1, '50', '2026-11-18'),
        ...submitted('2026-11-18'),
        purpose: 'REFUNDS',
        status: 'ACSP',
        acceptedCount: 1,
      },
      'AA-2026-11-SUP-A': {
        ...batch('AA-2026-11-SUP-A', 1, '2300', '2026-11-19'),
        ...submitted('2026-11-19'),
        status: 'ACTC',
        acceptedCount: 1,
      },
      'AA-2026-11-SUP-B': {
        ...batch('AA-2026-11-SUP-B', 1, '740', '2026-11-19'),
        ...submitted('2026-11-19'),
        status: 'SUBMITTED',
      },
      'AA-2026-11-SUP-C': {
        ...batch('AA-2026-11-SUP-C', 4, '9120', '2026-11-19'),
        ...approved('2026-11-19'),
        status: 'APPROVED',
      },
      'AA-2026-11-PAY': {
        ...batch('AA-2026-11-PAY', 3, '61200', '2026-11-25'),
        purpose: 'PAYROLL',
        status: 'AWAITING_APPROVAL',
        createdAt: '2026-11-19T10:00:00Z',
      },
      'AA-2026-11-SUP-D': { ...batch('AA-2026-11-SUP-D', 2, '1180', '2026-11-12'), status: 'WITHDRAWN' },
      'AA-2026-12-PAY': {
        ...batch('AA-2026-12-PAY', 0, '0', '2026-12-22'),
        purpose: 'PAYROLL',
        createdAt: '2026-11-19T10:30:00Z',
      },
    },
    CreditTransferInstruction: {
      'AA-2026-10-SUP 1': {
        batchId: batchOf('AA-2026-10-SUP'),
        organizationId: academy,
        sequence: 1,
        endToEndId: 'AA-INV-2210',
        instructedAmount: '6800',
        creditorName: 'Table Bay Printers (Pty) Ltd',
        creditorAccount: '1009 4471 203',
        branchCode: '198765',
        remittanceInformation: 'Invoice 2210, course books',
        categoryPurpose: 'SUPP',
        status: 'ACSC',
        settledOn: '2026-10-26',
      },
      'AA-2026-10-SUP 2': {
        batchId: batchOf('AA-2026-10-SUP'),
        organizationId: academy,
        sequence: 2,
        endToEndId: 'AA-INV-0087',
        instructedAmount: '1500',
        creditorName: 'Woodstock Fibre CC',
        creditorAccount: '6211 0945 8',
        branchCode: '250655',
        categoryPurpose: 'SUPP',
        status: 'RJCT',
        // The account was closed.
        rejectReason: 'AC04',
      },
      'AA-2026-02-BUR 1': {
        batchId: batchOf('AA-2026-02-BUR'),
        organizationId: academy,
        sequence: 1,
        endToEndId: 'AA-BUR-0117',
        instructedAmount: '1500',
        creditorId: student,
        creditorName: 'Themba Ndlovu',
        creditorAccount: '4094 1177 06',
        branchCode: '632005',
        remittanceEmail: 'student@azora.world',
        remittanceInformation: 'Learning material, first tranche',
        categoryPurpose: 'BENE',
        status: 'ACSC',
        settledOn: '2026-02-16',
      },
    },
    BankStatement: {
      // 41200 + 7350 - 6812.50
      'azora-academy 2026-10': {
        statementId: 'ABSA-4093117520-2026-10',
        account: '632005 4093117520',
        servicerBic: 'ABSAZAJJ',
        electronicSequenceNumber: 10,
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        currency: 'ZAR',
        openingBalance: '41200',
        closingBalance: '41737.5',
        totalCredits: '7350',
        totalDebits: '6812.5',
        entryCount: 4,
        fileSha256: createHash('sha256').update('ABSA-4093117520-2026-10').digest('hex'),
        status: 'RECONCILING',
        organizationId: academy,
        createdAt: '2026-11-01T04:00:00Z',
      },
    },
    StatementEntry: {
      'azora-academy 2026-10 1': {
        ...booking(1, 'CRDT', '6900', '2026-10-30', 'PMNT.RCDT.ESCT'),
        endToEndId: 'AA-WORKSHOP-2026-09',
        counterpartyName: 'MENSAH DIGITAL LTD',
        narrative: 'AA-WORKSHOP-2026-09',
      },
      'azora-academy 2026-10 2': {
        ...booking(2, 'DBIT', '6800', '2026-10-26', 'PMNT.ICDT.ESCT'),
        endToEndId: 'AA-INV-2210',
        counterpartyName: 'TABLE BAY PRINTERS',
      },
      'azora-academy 2026-10 3': {
        ...booking(3, 'CRDT', '450', '2026-10-12', 'PMNT.RCDT.ESCT'),
        narrative: 'CASH DEPOSIT',
      },
      'azora-academy 2026-10 4': {
        ...booking(4, 'DBIT', '12.5', '2026-10-31', 'ACMT.MDOP.CHRG'),
        narrative: 'MONTHLY SERVICE FEE',
      },
    },
    ReconciliationMatch: {
      'azora-academy 2026-10 2': {
        entryId: entry('azora-academy 2026-10 2'),
        instructionId: instruction('AA-2026-10-SUP 1'),
        matchedAmount: '6800',
        method: 'EXACT',
        ruleName: 'end-to-end id and amount',
        confidence: '1',
        status: 'CONFIRMED',
        decidedAt: '2026-11-01T04:01:00Z',
        organizationId: academy,
        createdAt: '2026-11-01T04:01:00Z',
      },
      'azora-academy 2026-10 1': {
        entryId: entry('azora-academy 2026-10 1'),
        paymentIntentId: rowId('payment-gateway.PaymentIntent', 'mensah-digital workshop 2026-09'),
        matchedAmount: '6900',
        method: 'RULE',
        ruleName: 'order reference in the narrative',
        confidence: '0.94',
        organizationId: academy,
        createdAt: '2026-11-01T04:01:00Z',
      },
    },
    ReconciliationException: {
      'azora-academy 2026-10 4': {
        kind: 'NOT_EXPECTED',
        entryId: entry('azora-academy 2026-10 4'),
        differenceAmount: '-12.5',
        currency: 'ZAR',
        status: 'WRITTEN_OFF',
        assigneeId: educator,
        finding: 'The monthly fee of the account, which the budget had left out.',
        adjustmentJournalId: rowId('azora-ledger.JournalEntry', 'azora-academy bank fee 2026-10'),
        raisedOn: '2026-11-01',
        dueOn: '2026-11-15',
        resolvedAt: '2026-11-03T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-01T04:02:00Z',
      },
      'azora-academy 2026-10 3': {
        kind: 'NOT_EXPECTED',
        entryId: entry('azora-academy 2026-10 3'),
        differenceAmount: '450',
        currency: 'ZAR',
        raisedOn: '2026-11-01',
        dueOn: '2026-11-22',
        organizationId: academy,
        createdAt: '2026-11-01T04:02:00Z',
      },
      'AA-2026-10-SUP 2': {
        kind: 'RETURNED',
        instructionId: instruction('AA-2026-10-SUP 2'),
        differenceAmount: '-1500',
        currency: 'ZAR',
        status: 'INVESTIGATING',
        assigneeId: educator,
        raisedOn: '2026-10-28',
        dueOn: '2026-11-30',
        organizationId: academy,
        createdAt: '2026-10-28T06:00:00Z',
      },
    },
  },
});
