import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const organizationId = rowId('enterprise-service.Organization', 'azora-academy');
const signingKeyId = rowId('crypto-core.CryptoKeyPair', 'azora.world edge 2026');
const seals = rowId('tamper-proof-data-service.TransparencyLog', 'azora.world/seals/2026');
const head = (size: number) => rowId('tamper-proof-data-service.SignedTreeHead', `azora.world/seals/2026 ${size}`);
const leaf = (index: number) => rowId('tamper-proof-data-service.LogLeaf', `azora.world/seals/2026 ${index}`);

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
/** Hashes of leaves and nodes as RFC 9162, section 2.1.1, has them. */
const leafHash = (content: string): string => sha256(Buffer.concat([Buffer.of(0), Buffer.from(content, 'hex')]));
const nodeHash = (left: string, right: string): string => sha256(Buffer.from(`01${left}${right}`, 'hex'));
/** 64 bytes that look like a signature; no key made them. */
const signature = (text: string): string => sha256(`r of ${text}`) + sha256(`s of ${text}`);

const january = sha256('covenant checkpoint 1');
const february = sha256('covenant checkpoint 2');
const first = leafHash(january);
const second = leafHash(february);
const both = nodeHash(first, second);

const log = <const Purpose extends string>(origin: string, purpose: Purpose, keyHash: string) => ({
  origin,
  purpose,
  signatureAlgorithm: 'ECDSA_P256' as const,
  signingKeyId,
  keyHash,
  operatorId: educator,
  organizationId,
  createdAt: '2026-01-05T08:00:00Z',
});
const entered = (index: number, contentSha256: string, reference: string, at: string) => ({
  logId: seals,
  leafIndex: BigInt(index),
  leafHash: leafHash(contentSha256),
  contentSha256,
  entryKind: 'CHECKPOINT' as const,
  submitterId: rowId('auth-service-simple.ServiceAccount', 'azora-mint'),
  sourceService: 'azora-covenant',
  sourceReference: reference,
  submittedAt: `${at}:00Z`,
  integratedAt: `${at}:20Z`,
  createdAt: `${at}:20Z`,
});
const signed = (size: number, rootHash: string, signedAt: string) => ({
  logId: seals,
  treeSize: BigInt(size),
  rootHash,
  signature: signature(`head ${size}`),
  checkpointText: `azora.world/seals/2026\n${size}\n${Buffer.from(rootHash, 'hex').toString('base64')}\n`,
  signedAt,
  createdAt: signedAt,
});

/** The log into which the covenant's checkpoints go, with a tree of two leaves that anybody can compute again. */
export default defineSeed('tamper-proof-data-service', {
  demo: {
    TransparencyLog: {
      'azora.world/seals/2026': {
        ...log('azora.world/seals/2026', 'AUDIT_SEALS', 'a1b2c3d4'),
        treeSize: 2n,
        previousShardId: rowId('tamper-proof-data-service.TransparencyLog', 'azora.world/seals/2025'),
        status: 'USABLE',
      },
      'azora.world/seals/2025': {
        ...log('azora.world/seals/2025', 'AUDIT_SEALS', '0f9e8d7c'),
        treeSize: 0n,
        finalTreeSize: 0n,
        status: 'FROZEN',
      },
      'azora.world/credentials/2026': {
        ...log('azora.world/credentials/2026', 'CREDENTIALS', '5a6b7c8d'),
        status: 'READ_ONLY',
      },
      'azora.world/ledger/2026': {
        ...log('azora.world/ledger/2026', 'LEDGER_SNAPSHOTS', '11aa22bb'),
        status: 'QUALIFIED',
      },
      'azora.world/ai/2027': log('azora.world/ai/2027', 'AI_DECISIONS', '33cc44dd'),
      'azora.world/releases/trial': {
        ...log('azora.world/releases/trial', 'SOFTWARE_RELEASES', '55ee66ff'),
        status: 'REJECTED',
      },
    },
    LogLeaf: {
      'azora.world/seals/2026 0': entered(0, january, 'StateCheckpoint azora-covenant 1', '2026-01-31T22:01'),
      'azora.world/seals/2026 1': entered(1, february, 'StateCheckpoint azora-covenant 2', '2026-02-28T22:01'),
    },
    SignedTreeHead: {
      'azora.world/seals/2026 1': signed(1, first, '2026-01-31T22:01:30Z'),
      'azora.world/seals/2026 2': {
        ...signed(2, both, '2026-02-28T22:01:30Z'),
        previousId: head(1),
        previousSize: 1n,
      },
    },
    InclusionProof: {
      'azora.world/seals/2026 0 in 2': {
        leafId: leaf(0),
        treeHeadId: head(2),
        leafIndex: 0n,
        treeSize: 2n,
        inclusionPath: [second],
        computedRoot: nodeHash(first, second),
        verified: true,
        createdAt: '2026-03-02T08:00:00Z',
      },
    },
    ConsistencyProof: {
      'azora.world/seals/2026 1 in 2': {
        logId: seals,
        firstHeadId: head(1),
        secondHeadId: head(2),
        firstSize: 1n,
        secondSize: 2n,
        consistencyPath: [second],
        verified: true,
        checkedAt: '2026-02-28T22:02:00Z',
        createdAt: '2026-02-28T22:02:00Z',
      },
    },
    WitnessCosignature: {
      'mensah-digital on 2': {
        treeHeadId: head(2),
        witnessName: 'witness.mensah-digital.example',
        witnessOrganizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        keyHash: '77ab88cd',
        witnessKey: '2Vq1b8mY0c6uT4hS7dW9xK3nF5gJ0aR2eL8pZ1oI6kE=',
        oldSize: 1n,
        signature: signature('cosignature of head 2'),
        cosignedAt: '2026-02-28T22:02:10Z',
        latencyMs: 410,
        createdAt: '2026-02-28T22:02:10Z',
      },
    },
  },
});
