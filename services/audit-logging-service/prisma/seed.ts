import { defineSeed, initially, rowId } from '@azora/db/seed';
import { seal, sha256 } from './demo-seal.ts';

const FOUNDED = '2025-09-01T00:00:00Z';

const policy = (name: string) => rowId('audit-logging-service.AuditRetentionPolicy', name);
const access = policy('Accounts and access');
const company = policy('Company and payment records');
const learning = policy('Learning records');
const governance = policy('Governance records');

type Classification = 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED';

/** A table with rows about people: they own them, or stand in them by name. */
const personal = (
  service: string,
  model: string,
  tableName: string,
  classification: Classification,
  policyId: string,
) => ({ service, model, tableName, classification, hasPersonalData: true, policyId }) as const;

/** A table with rows about no person. */
const impersonal = (
  service: string,
  model: string,
  tableName: string,
  classification: Classification,
  policyId: string,
) => ({ service, model, tableName, classification, hasPersonalData: false, policyId }) as const;

/** A rule of the platform's own, in force since the founding until people retire it. */
const own = { status: initially('ACTIVE'), effectiveFrom: FOUNDED, createdAt: FOUNDED } as const;

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');

/** Demo records stand in a segment that no service's own trail reaches, so that they never take its places. */
const DEMO_SEGMENT = 1000;

/** A record as its source stored it, with the hash that the source gave it. */
const record = <const Fields extends object>(
  service: string,
  sequence: number,
  occurredAt: string,
  fields: Fields,
) => ({
  service,
  segment: DEMO_SEGMENT,
  sequence,
  transaction: 7000 + sequence,
  occurredAt,
  createdAt: occurredAt,
  ...fields,
  hash: sha256(JSON.stringify([service, DEMO_SEGMENT, sequence, occurredAt, fields])),
});

const studentSignsUp = record('auth-service', 1, '2025-11-03T13:20:00Z', {
  tableName: 'users',
  operation: 'INSERT',
  rowKey: student,
  after: { role: 'STUDENT', status: 'ACTIVE', is_email_verified: false, email: `sha256:${sha256('salt 1')}` },
  actorRole: 'SERVICE',
  reason: 'sign-up',
  subjectId: student,
  requestId: '4bf92f3577b34da6a3ce929d0e0e4736',
});
const studentProvesAddress = record('auth-service', 2, '2025-11-03T13:24:00Z', {
  tableName: 'users',
  operation: 'UPDATE',
  rowKey: student,
  before: { is_email_verified: false },
  after: { is_email_verified: true },
  actorRole: 'USER',
  actorId: student,
  subjectId: student,
  requestId: 'a3ce929d0e0e47364bf92f3577b34da6',
});
const verdictOnStudent = record('auth-service', 3, '2025-11-04T08:00:00Z', {
  tableName: 'users',
  operation: 'UPDATE',
  rowKey: student,
  before: { compliance_status: 'PENDING' },
  after: { compliance_status: 'COMPLIANT' },
  actorRole: 'SERVICE',
  reason: 'constitutional verdict',
  subjectId: student,
});
const mensahIsVerified = record('enterprise-service', 1, '2025-10-13T11:30:00Z', {
  tableName: 'organizations',
  operation: 'UPDATE',
  rowKey: mensah,
  before: { status: 'PENDING_VERIFICATION', registration_number: 'RC 174820' },
  after: { status: 'ACTIVE', registration_number: 'RC 1748205' },
  actorRole: 'SERVICE',
  reason: 'found in the register',
  organizationId: mensah,
});

const firstSeal = seal(null, [studentSignsUp.hash, studentProvesAddress.hash]);
const secondSeal = seal(firstSeal.hash, [verdictOnStudent.hash]);

