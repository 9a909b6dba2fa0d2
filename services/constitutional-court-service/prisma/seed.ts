import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const article = (key: string) => rowId('azora-covenant.ConstitutionalArticle', key);
const review = (key: string) => rowId('constitutional-court-service.ConstitutionalReview', key);
const petition = (key: string) => rowId('constitutional-court-service.CourtPetition', key);
const judge = (key: string) => rowId('constitutional-court-service.BenchAssignment', key);
const opinion = (key: string) => rowId('constitutional-court-service.CourtOpinion', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const asks = <const Kind extends string>(caseNumber: string, kind: Kind, filedAt: string) => ({
  petitionerId: student,
  caseNumber,
  kind,
  standing: 'OWN_INTEREST' as const,
  subject: 'RULE' as const,
  articleEids: ['chp_2__art_5'],
  filedAt,
  createdAt: filedAt,
});
const sits = (of: string, judgeUserId: string, assignedAt: string) => ({
  reviewId: review(of),
  judgeUserId,
  assignedAt,
});

const ON_MARKS = 'A mark that a machine gives is a decision of weight. Whoever gets it may ask a person to look.';

export default defineSeed('constitutional-court-service', {
  demo: {
    CourtPetition: {
      'CCT1/2026': {
        ...asks('CCT1/2026', 'DIRECT_ACCESS', '2026-04-07T09:00:00Z'),
        subject: 'POLICY',
        grounds: 'My essay was marked by a machine alone, and nobody would look at it again.',
        reliefSought: 'That a person may be asked to look at a mark.',
        status: 'ADMITTED',
        decidedAt: '2026-04-13T09:00:00Z',
      },
      'CCT2/2026': {
        ...asks('CCT2/2026', 'URGENT', '2026-05-18T09:00:00Z'),
        petitionerId: employer,
        urgencyGround: 'The vote ends tomorrow.',
        articleEids: ['chp_1__art_1'],
        status: 'DISMISSED',
        dismissalGround: 'PREMATURE',
        decidedAt: '2026-05-18T15:00:00Z',
      },
      'CCT3/2026': {
        ...asks('CCT3/2026', 'ABSTRACT_REVIEW', '2026-08-03T09:00:00Z'),
        petitionerId: educator,
        standing: 'PUBLIC_INTEREST',
        status: 'WITHDRAWN',
      },
      'CCT4/2026': {
        ...asks('CCT4/2026', 'DIRECT_ACCESS', '2026-11-18T09:00:00Z'),
        petitionerId: employer,
        articleEids: ['chp_3__art_7'],
        grounds: 'A milestone that is funded before the work begins binds money that a small firm has not.',
        reliefSought: 'That half may be funded at first.',
      },
    },
    ConstitutionalReview: {
      'CCT1/2026': {
        petitionId: petition('CCT1/2026'),
        origin: 'PETITION',
        subject: 'POLICY',
        question: 'May a school let a machine mark without a way to a person?',
        registrarId: employer,
        benchSize: 3,
        quorum: 2,
        votesInvalid: 2,
        ruling: 'INVALID',
        suspendedInvalidityMonths: 3,
        status: 'DECIDED',
        openedOn: '2026-04-13',
        dueOn: '2026-06-15',
        decidedOn: '2026-05-29',
        createdAt: '2026-04-13T09:00:00Z',
      },
      'AZIP-10': {
        origin: 'MANDATORY',
        subject: 'PROPOSAL',
        proposalId: rowId('governance-service.GovernanceProposal', 'AZIP-10'),
        question: 'May article 5 say in which language reasons are told?',
        registrarId: educator,
        benchSize: 3,
        quorum: 2,
        votesValid: 2,
        ruling: 'VALID',
        status: 'DECIDED',
        openedOn: '2026-11-13',
        dueOn: '2026-11-27',
        decidedOn: '2026-11-13',
        createdAt: '2026-11-13T08:10:00Z',
      },
      // The school wrote such a rule before the court heard anybody.
      'rule on appeals': {
        origin: 'COURT_MOTION',
        subject: 'OMISSION',
        question: 'Must the school say how a mark is appealed against?',
        registrarId: employer,
        benchSize: 3,
        quorum: 2,
        status: 'LAPSED',
        openedOn: '2026-06-08',
        dueOn: '2026-08-07',
        createdAt: '2026-06-08T09:00:00Z',
      },
      'account of Price Watch': {
        origin: 'COURT_MOTION',
        subject: 'DECISION',
        question: 'May an account be suspended before who runs it was heard?',
        registrarId: educator,
        benchSize: 3,
        quorum: 2,
        status: 'RESERVED',
        openedOn: '2026-09-21',
        dueOn: '2026-12-04',
        createdAt: '2026-09-21T09:00:00Z',
      },
      'reasons of machines': {
        origin: 'COURT_MOTION',
        subject: 'RULE',
        question: 'Must the reasons of a machine be kept as long as the mark that it gave?',
        registrarId: educator,
        benchSize: 3,
        quorum: 2,
        status: 'HEARD',
        openedOn: '2026-10-19',
        dueOn: '2026-12-18',
        createdAt: '2026-10-19T09:00:00Z',
      },
      'recordings of lessons': {
        origin: 'COURT_MOTION',
        subject: 'POLICY',
        question: 'May the academy keep the recording of a lesson for a year?',
        registrarId: employer,
        benchSize: 3,
        quorum: 2,
        interimOrder: true,
        status: 'BRIEFING',
        openedOn: '2026-11-09',
        dueOn: '2027-01-29',
        createdAt: '2026-11-09T09:00:00Z',
      },
      'azora-os 90be': {
        origin: 'MANDATORY',
        subject: 'CODE_CHANGE',
        question: 'May the change be merged although it breaks rule ART-7-R2?',
        registrarId: educator,
        benchSize: 3,
        quorum: 2,
        status: 'OPEN',
        openedOn: '2026-11-19',
        dueOn: '2026-12-03',
        createdAt: '2026-11-19T09:00:00Z',
      },
    },
    BenchAssignment: {
      'CCT1/2026 employer@azora.world': {
        ...sits('CCT1/2026', employer, '2026-04-13T10:00:00Z'),
        seat: 'PRESIDING',
        vote: 'INVALID',
      },
      'CCT1/2026 educator@azora.world': {
        ...sits('CCT1/2026', educator, '2026-04-13T10:00:00Z'),
        arbiterId: rowId('arbiter-system.Arbiter', 'educator@azora.world'),
        vote: 'INVALID',
      },
      'AZIP-10 employer@azora.world': {
        ...sits('AZIP-10', employer, '2026-11-13T09:00:00Z'),
        seat: 'PRESIDING',
        vote: 'VALID',
      },
      'AZIP-10 educator@azora.world': { ...sits('AZIP-10', educator, '2026-11-13T09:00:00Z'), vote: 'VALID' },
      // He made the proposal.
      'AZIP-10 student@azora.world': {
        ...sits('AZIP-10', student, '2026-11-13T09:00:00Z'),
        status: 'RECUSED',
        recusalReason: 'INTEREST',
        leftAt: '2026-11-13T09:30:00Z',
      },
    },
    CourtOpinion: {
      '[2026] AZCC 1': {
        reviewId: review('CCT1/2026'),
        authorId: judge('CCT1/2026 employer@azora.world'),
        kind: 'MAJORITY',
        neutralCitation: '[2026] AZCC 1',
        aknIri: '/akn/za/judgment/azcc/2026/1/eng@2026-05-29',
        headnote: 'Automated marks; right to a review by a person; article 5.',
        motivation: `1. ${ON_MARKS}\n2. The policy of the school names no such person.\n3. The school needs a term to find one.`,
        orderText: 'The policy is invalid. The order is suspended for three months.',
        paragraphCount: 3,
        contentSha256: sha256(ON_MARKS),
        handedDownOn: '2026-05-29',
      },
      '[2026] AZCC 2': {
        reviewId: review('AZIP-10'),
        kind: 'MAJORITY',
        perCuriam: true,
        neutralCitation: '[2026] AZCC 2',
        aknIri: '/akn/za/judgment/azcc/2026/2/eng@2026-11-13',
        headnote: 'Proposal AZIP-10; language of reasons; article 5.',
        motivation:
          '1. Reasons that are not understood are none.\n2. The proposal widens article 5 and takes nothing from it.',
        orderText: 'The proposal may be voted on.',
        paragraphCount: 2,
        contentSha256: sha256('[2026] AZCC 2'),
        handedDownOn: '2026-11-13',
      },
    },
    PrecedentCitation: {
      '[2026] AZCC 2 on AZCC 1': {
        citingOpinionId: opinion('[2026] AZCC 2'),
        citedOpinionId: opinion('[2026] AZCC 1'),
        treatment: 'EXTENDS',
        citingParagraph: 1,
        citedParagraph: 1,
        createdAt: '2026-11-13T15:00:00Z',
      },
      '[2026] AZCC 1 on article 5': {
        citingOpinionId: opinion('[2026] AZCC 1'),
        articleId: article('chp_2__art_5 1'),
        treatment: 'APPLIES',
        citingParagraph: 1,
        createdAt: '2026-05-29T15:00:00Z',
      },
    },
    CodeConformityCheck: {
      'azora-os 4f1c': {
        repository: 'azora-os',
        gitCommit: sha256('commit 4f1c').slice(0, 40),
        pullRequestNumber: 1204,
        requestedById: educator,
        engineVersion: '0.1.0',
        rulesChecked: 9,
        rulesPassed: 9,
        verdict: 'CONFORMING',
        startedAt: '2026-11-17T08:00:00Z',
        finishedAt: '2026-11-17T08:00:41Z',
        organizationId: academy,
      },
      'azora-os 90be': {
        repository: 'azora-os',
        gitCommit: sha256('commit 90be').slice(0, 40),
        pullRequestNumber: 1211,
        requestedById: employer,
        engineVersion: '0.1.0',
        rulesChecked: 9,
        rulesPassed: 8,
        failedRules: ['ART-7-R2'],
        verdict: 'NON_CONFORMING',
        startedAt: '2026-11-19T09:00:00Z',
        finishedAt: '2026-11-19T09:00:38Z',
        organizationId: academy,
      },
    },
  },
});
