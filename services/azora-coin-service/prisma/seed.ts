import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const account = (key: string) => rowId('azora-coin-service.CoinAccount', key);
const kofi = account('employer@azora.world eip155:80002');
const message = (key: string) => rowId('azora-coin-service.TravelRuleMessage', key);
const onChain = (key: string) => rowId('blockchain-service.IndexedTransaction', key);

// Polygon Amoy, a test network. Public keys and addresses are made up.
const AMOY = 'eip155:80002';
const KOFIS_ADDRESS = `${AMOY}:0x9E1b4F7a02C83dD56e0A1B9c47F2E830D5C6a714`;
const EXCHANGE = `${AMOY}:0x3c7D5e90B1a84F62dC0E9b7A15f3D826e4C0a9B1`;
const units = (tokens: number): string => `${tokens}00000000`;

/** What Mensah Digital tells the exchange that it sends tokens to. */
const toExchange = (protocolMessageId: string, tokens: number, createdAt: string) => ({
  direction: 'OUTBOUND' as const,
  customerId: employer,
  protocol: 'TRISA' as const,
  protocolMessageId,
  counterpartyVaspName: 'Gulf of Guinea Exchange',
  counterpartyVaspLei: '029200GGEXCHANGE0025',
  originatorName: 'Kofi Mensah',
  originatorAccount: KOFIS_ADDRESS,
  originatorCountry: 'NG',
  beneficiaryName: 'Mensah Digital Limited',
  beneficiaryAccount: EXCHANGE,
  beneficiaryCountry: 'NG',
  transferValue: String(tokens * 10),
  transferCurrency: 'ZAR',
  organizationId: mensah,
  createdAt,
});

/** What Kofi sends away, to a wallet of his own unless stated. */
const sends = (tokens: number, createdAt: string) => ({
  accountId: kofi,
  userId: employer,
  destinationCaip10: `${AMOY}:0x6A07c9E2b5D1f438E0a79C3b84D2f516E8c0B97d`,
  destinationKind: 'SELF_HOSTED' as const,
  baseUnits: units(tokens),
  networkFeeBaseUnits: '25000',
  idempotencyKey: `coins:employer@azora.world:${createdAt}`,
  organizationId: mensah,
  createdAt,
});

const branch = (userId: string, email: string, accountIndex: number, extendedPublicKey: string) => ({
  userId,
  walletId: wallet(email),
  chainId: AMOY,
  coinType: 60,
  accountIndex,
  extendedPublicKey,
});

