import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');

const master = rowId('azora-erp.StudentMaster', 'azora-academy 20260117');
const programme = (key: string): string => rowId('azora-institutional-system.AcademicProgramme', key);
const course = (slug: string): string => rowId('course-service.Course', slug);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const themba = { studentId: rowId('azora-education.Student', 'student@azora.world'), userId: student } as const;
/** What is kept under Themba's record at the academy. */
const ofRecord = { masterId: master, userId: student, organizationId: academy } as const;

/** An import of January had its columns shifted: four records of other learners came under Themba's account for a day. */
const misfiled = <const Status extends string>(studentNumber: string, status: Status, exitedOn: string) => ({
  ...themba,
  studentNumber,
  nationality: 'ZA',
  residency: 'CITIZEN' as const,
  firstRegisteredOn: '2021-02-01',
  status,
  exitedOn,
  organizationId: academy,
  createdAt: '2026-01-13T08:00:00Z',
  deletedAt: '2026-01-13T15:30:00Z',
});

/** An application of Themba's to the academy, or in Dr. Khumalo's hands. */
const applies = (programmeKey: string, intakeYear: number, intakeTerm: number, createdAt: string) => ({
  applicantId: student,
  programmeId: programme(programmeKey),
  intakeYear,
  intakeTerm,
  applicationFee: '150',
  organizationId: academy,
  createdAt,
});
const rule = <const Kind extends string>(code: string, title: string, kind: Kind) => ({
  programmeId: programme('azora-academy SWD'),
  catalogueYear: 2026,
  code,
  title,
  kind,
  approvedById: educator,
  organizationId: academy,
});

