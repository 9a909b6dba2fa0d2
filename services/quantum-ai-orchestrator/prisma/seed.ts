import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const provider = (slug: string) => rowId('quantum-ai-orchestrator.QuantumProvider', slug);
const backend = (name: string) => rowId('quantum-ai-orchestrator.QuantumBackend', name);
const circuit = (name: string) => rowId('quantum-ai-orchestrator.QuantumCircuit', name);
const job = (key: string) => rowId('quantum-ai-orchestrator.QuantumJob', key);
const calibration = rowId('quantum-ai-orchestrator.BackendCalibration', 'ibm_torino 2026-11-18');

/** Random digits: no provider takes them. */
const credentials = {
  sealedCredentials: '5f0e'.repeat(24),
  encryptionKeyId: rowId('security-service.EncryptionKey', 'connector-credentials'),
} as const;

const BELL = `OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
bit[2] meas;
h q[0];
cx q[0], q[1];
meas = measure q;
`;
const COINS = `OPENQASM 3.0;
include "stdgates.inc";
qubit[8] q;
bit[8] meas;
h q;
meas = measure q;
`;

const program = <const More extends object>(name: string, source: string, more: More) => ({
  authorId: educator,
  name,
  source,
  sourceHash: createHash('sha256').update(source).digest('hex'),
  ...more,
});

const submitted = <const More extends object>(
  userId: string,
  name: string,
  where: string,
  submittedAt: string,
  more: More,
) => ({
  userId,
  circuitId: circuit(name),
  backendId: backend(where),
  shots: 1024,
  submittedAt,
  organizationId: academy,
  createdAt: submittedAt,
  ...more,
});