export default defineSeed('audit-logging-service', {
  reference: {
    AuditRetentionPolicy: {
      'Accounts and access': {
        ...own,
        name: 'Accounts and access',
        retentionDays: 1096,
        archiveAfterDays: 366,
        legalBasis: 'Protection of Personal Information Act 4 of 2013 s14(1)(b), s19',
      },
      'Company and payment records': {
        ...own,
        name: 'Company and payment records',
        retentionDays: 2557,
        archiveAfterDays: 1096,
        legalBasis: 'Companies Act 71 of 2008 s24(1)',
      },
      'Learning records': {
        ...own,
        name: 'Learning records',
        retentionDays: 1826,
        archiveAfterDays: 731,
        legalBasis: 'Protection of Personal Information Act 4 of 2013 s14(1)(b)',
      },
      'Governance records': {
        ...own,
        name: 'Governance records',
        retentionDays: 3653,
        legalBasis: 'Protection of Personal Information Act 4 of 2013 s17',
      },
    },
    // Keyed `service.table`: whoever registers a table at its first record derives the same id.
    AuditedResource: {
      'auth-service.users': personal('auth-service', 'User', 'users', 'RESTRICTED', access),
      'auth-service.mfa_settings': personal('auth-service', 'MFASettings', 'mfa_settings', 'RESTRICTED', access),
      'auth-service.accounts': personal('auth-service', 'Account', 'accounts', 'RESTRICTED', access),
      'enterprise-service.organizations': impersonal(
        'enterprise-service',
        'Organization',
        'organizations',
        'PUBLIC',
        company,
      ),
      'enterprise-service.organization_memberships': personal(
        'enterprise-service',
        'OrganizationMembership',
        'organization_memberships',
        'CONFIDENTIAL',
        access,
      ),
      'enterprise-service.sso_connections': impersonal(
        'enterprise-service',
        'SsoConnection',
        'sso_connections',
        'RESTRICTED',
        access,
      ),
      'enterprise-service.verified_domains': impersonal(
        'enterprise-service',
        'VerifiedDomain',
        'verified_domains',
        'INTERNAL',
        access,
      ),
      'enterprise-service.enterprise_agreements': impersonal(
        'enterprise-service',
        'EnterpriseAgreement',
        'enterprise_agreements',
        'CONFIDENTIAL',
        company,
      ),
      'azora-covenant.constitutional_compliance': personal(
        'azora-covenant',
        'ConstitutionalCompliance',
        'constitutional_compliance',
        'CONFIDENTIAL',
        governance,
      ),
      'azora-covenant.constitutional_articles': impersonal(
        'azora-covenant',
        'ConstitutionalArticle',
        'constitutional_articles',
        'PUBLIC',
        governance,
      ),
      'azora-covenant.constitutional_rules': impersonal(
        'azora-covenant',
        'ConstitutionalRule',
        'constitutional_rules',
        'PUBLIC',
        governance,
      ),
      'azora-covenant.constitutional_violations': personal(
        'azora-covenant',
        'ConstitutionalViolation',
        'constitutional_violations',
        'CONFIDENTIAL',
        governance,
      ),
      'audit-logging-service.audited_resources': impersonal(
        'audit-logging-service',
        'AuditedResource',
        'audited_resources',
        'INTERNAL',
        governance,
      ),
      'audit-logging-service.audit_retention_policies': impersonal(
        'audit-logging-service',
        'AuditRetentionPolicy',
        'audit_retention_policies',
        'INTERNAL',
        governance,
      ),
      'audit-logging-service.legal_holds': personal(
        'audit-logging-service',
        'LegalHold',
        'legal_holds',
        'RESTRICTED',
        governance,
      ),
      'audit-logging-service.audit_exports': personal(
        'audit-logging-service',
        'AuditExport',
        'audit_exports',
        'CONFIDENTIAL',
        governance,
      ),
      'azora-education.students': personal('azora-education', 'Student', 'students', 'CONFIDENTIAL', learning),
      'azora-education.courses': personal('azora-education', 'Course', 'courses', 'INTERNAL', learning),
      'azora-mint.wallets': personal('azora-mint', 'Wallet', 'wallets', 'CONFIDENTIAL', company),
      'azora-mint.stakes': personal('azora-mint', 'Stake', 'stakes', 'CONFIDENTIAL', company),
      'azora-forge.jobs': personal('azora-forge', 'Job', 'jobs', 'INTERNAL', company),
      'azora-forge.contracts': personal('azora-forge', 'Contract', 'contracts', 'CONFIDENTIAL', company),
      'azora-forge.disputes': personal('azora-forge', 'Dispute', 'disputes', 'CONFIDENTIAL', company),
      'azora-forge.skill_profiles': personal('azora-forge', 'SkillProfile', 'skill_profiles', 'INTERNAL', learning),
      'azora-sapiens.tutoring_sessions': personal(
        'azora-sapiens',
        'TutoringSession',
        'tutoring_sessions',
        'CONFIDENTIAL',
        learning,
      ),
      'azora-sapiens.learning_paths': personal(
        'azora-sapiens',
        'LearningPath',
        'learning_paths',
        'CONFIDENTIAL',
        learning,
      ),
      'azora-sapiens.questions': personal('azora-sapiens', 'Question', 'questions', 'CONFIDENTIAL', learning),
      'azora-sapiens.assessments': personal('azora-sapiens', 'Assessment', 'assessments', 'CONFIDENTIAL', learning),
      'azora-sapiens.student_profiles': personal(
        'azora-sapiens',
        'StudentProfile',
        'student_profiles',
        'CONFIDENTIAL',
        learning,
      ),
      'azora-nexus.user_profiles': personal('azora-nexus', 'UserProfile', 'user_profiles', 'CONFIDENTIAL', access),
      'ai-family-service.conversations': personal(
        'ai-family-service',
        'Conversation',
        'conversations',
        'CONFIDENTIAL',
        access,
      ),
    },
  },

  demo: {
    AuditRetentionPolicy: {
      'Azora Academy: papers of examinations': {
        name: 'Azora Academy: papers of examinations',
        status: 'ACTIVE',
        retentionDays: 1096,
        legalBasis: 'Rules of Azora Academy on appeals against marks, section 4',
        effectiveFrom: '2026-02-01T00:00:00Z',
        approvedById: educator,
        organizationId: academy,
        createdAt: '2026-01-20T09:00:00Z',
      },
      'Mensah Digital: accounts of jobs': {
        name: 'Mensah Digital: accounts of jobs',
        retentionDays: 2192,
        archiveAfterDays: 731,
        legalBasis: 'Companies and Allied Matters Act 2020 s375',
        jurisdiction: 'NG',
        effectiveFrom: '2027-01-01T00:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-17T14:00:00Z',
      },
      // Lessons are no longer recorded.
      'Azora Academy: recordings of lessons': {
        name: 'Azora Academy: recordings of lessons',
        status: 'RETIRED',
        retentionDays: 90,
        legalBasis: 'Rules of Azora Academy on recordings, section 2',
        effectiveFrom: '2025-10-01T00:00:00Z',
        effectiveTo: '2026-07-01T00:00:00Z',
        approvedById: educator,
        organizationId: academy,
        createdAt: '2025-09-24T09:00:00Z',
        updatedAt: '2026-07-01T00:00:00Z',
      },
    },
    AuditLog: {
      'student@azora.world signs up': studentSignsUp,
      'student@azora.world proves the address': studentProvesAddress,
      'student@azora.world is found compliant': verdictOnStudent,
      'mensah-digital is verified': mensahIsVerified,
    },
    HashChainCheckpoint: {
      'auth-service 1': {
        ...firstSeal,
        service: 'auth-service',
        segment: DEMO_SEGMENT,
        number: 1,
        firstSequence: 1,
        lastSequence: 2,
        watermarkXmin: 7003,
        sealedAt: '2025-11-03T14:00:00Z',
        createdAt: '2025-11-03T14:00:00Z',
      },
      'auth-service 2': {
        ...secondSeal,
        service: 'auth-service',
        segment: DEMO_SEGMENT,
        number: 2,
        firstSequence: 3,
        lastSequence: 3,
        watermarkXmin: 7004,
        sealedAt: '2025-11-04T09:00:00Z',
        createdAt: '2025-11-04T09:00:00Z',
      },
    },
    LegalHold: {
      'AA-2026-APPEAL-03': {
        matterNumber: 'AA-2026-APPEAL-03',
        name: 'Appeal against a mark in Introduction to Python Programming',
        reason: 'A learner disputes when work was handed in; the trail of the class is kept until the appeal is heard.',
        status: 'RELEASED',
        resourceId: rowId('audit-logging-service.AuditedResource', 'azora-education.courses'),
        organizationId: academy,
        coversFrom: '2026-02-01T00:00:00Z',
        coversTo: '2026-07-01T00:00:00Z',
        placedById: educator,
        placedAt: '2026-07-06T07:00:00Z',
        releasedById: educator,
        releasedAt: '2026-08-03T12:00:00Z',
        createdAt: '2026-07-06T07:00:00Z',
        updatedAt: '2026-08-03T12:00:00Z',
      },
      'FCCPC/LAG/2026/1187': {
        matterNumber: 'FCCPC/LAG/2026/1187',
        name: 'Complaints of traders against Lagos Gigs',
        reason: 'The consumer commission asks who posted the jobs that were paid for and never delivered.',
        organizationId: rowId('enterprise-service.Organization', 'lagos-gigs'),
        coversFrom: '2026-04-07T00:00:00Z',
        placedById: educator,
        placedAt: '2026-06-01T09:30:00Z',
        createdAt: '2026-06-01T09:30:00Z',
      },
    },
    AuditExport: {
      'student@azora.world asks for access 2026-11': {
        requestedById: student,
        purpose: 'SUBJECT_ACCESS',
        format: 'JSON_LINES',
        status: 'COMPLETED',
        periodStart: '2025-11-01T00:00:00Z',
        periodEnd: '2026-11-01T00:00:00Z',
        subjectId: student,
        recordCount: 3,
        fileHash: 'ed4a8587249fc5d9fd3357aa1b85c3fb0dc6e99443c408310617b33599e5f0f6',
        completedAt: '2026-11-18T14:21:00Z',
        expiresAt: '2026-11-25T14:21:00Z',
        createdAt: '2026-11-18T14:20:00Z',
        updatedAt: '2026-11-18T14:21:00Z',
      },
      'educator@azora.world audits the class 2026-06': {
        requestedById: educator,
        purpose: 'INTERNAL_AUDIT',
        format: 'CSV',
        status: 'EXPIRED',
        periodStart: '2026-01-01T00:00:00Z',
        periodEnd: '2026-06-01T00:00:00Z',
        service: 'azora-education',
        recordCount: 412,
        fileHash: '1f55c579f3e223b201e18e7409f9e4f5a1200d2b8108692caf16b8439feb14ac',
        completedAt: '2026-06-02T06:12:00Z',
        expiresAt: '2026-06-09T06:12:00Z',
        organizationId: academy,
        createdAt: '2026-06-02T06:10:00Z',
        updatedAt: '2026-06-09T06:12:00Z',
      },
      // Asked for again two days later, for a month at a time.
      'employer@azora.world answers the tax office 2026-11-16': {
        requestedById: employer,
        purpose: 'REGULATOR',
        status: 'FAILED',
        periodStart: '2025-11-01T00:00:00Z',
        periodEnd: '2026-11-01T00:00:00Z',
        service: 'azora-forge',
        failure: 'The time-stamping authority did not answer for an hour, so the file was not sealed and was removed.',
        organizationId: mensah,
        createdAt: '2026-11-16T13:00:00Z',
        updatedAt: '2026-11-16T14:04:00Z',
      },
      'employer@azora.world answers the tax office 2026-11-18': {
        requestedById: employer,
        purpose: 'REGULATOR',
        status: 'RUNNING',
        periodStart: '2026-10-01T00:00:00Z',
        periodEnd: '2026-11-01T00:00:00Z',
        service: 'azora-forge',
        organizationId: mensah,
        createdAt: '2026-11-18T13:00:00Z',
        updatedAt: '2026-11-18T13:00:20Z',
      },
      'educator@azora.world audits the class 2026-11': {
        requestedById: educator,
        purpose: 'INTERNAL_AUDIT',
        format: 'CSV',
        periodStart: '2026-06-01T00:00:00Z',
        periodEnd: '2026-11-01T00:00:00Z',
        service: 'azora-education',
        organizationId: academy,
        createdAt: '2026-11-19T16:40:00Z',
      },
    },
  },
});
