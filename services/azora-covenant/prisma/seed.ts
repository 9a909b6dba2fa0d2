import { defineSeed, initially, rowId } from '@azora/db/seed';
import { chained, seal, sha256 } from './demo-chain.ts';

const FOUNDED = '2025-09-01T00:00:00Z';

/** An article that the platform was founded with. Its text is fixed; when it ends is for the people to say. */
const founding = (eid: string, num: string, heading: string, content: string) => ({
  eid,
  version: 1,
  num,
  heading,
  content,
  contentHash: sha256(content),
  isFounding: true,
  status: initially('IN_FORCE'),
  inForceFrom: FOUNDED,
  createdAt: FOUNDED,
});

/** A rule in force since the founding. */
const active = { status: initially('ACTIVE'), effectiveFrom: FOUNDED, createdAt: FOUNDED } as const;

const article = (key: string) => rowId('azora-covenant.ConstitutionalArticle', key);
const verdict = (key: string) => rowId('azora-covenant.ConstitutionalCompliance', key);
const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');

const firstState = seal(sha256(['azora-covenant', 1, sha256('state 1'), 14, '2026-01-31T22:00:00Z', ''].join('\n')));
const nextState = seal(
  sha256(['azora-covenant', 2, sha256('state 2'), 21, '2026-02-28T22:00:00Z', firstState.hash].join('\n')),
);

