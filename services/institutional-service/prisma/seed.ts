import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const programme = (key: string): string => rowId('azora-institutional-system.AcademicProgramme', key);
const registration = (key: string): string => rowId('institutional-service.StudentRegistration', key);
const current = registration('student@azora.world SWD 2026');
const matric = registration('student@azora.world MATRIC 2025');

const registers = (programmeKey: string, academicYear: number, yearOfStudy: number) => ({
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  programmeId: programme(programmeKey),
  academicYear,
  yearOfStudy,
  attendance: 'PART_TIME' as const,
  organizationId: academy,
});
const ofCurrent = { registrationId: current, userId: student, organizationId: academy } as const;

/** The registrar's file on Themba: this year, the next, and what came before. */
export default defineSeed('institutional-service', {
  demo: {
    StudentRegistration: {
      'student@azora.world SWD 2026': {
        ...registers('azora-academy SWD', 2026, 1),
        entranceCategory: 'FIRST_TIME_ENTERING',
        creditsRegistered: '5',
        status: 'REGISTERED',
        registeredOn: '2026-01-20',
        createdAt: '2026-01-19T12:00:00Z',
      },
      'student@azora.world SWD 2027': {
        ...registers('azora-academy SWD', 2027, 2),
        entranceCategory: 'RETURNING',
        creditsRegistered: '14',
        createdAt: '2026-11-16T12:00:00Z',
      },
      // Matric support at the end of 2025.
      'student@azora.world MATRIC 2025': {
        ...registers('azora-academy MATRIC', 2025, 1),
        entranceCategory: 'NON_ENTERING',
        creditsRegistered: '2',
        status: 'COMPLETED',
        registeredOn: '2025-12-03',
        createdAt: '2025-12-03T15:50:00Z',
      },
      // Begun full time by mistake, and entered again part time.
      'student@azora.world SWD 2026 full time': {
        ...registers('azora-academy SWD', 2026, 1),
        attendance: 'FULL_TIME',
        entranceCategory: 'FIRST_TIME_ENTERING',
        status: 'CANCELLED',
        registeredOn: '2026-01-14',
        cancelledOn: '2026-01-19',
        createdAt: '2026-01-14T12:00:00Z',
      },
    },
    RegistrationDocument: {
      'student@azora.world SWD 2026 IDENTITY': {
        registrationId: current,
        kind: 'IDENTITY',
        fileId: rowId('file-storage-service.StoredFile', 'student@azora.world id-card.jpg'),
        issuedOn: '2025-03-04',
        status: 'VERIFIED',
        verifiedAt: '2026-01-20T09:00:00Z',
        verifiedById: educator,
      },
      'student@azora.world SWD 2026 GUARDIAN_CONSENT': {
        registrationId: current,
        kind: 'GUARDIAN_CONSENT',
        fileId: rowId('file-storage-service.StoredFile', 'student-agreement student@azora.world.pdf'),
        issuedOn: '2026-01-19',
        status: 'RECEIVED',
      },
      'student@azora.world SWD 2026 MATRIC_CERTIFICATE': {
        registrationId: current,
        kind: 'MATRIC_CERTIFICATE',
        dueOn: '2027-02-26',
      },
      'student@azora.world SWD 2026 MEDICAL_AID': {
        registrationId: current,
        kind: 'MEDICAL_AID',
        isMandatory: false,
        status: 'WAIVED',
      },
    },
    AcademicStanding: {
      'student@azora.world SWD 2026 1': {
        ...ofCurrent,
        semester: 1,
        standing: 'GOOD',
        weightedAverage: '81',
        creditsAttempted: '1',
        creditsPassed: '1',
        honours: 'DEANS_LIST',
        boardMeetingOn: '2026-07-01',
        decidedById: educator,
        effectiveFrom: '2026-07-06',
      },
      'student@azora.world MATRIC 2025 4': {
        registrationId: matric,
        userId: student,
        organizationId: academy,
        semester: 4,
        standing: 'PROBATION',
        weightedAverage: '48.5',
        creditsAttempted: '2',
        creditsPassed: '1',
        conditions: 'Pass Computer Basics by the end of February 2026.',
        boardMeetingOn: '2026-01-09',
        decidedById: educator,
        effectiveFrom: '2026-01-12',
        effectiveTo: '2026-02-27',
      },
    },
    ProgressReport: {
      'student@azora.world SWD 2026 SEMESTER 1': {
        ...ofCurrent,
        kind: 'SEMESTER',
        periodStart: '2026-01-26',
        periodEnd: '2026-06-30',
        averagePercent: '81',
        attendancePercent: '95',
        moduleCount: 1,
        passedCount: 1,
        classRank: 2,
        remarks: 'Helps others before he is asked.',
        status: 'RELEASED',
        releasedAt: '2026-07-06T08:00:00Z',
        acknowledgedAt: '2026-07-08T17:30:00Z',
        acknowledgedById: student,
      },
      // Quiz 90, assignment 86; three of five meetings, one more excused.
      'student@azora.world SWD 2026 MIDTERM T4': {
        ...ofCurrent,
        kind: 'MIDTERM',
        periodStart: '2026-10-12',
        periodEnd: '2026-11-13',
        averagePercent: '87.6',
        attendancePercent: '75',
        moduleCount: 2,
        passedCount: 0,
        status: 'APPROVED',
      },
    },
    EarlyWarning: {
      'student@azora.world missed a class': {
        ...ofCurrent,
        trigger: 'MISSED_CLASSES',
        severity: 'NOTICE',
        raisedBy: 'MACHINE',
        observedValue: '75',
        thresholdValue: '80',
        advisorId: educator,
        advisorNote: 'Examinations in the mornings until 27 November; he watches the recordings.',
        status: 'IN_CONTACT',
        raisedAt: '2026-11-12T20:00:00Z',
        firstContactAt: '2026-11-13T09:40:00Z',
        createdAt: '2026-11-12T20:00:00Z',
      },
      'student@azora.world fees overdue': {
        ...ofCurrent,
        trigger: 'FEES_OVERDUE',
        severity: 'CONCERN',
        raisedBy: 'MACHINE',
        raisedAt: '2026-11-02T04:05:00Z',
        createdAt: '2026-11-02T04:05:00Z',
      },
      'student@azora.world low mark 2025': {
        registrationId: matric,
        userId: student,
        organizationId: academy,
        trigger: 'LOW_MARK',
        severity: 'URGENT',
        raisedBy: 'LECTURER',
        raisedById: educator,
        observedValue: '41',
        thresholdValue: '50',
        advisorId: educator,
        advisorNote: 'Computer Basics first, then Python.',
        status: 'RESOLVED',
        raisedAt: '2025-12-15T12:00:00Z',
        firstContactAt: '2025-12-16T09:00:00Z',
        closedAt: '2026-02-27T12:00:00Z',
        createdAt: '2025-12-15T12:00:00Z',
      },
    },
    CredentialRequest: {
      'student@azora.world ICT050': {
        ...ofCurrent,
        kind: 'DIGITAL_CREDENTIAL',
        credentialId: rowId('azora-credentials.IssuedCredential', 'student@azora.world ICT050'),
        status: 'FULFILLED',
        fulfilledAt: '2026-02-27T10:00:00Z',
        createdAt: '2026-02-26T10:00:00Z',
      },
      'student@azora.world proof of registration': {
        ...ofCurrent,
        kind: 'PROOF_OF_REGISTRATION',
        delivery: 'POST',
        deliveryAddress: '14 Mooki Street, Orlando East, Johannesburg, 1804',
        feeAmount: '45',
        status: 'IN_PROGRESS',
        createdAt: '2026-11-17T10:00:00Z',
      },
      'student@azora.world completion letter': {
        ...ofCurrent,
        kind: 'COMPLETION_LETTER',
        status: 'REFUSED',
        refusalReason: 'The programme is not complete.',
        createdAt: '2026-11-10T10:00:00Z',
      },
    },
  },
});
