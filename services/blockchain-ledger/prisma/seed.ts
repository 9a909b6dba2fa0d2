import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const block = (height: number) => rowId('blockchain-ledger.LedgerBlock', String(height));
const validator = (moniker: string) => rowId('blockchain-ledger.LedgerValidator', moniker);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** 64 bytes that look like a signature; no key made them. */
const signature = (text: string): string => sha256(`R of ${text}`) + sha256(`S of ${text}`);

const KOFI = 'azr1q4k7m2v9s0x3t8w6y5e1r7u2p4l9d8f3h6j0ac';
const NALEDI = 'azr1z8n5c2x7v4b1m0k9j6h3g7f2d5s8a4p1o6w3eq';
const FAUCET = 'azr1f7q2w9e4r6t8y1u3p5a0s7d9f2g4h6j8k0l3z5';

/** What Naledi asked of the faucet's contract. */
const asksFaucet = (blockIndex: number, nonce: bigint, gasLimit: bigint, gasUsed: bigint) => ({
  blockId: block(2),
  blockIndex,
  hash: sha256(`transaction educator ${nonce}`),
  kind: 'CONTRACT_CALL' as const,
  senderAddress: NALEDI,
  recipientAddress: FAUCET,
  senderWalletId: wallet('educator@azora.world'),
  nonce,
  gasLimit,
  gasUsed,
  maxFeePerGas: '200',
  payload: '4e71d92d',
  publicKeyHex: sha256('key of educator@azora.world'),
  signatureHex: signature(`transaction educator ${nonce}`),
  createdAt: '2026-10-05T08:00:10Z',
});

const header = (height: number, producedAt: string, transactionCount: number, gasUsed = transactionCount * 21_000) => ({
  height: BigInt(height),
  hash: sha256(`azora block ${height}`),
  ...(height > 0 && {
    parentId: block(height - 1),
    parentHash: sha256(`azora block ${height - 1}`),
    proposerId: validator('table-mountain-1'),
  }),
  stateRoot: sha256(`state ${height}`),
  transactionsRoot: sha256(`transactions ${height}`),
  receiptsRoot: sha256(`receipts ${height}`),
  gasLimit: 10_000_000n,
  gasUsed: BigInt(gasUsed),
  transactionCount,
  sizeBytes: 780 + transactionCount * 310,
  producedAt,
  createdAt: producedAt,
});

const pending = (nonce: bigint, receivedAt: string, expiresAt: string) => ({
  hash: sha256(`pending ${nonce} ${receivedAt}`),
  rawTransaction: '02f86c8201',
  senderAddress: KOFI,
  nonce,
  gasLimit: 21_000n,
  maxFeePerGas: '200',
  origin: 'LOCAL' as const,
  receivedAt,
  expiresAt,
  createdAt: receivedAt,
});