export default defineSeed('azora-coin-service', {
  demo: {
    CoinAccount: {
      'employer@azora.world eip155:80002': {
        ...branch(
          employer,
          'employer@azora.world',
          0,
          'xpub6CqzLtyKdJN53jPY13W6GdyB8ZGWuFZuBPU4Xh9DXm6Q1cULVLtsyfXSjx4G77rNdCRBgi83LByaWxjtDaZfLAKT6vFUq3EhPtNwTpJigx8',
        ),
        confirmedBaseUnits: units(1000),
        // For the withdrawals under way: 40 + 10 + 20 + 15 + 15.
        reservedBaseUnits: units(100),
        kycCaseId: rowId('kyc-aml-service.KycCase', 'employer@azora.world 2026'),
        organizationId: mensah,
        createdAt: '2026-04-07T09:00:00Z',
      },
      'educator@azora.world eip155:80002': {
        ...branch(
          educator,
          'educator@azora.world',
          1,
          'xpub6FHa3pjLCk84BayeJxFW2SP4XRrFd1JYnxeLeU8EqN3vDfZmbqBqaGJAyiLjTAwm6ZLRQUMv1ZACTj37sR62cfN7fe5JnJ7dh8zL4fiyLHV',
        ),
        status: 'FROZEN',
        createdAt: '2026-04-09T09:00:00Z',
      },
      'student@azora.world eip155:80002': {
        ...branch(
          student,
          'student@azora.world',
          2,
          'xpub6H1LXWLaKsWFhvm6RVpEL9P4KfRZSW7abD2ttkWP3SSQvnyA8FSVqNTEcYFgJS2UaFcxupHiYkro49S8yGasTvXEYBVPamhGW6cFJodrTHy',
        ),
        status: 'CLOSED',
        closedAt: '2026-07-01T09:00:00Z',
        createdAt: '2026-05-02T09:00:00Z',
      },
    },
    DepositAddress: {
      'employer@azora.world 0': {
        accountId: kofi,
        caip10: KOFIS_ADDRESS,
        addressIndex: 0,
        label: 'From the exchange',
        status: 'USED',
        firstUsedAt: '2026-10-19T08:40:00Z',
      },
      'employer@azora.world 1': {
        accountId: kofi,
        caip10: `${AMOY}:0x2d7C05Fb18E94a63B0c9D7E1f65A8340bC92e1D3`,
        addressIndex: 1,
      },
    },
    CoinDeposit: {
      'employer@azora.world 2026-10-19': {
        addressId: rowId('azora-coin-service.DepositAddress', 'employer@azora.world 0'),
        transactionId: onChain('AZR to employer@azora.world 2026-10-19'),
        outputIndex: 9,
        senderAddress: '0x51F2a8c0D97E3b64A1d0C8e95B7F3426cD8a9E07',
        baseUnits: units(1000),
        blockHeight: 14_180_221n,
        confirmations: 64,
        originKind: 'EXCHANGE',
        status: 'CREDITED',
        mintTransactionId: rowId('azora-mint.Transaction', 'purchase:employer@azora.world'),
        creditedAt: '2026-10-19T09:00:00Z',
        createdAt: '2026-10-19T08:40:00Z',
      },
      'employer@azora.world dust': {
        addressId: rowId('azora-coin-service.DepositAddress', 'employer@azora.world 0'),
        transactionId: onChain('dust to employer@azora.world 2026-11-17'),
        outputIndex: 0,
        senderAddress: '0xB0d1E2f3A4c5968778695a4B3C2d1E0f9A8b7C6d',
        baseUnits: '120',
        blockHeight: 14_302_917n,
        confirmations: 20,
        status: 'QUARANTINED',
        quarantineReason: 'BELOW_MINIMUM',
        createdAt: '2026-11-17T05:00:00Z',
      },
    },
    TravelRuleMessage: {
      'employer@azora.world 2026-10-19': {
        direction: 'INBOUND',
        customerId: employer,
        depositId: rowId('azora-coin-service.CoinDeposit', 'employer@azora.world 2026-10-19'),
        protocol: 'TRISA',
        protocolMessageId: 'b1c7f2ee-4a19-45a8-9c4e-06e17d9e3a51',
        counterpartyVaspName: 'Gulf of Guinea Exchange',
        counterpartyVaspLei: '029200GGEXCHANGE0025',
        originatorName: 'Mensah Digital Limited',
        originatorAccount: 'GGE-88210',
        originatorCountry: 'NG',
        beneficiaryName: 'Kofi Mensah',
        beneficiaryAccount: KOFIS_ADDRESS,
        beneficiaryCountry: 'NG',
        transferValue: '10000',
        transferCurrency: 'ZAR',
        status: 'ACCEPTED',
        sentAt: '2026-10-19T08:38:00Z',
        answeredAt: '2026-10-19T08:45:00Z',
        organizationId: mensah,
        createdAt: '2026-10-19T08:38:00Z',
      },
      'employer@azora.world to the exchange 2026-11-16': {
        ...toExchange('5d0b7a14-92e6-4c3f-8a57-1f6e20c9d483', 30, '2026-11-16T09:00:00Z'),
        beneficiaryName: 'Mensah Digital',
        status: 'REJECTED',
        rejection: 'NAME_MISMATCH',
        sentAt: '2026-11-16T09:00:05Z',
        answeredAt: '2026-11-16T09:03:00Z',
      },
      // Nobody answered for a day, so it was asked again by another protocol.
      'employer@azora.world to the exchange 2026-11-17': {
        ...toExchange('c82f19e3-6b40-4d75-b1a9-7e03d5f4862c', 20, '2026-11-17T10:00:00Z'),
        status: 'EXPIRED',
        sentAt: '2026-11-17T10:00:05Z',
        updatedAt: '2026-11-18T10:00:05Z',
      },
      'employer@azora.world to the exchange 2026-11-18': {
        ...toExchange('0e6a93d7-4f12-4b8c-95d0-a3c71be8f254', 20, '2026-11-18T10:05:00Z'),
        protocol: 'TRP',
        status: 'SENT',
        sentAt: '2026-11-18T10:05:05Z',
      },
      'employer@azora.world to the exchange 2026-11-19': {
        ...toExchange('f41c08b6-d72a-4e95-8036-59b2ea7c1d0f', 10, '2026-11-19T18:10:00Z'),
        status: 'DRAFT',
      },
    },
    CoinWithdrawal: {
      'employer@azora.world 2026-11-19': {
        accountId: kofi,
        userId: employer,
        destinationCaip10: `${AMOY}:0x6A07c9E2b5D1f438E0a79C3b84D2f516E8c0B97d`,
        destinationKind: 'SELF_HOSTED',
        baseUnits: units(40),
        networkFeeBaseUnits: '25000',
        status: 'SCREENING',
        idempotencyKey: 'coins:employer@azora.world:2026-11-19',
        organizationId: mensah,
        createdAt: '2026-11-19T18:00:00Z',
      },
      'educator@azora.world 2026-06': {
        accountId: account('educator@azora.world eip155:80002'),
        userId: educator,
        destinationCaip10: `${AMOY}:0xD90e2217DEa0a7B1c53F8a6E40C19bD7e8F2A306`,
        destinationKind: 'CONTRACT',
        baseUnits: units(5),
        travelRuleRequired: false,
        status: 'REFUSED',
        refusal: 'RISK',
        idempotencyKey: 'coins:educator@azora.world:2026-06',
        createdAt: '2026-06-11T18:00:00Z',
      },
      'employer@azora.world to the exchange 10': {
        ...sends(10, '2026-11-19T18:10:00Z'),
        destinationCaip10: EXCHANGE,
        destinationKind: 'EXCHANGE',
        travelRuleMessageId: message('employer@azora.world to the exchange 2026-11-19'),
        status: 'REQUESTED',
      },
      'employer@azora.world to the exchange 20': {
        ...sends(20, '2026-11-17T10:00:00Z'),
        destinationCaip10: EXCHANGE,
        destinationKind: 'EXCHANGE',
        travelRuleMessageId: message('employer@azora.world to the exchange 2026-11-18'),
        status: 'AWAITING_TRAVEL_RULE',
      },
      // He withdrew it when the exchange knew no customer of that name.
      'employer@azora.world to the exchange 30': {
        ...sends(30, '2026-11-16T09:00:00Z'),
        destinationCaip10: EXCHANGE,
        destinationKind: 'EXCHANGE',
        travelRuleMessageId: message('employer@azora.world to the exchange 2026-11-16'),
        status: 'CANCELLED',
        updatedAt: '2026-11-16T09:20:00Z',
      },
      // Each below what the travel rule asks about.
      'employer@azora.world broadcast': {
        ...sends(15, '2026-11-19T17:20:00Z'),
        travelRuleRequired: false,
        nonce: 1n,
        signaturesCollected: 2,
        transactionHash: '0x4c19e7d20ab8f35361d7094ce82fb6a15d03c97e4ab18260f5d97e3b2c604a18',
        status: 'BROADCAST',
      },
      'employer@azora.world signed': {
        ...sends(15, '2026-11-19T17:30:00Z'),
        travelRuleRequired: false,
        nonce: 2n,
        signaturesCollected: 2,
        status: 'SIGNED',
      },
      // Reverted on chain: the fee had been set too low for the hour.
      'employer@azora.world failed': {
        ...sends(15, '2026-11-18T17:00:00Z'),
        travelRuleRequired: false,
        nonce: 0n,
        signaturesCollected: 2,
        transactionHash: '0x91f60b3ad7e84c2509be17f3c6a0d852e49b7c1036fd28a5e01c94b7d36f2e05',
        status: 'FAILED',
        updatedAt: '2026-11-18T17:12:00Z',
      },
      // What was left in his account, before it was closed.
      'student@azora.world 2026-06-30': {
        accountId: account('student@azora.world eip155:80002'),
        userId: student,
        destinationCaip10: `${AMOY}:0x7F2b90Dc31eA58046B9c7d1E03fA8265C4e9B0d7`,
        destinationKind: 'SELF_HOSTED',
        baseUnits: units(2),
        networkFeeBaseUnits: '25000',
        nonce: 0n,
        signaturesCollected: 2,
        travelRuleRequired: false,
        transactionHash: '0xd3a7051e9bc46f820e7d15b3940fc8a6b72e59d10c384fa6e1957b0d2c8f4a63',
        status: 'CONFIRMED',
        confirmedAt: '2026-06-30T15:06:00Z',
        idempotencyKey: 'coins:student@azora.world:2026-06-30',
        createdAt: '2026-06-30T15:00:00Z',
        updatedAt: '2026-06-30T15:06:00Z',
      },
    },
    SweepTransaction: {
      'eip155:80002 2026-10-20': {
        chainId: AMOY,
        purpose: 'GATHER',
        fromTier: 'DEPOSIT',
        toTier: 'HOT',
        movedBaseUnits: units(1000),
        networkFeeBaseUnits: '21000',
        depositCount: 1,
        transactionHash: '0x7be91a04c3d85f2e6017b9ac4482d3f05e61c7a9b0d84f23156ec0978ad5f142',
        status: 'CONFIRMED',
        plannedAt: '2026-10-20T01:00:00Z',
        confirmedAt: '2026-10-20T01:02:00Z',
      },
      'eip155:80002 cold 2026-11': {
        chainId: AMOY,
        purpose: 'REBALANCE',
        fromTier: 'HOT',
        toTier: 'COLD',
        movedBaseUnits: units(700),
        approvedById: educator,
        plannedAt: '2026-11-20T01:00:00Z',
        createdAt: '2026-11-19T12:00:00Z',
      },
      'eip155:80002 warm 2026-11-19': {
        chainId: AMOY,
        purpose: 'REBALANCE',
        fromTier: 'HOT',
        toTier: 'WARM',
        movedBaseUnits: units(50),
        networkFeeBaseUnits: '21000',
        transactionHash: '0xa58c2e19f03b7d64c1e8904f6b25d7a30e9c41f8b76d052a3fe1c8947b60d93e',
        approvedById: educator,
        status: 'BROADCAST',
        plannedAt: '2026-11-19T01:00:00Z',
        createdAt: '2026-11-18T12:00:00Z',
        updatedAt: '2026-11-19T01:00:30Z',
      },
      // The node refused it: its nonce had been used.
      'eip155:80002 cold 2026-11-05': {
        chainId: AMOY,
        purpose: 'REBALANCE',
        fromTier: 'HOT',
        toTier: 'COLD',
        movedBaseUnits: units(700),
        approvedById: educator,
        status: 'FAILED',
        plannedAt: '2026-11-05T01:00:00Z',
        createdAt: '2026-11-04T12:00:00Z',
        updatedAt: '2026-11-05T01:00:20Z',
      },
      // The deposit was below what a sweep costs.
      'eip155:80002 dust 2026-11-17': {
        chainId: AMOY,
        purpose: 'GATHER',
        fromTier: 'DEPOSIT',
        toTier: 'HOT',
        movedBaseUnits: '120',
        depositCount: 1,
        status: 'CANCELLED',
        plannedAt: '2026-11-18T01:00:00Z',
        createdAt: '2026-11-17T12:00:00Z',
        updatedAt: '2026-11-17T15:00:00Z',
      },
    },
  },
});
