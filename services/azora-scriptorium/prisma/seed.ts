import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const project = (slug: string) => rowId('azora-scriptorium.OpenSourceProject', slug);
const contribution = (key: string) => rowId('azora-scriptorium.Contribution', key);
const bounty = (key: string) => rowId('azora-scriptorium.SourceBounty', key);
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email}@azora.world AZR`);

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

const EXERCISES = 'https://github.com/azora-academy/python-exercises';

const published = (slug: string, title: string, summary: string, more: object) => ({
  slug,
  title,
  summary,
  repositoryUrl: `https://github.com/azora-academy/${slug}`,
  licenseExpression: 'MIT',
  maintainerId: educator,
  ...more,
});

export default defineSeed('azora-scriptorium', {
  demo: {
    OpenSourceProject: {
      'python-exercises': published(
        'python-exercises',
        'Python exercises',
        'Small exercises for grades 10 to 12, in five languages.',
        {
          contributingUrl: `${EXERCISES}/blob/main/CONTRIBUTING.md`,
          isLicenseApproved: true,
          status: 'ACTIVE',
          rewardPool: '240',
          busFactor: 1,
          openIssueCount: 7,
          organizationId: academy,
          createdAt: '2026-02-02T08:00:00Z',
        },
      ),
      'isizulu-glossary': published(
        'isizulu-glossary',
        'Glossary of computing in isiZulu',
        'Words for what a computer does.',
        {
          licenseExpression: 'CC-BY-4.0',
          isLicenseApproved: true,
          status: 'INCUBATING',
          createdAt: '2026-06-16T08:00:00Z',
        },
      ),
      'sales-report': published('sales-report', 'Sales report', 'Reads a year of sales and draws two charts.', {
        repositoryUrl: 'https://github.com/mensah-digital/sales-report',
        maintainerId: employer,
        organizationId: mensah,
        createdAt: '2026-11-17T09:00:00Z',
      }),
      'old-quiz-engine': published(
        'old-quiz-engine',
        'Old quiz engine',
        'Before azora-education took the quizzes in.',
        {
          status: 'ARCHIVED',
          archivedAt: '2026-02-28T12:00:00Z',
          createdAt: '2025-09-01T08:00:00Z',
        },
      ),
      'price-watch': published('price-watch', 'Price watch', 'Reads the prices of all courses.', {
        repositoryUrl: 'https://github.com/mensah-digital/price-watch',
        licenseExpression: 'BUSL-1.1',
        status: 'REJECTED',
        maintainerId: employer,
        createdAt: '2026-03-02T10:00:00Z',
      }),
    },
    Contribution: {
      'student@azora.world while loops': {
        projectId: project('python-exercises'),
        contributorId: student,
        kind: 'CODE',
        title: 'Three exercises on while loops',
        changeRequestUrl: `${EXERCISES}/pull/41`,
        commitSha: sha1('Three exercises on while loops'),
        state: 'MERGED',
        linesAdded: 96,
        linesRemoved: 4,
        isFirstContribution: true,
        signedOffAt: '2026-11-07T15:00:00Z',
        openedAt: '2026-11-07T14:50:00Z',
        firstResponseAt: '2026-11-08T08:00:00Z',
        mergedAt: '2026-11-10T15:00:00Z',
        closedAt: '2026-11-10T15:00:00Z',
      },
      'student@azora.world exercises in isiZulu': {
        projectId: project('python-exercises'),
        contributorId: student,
        kind: 'TRANSLATION',
        title: 'Exercises 1 to 10 in isiZulu',
        changeRequestUrl: `${EXERCISES}/pull/44`,
        linesAdded: 210,
        openedAt: '2026-11-18T16:00:00Z',
      },
    },
    ContributionReview: {
      'while loops 1': {
        contributionId: contribution('student@azora.world while loops'),
        reviewerId: educator,
        verdict: 'CHANGES_REQUESTED',
        remarks: 'The second exercise never ends when the list is empty. What should happen then?',
        reviewedAt: '2026-11-08T08:00:00Z',
      },
      'while loops 2': {
        contributionId: contribution('student@azora.world while loops'),
        reviewerId: educator,
        round: 2,
        verdict: 'APPROVED',
        difficulty: 1,
        reviewedAt: '2026-11-10T14:40:00Z',
      },
    },
    SourceBounty: {
      'exercises in isiZulu': {
        projectId: project('python-exercises'),
        sponsorId: employer,
        issueUrl: `${EXERCISES}/issues/38`,
        acceptanceCriteria: 'Ten exercises in isiZulu that two speakers read and tried.',
        amount: '60',
        escrowWalletId: wallet('employer'),
        status: 'OPEN',
        expiresAt: '2026-12-31T22:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-16T09:00:00Z',
      },
      'charts for colour-blind readers': {
        projectId: project('sales-report'),
        sponsorId: employer,
        issueUrl: 'https://github.com/mensah-digital/sales-report/issues/2',
        acceptanceCriteria: 'Charts that can be read in grey.',
        amount: '25',
        expiresAt: '2027-01-31T22:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-19T09:00:00Z',
      },
      // The prize is paid with the rewards at the end of November.
      'three exercises on while loops': {
        projectId: project('python-exercises'),
        sponsorId: educator,
        issueUrl: `${EXERCISES}/issues/33`,
        acceptanceCriteria: 'Three exercises on while loops with tests, the last of them hard.',
        amount: '5',
        escrowWalletId: wallet('educator'),
        maxClaims: 1,
        status: 'AWARDED',
        expiresAt: '2026-11-30T22:00:00Z',
        awardedAt: '2026-11-10T15:10:00Z',
        closedAt: '2026-11-10T15:10:00Z',
        organizationId: academy,
        createdAt: '2026-11-02T09:00:00Z',
        updatedAt: '2026-11-10T15:10:00Z',
      },
      'twenty words for networks': {
        projectId: project('isizulu-glossary'),
        sponsorId: educator,
        issueUrl: 'https://github.com/azora-academy/isizulu-glossary/issues/4',
        acceptanceCriteria: 'Twenty words for networks, each with a sentence that uses it.',
        amount: '15',
        escrowWalletId: wallet('educator'),
        status: 'EXPIRED',
        expiresAt: '2026-09-30T22:00:00Z',
        closedAt: '2026-09-30T22:00:00Z',
        organizationId: academy,
        createdAt: '2026-07-01T09:00:00Z',
        updatedAt: '2026-09-30T22:00:00Z',
      },
      // Withdrawn as the project was archived.
      'quizzes with pictures': {
        projectId: project('old-quiz-engine'),
        sponsorId: educator,
        issueUrl: 'https://github.com/azora-academy/old-quiz-engine/issues/12',
        acceptanceCriteria: 'A question can show a picture, and its alternative text is read aloud.',
        amount: '20',
        status: 'WITHDRAWN',
        expiresAt: '2026-06-30T22:00:00Z',
        closedAt: '2026-02-27T12:00:00Z',
        organizationId: academy,
        createdAt: '2026-01-12T09:00:00Z',
        updatedAt: '2026-02-27T12:00:00Z',
      },
    },
    BountyClaim: {
      'exercises in isiZulu student@azora.world': {
        bountyId: bounty('exercises in isiZulu'),
        claimantId: student,
        approach: 'I translate and read them with my cousin.',
        contributionId: contribution('student@azora.world exercises in isiZulu'),
        status: 'SUBMITTED',
        claimedAt: '2026-11-16T15:00:00Z',
        lapsesAt: '2026-11-30T15:00:00Z',
      },
    },
    LicenseAudit: {
      'python-exercises 2026-11': {
        projectId: project('python-exercises'),
        commitSha: sha1('Three exercises on while loops'),
        toolName: 'reuse 5.0',
        declaredExpression: 'MIT',
        concludedExpression: 'MIT',
        filesScanned: 118,
        filesWithoutLicense: 0,
        isReuseCompliant: true,
        result: 'PASSED',
        auditorId: educator,
        auditedAt: '2026-11-11T08:00:00Z',
      },
      'price-watch 2026-03': {
        projectId: project('price-watch'),
        commitSha: sha1('price watch'),
        toolName: 'reuse 5.0',
        declaredExpression: 'MIT',
        concludedExpression: 'BUSL-1.1',
        filesScanned: 12,
        filesWithoutLicense: 9,
        conflictCount: 3,
        result: 'FAILED',
        auditedAt: '2026-03-03T08:00:00Z',
      },
    },
    ContributorReward: {
      // 10 from the project's pool, doubled for a first contribution; to be paid at the end of November.
      'student@azora.world while loops': {
        contributionId: contribution('student@azora.world while loops'),
        contributorId: student,
        source: 'PROJECT_POOL',
        baseAmount: '10',
        weight: '2',
        amount: '20',
        walletId: wallet('student'),
        grantedAt: '2026-11-10T15:05:00Z',
      },
    },
  },
});
