import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const twin = (email: string) => rowId('shield_service.TwinShield', email);
const vector = (key: string) => rowId('shield_service.RiskFeatureVector', key);
const detection = (key: string) => rowId('shield_service.ThreatDetection', key);
const session = rowId('auth-service.Session', 'student@azora.world 2026-11-18');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** So many bytes that stand for a key or a signature; nothing verifies with them. */
const bytes = (text: string, length: number): string =>
  createHash('shake256', { outputLength: length }).update(text).digest('hex');

const keyHash = (label: string, length: number): string =>
  createHash('sha256')
    .update(bytes(`public ${label}`, length), 'hex')
    .digest('hex');

const keys = <const Algorithm extends string, const Purpose extends string>(
  label: string,
  owner: string,
  algorithm: Algorithm,
  purpose: Purpose,
  length: number,
  more: object = {},
) => ({
  twinId: twin(owner),
  algorithm,
  purpose,
  publicKey: bytes(`public ${label}`, length),
  publicKeyHash: keyHash(label, length),
  sealedPrivateKey: bytes(`sealed ${label}`, 64),
  wrappingKeyId: rowId('security-service.EncryptionKey', 'root'),
  generatedAt: '2026-11-03T14:05:00Z',
  ...more,
});

/** Eight features as 32-bit floats. */
const features = (...values: readonly number[]) => ({
  modelVersion: 'twin-risk 4',
  dimensionCount: values.length,
  features: Buffer.from(new Float32Array(values).buffer).toString('hex'),
});

