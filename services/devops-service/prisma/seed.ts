import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const environment = (name: string) => rowId('devops-service.DeploymentEnvironment', name);
const artifact = (key: string) => rowId('devops-service.ReleaseArtifact', key);
const deployment = (key: string) => rowId('devops-service.Deployment', key);
const service = (name: string) => rowId('master-orchestrator.ServiceDefinition', name);
const run = (number: number) => rowId('devops-service.PipelineRun', `azora-os ci.yml ${number}`);

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** The image of a service, built and signed by a run of the pipeline. */
const image = (name: string, version: string, pipelineRunId: string, sizeBytes: bigint) => ({
  serviceDefinitionId: service(name),
  registry: 'ghcr.io',
  repositoryName: `azora-os/${name}`,
  tag: version,
  version,
  digest: digest(`${name} ${version}`),
  mediaType: 'application/vnd.oci.image.index.v1+json',
  sizeBytes,
  slsaBuildLevel: 'L3' as const,
  provenanceDigest: digest(`provenance of ${name} ${version}`),
  sbomDigest: digest(`sbom of ${name} ${version}`),
  isSigned: true,
  pipelineRunId,
});

const ci = (runNumber: number, commit: string, committedAt: string) => ({
  repository: 'azora-os/azora-os',
  workflow: '.github/workflows/ci.yml',
  runNumber,
  trigger: 'PUSH' as const,
  gitRef: 'refs/heads/main',
  commitSha: sha1(commit),
  committedAt,
  builderUri: 'https://github.com/actions/runner/github-hosted',
});

/** A service's next version on its way to an environment. */
const rollout = <const Status extends string>(
  name: string,
  version: string,
  where: string,
  status: Status,
  more: object,
) => ({
  environmentId: environment(where),
  artifactId: artifact(`${name} ${version}`),
  serviceDefinitionId: service(name),
  status,
  ...more,
});

