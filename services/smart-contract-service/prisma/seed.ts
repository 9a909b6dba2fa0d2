import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const contract = (name: string) => rowId('smart-contract-service.SmartContract', name);
const version = (key: string) => rowId('smart-contract-service.ContractVersion', key);
const deployment = (key: string) => rowId('smart-contract-service.ContractDeployment', key);
const amoy = rowId('blockchain-service.ChainNetwork', 'eip155:80002');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const developed = <const Standard extends string>(
  name: string,
  standard: Standard,
  purpose: string,
  createdAt: string,
) => ({
  name,
  standard,
  purpose,
  maintainerId: educator,
  repositoryUrl: `https://git.azora.world/contracts/${name}`,
  organizationId: academy,
  createdAt,
});
// Bytecode is cut to its first bytes.
const built = (name: string, semanticVersion: string, createdAt: string) => ({
  contractId: contract(name),
  organizationId: academy,
  semanticVersion,
  gitCommit: sha256(`${name} ${semanticVersion}`).slice(0, 40),
  sourceSha256: sha256(`source of ${name} ${semanticVersion}`),
  creationBytecode: '6080604052348015600e575f5ffd5b50',
  deployedBytecode: '6080604052348015600e575f5ffd5b5060',
  compilerVersion: '0.8.30',
  createdAt,
});
/** At one address of Polygon Amoy. */
const deployed = (name: string, address: string, blockHeight: bigint, confirmedAt: string) => ({
  versionId: version(`${name} 1.0.0`),
  networkId: amoy,
  address,
  deployerAddress: '0x3D0c8B17aE59f2640D8C1b7e95A3F046D2c8E719',
  transactionHash: `0x${sha256(`deployment of ${name}`)}`,
  blockHeight,
  gasUsed: 1_904_112n,
  deployedById: educator,
  status: 'CONFIRMED' as const,
  confirmedAt,
  organizationId: academy,
  createdAt: confirmedAt,
});
/** The community's votes, on their way to Polygon Amoy. */
const governor = {
  versionId: version('AzoraGovernor 0.3.0'),
  networkId: amoy,
  deployerAddress: '0x3D0c8B17aE59f2640D8C1b7e95A3F046D2c8E719',
  deployedById: educator,
  organizationId: academy,
} as const;

