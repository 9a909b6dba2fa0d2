import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const key = (name: string) => rowId('security-service.EncryptionKey', name);
const rule = (name: string) => rowId('security-service.DetectionRule', name);
const event = (name: string) => rowId('security-service.SecurityEvent', name);
const session = rowId('auth-service.Session', 'student@azora.world 2026-11-18');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A key for data, wrapped by the root in hardware. */
const dataKey = (name: string, more: object = {}) => ({
  name,
  purpose: 'DATA_ENCRYPTION' as const,
  usages: ['ENCRYPT', 'DECRYPT'] as const,
  state: 'ACTIVE' as const,
  wrappingKeyId: key('root'),
  activatedAt: '2025-09-01T08:10:00Z',
  createdAt: '2025-09-01T08:05:00Z',
  ...more,
});

/** A version of a key. The wrapped bytes are random digits, which unwrap to nothing. */
const version = (name: string, number: number, activatedAt: string, protectStopAt: string) => ({
  keyId: key(name),
  version: number,
  wrappedMaterial: sha256(`${name} ${number}`),
  checkValue: sha256(`check ${name} ${number}`).slice(0, 6),
  activatedAt,
  protectStopAt,
});

/** An OCSF Authentication event: class 3002 of category 3. */
const signIn = (activityId: number) => ({
  service: 'auth-service',
  categoryUid: 3,
  classUid: 3002,
  activityId,
  typeUid: 300_200 + activityId,
});

