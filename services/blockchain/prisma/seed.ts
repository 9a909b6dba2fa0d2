import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const network = (caip2: string) => rowId('blockchain-service.ChainNetwork', caip2);
const route = (key: string) => rowId('blockchain.BridgeRoute', key);
const transfer = (key: string) => rowId('blockchain.BridgeTransfer', key);
const relayer = (moniker: string) => rowId('blockchain.BridgeRelayer', moniker);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const units = (tokens: number): string => `${tokens}00000000`;

const TOKEN = '0xA2c1f7D80b4eE5b9D3a6F0c2187D94E6f0B5C3d1';
const AMOY_TO_AZORA = 'eip155:80002 azora:testnet-1';
const KOFI_ON_AMOY = '0x9E1b4F7a02C83dD56e0A1B9c47F2E830D5C6a714';
const KOFI_ON_AZORA = 'azr1q4k7m2v9s0x3t8w6y5e1r7u2p4l9d8f3h6j0ac';

/** AZR on its way from Polygon Amoy to Azora's test chain, and back. */
const crosses = (packetSequence: bigint, tokens: number, at: string, timeoutAt: string) => ({
  userId: employer,
  walletId: rowId('azora-mint.Wallet', 'employer@azora.world AZR'),
  routeId: route(AMOY_TO_AZORA),
  packetSequence,
  senderAddress: KOFI_ON_AMOY,
  receiverAddress: KOFI_ON_AZORA,
  sentBaseUnits: units(tokens),
  // A thousandth.
  feeBaseUnits: `${tokens}00000`,
  deliveredBaseUnits: `${tokens * 999}00000`,
  timeoutAt,
  organizationId: mensah,
  createdAt: at,
});

