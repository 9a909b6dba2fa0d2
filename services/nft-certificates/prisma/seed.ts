import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const template = (key: string): string => rowId('nft-certificates.CertificateTemplate', key);
const batch = (key: string): string => rowId('nft-certificates.MintingBatch', key);
const metadata = (key: string): string => rowId('nft-certificates.TokenMetadata', key);
const token = (key: string): string => rowId('nft-certificates.CertificateToken', key);
const credential = (key: string): string => rowId('azora-credentials.IssuedCredential', key);
const achievement = (key: string): string => rowId('azora-credentials.AchievementDefinition', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** A hash on chain; of the label, so that no such transaction exists. */
const onChain = (label: string): string => `0x${sha256(label)}`;

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** CIDv1 of raw bytes under their SHA-256, in base32. */
const cid = (text: string): string => {
  const bytes = [0x01, 0x55, 0x12, 0x20, ...createHash('sha256').update(text).digest()];
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return `b${(bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')}`;
};

/** The metadata of one token after ERC-721, and the hash of azora-credentials' document that it stands for. */
const described = (name: string, year: string, credentialSha256: string) => {
  const imageCid = cid(`picture of ${name}`);
  const document = {
    name,
    description: `Awarded by Azora Academy in ${year}.`,
    image: `ipfs://${imageCid}`,
    attributes: [{ trait_type: 'Year', value: year }],
  };
  const text = JSON.stringify(document);
  return {
    cid: cid(`${text} ${credentialSha256}`),
    imageCid,
    document,
    sizeBytes: Buffer.byteLength(text),
    credentialSha256,
    pinnedBy: 'OWN_NODE' as const,
  };
};
const designed = (name: string, symbol: string, achievementId: string) => ({
  name,
  symbol,
  achievementId,
  designedById: educator,
  organizationId: academy,
});
const themba = {
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  organizationId: academy,
} as const;
const HOLDER = '0x7a16fF8270133F063aAb6C9977183D9e72835428';

export default defineSeed('nft-certificates', {
  demo: {
    CertificateTemplate: {
      'Computer Basics 1': {
        ...designed('Computer Basics', 'AZACB', achievement('ICT050')),
        deploymentId: rowId('smart-contract-service.ContractDeployment', 'AcademyCertificates eip155:80002'),
        backgroundCid: cid('background of Computer Basics'),
        attributeNames: ['Year'],
        status: 'RETIRED',
        createdAt: '2026-01-26T08:00:00Z',
      },
      'Python Basics 1': {
        ...designed('Python Basics', 'AZAPY', achievement('CSC101 quiz')),
        deploymentId: rowId('smart-contract-service.ContractDeployment', 'AcademyCertificates eip155:80002'),
        backgroundCid: cid('background of Python Basics'),
        attributeNames: ['Year'],
        status: 'ACTIVE',
        createdAt: '2026-10-19T08:00:00Z',
      },
      'Introduction to Python Programming 1': {
        ...designed('Introduction to Python Programming', 'AZACSC', achievement('CSC101')),
        attributeNames: ['Year', 'Mark'],
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    MintingBatch: {
      'computer-basics 2026-02-25': {
        templateId: template('Computer Basics 1'),
        requestedById: educator,
        requestedCount: 8,
        mintedCount: 7,
        failedCount: 1,
        merkleRoot: onChain('root of 2026-02-25'),
        gasUsed: 812_440n,
        // 812,440 × 30 gwei
        gasCostWei: '24373200000000000',
        status: 'PARTIALLY_FAILED',
        submittedAt: '2026-02-25T11:00:00Z',
        finishedAt: '2026-02-25T11:02:10Z',
        organizationId: academy,
        createdAt: '2026-02-25T10:58:00Z',
      },
      'computer-basics 2026-02-27': {
        templateId: template('Computer Basics 1'),
        requestedById: educator,
        requestedCount: 1,
        mintedCount: 1,
        gasUsed: 118_902n,
        // 118,902 × 30 gwei
        gasCostWei: '3567060000000000',
        status: 'COMPLETED',
        submittedAt: '2026-02-27T11:00:00Z',
        finishedAt: '2026-02-27T11:00:40Z',
        organizationId: academy,
        createdAt: '2026-02-27T10:59:00Z',
      },
      'python-basics 2026-11-20': {
        templateId: template('Python Basics 1'),
        requestedById: educator,
        requestedCount: 1,
        organizationId: academy,
        createdAt: '2026-11-19T14:00:00Z',
      },
      'python-basics 2026-11-16': {
        templateId: template('Python Basics 1'),
        requestedById: educator,
        requestedCount: 1,
        failedCount: 1,
        gasUsed: 54_120n,
        // 54,120 × 30 gwei, for a transaction that was reverted.
        gasCostWei: '1623600000000000',
        status: 'FAILED',
        submittedAt: '2026-11-16T11:00:00Z',
        finishedAt: '2026-11-16T11:00:48Z',
        organizationId: academy,
        createdAt: '2026-11-16T10:58:00Z',
      },
      'python-basics 2026-11-19': {
        templateId: template('Python Basics 1'),
        requestedById: educator,
        requestedCount: 6,
        merkleRoot: onChain('root of 2026-11-19'),
        status: 'SUBMITTED',
        submittedAt: '2026-11-19T23:50:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T13:30:00Z',
      },
    },
    TokenMetadata: {
      'student@azora.world ICT050 first': described(
        'Computer Literacy',
        '2026',
        'a8cb5931c269c4d0c3f68e8cc36b617180ca987e1390b71682452b9fb09905d8',
      ),
      'student@azora.world ICT050': described(
        'Computer Basics',
        '2026',
        'd02acad5354cd75b1ed5493b97c1007ee70fec29abf69228016ebef6e04f0b54',
      ),
      'student@azora.world PY-BASICS': described(
        'Python Basics',
        '2026',
        '7ee0ebba9fb69aa16767845114ca4438f76a747fd8fc3908cb70c4d815eefc71',
      ),
      'student@azora.world PY-BASICS first': described(
        'Quiz: Python Basics',
        '2026',
        '7ee0ebba9fb69aa16767845114ca4438f76a747fd8fc3908cb70c4d815eefc71',
      ),
    },
    CertificateToken: {
      'student@azora.world ICT050 first': {
        ...themba,
        templateId: template('Computer Basics 1'),
        batchId: batch('computer-basics 2026-02-25'),
        metadataId: metadata('student@azora.world ICT050 first'),
        credentialId: credential('student@azora.world ICT050 first'),
        tokenNumber: '4',
        holderAddress: HOLDER,
        status: 'BURNED',
        mintTxHash: onChain('mint of 4'),
        mintBlockNumber: 13_915_204n,
        mintedAt: '2026-02-25T11:02:00Z',
        burnedAt: '2026-02-27T11:05:00Z',
        createdAt: '2026-02-25T10:58:00Z',
      },
      'student@azora.world ICT050': {
        ...themba,
        templateId: template('Computer Basics 1'),
        batchId: batch('computer-basics 2026-02-27'),
        metadataId: metadata('student@azora.world ICT050'),
        credentialId: credential('student@azora.world ICT050'),
        tokenNumber: '8',
        holderAddress: HOLDER,
        status: 'MINTED',
        mintTxHash: onChain('mint of 8'),
        mintBlockNumber: 13_918_880n,
        mintedAt: '2026-02-27T11:00:36Z',
        createdAt: '2026-02-27T10:59:00Z',
      },
      'student@azora.world PY-BASICS': {
        ...themba,
        templateId: template('Python Basics 1'),
        batchId: batch('python-basics 2026-11-20'),
        metadataId: metadata('student@azora.world PY-BASICS'),
        credentialId: credential('student@azora.world PY-BASICS'),
        createdAt: '2026-11-19T14:00:00Z',
      },
      // Reverted on chain; asked for once more three days later.
      'student@azora.world PY-BASICS first': {
        ...themba,
        templateId: template('Python Basics 1'),
        batchId: batch('python-basics 2026-11-16'),
        metadataId: metadata('student@azora.world PY-BASICS first'),
        credentialId: credential('student@azora.world PY-BASICS'),
        holderAddress: HOLDER,
        status: 'FAILED',
        createdAt: '2026-11-16T10:58:00Z',
      },
    },
    CertificateRevocation: {
      'student@azora.world ICT050 first': {
        tokenId: token('student@azora.world ICT050 first'),
        ground: 'SUPERSEDED',
        replacedById: token('student@azora.world ICT050'),
        decidedById: educator,
        burnTxHash: onChain('burn of 4'),
        createdAt: '2026-02-27T11:05:00Z',
      },
    },
    OnChainVerification: {
      'student@azora.world ICT050 by an employer': {
        tokenId: token('student@azora.world ICT050'),
        requestedBy: 'EMPLOYER',
        blockNumber: 14_166_340n,
        blockHash: onChain('block 14166340'),
        ownerMatches: true,
        hashMatches: true,
        isLocked: true,
        outcome: 'AUTHENTIC',
        latencyMs: 412,
        createdAt: '2026-11-18T15:06:00Z',
      },
      'student@azora.world ICT050 first nightly': {
        tokenId: token('student@azora.world ICT050 first'),
        requestedBy: 'SCHEDULED',
        blockNumber: 14_164_902n,
        blockHash: onChain('block 14164902'),
        outcome: 'BURNED',
        latencyMs: 388,
        createdAt: '2026-11-18T01:00:00Z',
      },
    },
  },
});
