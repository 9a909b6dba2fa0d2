import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const config = (key: string) => rowId('azora-codespaces.DevContainerConfig', key);
const machine = (name: string) => rowId('azora-codespaces.MachineClass', name);
const ready = rowId('azora-codespaces.PrebuildRun', 'python-basics main 2026-11-12');
const space = (name: string) => rowId('azora-codespaces.Codespace', name);

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const PYTHON = 'https://github.com/azora-academy/python-basics';
const REACT = 'https://github.com/mensah-digital/sales-dashboard';
const PYTHON_CONTENT = { name: 'Python Basics', image: 'mcr.microsoft.com/devcontainers/python:3.13' };
const REACT_CONTENT = { name: 'Sales dashboard', build: { dockerfile: 'Dockerfile' } };

/** A learner's codespace on the lessons' repository. */
const lesson = <const Status extends string>(name: string, status: Status, lastUsedAt: string, more: object = {}) => ({
  userId: student,
  name,
  repositoryUrl: PYTHON,
  gitRef: 'refs/heads/main',
  headSha: sha1('python-basics main 2026-11-12'),
  configId: config('python-basics'),
  machineClassId: machine('small'),
  status,
  region: 'af-south-1',
  lastUsedAt,
  organizationId: academy,
  ...more,
});

export default defineSeed('azora-codespaces', {
  demo: {
    MachineClass: {
      small: {
        name: 'small',
        displayName: '2 cores, 4 GiB',
        vcpuCount: 2,
        memoryGib: 4,
        storageGib: 16,
        hourlyPrice: '0.6',
        storagePrice: '0.02',
      },
      large: {
        name: 'large',
        displayName: '8 cores, 16 GiB',
        architecture: 'ARM64',
        vcpuCount: 8,
        memoryGib: 16,
        storageGib: 64,
        hourlyPrice: '2.4',
        storagePrice: '0.02',
      },
      gpu: {
        name: 'gpu',
        displayName: '8 cores, one L4',
        vcpuCount: 8,
        memoryGib: 32,
        storageGib: 128,
        gpuCount: 1,
        gpuModel: 'NVIDIA L4',
        hourlyPrice: '18',
        storagePrice: '0.02',
        isOffered: false,
      },
    },
    DevContainerConfig: {
      'python-basics': {
        repositoryUrl: PYTHON,
        configPath: '.devcontainer/devcontainer.json',
        commitSha: sha1('python-basics main 2026-11-12'),
        contentHash: sha256(JSON.stringify(PYTHON_CONTENT)),
        content: PYTHON_CONTENT,
        image: 'mcr.microsoft.com/devcontainers/python:3.13',
        requiredCpus: 2,
        registeredById: educator,
        organizationId: academy,
      },
      'sales-dashboard': {
        repositoryUrl: REACT,
        configPath: '.devcontainer.json',
        commitSha: sha1('sales-dashboard main'),
        contentHash: sha256(JSON.stringify(REACT_CONTENT)),
        content: REACT_CONTENT,
        dockerfile: 'Dockerfile',
        features: { 'ghcr.io/devcontainers/features/node:1': { version: '24' } },
        requiredCpus: 4,
        requiredMemoryGib: 8,
        registeredById: employer,
        organizationId: mensah,
      },
    },
    PrebuildRun: {
      'python-basics main 2026-11-12': {
        configId: config('python-basics'),
        machineClassId: machine('small'),
        gitRef: 'refs/heads/main',
        commitSha: sha1('python-basics main 2026-11-12'),
        region: 'af-south-1',
        status: 'READY',
        imageDigest: `sha256:${sha256('prebuild of python-basics')}`,
        sizeBytes: 1_288_490_188n,
        startedAt: '2026-11-12T08:00:00Z',
        endedAt: '2026-11-12T08:04:10Z',
        expiresAt: '2026-12-12T08:00:00Z',
      },
      'sales-dashboard main': {
        configId: config('sales-dashboard'),
        machineClassId: machine('large'),
        gitRef: 'refs/heads/main',
        commitSha: sha1('sales-dashboard main'),
        region: 'af-south-1',
        trigger: 'MANUAL',
        status: 'FAILED',
        failedStep: 'UPDATE_CONTENT',
        startedAt: '2026-11-18T10:00:00Z',
        endedAt: '2026-11-18T10:02:00Z',
        expiresAt: '2026-12-18T10:00:00Z',
      },
      'python-basics main 2026-10-12': {
        configId: config('python-basics'),
        machineClassId: machine('small'),
        gitRef: 'refs/heads/main',
        commitSha: sha1('python-basics main 2026-10-12'),
        region: 'af-south-1',
        status: 'EXPIRED',
        startedAt: '2026-10-12T08:00:00Z',
        endedAt: '2026-10-12T08:05:20Z',
        expiresAt: '2026-11-11T08:00:00Z',
        createdAt: '2026-10-12T08:00:00Z',
      },
      // The second try, after the lock file was repaired.
      'sales-dashboard main again': {
        configId: config('sales-dashboard'),
        machineClassId: machine('large'),
        gitRef: 'refs/heads/main',
        commitSha: sha1('sales-dashboard main with its lock file'),
        region: 'af-south-1',
        status: 'RUNNING',
        startedAt: '2026-11-19T17:40:00Z',
        expiresAt: '2026-12-19T17:40:00Z',
        createdAt: '2026-11-19T17:40:00Z',
      },
    },
    Codespace: {
      'themba-python': lesson('themba-python', 'AVAILABLE', '2026-11-19T17:41:00Z', {
        displayName: 'My Python',
        prebuildId: ready,
        uncommittedFiles: 1,
        unpushedCommits: 2,
        storageUsedBytes: 412_090_368n,
        createdAt: '2026-10-12T14:20:00Z',
      }),
      'themba-quiz': lesson('themba-quiz', 'STOPPED', '2026-11-06T15:20:00Z', { storageUsedBytes: 201_326_592n }),
      'themba-loops': lesson('themba-loops', 'ARCHIVED', '2026-10-20T15:00:00Z', { storageUsedBytes: 104_857_600n }),
      'themba-first': lesson('themba-first', 'DELETED', '2026-10-12T15:00:00Z', { removedAt: '2026-10-26T15:00:00Z' }),
      'themba-next': lesson('themba-next', 'QUEUED', '2026-11-19T17:42:00Z', { headSha: undefined }),
      'themba-lists': lesson('themba-lists', 'SHUTTING_DOWN', '2026-11-19T17:10:00Z'),
      'naledi-python': lesson('naledi-python', 'STARTING', '2026-11-19T17:40:00Z', { userId: educator }),
      'naledi-lesson-3': lesson('naledi-lesson-3', 'PROVISIONING', '2026-11-19T17:42:30Z', { userId: educator }),
      'naledi-lesson-2': lesson('naledi-lesson-2', 'REBUILDING', '2026-11-19T17:30:00Z', { userId: educator }),
      'kofi-dashboard': lesson('kofi-dashboard', 'FAILED', '2026-11-18T10:02:00Z', {
        userId: employer,
        repositoryUrl: REACT,
        headSha: sha1('sales-dashboard main'),
        configId: config('sales-dashboard'),
        machineClassId: machine('large'),
        failure: 'npm ci ended with 1.',
        organizationId: mensah,
      }),
    },
    // Sealed values are random digits.
    CodespaceSecret: {
      'azora-academy COURSE_API_TOKEN': {
        name: 'COURSE_API_TOKEN',
        sealedValue: '6a17'.repeat(24),
        encryptionKeyId: rowId('security-service.EncryptionKey', 'connector-credentials'),
        visibility: 'ALL',
        lastUsedAt: '2026-11-19T17:40:00Z',
        organizationId: academy,
      },
      'employer@azora.world NPM_TOKEN': {
        userId: employer,
        name: 'NPM_TOKEN',
        sealedValue: 'c93e'.repeat(24),
        encryptionKeyId: rowId('security-service.EncryptionKey', 'connector-credentials'),
        repositories: [REACT],
      },
    },
    ForwardedPort: {
      'themba-python 8000': {
        codespaceId: space('themba-python'),
        port: 8000,
        label: 'Notebook',
        visibility: 'ORGANIZATION',
        onAutoForward: 'OPEN_PREVIEW',
        hostName: 'themba-python-8000.preview.azora.world',
        openedAt: '2026-11-19T17:20:00Z',
      },
    },
    CodespaceUsage: {
      'themba-python 2026-11-18': {
        codespaceName: 'themba-python',
        userId: student,
        machineClassId: machine('small'),
        stopReason: 'IDLE',
        startedAt: '2026-11-18T14:10:00Z',
        endedAt: '2026-11-18T15:40:00Z',
        cpuCoreMinutes: 180,
        storageGibHours: '0.576',
        // An hour and a half at 0.6.
        chargedAmount: '0.9',
        organizationId: academy,
      },
    },
  },
});
