import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');

const onPhone = rowId('session-service.SessionContext', 'student@azora.world 2026-11-18');
const atDesk = rowId('session-service.SessionContext', 'educator@azora.world 2026-11-16');
const device = (key: string): string => rowId('session-service.SessionDevice', key);
const policy = (name: string): string => rowId('session-service.ConcurrencyPolicy', name);

// Of labels, not of any device or code.
const digest = (label: string) => createHash('sha256').update(label);
const hash = (label: string): string => digest(label).digest('hex');
const thumbprint = (label: string): string => digest(label).digest('base64url');

/** Two sessions of auth-service as they look from here, and the rules they run under. */
export default defineSeed('session-service', {
  reference: {
    ConcurrencyPolicy: {
      'platform default': { name: 'Platform default', createdAt: '2025-09-01T00:00:00Z' },
      'platform administrators': {
        name: 'Administrators of the platform',
        appliesTo: 'ADMINISTRATORS',
        maxSessions: 1,
        maxDevices: 1,
        whenExceeded: 'REFUSE_NEWEST',
        maxSessionMinutes: 480,
        idleMinutes: 15,
        stepUpRiskScore: 30,
        terminateRiskScore: 60,
        createdAt: '2025-09-01T00:00:00Z',
      },
    },
  },

  demo: {
    ConcurrencyPolicy: {
      'azora-academy EDUCATORS': {
        name: 'Who marks and signs',
        appliesTo: 'EDUCATORS',
        maxSessions: 2,
        maxDevices: 2,
        whenExceeded: 'ASK',
        maxSessionMinutes: 1440,
        idleMinutes: 60,
        stepUpRiskScore: 50,
        terminateRiskScore: 85,
        setById: educator,
        organizationId: academy,
        createdAt: '2025-09-29T12:10:00Z',
      },
    },
    SessionDevice: {
      'student@azora.world SM-A155F': {
        userId: student,
        label: 'My Galaxy',
        platform: 'ANDROID',
        osVersion: '14',
        browser: 'Chrome 142',
        keyThumbprint: thumbprint('passkey of SM-A155F'),
        fingerprintHash: hash('fingerprint of SM-A155F'),
        trust: 'TRUSTED',
        trustedAt: '2025-11-03T13:31:00Z',
        lastSeenAt: '2026-11-19T17:41:00Z',
        createdAt: '2025-11-03T13:20:00Z',
      },
      'educator@azora.world MacBook': {
        userId: educator,
        label: 'Office',
        platform: 'MACOS',
        osVersion: '15.6',
        browser: 'Safari 26',
        keyThumbprint: thumbprint('passkey of the MacBook'),
        fingerprintHash: hash('fingerprint of the MacBook'),
        trust: 'TRUSTED',
        compliance: 'COMPLIANT',
        trustedAt: '2025-09-15T07:53:00Z',
        lastSeenAt: '2026-11-16T15:10:00Z',
        organizationId: academy,
        createdAt: '2025-09-15T07:30:00Z',
      },
      'employer@azora.world ThinkPad': {
        userId: employer,
        platform: 'WINDOWS',
        osVersion: '11',
        browser: 'Edge 142',
        fingerprintHash: hash('fingerprint of the ThinkPad'),
        lastSeenAt: '2026-11-18T10:12:00Z',
        organizationId: mensah,
        createdAt: '2025-10-06T09:05:00Z',
      },
      // Signed in as Kofi from another country within the hour.
      'employer@azora.world unknown Linux': {
        userId: employer,
        platform: 'LINUX',
        browser: 'Firefox 128',
        fingerprintHash: hash('fingerprint of a stranger'),
        trust: 'BLOCKED',
        compliance: 'NOT_COMPLIANT',
        blockedAt: '2026-11-19T22:10:00Z',
        lastSeenAt: '2026-11-19T22:04:00Z',
        createdAt: '2026-11-19T22:04:00Z',
      },
    },
    SessionContext: {
      'student@azora.world 2026-11-18': {
        userId: student,
        authSessionId: rowId('auth-service.Session', 'student@azora.world 2026-11-18'),
        deviceId: device('student@azora.world SM-A155F'),
        policyId: policy('platform default'),
        riskScore: 12,
        ipAddress: '192.0.2.44',
        country: 'ZA',
        autonomousSystem: 16637,
        startedAt: '2026-11-18T14:05:00Z',
        lastActivityAt: '2026-11-19T17:41:00Z',
        expiresAt: '2026-12-18T14:05:00Z',
        createdAt: '2026-11-18T14:05:00Z',
        updatedAt: '2026-11-19T17:41:00Z',
      },
      'educator@azora.world 2026-11-16': {
        userId: educator,
        authSessionId: rowId('auth-service.Session', 'educator@azora.world 2026-11-16'),
        deviceId: device('educator@azora.world MacBook'),
        policyId: policy('azora-academy EDUCATORS'),
        status: 'TERMINATED',
        assuranceLevel: 'AAL2',
        ipAddress: '198.51.100.17',
        country: 'ZA',
        autonomousSystem: 3741,
        idleTimeoutSeconds: 3600,
        startedAt: '2026-11-16T06:30:00Z',
        lastActivityAt: '2026-11-16T15:09:00Z',
        expiresAt: '2026-11-17T06:30:00Z',
        endedAt: '2026-11-16T15:10:00Z',
        createdAt: '2026-11-16T06:30:00Z',
        updatedAt: '2026-11-16T15:10:00Z',
      },
    },
    SessionActivity: {
      'student@azora.world changes network': {
        contextId: onPhone,
        kind: 'IP_CHANGED',
        ipAddress: '192.0.2.44',
        distanceKm: 9,
        riskDelta: 2,
        createdAt: '2026-11-19T13:20:00Z',
      },
      'student@azora.world asks for marks of the class': {
        contextId: onPhone,
        kind: 'REQUEST_DENIED',
        resource: 'azora-assessment GET /gradebooks',
        httpStatus: 403,
        ipAddress: '192.0.2.44',
        riskDelta: 10,
        createdAt: '2026-11-19T17:30:00Z',
      },
      'educator@azora.world releases marks': {
        contextId: atDesk,
        kind: 'SENSITIVE_ACTION',
        resource: 'azora-assessment POST /results/release',
        httpStatus: 200,
        ipAddress: '198.51.100.17',
        createdAt: '2026-11-16T13:02:00Z',
      },
      'educator@azora.world proves herself again': {
        contextId: atDesk,
        kind: 'STEP_UP_PASSED',
        ipAddress: '198.51.100.17',
        riskDelta: -5,
        createdAt: '2026-11-16T13:01:30Z',
      },
    },
    TokenRevocation: {
      'educator@azora.world signs out': {
        userId: educator,
        contextId: atDesk,
        tokenKind: 'REFRESH_TOKEN',
        jti: 'rt_web_20261116_0',
        issuer: 'https://id.azora.world',
        refreshTokenId: rowId('auth.RefreshToken', 'educator@azora.world azora-web-portal 0'),
        reason: 'LOGOUT',
        issuedAt: '2026-11-16T06:30:00Z',
        tokenExpiresAt: '2026-11-30T06:30:00Z',
        createdAt: '2026-11-16T15:10:00Z',
      },
      'employer@azora.world is cut off': {
        userId: employer,
        tokenKind: 'ACCESS_TOKEN',
        jti: 'at_7d0c5e1f93ab',
        issuer: 'https://id.azora.world',
        reason: 'RISK',
        issuedAt: '2026-11-19T22:04:00Z',
        tokenExpiresAt: '2026-11-19T22:14:00Z',
        createdAt: '2026-11-19T22:10:00Z',
      },
    },
    StepUpChallenge: {
      'educator@azora.world releases marks': {
        contextId: atDesk,
        action: 'azora-assessment.release-results',
        method: 'WEBAUTHN',
        challengeHash: hash('challenge before marks are released'),
        maxAgeSeconds: 300,
        attempts: 1,
        status: 'PASSED',
        passedAt: '2026-11-16T13:01:30Z',
        expiresAt: '2026-11-16T13:06:00Z',
        createdAt: '2026-11-16T13:01:00Z',
      },
      'student@azora.world unstakes early': {
        contextId: onPhone,
        action: 'azora-mint.unstake',
        method: 'SMS',
        challengeHash: hash('code before an early unstake'),
        status: 'EXPIRED',
        expiresAt: '2026-11-18T14:30:00Z',
        createdAt: '2026-11-18T14:20:00Z',
      },
    },
    SharedSignal: {
      'educator@azora.world signs out': {
        contextId: atDesk,
        direction: 'TRANSMITTED',
        eventKind: 'SESSION_REVOKED',
        jti: 'set-20261116-0001',
        issuer: 'https://id.azora.world',
        audience: 'https://id.academy.azora.world',
        initiatingEntity: 'USER',
        status: 'ACKNOWLEDGED',
        occurredAt: '2026-11-16T15:10:00Z',
        acknowledgedAt: '2026-11-16T15:10:02Z',
        createdAt: '2026-11-16T15:10:00Z',
      },
      'the academy changes a credential': {
        direction: 'RECEIVED',
        eventKind: 'CREDENTIAL_CHANGE',
        jti: 'set-9f3e2c',
        issuer: 'https://id.academy.azora.world',
        audience: 'https://id.azora.world',
        initiatingEntity: 'ADMIN',
        status: 'REJECTED',
        errorCode: 'INVALID_KEY',
        occurredAt: '2026-11-12T05:00:00Z',
        createdAt: '2026-11-12T05:00:01Z',
      },
      'employer@azora.world is cut off': {
        direction: 'TRANSMITTED',
        eventKind: 'RISK_LEVEL_CHANGE',
        jti: 'set-20261119-0004',
        issuer: 'https://id.azora.world',
        audience: 'https://id.mensah-digital.example',
        initiatingEntity: 'POLICY',
        status: 'PENDING',
        occurredAt: '2026-11-19T22:10:00Z',
        createdAt: '2026-11-19T22:10:00Z',
      },
    },
  },
});