export default defineSeed('blockchain', {
  demo: {
    BridgeRoute: {
      [AMOY_TO_AZORA]: {
        sourceNetworkId: network('eip155:80002'),
        destinationNetworkId: network('azora:testnet-1'),
        protocol: 'NATIVE',
        mechanism: 'LOCK_AND_MINT',
        sourceDenom: TOKEN,
        destinationDenom: 'uazr',
        sourceDecimals: 8,
        destinationDecimals: 8,
        lockContract: '0xE81b5D07c3f29A604eB1c8D5f7a03962C4d0B7e5',
        requiredConfirmations: 64,
      },
      'azora:testnet-1 eip155:80002': {
        sourceNetworkId: network('azora:testnet-1'),
        destinationNetworkId: network('eip155:80002'),
        protocol: 'NATIVE',
        mechanism: 'BURN_AND_RELEASE',
        sourceDenom: 'uazr',
        destinationDenom: TOKEN,
        sourceDecimals: 8,
        destinationDecimals: 8,
        requiredConfirmations: 1,
        status: 'PAUSED',
        pausedReason: 'Two relayers are offline; three are needed.',
      },
      'azora:testnet-1 azora:devnet-1': {
        sourceNetworkId: network('azora:testnet-1'),
        destinationNetworkId: network('azora:devnet-1'),
        protocol: 'IBC',
        mechanism: 'LOCK_AND_MINT',
        sourceDenom: 'uazr',
        destinationDenom: 'ibc/uazr',
        sourceDecimals: 8,
        destinationDecimals: 8,
        sourceChannel: 'channel-0',
        destinationChannel: 'channel-0',
        requiredConfirmations: 1,
        status: 'DEPRECATED',
      },
    },
    BridgeLimit: {
      [`${AMOY_TO_AZORA} day`]: {
        routeId: route(AMOY_TO_AZORA),
        limitWindow: 'DAY',
        windowMinutes: 1440,
        limitBaseUnits: units(10_000),
        perTransferBaseUnits: units(2000),
        manualReviewBaseUnits: units(1000),
        // What was locked since midnight: 60, 15, 10 and 25.
        usedBaseUnits: units(110),
        windowStartedAt: '2026-11-19T00:00:00Z',
        setById: educator,
      },
    },
    BridgeTransfer: {
      'employer@azora.world 1': {
        ...crosses(1n, 50, '2026-11-04T09:00:00Z', '2026-11-04T10:00:00Z'),
        sourceTransactionHash: `0x${sha256('bridge lock 1')}`,
        destinationTransactionHash: sha256('bridge mint 1'),
        status: 'COMPLETED',
        completedAt: '2026-11-04T09:06:00Z',
      },
      'employer@azora.world 2': {
        ...crosses(2n, 60, '2026-11-19T21:40:00Z', '2026-11-19T22:40:00Z'),
        sourceTransactionHash: `0x${sha256('bridge lock 2')}`,
        status: 'ATTESTED',
      },
      'employer@azora.world 3': {
        ...crosses(3n, 20, '2026-11-10T09:00:00Z', '2026-11-10T10:00:00Z'),
        deliveredBaseUnits: '0',
        sourceTransactionHash: `0x${sha256('bridge lock 3')}`,
        refundTransactionHash: `0x${sha256('bridge refund 3')}`,
        status: 'REFUNDED',
      },
      // The lock was reverted: the wallet had not allowed the contract so many tokens.
      'employer@azora.world 4': {
        ...crosses(4n, 400, '2026-11-12T09:00:00Z', '2026-11-12T10:00:00Z'),
        deliveredBaseUnits: '0',
        status: 'FAILED',
      },
      // Too few relayers saw it in time.
      'employer@azora.world 5': {
        ...crosses(5n, 15, '2026-11-19T22:50:00Z', '2026-11-19T23:50:00Z'),
        deliveredBaseUnits: '0',
        sourceTransactionHash: `0x${sha256('bridge lock 5')}`,
        status: 'REFUNDING',
      },
      'employer@azora.world 6': {
        ...crosses(6n, 10, '2026-11-19T23:20:00Z', '2026-11-20T00:20:00Z'),
        sourceTransactionHash: `0x${sha256('bridge lock 6')}`,
        destinationTransactionHash: sha256('bridge mint 6'),
        status: 'RELEASED',
      },
      'employer@azora.world 7': {
        ...crosses(7n, 25, '2026-11-19T23:55:00Z', '2026-11-20T00:55:00Z'),
        sourceTransactionHash: `0x${sha256('bridge lock 7')}`,
        status: 'LOCKED',
      },
      'employer@azora.world 8': {
        ...crosses(8n, 5, '2026-11-19T23:59:30Z', '2026-11-20T00:59:30Z'),
        status: 'INITIATED',
      },
    },
    LockedCollateral: {
      'employer@azora.world 1': {
        transferId: transfer('employer@azora.world 1'),
        escrowAddress: '0xE81b5D07c3f29A604eB1c8D5f7a03962C4d0B7e5',
        lockedBaseUnits: units(50),
        lockHeight: 14_248_330n,
        outputIndex: 2,
        merkleProofSha256: sha256('proof of bridge lock 1'),
        lockedAt: '2026-11-04T09:00:40Z',
      },
      'employer@azora.world 3': {
        transferId: transfer('employer@azora.world 3'),
        escrowAddress: '0xE81b5D07c3f29A604eB1c8D5f7a03962C4d0B7e5',
        lockedBaseUnits: units(20),
        lockHeight: 14_273_007n,
        unlockTransactionHash: `0x${sha256('bridge refund 3')}`,
        status: 'REFUNDED',
        lockedAt: '2026-11-10T09:00:40Z',
        settledAt: '2026-11-10T10:04:00Z',
      },
    },
    BridgeRelayer: {
      'table-mountain': {
        moniker: 'table-mountain',
        operatorId: educator,
        address: '0x02Cc7D4e9b1A08f35E6dB7C2a1F84903e5D6b7A8',
        publicKey: '02c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5',
        bondedStake: '50',
        uptimePercent: '99.8',
        attestationCount: 3n,
        status: 'ACTIVE',
        organizationId: academy,
        createdAt: '2026-09-01T08:00:00Z',
      },
      'lagos-lagoon': {
        moniker: 'lagos-lagoon',
        operatorId: employer,
        address: '0x61D3f0A7b28Ce95401B6d7F3c8E2a9045D7c1B36',
        publicKey: '02f9308a019258c31049344f85f89d5229b531c845836f99b08601f113bce036f9',
        bondedStake: '40',
        slashedStake: '2',
        uptimePercent: '91.2',
        status: 'JAILED',
        jailedUntil: '2026-11-26T00:00:00Z',
        organizationId: mensah,
        createdAt: '2026-09-01T09:00:00Z',
      },
      'class-of-2026': {
        moniker: 'class-of-2026',
        operatorId: student,
        address: '0x8Ea90C7b5D1f2A634b80E9c6D7a35F142e0B9c8D',
        publicKey: '02e493dbf1c10d80f3581e4904930b1404cc6c13900ee0758474fa94abe8c4cd13',
        organizationId: academy,
        createdAt: '2026-11-12T15:00:00Z',
      },
      // Its stake is bound until the last transfers that it attested are past dispute.
      'robben-island': {
        moniker: 'robben-island',
        operatorId: educator,
        address: '0x3B7c9E50d1F4a286C03e5D8b7A91f6E24c0D8b15',
        publicKey: '022f8bde4d1a07209355b4a7250a5c5128e88b84bddc619ab7cba8d569b240efe4',
        bondedStake: '20',
        uptimePercent: '97.4',
        attestationCount: 1n,
        status: 'EXITING',
        organizationId: academy,
        createdAt: '2026-09-01T08:30:00Z',
      },
      'victoria-island': {
        moniker: 'victoria-island',
        operatorId: employer,
        address: '0xD94a1C6f38B702e5A8c1d3F69E07b5248f3A6d20',
        publicKey: '03fff97bd5755eeea420453a14355235d382f6472f8568a18b2f057a1460297556',
        status: 'EXITED',
        exitedAt: '2026-10-28T10:00:00Z',
        organizationId: mensah,
        createdAt: '2026-09-02T09:00:00Z',
      },
    },
    RelayerAttestation: {
      'employer@azora.world 1 locked by table-mountain': {
        transferId: transfer('employer@azora.world 1'),
        relayerId: relayer('table-mountain'),
        event: 'SOURCE_LOCKED',
        eventDigest: sha256('bridge lock 1 seen'),
        observedHeight: 14_248_394n,
        signatureHex: `${sha256('r of attestation 1')}${sha256('s of attestation 1')}1b`,
        stakeWeight: '50',
        createdAt: '2026-11-04T09:03:00Z',
      },
    },
  },
});
