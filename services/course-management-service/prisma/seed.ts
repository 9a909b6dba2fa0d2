import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const blueprint = (key: string): string => rowId('course-management-service.CourseBlueprint', key);
const run = (key: string): string => rowId('course-management-service.CourseRun', key);
const lesson = (key: string): string => rowId('course-service.CourseLesson', key);
const token = (number: number): string => createHash('sha256').update(`survey token ${number}`).digest('hex');

const BASICS = 'introduction-to-python-programming 1.1';

/** The pattern of a course: ten notional hours a credit. */
const pattern = (slug: string, code: string, credits: number, weekCount: number) => ({
  courseId: rowId('course-service.Course', slug),
  code,
  credits: String(credits),
  notionalHours: credits * 10,
  weekCount,
  contactMinutesPerWeek: 90,
  minimumEnrolment: 5,
  maximumEnrolment: 30,
  deliveryMode: 'ONLINE' as const,
  leadId: educator,
  organizationId: academy,
});

const taught = (key: string, termCode: string, startsOn: string, censusOn: string, endsOn: string) => ({
  blueprintId: blueprint(key),
  termCode,
  mode: 'ONLINE' as const,
  startsOn,
  censusOn,
  endsOn,
  capacity: 30,
  coordinatorId: educator,
  organizationId: academy,
});

/** One approved step of a blueprint. Kofi Mensah sits on the academy's board. */
const approved = <const Stage extends string>(key: string, stage: Stage, submittedAt: string, decidedAt: string) => ({
  blueprintId: blueprint(key),
  stage,
  submittedById: educator,
  submittedAt,
  decidedById: employer,
  decidedAt,
  outcome: 'APPROVED' as const,
  organizationId: academy,
});

/** One answer sheet of the survey on Computer Basics. */
const answer = (number: number, teaching: number, organisation: number, assessment: number, workload: number) => ({
  evaluationId: rowId('course-management-service.CourseEvaluation', 'computer-basics 2026-T1'),
  tokenHash: token(number),
  teachingRating: teaching,
  organisationRating: organisation,
  assessmentRating: assessment,
  workloadRating: workload,
  createdAt: '2026-02-24T12:00:00Z',
});