export default defineSeed('azora-erp', {
  demo: {
    StudentMaster: {
      'azora-academy 20260117': {
        ...themba,
        studentNumber: '20260117',
        legalName: 'Themba Ndlovu',
        birthdate: '2008-12-14',
        nationality: 'ZA',
        residency: 'CITIZEN',
        homeLanguage: 'zu',
        populationGroup: 'NOT_DECLARED',
        matricYear: 2026,
        firstRegisteredOn: '2026-01-20',
        organizationId: academy,
        createdAt: '2026-01-20T15:05:00Z',
      },
      // A learnership at Kofi's company, put off until matric is done.
      'mensah-digital 20260003': {
        ...themba,
        studentNumber: '20260003',
        legalName: 'Themba Ndlovu',
        nationality: 'ZA',
        residency: 'CITIZEN',
        firstRegisteredOn: '2026-08-03',
        status: 'INTERRUPTED',
        organizationId: mensah,
        createdAt: '2026-08-03T08:00:00Z',
      },
      'azora-academy 20210001': misfiled('20210001', 'GRADUATED', '2023-12-08'),
      'azora-academy 20210002': misfiled('20210002', 'WITHDRAWN', '2022-06-30'),
      'azora-academy 20210003': misfiled('20210003', 'EXCLUDED', '2023-01-20'),
      'azora-academy 20210004': misfiled('20210004', 'DECEASED', '2021-07-11'),
    },
    AdmissionApplication: {
      'student@azora.world SWD 2026': {
        ...applies('azora-academy SWD', 2026, 1, '2025-12-04T12:00:00Z'),
        motivation: 'I want to build things for the web that people at home can use on a phone.',
        admissionPoints: 31,
        status: 'ACCEPTED',
        decidedById: educator,
        decidedAt: '2026-01-12T09:00:00Z',
        offerExpiresOn: '2026-01-30',
      },
      'student@azora.world SWD 2027': {
        ...applies('azora-academy SWD', 2027, 1, '2026-10-01T12:00:00Z'),
        admissionPoints: 33,
        status: 'CONDITIONALLY_OFFERED',
        conditions: 'National Senior Certificate with Mathematics at level 4.',
        decidedById: educator,
        decidedAt: '2026-11-09T09:00:00Z',
        offerExpiresOn: '2027-01-29',
      },
      'student@azora.world DATA 2028': {
        ...applies('azora-academy DATA', 2028, 1, '2026-11-17T12:00:00Z'),
        choice: 2,
      },
      'student@azora.world ITSD 2025': {
        ...applies('azora-academy ITSD', 2025, 4, '2025-11-04T12:00:00Z'),
        status: 'REJECTED',
        rejectionReason: 'LATE',
        decidedById: educator,
        decidedAt: '2025-11-05T09:00:00Z',
      },
      'employer@azora.world SWD 2027': {
        ...applies('azora-academy SWD', 2027, 1, '2026-11-03T12:00:00Z'),
        applicantId: employer,
        motivation: 'I hire developers and want to read what they write.',
        status: 'UNDER_REVIEW',
        updatedAt: '2026-11-10T09:00:00Z',
      },
      // The certified copies are missing.
      'employer@azora.world DATA 2028': {
        ...applies('azora-academy DATA', 2028, 1, '2026-11-03T12:10:00Z'),
        applicantId: employer,
        choice: 2,
        status: 'INCOMPLETE',
        updatedAt: '2026-11-10T09:05:00Z',
      },
      'student@azora.world MATRIC 2026 term 1': {
        ...applies('azora-academy MATRIC', 2026, 1, '2025-12-04T12:10:00Z'),
        choice: 2,
        status: 'DECLINED',
        decidedById: educator,
        decidedAt: '2026-01-12T09:05:00Z',
        offerExpiresOn: '2026-01-30',
        updatedAt: '2026-01-14T15:00:00Z',
      },
      'student@azora.world MATRIC 2026 term 2': {
        ...applies('azora-academy MATRIC', 2026, 2, '2026-03-16T12:00:00Z'),
        status: 'WITHDRAWN',
        updatedAt: '2026-03-23T15:00:00Z',
      },
      'student@azora.world MATRIC 2026 term 4': {
        ...applies('azora-academy MATRIC', 2026, 4, '2026-09-21T12:00:00Z'),
        admissionPoints: 33,
        status: 'WAITLISTED',
        updatedAt: '2026-10-02T09:00:00Z',
      },
      'student@azora.world MATRIC 2027': {
        ...applies('azora-academy MATRIC', 2027, 1, '2026-10-01T12:10:00Z'),
        choice: 2,
        admissionPoints: 33,
        status: 'OFFERED',
        decidedById: educator,
        decidedAt: '2026-11-09T09:10:00Z',
        offerExpiresOn: '2027-01-29',
        updatedAt: '2026-11-09T09:10:00Z',
      },
    },
    DegreeRequirement: {
      'azora-academy SWD 2026 TOTAL': {
        ...rule('TOTAL', 'Credits in all', 'CREDITS'),
        minimumCredits: '220',
        nqfLevel: 5,
      },
      'azora-academy SWD 2026 CORE': {
        ...rule('CORE', 'Programming core', 'COURSES'),
        courseIds: [course('introduction-to-python-programming'), course('web-development-with-react')],
      },
      'azora-academy SWD 2026 DATA': {
        ...rule('DATA', 'One course on data', 'CHOICE'),
        courseIds: [course('data-analysis-with-pandas'), course('databases-with-sql')],
        minimumCourses: 1,
      },
      'azora-academy SWD 2026 WORK': {
        ...rule('WORK', 'Work experience of twelve weeks', 'WORK_INTEGRATED_LEARNING'),
        maxTransferPercent: 0,
      },
    },
    DegreeAudit: {
      'azora-academy 20260117 2026-11-16': {
        ...ofRecord,
        programmeId: programme('azora-academy SWD'),
        catalogueYear: 2026,
        purpose: 'ADVISING',
        creditsRequired: '220',
        creditsPassed: '1',
        creditsInProgress: '4',
        requirementCount: 4,
        metCount: 0,
        weightedAverage: '81',
        outstanding: [
          { code: 'TOTAL', missing: '219 credits' },
          { code: 'CORE', missing: 'Web Development with React' },
          { code: 'DATA', missing: 'one course' },
          { code: 'WORK', missing: '12 weeks' },
        ],
        isEligible: false,
        createdAt: '2026-11-16T08:10:00Z',
      },
    },
    TransferCredit: {
      'azora-academy 20260117 coding club': {
        ...ofRecord,
        basis: 'PRIOR_LEARNING',
        sourceCourse: 'Two years in the coding club of Orlando Ridge',
        equivalentCourseId: course('computer-basics'),
        creditsClaimed: '1',
        creditsGranted: '0',
        status: 'REFUSED',
        assessedById: educator,
        completedOn: '2025-11-28',
        decidedOn: '2026-01-22',
        createdAt: '2026-01-20T16:00:00Z',
      },
      'azora-academy 20260117 web pages': {
        ...ofRecord,
        basis: 'CREDIT_TRANSFER',
        sourceInstitution: 'Johannesburg Coding School',
        sourceCourse: 'Web pages, a holiday course',
        sourceNqfLevel: 3,
        creditsClaimed: '2',
        status: 'UNDER_ASSESSMENT',
        assessedById: educator,
        completedOn: '2026-07-10',
        createdAt: '2026-11-10T16:00:00Z',
      },
      'azora-academy 20260117 typing': {
        ...ofRecord,
        basis: 'EXEMPTION',
        sourceInstitution: 'Orlando Ridge Secondary School',
        sourceCourse: 'Computer Applications Technology, grade 11',
        sourceNqfLevel: 3,
        equivalentCourseId: course('computer-basics'),
        creditsClaimed: '1',
        creditsGranted: '1',
        status: 'GRANTED',
        assessedById: educator,
        completedOn: '2025-12-03',
        // After the audit of 16 November.
        decidedOn: '2026-11-18',
        createdAt: '2026-11-10T16:10:00Z',
        updatedAt: '2026-11-18T09:00:00Z',
      },
      'azora-academy 20260117 shop website': {
        ...ofRecord,
        basis: 'PRIOR_LEARNING',
        sourceCourse: 'The website of a spaza shop, with its prices kept up to date for a year',
        creditsClaimed: '3',
        status: 'CLAIMED',
        completedOn: '2026-10-30',
        createdAt: '2026-11-19T15:00:00Z',
      },
    },
    RegistrationHold: {
      'azora-academy 20260117 arrears': {
        ...ofRecord,
        kind: 'FINANCIAL',
        blocks: ['REGISTRATION', 'TRANSCRIPT'],
        financialHoldId: rowId('azora-payments.FinancialHold', 'azora-academy AA-2026-0117 arrears'),
        placedAt: '2026-11-02T04:00:00Z',
        createdAt: '2026-11-02T04:00:00Z',
      },
      'azora-academy 20260117 documents': {
        ...ofRecord,
        kind: 'DOCUMENTS',
        blocks: ['REGISTRATION'],
        reason: 'A certified copy of the school report was missing.',
        placedById: educator,
        placedAt: '2026-01-20T15:10:00Z',
        lapsesOn: '2026-02-28',
        releasedAt: '2026-02-04T09:00:00Z',
        releasedById: educator,
        createdAt: '2026-01-20T15:10:00Z',
      },
    },
    TranscriptRequest: {
      'azora-academy 20260117 2026-03': {
        ...ofRecord,
        purpose: 'FUNDING',
        recipientName: 'Bursary office',
        recipientEmail: 'bursaries@azora.world',
        status: 'DELIVERED',
        documentSha256: sha256('transcript of 20260117, 2026-03-04'),
        verificationCode: 'K7QM2XVPZT4HBCED',
        issuedAt: '2026-03-04T10:00:00Z',
        deliveredAt: '2026-03-04T10:01:00Z',
        createdAt: '2026-03-02T13:00:00Z',
      },
      // Arrears keep it back.
      'azora-academy 20260117 2026-11': {
        ...ofRecord,
        purpose: 'FURTHER_STUDY',
        format: 'ELMO_XML',
        copies: 2,
        recipientName: 'University of Johannesburg, admissions',
        feeAmount: '120',
        status: 'ON_HOLD',
        createdAt: '2026-11-10T13:00:00Z',
      },
      // On paper, at the counter; nobody has fetched it.
      'azora-academy 20260117 2026-06': {
        ...ofRecord,
        purpose: 'PERSONAL',
        format: 'PAPER',
        status: 'ISSUED',
        documentSha256: sha256('transcript of 20260117, 2026-06-12'),
        verificationCode: 'N5WR3DYGQ7TKUA2X',
        issuedAt: '2026-06-12T10:00:00Z',
        createdAt: '2026-06-10T13:00:00Z',
        updatedAt: '2026-06-12T10:00:00Z',
      },
      'azora-academy 20260117 2026-10': {
        ...ofRecord,
        purpose: 'EMPLOYMENT',
        recipientName: 'Mensah Digital',
        recipientEmail: 'employer@azora.world',
        feeAmount: '60',
        status: 'AWAITING_PAYMENT',
        createdAt: '2026-10-26T13:00:00Z',
      },
      'azora-academy 20260117 2026-11-19': {
        ...ofRecord,
        purpose: 'FUNDING',
        recipientName: 'Bursary office',
        recipientEmail: 'bursaries@azora.world',
        status: 'REQUESTED',
        createdAt: '2026-11-19T16:30:00Z',
      },
      // The learnership was put off before anything of it was marked.
      'mensah-digital 20260003 2026-10': {
        ...ofRecord,
        masterId: rowId('azora-erp.StudentMaster', 'mensah-digital 20260003'),
        organizationId: mensah,
        purpose: 'EMPLOYMENT',
        status: 'REFUSED',
        refusal: 'NO_RECORD',
        createdAt: '2026-10-12T13:00:00Z',
        updatedAt: '2026-10-13T08:00:00Z',
      },
    },
  },
});
