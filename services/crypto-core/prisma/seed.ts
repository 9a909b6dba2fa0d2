import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const pair = (label: string) => rowId('crypto-core.CryptoKeyPair', label);
const ceremony = rowId('crypto-core.KeyCeremony', 'KC-2026-001');
const round = (view: number) => rowId('crypto-core.ConsensusRound', `azora-devnet ${view}`);
const proposal = (view: number) => rowId('crypto-core.BlockProposal', `azora-devnet ${view}`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** So many bytes that stand for a key or a signature; nothing verifies with them. */
const bytes = (text: string, length: number): string =>
  createHash('shake256', { outputLength: length }).update(text).digest('hex');

const keys = <const Algorithm extends string, const More extends object>(
  label: string,
  algorithm: Algorithm,
  length: number,
  more?: More,
) => ({
  label,
  algorithm,
  publicKey: bytes(`public ${label}`, length),
  fingerprint: createHash('sha256')
    .update(bytes(`public ${label}`, length), 'hex')
    .digest('hex'),
  validFrom: '2026-01-12T08:00:00Z',
  validUntil: '2028-01-12T08:00:00Z',
  createdAt: '2026-01-12T08:00:00Z',
  ...more,
});

/** The four validators of the development network. */
const VALIDATORS = ['validator 1', 'validator 2', 'validator 3', 'validator 4'] as const;

const view = <const More extends object>(viewNumber: bigint, leader: string, more: More) => ({
  chainName: 'azora-devnet',
  viewNumber,
  height: viewNumber - 1n,
  leaderKeyPairId: pair(leader),
  validatorCount: 4,
  faultTolerance: 1,
  quorumSize: 3,
  timeoutMs: 2000,
  ...more,
});

export default defineSeed('crypto-core', {
  demo: {
    CryptoKeyPair: {
      ...Object.fromEntries(VALIDATORS.map((label) => [label, keys(label, 'ED25519', 32, { usage: 'CONSENSUS' })])),
      'azora.world edge 2026': keys('azora.world edge 2026', 'ECDSA_P256', 65, {
        ceremonyId: ceremony,
        createdById: educator,
      }),
      'azora-academy certificates': keys('azora-academy certificates', 'ML_DSA_65', 1952, {
        sealedPrivateKey: bytes('sealed azora-academy certificates', 64),
        wrappingKeyId: rowId('security-service.EncryptionKey', 'root'),
        createdById: educator,
        organizationId: academy,
      }),
      'messages 2027': keys('messages 2027', 'ML_KEM_768', 1184, { usage: 'KEY_ENCAPSULATION', status: 'PENDING' }),
      'releases 2025': keys('releases 2025', 'XMSS_SHA2_10_256', 64, { nextLeafIndex: 212, status: 'RETIRED' }),
      'builds 2025': keys('builds 2025', 'ED25519', 32, { status: 'COMPROMISED' }),
      'trial 2025': keys('trial 2025', 'ED25519', 32, { status: 'DESTROYED', destroyedAt: '2026-03-31T08:00:00Z' }),
    },
    KeyCeremony: {
      'KC-2026-001': {
        reference: 'KC-2026-001',
        purpose: 'KEY_GENERATION',
        location: 'Cape Town, Azora Academy, room 2',
        threshold: 2,
        shareCount: 3,
        scriptVersion: '1.2',
        status: 'COMPLETED',
        scheduledAt: '2026-01-12T07:00:00Z',
        startedAt: '2026-01-12T07:10:00Z',
        endedAt: '2026-01-12T08:20:00Z',
        transcriptHash: sha256('minutes of KC-2026-001'),
      },
      'KC-2026-002': {
        reference: 'KC-2026-002',
        purpose: 'SHARE_RENEWAL',
        location: 'Lagos, Mensah Digital',
        threshold: 2,
        shareCount: 3,
        scriptVersion: '1.2',
        scheduledAt: '2026-12-07T08:00:00Z',
      },
      'KC-2025-001': {
        reference: 'KC-2025-001',
        purpose: 'ROOT_GENERATION',
        location: 'Cape Town, Azora Academy, room 2',
        threshold: 3,
        shareCount: 5,
        scriptVersion: '1.0',
        status: 'ABORTED',
        scheduledAt: '2025-12-08T07:00:00Z',
        startedAt: '2025-12-08T07:15:00Z',
        endedAt: '2025-12-08T07:40:00Z',
        abortReason: 'The seal of the bag with the card reader was broken; no key was made.',
      },
      'KC-2026-003': {
        reference: 'KC-2026-003',
        purpose: 'DESTRUCTION',
        location: 'Cape Town, Azora Academy, room 2',
        threshold: 2,
        shareCount: 3,
        scriptVersion: '1.2',
        status: 'RUNNING',
        scheduledAt: '2026-11-19T22:30:00Z',
        startedAt: '2026-11-19T22:40:00Z',
      },
    },
    CeremonyParticipant: {
      'KC-2026-001 educator@azora.world': {
        ceremonyId: ceremony,
        userId: educator,
        role: 'CUSTODIAN',
        shareIndex: 1,
        shareCommitment: sha256('share 1'),
        attestedAt: '2026-01-12T08:18:00Z',
      },
      'KC-2026-001 employer@azora.world': {
        ceremonyId: ceremony,
        userId: employer,
        role: 'CUSTODIAN',
        shareIndex: 2,
        shareCommitment: sha256('share 2'),
        attestedAt: '2026-01-12T08:19:00Z',
      },
      'KC-2026-001 student@azora.world': {
        ceremonyId: ceremony,
        userId: student,
        role: 'WITNESS',
        attestedAt: '2026-01-12T08:20:00Z',
      },
    },
    ConsensusRound: {
      'azora-devnet 1': view(1n, 'validator 1', {
        phase: 'DECIDED',
        startedAt: '2026-11-19T08:00:00Z',
        decidedAt: '2026-11-19T08:00:00.410Z',
      }),
      'azora-devnet 2': view(2n, 'validator 2', {
        phase: 'TIMED_OUT',
        startedAt: '2026-11-19T08:00:01Z',
        timedOutAt: '2026-11-19T08:00:03Z',
      }),
      'azora-devnet 3': view(3n, 'validator 3', { height: 1n, phase: 'PREPARE', startedAt: '2026-11-19T08:00:03Z' }),
    },
    BlockProposal: {
      'azora-devnet 1': {
        roundId: round(1),
        blockHash: sha256('azora-devnet block 0'),
        parentHash: '0'.repeat(64),
        isGenesis: true,
        payloadRoot: sha256('no commands'),
        commandCount: 0,
        sizeBytes: 512,
        leaderSignature: bytes('validator 1 proposes 0', 64),
        proposedAt: '2026-11-19T08:00:00.020Z',
      },
      'azora-devnet 3': {
        roundId: round(3),
        blockHash: sha256('azora-devnet block 1'),
        parentHash: sha256('azora-devnet block 0'),
        justifyId: rowId('crypto-core.QuorumCertificate', 'azora-devnet 1 COMMIT'),
        payloadRoot: sha256('one command'),
        commandCount: 1,
        sizeBytes: 904,
        leaderSignature: bytes('validator 3 proposes 1', 64),
        proposedAt: '2026-11-19T08:00:03.030Z',
      },
    },
    ValidatorVote: Object.fromEntries(
      VALIDATORS.slice(0, 3).map((label, index) => [
        `azora-devnet 1 COMMIT ${label}`,
        {
          proposalId: proposal(1),
          validatorKeyPairId: pair(label),
          validatorIndex: index,
          phase: 'COMMIT',
          signature: bytes(`${label} commits 0`, 64),
          isValid: true,
          votedAt: `2026-11-19T08:00:00.3${index}0Z`,
        },
      ]),
    ),
    QuorumCertificate: {
      'azora-devnet 1 COMMIT': {
        proposalHash: sha256('azora-devnet block 0'),
        roundId: round(1),
        phase: 'COMMIT',
        quorumSize: 3,
        signerIndexes: [0, 1, 2],
        aggregateSignature: bytes('all commit 0', 96),
        formedAt: '2026-11-19T08:00:00.400Z',
      },
    },
    ZeroKnowledgeProof: {
      'employer@azora.world is of age': {
        proverId: employer,
        system: 'BULLETPROOFS_RANGE',
        statement: 'age.at_least_18',
        publicInputs: { minimumAge: 18 },
        commitment: bytes('age of employer@azora.world', 32),
        rangeBits: 8,
        proof: bytes('proof of age', 672),
        nullifier: sha256('age employer@azora.world 2026-11'),
        isValid: true,
        verifiedAt: '2026-11-10T09:00:00Z',
        expiresAt: '2027-11-10T09:00:00Z',
      },
    },
  },
});
