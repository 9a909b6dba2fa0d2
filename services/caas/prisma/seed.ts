import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const partnerId = rowId('caas.CompliancePartner', 'mensah-digital');
const ofMensah = { partnerId, organizationId: mensah };
const key = rowId('caas.PartnerApiKey', 'azc_live_Mn7Q2x');
const request = (reference: string) => rowId('caas.ComplianceCheckRequest', `mensah-digital ${reference}`);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const asks = <const Kind extends string>(
  partnerReference: string,
  subjectName: string,
  kinds: readonly Kind[],
  at: string,
) => ({
  ...ofMensah,
  apiKeyId: key,
  partnerReference,
  subjectName,
  kinds: [...kinds],
  createdAt: at,
});

// People and firms that are asked about are made up; hashes of keys are random, so nobody calls with them.
export default defineSeed('caas', {
  demo: {
    CompliancePartner: {
      'mensah-digital': {
        tradingName: 'Mensah Digital',
        countryCode: 'NG',
        dueDiligenceCaseId: rowId('kyc-aml-service.KycCase', 'mensah-digital 2026'),
        operatorAgreementSha256: sha256('operator agreement mensah-digital'),
        webhookUrl: 'https://mensah-digital.example/hooks/checks',
        webhookSecret: '1d70f8c2b3a64e95',
        contactId: employer,
        status: 'ACTIVE',
        activatedAt: '2026-04-20T09:00:00Z',
        organizationId: mensah,
        createdAt: '2026-04-07T09:00:00Z',
      },
      'azora-academy': {
        tradingName: 'Azora Academy',
        countryCode: 'ZA',
        contactId: educator,
        organizationId: academy,
        createdAt: '2026-11-09T09:00:00Z',
      },
      // Taken out again: the school did without for a while.
      'azora-academy 2026-05': {
        tradingName: 'Azora Academy',
        countryCode: 'ZA',
        contactId: educator,
        status: 'SUSPENDED',
        organizationId: academy,
        createdAt: '2026-05-11T09:00:00Z',
        deletedAt: '2026-07-31T09:00:00Z',
      },
      'azora-academy 2025': {
        tradingName: 'Azora Academy',
        countryCode: 'ZA',
        contactId: educator,
        status: 'TERMINATED',
        terminatedAt: '2026-01-31T09:00:00Z',
        organizationId: academy,
        createdAt: '2025-10-13T09:00:00Z',
      },
    },
    PartnerApiKey: {
      azc_live_Mn7Q2x: {
        ...ofMensah,
        environment: 'LIVE',
        prefix: 'azc_live_Mn7Q2x',
        keyHash: sha256('random of azc_live_Mn7Q2x'),
        scopes: ['IDENTITY', 'SANCTIONS', 'COMPANY_REGISTER'],
        allowedNetworks: ['203.0.113.0/24'],
        createdById: employer,
        lastUsedAt: '2026-11-19T13:00:00Z',
        expiresAt: '2027-04-20T09:00:00Z',
        createdAt: '2026-04-20T09:05:00Z',
      },
      azc_test_k3TzP9: {
        ...ofMensah,
        prefix: 'azc_test_k3TzP9',
        keyHash: sha256('random of azc_test_k3TzP9'),
        scopes: ['IDENTITY'],
        createdById: employer,
        status: 'REVOKED',
        expiresAt: '2027-04-07T09:00:00Z',
        revokedAt: '2026-05-01T09:00:00Z',
        createdAt: '2026-04-07T09:10:00Z',
      },
    },
    ComplianceCheckRequest: {
      'mensah-digital trader-0031': {
        ...asks('trader-0031', 'Balogun Fabrics Limited', ['COMPANY_REGISTER', 'SANCTIONS'], '2026-11-12T10:00:00Z'),
        requestedById: employer,
        subjectKind: 'COMPANY',
        registrationNumber: 'RC 1509921',
        subjectCountry: 'NG',
        lawfulBasis: 'CONTRACT',
        status: 'COMPLETED',
        resultExpiresAt: '2026-12-12T10:00:09Z',
        completedAt: '2026-11-12T10:00:09Z',
      },
      'mensah-digital trader-0032': {
        ...asks('trader-0032', 'Adaeze Obi', ['IDENTITY', 'SANCTIONS'], '2026-11-19T13:00:00Z'),
        subjectKind: 'PERSON',
        subjectEmail: 'adaeze.obi@balogun-fabrics.example',
        subjectBirthDate: '1984-03-09',
        subjectCountry: 'NG',
        lawfulBasis: 'CONSENT',
        consentReference: 'consent-trader-0032',
        status: 'IN_REVIEW',
      },
      // The register did not answer for an hour.
      'mensah-digital trader-0030': {
        ...asks('trader-0030', 'Lagoon Freight Limited', ['COMPANY_REGISTER'], '2026-11-09T14:00:00Z'),
        requestedById: employer,
        subjectKind: 'COMPANY',
        registrationNumber: 'RC 1622047',
        subjectCountry: 'NG',
        lawfulBasis: 'CONTRACT',
        status: 'FAILED',
        completedAt: '2026-11-09T15:00:00Z',
      },
      'mensah-digital trader-0033': {
        ...asks('trader-0033', 'Ikeja Paper Mills Limited', ['COMPANY_REGISTER'], '2026-11-19T23:58:00Z'),
        subjectKind: 'COMPANY',
        registrationNumber: 'RC 1740835',
        subjectCountry: 'NG',
        lawfulBasis: 'CONTRACT',
        status: 'RUNNING',
      },
      'mensah-digital trader-0034': {
        ...asks('trader-0034', 'Yaba Print Works Limited', ['COMPANY_REGISTER'], '2026-11-19T23:59:50Z'),
        subjectKind: 'COMPANY',
        registrationNumber: 'RC 1688210',
        subjectCountry: 'NG',
        lawfulBasis: 'CONTRACT',
        status: 'RECEIVED',
      },
    },
    CheckVerdict: {
      'trader-0031 register': {
        requestId: request('trader-0031'),
        organizationId: mensah,
        kind: 'COMPANY_REGISTER',
        result: 'CLEAR',
        dataSource: 'Corporate Affairs Commission, Nigeria',
        sourceAsOf: '2026-11-12T10:00:03Z',
        decidedBy: 'RULE',
        latencyMs: 2914,
        createdAt: '2026-11-12T10:00:04Z',
      },
      'trader-0031 sanctions': {
        requestId: request('trader-0031'),
        organizationId: mensah,
        kind: 'SANCTIONS',
        result: 'CLEAR',
        dataSource: 'United Nations Security Council Consolidated List',
        sourceAsOf: '2026-11-12T02:00:00Z',
        decidedBy: 'RULE',
        latencyMs: 180,
        createdAt: '2026-11-12T10:00:02Z',
      },
      'trader-0032 sanctions': {
        requestId: request('trader-0032'),
        organizationId: mensah,
        kind: 'SANCTIONS',
        result: 'HIT',
        hitCount: 1,
        matchScore: '0.7312',
        dataSource: 'OFAC Specially Designated Nationals List',
        sourceAsOf: '2026-11-19T02:00:00Z',
        decidedBy: 'MODEL',
        latencyMs: 240,
        createdAt: '2026-11-19T13:00:02Z',
      },
    },
    PartnerQuota: {
      'mensah-digital SANCTIONS 2026-11': {
        ...ofMensah,
        kind: 'SANCTIONS',
        periodStart: '2026-11-01',
        periodEnd: '2026-11-30',
        includedChecks: 50,
        hardLimit: 100,
        usedChecks: 2,
        overagePrice: '4.5',
      },
      'mensah-digital IDENTITY 2026-11': {
        ...ofMensah,
        kind: 'IDENTITY',
        periodStart: '2026-11-01',
        periodEnd: '2026-11-30',
        includedChecks: 20,
        hardLimit: 20,
        usedChecks: 1,
      },
    },
    PartnerUsageStatement: {
      // 500 rand a month, and 3 checks beyond the 50 at 4.50.
      'mensah-digital 2026-10': {
        ...ofMensah,
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        completedChecks: 55,
        testChecks: 2,
        billableChecks: 53,
        overageChecks: 3,
        baseAmount: '500',
        overageAmount: '13.5',
        totalAmount: '513.5',
        medianLatencyMs: 310,
        availabilityPercent: '99.94',
        status: 'FINAL',
        createdAt: '2026-11-01T02:00:00Z',
      },
    },
  },
});
