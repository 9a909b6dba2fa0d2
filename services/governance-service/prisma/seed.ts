import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const rule = (category: string) => rowId('governance-service.QuorumRule', `${category} 2025-09-01`);
const proposal = (number: number) => rowId('governance-service.GovernanceProposal', `AZIP-${number}`);
const period = (number: number) => rowId('governance-service.VotingPeriod', `AZIP-${number}`);
const FOUNDED = '2025-09-01T00:00:00Z';

/** What a kind of proposal needs, in force since the founding. */
const needs = <const Category extends string>(
  category: Category,
  quorumPercent: string,
  approvalPercent: string,
  timelockHours: number,
) => ({
  category,
  quorumPercent,
  approvalPercent,
  proposalThreshold: '50',
  timelockHours,
  effectiveFrom: FOUNDED,
  createdAt: FOUNDED,
});

const asked = <const Category extends string>(
  number: number,
  category: Category,
  title: string,
  body: string,
  submittedAt: string,
) => ({
  number,
  proposerId: educator,
  category,
  quorumRuleId: rule(category),
  title,
  body,
  descriptionSha256: createHash('sha256').update(body).digest('hex'),
  submittedAt,
  createdAt: submittedAt,
});

/** Who may vote holds AZR; of 1500 a tenth makes the quorum. */
const vote = (number: number, [snapshotAt, startsAt, endsAt]: readonly [string, string, string]) => ({
  proposalId: proposal(number),
  snapshotAt,
  startsAt,
  endsAt,
  eligibleVotes: '1500',
  quorumVotes: '150',
  createdAt: snapshotAt,
});
const ballot = <const Support extends string>(
  number: number,
  voterId: string,
  support: Support,
  weight: string,
  castAt: string,
) => ({
  periodId: period(number),
  voterId,
  support,
  weight,
  castAt,
  createdAt: castAt,
});