export default defineSeed('quantum-ai-orchestrator', {
  demo: {
    QuantumProvider: {
      'ibm-quantum': {
        slug: 'ibm-quantum',
        title: 'IBM Quantum',
        apiUrl: 'https://quantum.cloud.ibm.com/api/v1',
        ...credentials,
        dataRegion: 'US',
      },
      'azora-simulator': {
        slug: 'azora-simulator',
        title: "Azora's own simulator",
        apiUrl: 'https://simulator.azora.internal/v1',
        authentication: 'NONE',
        dataRegion: 'ZA',
        maxConcurrentJobs: 20,
      },
      'amazon-braket': {
        slug: 'amazon-braket',
        title: 'Amazon Braket',
        apiUrl: 'https://braket.eu-west-2.amazonaws.com',
        authentication: 'CLOUD_ROLE',
        ...credentials,
        dataRegion: 'GB',
        status: 'SUSPENDED',
      },
      'first-annealer': {
        slug: 'first-annealer',
        title: 'An annealer on trial',
        apiUrl: 'https://annealer.example/api',
        ...credentials,
        dataRegion: 'CA',
        status: 'RETIRED',
        retiredAt: '2026-05-31T08:00:00Z',
      },
    },
    QuantumBackend: {
      ibm_torino: {
        providerId: provider('ibm-quantum'),
        name: 'ibm_torino',
        kind: 'HARDWARE',
        technology: 'SUPERCONDUCTING',
        qubitCount: 133,
        basisGates: ['cz', 'rz', 'sx', 'x'],
        // The first two pairs; the whole map comes from the provider.
        couplingMap: [
          [0, 1],
          [1, 2],
        ],
        maxShots: 100_000,
        maxCircuits: 300,
        supportsMidCircuitMeasurement: true,
        quantumVolume: 512n,
        circuitLayerOpsPerSecond: 210_000,
        queueLength: 14,
        priceAmount: '1.6',
      },
      'aer-statevector': {
        providerId: provider('azora-simulator'),
        name: 'aer-statevector',
        kind: 'SIMULATOR',
        qubitCount: 28,
        basisGates: ['h', 'cx', 'rz', 'sx', 'x'],
        maxShots: 1_000_000,
        supportsMidCircuitMeasurement: true,
      },
      ibm_fez: {
        providerId: provider('ibm-quantum'),
        name: 'ibm_fez',
        kind: 'HARDWARE',
        technology: 'SUPERCONDUCTING',
        qubitCount: 156,
        basisGates: ['cz', 'id', 'rz', 'sx', 'x'],
        maxShots: 100_000,
        maxCircuits: 300,
        supportsMidCircuitMeasurement: true,
        circuitLayerOpsPerSecond: 195_000,
        status: 'MAINTENANCE',
        queueLength: 52,
        priceAmount: '1.6',
      },
      'ionq/forte-1': {
        providerId: provider('amazon-braket'),
        name: 'ionq/forte-1',
        kind: 'HARDWARE',
        technology: 'TRAPPED_ION',
        qubitCount: 36,
        basisGates: ['gpi', 'gpi2', 'zz'],
        maxShots: 5000,
        status: 'OFFLINE',
      },
      ibm_brisbane: {
        providerId: provider('ibm-quantum'),
        name: 'ibm_brisbane',
        kind: 'HARDWARE',
        technology: 'SUPERCONDUCTING',
        qubitCount: 127,
        basisGates: ['ecr', 'id', 'rz', 'sx', 'x'],
        maxShots: 100_000,
        maxCircuits: 300,
        quantumVolume: 128n,
        status: 'RETIRED',
        priceAmount: '1.6',
      },
    },
    BackendCalibration: {
      'ibm_torino 2026-11-18': {
        backendId: backend('ibm_torino'),
        calibratedAt: '2026-11-18T04:10:00Z',
        validUntil: '2026-11-19T04:10:00Z',
        medianT1Us: '171.4',
        medianT2Us: '138.2',
        medianReadoutError: '0.019',
        medianSingleQubitError: '0.00031',
        medianTwoQubitError: '0.0034',
        errorPerLayeredGate: '0.0081',
        operationalQubits: 133,
      },
    },
    QubitCalibration: {
      'ibm_torino 2026-11-18 0': {
        calibrationId: calibration,
        qubit: 0,
        t1Us: '182.1',
        t2Us: '151.9',
        readoutError: '0.0142',
        frequencyGhz: '5.076234',
      },
      'ibm_torino 2026-11-18 0-1 cz': {
        calibrationId: calibration,
        qubit: 0,
        partnerQubit: 1,
        gateName: 'cz',
        gateError: '0.0029',
        gateLengthNs: 68,
      },
    },
    QuantumCircuit: {
      bell: program('Bell pair', BELL, {
        note: 'First lesson on entanglement.',
        qubitCount: 2,
        classicalBitCount: 2,
        depth: 3,
        gateCount: 2,
        twoQubitGateCount: 1,
        organizationId: academy,
      }),
      coins: program('Eight coins', COINS, { qubitCount: 8, classicalBitCount: 8, depth: 2, gateCount: 8 }),
    },
    QuantumJob: {
      'bell on ibm_torino': submitted(educator, 'bell', 'ibm_torino', '2026-11-18T09:00:00Z', {
        calibrationId: calibration,
        providerJobId: 'd4k2m9p3qv8s73f0h1ag',
        transpiledDepth: 7,
        status: 'DONE',
        quantumSeconds: '2',
        // Two seconds at 1.6 dollars.
        costAmount: '3.2',
        startedAt: '2026-11-18T09:21:00Z',
        endedAt: '2026-11-18T09:21:06Z',
      }),
      'coins for the shield of student@azora.world': submitted(
        student,
        'coins',
        'aer-statevector',
        '2026-11-03T14:00:00Z',
        {
          shots: 4096,
          status: 'DONE',
          quantumSeconds: '0',
          startedAt: '2026-11-03T14:00:01Z',
          endedAt: '2026-11-03T14:00:02Z',
        },
      ),
      'bell with mistakes': submitted(student, 'bell', 'aer-statevector', '2026-11-18T09:30:00Z', {
        status: 'ERROR',
        errorMessage: 'Gate "ccx" is not in the basis of the backend.',
        endedAt: '2026-11-18T09:30:01Z',
      }),
      'bell once more': submitted(student, 'bell', 'ibm_torino', '2026-11-19T16:00:00Z', {}),
      'energy of hydrogen': submitted(educator, 'bell', 'aer-statevector', '2026-11-19T08:00:00Z', {
        shots: undefined,
        primitive: 'ESTIMATOR',
        targetPrecision: '0.01',
        observables: [
          ['ZZ', 1],
          ['XX', 0.5],
        ],
        status: 'DONE',
        quantumSeconds: '0',
        startedAt: '2026-11-19T08:00:01Z',
        endedAt: '2026-11-19T08:00:03Z',
      }),
      'coins in the evening': submitted(student, 'coins', 'aer-statevector', '2026-11-19T21:59:40Z', {
        shots: 1_000_000,
        status: 'RUNNING',
        startedAt: '2026-11-19T21:59:41Z',
      }),
      'bell on ibm_fez': submitted(educator, 'bell', 'ibm_fez', '2026-11-18T08:40:00Z', {
        status: 'CANCELLED',
        endedAt: '2026-11-18T08:58:00Z',
      }),
    },
    MeasurementResult: {
      'bell on ibm_torino': {
        jobId: job('bell on ibm_torino'),
        pubIndex: 0,
        registerWidth: 2,
        counts: { '00': 498, '01': 14, '10': 11, '11': 501 },
        shots: 1024,
      },
      'energy of hydrogen': {
        jobId: job('energy of hydrogen'),
        pubIndex: 0,
        registerName: 'evs',
        registerWidth: 2,
        expectationValue: '1.498',
        standardError: '0.009',
        isMitigated: true,
      },
    },
  },
});
