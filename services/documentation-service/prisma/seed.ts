import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const space = (key: string) => rowId('documentation-service.DocSpace', key);
const page = (key: string) => rowId('documentation-service.DocPage', key);
const revision = (key: string) => rowId('documentation-service.PageRevision', key);

/** A text with its hash and its length. */
const text = (body: string) => ({
  body,
  bodySha256: createHash('sha256').update(body).digest('hex'),
  wordCount: body.split(/\s+/).filter(Boolean).length,
});

const install = '# Install Python\n\nDownload Python 3.14 from python.org, then say\n\n```sh\npython --version\n```\n';
const installNow = install.replace('3.14', '3.15');

/** The handbook of the Python class, which readers correct, and the notes of a company on its shop fronts. */
export default defineSeed('documentation-service', {
  demo: {
    DocSpace: {
      'python-handbook': {
        slug: 'python-handbook',
        title: 'Handbook of the Python class',
        description: 'How to install, run and hand in, for the course Introduction to Python Programming.',
        repositoryUrl: 'https://github.com/azora-academy/python-handbook',
        ownerId: educator,
        organizationId: academy,
        createdAt: '2026-01-12T09:00:00Z',
      },
      'shop-fronts': {
        slug: 'shop-fronts',
        title: 'Shop fronts',
        visibility: 'ORGANISATION',
        isIndexed: false,
        requiredApprovals: 0,
        ownerId: employer,
        organizationId: mensah,
        createdAt: '2026-03-02T09:00:00Z',
      },
    },
    DocPage: {
      'python-handbook install-python': {
        spaceId: space('python-handbook'),
        slug: 'install-python',
        title: 'Install Python',
        mode: 'HOW_TO_GUIDE',
        topic: 'TASK',
        ownerId: educator,
        status: 'PUBLISHED',
        createdAt: '2026-01-12T09:10:00Z',
        updatedAt: '2026-10-14T08:00:00Z',
      },
      'python-handbook install-python on-a-phone': {
        spaceId: space('python-handbook'),
        parentId: page('python-handbook install-python'),
        slug: 'on-a-phone',
        title: 'Run Python on a phone',
        mode: 'HOW_TO_GUIDE',
        topic: 'TASK',
        ownerId: student,
        createdAt: '2026-11-16T15:00:00Z',
      },
      'python-handbook setup': {
        spaceId: space('python-handbook'),
        slug: 'setup',
        title: 'Setup',
        mode: 'HOW_TO_GUIDE',
        position: 1,
        ownerId: educator,
        status: 'ARCHIVED',
        redirectToId: page('python-handbook install-python'),
        archivedAt: '2026-02-02T08:00:00Z',
        createdAt: '2025-12-15T09:00:00Z',
        updatedAt: '2026-02-02T08:00:00Z',
      },
      'shop-fronts sales-api': {
        spaceId: space('shop-fronts'),
        slug: 'sales-api',
        title: 'The interface that sales are read from',
        mode: 'REFERENCE',
        topic: 'REFERENCE',
        ownerId: employer,
        status: 'OUTDATED',
        reviewIntervalDays: 90,
        createdAt: '2026-03-02T09:30:00Z',
        updatedAt: '2026-09-01T03:00:00Z',
      },
    },
    PageRevision: {
      'python-handbook install-python 1': {
        ...text(install),
        pageId: page('python-handbook install-python'),
        authorId: educator,
        number: 1,
        productVersion: '3.14',
        changeNote: 'First text',
        readingGrade: '5.2',
        status: 'SUPERSEDED',
        publishedAt: '2026-01-14T08:00:00Z',
        supersededAt: '2026-10-14T08:00:00Z',
        createdAt: '2026-01-12T09:10:00Z',
        updatedAt: '2026-10-14T08:00:00Z',
      },
      'python-handbook install-python 2': {
        ...text(installNow),
        pageId: page('python-handbook install-python'),
        authorId: educator,
        number: 2,
        productVersion: '3.15',
        changeNote: 'Python 3.15 is out',
        readingGrade: '5.2',
        status: 'PUBLISHED',
        publishedAt: '2026-10-14T08:00:00Z',
        createdAt: '2026-10-13T14:00:00Z',
        updatedAt: '2026-10-14T08:00:00Z',
      },
      'python-handbook install-python on-a-phone 1': {
        ...text('# Run Python on a phone\n\nInstall Pydroid 3. It works without data once it is there.\n'),
        pageId: page('python-handbook install-python on-a-phone'),
        authorId: student,
        number: 1,
        changeNote: 'What I do on my own phone',
        readingGrade: '3.8',
        brokenLinkCount: 1,
        status: 'IN_REVIEW',
        createdAt: '2026-11-16T15:00:00Z',
      },
      'shop-fronts sales-api 1': {
        ...text('# Sales\n\n`GET /v1/sales?month=2026-02` answers with a row a product.\n'),
        pageId: page('shop-fronts sales-api'),
        authorId: employer,
        number: 1,
        productVersion: '1.0',
        changeNote: 'As the interface is',
        status: 'PUBLISHED',
        publishedAt: '2026-03-02T10:00:00Z',
        createdAt: '2026-03-02T09:30:00Z',
      },
    },
    PageReview: {
      'install-python 2 employer@azora.world TECHNICAL': {
        revisionId: revision('python-handbook install-python 2'),
        reviewerId: employer,
        decision: 'APPROVED',
        comments: 'Works on Windows and on Ubuntu.',
        requestedAt: '2026-10-13T14:05:00Z',
        dueAt: '2026-10-16T14:05:00Z',
        decidedAt: '2026-10-13T19:20:00Z',
        createdAt: '2026-10-13T14:05:00Z',
      },
      'on-a-phone 1 educator@azora.world ACCESSIBILITY': {
        revisionId: revision('python-handbook install-python on-a-phone 1'),
        reviewerId: educator,
        focus: 'ACCESSIBILITY',
        suggestionCount: 2,
        requestedAt: '2026-11-16T15:05:00Z',
        dueAt: '2026-11-23T15:05:00Z',
        createdAt: '2026-11-16T15:05:00Z',
      },
    },
    CodeSample: {
      'install-python 2 say-the-version': {
        revisionId: revision('python-handbook install-python 2'),
        anchor: 'say-the-version',
        language: 'BASH',
        source: 'python --version\n',
        expectedOutput: 'Python 3.15.0\n',
        runtimeImage: 'python:3.15.0-slim',
        lastOutcome: 'PASSED',
        exitCode: 0,
        lastRunAt: '2026-11-19T02:00:00Z',
        createdAt: '2026-10-13T14:00:00Z',
      },
      'sales-api 1 read-a-month': {
        revisionId: revision('shop-fronts sales-api 1'),
        anchor: 'read-a-month',
        language: 'HTTP',
        source: 'GET /v1/sales?month=2026-02 HTTP/1.1\nHost: api.mensah-digital.example\n',
        isRunnable: false,
        createdAt: '2026-03-02T09:30:00Z',
      },
    },
    PageFeedback: {
      'install-python student@azora.world': {
        pageId: page('python-handbook install-python'),
        revisionId: revision('python-handbook install-python 1'),
        userId: student,
        isHelpful: false,
        reason: 'OUTDATED',
        comment: 'python.org gives me 3.15 now. Is that all right?',
        scrollPercent: 100,
        status: 'RESOLVED',
        resolvedInId: revision('python-handbook install-python 2'),
        createdAt: '2026-10-12T15:00:00Z',
        updatedAt: '2026-10-14T08:00:00Z',
      },
      'install-python a reader': {
        pageId: page('python-handbook install-python'),
        revisionId: revision('python-handbook install-python 2'),
        isHelpful: true,
        scrollPercent: 80,
        createdAt: '2026-11-03T11:00:00Z',
      },
    },
  },
});
