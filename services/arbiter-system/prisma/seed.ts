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
      'employer@azora.world PAYMENT': {
        arbiterId: rowId('arbiter-system.Arbiter', 'employer@azora.world'),
        arbiterUserId: employer,
        walletId: rowId('azora-mint.Wallet', 'employer@azora.world AZR'),
        court: 'PAYMENT',
        stakedAmount: '100',
        status: 'UNSTAKING',
        stakedAt: '2026-03-09T09:05:00Z',
        unlocksAt: '2026-11-30T09:00:00Z',
        createdAt: '2026-03-09T09:05:00Z',
        updatedAt: '2026-11-16T09:00:00Z',
      },
      // Paid out when she retired from that court.
      'educator@azora.world COURSE_QUALITY 2025': {
        arbiterId: rowId('arbiter-system.Arbiter', 'educator@azora.world 2025'),
        arbiterUserId: educator,
        walletId: rowId('azora-mint.Wallet', 'educator@azora.world AZR'),
        court: 'COURSE_QUALITY',
        stakedAmount: '0',
        status: 'WITHDRAWN',
        stakedAt: '2025-10-06T08:05:00Z',
        unlocksAt: '2026-02-14T08:00:00Z',
        createdAt: '2025-10-06T08:05:00Z',
        updatedAt: '2026-02-14T08:05:00Z',
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
      'second hour of a call': {
        ...dispute('2026-11-19T16:00:00Z', '2026-11-25T16:00:00Z', '2026-12-02T16:00:00Z'),
        claimantId: student,
        respondentId: employer,
        subjectArea: 'PAYMENT',
        claim: 'The call took two hours, and one was paid.',
        amountInDispute: '5',
      },
      // Both asked for somebody to sit between them.
      'data cleaning of the shop': {
        ...dispute('2026-11-16T09:00:00Z', '2026-11-23T09:00:00Z', '2026-11-30T09:00:00Z'),
        claim: 'Forty rows still have no date.',
        answer: 'Those came without one; the terms do not ask me to find it.',
        amountInDispute: '15',
        status: 'FACILITATION',
      },
      // Ruled on 12 November; an appeal may come until the 26th.
      'captions of the advert': {
        ...dispute('2026-11-02T09:00:00Z', '2026-11-06T09:00:00Z', '2026-11-13T09:00:00Z'),
        claim: 'Half of the captions run ahead of the voice.',
        answer: 'The film was cut again after I had sent them.',
        amountInDispute: '12',
        status: 'APPEALABLE',
        updatedAt: '2026-11-12T15:00:00Z',
      },
      // The same claim had been settled between them in May.
      'logo of the fair': {
        ...dispute('2026-06-08T09:00:00Z', '2026-06-12T09:00:00Z', '2026-06-19T09:00:00Z'),
        claim: 'The logo on the poster was to be in two colours.',
        answer: 'We agreed on that before the fair.',
        amountInDispute: '5',
        status: 'DISMISSED',
        closedAt: '2026-06-15T10:00:00Z',
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
      'employer@azora.world PAYMENT 1': {
        stakeId: rowId('arbiter-system.ArbiterStake', 'employer@azora.world PAYMENT'),
        arbiterUserId: employer,
        sequence: 1,
        kind: 'DEPOSIT',
        delta: '100',
        balanceBefore: '0',
        balanceAfter: '100',
        movedAt: '2026-03-09T09:05:00Z',
        createdAt: '2026-03-09T09:05:00Z',
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
