import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');

const issuer = rowId('azora-credentials.IssuerProfile', 'did:web:academy.azora.world');
const phone = rowId('azora-credentials.HolderWallet', 'student@azora.world phone');
const achievement = (key: string): string => rowId('azora-credentials.AchievementDefinition', key);
const credential = (key: string): string => rowId('azora-credentials.IssuedCredential', key);
const list = (purpose: string): string => rowId('azora-credentials.StatusList', `azora-academy ${purpose}`);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const ISSUER = 'did:web:academy.azora.world';
const HOLDER = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

/** What the academy defines, by Dr. Khumalo. */
const defined = <const Type extends string>(
  humanCode: string,
  achievementType: Type,
  name: string,
  criteriaNarrative: string,
) => ({
  issuerId: issuer,
  achievementType,
  name,
  humanCode,
  criteriaNarrative,
  createdById: educator,
  organizationId: academy,
});

/** A credential of Themba's and its document after Open Badges 3.0, without its proof. */
const earned = (key: string, name: string, validFrom: string) => {
  const credentialUri = `urn:uuid:${rowId('azora-credentials.document', key)}`;
  const document = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: credentialUri,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: ISSUER, type: ['Profile'], name: 'Azora Academy' },
    validFrom,
    credentialSubject: { id: HOLDER, type: ['AchievementSubject'], achievement: { type: ['Achievement'], name } },
  };
  return {
    credentialUri,
    issuerId: issuer,
    studentId: rowId('azora-education.Student', 'student@azora.world'),
    userId: student,
    subjectName: 'Themba Ndlovu',
    document,
    documentSha256: sha256(JSON.stringify(document)),
    validFrom,
    organizationId: academy,
    createdAt: validFrom,
  };
};

/** One that was signed and handed over. */
const signed = (key: string, name: string, validFrom: string) => ({
  ...earned(key, name, validFrom),
  proofFormat: 'DATA_INTEGRITY_EDDSA' as const,
  issuedAt: validFrom,
});

