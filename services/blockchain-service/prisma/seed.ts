import { createHash } from 'node:crypto';
import { defineSeed, initially, rowId } from '@azora/db/seed';

const employer = rowId('auth-service.User', 'employer@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const network = (caip2: string) => rowId('blockchain-service.ChainNetwork', caip2);
const block = (key: string) => rowId('blockchain-service.IndexedBlock', key);
const token = rowId('smart-contract-service.ContractDeployment', 'AzoraToken eip155:80002');
const hash = (text: string): string => `0x${createHash('sha256').update(text).digest('hex')}`;

const AMOY = 'eip155:80002';
const KOFIS_ADDRESS = '0x9E1b4F7a02C83dD56e0A1B9c47F2E830D5C6a714';
const TOKEN = '0xA2c1f7D80b4eE5b9D3a6F0c2187D94E6f0B5C3d1';

/** An EVM chain, by EIP-155. */
const evm = (id: bigint, name: string, nativeSymbol: string, environment: 'MAINNET' | 'TESTNET', explorer: string) => ({
  caip2: `eip155:${id}`,
  name,
  namespace: 'EIP155' as const,
  evmChainId: id,
  environment,
  nativeSymbol,
  // SLIP-0044: 1 is any test network's.
  coinType: environment === 'TESTNET' ? 1 : nativeSymbol === 'POL' ? 966 : 60,
  finality: 'CHECKPOINTED' as const,
  explorerUrl: `https://${explorer}`,
  status: initially('ACTIVE'),
});

const amoyBlock = (height: bigint, at: string, transactionCount: number) => ({
  networkId: network(AMOY),
  height,
  hash: hash(`amoy block ${height}`),
  parentHash: hash(`amoy block ${height - 1n}`),
  transactionCount,
  gasUsed: 4_812_330n,
  gasLimit: 45_000_000n,
  baseFeePerGas: '15',
  sizeBytes: 9218,
  producedAt: at,
  createdAt: at,
});

const transfer = (text: string, blockKey: string, from: string) => ({
  blockId: block(blockKey),
  networkId: network(AMOY),
  hash: hash(text),
  transactionIndex: 3,
  fromAddress: from,
  toAddress: TOKEN,
  valueBaseUnits: '0',
  envelopeType: 'DYNAMIC_FEE' as const,
  gasLimit: 90_000n,
  gasUsed: 51_482n,
  maxFeePerGas: '40000000000',
  maxPriorityFeePerGas: '30000000000',
  effectiveGasPrice: '30000000015',
  // transfer(address,uint256)
  methodSelector: '0xa9059cbb',
  outcome: 'SUCCEEDED' as const,
  contractDeploymentId: token,
});

/** Chains that the platform reads (CAIP-2), and what it read of them. */
export default defineSeed('blockchain-service', {
  reference: {
    ChainNetwork: {
      'eip155:1': {
        ...evm(1n, 'Ethereum', 'ETH', 'MAINNET', 'etherscan.io'),
        genesisHash: '0xd4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3',
        averageBlockSeconds: '12',
        finalityBlocks: 64,
      },
      'eip155:11155111': {
        ...evm(11_155_111n, 'Ethereum Sepolia', 'ETH', 'TESTNET', 'sepolia.etherscan.io'),
        genesisHash: '0x25a5cc106eea7138acab33231d7160d69cb777ee0c2c553fcddf5138993e6dd9',
        averageBlockSeconds: '12',
        finalityBlocks: 64,
      },
      'eip155:137': {
        ...evm(137n, 'Polygon PoS', 'POL', 'MAINNET', 'polygonscan.com'),
        genesisHash: '0xa9c28ce2141b56c474f1dc504bee9b01eb1bd7d1a507580d5519d4437a97de1b',
        averageBlockSeconds: '2.1',
        finalityBlocks: 128,
      },
      [AMOY]: {
        ...evm(80_002n, 'Polygon Amoy', 'POL', 'TESTNET', 'amoy.polygonscan.com'),
        averageBlockSeconds: '2.1',
        finalityBlocks: 64,
      },
      // Ended in April 2024.
      'eip155:80001': {
        ...evm(80_001n, 'Polygon Mumbai', 'MATIC', 'TESTNET', 'mumbai.polygonscan.com'),
        averageBlockSeconds: '2.1',
        status: 'RETIRED',
      },
      'bip122:000000000019d6689c085ae165831e93': {
        caip2: 'bip122:000000000019d6689c085ae165831e93',
        name: 'Bitcoin',
        namespace: 'BIP122',
        environment: 'MAINNET',
        nativeSymbol: 'BTC',
        nativeDecimals: 8,
        coinType: 0,
        genesisHash: '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f',
        averageBlockSeconds: '600',
        finality: 'PROBABILISTIC',
        finalityBlocks: 6,
        explorerUrl: 'https://mempool.space',
        status: initially('ACTIVE'),
      },
      'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp': {
        caip2: 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp',
        name: 'Solana',
        namespace: 'SOLANA',
        environment: 'MAINNET',
        nativeSymbol: 'SOL',
        nativeDecimals: 9,
        coinType: 501,
        averageBlockSeconds: '0.4',
        finality: 'CHECKPOINTED',
        finalityBlocks: 32,
        explorerUrl: 'https://explorer.solana.com',
        status: initially('ACTIVE'),
      },
    },
  },
  demo: {
    ChainNetwork: {
      'azora:testnet-1': {
        caip2: 'azora:testnet-1',
        name: 'Azora test chain',
        namespace: 'AZORA',
        environment: 'TESTNET',
        nativeSymbol: 'AZR',
        nativeDecimals: 8,
        coinType: 1,
        averageBlockSeconds: '5',
        finality: 'INSTANT',
        finalityBlocks: 0,
      },
      'azora:bootcamp-1': {
        caip2: 'azora:bootcamp-1',
        name: 'Azora chain of the boot camp',
        namespace: 'AZORA',
        environment: 'DEVNET',
        nativeSymbol: 'AZR',
        nativeDecimals: 8,
        coinType: 1,
        averageBlockSeconds: '2',
        finality: 'INSTANT',
        finalityBlocks: 0,
        status: 'DEGRADED',
      },
      'azora:devnet-1': {
        caip2: 'azora:devnet-1',
        name: 'Azora chain of the developers',
        namespace: 'AZORA',
        environment: 'DEVNET',
        nativeSymbol: 'AZR',
        nativeDecimals: 8,
        coinType: 1,
        averageBlockSeconds: '1',
        finality: 'INSTANT',
        finalityBlocks: 0,
        status: 'HALTED',
      },
    },
    RpcEndpoint: {
      'Amoy by Polygon': {
        networkId: network(AMOY),
        provider: 'Polygon',
        url: 'https://rpc-amoy.polygon.technology',
        transport: 'HTTP',
        methodNamespaces: ['eth', 'net'],
        medianLatencyMs: 210,
        checkedAt: '2026-11-19T23:59:00Z',
      },
      'Amoy of our own': {
        networkId: network(AMOY),
        provider: 'Azora',
        url: 'wss://amoy.nodes.azora.world/ws',
        apiKey: '66a0c1e94d7b',
        transport: 'WEBSOCKET',
        methodNamespaces: ['eth', 'net', 'debug'],
        archive: true,
        weight: 300,
        consecutiveFailures: 4,
        lastErrorNumber: -32_005,
        status: 'DOWN',
        downSince: '2026-11-19T22:10:00Z',
        checkedAt: '2026-11-19T23:59:00Z',
      },
    },
    IndexedBlock: {
      'eip155:80002 14180221': { ...amoyBlock(14_180_221n, '2026-10-19T08:39:00Z', 41), canonicity: 'FINALIZED' },
      'eip155:80002 14302917': { ...amoyBlock(14_302_917n, '2026-11-17T04:59:00Z', 12), canonicity: 'CANONICAL' },
    },
    IndexedTransaction: {
      'AZR to employer@azora.world 2026-10-19': {
        ...transfer('AZR to employer', 'eip155:80002 14180221', '0x51F2a8c0D97E3b64A1d0C8e95B7F3426cD8a9E07'),
        createdAt: '2026-10-19T08:39:10Z',
      },
      'dust to employer@azora.world 2026-11-17': {
        ...transfer('dust to employer', 'eip155:80002 14302917', '0xB0d1E2f3A4c5968778695a4B3C2d1E0f9A8b7C6d'),
        createdAt: '2026-11-17T04:59:10Z',
      },
    },
    ContractEventLog: {
      // Transfer(address,address,uint256): 1000 AZR are 0x174876e800 units.
      'AZR to employer@azora.world 2026-10-19': {
        transactionId: rowId('blockchain-service.IndexedTransaction', 'AZR to employer@azora.world 2026-10-19'),
        address: TOKEN,
        logIndex: 9,
        topic0: '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef',
        topics: [
          '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef',
          '0x00000000000000000000000051f2a8c0d97e3b64a1d0c8e95b7f3426cd8a9e07',
          '0x0000000000000000000000009e1b4f7a02c83dd56e0a1b9c47f2e830d5c6a714',
        ],
        data: '000000000000000000000000000000000000000000000000000000174876e800',
        eventName: 'Transfer',
        decodedArguments: {
          from: '0x51F2a8c0D97E3b64A1d0C8e95B7F3426cD8a9E07',
          to: KOFIS_ADDRESS,
          value: '100000000000',
        },
        contractDeploymentId: token,
        createdAt: '2026-10-19T08:39:10Z',
      },
    },
    IndexerCheckpoint: {
      'eip155:80002 token transfers': {
        networkId: network(AMOY),
        indexer: 'TOKEN_TRANSFERS',
        startHeight: 13_900_000n,
        nextHeight: 14_315_004n,
        finalizedHeight: 14_314_940n,
        lastBlockHash: hash('amoy block 14315003'),
        reorgCount: 2,
        reorgDepth: 3,
        leaseHolder: 'indexer-1',
        leaseExpiresAt: '2026-11-20T00:00:30Z',
        status: 'LIVE',
      },
      'azora:devnet-1 blocks': {
        networkId: network('azora:devnet-1'),
        indexer: 'BLOCKS',
        startHeight: 0n,
        nextHeight: 88_103n,
        finalizedHeight: 88_102n,
        status: 'STALLED',
        stalledReason: 'The chain makes no blocks since 14 November.',
      },
    },
    WatchedAddress: {
      'employer@azora.world custody': {
        userId: employer,
        networkId: network(AMOY),
        caip10: `${AMOY}:${KOFIS_ADDRESS}`,
        walletId: rowId('azora-mint.Wallet', 'employer@azora.world AZR'),
        purpose: 'CUSTODY',
        label: 'Deposits of Kofi Mensah',
        directions: ['INCOMING'],
        lastSeenHeight: 14_302_917n,
        createdAt: '2026-04-07T09:01:00Z',
      },
      'azora-academy treasury': {
        userId: educator,
        networkId: network(AMOY),
        caip10: `${AMOY}:0x4E5f7B0a9C1d2E3f4A5b6C7d8E9f0A1b2C3d4E5f`,
        purpose: 'TREASURY',
        directions: ['INCOMING', 'OUTGOING'],
        alertThresholdBaseUnits: '10000000000',
        callbackUrl: 'https://academy.azora.world/hooks/treasury',
        organizationId: rowId('enterprise-service.Organization', 'azora-academy'),
        createdAt: '2026-04-07T10:00:00Z',
      },
      // The bridge's route home is paused, and so is the watch.
      'azora-academy bridge': {
        userId: educator,
        networkId: network(AMOY),
        caip10: `${AMOY}:0xE81b5D07c3f29A604eB1c8D5f7a03962C4d0B7e5`,
        purpose: 'BRIDGE',
        label: 'Tokens locked by the bridge',
        directions: ['OUTGOING'],
        lastSeenHeight: 14_301_006n,
        status: 'PAUSED',
        organizationId: rowId('enterprise-service.Organization', 'azora-academy'),
        createdAt: '2026-06-02T08:00:00Z',
      },
      // Mumbai ended; the address is watched on Amoy now.
      'employer@azora.world custody on Mumbai': {
        userId: employer,
        networkId: network('eip155:80001'),
        caip10: `eip155:80001:${KOFIS_ADDRESS}`,
        walletId: rowId('azora-mint.Wallet', 'employer@azora.world AZR'),
        purpose: 'CUSTODY',
        directions: ['INCOMING'],
        status: 'STOPPED',
        stoppedAt: '2026-04-07T09:00:00Z',
        createdAt: '2026-03-30T09:00:00Z',
      },
    },
  },
});
