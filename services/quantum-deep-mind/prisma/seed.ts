import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const ansatz = (key: string) => rowId('quantum-deep-mind.AnsatzDefinition', key);
const experiment = (key: string) => rowId('quantum-deep-mind.VariationalExperiment', key);
const run = (key: string) => rowId('quantum-deep-mind.OptimizerRun', key);
const torino = rowId('quantum-deep-mind.NoiseModel', 'ibm_torino 2026-11-18');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** Angles in radians as little-endian 64-bit floats. */
const angles = (values: readonly number[]) => {
  const parameters = Buffer.from(new Float64Array(values).buffer).toString('hex');
  return { parameters, parametersHash: createHash('sha256').update(parameters, 'hex').digest('hex') };
};

const TWO_LOCAL = `OPENQASM 3.0;
include "stdgates.inc";
input float a;
input float b;
qubit[2] q;
ry(a) q[0];
ry(b) q[1];
cx q[0], q[1];
`;
const MIXER = `OPENQASM 3.0;
include "stdgates.inc";
input float gamma;
input float beta;
qubit[4] q;
h q;
rx(2 * beta) q;
`;

const shape = <const Family extends string, const More extends object>(
  slug: string,
  family: Family,
  openqasm: string,
  more: More,
) => ({
  slug,
  family,
  openqasm,
  sourceHash: sha256(openqasm),
  ...more,
});

const hydrogen = {
  researcherId: educator,
  algorithm: 'VQE',
  ansatzId: ansatz('two-local 2 1'),
  costExpression: '<H>',
  organizationId: academy,
} as const;