export default defineSeed('security-service', {
  demo: {
    EncryptionKey: {
      root: {
        name: 'root',
        purpose: 'KEY_WRAPPING',
        usages: ['WRAP_KEY', 'UNWRAP_KEY'],
        state: 'ACTIVE',
        protection: 'HSM',
        hsmSlot: 'af-south-1 slot 4',
        rotationDays: 730,
        activatedAt: '2025-09-01T08:00:00Z',
        createdById: educator,
        createdAt: '2025-09-01T07:55:00Z',
      },
      'connector-credentials': dataKey('connector-credentials', {
        activatedAt: '2026-01-12T08:00:00Z',
        createdAt: '2026-01-12T07:55:00Z',
      }),
      'database-volumes': dataKey('database-volumes'),
      files: dataKey('files'),
      backups: dataKey('backups', { purpose: 'BACKUP' }),
      'mensah-digital/files': dataKey('mensah-digital/files', {
        createdById: employer,
        organizationId: mensah,
        activatedAt: '2026-08-03T09:10:00Z',
        createdAt: '2026-08-03T09:00:00Z',
      }),
      'messages-2027': dataKey('messages-2027', {
        state: 'PRE_ACTIVE',
        activatedAt: undefined,
        createdAt: '2026-11-16T08:00:00Z',
      }),
      'partner-transport': dataKey('partner-transport', { purpose: 'TRANSPORT', state: 'SUSPENDED' }),
      'messages-2025': dataKey('messages-2025', { state: 'DEACTIVATED', deactivatedAt: '2026-09-01T08:00:00Z' }),
      'build-signing-2025': {
        name: 'build-signing-2025',
        purpose: 'SIGNING',
        algorithm: 'ED25519',
        usages: ['SIGN', 'VERIFY'],
        state: 'COMPROMISED',
        activatedAt: '2025-09-01T08:20:00Z',
        compromisedAt: '2026-10-20T05:00:00Z',
        createdAt: '2025-09-01T08:15:00Z',
      },
      'trial-files': dataKey('trial-files', {
        state: 'DESTROYED',
        deactivatedAt: '2026-01-31T08:00:00Z',
        destroyedAt: '2026-03-31T08:00:00Z',
      }),
      'trial-signing': {
        name: 'trial-signing',
        purpose: 'SIGNING',
        algorithm: 'ECDSA_P256',
        usages: ['SIGN', 'VERIFY'],
        state: 'DESTROYED_COMPROMISED',
        activatedAt: '2025-09-01T08:20:00Z',
        compromisedAt: '2025-11-04T10:00:00Z',
        destroyedAt: '2025-11-05T10:00:00Z',
        createdAt: '2025-09-01T08:15:00Z',
      },
    },
    KeyVersion: {
      'files 1': {
        ...version('files', 1, '2025-09-01T08:10:00Z', '2026-09-01T08:10:00Z'),
        state: 'DECRYPT_ONLY',
        encryptionCount: 18_204n,
      },
      'files 2': { ...version('files', 2, '2026-09-01T08:00:00Z', '2027-09-01T08:00:00Z'), encryptionCount: 6120n },
      'connector-credentials 1': {
        ...version('connector-credentials', 1, '2026-01-12T08:00:00Z', '2027-01-12T08:00:00Z'),
        encryptionCount: 44n,
      },
      'trial-files 1': {
        keyId: key('trial-files'),
        version: 1,
        state: 'DESTROYED',
        checkValue: sha256('check trial-files 1').slice(0, 6),
        activatedAt: '2025-09-01T08:10:00Z',
        protectStopAt: '2026-01-31T08:00:00Z',
        destroyedAt: '2026-03-31T08:00:00Z',
      },
    },
    KeyRotation: {
      'files 1 to 2': {
        keyId: key('files'),
        oldVersion: 1,
        newVersion: 2,
        reason: 'CRYPTOPERIOD_END',
        reencryptedRows: 18_204n,
        totalRows: 18_204n,
        startedAt: '2026-09-01T08:00:00Z',
        endedAt: '2026-09-01T09:12:00Z',
      },
    },
    DetectionRule: {
      'credential-stuffing 2': {
        slug: 'credential-stuffing',
        version: 2,
        title: 'One address tries many accounts',
        level: 'HIGH',
        status: 'STABLE',
        condition: { selection: { class_uid: 3002, activity_id: 1, status: 'Failure' } },
        groupBy: ['src_endpoint.ip'],
        threshold: 20,
        response: 'BLOCK',
        blockSeconds: 86_400,
        riskWeight: 40,
        attackTechniques: ['T1110.004'],
        authorId: educator,
      },
      'new-device 1': {
        slug: 'new-device',
        title: 'Sign-in from a device that was not seen before',
        level: 'LOW',
        status: 'TEST',
        condition: { selection: { class_uid: 3002, activity_id: 1, 'device.is_known': false } },
        response: 'CHALLENGE',
      },
      'credential-stuffing 1': {
        slug: 'credential-stuffing',
        title: 'One address tries many passwords',
        level: 'HIGH',
        status: 'DEPRECATED',
        condition: { selection: { class_uid: 3002, status: 'Failure' } },
        groupBy: ['src_endpoint.ip'],
        threshold: 100,
        riskWeight: 20,
        attackTechniques: ['T1110'],
        authorId: educator,
      },
      'many-marks-read 1': {
        slug: 'many-marks-read',
        title: 'One account reads the marks of many learners',
        status: 'EXPERIMENTAL',
        condition: { selection: { class_uid: 6003, 'api.operation': 'GET /gradebooks' } },
        groupBy: ['actor.user.uid'],
        threshold: 200,
        windowSeconds: 3600,
        response: 'LOG',
        attackTechniques: ['T1213'],
        authorId: educator,
      },
    },
    SecurityEvent: {
      'a stranger knocks': {
        ...signIn(1),
        severity: 'HIGH',
        status: 'FAILURE',
        message: '21 attempts on accounts that are not there, within five minutes.',
        ruleId: rule('credential-stuffing 2'),
        riskScore: 80,
        sourceIp: '203.0.113.99',
        userAgent: 'python-requests/2.32.5',
        traceId: '0af7651916cd43dd8448eb211c80319c',
        occurredAt: '2026-11-17T02:14:00Z',
        createdAt: '2026-11-17T02:14:01Z',
      },
      'student@azora.world signs in': {
        ...signIn(1),
        status: 'SUCCESS',
        userId: student,
        sessionId: session,
        ruleId: rule('new-device 1'),
        riskScore: 10,
        sourceIp: '192.0.2.44',
        sourceCountry: 'ZA',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        occurredAt: '2026-11-18T14:05:00Z',
        organizationId: academy,
        createdAt: '2026-11-18T14:05:01Z',
      },
      'educator@azora.world signs out': {
        ...signIn(2),
        status: 'SUCCESS',
        userId: educator,
        sourceIp: '198.51.100.17',
        sourceCountry: 'ZA',
        occurredAt: '2026-11-16T15:10:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T15:10:00Z',
      },
      'employer@azora.world at Microsoft, who did not answer': {
        ...signIn(1),
        severity: 'LOW',
        status: 'UNKNOWN',
        message: 'The identity provider sent no answer; whether the sign-in went through is not known.',
        userId: employer,
        sourceIp: '203.0.113.18',
        sourceCountry: 'NG',
        occurredAt: '2026-11-11T10:06:00Z',
        organizationId: mensah,
        createdAt: '2026-11-11T10:06:30Z',
      },
      // Neither passed nor failed: the code was never entered.
      'student@azora.world leaves a second factor open': {
        ...signIn(99),
        status: 'OTHER',
        message: 'A code was sent and ran out unused.',
        userId: student,
        sessionId: session,
        sourceIp: '192.0.2.44',
        sourceCountry: 'ZA',
        occurredAt: '2026-11-18T14:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-18T14:30:00Z',
      },
    },
    RiskSignal: {
      'student@azora.world has a new phone': {
        userId: student,
        sessionId: session,
        kind: 'NEW_DEVICE',
        origin: 'DETECTION',
        eventId: event('student@azora.world signs in'),
        score: 10,
        confidence: '0.9',
        observedAt: '2026-11-18T14:05:00Z',
        expiresAt: '2026-12-18T14:05:00Z',
      },
      'employer@azora.world changed his address at Microsoft': {
        userId: employer,
        kind: 'IDENTIFIER_CHANGED',
        origin: 'SHARED_SIGNAL',
        transmitter: 'https://login.microsoftonline.com',
        score: 20,
        confidence: '0.7',
        observedAt: '2026-11-10T09:00:00Z',
        expiresAt: '2026-11-24T09:00:00Z',
      },
    },
    BlockListEntry: {
      '203.0.113.99': {
        kind: 'NETWORK',
        network: '203.0.113.99',
        reason: 'Credential stuffing on 17 November, INC-2026-0007.',
        ruleId: rule('credential-stuffing 2'),
        startsAt: '2026-11-17T02:14:20Z',
        endsAt: '2026-11-18T02:14:20Z',
      },
      'throw-away mail': {
        kind: 'EMAIL_DOMAIN',
        valueHash: sha256('mailbox.invalid'),
        action: 'CHALLENGE',
        reason: 'Addresses that live ten minutes.',
        createdById: educator,
        startsAt: '2026-02-02T08:00:00Z',
      },
      'employer@azora.world for an hour': {
        kind: 'ACCOUNT',
        userId: employer,
        action: 'THROTTLE',
        reason: 'A script asked for the list of jobs twice a second.',
        createdById: educator,
        startsAt: '2026-11-11T10:00:00Z',
        endsAt: '2026-11-11T12:00:00Z',
        liftedAt: '2026-11-11T10:40:00Z',
        liftedById: educator,
      },
    },
  },
});
