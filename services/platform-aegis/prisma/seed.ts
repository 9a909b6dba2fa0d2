import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const tenant = (key: string) => rowId('platform-aegis.AegisTenant', key);
const policy = (key: string) => rowId('platform-aegis.SecurityPolicy', key);
const assignment = (key: string) => rowId('platform-aegis.PolicyAssignment', key);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const rego = (packageName: string, rule: string) => {
  const source = `package ${packageName}\n\ndeny contains msg if {\n${rule}\n}\n`;
  return { packageName, source, sourceHash: sha256(source) };
};

const ofAcademy = { tenantId: tenant('azora-academy'), organizationId: academy } as const;
const ofMensah = { tenantId: tenant('mensah-digital'), organizationId: mensah } as const;

export default defineSeed('platform-aegis', {
  demo: {
    AegisTenant: {
      'azora-academy': {
        tenantKey: 'azora-academy',
        status: 'ACTIVE',
        ismsScope: 'Learning platform, marks and records of learners',
        dataResidency: 'ZA',
        securityOfficerId: educator,
        enforcement: 'DENY',
        onboardedAt: '2026-01-19T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-01-12T08:00:00Z',
      },
      'mensah-digital': {
        tenantKey: 'mensah-digital',
        ismsScope: 'Shop fronts of our customers',
        dataResidency: 'NG',
        securityOfficerId: employer,
        breachNoticeHours: 24,
        organizationId: mensah,
        createdAt: '2026-11-17T09:00:00Z',
      },
      'mensah-digital-2025': {
        tenantKey: 'mensah-digital-2025',
        status: 'OFFBOARDED',
        ismsScope: 'First trial',
        dataResidency: 'NG',
        securityOfficerId: employer,
        onboardedAt: '2025-11-10T08:00:00Z',
        offboardedAt: '2026-02-10T08:00:00Z',
        organizationId: mensah,
        createdAt: '2025-11-03T08:00:00Z',
      },
      // Suspended for its debts, and taken away with the contract.
      'mensah-digital-trial': {
        tenantKey: 'mensah-digital-trial',
        status: 'SUSPENDED',
        ismsScope: 'Second trial',
        dataResidency: 'NG',
        securityOfficerId: employer,
        onboardedAt: '2026-03-10T08:00:00Z',
        suspendedAt: '2026-06-10T08:00:00Z',
        organizationId: mensah,
        createdAt: '2026-03-03T08:00:00Z',
        deletedAt: '2026-07-10T08:00:00Z',
      },
    },
    SecurityPolicy: {
      'second factor 1': {
        ...rego(
          'azora.identity.second_factor',
          '  input.role == "EDUCATOR"\n  not input.mfa\n  msg := "no second factor"',
        ),
        title: 'Who marks learners has a second factor',
        controls: ['A.8.5'],
        severity: 'HIGH',
        remediation: 'Add an authenticator or an e-mail code under Security.',
        status: 'ACTIVE',
        testsTotal: 6,
        testsPassed: 6,
        activatedAt: '2026-01-12T08:00:00Z',
      },
      'azora-academy exports 1': {
        ...ofAcademy,
        ...rego('academy.data.exports', '  input.rows > 100\n  msg := "too many rows"'),
        title: 'No export of more than a class',
        controls: ['A.8.12'],
        remediation: 'Ask the head of Computer Science for an exception.',
        status: 'ACTIVE',
        testsTotal: 3,
        testsPassed: 3,
        activatedAt: '2026-02-02T08:00:00Z',
        authorId: educator,
      },
      'mensah-digital branches 1': {
        ...ofMensah,
        ...rego('mensah.repository.branches', '  not input.protected\n  msg := "main is open"'),
        title: 'The main branch is protected',
        controls: ['A.8.4', 'A.8.32'],
        remediation: 'Turn branch protection on.',
        testsTotal: 2,
        testsPassed: 1,
        authorId: employer,
      },
      // Since everybody signs in through a provider there is no password to judge.
      'azora-academy passwords 1': {
        ...ofAcademy,
        ...rego('academy.identity.passwords', '  count(input.password) < 12\n  msg := "password is too short"'),
        title: 'Passwords have twelve characters',
        controls: ['A.5.17'],
        severity: 'LOW',
        remediation: 'Choose a longer password under Security.',
        status: 'RETIRED',
        testsTotal: 4,
        testsPassed: 4,
        activatedAt: '2026-01-19T08:00:00Z',
        authorId: educator,
        createdAt: '2026-01-16T08:00:00Z',
        updatedAt: '2026-05-04T08:00:00Z',
      },
    },
    PolicyAssignment: {
      'azora-academy second factor': {
        ...ofAcademy,
        policyId: policy('second factor 1'),
        scopeKind: 'ORGANIZATION',
        scopeSelector: 'azora-academy',
        effectiveFrom: '2026-01-19T08:00:00Z',
        assignedById: educator,
      },
      'azora-academy exports': {
        ...ofAcademy,
        policyId: policy('azora-academy exports 1'),
        scopeKind: 'SERVICE',
        scopeSelector: 'azora-education',
        enforcement: 'WARN',
        parameters: { rows: 100 },
        effectiveFrom: '2026-02-02T08:00:00Z',
        assignedById: educator,
      },
    },
    PolicyException: {
      'results for the department': {
        organizationId: academy,
        assignmentId: assignment('azora-academy exports'),
        resourcePattern: 'export:matric-results-2026',
        justification: 'The provincial department asks for the results of all learners of grade 12.',
        compensatingControl: 'The file is encrypted for the department and deleted after a week.',
        requestedById: educator,
        grantedById: employer,
        grantedAt: '2026-11-13T08:00:00Z',
        expiresAt: '2026-12-31T08:00:00Z',
      },
    },
    PolicyViolation: {
      'export of 412 rows': {
        organizationId: academy,
        assignmentId: assignment('azora-academy exports'),
        resourceName: 'export:matric-results-2026',
        decisionId: '5bb1c8b2-9a9f-4d66-a1f4-6a2a1f6bd1d7',
        inputHash: sha256('412 rows'),
        wasBlocked: false,
        message: 'too many rows: 412 of 100',
        status: 'EXEMPTED',
        firstSeenAt: '2026-11-12T13:00:00Z',
        lastSeenAt: '2026-11-12T13:00:00Z',
        closedAt: '2026-11-13T08:00:00Z',
        exceptionId: rowId('platform-aegis.PolicyException', 'results for the department'),
      },
      'a tutor without a second factor': {
        organizationId: academy,
        assignmentId: assignment('azora-academy second factor'),
        resourceName: 'account:tutor-7',
        decisionId: '0cf6a7f1-33b4-49e5-8f0e-3f0a5f3c7a42',
        inputHash: sha256('tutor-7'),
        wasBlocked: true,
        message: 'no second factor',
        occurrenceCount: 3,
        firstSeenAt: '2026-11-17T06:00:00Z',
        lastSeenAt: '2026-11-19T06:00:00Z',
      },
    },
    ScanQuota: {
      'azora-academy VULNERABILITY 2026-11': {
        ...ofAcademy,
        scanKind: 'VULNERABILITY',
        monthStart: '2026-11-01',
        allowed: 30,
        burst: 5,
        used: 19,
        assetLimit: 50,
        lastScanAt: '2026-11-19T02:00:00Z',
      },
      'mensah-digital SECRET 2026-11': {
        ...ofMensah,
        scanKind: 'SECRET',
        monthStart: '2026-11-01',
        allowed: 10,
        used: 0,
      },
    },
    AegisEntitlement: {
      'azora-academy POLICY_ENGINE': {
        ...ofAcademy,
        feature: 'POLICY_ENGINE',
        validFrom: '2026-01-19T08:00:00Z',
        orderReference: 'AZ-2025-0003',
      },
      'mensah-digital FRAUD_MONITORING trial': {
        ...ofMensah,
        feature: 'FRAUD_MONITORING',
        metric: 'USER',
        quantity: 10,
        isTrial: true,
        validFrom: '2026-11-17T09:00:00Z',
        validUntil: '2026-12-17T09:00:00Z',
      },
    },
  },
});