/** The first three blocks of Azora's test chain. */
export default defineSeed('blockchain-ledger', {
  demo: {
    LedgerValidator: {
      'table-mountain-1': {
        moniker: 'table-mountain-1',
        operatorId: educator,
        address: 'azrvaloper1t4m7k2v9s0x3t8w6y5e1r7u2p4l9d8f3h6j0ac',
        publicKeyHex: sha256('key of table-mountain-1'),
        votingPower: 600n,
        selfBond: '50',
        totalBond: '600',
        status: 'ACTIVE',
        organizationId: rowId('enterprise-service.Organization', 'azora-academy'),
        createdAt: '2026-10-01T08:00:00Z',
      },
      'lagos-1': {
        moniker: 'lagos-1',
        operatorId: employer,
        address: 'azrvaloper1l8n5c2x7v4b1m0k9j6h3g7f2d5s8a4p1o6w3eq',
        publicKeyHex: sha256('key of lagos-1'),
        votingPower: 300n,
        selfBond: '40',
        totalBond: '300',
        commissionPercent: '3',
        status: 'ACTIVE',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        createdAt: '2026-10-01T09:00:00Z',
      },
      'lagos-2': {
        moniker: 'lagos-2',
        operatorId: employer,
        address: 'azrvaloper1k3n5c2x7v4b1m0k9j6h3g7f2d5s8a4p1o6w3eq',
        publicKeyHex: sha256('key of lagos-2'),
        selfBond: '10',
        totalBond: '10',
        missedBlocks: 412,
        status: 'JAILED',
        jailedUntil: '2026-12-01T00:00:00Z',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        createdAt: '2026-10-12T09:00:00Z',
      },
      // A candidate has no vote until enough is bonded to it.
      'class-of-2026-1': {
        moniker: 'class-of-2026-1',
        operatorId: educator,
        address: 'azrvaloper1c6d2f8h4j0k3l7z9x5v1b7n2m8q4w0e6r3t5y9',
        publicKeyHex: sha256('key of class-of-2026-1'),
        selfBond: '5',
        totalBond: '5',
        status: 'CANDIDATE',
        organizationId: rowId('enterprise-service.Organization', 'azora-academy'),
        createdAt: '2026-11-12T15:00:00Z',
      },
      'table-mountain-2': {
        moniker: 'table-mountain-2',
        operatorId: educator,
        address: 'azrvaloper1t9y5r3e6w0q4m8n2b7v1x5z9l7k3j0h4f8d2c6',
        publicKeyHex: sha256('key of table-mountain-2'),
        status: 'INACTIVE',
        organizationId: rowId('enterprise-service.Organization', 'azora-academy'),
        createdAt: '2026-10-02T08:00:00Z',
      },
    },
    LedgerBlock: {
      '0': header(0, '2026-10-05T08:00:00Z', 0),
      '1': header(1, '2026-10-05T08:00:05Z', 1),
      '2': header(2, '2026-10-05T08:00:10Z', 2, 53_412),
    },
    SignedTransaction: {
      'employer@azora.world 0': {
        blockId: block(1),
        blockIndex: 0,
        hash: sha256('transaction employer 0'),
        kind: 'TRANSFER',
        senderAddress: KOFI,
        recipientAddress: NALEDI,
        senderWalletId: wallet('employer@azora.world'),
        nonce: 0n,
        valueBaseUnits: '100000000',
        gasLimit: 21_000n,
        gasUsed: 21_000n,
        maxFeePerGas: '200',
        publicKeyHex: sha256('key of employer@azora.world'),
        signatureHex: signature('transaction employer 0'),
        receiptStatus: 'SUCCEEDED',
        createdAt: '2026-10-05T08:00:05Z',
      },
      'educator@azora.world 0': {
        ...asksFaucet(0, 0n, 60_000n, 23_412n),
        receiptStatus: 'REVERTED',
        revertReason: 'Faucet: nothing to claim before 2026-10-06',
      },
      'educator@azora.world 1': { ...asksFaucet(1, 1n, 30_000n, 30_000n), receiptStatus: 'OUT_OF_GAS' },
    },
    MempoolEntry: {
      'employer@azora.world 3': pending(3n, '2026-11-19T23:58:00Z', '2026-11-20T00:58:00Z'),
      'employer@azora.world 5': { ...pending(5n, '2026-11-19T23:58:10Z', '2026-11-20T00:58:10Z'), status: 'QUEUED' },
      'employer@azora.world 0': {
        ...pending(0n, '2026-10-05T08:00:01Z', '2026-10-05T09:00:01Z'),
        status: 'INCLUDED',
        blockHeight: 1n,
        leftAt: '2026-10-05T08:00:05Z',
      },
      'employer@azora.world 2 cheap': {
        ...pending(2n, '2026-11-19T20:00:00Z', '2026-11-19T21:00:00Z'),
        status: 'REPLACED',
        replacedByHash: sha256('pending 2 with a higher fee'),
        leftAt: '2026-11-19T20:01:00Z',
      },
      'employer@azora.world 9': {
        ...pending(9n, '2026-11-18T10:00:00Z', '2026-11-18T11:00:00Z'),
        origin: 'PEER',
        status: 'EVICTED',
        leftAt: '2026-11-18T10:00:04Z',
      },
      'employer@azora.world 1 late': {
        ...pending(1n, '2026-11-12T10:00:00Z', '2026-11-12T11:00:00Z'),
        status: 'EXPIRED',
        leftAt: '2026-11-12T11:00:00Z',
      },
    },
    AccountState: {
      'employer@azora.world at 1': {
        blockId: block(1),
        address: KOFI,
        walletId: wallet('employer@azora.world'),
        nonce: 1n,
        balanceBaseUnits: '99895800000',
        leafHash: sha256('leaf employer at 1'),
        createdAt: '2026-10-05T08:00:05Z',
      },
      'educator@azora.world at 1': {
        blockId: block(1),
        address: NALEDI,
        walletId: wallet('educator@azora.world'),
        balanceBaseUnits: '100000000',
        stakeBaseUnits: '5000000000',
        leafHash: sha256('leaf educator at 1'),
        createdAt: '2026-10-05T08:00:05Z',
      },
    },
    BlockSignature: {
      'table-mountain-1 on 1': {
        blockId: block(1),
        validatorId: validator('table-mountain-1'),
        vote: 'PRECOMMIT',
        flag: 'COMMIT',
        votingPower: 600n,
        signatureHex: signature('table-mountain-1 on 1'),
        signedAt: '2026-10-05T08:00:05Z',
        createdAt: '2026-10-05T08:00:05Z',
      },
      'lagos-1 on 2': {
        blockId: block(2),
        validatorId: validator('lagos-1'),
        vote: 'PRECOMMIT',
        flag: 'ABSENT',
        votingPower: 300n,
        signedAt: '2026-10-05T08:00:10Z',
        createdAt: '2026-10-05T08:00:10Z',
      },
    },
  },
});
