import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const room = (key: string) => rowId('azora-studyspaces.StudyRoom', key);
const block = (key: string) => rowId('azora-studyspaces.StudyBlock', key);
const note = rowId('azora-studyspaces.SharedNote', 'Wednesday Python Lists in five lines');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hex = (text: string): string => Buffer.from(text).toString('hex');

const patch = (revision: number, text: string, characters: number, at: string) => ({
  noteId: note,
  authorId: student,
  revision,
  patch: hex(text),
  patchSha256: sha256(text),
  charactersAdded: characters,
  createdAt: at,
});

const first = '# Lists in five lines\n- `marks = [72, 65, 88]`\n';
const second = '- `marks[-1]` is the last\n';
const body = first + second;

/** A Wednesday afternoon: a room, two blocks of focus, and a note that came of it. */
export default defineSeed('azora-studyspaces', {
  demo: {
    StudyRoom: {
      'Wednesday Python': {
        hostId: student,
        name: 'Wednesday Python',
        topic: 'Loops, and what is left of lists',
        courseId: python,
        mood: 'DISCUSSION',
        hasTutor: true,
        organizationId: academy,
        createdAt: '2026-10-28T14:00:00Z',
      },
      'Trial examination': {
        hostId: educator,
        name: 'Trial examination',
        courseId: python,
        mood: 'EXAM_PREPARATION',
        visibility: 'CODE',
        joinCodeHash: sha256('code of the trial examination'),
        capacity: 30,
        focusMinutes: 50,
        breakMinutes: 10,
        status: 'LOCKED',
        organizationId: academy,
        createdAt: '2026-11-18T12:00:00Z',
        updatedAt: '2026-11-18T13:00:00Z',
      },
      'Quiet Friday': {
        hostId: student,
        name: 'Quiet Friday',
        mood: 'SILENT',
        visibility: 'PUBLIC',
        status: 'CLOSED',
        closedAt: '2026-11-13T17:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-13T14:00:00Z',
        updatedAt: '2026-11-13T17:00:00Z',
      },
    },
    RoomMembership: {
      'Wednesday Python student@azora.world 2026-11-18': {
        roomId: room('Wednesday Python'),
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        userId: student,
        part: 'HOST',
        intention: 'Understand while loops well enough to explain one',
        connection: 'CLOSED',
        isCameraOn: true,
        focusedSeconds: 1500,
        joinedAt: '2026-11-18T14:00:00Z',
        leftAt: '2026-11-18T15:05:00Z',
        createdAt: '2026-11-18T14:00:00Z',
        updatedAt: '2026-11-18T15:05:00Z',
      },
      'Quiet Friday student@azora.world 2026-11-13': {
        roomId: room('Quiet Friday'),
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        userId: student,
        part: 'HOST',
        connection: 'CLOSED',
        focusedSeconds: 2880,
        joinedAt: '2026-11-13T15:00:00Z',
        leftAt: '2026-11-13T16:50:00Z',
        createdAt: '2026-11-13T15:00:00Z',
      },
    },
    StudyBlock: {
      'student@azora.world 2026-11-18 14:05': {
        userId: student,
        roomId: room('Wednesday Python'),
        courseId: python,
        plannedMinutes: 25,
        goal: 'Write three loops without looking anything up',
        reflection: 'Two of three. I forgot to count up.',
        startsAt: '2026-11-18T14:05:00Z',
        endedAt: '2026-11-18T14:30:00Z',
        interruptionCount: 1,
        focusRating: 4,
        state: 'COMPLETED',
        organizationId: academy,
        createdAt: '2026-11-18T14:05:00Z',
        updatedAt: '2026-11-18T14:31:00Z',
      },
      'student@azora.world 2026-11-13 15:05': {
        userId: student,
        roomId: room('Quiet Friday'),
        courseId: python,
        plannedMinutes: 25,
        startsAt: '2026-11-13T15:05:00Z',
        endedAt: '2026-11-13T15:11:00Z',
        interruptionCount: 3,
        state: 'ABANDONED',
        organizationId: academy,
        createdAt: '2026-11-13T15:05:00Z',
        updatedAt: '2026-11-13T15:11:00Z',
      },
      'student@azora.world 2026-11-19 16:00': {
        userId: student,
        kind: 'REVIEW',
        courseId: python,
        plannedMinutes: 15,
        startsAt: '2026-11-19T16:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T16:00:00Z',
      },
      // The fire drill.
      'educator@azora.world 2026-11-19 12:00': {
        userId: educator,
        roomId: room('Trial examination'),
        courseId: python,
        plannedMinutes: 50,
        goal: 'Six questions for the trial examination',
        startsAt: '2026-11-19T12:00:00Z',
        interruptionCount: 1,
        state: 'PAUSED',
        organizationId: academy,
        createdAt: '2026-11-19T12:00:00Z',
        updatedAt: '2026-11-19T12:22:00Z',
      },
    },
    SharedNote: {
      'Wednesday Python Lists in five lines': {
        roomId: room('Wednesday Python'),
        title: 'Lists in five lines',
        body,
        revision: 2,
        wordCount: body.split(/\s+/).filter(Boolean).length,
        exportedAt: '2026-11-18T15:00:00Z',
        createdAt: '2026-11-18T14:32:00Z',
        updatedAt: '2026-11-18T14:41:00Z',
      },
    },
    NoteContribution: {
      'Wednesday Python Lists in five lines 1': patch(1, first, first.length, '2026-11-18T14:33:00Z'),
      'Wednesday Python Lists in five lines 2': patch(2, second, second.length, '2026-11-18T14:41:00Z'),
    },
    RoomTutorSession: {
      'Wednesday Python python-basics': {
        roomId: room('Wednesday Python'),
        tutoringSessionId: rowId('azora-sapiens.TutoringSession', 'python-basics'),
        askedById: student,
        questionCount: 4,
        answerCount: 4,
        helpfulVotes: 3,
        unhelpfulVotes: 1,
        startedAt: '2026-11-02T15:00:00Z',
        endedAt: '2026-11-02T15:24:00Z',
        endCause: 'DISMISSED',
        createdAt: '2026-11-02T15:00:00Z',
      },
    },
    KnowledgeRewardClaim: {
      'student@azora.world 2026-11-18 14:05': {
        userId: student,
        activity: 'DISCUSSION',
        blockId: block('student@azora.world 2026-11-18 14:05'),
        claimedAmount: '1',
        proof: sha256('block of 2026-11-18 14:05'),
        verifiedMinutes: 25,
        organizationId: academy,
        createdAt: '2026-11-18T14:35:00Z',
      },
      'student@azora.world 2026-11-13 15:05': {
        userId: student,
        activity: 'DISCUSSION',
        blockId: block('student@azora.world 2026-11-13 15:05'),
        claimedAmount: '1',
        proof: sha256('block of 2026-11-13 15:05'),
        verifiedMinutes: 6,
        status: 'REJECTED',
        rejection: 'TOO_SHORT',
        decidedAt: '2026-11-14T06:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-13T15:20:00Z',
        updatedAt: '2026-11-14T06:00:00Z',
      },
      // For the hour before the quiz; the mint paid it with the quiz.
      'student@azora.world 2026-11-06': {
        userId: student,
        activity: 'LESSON',
        claimedAmount: '3',
        proof: sha256('lesson of 2026-11-06'),
        verifiedMinutes: 55,
        miningRecordId: rowId('azora-mint.MiningRecord', 'student@azora.world python-basics-quiz'),
        status: 'PAID',
        decidedAt: '2026-11-06T15:21:00Z',
        organizationId: academy,
        createdAt: '2026-11-06T14:58:00Z',
        updatedAt: '2026-11-06T15:21:00Z',
      },
    },
  },
});