export default defineSeed('quantum-deep-mind', {
  demo: {
    AnsatzDefinition: {
      'two-local 2 1': shape('two-local', 'HARDWARE_EFFICIENT', TWO_LOCAL, {
        wireCount: 2,
        layerCount: 1,
        parameterCount: 2,
        entanglement: 'LINEAR',
        expressibility: '0.214',
        entanglingCapability: '0.41',
      }),
      'qaoa 4 1': shape('qaoa', 'QAOA_MIXER', MIXER, {
        wireCount: 4,
        layerCount: 1,
        parameterCount: 2,
        entanglement: 'CIRCULAR',
      }),
    },
    NoiseModel: {
      'ibm_torino 2026-11-18': {
        name: 'ibm_torino 2026-11-18',
        origin: 'DEVICE',
        deviceName: 'ibm_torino',
        singleQubitError: '0.00031',
        twoQubitError: '0.0034',
        readoutError01: '0.017',
        readoutError10: '0.021',
        t1Us: '171.4',
        t2Us: '138.2',
        channels: [{ gate: 'cz', kind: 'depolarizing', probability: 0.0034 }],
      },
    },
    VariationalExperiment: {
      'hydrogen at rest': {
        ...hydrogen,
        title: 'Ground state of hydrogen at 0.735 ångström',
        hypothesis: 'Two angles are enough to come within a thousandth of a hartree.',
        problem: { molecule: 'H2', distance: 0.735, basis: 'sto-3g' },
        referenceEnergy: '-1.137306',
        randomSeed: 42n,
        codeCommitSha: sha1('hydrogen at rest'),
        status: 'CONCLUDED',
        concludedAt: '2026-10-20T12:00:00Z',
        createdAt: '2026-10-12T08:00:00Z',
      },
      'hydrogen with noise': {
        ...hydrogen,
        title: 'The same with the noise of a real machine',
        problem: { molecule: 'H2', distance: 0.735, basis: 'sto-3g' },
        referenceEnergy: '-1.137306',
        randomSeed: 43n,
        codeCommitSha: sha1('hydrogen with noise'),
        status: 'RUNNING',
        createdAt: '2026-11-18T08:00:00Z',
      },
      'timetable as a cut': {
        researcherId: student,
        title: 'Two rooms for four lessons as a maximum cut',
        algorithm: 'QAOA',
        problem: {
          graph: [
            [0, 1],
            [1, 2],
            [2, 3],
            [3, 0],
          ],
        },
        ansatzId: ansatz('qaoa 4 1'),
        costExpression: '-<C>',
        randomSeed: 7n,
        codeCommitSha: sha1('timetable as a cut'),
        organizationId: academy,
        createdAt: '2026-11-17T15:00:00Z',
      },
      'marks by a kernel': {
        researcherId: student,
        title: 'Telling two kinds of quiz apart with a kernel',
        algorithm: 'QUANTUM_KERNEL',
        problem: { dataSet: 'quiz answers, 40 rows' },
        ansatzId: ansatz('two-local 2 1'),
        costExpression: 'hinge loss',
        randomSeed: 9n,
        codeCommitSha: sha1('marks by a kernel'),
        status: 'ABANDONED',
        createdAt: '2026-09-07T15:00:00Z',
      },
    },
    OptimizerRun: {
      'hydrogen at rest 1': {
        experimentId: experiment('hydrogen at rest'),
        runNumber: 1,
        optimizer: 'ADAM',
        gradient: 'PARAMETER_SHIFT',
        learningRate: '0.1',
        maxIterations: 200,
        iterations: 61,
        tolerance: '0.000001',
        status: 'CONVERGED',
        bestLoss: '-1.137283',
        finalLoss: '-1.137281',
        gradientVariance: '0.0412',
        circuitEvaluations: 305n,
        startedAt: '2026-10-19T08:00:00Z',
        endedAt: '2026-10-19T08:04:00Z',
      },
      'hydrogen with noise 1': {
        experimentId: experiment('hydrogen with noise'),
        runNumber: 1,
        optimizer: 'SPSA',
        gradient: 'SPSA',
        shots: 4096,
        noiseModelId: torino,
        quantumJobId: rowId('quantum-ai-orchestrator.QuantumJob', 'energy of hydrogen'),
        maxIterations: 300,
        iterations: 84,
        tolerance: '0.0001',
        bestLoss: '-1.1012',
        startedAt: '2026-11-19T08:00:00Z',
      },
    },
    ParameterSnapshot: {
      'hydrogen at rest 1 0': {
        runId: run('hydrogen at rest 1'),
        iteration: 0,
        loss: '-0.524',
        gradientNorm: '0.61',
        ...angles([0.1, 0.1]),
      },
      'hydrogen at rest 1 61': {
        runId: run('hydrogen at rest 1'),
        iteration: 61,
        loss: '-1.137281',
        gradientNorm: '0.0004',
        ...angles([3.0298, 0.0001]),
        fidelity: '0.99998',
      },
    },
    QuantumBenchmark: {
      'QFT on ibm_torino': {
        benchmark: 'QFT',
        backendName: 'ibm_torino',
        quantumJobId: rowId('quantum-ai-orchestrator.QuantumJob', 'bell on ibm_torino'),
        noiseModelId: torino,
        circuitWidth: 5,
        circuitDepth: 31,
        shots: 1024,
        hellingerFidelity: '0.81',
        normalizedFidelity: '0.78',
        executionSeconds: '1.9',
        passed: true,
        measuredAt: '2026-11-18T09:22:00Z',
      },
      'quantum volume on ibm_torino': {
        benchmark: 'QUANTUM_VOLUME',
        backendName: 'ibm_torino',
        circuitWidth: 9,
        circuitDepth: 9,
        shots: 10_000,
        hellingerFidelity: '0.7',
        normalizedFidelity: '0.66',
        heavyOutputProbability: '0.684',
        executionSeconds: '41',
        passed: true,
        measuredAt: '2026-11-02T10:00:00Z',
      },
    },
    ResearchFinding: {
      'two angles are enough': {
        experimentId: experiment('hydrogen at rest'),
        authorId: educator,
        claim: 'Two angles reach the ground state of hydrogen to within 0.03 millihartree without noise.',
        verdict: 'SUPPORTED',
        effectSize: '0.000025',
        replications: 3,
        badge: 'REPRODUCED',
        status: 'UNDER_REVIEW',
        organizationId: academy,
        createdAt: '2026-10-26T08:00:00Z',
      },
      'a kernel sees more': {
        experimentId: experiment('marks by a kernel'),
        authorId: student,
        claim: 'A quantum kernel tells the quizzes apart better than a straight line.',
        verdict: 'REFUTED',
        pValue: '0.62',
        status: 'DRAFT',
        organizationId: academy,
        createdAt: '2026-09-20T15:00:00Z',
      },
      'sixty-one steps': {
        experimentId: experiment('hydrogen at rest'),
        authorId: educator,
        claim: 'Adam with the parameter shift rule finds the two angles of hydrogen within sixty-one steps.',
        verdict: 'SUPPORTED',
        replications: 2,
        badge: 'AVAILABLE',
        status: 'PUBLISHED',
        doi: '10.5072/azora.2026.0001',
        publishedAt: '2026-11-09T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-22T08:00:00Z',
        updatedAt: '2026-11-09T08:00:00Z',
      },
      'forty rows are enough': {
        experimentId: experiment('marks by a kernel'),
        authorId: student,
        claim: 'Forty answers are enough to teach a quantum kernel which quiz they are from.',
        verdict: 'INCONCLUSIVE',
        pValue: '0.04',
        replications: 1,
        failedReplications: 1,
        status: 'RETRACTED',
        retractionReason: 'Eleven of the forty answers were both in the training and in the test.',
        organizationId: academy,
        createdAt: '2026-09-12T15:00:00Z',
        updatedAt: '2026-09-18T15:00:00Z',
      },
    },
  },
});
