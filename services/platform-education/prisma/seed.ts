import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const organization = (slug: string) => rowId('enterprise-service.Organization', slug);
const institution = (key: string) => rowId('azora-institutional-system.Institution', key);
const curriculum = (key: string) => rowId('education-service.Curriculum', key);
const academy = { organizationId: organization('azora-academy') } as const;
const tenant = { ...academy, tenantId: rowId('platform-education.EducationTenant', 'azora-academy') } as const;
const inYear = { ...academy, calendarId: rowId('platform-education.AcademicCalendar', 'azora-academy 2026') } as const;

/** A term of 2026 by the calendar of the Department of Basic Education. */
const term = (sequence: number, startsOn: string, endsOn: string, marksDueOn: string) => ({
  ...inYear,
  sequence,
  title: `Term ${sequence}`,
  startsOn,
  endsOn,
  marksDueOn,
  createdAt: '2025-10-20T08:00:00Z',
});

const holiday = (title: string, on: string) => ({
  ...inYear,
  kind: 'PUBLIC_HOLIDAY' as const,
  title,
  firstOn: on,
  lastOn: on,
  createdAt: '2025-10-20T08:30:00Z',
});

/** The academy's year 2026, what it teaches and how many may learn there; and tenants in the other states. */
export default defineSeed('platform-education', {
  demo: {
    EducationTenant: {
      'azora-academy': {
        ...academy,
        institutionId: institution('azora-academy'),
        administratorId: educator,
        sector: 'TRAINING_PROVIDER',
        edition: 'SCHOOL',
        minimumAge: 14,
        status: 'ACTIVE',
        activatedOn: '2025-10-01',
        createdAt: '2025-09-24T09:00:00Z',
        updatedAt: '2025-10-01T06:00:00Z',
      },
      'mensah-digital': {
        organizationId: organization('mensah-digital'),
        administratorId: employer,
        sector: 'TRAINING_PROVIDER',
        minimumAge: 18,
        hasGuardianPortal: false,
        trialEndsOn: '2026-12-11',
        createdAt: '2026-11-11T10:00:00Z',
      },
      // Two trials that came to nothing, taken out.
      'mensah-digital 2026-02': {
        organizationId: organization('mensah-digital'),
        administratorId: employer,
        sector: 'TVET',
        edition: 'CAMPUS',
        minimumAge: 15,
        status: 'SUSPENDED',
        activatedOn: '2026-02-02',
        suspendedAt: '2026-04-30T15:00:00Z',
        createdAt: '2026-01-12T09:00:00Z',
        updatedAt: '2026-06-30T15:00:00Z',
        deletedAt: '2026-06-30T15:00:00Z',
      },
      'azora-academy 2025': {
        ...academy,
        administratorId: educator,
        sector: 'COMBINED',
        status: 'CLOSED',
        createdAt: '2025-09-15T09:00:00Z',
        updatedAt: '2025-09-23T15:00:00Z',
        deletedAt: '2025-09-23T15:00:00Z',
      },
    },
    AcademicCalendar: {
      'azora-academy 2026': {
        ...tenant,
        title: 'School year 2026',
        schoolYear: 2026,
        startsOn: '2026-01-14',
        endsOn: '2026-12-09',
        registrationOpensOn: '2025-11-03',
        instructionalDays: 203,
        icalFeedTokenHash: createHash('sha256').update('calendar feed of the academy').digest('hex'),
        status: 'PUBLISHED',
        publishedAt: '2025-10-27T08:00:00Z',
        createdAt: '2025-10-20T08:00:00Z',
        updatedAt: '2025-10-27T08:00:00Z',
      },
      'azora-academy 2027': {
        ...tenant,
        title: 'School year 2027',
        schoolYear: 2027,
        startsOn: '2027-01-13',
        endsOn: '2027-12-08',
        registrationOpensOn: '2026-11-02',
        instructionalDays: 200,
        createdAt: '2026-10-19T08:00:00Z',
      },
    },
    AcademicTerm: {
      'azora-academy 2026 TERM 1': term(1, '2026-01-14', '2026-03-27', '2026-03-25'),
      'azora-academy 2026 TERM 2': term(2, '2026-04-08', '2026-06-26', '2026-06-24'),
      'azora-academy 2026 TERM 3': term(3, '2026-07-21', '2026-09-23', '2026-09-21'),
      'azora-academy 2026 TERM 4': { ...term(4, '2026-10-06', '2026-12-09', '2026-12-04'), censusOn: '2026-10-20' },
      'azora-academy 2026 GRADING_PERIOD 1': {
        ...term(1, '2026-11-09', '2026-11-27', '2026-12-02'),
        parentId: rowId('platform-education.AcademicTerm', 'azora-academy 2026 TERM 4'),
        sessionType: 'GRADING_PERIOD',
        title: 'Final examinations',
      },
    },
    CalendarException: {
      'azora-academy 2026 Good Friday': holiday('Good Friday', '2026-04-03'),
      'azora-academy 2026 Family Day': holiday('Family Day', '2026-04-06'),
      'azora-academy 2026 Freedom Day': holiday('Freedom Day', '2026-04-27'),
      'azora-academy 2026 Workers’ Day': holiday('Workers’ Day', '2026-05-01'),
      'azora-academy 2026 Youth Day': holiday('Youth Day', '2026-06-16'),
      'azora-academy 2026 National Women’s Day': holiday('National Women’s Day, observed', '2026-08-10'),
      'azora-academy 2026 winter holidays': {
        ...inYear,
        kind: 'SCHOOL_HOLIDAY',
        title: 'Winter holidays',
        firstOn: '2026-06-27',
        lastOn: '2026-07-20',
        affectsStaff: false,
        createdAt: '2025-10-20T08:40:00Z',
      },
      'azora-academy 2026 power cut': {
        ...inYear,
        kind: 'EXTRA_SCHOOL_DAY',
        title: 'Saturday class for the lesson that the power cut took',
        firstOn: '2026-11-21',
        lastOn: '2026-11-21',
        isTeaching: true,
        createdAt: '2026-11-19T07:30:00Z',
      },
    },
    CurriculumAdoption: {
      'azora-academy information technology': {
        ...tenant,
        curriculumId: curriculum('caps information-technology'),
        gradeFrom: 10,
        gradeTo: 12,
        deviations: ['Python is taught in place of Delphi.'],
        approvedById: educator,
        status: 'ADOPTED',
        validFrom: '2026-01-14',
        createdAt: '2025-11-10T08:00:00Z',
      },
      'azora-academy computer applications technology': {
        ...tenant,
        curriculumId: curriculum('caps computer-applications-technology'),
        gradeFrom: 10,
        gradeTo: 10,
        assessmentScheme: 'CONTINUOUS',
        validFrom: '2027-01-13',
        createdAt: '2026-11-09T08:00:00Z',
      },
      // Before the academy took over the national curriculum.
      'azora-academy python 2025': {
        ...tenant,
        curriculumId: curriculum('azora-academy python 2025.1'),
        gradeFrom: 10,
        gradeTo: 12,
        assessmentScheme: 'COMPETENCY',
        approvedById: educator,
        status: 'RETIRED',
        validFrom: '2025-10-01',
        validUntil: '2026-01-13',
        createdAt: '2025-09-29T08:00:00Z',
        updatedAt: '2026-01-13T15:00:00Z',
      },
    },
    LearnerQuota: {
      'azora-academy ENROLLED 2026': {
        ...tenant,
        periodStart: '2026-01-01',
        periodEnd: '2026-12-31',
        seatLimit: 150,
        graceSeats: 10,
        used: 117,
        createdAt: '2025-12-15T08:00:00Z',
        updatedAt: '2026-11-14T03:00:00Z',
      },
      'azora-academy GUEST 2026': {
        ...tenant,
        learnerKind: 'GUEST',
        periodStart: '2026-01-01',
        periodEnd: '2026-12-31',
        seatLimit: 20,
        graceSeats: 5,
        used: 22,
        exceededAt: '2026-10-21T14:10:00Z',
        createdAt: '2025-12-15T08:00:00Z',
        updatedAt: '2026-11-14T03:00:00Z',
      },
    },
    EducationFeatureToggle: {
      'azora-academy attendance.qr-code': {
        ...tenant,
        feature: 'attendance.qr-code',
        isEnabled: true,
        rolloutPercent: 100,
        changedById: educator,
        createdAt: '2026-01-12T08:00:00Z',
      },
      'azora-academy exams.offline': {
        ...tenant,
        feature: 'exams.offline',
        stage: 'BETA',
        isEnabled: true,
        audience: 'LEARNERS',
        grades: [12],
        rolloutPercent: 25,
        changedById: educator,
        reason: 'Trial examinations in classes without a network',
        expiresAt: '2026-12-09T22:00:00Z',
        createdAt: '2026-10-05T08:00:00Z',
      },
    },
  },
});
