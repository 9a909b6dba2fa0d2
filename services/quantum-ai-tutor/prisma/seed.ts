import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const challenge = (key: string) => rowId('quantum-ai-tutor.AdaptiveChallenge', key);
const attempt = (key: string) => rowId('quantum-ai-tutor.ChallengeAttempt', key);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const bell =
  'OPENQASM 3.0;\ninclude "stdgates.inc";\nqubit[2] q;\nbit[2] c;\nh q[0];\ncx q[0], q[1];\nc = measure q;\n';
const half = 'OPENQASM 3.0;\ninclude "stdgates.inc";\nqubit[2] q;\nbit[2] c;\nh q[0];\nh q[1];\nc = measure q;\n';

const tried = (key: string) => ({
  challengeId: challenge(key),
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  profileId: rowId('azora-sapiens.StudentProfile', 'student@azora.world'),
  organizationId: academy,
});

/** A share of adverts that ask for Python, as the schema rounds it. */
const python = (country: string, advertCount: number, sampleSize: number) => ({
  escoUri: 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d',
  skill: 'Python (computer programming)',
  country,
  monthOn: '2026-10-01',
  advertCount,
  sampleSize,
  share: (advertCount / sampleSize).toFixed(6),
  createdAt: '2026-11-03T04:00:00Z',
});