export default defineSeed('azora-covenant', {
  reference: {
    ConstitutionalArticle: {
      'chp_1__art_1 1': founding(
        'chp_1__art_1',
        '1',
        'Ubuntu',
        'I am because we are. The platform serves people through the communities they belong to, and no member gains by what is taken from another without consent.',
      ),
      'chp_1__art_2 1': founding(
        'chp_1__art_2',
        '2',
        'Ownership of data',
        'What a person tells the platform and makes on it belongs to that person. They may read it, take it with them and have it erased, save what the law obliges the platform to keep.',
      ),
      'chp_1__art_3 1': founding(
        'chp_1__art_3',
        '3',
        'Identity',
        'Whoever acts here acts under a name that is theirs. An account is in use once its address was proved, an organisation once its entry in a register was.',
      ),
      'chp_2__art_4 1': founding(
        'chp_2__art_4',
        '4',
        'Children',
        'The data of a child is processed with the consent of a competent person, and for no purpose that works against the child.',
      ),
      'chp_2__art_5 1': founding(
        'chp_2__art_5',
        '5',
        'Automated decisions',
        'No decision of weight for a person rests on a machine alone. Whoever is touched by one is told its reasons and may have a person review it.',
      ),
      'chp_3__art_6 1': founding(
        'chp_3__art_6',
        '6',
        'Earning by learning',
        'AZR is rewarded for knowledge that was proved: at most a thousand for one proof, and never more than a thousand million in all.',
      ),
      'chp_3__art_7 1': founding(
        'chp_3__art_7',
        '7',
        'Fair work',
        'The price of work is named before it begins and is worth the time it takes. What is owed for a milestone is held in escrow before the work on it is handed in.',
      ),
      'chp_4__art_8 1': founding(
        'chp_4__art_8',
        '8',
        'Account of power',
        'Whoever changes what belongs to another leaves a record that nobody can alter, and the covenant chain seals it.',
      ),
    },
    ConstitutionalRule: {
      'ART-2-R1': {
        ...active,
        articleId: article('chp_1__art_2 1'),
        code: 'ART-2-R1',
        statement: 'A wallet names the person whose it is.',
        deontic: 'OBLIGATION',
        bearer: 'platform',
        severity: 'CRITICAL',
        appliesTo: ['azora-mint.Wallet', 'azora-education.Wallet'],
        expression: { '!!': { var: 'userId' } },
      },
      'ART-3-R1': {
        ...active,
        articleId: article('chp_1__art_3 1'),
        code: 'ART-3-R1',
        statement: 'An account in use has a proved e-mail address.',
        deontic: 'OBLIGATION',
        bearer: 'person',
        severity: 'HIGH',
        appliesTo: ['auth-service.User'],
        expression: { or: [{ '!=': [{ var: 'status' }, 'ACTIVE'] }, { var: 'isEmailVerified' }] },
      },
      'ART-3-R2': {
        ...active,
        articleId: article('chp_1__art_3 1'),
        code: 'ART-3-R2',
        statement: 'An organisation in use was found in the register of its country.',
        deontic: 'OBLIGATION',
        bearer: 'organisation',
        severity: 'HIGH',
        appliesTo: ['enterprise-service.Organization'],
        expression: {
          or: [
            { '!=': [{ var: 'status' }, 'ACTIVE'] },
            { and: [{ var: 'registrationNumber' }, { var: 'verifiedAt' }] },
          ],
        },
      },
      'ART-4-R1': {
        ...active,
        articleId: article('chp_2__art_4 1'),
        code: 'ART-4-R1',
        statement: "A child's account has the recorded consent of a parent or guardian.",
        deontic: 'OBLIGATION',
        bearer: 'guardian',
        severity: 'CRITICAL',
        appliesTo: ['auth-service.User'],
        isAutomated: false,
      },
      'ART-5-R1': {
        ...active,
        articleId: article('chp_2__art_5 1'),
        code: 'ART-5-R1',
        statement: 'A person may have a verdict that a machine passed on them reviewed by a person.',
        deontic: 'RIGHT',
        bearer: 'person',
        severity: 'MEDIUM',
        appliesTo: ['azora-covenant.ConstitutionalCompliance'],
        isAutomated: false,
      },
      'ART-6-R1': {
        ...active,
        articleId: article('chp_3__art_6 1'),
        code: 'ART-6-R1',
        statement: 'No proof is rewarded with more than 1,000 AZR.',
        deontic: 'PROHIBITION',
        bearer: 'platform',
        severity: 'CRITICAL',
        appliesTo: ['azora-mint.MiningRecord'],
        expression: { '<=': [{ var: 'rewardAmount' }, 1000] },
      },
      'ART-6-R2': {
        ...active,
        articleId: article('chp_3__art_6 1'),
        code: 'ART-6-R2',
        statement: 'There are never more than 1,000,000,000 AZR.',
        deontic: 'PROHIBITION',
        bearer: 'platform',
        severity: 'CRITICAL',
        appliesTo: ['azora-mint.EconomicMetrics'],
        expression: { '<=': [{ var: 'totalSupply' }, 1_000_000_000] },
      },
      'ART-7-R1': {
        ...active,
        articleId: article('chp_3__art_7 1'),
        code: 'ART-7-R1',
        statement: 'A job is offered for no less than 50 AZR.',
        deontic: 'OBLIGATION',
        bearer: 'employer',
        severity: 'MEDIUM',
        appliesTo: ['azora-forge.Job'],
        expression: { '>=': [{ var: 'budget' }, 50] },
      },
      'ART-7-R2': {
        ...active,
        articleId: article('chp_3__art_7 1'),
        code: 'ART-7-R2',
        statement: 'A milestone is funded before its work is handed in.',
        deontic: 'OBLIGATION',
        bearer: 'employer',
        severity: 'HIGH',
        appliesTo: ['azora-forge.Milestone'],
        expression: { or: [{ '!': { var: 'submittedAt' } }, { var: 'fundedAt' }] },
      },
    },
  },

  demo: {
    ConstitutionalCompliance: {
      'auth-service.User:educator@azora.world': {
        service: 'auth-service',
        model: 'User',
        rowKey: educator,
        userId: educator,
        complianceStatus: 'COMPLIANT',
        score: '100',
        assessedAt: '2025-09-15T07:45:00Z',
        createdAt: '2025-09-15T07:45:00Z',
      },
      'auth-service.User:employer@azora.world': {
        service: 'auth-service',
        model: 'User',
        rowKey: employer,
        userId: employer,
        complianceStatus: 'COMPLIANT',
        score: '100',
        assessedAt: '2025-10-06T09:15:00Z',
        createdAt: '2025-10-06T09:15:00Z',
      },
      'auth-service.User:student@azora.world': {
        service: 'auth-service',
        model: 'User',
        rowKey: student,
        userId: student,
        complianceStatus: 'COMPLIANT',
        method: 'REVIEWED',
        score: '100',
        assessedAt: '2025-11-04T08:00:00Z',
        assessedById: educator,
        note: "Themba was sixteen when he joined: his mother's signed consent was seen.",
        validUntil: '2026-12-14T00:00:00Z',
        createdAt: '2025-11-03T13:25:00Z',
        updatedAt: '2025-11-04T08:00:00Z',
      },
      'enterprise-service.Organization:azora-academy': {
        service: 'enterprise-service',
        model: 'Organization',
        rowKey: academy,
        organizationId: academy,
        complianceStatus: 'COMPLIANT',
        score: '100',
        assessedAt: '2025-09-22T10:00:00Z',
        createdAt: '2025-09-22T10:00:00Z',
      },
      'enterprise-service.Organization:mensah-digital 2025-10-06': {
        service: 'enterprise-service',
        model: 'Organization',
        rowKey: mensah,
        organizationId: mensah,
        complianceStatus: 'VIOLATION',
        score: '0',
        assessedAt: '2025-10-06T09:31:00Z',
        supersededAt: '2025-10-13T11:30:00Z',
        createdAt: '2025-10-06T09:31:00Z',
        updatedAt: '2025-10-13T11:30:00Z',
      },
      'enterprise-service.Organization:mensah-digital': {
        service: 'enterprise-service',
        model: 'Organization',
        rowKey: mensah,
        organizationId: mensah,
        complianceStatus: 'COMPLIANT',
        score: '100',
        assessedAt: '2025-10-13T11:30:00Z',
        createdAt: '2025-10-13T11:30:00Z',
      },
    },
    ConstitutionalViolation: {
      'mensah-digital without a register entry': {
        complianceId: verdict('enterprise-service.Organization:mensah-digital 2025-10-06'),
        ruleId: rowId('azora-covenant.ConstitutionalRule', 'ART-3-R2'),
        severity: 'HIGH',
        status: 'REMEDIATED',
        description: 'The number given had one digit too few, and the register in Abuja knew no such company.',
        detectedAt: '2025-10-06T09:31:00Z',
        remediationDueAt: '2025-11-06T09:31:00Z',
        resolvedAt: '2025-10-13T11:30:00Z',
        resolution: 'Kofi Mensah sent the certificate of incorporation; RC 1748205 was found.',
        createdAt: '2025-10-06T09:31:00Z',
        updatedAt: '2025-10-13T11:30:00Z',
      },
    },
    StateCheckpoint: {
      'azora-covenant 1': {
        ...firstState,
        service: 'azora-covenant',
        sequence: 1,
        stateRoot: sha256('state 1'),
        rowCount: 14,
        takenAt: '2026-01-31T22:00:00Z',
        createdAt: '2026-01-31T22:00:00Z',
      },
      'azora-covenant 2': {
        ...nextState,
        service: 'azora-covenant',
        sequence: 2,
        stateRoot: sha256('state 2'),
        rowCount: 21,
        previousHash: firstState.hash,
        takenAt: '2026-02-28T22:00:00Z',
        createdAt: '2026-02-28T22:00:00Z',
      },
    },
    CovenantEntry: chained({
      'article 2 is adopted': {
        type: 'ARTICLE_ADOPTED',
        articleId: article('chp_1__art_2 1'),
        payloadHash: sha256('chp_1__art_2 1'),
        createdAt: FOUNDED,
      },
      'article 3 is adopted': {
        type: 'ARTICLE_ADOPTED',
        articleId: article('chp_1__art_3 1'),
        payloadHash: sha256('chp_1__art_3 1'),
        createdAt: FOUNDED,
      },
      'a violation of mensah-digital is recorded': {
        type: 'VIOLATION_RECORDED',
        violationId: rowId('azora-covenant.ConstitutionalViolation', 'mensah-digital without a register entry'),
        payloadHash: sha256('mensah-digital without a register entry'),
        createdAt: '2025-10-06T09:31:00Z',
      },
      'the violation of mensah-digital is resolved': {
        type: 'VIOLATION_RESOLVED',
        violationId: rowId('azora-covenant.ConstitutionalViolation', 'mensah-digital without a register entry'),
        payloadHash: sha256('mensah-digital with a register entry'),
        createdAt: '2025-10-13T11:30:00Z',
      },
      'the verdict on mensah-digital is passed': {
        type: 'COMPLIANCE_VERDICT',
        complianceId: verdict('enterprise-service.Organization:mensah-digital'),
        payloadHash: sha256('enterprise-service.Organization:mensah-digital'),
        createdAt: '2025-10-13T11:30:00Z',
      },
      'the verdict on student@azora.world is passed': {
        type: 'COMPLIANCE_VERDICT',
        complianceId: verdict('auth-service.User:student@azora.world'),
        payloadHash: sha256('auth-service.User:student@azora.world'),
        createdAt: '2025-11-04T08:00:00Z',
      },
      'the state of January is sealed': {
        type: 'STATE_CHECKPOINT',
        checkpointId: rowId('azora-covenant.StateCheckpoint', 'azora-covenant 1'),
        payloadHash: firstState.hash,
        createdAt: '2026-01-31T22:00:00Z',
      },
      'a public chain is told of January': {
        type: 'OUTSIDE_ANCHOR',
        payloadHash: sha256('eip155:80002'),
        anchorChainId: 'eip155:80002',
        anchorTxHash: '0x8c45d23579bc5fa3a7d5c7ffbf1b8489a1f14424d98c96e508765968ddea26f6',
        createdAt: '2026-01-31T22:05:00Z',
      },
      'the state of February is sealed': {
        type: 'STATE_CHECKPOINT',
        checkpointId: rowId('azora-covenant.StateCheckpoint', 'azora-covenant 2'),
        payloadHash: nextState.hash,
        createdAt: '2026-02-28T22:00:00Z',
      },
    }),
  },
});
