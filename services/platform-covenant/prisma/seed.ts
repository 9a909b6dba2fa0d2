import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const tenantId = rowId('platform-covenant.CovenantTenant', 'azora-academy');
const ofAcademy = { tenantId, organizationId: academy };
const rule = (code: string) => rowId('azora-covenant.ConstitutionalRule', code);
const policy = rowId('platform-covenant.AnchoringPolicy', 'azora-academy marks');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const root = (sequence: bigint): string => sha256(`marks of the academy, anchor ${sequence}`);

/** A week of the academy's marks under one root. */
const anchored = (sequence: bigint, rowCount: bigint, coversFrom: string, coversTo: string) => ({
  policyId: policy,
  organizationId: academy,
  sequence,
  merkleRoot: root(sequence),
  ...(sequence > 1n && { previousRoot: root(sequence - 1n) }),
  rowCount,
  coversFrom,
  coversTo,
  createdAt: coversTo,
});

export default defineSeed('platform-covenant', {
  demo: {
    CovenantTenant: {
      'azora-academy': {
        covenantVersion: '1.0',
        tier: 'GUARDIAN',
        accessionSha256: sha256('accession azora-academy'),
        accededAt: '2025-10-01T08:00:00Z',
        signatoryId: educator,
        publicBadge: true,
        status: 'BOUND',
        organizationId: academy,
        createdAt: '2025-09-24T08:00:00Z',
      },
      'mensah-digital': {
        covenantVersion: '1.0',
        signatoryId: employer,
        organizationId: mensah,
        createdAt: '2026-11-16T09:00:00Z',
      },
      'mensah-digital 2026-01': {
        covenantVersion: '1.0',
        tier: 'ADHERENT',
        accessionSha256: sha256('accession mensah-digital 2026-01'),
        accededAt: '2026-01-19T09:00:00Z',
        signatoryId: employer,
        status: 'WITHDRAWN',
        withdrawnAt: '2026-06-30T09:00:00Z',
        organizationId: mensah,
        createdAt: '2026-01-12T09:00:00Z',
      },
      // Entered twice, and held until the second was taken out.
      'mensah-digital 2026-11 twice': {
        covenantVersion: '1.0',
        signatoryId: employer,
        status: 'SUSPENDED',
        organizationId: mensah,
        createdAt: '2026-11-16T09:01:00Z',
        deletedAt: '2026-11-16T10:00:00Z',
      },
    },
    RulePackAdoption: {
      'azora-academy children': {
        ...ofAcademy,
        packCode: 'children',
        packVersion: '1.1.0',
        leadRuleId: rule('ART-4-R1'),
        enforcement: 'BLOCK',
        stricterParameters: { guardianConsentAge: 18 },
        trialEndedAt: '2025-11-30T08:00:00Z',
        adoptedById: educator,
        effectiveFrom: '2025-10-01T08:00:00Z',
      },
      'azora-academy fair-work': {
        ...ofAcademy,
        packCode: 'fair-work',
        packVersion: '1.0.2',
        leadRuleId: rule('ART-7-R2'),
        enforcement: 'WARN',
        exemptedRuleId: rule('ART-7-R1'),
        exemptionReason: 'Tutoring hours are offered for less than 50 AZR.',
        adoptedById: educator,
        effectiveFrom: '2026-02-16T08:00:00Z',
      },
    },
    AnchoringPolicy: {
      'azora-academy marks': {
        ...ofAcademy,
        name: 'marks',
        services: ['azora-education', 'azora-assessment'],
        target: 'CHAIN',
        chainId: 'eip155:80002',
        intervalMinutes: 10_080,
      },
      'azora-academy agreements': {
        ...ofAcademy,
        name: 'agreements',
        services: ['enterprise-service'],
        target: 'TIMESTAMP_AUTHORITY',
        // The arc of examples (2.999).
        tsaPolicyOid: '2.999.1.3',
        tsaUrl: 'https://tsa.azora.world/tsr',
        active: false,
      },
    },
    AnchorSubmission: {
      'azora-academy marks 1': {
        ...anchored(1n, 14n, '2026-11-02T00:00:00Z', '2026-11-09T00:00:00Z'),
        transactionHash: `0x${sha256('anchor 1')}`,
        feePaid: '0.02',
        attempts: 1,
        status: 'CONFIRMED',
        submittedAt: '2026-11-09T00:05:00Z',
        confirmedAt: '2026-11-09T00:08:00Z',
      },
      'azora-academy marks 2': {
        ...anchored(2n, 21n, '2026-11-09T00:00:00Z', '2026-11-16T00:00:00Z'),
        attempts: 4,
        status: 'FAILED',
        failure: 'The fee was above what the policy allows.',
        submittedAt: '2026-11-16T00:05:00Z',
      },
      'azora-academy marks 3': anchored(3n, 9n, '2026-11-16T00:00:00Z', '2026-11-19T00:00:00Z'),
    },
    ContractTemplateGrant: {
      'azora-academy StudentCollectibles': {
        ...ofAcademy,
        smartContractId: rowId('smart-contract-service.SmartContract', 'StudentCollectibles'),
        allowedChains: ['eip155:80002'],
        parameterBounds: { royaltyBasisPoints: { maximum: 750 } },
        maxDeployments: 5,
        usedDeployments: 3,
        lastAuditPassedOn: '2026-02-18',
        grantedById: educator,
        grantedOn: '2026-02-18',
        expiresOn: '2027-02-18',
      },
    },
    AnchorQuota: {
      'azora-academy 2026-11': {
        ...ofAcademy,
        periodStart: '2026-11-01',
        periodEnd: '2026-11-30',
        includedAnchors: 5,
        hardLimit: 10,
        usedAnchors: 2,
        includedProofRequests: 50,
        usedProofRequests: 3,
        overageFee: '0.5',
        whenExhausted: 'CHARGE',
      },
    },
  },
});
