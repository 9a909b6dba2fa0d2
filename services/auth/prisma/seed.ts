import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');

const client = (id: string): string => rowId('auth.OAuthClient', id);
const subject = (email: string): string => rowId('auth.User', email);
const phone = rowId('auth.Session', 'student@azora.world 2026-11-18');
const desk = rowId('auth.Session', 'educator@azora.world 2026-11-16');
const allowed = rowId('auth.ConsentGrant', 'student@azora.world mensah-digital-hiring');

/** A family has the id of its first token. */
const family = (key: string): string => rowId('auth.RefreshToken', `${key} 0`);

// Hashes are of these labels, not of any code or token, so a seeded row lets nobody in.
const digest = (label: string) => createHash('sha256').update(label);
const hash = (label: string): string => digest(label).digest('hex');
const thumbprint = (label: string): string => digest(label).digest('base64url');

/** The platform's own apps, one company's, and the day on which Themba showed his profile to it. */
export default defineSeed('auth', {
  demo: {
    User: {
      'student@azora.world': {
        userId: student,
        sub: 'usr_themba_7f3k',
        authenticationCount: 41,
        lastAuthenticatedAt: '2026-11-18T14:05:00Z',
        createdAt: '2025-11-03T13:20:00Z',
      },
      'educator@azora.world': {
        userId: educator,
        sub: 'usr_naledi_2c9p',
        authenticationCount: 188,
        lastAuthenticatedAt: '2026-11-16T06:30:00Z',
        ssoConnectionId: rowId('enterprise-service.SsoConnection', 'azora-academy staff'),
        organizationId: academy,
        createdAt: '2025-09-15T07:30:00Z',
      },
      // Signed in from two countries within an hour; asked to come through support.
      'employer@azora.world': {
        userId: employer,
        sub: 'usr_kofi_5w1m',
        status: 'BLOCKED',
        authenticationCount: 63,
        lastAuthenticatedAt: '2026-11-18T09:55:00Z',
        blockedAt: '2026-11-19T22:10:00Z',
        createdAt: '2025-10-06T09:05:00Z',
      },
    },
    Session: {
      'student@azora.world 2026-11-18': {
        subjectId: subject('student@azora.world'),
        userId: student,
        sid: 'sid_8b1f0c6e',
        cookieHash: hash('cookie of sid_8b1f0c6e'),
        authSessionId: rowId('auth-service.Session', 'student@azora.world 2026-11-18'),
        amr: ['FED'],
        authTime: '2026-11-18T14:05:00Z',
        idleExpiresAt: '2026-11-26T17:41:00Z',
        expiresAt: '2026-12-18T14:05:00Z',
        createdAt: '2026-11-18T14:05:00Z',
        updatedAt: '2026-11-19T17:41:00Z',
      },
      'educator@azora.world 2026-11-16': {
        subjectId: subject('educator@azora.world'),
        userId: educator,
        sid: 'sid_41de97a2',
        cookieHash: hash('cookie of sid_41de97a2'),
        authSessionId: rowId('auth-service.Session', 'educator@azora.world 2026-11-16'),
        acr: 'AAL2',
        amr: ['FED', 'OTP', 'MFA'],
        authTime: '2026-11-16T06:30:00Z',
        idleExpiresAt: '2026-11-16T18:30:00Z',
        expiresAt: '2026-12-16T06:30:00Z',
        endedAt: '2026-11-16T15:10:00Z',
        endReason: 'LOGOUT',
        createdAt: '2026-11-16T06:30:00Z',
        updatedAt: '2026-11-16T15:10:00Z',
      },
    },
    OAuthClient: {
      'azora-web-portal': {
        clientId: 'azora-web-portal',
        name: 'Azora',
        tokenEndpointAuthMethod: 'PRIVATE_KEY_JWT',
        grantTypes: ['AUTHORIZATION_CODE', 'REFRESH_TOKEN'],
        redirectUris: ['https://azora.world/auth/callback'],
        scopes: ['openid', 'profile', 'email', 'offline_access', 'wallet:read', 'courses:read'],
        jwksUri: 'https://azora.world/.well-known/jwks.json',
        logoUri: 'https://azora.world/logo.svg',
        policyUri: 'https://azora.world/privacy',
        isFirstParty: true,
        createdAt: '2025-09-01T00:00:00Z',
      },
      'azora-mobile-app': {
        clientId: 'azora-mobile-app',
        name: 'Azora for phones',
        applicationType: 'NATIVE',
        tokenEndpointAuthMethod: 'NONE',
        grantTypes: ['AUTHORIZATION_CODE', 'REFRESH_TOKEN'],
        redirectUris: ['world.azora.app:/callback'],
        scopes: ['openid', 'profile', 'offline_access', 'courses:read'],
        isFirstParty: true,
        refreshTokenTtlSeconds: 691_200,
        createdAt: '2025-09-01T00:00:00Z',
      },
      'mensah-digital-hiring': {
        clientId: 'mensah-digital-hiring',
        name: 'Mensah Digital, jobs',
        secretHash:
          '$argon2id$v=19$m=19456,t=2,p=1$bm90IGEgc2FsdCBvZiBhbnk$bm9ib2R5IGtub3dzIHN1Y2ggYSBzZWNyZXQgYXMgdGhpcw',
        secretExpiresAt: '2027-10-20T00:00:00Z',
        grantTypes: ['AUTHORIZATION_CODE', 'REFRESH_TOKEN'],
        redirectUris: ['https://mensah-digital.example/jobs/callback'],
        scopes: ['openid', 'profile', 'skills:read'],
        subjectType: 'PAIRWISE',
        sectorIdentifier: 'mensah-digital.example',
        policyUri: 'https://mensah-digital.example/privacy',
        registeredById: employer,
        organizationId: mensah,
        createdAt: '2025-10-20T09:00:00Z',
      },
      // An LTI tool that the platform launches; lms holds the other half.
      'turtle-sandbox-lti': {
        clientId: 'turtle-sandbox-lti',
        name: 'Turtle sandbox',
        tokenEndpointAuthMethod: 'PRIVATE_KEY_JWT',
        grantTypes: ['CLIENT_CREDENTIALS'],
        scopes: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'],
        jwksUri: 'https://turtle.example/lti/jwks.json',
        registeredById: educator,
        organizationId: academy,
        createdAt: '2026-02-09T09:00:00Z',
      },
      // What the academy marked papers with before assessment-service.
      'azora-academy-marking': {
        clientId: 'azora-academy-marking',
        name: 'Marking desk',
        applicationType: 'SERVICE',
        tokenEndpointAuthMethod: 'TLS_CLIENT_AUTH',
        grantTypes: ['CLIENT_CREDENTIALS'],
        scopes: ['grades:write'],
        registeredById: educator,
        status: 'RETIRED',
        organizationId: academy,
        createdAt: '2025-11-10T08:00:00Z',
        updatedAt: '2026-06-30T15:00:00Z',
      },
      'price-watch-bot': {
        clientId: 'price-watch-bot',
        name: 'Price watch',
        applicationType: 'SERVICE',
        tokenEndpointAuthMethod: 'PRIVATE_KEY_JWT',
        jwksUri: 'https://mensah-digital.example/price-watch/jwks.json',
        grantTypes: ['CLIENT_CREDENTIALS'],
        scopes: ['jobs:read'],
        registeredById: employer,
        status: 'SUSPENDED',
        organizationId: mensah,
        createdAt: '2026-03-02T11:00:00Z',
        updatedAt: '2026-11-17T03:00:00Z',
      },
    },
    AuthorizationCode: {
      'student@azora.world mensah-digital-hiring': {
        sessionId: phone,
        clientId: client('mensah-digital-hiring'),
        codeHash: hash('code for mensah-digital-hiring'),
        redirectUri: 'https://mensah-digital.example/jobs/callback',
        scopes: ['openid', 'profile', 'skills:read'],
        nonce: 'n-0S6_WzA2Mj',
        codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        redeemedAt: '2026-11-18T15:02:04Z',
        expiresAt: '2026-11-18T15:03:00Z',
        createdAt: '2026-11-18T15:02:00Z',
      },
    },
    RefreshToken: {
      'student@azora.world mensah-digital-hiring 0': {
        userId: student,
        grantId: allowed,
        sessionId: phone,
        familyId: family('student@azora.world mensah-digital-hiring'),
        tokenHash: hash('fam_mdh_20261118 0'),
        scopes: ['openid', 'profile', 'skills:read'],
        dpopJkt: thumbprint('key of the jobs page'),
        usedAt: '2026-11-19T08:00:00Z',
        expiresAt: '2026-12-02T15:02:04Z',
        createdAt: '2026-11-18T15:02:04Z',
      },
      'student@azora.world mensah-digital-hiring 1': {
        userId: student,
        grantId: allowed,
        sessionId: phone,
        familyId: family('student@azora.world mensah-digital-hiring'),
        generation: 1,
        previousId: rowId('auth.RefreshToken', 'student@azora.world mensah-digital-hiring 0'),
        tokenHash: hash('fam_mdh_20261118 1'),
        scopes: ['openid', 'profile', 'skills:read'],
        dpopJkt: thumbprint('key of the jobs page'),
        expiresAt: '2026-12-03T08:00:00Z',
        createdAt: '2026-11-19T08:00:00Z',
      },
      'educator@azora.world azora-web-portal 0': {
        userId: educator,
        grantId: rowId('auth.ConsentGrant', 'educator@azora.world azora-web-portal'),
        sessionId: desk,
        familyId: family('educator@azora.world azora-web-portal'),
        tokenHash: hash('fam_web_20261116 0'),
        scopes: ['openid', 'profile', 'courses:read'],
        revokedAt: '2026-11-16T15:10:00Z',
        revocationReason: 'LOGOUT',
        expiresAt: '2026-11-30T06:30:00Z',
        createdAt: '2026-11-16T06:30:00Z',
      },
    },
    ConsentGrant: {
      'student@azora.world mensah-digital-hiring': {
        userId: student,
        clientId: client('mensah-digital-hiring'),
        scopes: ['openid', 'profile', 'skills:read'],
        claims: ['given_name', 'locale'],
        authorizationDetails: [{ type: 'skill_profile', actions: ['read'], identifier: 'student@azora.world' }],
        grantedAt: '2026-11-18T15:01:58Z',
        expiresAt: '2027-05-18T15:01:58Z',
        createdAt: '2026-11-18T15:01:58Z',
      },
      'educator@azora.world azora-web-portal': {
        userId: educator,
        clientId: client('azora-web-portal'),
        scopes: ['openid', 'profile', 'courses:read'],
        grantedAt: '2025-09-15T07:31:00Z',
        createdAt: '2025-09-15T07:31:00Z',
      },
      'educator@azora.world azora-academy-marking': {
        userId: educator,
        clientId: client('azora-academy-marking'),
        scopes: ['grades:write'],
        status: 'REVOKED',
        grantedAt: '2025-11-10T08:00:00Z',
        revokedAt: '2026-06-30T15:00:00Z',
        createdAt: '2025-11-10T08:00:00Z',
        updatedAt: '2026-06-30T15:00:00Z',
      },
    },
    SigningKey: {
      'es256 2026-07': {
        kid: 'es256-2026-07',
        publicJwk: {
          kty: 'EC',
          crv: 'P-256',
          x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
          y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
        },
        hsmKeyLabel: 'azora-oidc-es256-2026-07',
        status: 'ACTIVE',
        activatedAt: '2026-07-01T00:00:00Z',
        expiresAt: '2027-01-31T00:00:00Z',
        createdAt: '2026-06-24T00:00:00Z',
      },
      'es256 2026-01': {
        kid: 'es256-2026-01',
        publicJwk: {
          kty: 'EC',
          crv: 'P-256',
          x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
          y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
        },
        hsmKeyLabel: 'azora-oidc-es256-2026-01',
        status: 'RETIRED',
        activatedAt: '2026-01-01T00:00:00Z',
        retiredAt: '2026-07-01T00:00:00Z',
        expiresAt: '2026-07-31T00:00:00Z',
        createdAt: '2025-12-24T00:00:00Z',
      },
      // Published ahead, so that all have fetched it before it signs.
      'es256 2027-01': {
        kid: 'es256-2027-01',
        publicJwk: {
          kty: 'EC',
          crv: 'P-256',
          x: '7UuxKZWQwHlhP_spFrHut4dt-crwiLjpZRkhZoNcltg',
          y: 'VAiB6VcBaSXAfTlRrN5M6aLApXqLVeiQqte8jcE3FIw',
        },
        hsmKeyLabel: 'azora-oidc-es256-2027-01',
        expiresAt: '2027-07-31T00:00:00Z',
        createdAt: '2026-11-16T00:00:00Z',
      },
      // Signs no more since the last client asks for ES256; what it signed is still checked.
      'es384 2026-05': {
        kid: 'es384-2026-05',
        algorithm: 'ES384',
        publicJwk: {
          kty: 'EC',
          crv: 'P-384',
          x: 'yVr4-pfsjaHYbc70D3vPNE1pdN7eLkGvKZWbwIFpAe9cDsfLjOBN79EUUk-aC1mY',
          y: 'sxvrhInrtef7eU6xyHbWUYl166VciprjXYSzyMA0bP7mfKSd9rDmaPf0IWcGYjnY',
        },
        hsmKeyLabel: 'azora-oidc-es384-2026-05',
        status: 'RETIRING',
        activatedAt: '2026-05-04T00:00:00Z',
        retiredAt: '2026-11-16T00:00:00Z',
        expiresAt: '2026-12-16T00:00:00Z',
        createdAt: '2026-04-27T00:00:00Z',
      },
      // Its backup was found on a disk that had left the building; it had signed nothing.
      'es256 2026-06': {
        kid: 'es256-2026-06',
        publicJwk: {
          kty: 'EC',
          crv: 'P-256',
          x: 'trqEvxm6sAHvcWvQmIQKIclZcREwKNFMmaa5fP6zJNI',
          y: '4OmAU7vNM74BS05er7Qlwm3BQKc_WWIiOwd1iFq9ihA',
        },
        hsmKeyLabel: 'azora-oidc-es256-2026-06',
        status: 'COMPROMISED',
        retiredAt: '2026-06-23T13:00:00Z',
        expiresAt: '2027-01-31T00:00:00Z',
        createdAt: '2026-06-17T00:00:00Z',
      },
    },
  },
});
