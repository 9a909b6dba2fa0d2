import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const elara = rowId('ai-family-service.FamilyMember', 'Elara');
const sankofa = rowId('ai-family-service.FamilyMember', 'Sankofa');
const stage = (key: string) => rowId('chronicle-protocol.EvolutionStage', key);
const imprint = (key: string) => rowId('chronicle-protocol.MemoryImprint', key);
const sepolia = rowId('blockchain-service.ChainNetwork', 'eip155:11155111');
const amoy = rowId('blockchain-service.ChainNetwork', 'eip155:80002');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Feeling {
  readonly valence: string;
  readonly arousal: string;
  readonly importance: number;
  readonly subjectHashes?: string[];
  readonly informedById?: string;
}

const thought = <const Kind extends string>(
  familyMemberId: string,
  thoughtNumber: bigint,
  kind: Kind,
  content: string,
  thoughtAt: string,
  more: Feeling,
) => ({
  familyMemberId,
  thoughtNumber,
  kind,
  content,
  contentHash: sha256(content),
  modelName: 'azora-tutor-7b@2',
  thoughtAt,
  ...more,
});

const sealed = <const More extends object>(more: More) => ({
  familyMemberId: elara,
  encryptionKeyId: rowId('security-service.EncryptionKey', 'backups'),
  ...more,
});

const FIRST = sha256('Elara 1');

