import { createHash } from 'node:crypto';
import { defineSeed, initially, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const artifact = (key: string) => rowId('devops-service.ReleaseArtifact', key);
const genome = (key: string) => rowId('dna-service.SoftwareGenome', key);
const component = (key: string) => rowId('dna-service.GenomeComponent', key);
const rule = (key: string) => rowId('dna-service.LicenseRule', key);

const sbom = (key: string, uuid: string, more: object) => ({
  releaseArtifactId: artifact(key),
  serviceDefinitionId: rowId('master-orchestrator.ServiceDefinition', 'azora-education'),
  documentUri: `urn:uuid:${uuid}`,
  documentHash: createHash('sha256').update(`sbom of ${key}`).digest('hex'),
  toolName: 'syft 1.38',
  componentCount: 4,
  dependencyDepth: 2,
  ...more,
});

const SECOND = genome('azora-education 0.2.0');
const npm = (name: string, version: string, depth: number, declaredLicense: string, more: object = {}) => ({
  genomeId: SECOND,
  bomRef: `pkg:npm/${name}@${version}`,
  purl: `pkg:npm/${name}@${version}`,
  name,
  version,
  depth,
  isDirect: depth === 1,
  declaredLicense,
  ...more,
});

/** What licences may be in what we ship: SPDX id, family, OSI-approved, how it reaches others, verdict, conditions. */
const LICENCES = [
  ['MIT', 'PERMISSIVE', true, 'DISTRIBUTED', 'CONDITIONAL', 'Keep the notice.'],
  ['Apache-2.0', 'PERMISSIVE', true, 'DISTRIBUTED', 'CONDITIONAL', 'Keep notice and NOTICE file, state changes.'],
  ['BSD-3-Clause', 'PERMISSIVE', true, 'DISTRIBUTED', 'CONDITIONAL', 'Keep the notice.'],
  ['ISC', 'PERMISSIVE', true, 'DISTRIBUTED', 'CONDITIONAL', 'Keep the notice.'],
  ['0BSD', 'PERMISSIVE', true, 'DISTRIBUTED', 'ALLOWED', undefined],
  ['CC0-1.0', 'PUBLIC_DOMAIN', false, 'DISTRIBUTED', 'ALLOWED', undefined],
  ['MPL-2.0', 'WEAK_COPYLEFT', true, 'DISTRIBUTED', 'CONDITIONAL', 'Publish changed files.'],
  ['LGPL-3.0-only', 'WEAK_COPYLEFT', true, 'DISTRIBUTED', 'CONDITIONAL', 'Link so that it can be replaced.'],
  ['GPL-3.0-only', 'STRONG_COPYLEFT', true, 'DISTRIBUTED', 'FORBIDDEN', undefined],
  ['GPL-3.0-only', 'STRONG_COPYLEFT', true, 'HOSTED', 'ALLOWED', undefined],
  ['AGPL-3.0-only', 'NETWORK_COPYLEFT', true, 'HOSTED', 'FORBIDDEN', undefined],
  ['BUSL-1.1', 'SOURCE_AVAILABLE', false, 'HOSTED', 'FORBIDDEN', undefined],
] as const;

export default defineSeed('dna-service', {
  reference: {
    LicenseRule: Object.fromEntries(
      LICENCES.map(([spdxId, family, isOsiApproved, distribution, verdict, conditions]) => [
        `${spdxId} ${distribution}`,
        {
          spdxId,
          family,
          isOsiApproved,
          distribution,
          verdict: initially(verdict),
          conditions,
          validFrom: '2025-09-01T00:00:00Z',
        },
      ]),
    ),
  },

  demo: {
    SoftwareGenome: {
      'azora-education 0.1.0': sbom('azora-education 0.1.0', '3e671687-395b-41f5-a30f-a58921a69b79', {
        status: 'SUPERSEDED',
        supersededAt: '2026-11-11T13:00:00Z',
        createdAt: '2026-10-05T12:00:00Z',
      }),
      'azora-education 0.2.0': sbom('azora-education 0.2.0', 'c8a1a9a2-52a6-4f1c-8b1d-0b5a7f5c9d10', {
        createdById: educator,
        createdAt: '2026-11-11T13:00:00Z',
      }),
    },
    GenomeComponent: {
      'azora-education': {
        genomeId: SECOND,
        bomRef: 'azora-education',
        kind: 'APPLICATION',
        name: 'azora-education',
        version: '0.2.0',
        supplier: 'Azora',
        depth: 0,
      },
      fastify: npm('fastify', '5.6.1', 1, 'MIT', { kind: 'FRAMEWORK' }),
      ajv: npm('ajv', '8.17.1', 2, 'MIT'),
      elkjs: npm('elkjs', '0.9.3', 1, 'EPL-2.0 OR GPL-3.0-only', { scope: 'OPTIONAL' }),
    },
    ComponentDependency: {
      'azora-education fastify': {
        genomeId: SECOND,
        fromComponentId: component('azora-education'),
        toComponentId: component('fastify'),
        versionConstraint: '^5.6.0',
      },
      'fastify ajv': {
        genomeId: SECOND,
        fromComponentId: component('fastify'),
        toComponentId: component('ajv'),
        versionConstraint: '^8.12.0',
      },
      'azora-education elkjs': {
        genomeId: SECOND,
        fromComponentId: component('azora-education'),
        toComponentId: component('elkjs'),
        versionConstraint: '^0.9.0',
        isOptional: true,
      },
    },
    GenomeMutation: {
      '0.1.0 to 0.2.0 fastify': {
        fromGenomeId: genome('azora-education 0.1.0'),
        toGenomeId: SECOND,
        packageUrl: 'pkg:npm/fastify',
        mutation: 'UPGRADED',
        beforeVersion: '5.4.0',
        afterVersion: '5.6.1',
        versionStep: 'MINOR',
        riskScore: 10,
      },
      '0.1.0 to 0.2.0 elkjs': {
        fromGenomeId: genome('azora-education 0.1.0'),
        toGenomeId: SECOND,
        packageUrl: 'pkg:npm/elkjs',
        mutation: 'ADDED',
        afterVersion: '0.9.3',
        riskScore: 35,
      },
    },
    VulnerabilityExposure: {
      'ajv CVE-2025-69873': {
        componentId: component('ajv'),
        vulnerabilityId: 'CVE-2025-69873',
        cvssScore: '5.3',
        status: 'NOT_AFFECTED',
        justification: 'VULNERABLE_CODE_NOT_IN_EXECUTE_PATH',
        impactStatement: 'No schema with patterns from outside is compiled.',
        isReachable: false,
        detectedAt: '2026-11-12T04:00:00Z',
        assessedAt: '2026-11-12T09:00:00Z',
        assessedById: educator,
      },
      'fastify AZORA-2026-4': {
        componentId: component('fastify'),
        vulnerabilityId: 'AZORA-2026-4',
        findingId: rowId('azora-aegis.VulnerabilityFinding', 'staging course search shows other drafts'),
        status: 'UNDER_INVESTIGATION',
        detectedAt: '2026-11-18T04:00:00Z',
      },
    },
    LicenseFinding: {
      'fastify MIT': {
        componentId: component('fastify'),
        origin: 'DECLARED',
        expression: 'MIT',
        ruleId: rule('MIT DISTRIBUTED'),
        decision: 'ACCEPTED',
        decidedAt: '2026-11-11T13:05:00Z',
      },
      'elkjs EPL-2.0 OR GPL-3.0-only': {
        componentId: component('elkjs'),
        origin: 'DETECTED',
        expression: 'EPL-2.0 OR GPL-3.0-only',
        filePath: 'node_modules/elkjs/LICENSE.md',
        confidence: '0.98',
        decision: 'EXCEPTION',
        decisionReason: 'Taken under EPL-2.0, and loaded as a worker of its own.',
        decidedById: employer,
        decidedAt: '2026-11-11T15:00:00Z',
      },
    },
  },
});