/** Two qubits that agree: the student's second circuit makes the pair that the first missed. */
export default defineSeed('quantum-ai-tutor', {
  demo: {
    AdaptiveChallenge: {
      'bell pair': {
        title: 'Two qubits that always agree',
        statement:
          'Prepare two qubits so that measuring them gives 00 or 11, each half of the time, and never anything else.',
        domain: 'QUANTUM',
        language: 'OPENQASM_3',
        difficultyRating: 1180,
        timeLimitSeconds: 1800,
        qubitLimit: 2,
        allowedGates: ['h', 'x', 'cx'],
        starterCode: 'OPENQASM 3.0;\ninclude "stdgates.inc";\nqubit[2] q;\n',
        provenance: 'AUTHORED',
        reviewedById: educator,
        attemptCount: 2,
        passCount: 1,
        status: 'PUBLISHED',
        organizationId: academy,
        createdAt: '2026-09-07T08:00:00Z',
        updatedAt: '2026-11-10T16:31:00Z',
      },
      'caesar cipher': {
        title: 'A cipher that a child can break',
        statement: 'Read a line and a shift from 1 to 25 and print the line with each letter moved by the shift.',
        domain: 'CRYPTOGRAPHY',
        language: 'PYTHON',
        difficultyRating: 900,
        timeLimitSeconds: 1200,
        generatorModel: 'azora-tutor-7b:2',
        reviewedById: educator,
        status: 'REVIEWED',
        organizationId: academy,
        createdAt: '2026-11-09T08:00:00Z',
        updatedAt: '2026-11-13T08:00:00Z',
      },
      teleportation: {
        title: 'Move a state without moving a qubit',
        statement: 'Use a shared pair and two classical bits to bring the state of the first qubit to the third.',
        domain: 'QUANTUM',
        language: 'OPENQASM_3',
        difficultyRating: 1750,
        timeLimitSeconds: 3600,
        qubitLimit: 3,
        generatorModel: 'azora-tutor-7b:2',
        organizationId: academy,
        createdAt: '2026-11-17T08:00:00Z',
      },
      perceptron: {
        title: 'A neuron that learns AND',
        statement: 'Train a perceptron on the four rows of the truth table of AND and print its weights and bias.',
        domain: 'MACHINE_LEARNING',
        language: 'PYTHON',
        timeLimitSeconds: 2400,
        provenance: 'IMPORTED',
        status: 'RETIRED',
        organizationId: academy,
        createdAt: '2025-11-10T08:00:00Z',
        updatedAt: '2026-08-31T08:00:00Z',
      },
    },
    ChallengeTestCase: {
      'bell pair 1': {
        challengeId: challenge('bell pair'),
        ordinal: 1,
        judging: 'STATE_FIDELITY',
        input: '',
        minimumFidelity: '0.99',
        isSample: true,
        createdAt: '2026-09-07T08:10:00Z',
      },
      'bell pair 2': {
        challengeId: challenge('bell pair'),
        ordinal: 2,
        judging: 'DISTRIBUTION',
        input: '',
        expectedOutput: '{"00": 0.5, "11": 0.5}',
        shots: 1000,
        weight: '2',
        createdAt: '2026-09-07T08:12:00Z',
      },
      'caesar cipher 1': {
        challengeId: challenge('caesar cipher'),
        ordinal: 1,
        judging: 'EXACT_OUTPUT',
        input: 'Ubuntu\n3\n',
        expectedOutput: 'Xexqwx\n',
        isSample: true,
        createdAt: '2026-11-09T08:00:00Z',
      },
    },
    ChallengeAttempt: {
      'bell pair student@azora.world 1': {
        ...tried('bell pair'),
        source: half,
        verdict: 'WRONG_ANSWER',
        testCount: 2,
        scorePercent: '0',
        cpuMs: 31,
        ratingBefore: 1200,
        ratingAfter: 1183,
        judgedAt: '2026-11-10T16:12:02Z',
        createdAt: '2026-11-10T16:12:00Z',
      },
      'bell pair student@azora.world 2': {
        ...tried('bell pair'),
        source: bell,
        verdict: 'ACCEPTED',
        testCount: 2,
        passedCount: 2,
        scorePercent: '100',
        hintsUsed: 1,
        cpuMs: 34,
        peakMemoryBytes: 41_943_040n,
        ratingBefore: 1183,
        ratingAfter: 1199,
        judgedAt: '2026-11-10T16:31:02Z',
        createdAt: '2026-11-10T16:31:00Z',
      },
    },
    CircuitSolution: {
      'bell pair student@azora.world 1': {
        attemptId: attempt('bell pair student@azora.world 1'),
        openQasm: half,
        qasmSha256: sha256(half),
        qubitCount: 2,
        gateCount: 2,
        twoQubitGates: 0,
        gateDepth: 1,
        shots: 1000,
        counts: { '00': 244, '01': 259, '10': 251, '11': 246 },
        fidelity: '0.5',
        createdAt: '2026-11-10T16:12:02Z',
      },
      'bell pair student@azora.world 2': {
        attemptId: attempt('bell pair student@azora.world 2'),
        openQasm: bell,
        qasmSha256: sha256(bell),
        qubitCount: 2,
        gateCount: 2,
        twoQubitGates: 1,
        gateDepth: 2,
        shots: 1000,
        counts: { '00': 507, '11': 493 },
        fidelity: '1',
        createdAt: '2026-11-10T16:31:02Z',
      },
    },
    AffectObservation: {
      'bell pair student@azora.world 1': {
        attemptId: attempt('bell pair student@azora.world 1'),
        userId: student,
        affect: 'CONFUSED',
        channel: 'SELF_REPORT',
        valence: '-0.3',
        arousal: '0.55',
        consentReceiptId: rowId('user-service.ConsentReceipt', 'student@azora.world LEARNING_ANALYTICS'),
        response: 'HINT',
        offsetMs: 742_000,
        observedAt: '2026-11-10T16:13:00Z',
        createdAt: '2026-11-10T16:13:00Z',
      },
    },
    MarketSkillTrend: {
      'python ZA 2026-10': {
        ...python('ZA', 842, 6000),
        yearlyChange: '0.1125',
        salaryLow: '216000',
        salaryHigh: '960000',
        salaryCurrency: 'ZAR',
      },
      'python NG 2026-10': { ...python('NG', 511, 4200), yearlyChange: '0.1820' },
    },
  },
});
