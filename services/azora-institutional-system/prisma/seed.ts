import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const institution = (key: string): string => rowId('azora-institutional-system.Institution', key);
const department = (key: string): string => rowId('azora-institutional-system.AcademicDepartment', key);
const programme = (key: string): string => rowId('azora-institutional-system.AcademicProgramme', key);
const campus = rowId('azora-institutional-system.Campus', 'azora-academy Cape Town');
const qualification = (saqaId: string): string => rowId('education-service.Qualification', saqaId);

const ofAcademy = { institutionId: institution('azora-academy'), organizationId: academy } as const;

/** A programme in software, in the department of computer science. */
const taught = (code: string, title: string, saqaId: string, nqfLevel: number, totalCredits: number) => ({
  ...ofAcademy,
  departmentId: department('azora-academy CS'),
  qualificationId: qualification(saqaId),
  code,
  title,
  nqfLevel,
  totalCredits,
  mode: 'DISTANCE' as const,
  coordinatorId: educator,
});

// The academy and the institutions it works with. Those without an organisation of their own are kept by the academy's.
export default defineSeed('azora-institutional-system', {
  demo: {
    Institution: {
      'azora-academy': {
        name: 'Azora Academy',
        acronym: 'AA',
        institutionType: 'SKILLS_CENTRE',
        sector: 'PRIVATE',
        dhetRegistrationNumber: '2025/FE07/014',
        establishedYear: 2019,
        website: 'https://academy.azora.world',
        registrarId: educator,
        organizationId: academy,
        createdAt: '2025-09-22T10:00:00Z',
      },
      'university-of-johannesburg': {
        name: 'University of Johannesburg',
        acronym: 'UJ',
        institutionType: 'COMPREHENSIVE',
        sector: 'PUBLIC',
        rorId: 'https://ror.org/04z6c2n17',
        establishedYear: 2005,
        website: 'https://www.uj.ac.za',
        organizationId: academy,
        createdAt: '2025-10-06T08:00:00Z',
      },
      'false-bay-tvet-college': {
        name: 'False Bay TVET College',
        acronym: 'FBC',
        institutionType: 'TVET_COLLEGE',
        sector: 'PUBLIC',
        establishedYear: 2002,
        website: 'https://falsebaycollege.co.za',
        organizationId: academy,
        createdAt: '2025-10-06T08:10:00Z',
      },
      'johannesburg-coding-school': {
        name: 'Johannesburg Coding School',
        acronym: 'JCS',
        institutionType: 'PRIVATE_COLLEGE',
        sector: 'PRIVATE',
        dhetRegistrationNumber: '2018/FE07/031',
        establishedYear: 2017,
        website: 'https://jcs.example',
        organizationId: academy,
        createdAt: '2025-10-06T08:20:00Z',
      },
      // Merged into the University of Johannesburg.
      'technikon-witwatersrand': {
        name: 'Technikon Witwatersrand',
        acronym: 'TWR',
        institutionType: 'UNIVERSITY_OF_TECHNOLOGY',
        sector: 'PUBLIC',
        establishedYear: 1979,
        status: 'INACTIVE',
        closedOn: '2004-12-31',
        organizationId: academy,
        createdAt: '2025-10-06T08:30:00Z',
      },
      // Entered twice; the entry with the registration number stays.
      'azora-academy duplicate': {
        name: 'Azora Academy (Pty) Ltd',
        institutionType: 'SKILLS_CENTRE',
        sector: 'PRIVATE',
        dhetRegistrationNumber: '2025/FE07/014',
        status: 'WITHDRAWN',
        closedOn: '2025-09-23',
        organizationId: academy,
        createdAt: '2025-09-22T10:02:00Z',
      },
    },
    Campus: {
      'azora-academy Cape Town': {
        ...ofAcademy,
        code: 'CPT',
        name: 'Woodstock',
        isMain: true,
        locality: 'Cape Town',
        geonamesId: 3_369_157,
        latitude: '-33.927800',
        longitude: '18.446700',
        capacity: 120,
      },
      'azora-academy online': { ...ofAcademy, code: 'WEB', name: 'Online', kind: 'ONLINE', locality: 'Cape Town' },
    },
    AcademicDepartment: {
      'azora-academy TECH': {
        ...ofAcademy,
        code: 'TECH',
        name: 'School of Technology',
        kind: 'SCHOOL',
        campusId: campus,
        openedOn: '2025-09-15',
      },
      'azora-academy CS': {
        ...ofAcademy,
        parentId: department('azora-academy TECH'),
        code: 'CS',
        name: 'Computer Science',
        kind: 'DEPARTMENT',
        cesmCode: '06',
        headId: educator,
        campusId: campus,
        openedOn: '2025-09-15',
      },
    },
    AcademicProgramme: {
      'azora-academy SWD': {
        ...taught('SWD-118707', 'Occupational Certificate: Software Developer', '118707', 5, 220),
        minimumYears: '2',
        maximumYears: '4',
        firstIntakeYear: 2026,
        status: 'ACTIVE',
        createdAt: '2025-10-13T08:00:00Z',
      },
      'azora-academy ITSD': {
        ...taught('ITSD-78965', 'FET Certificate: Systems Development', '78965', 4, 165),
        minimumYears: '1',
        maximumYears: '2',
        firstIntakeYear: 2020,
        lastIntakeYear: 2024,
        status: 'PHASING_OUT',
        createdAt: '2025-10-13T08:10:00Z',
      },
      'azora-academy MATRIC': {
        ...taught('IT-MATRIC', 'Matric support: Information Technology', '49647', 4, 20),
        minimumYears: '0.5',
        maximumYears: '2',
        firstIntakeYear: 2025,
        status: 'ACTIVE',
        createdAt: '2025-10-13T08:20:00Z',
      },
      'azora-academy DATA': {
        ...taught('DATA-2028', 'Occupational Certificate: Software Developer, data stream', '118707', 5, 220),
        mode: 'BLENDED',
        minimumYears: '2',
        maximumYears: '4',
        firstIntakeYear: 2028,
        createdAt: '2026-10-19T08:00:00Z',
      },
      'azora-academy SWD evenings': {
        ...taught('SWD-EVENING', 'Occupational Certificate: Software Developer, evenings', '118707', 5, 220),
        mode: 'BLENDED',
        minimumYears: '3',
        maximumYears: '5',
        firstIntakeYear: 2027,
        status: 'APPROVED',
        createdAt: '2026-06-15T08:00:00Z',
        updatedAt: '2026-10-12T08:00:00Z',
      },
      'azora-academy WEB': {
        ...taught('WEB-78965', 'FET Certificate: Systems Development, web stream', '78965', 4, 165),
        minimumYears: '1',
        maximumYears: '2',
        firstIntakeYear: 2019,
        lastIntakeYear: 2021,
        status: 'CLOSED',
        createdAt: '2025-10-13T08:30:00Z',
      },
    },
    ProgrammeAccreditation: {
      'QCTO software developer': {
        programmeId: programme('azora-academy SWD'),
        organizationId: academy,
        accreditor: 'QCTO',
        referenceNumber: 'QCTO-SDP-118707-0412',
        outcome: 'ACCREDITED_WITH_CONDITIONS',
        conditions: 'A second registered assessor for the module on databases.',
        conditionsDueOn: '2027-06-30',
        appliedOn: '2025-10-20',
        decidedOn: '2025-12-12',
        validFrom: '2026-01-01',
        validUntil: '2028-12-31',
      },
      'QCTO data stream': {
        programmeId: programme('azora-academy DATA'),
        organizationId: academy,
        accreditor: 'QCTO',
        referenceNumber: 'QCTO-SDP-118707-0588',
        appliedOn: '2026-11-02',
      },
      'SETA systems development': {
        programmeId: programme('azora-academy ITSD'),
        organizationId: academy,
        accreditor: 'SETA',
        referenceNumber: 'MICT-ACC-2019-00731',
        outcome: 'ACCREDITED',
        appliedOn: '2019-08-05',
        decidedOn: '2019-11-15',
        validFrom: '2020-01-01',
        validUntil: '2027-06-30',
      },
    },
    StudentNumberSequence: {
      // Themba has the number before the next.
      'azora-academy 2026': {
        ...ofAcademy,
        year: 2026,
        prefix: 'AA',
        width: 4,
        nextValue: 118,
        checkDigit: 'NONE',
      },
      'azora-academy 2025': { ...ofAcademy, year: 2025, prefix: 'AA', width: 4, nextValue: 42, checkDigit: 'NONE' },
    },
    StaffAppointment: {
      'azora-academy CS educator@azora.world HEAD': {
        ...ofAcademy,
        departmentId: department('azora-academy CS'),
        userId: educator,
        staffNumber: 'AA-S-0001',
        office: 'HEAD',
        personnelCategory: 'INSTRUCTION_RESEARCH',
        rank: 'SENIOR_LECTURER',
        startsOn: '2025-09-15',
      },
      'azora-academy CS employer@azora.world LECTURER': {
        ...ofAcademy,
        departmentId: department('azora-academy CS'),
        userId: employer,
        office: 'LECTURER',
        personnelCategory: 'INSTRUCTION_RESEARCH',
        tenure: 'VISITING',
        fte: '0.05',
        startsOn: '2026-02-02',
        endsOn: '2026-06-30',
        endedReason: 'EXPIRED',
      },
    },
  },
});