export default defineSeed('shield_service', {
  demo: {
    TwinShield: {
      'student@azora.world': {
        userId: student,
        status: 'ACTIVE',
        twinVersion: 3,
        signatureCount: 14n,
        activatedAt: '2026-10-20T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-06T08:00:00Z',
      },
      'educator@azora.world': {
        userId: educator,
        protectionMode: 'STRICT',
        stepUpThreshold: 40,
        blockThreshold: 75,
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
      'educator@azora.world 2025': {
        userId: educator,
        status: 'RETIRED',
        protectionMode: 'RELAXED',
        signatureCount: 318n,
        activatedAt: '2025-10-06T08:00:00Z',
        organizationId: academy,
        createdAt: '2025-09-22T08:00:00Z',
        updatedAt: '2026-11-13T08:00:00Z',
      },
      'employer@azora.world': {
        userId: employer,
        status: 'FROZEN',
        activatedAt: '2026-08-20T08:00:00Z',
        frozenAt: '2026-11-19T18:30:00Z',
        organizationId: mensah,
        createdAt: '2026-08-06T08:00:00Z',
      },
    },
    ShieldKeyPair: {
      'student@azora.world signs': keys('student signs', 'student@azora.world', 'ML_DSA_65', 'SIGNATURE', 1952, {
        entropyJobId: rowId('quantum-ai-orchestrator.QuantumJob', 'coins for the shield of student@azora.world'),
        useCount: 14n,
        maxUses: 100_000n,
      }),
      'student@azora.world receives': keys(
        'student receives',
        'student@azora.world',
        'ML_KEM_768',
        'KEY_ENCAPSULATION',
        1184,
      ),
      'employer@azora.world signed': keys('employer signed', 'employer@azora.world', 'ML_DSA_65', 'SIGNATURE', 1952, {
        status: 'COMPROMISED',
        useCount: 212n,
        generatedAt: '2026-08-20T08:00:00Z',
        retiredAt: '2026-11-19T18:30:00Z',
      }),
    },
    RiskFeatureVector: {
      'student@azora.world 2026-11-18': {
        ...features(0.12, 0.4, 0, 1, 0.2, 0.05, 0.3, 0.1),
        twinId: twin('student@azora.world'),
        userId: student,
        sessionId: session,
        typingDeviation: '0.12',
        geoVelocityKmh: 4,
        isNewDevice: true,
        anomalyDistance: '1.4',
        riskScore: 22,
        contributions: { isNewDevice: 0.7, typingDeviation: 0.3 },
        observedAt: '2026-11-18T14:05:00Z',
        createdAt: '2026-11-18T14:05:00Z',
      },
      'employer@azora.world 2026-11-19': {
        ...features(0.9, 0.8, 1, 1, 0.7, 0.6, 0.9, 0.4),
        twinId: twin('employer@azora.world'),
        userId: employer,
        typingDeviation: '0.81',
        geoVelocityKmh: 920,
        isNewDevice: true,
        anomalyDistance: '6.2',
        riskScore: 94,
        contributions: { geoVelocityKmh: 0.5, typingDeviation: 0.4, isNewDevice: 0.1 },
        observedAt: '2026-11-19T18:29:00Z',
        createdAt: '2026-11-19T18:29:00Z',
      },
    },
    ShieldAttestation: {
      'student@azora.world stakes 100 AZR': {
        userId: student,
        keyHash: keyHash('student signs', 1952),
        claim: 'PAYMENT',
        audience: 'azora-mint',
        payloadHash: sha256('stake:student@azora.world'),
        nonce: sha256('nonce of the stake').slice(0, 32),
        signature: bytes('student signs the stake', 3309),
        userVerified: true,
        riskScore: 8,
        issuedAt: '2026-11-16T11:59:40Z',
        expiresAt: '2026-11-16T12:04:40Z',
        createdAt: '2026-11-16T11:59:40Z',
      },
      'student@azora.world signs in': {
        userId: student,
        keyHash: keyHash('student signs', 1952),
        claim: 'LOGIN',
        audience: 'auth-service',
        payloadHash: sha256('student@azora.world 2026-11-18'),
        nonce: sha256('nonce of the sign-in').slice(0, 32),
        signature: bytes('student signs in', 3309),
        userVerified: false,
        riskScore: 22,
        issuedAt: '2026-11-18T14:05:00Z',
        expiresAt: '2026-11-18T14:10:00Z',
        createdAt: '2026-11-18T14:05:00Z',
      },
    },
    ThreatDetection: {
      'employer@azora.world after the taxi': {
        twinId: twin('employer@azora.world'),
        userId: employer,
        kind: 'SESSION_HIJACK',
        attackTechnique: 'T1539',
        confidence: 92,
        response: 'TWIN_FROZEN',
        sourceIp: '203.0.113.77',
        vectorId: vector('employer@azora.world 2026-11-19'),
        verdict: 'TRUE_ATTACK',
        userSaysItWasThem: false,
        detectedAt: '2026-11-19T18:29:10Z',
        judgedAt: '2026-11-19T19:00:00Z',
        organizationId: mensah,
      },
      'student@azora.world and the new phone': {
        twinId: twin('student@azora.world'),
        userId: student,
        kind: 'IMPERSONATION',
        confidence: 30,
        response: 'STEP_UP',
        sourceIp: '192.0.2.44',
        vectorId: vector('student@azora.world 2026-11-18'),
        verdict: 'FALSE_ALARM',
        userSaysItWasThem: true,
        detectedAt: '2026-11-18T14:05:01Z',
        judgedAt: '2026-11-18T14:05:40Z',
        organizationId: academy,
      },
      'employer@azora.world and stolen passwords': {
        userId: employer,
        kind: 'CREDENTIAL_STUFFING',
        attackTechnique: 'T1110.004',
        indicatorId: rowId('azora-aegis.ThreatIndicator', 'sign-in attempts from 203.0.113.99'),
        confidence: 85,
        response: 'BLOCKED',
        sourceIp: '203.0.113.99',
        detectedAt: '2026-11-17T02:14:00Z',
      },
    },
    IpBlock: {
      'employer@azora.world 203.0.113.0/24': {
        twinId: twin('employer@azora.world'),
        userId: employer,
        network: '203.0.113.0/24',
        origin: 'TWIN',
        reason: 'From where the laptop of the taxi was used.',
        detectionId: detection('employer@azora.world after the taxi'),
        hitCount: 6,
        lastHitAt: '2026-11-19T22:10:00Z',
        startsAt: '2026-11-19T18:30:00Z',
        endsAt: '2026-12-19T18:30:00Z',
      },
      'student@azora.world 198.51.100.200': {
        twinId: twin('student@azora.world'),
        userId: student,
        network: '198.51.100.200',
        reason: 'The internet café at the corner; I do not sign in there.',
        startsAt: '2026-11-10T15:00:00Z',
      },
    },
  },
});
