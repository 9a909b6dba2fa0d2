import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const themba = {
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  studentUserId: student,
} as const;

const PYTHON = 'introduction-to-python-programming 2026-T4';
const python = rowId('azora-lms.CourseOffering', PYTHON);
const unit = (position: number): string => rowId('azora-lms.SyllabusUnit', `${PYTHON} ${position}`);
const assignment = (key: string): string => rowId('azora-lms.Assignment', key);
const thread = (key: string): string => rowId('azora-lms.DiscussionThread', key);
const post = (key: string): string => rowId('azora-lms.DiscussionPost', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const program =
  'celsius = float(input("Celsius: "))\nfahrenheit = celsius * 9 / 5 + 32\nprint(f"{fahrenheit:.1f} °F")\n';

/** A weekly meeting of an hour. */
const meeting = <const Mark extends string>(meetingStartsAt: string, mark: Mark) => ({
  ...themba,
  offeringId: python,
  meetingStartsAt,
  sessionMinutes: 60,
  mark,
  capturedBy: 'LIVE_SESSION' as const,
  takenById: educator,
  createdAt: meetingStartsAt,
});

export default defineSeed('azora-lms', {
  demo: {
    CourseOffering: {
      [PYTHON]: {
        courseId: rowId('azora-education.Course', 'introduction-to-python-programming'),
        lecturerId: educator,
        termCode: '2026-T4',
        title: 'Introduction to Python Programming, last term of 2026',
        welcome: 'We meet on Thursdays at four. Bring a phone, a laptop, or a neighbour who has one.',
        startsOn: '2026-10-12',
        endsOn: '2026-12-11',
        state: 'AVAILABLE',
        organizationId: academy,
        createdAt: '2026-08-03T08:00:00Z',
      },
      'web-development-with-react 2026-T3': {
        courseId: rowId('azora-education.Course', 'web-development-with-react'),
        lecturerId: educator,
        termCode: '2026-T3',
        title: 'Web Development with React, third term of 2026',
        startsOn: '2026-07-20',
        endsOn: '2026-09-25',
        state: 'CONCLUDED',
        concludedAt: '2026-10-05T09:00:00Z',
        organizationId: academy,
        createdAt: '2026-05-04T08:30:00Z',
      },
      'web-development-with-react 2027-T1': {
        courseId: rowId('azora-education.Course', 'web-development-with-react'),
        lecturerId: educator,
        termCode: '2027-T1',
        title: 'Web Development with React, first term of 2027',
        startsOn: '2027-01-25',
        endsOn: '2027-04-02',
        organizationId: academy,
        createdAt: '2026-10-19T08:00:00Z',
      },
    },
    SyllabusUnit: {
      [`${PYTHON} 1`]: {
        offeringId: python,
        position: 1,
        title: 'Python Basics',
        aims: 'Write a program of ten lines and read what it says when it fails.',
        reading: 'Think Python, chapters 1 and 2',
        moduleId: rowId('azora-education.Module', 'introduction-to-python-programming 1'),
        startsOn: '2026-10-12',
        endsOn: '2026-11-13',
        isPublished: true,
      },
      [`${PYTHON} 2`]: {
        offeringId: python,
        position: 2,
        title: 'Control Flow',
        aims: 'Decide and repeat, and name what belongs together.',
        moduleId: rowId('azora-education.Module', 'introduction-to-python-programming 2'),
        startsOn: '2026-11-09',
        endsOn: '2026-12-11',
        isPublished: true,
      },
    },
    Assignment: {
      'python-basics-assignment': {
        offeringId: python,
        unitId: unit(1),
        title: 'Degrees',
        instructions: 'Ask for a temperature in degrees Celsius and print it in degrees Fahrenheit, to one decimal.',
        submissionForms: ['TEXT', 'FILE'],
        pointsPossible: '50',
        weightPercent: '30',
        rubricId: rowId('azora-assessment.Rubric', 'python-basics-assignment'),
        unlockAt: '2026-11-02T06:00:00Z',
        dueAt: '2026-11-13T15:00:00Z',
        lockAt: '2026-11-16T15:00:00Z',
        allowedAttempts: 2,
        maxFileBytes: 1_048_576n,
        isPublished: true,
        createdAt: '2026-10-19T08:00:00Z',
      },
      'control-flow-project': {
        offeringId: python,
        unitId: unit(2),
        title: 'A register of the class',
        instructions: 'Read names and marks from a file, and print who passed. In pairs.',
        submissionForms: ['FILE', 'URL'],
        pointsPossible: '100',
        weightPercent: '50',
        unlockAt: '2026-11-16T06:00:00Z',
        dueAt: '2026-12-04T15:00:00Z',
        lockAt: '2026-12-07T15:00:00Z',
        isGroupWork: true,
        maxGroupSize: 2,
        maxFileBytes: 5_242_880n,
        isPublished: true,
        createdAt: '2026-11-09T08:00:00Z',
      },
    },
    AssignmentSubmission: {
      'student@azora.world python-basics-assignment 1': {
        ...themba,
        assignmentId: assignment('python-basics-assignment'),
        form: 'TEXT',
        body: program,
        bodySha256: sha256(program),
        state: 'RETURNED',
        score: '43',
        feedback: 'It works, and the output is easy to read. Next: say what happens when the input is no number.',
        graderId: educator,
        submittedAt: '2026-11-12T17:45:00Z',
        gradedAt: '2026-11-13T09:30:00Z',
        createdAt: '2026-11-12T16:10:00Z',
      },
      'student@azora.world control-flow-project 1': {
        ...themba,
        assignmentId: assignment('control-flow-project'),
        form: 'URL',
        body: 'https://git.azora.world/themba/class-register',
        createdAt: '2026-11-18T16:00:00Z',
      },
    },
    DiscussionThread: {
      'float or int': {
        offeringId: python,
        unitId: unit(1),
        startedById: student,
        title: 'Why does input() not give me a number?',
        kind: 'QUESTION',
        answerPostId: post('float or int 2'),
        replyCount: 1,
        createdAt: '2026-11-10T18:00:00Z',
      },
      'what python is used for': {
        offeringId: python,
        startedById: educator,
        title: 'Where did you meet a program today?',
        mustPostFirst: true,
        isPinned: true,
        replyCount: 1,
        createdAt: '2026-10-12T06:00:00Z',
      },
      'project pairs': {
        offeringId: python,
        unitId: unit(2),
        startedById: educator,
        title: 'Pairs for the register of the class',
        kind: 'GRADED',
        assignmentId: assignment('control-flow-project'),
        isLocked: true,
        lockedAt: '2026-11-18T15:00:00Z',
        createdAt: '2026-11-16T06:00:00Z',
      },
    },
    DiscussionPost: {
      'float or int 1': {
        threadId: thread('float or int'),
        authorId: student,
        body: 'I type 21 and Python says it cannot multiply a *str* by a *float*.',
        createdAt: '2026-11-10T18:00:00Z',
      },
      'float or int 2': {
        threadId: thread('float or int'),
        authorId: educator,
        parentId: post('float or int 1'),
        depth: 1,
        body: '`input()` always gives text. Wrap it: `float(input("Celsius: "))`.',
        editedAt: '2026-11-10T19:12:00Z',
        createdAt: '2026-11-10T19:10:00Z',
      },
      'what python is used for 1': {
        threadId: thread('what python is used for'),
        authorId: student,
        body: 'The taxi rank has a screen now that counts seats.',
        createdAt: '2026-10-12T15:30:00Z',
      },
      'project pairs 1': {
        threadId: thread('project pairs'),
        authorId: student,
        body: 'My number is on the list in the staff room if somebody wants to pair up.',
        removedAt: '2026-11-17T06:00:00Z',
        removalReason: 'PERSONAL_DATA',
        createdAt: '2026-11-16T17:00:00Z',
      },
    },
    AttendanceMark: {
      'student@azora.world 2026-10-15': meeting('2026-10-15T14:00:00Z', 'PRESENT'),
      'student@azora.world 2026-10-22': { ...meeting('2026-10-22T14:00:00Z', 'LATE'), minutesLate: 8 },
      'student@azora.world 2026-10-29': {
        ...meeting('2026-10-29T14:00:00Z', 'EXCUSED'),
        excuse: 'Matric examination in English',
        capturedBy: 'LECTURER',
      },
      'student@azora.world 2026-11-05': meeting('2026-11-05T14:00:00Z', 'PRESENT'),
      'student@azora.world 2026-11-12': meeting('2026-11-12T14:00:00Z', 'ABSENT'),
    },
    CourseAnnouncement: {
      'python quiz': {
        offeringId: python,
        authorId: educator,
        subject: 'Quiz on Friday',
        body: 'Twenty minutes, three questions, any time between three and six.',
        publishAt: '2026-11-03T06:00:00Z',
        expiresAt: '2026-11-06T16:00:00Z',
        readCount: 11,
        createdAt: '2026-11-02T14:00:00Z',
      },
      'python load shedding': {
        offeringId: python,
        authorId: educator,
        subject: 'No power in Woodstock today: we meet on Saturday at ten',
        body: 'A recording on decisions is in the course from this afternoon.',
        urgency: 'URGENT',
        publishAt: '2026-11-19T07:00:00Z',
        expiresAt: '2026-11-21T09:00:00Z',
        smsSentAt: '2026-11-19T07:00:30Z',
        readCount: 9,
        createdAt: '2026-11-19T06:55:00Z',
      },
    },
  },
});
