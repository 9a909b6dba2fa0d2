import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const account = (key: string) => rowId('azora-coin-service.CoinAccount', key);
const kofi = account('employer@azora.world eip155:80002');
const onChain = (key: string) => rowId('blockchain-service.IndexedTransaction', key);

// Polygon Amoy, a test network. Public keys and addresses are made up.
const AMOY = 'eip155:80002';
const KOFIS_ADDRESS = `${AMOY}:0x9E1b4F7a02C83dD56e0A1B9c47F2E830D5C6a714`;
const units = (tokens: number): string => `${tokens}00000000`;

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
        reservedBaseUnits: units(40),
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
    },
  },
});
