import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const naledi = rowId('arbiter-system.Arbiter', 'educator@azora.world');
const stakeId = rowId('arbiter-system.ArbiterStake', 'educator@azora.world FREELANCE_WORK');
const caseOf = (key: string) => rowId('arbiter-system.DisputeCase', key);
const poster = caseOf('poster for the fair');
const seat = rowId('arbiter-system.PanelAssignment', 'poster for the fair 1');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const dispute = (at: string, evidenceUntil: string, rulingDueAt: string) => ({
  claimantId: employer,
  respondentId: student,
  subjectArea: 'FREELANCE_WORK' as const,
  arbitrationCost: '3',
  panelSize: 1,
  evidenceUntil,
  rulingDueAt,
  createdAt: at,
});

export default defineSeed('arbiter-system', {
  demo: {
    Arbiter: {
      'educator@azora.world': {
        userId: educator,
        biography: 'Ten years of marking other people’s programs.',
        subjectAreas: ['FREELANCE_WORK', 'COURSE_QUALITY'],
        languages: ['en-ZA', 'zu'],
        activeStake: '102',
        rulingsMade: 1,
        rulingsCoherent: 1,
        meanRating: '4.33',
        oathTakenAt: '2026-03-02T08:00:00Z',
        status: 'ACTIVE',
        createdAt: '2026-02-23T08:00:00Z',
      },
      // Late with two rulings in autumn.
      'employer@azora.world': {
        userId: employer,
        subjectAreas: ['PAYMENT'],
        languages: ['en-NG'],
        oathTakenAt: '2026-03-09T09:00:00Z',
        status: 'SUSPENDED',
        suspendedUntil: '2027-01-31T00:00:00Z',
        createdAt: '2026-03-02T09:00:00Z',
      },
      // May sit once he is eighteen.
      'student@azora.world': {
        userId: student,
        subjectAreas: ['COURSE_QUALITY'],
        languages: ['zu', 'en-ZA'],
        createdAt: '2026-11-10T15:00:00Z',
      },
      'educator@azora.world 2025': {
        userId: educator,
        subjectAreas: ['COURSE_QUALITY'],
        languages: ['en-ZA'],
        status: 'RETIRED',
        retiredAt: '2026-01-31T08:00:00Z',
        createdAt: '2025-10-06T08:00:00Z',
      },
      'employer@azora.world 2025': {
        userId: employer,
        subjectAreas: ['TOKEN_TRADE'],
        languages: ['en-NG'],
        status: 'PAUSED',
        createdAt: '2025-11-03T09:00:00Z',
        deletedAt: '2026-03-02T08:55:00Z',
      },
    },
    ArbiterStake: {
      'educator@azora.world FREELANCE_WORK': {
        arbiterId: naledi,
        arbiterUserId: educator,
        walletId: rowId('azora-mint.Wallet', 'educator@azora.world AZR'),
        court: 'FREELANCE_WORK',
        stakedAmount: '102',
        stakedAt: '2026-03-02T08:05:00Z',
      },
    },
    DisputeCase: {
      'python-data-analysis-script 2': {
        ...dispute('2026-11-16T16:30:00Z', '2026-11-20T16:00:00Z', '2026-11-27T16:00:00Z'),
        claimantId: student,
        respondentId: employer,
        forgeDisputeId: rowId('azora-forge.Dispute', 'python-data-analysis-script student@azora.world 2'),
        claim: 'The client now asks for charts that can be clicked. The terms say a chart.',
        amountInDispute: '120',
        status: 'SETTLED',
        closedAt: '2026-11-17T13:00:00Z',
      },
      'poster for the fair': {
        ...dispute('2026-05-25T09:00:00Z', '2026-05-29T09:00:00Z', '2026-06-05T09:00:00Z'),
        claim: 'The poster came after the fair was called off; nothing is owed for it.',
        answer: 'It was called off after I had drawn it.',
        amountInDispute: '20',
        status: 'SOLVED',
        finalChoice: 'DIVIDE',
        claimantAwardPercent: '40',
        closedAt: '2026-06-04T12:00:00Z',
      },
      'template of the shop pages': {
        ...dispute('2026-11-18T09:00:00Z', '2026-11-24T09:00:00Z', '2026-12-01T09:00:00Z'),
        subjectArea: 'INTELLECTUAL_PROPERTY',
        claim: 'The template is ours and stands in his portfolio.',
        amountInDispute: '50',
        panelSize: 3,
        status: 'WAITING',
      },
    },
    StakeMovement: {
      'educator@azora.world 1': {
        stakeId,
        arbiterUserId: educator,
        sequence: 1,
        kind: 'DEPOSIT',
        delta: '100',
        balanceBefore: '0',
        balanceAfter: '100',
        movedAt: '2026-03-02T08:05:00Z',
        createdAt: '2026-03-02T08:05:00Z',
      },
      'educator@azora.world 2': {
        stakeId,
        arbiterUserId: educator,
        sequence: 2,
        kind: 'REWARD',
        delta: '2',
        balanceBefore: '100',
        balanceAfter: '102',
        disputeCaseId: poster,
        movedAt: '2026-06-04T12:00:00Z',
        createdAt: '2026-06-04T12:00:00Z',
      },
    },
    PanelAssignment: {
      'poster for the fair 1': {
        disputeCaseId: poster,
        arbiterId: naledi,
        arbiterUserId: educator,
        round: 1,
        seat: 1,
        isPresiding: true,
        stakeLocked: '50',
        randomSeed: sha256('beacon of 2026-05-29'),
        status: 'RULED',
        drawnAt: '2026-05-29T10:00:00Z',
        respondBy: '2026-05-31T10:00:00Z',
        respondedAt: '2026-05-29T15:00:00Z',
      },
      'template of the shop pages 1': {
        disputeCaseId: caseOf('template of the shop pages'),
        arbiterId: rowId('arbiter-system.Arbiter', 'educator@azora.world'),
        arbiterUserId: educator,
        round: 1,
        seat: 1,
        stakeLocked: '50',
        randomSeed: sha256('beacon of 2026-11-18'),
        status: 'RECUSED',
        recusalGround: 'KNOWS_PARTY',
        drawnAt: '2026-11-18T10:00:00Z',
        respondBy: '2026-11-20T10:00:00Z',
        respondedAt: '2026-11-18T16:00:00Z',
      },
    },
    ArbiterRuling: {
      'poster for the fair 1': {
        assignmentId: seat,
        arbiterUserId: educator,
        commitment: sha256('DIVIDE 40 salt-5b10'),
        salt: 'salt-5b10',
        choice: 'DIVIDE',
        awardPercent: '40',
        reasoning: 'Most of the work was done before the news came, and the client knew that it was under way.',
        coherent: true,
        rewardAmount: '2',
        committedAt: '2026-06-03T12:00:00Z',
        revealedAt: '2026-06-04T11:00:00Z',
      },
    },
    ArbiterReview: {
      'poster for the fair student@azora.world': {
        disputeCaseId: poster,
        reviewerId: student,
        arbiterId: naledi,
        arbiterUserId: educator,
        fairness: 5,
        clarity: 5,
        timeliness: 3,
        reviewerWon: true,
        comment: 'I understood why it was not everything.',
      },
    },
  },
});
