import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const arbiter = rowId('arbiter-system.Arbiter', 'educator@azora.world');
const matter = (number: number) => rowId('azora-judiciary-service.JudicialCase', `AZT${number}/2026`);
const party = (key: string) => rowId('azora-judiciary-service.CaseParty', key);
const decision = rowId('azora-judiciary-service.CaseDecision', '[2026] AZT 3');
const exhibit = rowId('azora-judiciary-service.EvidenceExhibit', 'AZT3/2026 A1');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const SCRIPT = sha256('clean.py of 2026-08-20');

/** Kofi Mensah against Themba Ndlovu, or the other way round. */
const filed = <const Category extends string>(number: number, category: Category, filedAt: string) => ({
  filedById: employer,
  respondentId: student,
  caseNumber: `AZT${number}/2026`,
  title: 'Mensah Digital v Ndlovu',
  category,
  filedAt,
  createdAt: filedAt,
});
const byThemba = { filedById: student, respondentId: employer, title: 'Ndlovu v Mensah Digital' };

export default defineSeed('azora-judiciary-service', {
  demo: {
    JudicialCase: {
      'AZT1/2026': {
        ...filed(1, 'ENFORCEMENT', '2026-06-08T09:00:00Z'),
        ...byThemba,
        arbiterCaseId: rowId('arbiter-system.DisputeCase', 'poster for the fair'),
        amountClaimed: '12',
        status: 'ENFORCED',
        heardFrom: '2026-06-15T09:00:00Z',
      },
      'AZT2/2026': { ...filed(2, 'CONDUCT', '2026-07-06T09:00:00Z'), status: 'WITHDRAWN' },
      'AZT3/2026': {
        ...filed(3, 'CONTRACT', '2026-09-07T09:00:00Z'),
        ...byThemba,
        amountClaimed: '40',
        status: 'DECIDED',
        heardFrom: '2026-09-21T12:00:00Z',
      },
      'AZT4/2026': {
        ...filed(4, 'APPEAL', '2026-10-14T09:00:00Z'),
        appealOfId: matter(3),
        amountClaimed: '30',
        status: 'PRE_HEARING',
      },
      'AZT5/2026': {
        ...filed(5, 'PAYMENT', '2026-11-16T17:00:00Z'),
        ...byThemba,
        escrowHoldId: rowId('payment-service.EscrowHold', 'python-data-analysis-script 1'),
        amountClaimed: '80',
        status: 'SETTLED',
      },
      'AZT6/2026': {
        ...filed(6, 'INTELLECTUAL_PROPERTY', '2026-11-18T12:00:00Z'),
        arbiterCaseId: rowId('arbiter-system.DisputeCase', 'template of the shop pages'),
        amountClaimed: '50',
      },
      'AZT7/2026': {
        ...filed(7, 'DISCIPLINARY', '2026-10-26T09:00:00Z'),
        filedById: educator,
        title: 'Azora Academy v N',
        confidentiality: 'SEALED',
        sealingReason: 'The respondent is a minor.',
        status: 'HEARING',
        heardFrom: '2026-11-16T12:00:00Z',
        organizationId: rowId('enterprise-service.Organization', 'azora-academy'),
      },
      'AZT8/2026': { ...filed(8, 'ACADEMIC', '2026-11-12T09:00:00Z'), ...byThemba, status: 'ADMITTED' },
      'AZT9/2026': {
        ...filed(9, 'CONTRACT', '2026-02-09T09:00:00Z'),
        status: 'CLOSED',
        closedAt: '2026-03-13T09:00:00Z',
      },
    },
    CaseParty: {
      'AZT3/2026 claimant': {
        caseId: matter(3),
        userId: student,
        part: 'CLAIMANT',
        serviceStatus: 'SERVED',
        servedAt: '2026-09-07T09:05:00Z',
        joinedAt: '2026-09-07T09:00:00Z',
      },
      'AZT3/2026 respondent': {
        caseId: matter(3),
        userId: employer,
        part: 'RESPONDENT',
        serviceStatus: 'SERVED',
        servedAt: '2026-09-08T08:00:00Z',
        joinedAt: '2026-09-07T09:00:00Z',
      },
      'AZT3/2026 witness': {
        caseId: matter(3),
        isOutsider: true,
        outsideName: 'Ama Owusu',
        contactEmail: 'ama.owusu@mensah-digital.example',
        part: 'WITNESS',
        joinedAt: '2026-09-14T09:00:00Z',
      },
    },
    EvidenceExhibit: {
      'AZT3/2026 A1': {
        caseId: matter(3),
        submittedById: party('AZT3/2026 claimant'),
        exhibitMark: 'A1',
        kind: 'SOURCE_CODE',
        description: 'The script as it was handed over.',
        fileId: rowId('file-storage-service.StoredFile', 'student@azora.world clean.py'),
        contentSha256: SCRIPT,
        sizeBytes: 2140n,
        acquisition: 'PARTY_UPLOAD',
        collectedAt: '2026-08-20T15:00:00Z',
        submittedAt: '2026-09-10T15:00:00Z',
        admissibility: 'ADMITTED',
        ruledAt: '2026-09-14T09:00:00Z',
      },
    },
    CustodyEvent: {
      'AZT3/2026 A1 1': {
        exhibitId: exhibit,
        sequence: 1,
        action: 'RECEIVED',
        observedSha256: SCRIPT,
        intact: true,
        toolName: 'file-storage-service 0.1.0',
        happenedAt: '2026-09-10T15:00:00Z',
        createdAt: '2026-09-10T15:00:00Z',
      },
      'AZT3/2026 A1 2': {
        exhibitId: exhibit,
        sequence: 2,
        action: 'EXAMINED',
        custodianId: educator,
        observedSha256: SCRIPT,
        intact: true,
        happenedAt: '2026-09-20T08:00:00Z',
        createdAt: '2026-09-20T08:00:00Z',
      },
    },
    Hearing: {
      'AZT3/2026 1': {
        caseId: matter(3),
        number: 1,
        purpose: 'MERITS',
        mode: 'VIDEO',
        presidingArbiterId: arbiter,
        meetingUrl: 'https://rooms.azora.world/azt-3-2026',
        transcriptSha256: sha256('transcript of AZT3/2026'),
        status: 'HELD',
        startsAt: '2026-09-21T12:00:00Z',
        endsAt: '2026-09-21T13:30:00Z',
      },
      'AZT4/2026 1': {
        caseId: matter(4),
        number: 1,
        purpose: 'CASE_MANAGEMENT',
        mode: 'WRITTEN',
        presidingArbiterId: arbiter,
        status: 'POSTPONED',
        postponementReason: 'The examinations of the respondent.',
        startsAt: '2026-11-10T12:00:00Z',
        endsAt: '2026-11-10T13:00:00Z',
      },
    },
    ArbiterVote: {
      'AZT3/2026 1 educator@azora.world': {
        caseId: matter(3),
        questionNumber: 1,
        arbiterId: arbiter,
        arbiterUserId: educator,
        vote: 'FOR',
        castAt: '2026-09-30T08:00:00Z',
        createdAt: '2026-09-30T08:00:00Z',
      },
    },
    CaseDecision: {
      '[2026] AZT 3': {
        caseId: matter(3),
        citation: '[2026] AZT 3',
        outcome: 'PARTLY_UPHELD',
        prevailingPartyId: party('AZT3/2026 claimant'),
        votesFor: 1,
        votesAgainst: 0,
        awardedAmount: '30',
        costsAgainst: 'EACH_OWN',
        summary: 'A script that runs but reports one month twice is worth three quarters of its price.',
        decisionFileId: rowId('file-storage-service.StoredFile', 'azora-academy AZT-2026-3 decision.pdf'),
        decisionSha256: sha256('decision [2026] AZT 3'),
        decidedOn: '2026-10-02',
        appealUntil: '2026-10-16',
      },
    },
    EnforcementOrder: {
      '[2026] AZT 3 pay': {
        decisionId: decision,
        againstId: party('AZT3/2026 respondent'),
        kind: 'PAY',
        direction: 'The respondent pays 30 AZR to the claimant.',
        orderAmount: '30',
        status: 'STAYED',
        issuedOn: '2026-10-02',
        dueOn: '2026-10-23',
        stayUntil: '2026-12-18',
      },
      '[2026] AZT 3 record': {
        decisionId: decision,
        againstId: party('AZT3/2026 respondent'),
        kind: 'CORRECT_RECORD',
        direction: 'The respondent takes the word “fraud” out of the review.',
        status: 'SATISFIED',
        issuedOn: '2026-10-02',
        dueOn: '2026-10-09',
        satisfiedAt: '2026-10-05T10:00:00Z',
      },
    },
  },
});