export default defineSeed('devops-service', {
  demo: {
    DeploymentEnvironment: {
      development: { name: 'development', tier: 'DEVELOPMENT', createdAt: '2025-09-01T07:00:00Z' },
      staging: {
        name: 'staging',
        tier: 'STAGING',
        rank: 10,
        region: 'af-south-1',
        baseUrl: 'https://staging.azora.world',
        createdAt: '2025-09-01T07:00:00Z',
      },
      production: {
        name: 'production',
        tier: 'PRODUCTION',
        rank: 20,
        region: 'af-south-1',
        baseUrl: 'https://azora.world',
        isProtected: true,
        requiredApprovals: 1,
        waitMinutes: 10,
        desiredStateRepository: 'https://github.com/azora-os/desired-state',
        reconcileIntervalSeconds: 60,
        createdById: educator,
        createdAt: '2025-09-01T07:00:00Z',
      },
      'mensah-digital production': {
        name: 'production',
        tier: 'PRODUCTION',
        rank: 20,
        region: 'eu-west-1',
        isProtected: true,
        requiredApprovals: 1,
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-08-03T09:00:00Z',
      },
    },
    DeploymentFreeze: {
      'production matric results': {
        environmentId: environment('production'),
        startsAt: '2026-12-11T16:00:00Z',
        endsAt: '2027-01-11T04:00:00Z',
        reason: 'Final examinations and the holidays: learners read their results.',
        createdById: educator,
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    PipelineRun: {
      'azora-os ci.yml 1021': {
        ...ci(1021, 'prices of courses', '2026-10-05T09:40:00Z'),
        status: 'COMPLETED',
        conclusion: 'SUCCESS',
        startedAt: '2026-10-05T09:41:00Z',
        endedAt: '2026-10-05T09:54:00Z',
      },
      'azora-os ci.yml 1209': {
        ...ci(1209, 'tutor keeps what was hard', '2026-11-17T13:10:00Z'),
        status: 'COMPLETED',
        conclusion: 'SUCCESS',
        startedAt: '2026-11-17T13:11:00Z',
        endedAt: '2026-11-17T13:25:00Z',
      },
      'azora-os ci.yml 1204': {
        ...ci(1204, 'course search by author', '2026-11-11T12:40:00Z'),
        status: 'COMPLETED',
        conclusion: 'SUCCESS',
        startedAt: '2026-11-11T12:41:00Z',
        endedAt: '2026-11-11T12:55:30Z',
      },
      'azora-os ci.yml 1211': {
        ...ci(1211, 'tutor remembers the last lesson', '2026-11-18T15:02:00Z'),
        triggeredById: educator,
        status: 'COMPLETED',
        conclusion: 'FAILURE',
        startedAt: '2026-11-18T15:03:00Z',
        endedAt: '2026-11-18T15:11:00Z',
      },
      'azora-os ci.yml 1212': {
        ...ci(1212, 'tutor forgets after a day', '2026-11-19T16:20:00Z'),
        status: 'IN_PROGRESS',
        startedAt: '2026-11-19T16:21:00Z',
      },
      // Waits for a runner.
      'azora-os ci.yml 1213': {
        ...ci(1213, 'tutor counts its memory', '2026-11-19T23:58:00Z'),
        triggeredById: educator,
        status: 'QUEUED',
        createdAt: '2026-11-19T23:58:20Z',
      },
    },
    PipelineJob: {
      'ci.yml 1204 lint': {
        pipelineRunId: run(1204),
        position: 1,
        name: 'lint',
        stage: 'LINT',
        status: 'COMPLETED',
        conclusion: 'SUCCESS',
        runnerName: 'ubuntu-24.04-4',
        exitCode: 0,
        startedAt: '2026-11-11T12:41:05Z',
        endedAt: '2026-11-11T12:42:00Z',
      },
      'ci.yml 1204 test': {
        pipelineRunId: run(1204),
        position: 2,
        name: 'test',
        stage: 'TEST',
        status: 'COMPLETED',
        conclusion: 'SUCCESS',
        runnerName: 'ubuntu-24.04-4',
        exitCode: 0,
        testRunId: rowId('testing-service.TestRun', 'azora-education unit 1204'),
        startedAt: '2026-11-11T12:42:00Z',
        endedAt: '2026-11-11T12:53:00Z',
      },
      'ci.yml 1211 test': {
        pipelineRunId: run(1211),
        position: 1,
        name: 'test',
        stage: 'TEST',
        status: 'COMPLETED',
        conclusion: 'FAILURE',
        runnerName: 'ubuntu-24.04-2',
        exitCode: 1,
        startedAt: '2026-11-18T15:03:10Z',
        endedAt: '2026-11-18T15:11:00Z',
      },
    },
    ReleaseArtifact: {
      'auth-service 0.1.0': image('auth-service', '0.1.0', run(1204), 61_204_480n),
      'azora-education 0.1.0': { ...image('azora-education', '0.1.0', run(1021), 74_310_656n), status: 'DEPRECATED' },
      'azora-education 0.2.0': image('azora-education', '0.2.0', run(1204), 74_836_992n),
      'azora-nexus 0.1.0': image('azora-nexus', '0.1.0', run(1021), 80_740_352n),
      'azora-nexus 0.2.0': {
        ...image('azora-nexus', '0.2.0', run(1209), 81_264_640n),
        status: 'YANKED',
        yankedReason: 'Its memory grows with every talk.',
      },
      'azora-mobile 2.4.0': {
        kind: 'MOBILE_BUNDLE',
        registry: 'artifacts.azora.internal',
        repositoryName: 'mobile/azora',
        version: '2.4.0',
        digest: digest('azora-mobile 2.4.0'),
        mediaType: 'application/vnd.android.package-archive',
        sizeBytes: 28_311_552n,
        isSigned: true,
      },
    },
    Deployment: {
      'auth-service 0.1.0 production': rollout('auth-service', '0.1.0', 'production', 'SUCCEEDED', {
        changeCommittedAt: '2026-11-11T12:40:00Z',
        startedAt: '2026-11-18T03:58:00Z',
        endedAt: '2026-11-18T04:00:10Z',
        createdAt: '2026-11-17T09:00:00Z',
      }),
      'azora-education 0.1.0 production': rollout('azora-education', '0.1.0', 'production', 'SUCCEEDED', {
        startedAt: '2026-10-06T04:00:00Z',
        endedAt: '2026-10-06T04:03:00Z',
        createdAt: '2026-10-05T12:00:00Z',
      }),
      'azora-education 0.2.0 production': rollout('azora-education', '0.2.0', 'production', 'SUCCEEDED', {
        previousId: deployment('azora-education 0.1.0 production'),
        strategy: 'CANARY',
        canaryPercent: 10,
        changeCommittedAt: '2026-11-11T12:40:00Z',
        startedAt: '2026-11-12T18:00:00Z',
        endedAt: '2026-11-12T18:30:00Z',
        createdAt: '2026-11-12T09:00:00Z',
      }),
      'azora-nexus 0.2.0 production': rollout('azora-nexus', '0.2.0', 'production', 'ROLLED_BACK', {
        previousId: deployment('azora-nexus 0.1.0 production'),
        isFailedChange: true,
        startedAt: '2026-11-19T20:00:00Z',
        endedAt: '2026-11-19T23:59:40Z',
        createdAt: '2026-11-19T16:00:00Z',
      }),
      'azora-nexus 0.1.0 production': rollout('azora-nexus', '0.1.0', 'production', 'SUCCEEDED', {
        startedAt: '2026-10-20T04:00:00Z',
        endedAt: '2026-10-20T04:05:00Z',
        createdAt: '2026-10-19T12:00:00Z',
      }),
      'azora-nexus 0.2.0 staging': rollout('azora-nexus', '0.2.0', 'staging', 'SUCCEEDED', {
        deployedById: educator,
        startedAt: '2026-11-18T17:00:00Z',
        endedAt: '2026-11-18T17:06:00Z',
        createdAt: '2026-11-18T16:50:00Z',
      }),
      'auth-service 0.1.0 staging': rollout('auth-service', '0.1.0', 'staging', 'IN_PROGRESS', {
        startedAt: '2026-11-19T17:00:00Z',
        createdAt: '2026-11-19T16:55:00Z',
      }),
      'azora-nexus 0.2.0 development': rollout('azora-nexus', '0.2.0', 'development', 'FAILED', {
        startedAt: '2026-11-17T14:00:00Z',
        endedAt: '2026-11-17T14:01:00Z',
        createdAt: '2026-11-17T13:50:00Z',
      }),
      'azora-education 0.2.0 staging': rollout('azora-education', '0.2.0', 'staging', 'CANCELLED', {
        endedAt: '2026-11-12T08:00:00Z',
        createdAt: '2026-11-12T07:50:00Z',
      }),
      'azora-education 0.2.0 development': rollout('azora-education', '0.2.0', 'development', 'PENDING', {
        createdAt: '2026-11-19T17:10:00Z',
      }),
      'azora-education 0.2.0 production again': rollout('azora-education', '0.2.0', 'production', 'AWAITING_APPROVAL', {
        isRework: true,
        createdAt: '2026-11-19T17:12:00Z',
      }),
      'auth-service 0.1.0 mensah-digital': {
        ...rollout('auth-service', '0.1.0', 'mensah-digital production', 'APPROVED', {}),
        organizationId: mensah,
        createdAt: '2026-11-19T10:00:00Z',
      },
    },
    DeploymentApproval: {
      'azora-education 0.2.0 production educator@azora.world': {
        deploymentId: deployment('azora-education 0.2.0 production'),
        reviewerId: educator,
        decision: 'APPROVED',
        comment: 'Seen on staging with two learners.',
        createdAt: '2026-11-12T16:30:00Z',
      },
      'auth-service 0.1.0 mensah-digital employer@azora.world': {
        deploymentId: deployment('auth-service 0.1.0 mensah-digital'),
        reviewerId: employer,
        decision: 'APPROVED',
        createdAt: '2026-11-19T11:00:00Z',
      },
    },
    RollbackEvent: {
      'azora-nexus 0.2.0 production': {
        deploymentId: deployment('azora-nexus 0.2.0 production'),
        restoredDeploymentId: deployment('azora-nexus 0.1.0 production'),
        method: 'REDEPLOY',
        cause: 'HEALTH_CHECK',
        reason: 'Two instances ran out of memory within four hours.',
        isAutomatic: true,
        detectedAt: '2026-11-19T23:58:13Z',
        decidedAt: '2026-11-19T23:58:40Z',
        restoredAt: '2026-11-19T23:59:40Z',
        createdAt: '2026-11-19T23:58:40Z',
      },
    },
  },
});