export default defineSeed('smart-contract-service', {
  demo: {
    SmartContract: {
      AzoraToken: {
        ...developed(
          'AzoraToken',
          'ERC20',
          'The token AZR, mintable up to a thousand million.',
          '2025-09-01T08:00:00Z',
        ),
        status: 'LIVE',
      },
      FounderVesting: {
        ...developed('FounderVesting', 'VESTING', 'Holds what was promised to founders.', '2025-09-01T09:00:00Z'),
        status: 'LIVE',
      },
      StudentCollectibles: {
        ...developed('StudentCollectibles', 'ERC721', 'Collectibles that learners make.', '2026-02-10T08:00:00Z'),
        status: 'PAUSED',
      },
      AzoraGovernor: {
        ...developed('AzoraGovernor', 'GOVERNOR', 'Votes on proposals of the community.', '2026-08-03T08:00:00Z'),
        upgradeability: 'UUPS',
      },
      AcademyCertificates: {
        ...developed(
          'AcademyCertificates',
          'ERC721',
          'Certificates that stay with who earned them.',
          '2026-01-19T08:00:00Z',
        ),
        status: 'LIVE',
      },
      TrialToken: {
        ...developed('TrialToken', 'ERC20', 'The token of the trial.', '2025-07-01T08:00:00Z'),
        status: 'DEPRECATED',
        deprecatedAt: '2025-09-01T08:00:00Z',
      },
    },
    ContractVersion: {
      'AzoraToken 1.0.0': {
        ...built('AzoraToken', '1.0.0', '2025-09-02T08:00:00Z'),
        abi: [
          {
            type: 'function',
            name: 'transfer',
            inputs: [
              { name: 'to', type: 'address' },
              { name: 'value', type: 'uint256' },
            ],
            outputs: [{ name: '', type: 'bool' }],
            stateMutability: 'nonpayable',
          },
        ],
        lineCoveragePercent: '98.4',
        status: 'RELEASED',
        releasedAt: '2025-09-08T08:00:00Z',
      },
      'FounderVesting 1.0.0': {
        ...built('FounderVesting', '1.0.0', '2025-09-02T09:00:00Z'),
        abi: [{ type: 'function', name: 'release', inputs: [], outputs: [], stateMutability: 'nonpayable' }],
        lineCoveragePercent: '96',
        status: 'RELEASED',
        releasedAt: '2025-09-08T09:00:00Z',
      },
      'StudentCollectibles 1.0.0': {
        ...built('StudentCollectibles', '1.0.0', '2026-02-12T08:00:00Z'),
        abi: [
          {
            type: 'function',
            name: 'mint',
            inputs: [{ name: 'to', type: 'address' }],
            outputs: [],
            stateMutability: 'nonpayable',
          },
        ],
        status: 'RELEASED',
        releasedAt: '2026-02-20T08:00:00Z',
      },
      // ERC-5192: a certificate that is locked cannot be passed on.
      'AcademyCertificates 1.0.0': {
        ...built('AcademyCertificates', '1.0.0', '2026-01-21T08:00:00Z'),
        abi: [
          {
            type: 'function',
            name: 'locked',
            inputs: [{ name: 'tokenId', type: 'uint256' }],
            outputs: [{ name: '', type: 'bool' }],
            stateMutability: 'view',
          },
        ],
        status: 'RELEASED',
        releasedAt: '2026-01-29T08:00:00Z',
      },
      'AzoraGovernor 0.3.0': {
        ...built('AzoraGovernor', '0.3.0-beta.1', '2026-11-05T08:00:00Z'),
        abi: [
          {
            type: 'function',
            name: 'castVote',
            inputs: [
              { name: 'proposalId', type: 'uint256' },
              { name: 'support', type: 'uint8' },
            ],
            outputs: [],
            stateMutability: 'nonpayable',
          },
        ],
        lineCoveragePercent: '81.2',
      },
    },
    ContractAudit: {
      'AzoraToken 1.0.0': {
        versionId: version('AzoraToken 1.0.0'),
        organizationId: academy,
        firm: 'Cape Formal Methods',
        methodology: 'MANUAL_REVIEW',
        scope: 'AzoraToken.sol: supply cap, roles, permit',
        mediumCount: 1,
        lowCount: 2,
        informationalCount: 4,
        unresolvedCount: 1,
        reportSha256: sha256('audit of AzoraToken 1.0.0'),
        status: 'PASSED',
        startedOn: '2025-09-03',
        concludedOn: '2025-09-07',
      },
      'AzoraGovernor 0.3.0': {
        versionId: version('AzoraGovernor 0.3.0'),
        organizationId: academy,
        leadAuditorId: employer,
        methodology: 'FUZZING',
        scope: 'Quorum and delegation',
        highCount: 1,
        unresolvedCount: 1,
        status: 'IN_PROGRESS',
        startedOn: '2026-11-09',
      },
    },
    ContractDeployment: {
      'AzoraToken eip155:80002': {
        ...deployed('AzoraToken', '0xA2c1f7D80b4eE5b9D3a6F0c2187D94E6f0B5C3d1', 12_004_118n, '2025-09-10T08:00:00Z'),
        status: 'VERIFIED',
      },
      'FounderVesting eip155:80002': deployed(
        'FounderVesting',
        '0x6F0a95D1cB37e82A4490dE1fC8b2053A7e9D6c14',
        12_004_302n,
        '2025-09-10T08:10:00Z',
      ),
      'CapstoneCards eip155:80002': {
        ...deployed(
          'StudentCollectibles',
          '0x18Ce7b02F4a95D3c60E1d7A8b29F504E6dC3170a',
          13_911_007n,
          '2026-02-23T08:00:00Z',
        ),
        transactionHash: `0x${sha256('deployment of CapstoneCards')}`,
      },
      'HackathonMoments eip155:80002': {
        ...deployed(
          'StudentCollectibles',
          '0xC0417bE6d9A2385f1D06e7C4b8F39a52E10d8c67',
          14_011_960n,
          '2026-06-01T08:00:00Z',
        ),
        transactionHash: `0x${sha256('deployment of HackathonMoments')}`,
        status: 'PAUSED',
      },
      'AcademyCertificates eip155:80002': deployed(
        'AcademyCertificates',
        '0x5aC19E0b7F42d83C96e1D07a4B28f53E61c9D0A7',
        13_802_551n,
        '2026-02-02T08:00:00Z',
      ),
      'LaunchStamps eip155:80002': {
        ...deployed(
          'StudentCollectibles',
          '0x7Db94c1A0e52F68b3D97C06e8A1f4250b9E3d81C',
          13_913_420n,
          '2026-02-24T08:00:00Z',
        ),
        transactionHash: `0x${sha256('deployment of LaunchStamps')}`,
      },
      // A trial of the collectibles, taken down before the first was minted.
      'TrialStamps eip155:80002': {
        ...deployed(
          'StudentCollectibles',
          '0x91E0c4a7D3b85F26e8C1095dA7f3B64D20e8C5b9',
          13_902_118n,
          '2026-02-21T08:00:00Z',
        ),
        transactionHash: `0x${sha256('deployment of TrialStamps')}`,
        status: 'DESTROYED',
        updatedAt: '2026-02-22T15:00:00Z',
      },
      // It ran out of gas; the whole limit was spent.
      'AzoraGovernor eip155:80002, in vain': {
        ...governor,
        transactionHash: `0x${sha256('deployment of AzoraGovernor, in vain')}`,
        blockHeight: 15_720_044n,
        gasUsed: 1_500_000n,
        status: 'FAILED',
        createdAt: '2026-11-18T15:40:00Z',
      },
      'AzoraGovernor eip155:80002': {
        ...governor,
        transactionHash: `0x${sha256('deployment of AzoraGovernor')}`,
        status: 'PENDING',
        createdAt: '2026-11-19T21:58:00Z',
      },
    },
    SourceVerification: {
      'AzoraToken sourcify': {
        deploymentId: deployment('AzoraToken eip155:80002'),
        verifier: 'SOURCIFY',
        outcome: 'EXACT_MATCH',
        onchainBytecodeSha256: sha256('bytecode of AzoraToken'),
        compiledBytecodeSha256: sha256('bytecode of AzoraToken'),
        verificationUrl: 'https://repo.sourcify.dev/80002/0xA2c1f7D80b4eE5b9D3a6F0c2187D94E6f0B5C3d1',
        verifierJobId: 'sv-2025-0910-1',
        checkedAt: '2025-09-10T08:20:00Z',
        createdAt: '2025-09-10T08:20:00Z',
      },
    },
    ContractCall: {
      'balance of employer@azora.world': {
        callerId: employer,
        deploymentId: deployment('AzoraToken eip155:80002'),
        mode: 'READ',
        functionSignature: 'balanceOf(address)',
        functionSelector: '70a08231',
        encodedArguments: '0000000000000000000000009e1b4f7a02c83dd56e0a1b9c47f2e830d5c6a714',
        status: 'SUCCEEDED',
        idempotencyKey: 'read:balance:2026-11-19',
        completedAt: '2026-11-19T08:00:00Z',
        createdAt: '2026-11-19T08:00:00Z',
      },
      'release of the founder grant': {
        callerId: educator,
        deploymentId: deployment('FounderVesting eip155:80002'),
        mode: 'TRANSACTION',
        functionSignature: 'release()',
        functionSelector: '86d1a69f',
        encodedArguments: '',
        gasLimit: 120_000n,
        gasUsed: 31_090n,
        nonce: 4n,
        transactionHash: `0x${sha256('release of the founder grant')}`,
        status: 'REVERTED',
        revertReason: 'nothing is due',
        idempotencyKey: 'call:release:2026-09-01',
        completedAt: '2026-09-01T08:01:00Z',
        organizationId: academy,
        createdAt: '2026-09-01T08:00:00Z',
      },
      // Taken out of the pool by the next one, which has the same nonce and pays more.
      'release of the founder grant, too cheap': {
        callerId: educator,
        deploymentId: deployment('FounderVesting eip155:80002'),
        mode: 'TRANSACTION',
        functionSignature: 'release()',
        functionSelector: '86d1a69f',
        encodedArguments: '',
        gasLimit: 120_000n,
        nonce: 5n,
        transactionHash: `0x${sha256('release of the founder grant, too cheap')}`,
        status: 'DROPPED',
        idempotencyKey: 'call:release:2026-11-19',
        completedAt: '2026-11-19T21:55:20Z',
        organizationId: academy,
        createdAt: '2026-11-19T21:30:00Z',
      },
      'release of the founder grant, once more': {
        callerId: educator,
        deploymentId: deployment('FounderVesting eip155:80002'),
        mode: 'TRANSACTION',
        functionSignature: 'release()',
        functionSelector: '86d1a69f',
        encodedArguments: '',
        gasLimit: 120_000n,
        nonce: 5n,
        transactionHash: `0x${sha256('release of the founder grant, once more')}`,
        status: 'SUBMITTED',
        idempotencyKey: 'call:release:2026-11-19:2',
        organizationId: academy,
        createdAt: '2026-11-19T21:55:00Z',
      },
      'a certificate that is not locked yet': {
        callerId: educator,
        deploymentId: deployment('AcademyCertificates eip155:80002'),
        mode: 'TRANSACTION',
        functionSignature: 'lock(uint256)',
        functionSelector: 'dd467064',
        encodedArguments: '0000000000000000000000000000000000000000000000000000000000000007',
        gasLimit: 90_000n,
        gasUsed: 46_210n,
        status: 'SIMULATED',
        idempotencyKey: 'call:lock:7',
        organizationId: academy,
        createdAt: '2026-11-19T15:30:00Z',
      },
    },
  },
});