export default defineSeed('course-management-service', {
  demo: {
    CourseBlueprint: {
      'azora-academy CSC101': {
        ...pattern('introduction-to-python-programming', 'CSC101', 4, 9),
        status: 'APPROVED',
        approvedOn: '2026-01-15',
        createdAt: '2025-12-15T08:00:00Z',
      },
      'azora-academy CSC201': {
        ...pattern('web-development-with-react', 'CSC201', 6, 10),
        status: 'APPROVED',
        approvedOn: '2026-01-15',
        createdAt: '2025-12-15T08:30:00Z',
      },
      'azora-academy DAT201': {
        ...pattern('data-analysis-with-pandas', 'DAT201', 4, 8),
        status: 'SUBMITTED',
        createdAt: '2026-10-05T08:00:00Z',
      },
      'azora-academy DAT110': {
        ...pattern('databases-with-sql', 'DAT110', 4, 8),
        createdAt: '2026-11-09T08:00:00Z',
      },
      'azora-academy ICT050': {
        ...pattern('computer-basics', 'ICT050', 1, 4),
        status: 'RETIRED',
        approvedOn: '2025-11-10',
        createdAt: '2025-11-03T08:00:00Z',
      },
    },
    CourseRun: {
      'introduction-to-python-programming 2026-T4': {
        ...taught('azora-academy CSC101', '2026-T4', '2026-10-12', '2026-10-26', '2026-12-11'),
        status: 'IN_PROGRESS',
        createdAt: '2026-08-03T08:00:00Z',
      },
      'introduction-to-python-programming 2026-T3': {
        ...taught('azora-academy CSC101', '2026-T3', '2026-07-20', '2026-08-03', '2026-09-18'),
        status: 'CANCELLED',
        cancelledAt: '2026-07-13T10:00:00Z',
        createdAt: '2026-05-04T08:00:00Z',
      },
      'web-development-with-react 2026-T3': {
        ...taught('azora-academy CSC201', '2026-T3', '2026-07-20', '2026-08-03', '2026-09-25'),
        status: 'CLOSED',
        createdAt: '2026-05-04T08:30:00Z',
      },
      'web-development-with-react 2027-T1': {
        ...taught('azora-academy CSC201', '2027-T1', '2027-01-25', '2027-02-08', '2027-04-02'),
        status: 'OPEN',
        createdAt: '2026-10-19T08:00:00Z',
      },
      'web-development-with-react 2027-T1 evening': {
        ...taught('azora-academy CSC201', '2027-T1', '2027-01-25', '2027-02-08', '2027-04-02'),
        sectionCode: 'E',
        mode: 'BLENDED',
        room: 'Woodstock, room 3',
        capacity: 16,
        status: 'OPEN',
        createdAt: '2026-10-19T08:10:00Z',
      },
      'data-analysis-with-pandas 2027-T1': {
        ...taught('azora-academy DAT201', '2027-T1', '2027-02-01', '2027-02-15', '2027-03-26'),
        createdAt: '2026-11-09T09:00:00Z',
      },
      'databases-with-sql 2027-T2': {
        ...taught('azora-academy DAT110', '2027-T2', '2027-04-19', '2027-05-03', '2027-06-11'),
        createdAt: '2026-11-09T09:10:00Z',
      },
      'computer-basics 2026-T1': {
        ...taught('azora-academy ICT050', '2026-T1', '2026-01-26', '2026-01-30', '2026-02-20'),
        status: 'CLOSED',
        createdAt: '2025-12-01T08:00:00Z',
      },
    },
    RunMeeting: {
      'introduction-to-python-programming 2026-T4 session': {
        runId: run('introduction-to-python-programming 2026-T4'),
        organizationId: academy,
        kind: 'ONLINE_SESSION',
        firstStartsAt: '2026-10-15T14:00:00Z',
        durationMinutes: 60,
        rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=9',
        exceptionDates: ['2026-11-19'],
        meetingUrl: 'https://classroom.azora.world/csc101-2026-t4',
      },
      'web-development-with-react 2027-T1 evening practical': {
        runId: run('web-development-with-react 2027-T1 evening'),
        organizationId: academy,
        kind: 'PRACTICAL',
        firstStartsAt: '2027-01-26T16:00:00Z',
        durationMinutes: 90,
        rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10',
        exceptionDates: ['2027-03-23'],
        venue: 'Woodstock, room 3',
      },
    },
    TeachingAssignment: {
      'introduction-to-python-programming 2026-T4 educator@azora.world': {
        runId: run('introduction-to-python-programming 2026-T4'),
        instructorId: educator,
        part: 'PRIMARY_INSTRUCTOR',
        loadPercent: 90,
        hoursPerWeek: '4.5',
        startsOn: '2026-10-12',
        endsOn: '2026-12-11',
        status: 'ACCEPTED',
        answeredAt: '2026-08-04T09:00:00Z',
        organizationId: academy,
      },
      'introduction-to-python-programming 2026-T4 employer@azora.world': {
        runId: run('introduction-to-python-programming 2026-T4'),
        instructorId: employer,
        part: 'GUEST',
        loadPercent: 10,
        hoursPerWeek: '0.5',
        startsOn: '2026-12-03',
        endsOn: '2026-12-03',
        organizationId: academy,
      },
      'web-development-with-react 2027-T1 student@azora.world': {
        runId: run('web-development-with-react 2027-T1'),
        instructorId: student,
        part: 'TEACHING_ASSISTANT',
        loadPercent: 20,
        hoursPerWeek: '1.5',
        startsOn: '2027-01-25',
        status: 'DECLINED',
        declineReason: 'EXPERTISE',
        answeredAt: '2026-11-17T16:00:00Z',
        organizationId: academy,
      },
      'web-development-with-react 2026-T3 educator@azora.world': {
        runId: run('web-development-with-react 2026-T3'),
        instructorId: educator,
        part: 'PRIMARY_INSTRUCTOR',
        hoursPerWeek: '5',
        startsOn: '2026-07-20',
        endsOn: '2026-09-25',
        status: 'ENDED',
        answeredAt: '2026-05-05T09:00:00Z',
        organizationId: academy,
      },
    },
    CourseApproval: {
      'azora-academy CSC101 DEPARTMENT 1': approved(
        'azora-academy CSC101',
        'DEPARTMENT',
        '2025-12-15T09:00:00Z',
        '2026-01-12T09:00:00Z',
      ),
      'azora-academy CSC101 QUALITY_ASSURANCE 1': approved(
        'azora-academy CSC101',
        'QUALITY_ASSURANCE',
        '2026-01-12T10:00:00Z',
        '2026-01-15T12:00:00Z',
      ),
      'azora-academy CSC201 QUALITY_ASSURANCE 1': approved(
        'azora-academy CSC201',
        'QUALITY_ASSURANCE',
        '2026-01-12T10:10:00Z',
        '2026-01-15T12:20:00Z',
      ),
      'azora-academy DAT201 DEPARTMENT 1': {
        ...approved('azora-academy DAT201', 'DEPARTMENT', '2026-10-05T09:00:00Z', '2026-10-19T09:00:00Z'),
        outcome: 'CONDITIONALLY_APPROVED',
        comment: 'Name the data sets, and who may publish what is found in them.',
        conditionsDueOn: '2026-12-04',
      },
      'azora-academy DAT201 QUALITY_ASSURANCE 1': {
        blueprintId: blueprint('azora-academy DAT201'),
        stage: 'QUALITY_ASSURANCE',
        submittedById: educator,
        submittedAt: '2026-11-16T09:00:00Z',
        organizationId: academy,
      },
    },
    ContentReleaseRule: {
      'introduction-to-python-programming 2026-T4 control flow': {
        runId: run('introduction-to-python-programming 2026-T4'),
        organizationId: academy,
        moduleId: rowId('course-service.CourseModule', `${BASICS} 2`),
        condition: 'AFTER_DAYS',
        afterDays: 28,
      },
      'introduction-to-python-programming 2026-T4 quiz': {
        runId: run('introduction-to-python-programming 2026-T4'),
        organizationId: academy,
        lessonId: lesson(`${BASICS} 1.4`),
        condition: 'LESSON_COMPLETED',
        requiredLessonId: lesson(`${BASICS} 1.3`),
      },
      'introduction-to-python-programming 2026-T4 turtle': {
        runId: run('introduction-to-python-programming 2026-T4'),
        organizationId: academy,
        lessonId: lesson(`${BASICS} 2.1`),
        condition: 'SCORE_REACHED',
        requiredLessonId: lesson(`${BASICS} 1.4`),
        minimumPercent: 70,
        whenLocked: 'HIDDEN',
      },
    },
    CourseEvaluation: {
      'computer-basics 2026-T1': {
        runId: run('computer-basics 2026-T1'),
        opensAt: '2026-02-16T06:00:00Z',
        closesAt: '2026-03-02T22:00:00Z',
        invitedCount: 8,
        responseCount: 3,
        openedById: educator,
        minimumResponses: 3,
        // 12 answers: 5 + 4 + 4 + 3, 4 + 4 + 5 + 3, 5 + 5 + 4 + 4 make 50.
        meanRating: '4.17',
        status: 'PUBLISHED',
        publishedAt: '2026-03-04T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-02-09T08:00:00Z',
      },
      'introduction-to-python-programming 2026-T4': {
        runId: run('introduction-to-python-programming 2026-T4'),
        opensAt: '2026-11-19T06:00:00Z',
        closesAt: '2026-12-03T22:00:00Z',
        invitedCount: 14,
        openedById: educator,
        status: 'OPEN',
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
      // Open in the school holidays, and answered by nobody: there is nothing to publish.
      'web-development-with-react 2026-T3': {
        runId: run('web-development-with-react 2026-T3'),
        opensAt: '2026-09-21T06:00:00Z',
        closesAt: '2026-10-05T22:00:00Z',
        invitedCount: 9,
        openedById: educator,
        status: 'CLOSED',
        organizationId: academy,
        createdAt: '2026-09-14T08:00:00Z',
      },
      'web-development-with-react 2027-T1': {
        runId: run('web-development-with-react 2027-T1'),
        opensAt: '2027-03-22T06:00:00Z',
        closesAt: '2027-04-05T22:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T08:10:00Z',
      },
    },
    EvaluationResponse: {
      'computer-basics 2026-T1 1': answer(1, 5, 4, 4, 3),
      'computer-basics 2026-T1 2': {
        ...answer(2, 4, 4, 5, 3),
        comment: 'More time for the part on passwords, please.',
      },
      'computer-basics 2026-T1 3': answer(3, 5, 5, 4, 4),
    },
  },
});
