import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const school = (key: string): string => rowId('education.School', key);
const matric = rowId('education.GradeLevel', 'orlando-ridge 2026 12');
const class12A = rowId('education.ClassSection', 'orlando-ridge 2026 12A');
const subject = (title: string): string => rowId('education.SubjectOffering', `orlando-ridge 2026 12 ${title}`);
const sits = rowId('education.LearnerPlacement', 'student@azora.world 2026');
const register = (day: string): string => rowId('education.AttendanceRegister', `orlando-ridge 2026 12A ${day}`);

/** A subject of grade 12. */
const offered = <const Group extends string>(
  title: string,
  subjectCode: string,
  subjectGroup: Group,
  weeklyHours: string,
) => ({
  schoolId: school('orlando-ridge'),
  gradeId: matric,
  organizationId: academy,
  subjectCode,
  title,
  subjectGroup,
  weeklyHours,
});
const marked = (day: string) => ({
  registerId: register(day),
  placementId: sits,
  userId: student,
  organizationId: academy,
});

/** The school that Themba goes to in the mornings, a partner of the academy, whose data the academy keeps for it. */
export default defineSeed('education', {
  demo: {
    School: {
      'orlando-ridge': {
        emisNumber: '700152389',
        name: 'Orlando Ridge Secondary School',
        sector: 'PUBLIC',
        phase: 'SECONDARY',
        quintile: 2,
        isNoFee: true,
        province: 'GP',
        district: 'Johannesburg West',
        lowestGrade: 8,
        highestGrade: 12,
        organizationId: academy,
        createdAt: '2025-11-10T08:00:00Z',
      },
      'azora-academy-college': {
        emisNumber: '103099017',
        name: 'Azora Academy College',
        sector: 'INDEPENDENT',
        phase: 'SECONDARY',
        province: 'WC',
        district: 'Metro Central',
        lowestGrade: 10,
        highestGrade: 12,
        principalId: educator,
        // Opens in January 2027.
        status: 'PENDING_OPEN',
        organizationId: academy,
        createdAt: '2026-08-17T08:00:00Z',
      },
      'mooki-primary': {
        emisNumber: '700150417',
        name: 'Mooki Street Primary School',
        sector: 'PUBLIC',
        phase: 'PRIMARY',
        quintile: 1,
        isNoFee: true,
        province: 'GP',
        district: 'Johannesburg West',
        lowestGrade: 0,
        highestGrade: 7,
        languageOfTeaching: 'zu',
        status: 'CLOSED',
        closedOn: '2025-12-10',
        organizationId: academy,
        createdAt: '2025-11-10T08:10:00Z',
      },
    },
    GradeLevel: {
      'orlando-ridge 2026 12': {
        schoolId: school('orlando-ridge'),
        organizationId: academy,
        gradeNumber: 12,
        schoolYear: 2026,
        phase: 'FET',
        admissionCapacity: 160,
      },
      'orlando-ridge 2025 11': {
        schoolId: school('orlando-ridge'),
        organizationId: academy,
        gradeNumber: 11,
        schoolYear: 2025,
        phase: 'FET',
        admissionCapacity: 160,
      },
    },
    ClassSection: {
      'orlando-ridge 2026 12A': {
        schoolId: school('orlando-ridge'),
        gradeId: matric,
        organizationId: academy,
        classCode: '12A',
        room: 'Block C, 14',
        capacity: 40,
        learnerCount: 36,
      },
    },
    SubjectOffering: {
      'orlando-ridge 2026 12 isiZulu': {
        ...offered('isiZulu Home Language', '13311064', 'LANGUAGE', '4.5'),
        languageLevel: 'HOME_LANGUAGE',
        isCompulsory: true,
      },
      'orlando-ridge 2026 12 English': {
        ...offered('English First Additional Language', '13311094', 'LANGUAGE', '4.5'),
        languageLevel: 'FIRST_ADDITIONAL',
        isCompulsory: true,
      },
      'orlando-ridge 2026 12 Mathematics': {
        ...offered('Mathematics', '19321024', 'MATHEMATICS', '4.5'),
        isCompulsory: true,
      },
      'orlando-ridge 2026 12 Information Technology': offered('Information Technology', '19351014', 'TECHNOLOGY', '4'),
      'orlando-ridge 2026 12 Life Orientation': {
        ...offered('Life Orientation', '16341014', 'LIFE_ORIENTATION', '2'),
        isCompulsory: true,
        schoolAssessmentPercent: 100,
      },
    },
    TeacherAllocation: {
      // Dr. Khumalo teaches the subject online, on the school's behalf.
      '12A Information Technology educator@azora.world': {
        classId: class12A,
        subjectId: subject('Information Technology'),
        educatorId: educator,
        saceNumber: '11204587',
        periodsPerCycle: 5,
        startsOn: '2026-01-14',
        organizationId: academy,
      },
    },
    LearnerPlacement: {
      'student@azora.world 2025': {
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        userId: student,
        schoolId: school('orlando-ridge'),
        gradeId: rowId('education.GradeLevel', 'orlando-ridge 2025 11'),
        schoolYear: 2025,
        admissionNumber: '2021-0448',
        homeLanguage: 'zu',
        status: 'COMPLETED',
        admittedOn: '2025-01-15',
        progression: 'PROMOTED',
        organizationId: academy,
        createdAt: '2025-12-04T08:00:00Z',
      },
      'student@azora.world 2026': {
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        userId: student,
        schoolId: school('orlando-ridge'),
        gradeId: matric,
        classId: class12A,
        schoolYear: 2026,
        admissionNumber: '2021-0448',
        luritsNumber: '2026700152389',
        homeLanguage: 'zu',
        admittedOn: '2026-01-14',
        organizationId: academy,
        createdAt: '2026-01-14T06:00:00Z',
      },
      // Entered once more as though he were new, by the office; taken out the next day.
      'student@azora.world 2026 twice': {
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        userId: student,
        schoolId: school('orlando-ridge'),
        gradeId: matric,
        schoolYear: 2026,
        admissionNumber: '2026-0031',
        homeLanguage: 'zu',
        status: 'LEFT',
        admittedOn: '2026-01-13',
        leftOn: '2026-01-14',
        leavingReason: 'TRANSFER',
        organizationId: academy,
        createdAt: '2026-01-13T08:00:00Z',
      },
    },
    AttendanceRegister: {
      'orlando-ridge 2026 12A 2026-09-14': {
        classId: class12A,
        registerOn: '2026-09-14',
        presentCount: 35,
        absentCount: 1,
        lateCount: 2,
        status: 'CLOSED',
        closedById: educator,
        closedAt: '2026-09-14T06:30:00Z',
        organizationId: academy,
      },
      'orlando-ridge 2026 12A 2026-09-15': {
        classId: class12A,
        registerOn: '2026-09-15',
        presentCount: 34,
        absentCount: 2,
        status: 'CLOSED',
        closedById: educator,
        closedAt: '2026-09-15T06:25:00Z',
        organizationId: academy,
      },
      // A single period, not signed yet.
      'orlando-ridge 2026 12A 2026-09-16': {
        classId: class12A,
        registerOn: '2026-09-16',
        periodNumber: 3,
        subjectId: subject('Information Technology'),
        presentCount: 36,
        organizationId: academy,
      },
    },
    AttendanceEntry: {
      'student@azora.world 2026-09-14': {
        ...marked('2026-09-14'),
        mark: 'LATE',
        minutesLate: 12,
        reason: 'The taxi broke down.',
      },
      'student@azora.world 2026-09-15': {
        ...marked('2026-09-15'),
        mark: 'ABSENT',
        isExcused: true,
        reason: 'At the clinic',
      },
      'student@azora.world 2026-09-16': { ...marked('2026-09-16'), mark: 'PRESENT' },
    },
  },
});
