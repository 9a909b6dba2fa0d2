import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const react = rowId('azora-education.Course', 'web-development-with-react');
const session = (key: string) => rowId('azora-classroom.LiveSession', key);
const poll = (number: number) => rowId('azora-classroom.ClassroomPoll', `python 2026-11-05 ${number}`);

/** A lecture of the educator's, under the event of her calendar. */
const lecture = (uid: string, courseId: string, title: string, startsAt: string, endsAt: string) => ({
  courseId,
  hostId: educator,
  title,
  icalUid: `${uid}@academy.azora.world`,
  startsAt,
  endsAt,
  maxParticipants: 30,
  organizationId: academy,
  createdAt: '2026-10-12T08:00:00Z',
});

const held = session('python 2026-11-05');

/** An afternoon's lecture on lists from its opening to its recording, and those planned around it. */
export default defineSeed('azora-classroom', {
  demo: {
    LiveSession: {
      'python 2026-11-05': {
        ...lecture(
          'py-2026-11-05',
          python,
          'Lists and how to walk them',
          '2026-11-05T14:00:00Z',
          '2026-11-05T15:00:00Z',
        ),
        agenda: '1. What a list is. 2. Indexes and slices. 3. A quick quiz. 4. Pairs work on marks of a class.',
        status: 'ENDED',
        peakParticipants: 3,
        openedAt: '2026-11-05T13:58:00Z',
        endedAt: '2026-11-05T15:02:00Z',
        updatedAt: '2026-11-05T15:02:00Z',
      },
      'python 2026-11-12': {
        ...lecture('py-2026-11-12', python, 'Text and numbers again', '2026-11-12T14:00:00Z', '2026-11-12T15:00:00Z'),
        status: 'ENDED',
        peakParticipants: 2,
        isRecorded: false,
        openedAt: '2026-11-12T13:58:00Z',
        endedAt: '2026-11-12T15:00:00Z',
        updatedAt: '2026-11-12T15:00:00Z',
      },
      'python 2026-11-19': {
        ...lecture('py-2026-11-19', python, 'Decisions with if', '2026-11-19T14:00:00Z', '2026-11-19T15:00:00Z'),
        agenda: 'Called off: no power in Woodstock. A recording is in the course, and we meet on Saturday at ten.',
        status: 'CANCELLED',
        sequence: 1,
        updatedAt: '2026-11-19T07:00:00Z',
      },
      'python questions 2026-11-19': {
        ...lecture(
          'py-questions-2026-11-19',
          python,
          'Questions in the evening',
          '2026-11-19T17:00:00Z',
          '2026-11-19T18:00:00Z',
        ),
        status: 'LIVE',
        peakParticipants: 1,
        isRecorded: false,
        openedAt: '2026-11-19T16:57:00Z',
        createdAt: '2026-11-19T07:05:00Z',
        updatedAt: '2026-11-19T16:57:00Z',
      },
      'python 2026-11-26': lecture(
        'py-2026-11-26',
        python,
        'Loops: for and while',
        '2026-11-26T14:00:00Z',
        '2026-11-26T15:00:00Z',
      ),
      'react 2026-12-03': {
        ...lecture('react-2026-12-03', react, 'Meet the web', '2026-12-03T14:00:00Z', '2026-12-03T15:30:00Z'),
        status: 'TENTATIVE',
        guestPolicy: 'ALWAYS_ACCEPT',
      },
    },
    SessionAttendee: {
      'python 2026-11-05 educator@azora.world': {
        sessionId: held,
        userId: educator,
        part: 'MODERATOR',
        clientKind: 'BROWSER',
        joinedAt: '2026-11-05T13:58:00Z',
        leftAt: '2026-11-05T15:02:00Z',
        leaveCause: 'SESSION_ENDED',
        talkSeconds: 1980,
        hasVideo: true,
        roundTripMs: 24,
        packetLossPercent: '0.10',
        createdAt: '2026-11-05T13:58:00Z',
      },
      'python 2026-11-05 student@azora.world 1': {
        sessionId: held,
        userId: student,
        clientKind: 'MOBILE_APP',
        joinedAt: '2026-11-05T14:01:00Z',
        leftAt: '2026-11-05T14:22:00Z',
        leaveCause: 'DISCONNECTED',
        talkSeconds: 35,
        handsRaised: 1,
        roundTripMs: 96,
        packetLossPercent: '4.80',
        createdAt: '2026-11-05T14:01:00Z',
      },
      'python 2026-11-05 student@azora.world 2': {
        sessionId: held,
        userId: student,
        clientKind: 'BROWSER',
        joinedAt: '2026-11-05T14:24:00Z',
        leftAt: '2026-11-05T15:02:00Z',
        leaveCause: 'SESSION_ENDED',
        talkSeconds: 140,
        handsRaised: 2,
        roundTripMs: 41,
        packetLossPercent: '0.60',
        createdAt: '2026-11-05T14:24:00Z',
      },
      'python 2026-11-05 guest': {
        sessionId: held,
        part: 'GUEST',
        displayName: 'Mrs Ndlovu',
        clientKind: 'DIAL_IN',
        joinedAt: '2026-11-05T14:05:00Z',
        leftAt: '2026-11-05T14:20:00Z',
        leaveCause: 'LEFT',
        createdAt: '2026-11-05T14:05:00Z',
      },
      'python questions 2026-11-19 educator@azora.world': {
        sessionId: session('python questions 2026-11-19'),
        userId: educator,
        part: 'MODERATOR',
        clientKind: 'BROWSER',
        joinedAt: '2026-11-19T16:57:00Z',
        hasVideo: true,
        createdAt: '2026-11-19T16:57:00Z',
      },
    },
    BreakoutRoom: {
      'python 2026-11-05 1/1': {
        sessionId: held,
        roomNumber: 1,
        name: 'Pair 1',
        task: 'Print the best and the worst mark of the list, without sorting it.',
        assignment: 'MANUAL',
        memberIds: [student, educator],
        capacity: 2,
        durationMinutes: 10,
        openedAt: '2026-11-05T14:45:00Z',
        closedAt: '2026-11-05T14:55:00Z',
        createdAt: '2026-11-05T14:44:00Z',
      },
    },
    ClassroomPoll: {
      'python 2026-11-05 1': {
        sessionId: held,
        number: 1,
        kind: 'SINGLE_CHOICE',
        question: 'What does [10, 20, 30][-1] give?',
        options: ['10', '30', 'an IndexError'],
        correctOption: 2,
        isAnonymous: false,
        status: 'CLOSED',
        responseCount: 1,
        openedAt: '2026-11-05T14:30:00Z',
        closedAt: '2026-11-05T14:32:00Z',
        createdAt: '2026-11-04T16:00:00Z',
      },
      'python 2026-11-05 2': {
        sessionId: held,
        number: 2,
        kind: 'OPEN',
        question: 'What should we go through once more next week?',
        status: 'CLOSED',
        responseCount: 1,
        openedAt: '2026-11-05T14:57:00Z',
        closedAt: '2026-11-05T15:00:00Z',
        createdAt: '2026-11-04T16:05:00Z',
      },
      'python 2026-11-26 1': {
        sessionId: session('python 2026-11-26'),
        number: 1,
        kind: 'TRUE_FALSE',
        question: 'A while loop always runs at least once.',
        createdAt: '2026-11-18T16:00:00Z',
      },
    },
    PollResponse: {
      'python 2026-11-05 1 student@azora.world': {
        pollId: poll(1),
        userId: student,
        chosenOptions: [2],
        isCorrect: true,
        latencyMs: 21_400,
        createdAt: '2026-11-05T14:30:21Z',
      },
      'python 2026-11-05 2 student@azora.world': {
        pollId: poll(2),
        userId: student,
        answer: 'Slices with a step, please.',
        latencyMs: 74_000,
        createdAt: '2026-11-05T14:58:14Z',
      },
    },
    WhiteboardSurface: {
      'python 2026-11-05 1': {
        sessionId: held,
        pageNumber: 1,
        title: 'A list is a row of boxes',
        access: 'EVERYONE',
        snapshot: {
          'shape:marks': {
            type: 'geo',
            x: 120,
            y: 200,
            props: { geo: 'rectangle', w: 480, h: 80, text: '72 | 65 | 88' },
          },
          'shape:index': { type: 'text', x: 120, y: 300, props: { text: '0    1    2' } },
        },
        shapeCount: 2,
        revision: 14,
        createdAt: '2026-11-05T14:03:00Z',
        updatedAt: '2026-11-05T14:28:00Z',
      },
    },
    SessionRecording: {
      'python 2026-11-05 1': {
        sessionId: held,
        recordId: '183f0bf3a0982a127bdb8161e0c44eb696b3e75c-1793887080000',
        mediaAssetId: rowId('azora-media.MediaAsset', 'python 2026-11-05 recording'),
        startedAt: '2026-11-05T14:02:00Z',
        endedAt: '2026-11-05T15:01:00Z',
        durationSeconds: 3540,
        consentAnnounced: true,
        state: 'PUBLISHED',
        publishedAt: '2026-11-05T16:10:00Z',
        createdAt: '2026-11-05T15:02:00Z',
        updatedAt: '2026-11-05T16:10:00Z',
      },
    },
  },
});