export default defineSeed('azora-credentials', {
  demo: {
    IssuerProfile: {
      [ISSUER]: {
        institutionId: rowId('azora-institutional-system.Institution', 'azora-academy'),
        did: ISSUER,
        name: 'Azora Academy',
        url: 'https://academy.azora.world',
        description: 'Courses in programming and data, online from Cape Town.',
        verificationMethod: `${ISSUER}#key-2026`,
        managedById: educator,
        organizationId: academy,
        createdAt: '2026-01-05T08:00:00Z',
      },
      // The key of the trial lay in a shared folder.
      'did:web:trial.academy.azora.world': {
        did: 'did:web:trial.academy.azora.world',
        name: 'Azora Academy, trial',
        url: 'https://trial.academy.azora.world',
        verificationMethod: 'did:web:trial.academy.azora.world#key-1',
        managedById: educator,
        status: 'SUSPENDED',
        suspendedAt: '2026-02-03T10:00:00Z',
        organizationId: academy,
        createdAt: '2025-11-17T08:00:00Z',
      },
      'did:web:mensah-digital.example': {
        did: 'did:web:mensah-digital.example',
        name: 'Mensah Digital, internships',
        url: 'https://mensah-digital.example',
        verificationMethod: 'did:web:mensah-digital.example#intern',
        managedById: rowId('auth-service.User', 'employer@azora.world'),
        status: 'RETIRED',
        organizationId: mensah,
        createdAt: '2025-11-24T08:00:00Z',
      },
    },
    AchievementDefinition: {
      'CSC101 quiz': {
        ...defined(
          'PY-BASICS',
          'BADGE',
          'Python Basics',
          'At least 70 % in the quiz on values, variables, text and lists.',
        ),
        fieldOfStudy: 'Software development',
        courseId: python,
        status: 'PUBLISHED',
        createdAt: '2026-01-12T08:00:00Z',
      },
      CSC101: {
        ...defined(
          'CSC101',
          'COURSE',
          'Introduction to Python Programming',
          'Both modules done, and at least 50 % over quiz, assignment and project.',
        ),
        creditsAvailable: '4',
        courseId: python,
        status: 'PUBLISHED',
        createdAt: '2026-01-12T08:10:00Z',
      },
      ICT050: {
        ...defined('ICT050', 'MICRO_CREDENTIAL', 'Computer Basics', 'The four weeks done and the final test passed.'),
        creditsAvailable: '1',
        status: 'RETIRED',
        createdAt: '2026-01-12T08:20:00Z',
      },
      'peer tutor': {
        ...defined('PEER-TUTOR', 'CO_CURRICULAR', 'Peer tutor', 'Ten hours of help to other learners, on record.'),
        validityMonths: 12,
        status: 'PUBLISHED',
        createdAt: '2026-02-02T08:00:00Z',
      },
      'software developer': {
        ...defined(
          'SWD-118707',
          'CERTIFICATION',
          'Occupational Certificate: Software Developer',
          'All modules, work experience, and the external integrated summative assessment.',
        ),
        creditsAvailable: '220',
        qualificationId: rowId('education-service.Qualification', '118707'),
        createdAt: '2026-11-09T08:00:00Z',
      },
    },
    IssuedCredential: {
      'student@azora.world PY-BASICS': {
        ...signed('student@azora.world PY-BASICS', 'Python Basics', '2026-11-13T10:00:00Z'),
        achievementId: achievement('CSC101 quiz'),
        walletId: phone,
        status: 'ISSUED',
      },
      'student@azora.world ICT050': {
        ...signed('student@azora.world ICT050', 'Computer Basics', '2026-02-27T10:00:00Z'),
        achievementId: achievement('ICT050'),
        walletId: phone,
        status: 'ISSUED',
      },
      // Named the course of the year before.
      'student@azora.world ICT050 first': {
        ...signed('student@azora.world ICT050 first', 'Computer Literacy', '2026-02-25T10:00:00Z'),
        achievementId: achievement('ICT050'),
        status: 'REVOKED',
        revokedAt: '2026-02-26T09:00:00Z',
        revocationReason: 'ISSUED_IN_ERROR',
      },
      // Two of the ten hours are in doubt.
      'student@azora.world PEER-TUTOR': {
        ...signed('student@azora.world PEER-TUTOR', 'Peer tutor', '2026-06-26T10:00:00Z'),
        achievementId: achievement('peer tutor'),
        walletId: phone,
        status: 'SUSPENDED',
        validUntil: '2027-06-26T10:00:00Z',
      },
      'student@azora.world PEER-TUTOR 2025': {
        ...signed('student@azora.world PEER-TUTOR 2025', 'Peer tutor', '2025-11-20T10:00:00Z'),
        achievementId: achievement('peer tutor'),
        status: 'EXPIRED',
        validUntil: '2026-05-20T10:00:00Z',
      },
      'student@azora.world CSC101': {
        ...earned('student@azora.world CSC101', 'Introduction to Python Programming', '2026-12-14T06:00:00Z'),
        achievementId: achievement('CSC101'),
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    CredentialEvidence: {
      'student@azora.world PY-BASICS quiz': {
        credentialId: credential('student@azora.world PY-BASICS'),
        name: 'Quiz: Python Basics, 18 of 20',
        genre: 'SUBMISSION',
        submissionId: rowId('azora-education.AssessmentSubmission', 'student@azora.world python-basics-quiz 1'),
      },
      'student@azora.world PEER-TUTOR log': {
        credentialId: credential('student@azora.world PEER-TUTOR'),
        name: 'Log of ten hours',
        genre: 'TESTIMONIAL',
        narrative: 'Helped six learners of grade 10 with files and passwords, on Saturdays from March to June.',
        audience: 'Schools and employers',
        url: 'https://academy.azora.world/peer-tutors/2026/themba',
      },
    },
    // Bitstrings of 131,072 zeros with one bit set each: 94567 for the revoked credential, 5120 for the suspended one.
    StatusList: {
      'azora-academy REVOCATION': {
        issuerId: issuer,
        listUri: 'https://academy.azora.world/credentials/status/1',
        purpose: 'REVOCATION',
        nextIndex: 4,
        encodedList: 'uH4sIAAAAAAAC_-3QAQ0AAAwCIO1f2hz_IAIJAAAAAAAAAAAAAADfVAEAAADAOQNQdb5gAEAAAA',
        publishedAt: '2026-02-26T09:01:00Z',
      },
      'azora-academy SUSPENSION': {
        issuerId: issuer,
        listUri: 'https://academy.azora.world/credentials/status/2',
        purpose: 'SUSPENSION',
        nextIndex: 1,
        encodedList: 'uH4sIAAAAAAAC_-3QMQ0AAAwDoEqv9CYzsQckkMCfKgAAAAAAAAAAAAAAAAAAADgDJE0FvQBAAAA',
        publishedAt: '2026-11-09T12:01:00Z',
      },
    },
    StatusListEntry: {
      'student@azora.world ICT050 first': {
        listId: list('REVOCATION'),
        credentialId: credential('student@azora.world ICT050 first'),
        statusListIndex: 94_567,
        isSet: true,
        setAt: '2026-02-26T09:00:00Z',
        setById: educator,
      },
      'student@azora.world ICT050': {
        listId: list('REVOCATION'),
        credentialId: credential('student@azora.world ICT050'),
        statusListIndex: 31_007,
      },
      'student@azora.world PY-BASICS': {
        listId: list('REVOCATION'),
        credentialId: credential('student@azora.world PY-BASICS'),
        statusListIndex: 120_554,
      },
      'student@azora.world PEER-TUTOR': {
        listId: list('SUSPENSION'),
        credentialId: credential('student@azora.world PEER-TUTOR'),
        statusListIndex: 5120,
        isSet: true,
        setAt: '2026-11-09T12:00:00Z',
        setById: educator,
      },
    },
    HolderWallet: {
      'student@azora.world phone': {
        userId: student,
        did: HOLDER,
        label: 'My Galaxy',
        isDefault: true,
        status: 'BOUND',
        boundAt: '2026-01-20T16:00:00Z',
        createdAt: '2026-01-20T15:58:00Z',
      },
      'student@azora.world lost phone': {
        userId: student,
        did: 'did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
        label: 'The phone that was stolen',
        status: 'UNBOUND',
        boundAt: '2025-11-20T09:00:00Z',
        unboundAt: '2026-01-20T15:50:00Z',
        createdAt: '2025-11-20T08:58:00Z',
      },
      'educator@azora.world laptop': {
        userId: educator,
        did: 'did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG',
        createdAt: '2026-11-12T09:00:00Z',
      },
    },
    VerificationRequest: {
      'mensah-digital looks at PY-BASICS': {
        credentialId: credential('student@azora.world PY-BASICS'),
        channel: 'PRESENTATION',
        verifierName: 'Mensah Digital Limited',
        verifierOrganizationId: mensah,
        ipAddress: '203.0.113.8',
        nonceHash: sha256('presentation of 2026-11-18'),
        isSignatureValid: true,
        isInPeriod: true,
        isStatusClear: true,
        result: 'VERIFIED',
        durationMs: 184,
        createdAt: '2026-11-18T15:05:00Z',
      },
      'somebody scans the first ICT050': {
        credentialId: credential('student@azora.world ICT050 first'),
        channel: 'QR_CODE',
        isSignatureValid: true,
        isInPeriod: true,
        isStatusClear: false,
        result: 'REVOKED',
        durationMs: 96,
        createdAt: '2026-03-09T08:20:00Z',
      },
      'somebody types a number that is none': {
        channel: 'PORTAL',
        ipAddress: '203.0.113.99',
        isSignatureValid: false,
        isInPeriod: false,
        isStatusClear: false,
        result: 'NOT_FOUND',
        durationMs: 21,
        createdAt: '2026-11-17T02:20:00Z',
      },
    },
  },
});