export default defineSeed('governance-service', {
  reference: {
    QuorumRule: {
      'PARAMETER 2025-09-01': needs('PARAMETER', '10', '50.01', 48),
      'TREASURY 2025-09-01': needs('TREASURY', '15', '60', 72),
      'UPGRADE 2025-09-01': needs('UPGRADE', '15', '60', 72),
      'POLICY 2025-09-01': needs('POLICY', '10', '50.01', 48),
      'ELECTION 2025-09-01': needs('ELECTION', '10', '50.01', 24),
      'CONSTITUTIONAL 2025-09-01': needs('CONSTITUTIONAL', '30', '66.67', 168),
      'SIGNAL 2025-09-01': needs('SIGNAL', '5', '50.01', 0),
    },
  },
  demo: {
    GovernanceProposal: {
      'AZIP-7': {
        ...asked(
          7,
          'PARAMETER',
          'Interest of the community pool',
          'The curve bends at 80 % instead of 75 %.',
          '2026-04-13T08:00:00Z',
        ),
        status: 'EXECUTED',
      },
      'AZIP-8': {
        ...asked(
          8,
          'TREASURY',
          'Five hundred AZR for a hackathon',
          'Prizes and lunch in Soweto in June.',
          '2026-05-11T08:00:00Z',
        ),
        requestedAmount: '500',
        status: 'DEFEATED',
      },
      'AZIP-9': {
        ...asked(
          9,
          'POLICY',
          'Learners under 18 do not trade',
          'No orders on the exchange before the eighteenth birthday.',
          '2026-11-02T08:00:00Z',
        ),
        proposerStakeId: rowId('azora-mint.Stake', 'educator@azora.world 2026-10-13'),
        status: 'QUEUED',
      },
      'AZIP-10': {
        ...asked(
          10,
          'CONSTITUTIONAL',
          'Answers in the language asked in',
          'Article 5 gets a second sentence: reasons are told in the language of the question.',
          '2026-11-13T08:00:00Z',
        ),
        proposerId: student,
        constitutionalReviewId: rowId('constitutional-court-service.ConstitutionalReview', 'AZIP-10'),
        status: 'ACTIVE',
      },
      'AZIP-11': {
        ...asked(
          11,
          'SIGNAL',
          'A circle of tutors in Yoruba',
          'Shall the academy look for tutors who speak Yoruba?',
          '2026-11-19T08:00:00Z',
        ),
        proposerId: employer,
        status: 'PENDING',
      },
      'AZIP-12': {
        ...asked(
          12,
          'UPGRADE',
          'Governor 0.3',
          'Votes are counted by the contract AzoraGovernor.',
          '2026-11-18T08:00:00Z',
        ),
        submittedAt: null,
      },
      'AZIP-6': {
        ...asked(6, 'SIGNAL', 'A mascot', 'The springbok or the eagle?', '2026-03-02T08:00:00Z'),
        status: 'CANCELED',
        canceledAt: '2026-03-03T08:00:00Z',
      },
      'AZIP-5': {
        ...asked(
          5,
          'ELECTION',
          'Second auditor',
          'Kofi Mensah reads the books beside Dr. Khumalo.',
          '2026-02-02T08:00:00Z',
        ),
        status: 'SUCCEEDED',
      },
      'AZIP-4': {
        ...asked(4, 'PARAMETER', 'Fee of the exchange', 'A taker pays 0.15 %.', '2026-01-19T08:00:00Z'),
        status: 'EXPIRED',
      },
    },
    VotingPeriod: {
      'AZIP-8': {
        ...vote(8, ['2026-05-11T20:00:00Z', '2026-05-12T08:00:00Z', '2026-05-19T08:00:00Z']),
        quorumVotes: '225',
        forVotes: '50',
        againstVotes: '400',
        ballotCount: 2,
        outcome: 'NO_QUORUM',
        closedAt: '2026-05-19T08:00:05Z',
      },
      // 350 and 150 for it, the quorum late.
      'AZIP-9': {
        ...vote(9, ['2026-11-02T20:00:00Z', '2026-11-03T08:00:00Z', '2026-11-10T08:00:00Z']),
        extendedUntil: '2026-11-11T08:00:00Z',
        forVotes: '500',
        ballotCount: 2,
        outcome: 'PASSED',
        closedAt: '2026-11-11T08:00:04Z',
      },
      'AZIP-10': {
        ...vote(10, ['2026-11-13T20:00:00Z', '2026-11-14T08:00:00Z', '2026-11-21T08:00:00Z']),
        quorumVotes: '450',
        forVotes: '350',
        againstVotes: '1000',
        ballotCount: 2,
      },
    },
    Ballot: {
      'AZIP-8 educator@azora.world': ballot(8, educator, 'FOR', '50', '2026-05-13T08:00:00Z'),
      'AZIP-8 employer@azora.world': ballot(8, employer, 'AGAINST', '400', '2026-05-14T08:00:00Z'),
      'AZIP-9 student@azora.world': {
        ...ballot(9, student, 'FOR', '350', '2026-11-05T15:00:00Z'),
        reason: 'I am seventeen and tried it: five minutes, and I had offered half the price.',
      },
      'AZIP-9 educator@azora.world': ballot(9, educator, 'FOR', '150', '2026-11-10T07:50:00Z'),
      'AZIP-10 student@azora.world': ballot(10, student, 'FOR', '350', '2026-11-15T15:00:00Z'),
      'AZIP-10 employer@azora.world': ballot(10, employer, 'AGAINST', '1000', '2026-11-16T09:00:00Z'),
    },
    VoteDelegation: {
      'student@azora.world to educator@azora.world': {
        delegatorId: student,
        delegateId: educator,
        category: 'TREASURY',
        effectiveFrom: '2026-10-20T15:00:00Z',
        expiresAt: '2027-10-20T15:00:00Z',
        createdAt: '2026-10-20T15:00:00Z',
      },
      'employer@azora.world to educator@azora.world': {
        delegatorId: employer,
        delegateId: educator,
        status: 'REVOKED',
        effectiveFrom: '2026-01-12T09:00:00Z',
        endedAt: '2026-05-12T09:00:00Z',
        createdAt: '2026-01-12T09:00:00Z',
      },
      'student@azora.world to educator@azora.world on policy': {
        delegatorId: student,
        delegateId: educator,
        category: 'POLICY',
        status: 'EXPIRED',
        effectiveFrom: '2026-01-26T15:00:00Z',
        expiresAt: '2026-07-26T15:00:00Z',
        endedAt: '2026-07-26T15:00:00Z',
        createdAt: '2026-01-26T15:00:00Z',
      },
    },
    ProposalExecution: {
      'AZIP-7': {
        proposalId: proposal(7),
        mode: 'CONFIGURATION',
        queuedAt: '2026-04-21T08:00:00Z',
        eta: '2026-04-23T08:00:00Z',
        executorId: educator,
        status: 'DONE',
        executedAt: '2026-05-01T00:00:00Z',
      },
      'AZIP-9': {
        proposalId: proposal(9),
        mode: 'MANUAL',
        queuedAt: '2026-11-19T08:00:00Z',
        eta: '2026-11-21T08:00:00Z',
        expiresAt: '2026-12-21T08:00:00Z',
      },
    },
  },
});