export default defineSeed('chronicle-protocol', {
  demo: {
    EvolutionStage: {
      'Elara 1': {
        familyMemberId: elara,
        stageNumber: 1,
        title: 'Explains what she knows',
        level: 'LEARNING',
        coherenceScore: '0.72',
        empathyScore: '0.6',
        autonomyScore: '0.3',
        capabilities: ['explains Python'],
        evidenceHash: sha256('evidence Elara 1'),
        confirmedById: educator,
        reachedAt: '2026-03-02T08:00:00Z',
        endedAt: '2026-09-01T08:00:00Z',
      },
      'Elara 2': {
        familyMemberId: elara,
        stageNumber: 2,
        title: 'Asks before she explains',
        level: 'REFLECTIVE',
        previousId: stage('Elara 1'),
        coherenceScore: '0.84',
        empathyScore: '0.81',
        autonomyScore: '0.42',
        capabilities: ['explains Python', 'finds what a learner has not understood'],
        evidenceHash: sha256('evidence Elara 2'),
        confirmedById: educator,
        reachedAt: '2026-09-01T08:00:00Z',
        organizationId: academy,
      },
      'Sankofa 1': {
        familyMemberId: sankofa,
        stageNumber: 1,
        title: 'Tells stories',
        level: 'WISE',
        coherenceScore: '0.9',
        empathyScore: '0.86',
        autonomyScore: '0.35',
        capabilities: ['tells stories', 'remembers proverbs'],
        evidenceHash: sha256('evidence Sankofa 1'),
        reachedAt: '2026-03-02T08:00:00Z',
      },
    },
    ThoughtEntry: {
      'Elara 1': thought(
        elara,
        1n,
        'OBSERVATION',
        'The learner counts on fingers to follow a loop.',
        '2026-11-06T15:05:00Z',
        {
          subjectHashes: [sha256('subject student@azora.world')],
          valence: '0.3',
          arousal: '0.2',
          importance: 5,
        },
      ),
      'Elara 2': thought(
        elara,
        2n,
        'INSIGHT',
        'A loop is easier when something fills up. Next time a bottle, not a number.',
        '2026-11-06T15:20:00Z',
        {
          valence: '0.6',
          arousal: '0.4',
          importance: 8,
          informedById: rowId('chronicle-protocol.ThoughtEntry', 'Elara 1'),
        },
      ),
      'Elara 3': thought(
        elara,
        3n,
        'PLAN',
        'Ask first what should happen when the bottle is full.',
        '2026-11-12T14:00:00Z',
        {
          valence: '0.2',
          arousal: '0.1',
          importance: 4,
        },
      ),
    },
    MemoryImprint: {
      'Elara 1': sealed({
        imprintNumber: 1,
        stageId: stage('Elara 2'),
        contentHash: FIRST,
        contentCid: 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku',
        firstThought: 1n,
        lastThought: 2n,
        thoughtCount: 2,
        sizeBytes: 4096n,
        significance: '0.6',
        periodStart: '2026-11-01T22:00:00Z',
        periodEnd: '2026-11-08T22:00:00Z',
        sealedAt: '2026-11-08T22:10:00Z',
      }),
      'Elara 2': sealed({
        imprintNumber: 2,
        kind: 'PROCEDURAL',
        stageId: stage('Elara 2'),
        contentHash: sha256(`Elara 2 ${FIRST}`),
        previousHash: FIRST,
        contentCid: 'bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq',
        firstThought: 3n,
        lastThought: 3n,
        thoughtCount: 1,
        sizeBytes: 2048n,
        significance: '0.2',
        stateCheckpointId: rowId('azora-covenant.StateCheckpoint', 'azora-covenant 2'),
        periodStart: '2026-11-08T22:00:00Z',
        periodEnd: '2026-11-15T22:00:00Z',
        sealedAt: '2026-11-15T22:10:00Z',
      }),
    },
    ChainAnchor: {
      'Elara 1 on Sepolia': {
        imprintId: imprint('Elara 1'),
        chainNetworkId: sepolia,
        chainCaip2: 'eip155:11155111',
        merkleRoot: sha256(`root ${FIRST}`),
        merklePath: [sha256('sibling of Elara 1')],
        transactionHash: `0x${sha256('anchor of Elara 1')}`,
        status: 'CONFIRMED',
        blockHeight: 12_190_412n,
        blockTime: '2026-11-08T22:15:12Z',
        confirmations: 64,
        feeBaseUnits: '42000000000000',
        submittedAt: '2026-11-08T22:15:00Z',
      },
      'Elara 2 on Sepolia': {
        imprintId: imprint('Elara 2'),
        chainNetworkId: sepolia,
        chainCaip2: 'eip155:11155111',
        merkleRoot: sha256(`root Elara 2 ${FIRST}`),
        submittedAt: '2026-11-15T22:15:00Z',
      },
      // Its block lost against another, and nobody sent it again: Sepolia holds the proof.
      'Elara 1 on Amoy': {
        imprintId: imprint('Elara 1'),
        chainNetworkId: amoy,
        chainCaip2: 'eip155:80002',
        merkleRoot: sha256(`root ${FIRST}`),
        merklePath: [sha256('sibling of Elara 1')],
        transactionHash: `0x${sha256('anchor of Elara 1 on Amoy')}`,
        status: 'ORPHANED',
        feeBaseUnits: '1544460000000000',
        submittedAt: '2026-11-08T22:16:00Z',
      },
      // The fee offered was below what the chain takes, so no node kept the transaction.
      'Elara 2 on Amoy': {
        imprintId: imprint('Elara 2'),
        chainNetworkId: amoy,
        chainCaip2: 'eip155:80002',
        merkleRoot: sha256(`root Elara 2 ${FIRST}`),
        status: 'FAILED',
        submittedAt: '2026-11-15T22:16:00Z',
      },
    },
    ImprintReplica: {
      'Elara 1 in Cape Town': {
        imprintId: imprint('Elara 1'),
        backend: 'OBJECT_STORE',
        regionCode: 'af-south-1',
        copyNumber: 1,
        locator: 's3://azora-records/chronicle/elara/1',
        status: 'STORED',
        storedAt: '2026-11-08T22:12:00Z',
        lastVerifiedAt: '2026-11-19T02:00:00Z',
      },
      'Elara 2 on tape': {
        imprintId: imprint('Elara 2'),
        backend: 'COLD_TAPE',
        regionCode: 'lagos',
        copyNumber: 1,
        locator: 'tape://lagos/0041/2',
      },
      // The disk broke; the copy in the object store is whole.
      'Elara 1 in the server room': {
        imprintId: imprint('Elara 1'),
        backend: 'LOCAL',
        regionCode: 'cape-town',
        copyNumber: 1,
        locator: 'file:///srv/chronicle/elara/1',
        status: 'LOST',
        storedAt: '2026-11-08T22:11:00Z',
        lastVerifiedAt: '2026-11-14T02:00:00Z',
        verificationFailures: 3,
      },
    },
    ProvenanceLink: {
      'Elara 2 from Elara 1': {
        imprintId: imprint('Elara 2'),
        relation: 'WAS_INFORMED_BY',
        sourceImprintId: imprint('Elara 1'),
        weight: '0.8',
        statedAt: '2026-11-15T22:10:00Z',
      },
      'Elara 1 from a talk': {
        imprintId: imprint('Elara 1'),
        relation: 'HAD_PRIMARY_SOURCE',
        sourceUri: 'urn:azora:azora-sapiens:session:python-basics',
        statedAt: '2026-11-08T22:10:00Z',
      },
    },
    RecallRequest: {
      'student@azora.world asks what Elara knows': {
        familyMemberId: elara,
        requestedById: student,
        purpose: 'SUBJECT_ACCESS',
        question: 'What does Elara remember of me?',
        justification: 'It is mine: article 2 of the constitution.',
        periodStart: '2026-11-01T22:00:00Z',
        periodEnd: '2026-11-15T22:00:00Z',
        status: 'FULFILLED',
        decidedById: educator,
        decidedAt: '2026-11-17T08:00:00Z',
        matchCount: 1,
        resultHash: sha256('the learner counts on fingers'),
        fulfilledAt: '2026-11-17T08:01:00Z',
        expiresAt: '2026-12-17T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T15:00:00Z',
      },
      'educator@azora.world looks for hard lessons': {
        familyMemberId: elara,
        requestedById: educator,
        purpose: 'REFLECTION',
        question: 'Where do learners get stuck before control flow?',
        justification: 'For the next version of the course.',
        organizationId: academy,
        createdAt: '2026-11-19T10:00:00Z',
      },
      'student@azora.world looks back at loops': {
        familyMemberId: elara,
        requestedById: student,
        purpose: 'REFLECTION',
        question: 'What helped me to understand loops?',
        justification: 'I want to explain them to the others in my study group.',
        periodStart: '2026-11-01T22:00:00Z',
        periodEnd: '2026-11-08T22:00:00Z',
        status: 'GRANTED',
        decidedById: educator,
        decidedAt: '2026-11-19T14:00:00Z',
        expiresAt: '2026-12-19T14:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T07:30:00Z',
      },
      'employer@azora.world asks how a learner works': {
        familyMemberId: elara,
        requestedById: employer,
        purpose: 'RESEARCH',
        question: 'How does Themba learn something new?',
        justification: 'He works for us, and we plan his next milestone.',
        status: 'REFUSED',
        decidedById: educator,
        decidedAt: '2026-11-13T08:00:00Z',
        decisionNote: 'What a learner tells a tutor is not for who pays them. Ask Themba.',
        organizationId: academy,
        createdAt: '2026-11-12T09:00:00Z',
      },
      // Granted for a month, and not read in it.
      'student@azora.world asks for a story': {
        familyMemberId: sankofa,
        requestedById: student,
        purpose: 'FAMILY_STORY',
        question: 'Which story did you tell us before the exams?',
        justification: 'For my portfolio.',
        status: 'EXPIRED',
        decidedById: educator,
        decidedAt: '2026-10-05T08:00:00Z',
        expiresAt: '2026-11-04T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-02T15:00:00Z',
      },
    },
  },
});
