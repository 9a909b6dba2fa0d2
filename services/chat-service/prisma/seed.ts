import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const room = (key: string) => rowId('chat-service.Conversation', key);
const message = (key: string) => rowId('chat-service.Message', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One direct conversation for two people: the hash of their ids in order. */
const directKey = (one: string, other: string) => sha256([one, other].sort().join(''));

/** The turn of a room at its number. */
const said = (key: string, sequence: number, senderId: string, createdAt: string) => ({
  conversationId: room(key),
  sequence,
  senderId,
  clientTransactionId: `${key} ${sequence}`,
  createdAt,
});

const joined = (key: string, userId: string, at: string) => ({
  conversationId: room(key),
  userId,
  membership: 'JOIN' as const,
  joinedSequence: 0,
  joinedAt: at,
  createdAt: at,
});

export default defineSeed('chat-service', {
  demo: {
    Conversation: {
      'CS-PY-2026': {
        kind: 'GROUP',
        createdById: educator,
        title: 'Python 2026',
        topic: 'Questions on lessons and assignments; no solutions before Friday.',
        historyVisibility: 'SHARED',
        lastSequence: 4,
        memberCount: 2,
        organizationId: academy,
        createdAt: '2026-01-19T08:00:00Z',
        updatedAt: '2026-11-13T10:05:00Z',
      },
      'student@azora.world employer@azora.world': {
        kind: 'DIRECT',
        createdById: employer,
        directKey: directKey(student, employer),
        lastSequence: 3,
        memberCount: 2,
        createdAt: '2026-11-12T09:05:00Z',
        updatedAt: '2026-11-19T15:22:00Z',
      },
      // The server orders what they write and cannot read it.
      'educator@azora.world employer@azora.world': {
        kind: 'DIRECT',
        createdById: educator,
        directKey: directKey(educator, employer),
        isEncrypted: true,
        mlsGroupId: 'mE3xUqk1TtSgR5c0Zt0lqQ',
        mlsEpoch: 1,
        lastSequence: 1,
        memberCount: 2,
        createdAt: '2026-11-16T10:00:00Z',
      },
      announcements: {
        kind: 'CHANNEL',
        createdById: educator,
        title: 'Announcements',
        joinRule: 'PUBLIC',
        historyVisibility: 'WORLD_READABLE',
        lastSequence: 1,
        memberCount: 2,
        organizationId: academy,
        createdAt: '2026-01-19T08:10:00Z',
      },
      'support student@azora.world 2026-11-14': {
        kind: 'SUPPORT',
        createdById: student,
        title: 'My mark does not show',
        lastSequence: 2,
        memberCount: 2,
        archivedAt: '2026-11-14T06:45:00Z',
        organizationId: academy,
        createdAt: '2026-11-14T06:30:00Z',
        updatedAt: '2026-11-14T06:45:00Z',
      },
    },
    ConversationParticipant: {
      'CS-PY-2026 educator@azora.world': {
        ...joined('CS-PY-2026', educator, '2026-01-19T08:00:00Z'),
        powerLevel: 100,
        nickname: 'Dr. K',
      },
      'CS-PY-2026 student@azora.world': {
        ...joined('CS-PY-2026', student, '2026-01-19T14:00:00Z'),
        invitedById: educator,
        isPinned: true,
      },
      'CS-PY-2026 employer@azora.world': {
        conversationId: room('CS-PY-2026'),
        userId: employer,
        membership: 'LEAVE',
        invitedById: educator,
        joinedAt: '2026-09-07T08:00:00Z',
        leftAt: '2026-09-11T16:00:00Z',
        createdAt: '2026-09-04T08:00:00Z',
      },
      'student employer: employer@azora.world': {
        ...joined('student@azora.world employer@azora.world', employer, '2026-11-12T09:05:00Z'),
        powerLevel: 50,
      },
      'student employer: student@azora.world': {
        ...joined('student@azora.world employer@azora.world', student, '2026-11-12T09:30:00Z'),
        powerLevel: 50,
      },
      'support: student@azora.world': joined('support student@azora.world 2026-11-14', student, '2026-11-14T06:30:00Z'),
      'support: educator@azora.world': {
        ...joined('support student@azora.world 2026-11-14', educator, '2026-11-14T06:32:00Z'),
        notify: 'MENTIONS',
      },
    },
    Message: {
      'CS-PY-2026 1': {
        ...said('CS-PY-2026', 1, educator, '2026-11-09T06:00:00Z'),
        body: 'Good morning! The assignment of Python Basics is due on Thursday at 20:00.',
      },
      'CS-PY-2026 2': {
        ...said('CS-PY-2026', 2, student, '2026-11-10T14:40:00Z'),
        body: 'Does the program have to round the degrees?',
      },
      'CS-PY-2026 3': {
        ...said('CS-PY-2026', 3, educator, '2026-11-10T15:10:00Z'),
        body: 'Yes, to one digit. There are two ways to do it.',
        replyToId: message('CS-PY-2026 2'),
        mentions: [student],
      },
      'CS-PY-2026 4': {
        ...said('CS-PY-2026', 4, student, '2026-11-13T10:00:00Z'),
        redactedAt: '2026-11-13T10:05:00Z',
        redaction: 'SENDER',
      },
      'student employer 1': {
        ...said('student@azora.world employer@azora.world', 1, employer, '2026-11-12T09:05:00Z'),
        body: 'Welcome, Themba. The CSV has a year of sales; tell me what you find odd in it.',
      },
      'student employer 2': {
        ...said('student@azora.world employer@azora.world', 2, student, '2026-11-19T15:21:00Z'),
        kind: 'MEDIA',
        body: 'First milestone: 213 duplicates, 31 rows without a date.',
      },
      'student employer 3': {
        ...said('student@azora.world employer@azora.world', 3, employer, '2026-11-19T15:22:00Z'),
        body: 'Looking at it tonight.',
        replyToId: message('student employer 2'),
      },
      'educator employer 1': {
        ...said('educator@azora.world employer@azora.world', 1, educator, '2026-11-16T10:00:00Z'),
        ciphertext: sha256('educator employer 1'),
        mlsEpoch: 1,
      },
      'announcements 1': {
        ...said('announcements', 1, educator, '2026-11-16T06:00:00Z'),
        kind: 'NOTICE',
        body: 'The office is closed from 9 December to 12 January.',
      },
      'support 1': {
        ...said('support student@azora.world 2026-11-14', 1, student, '2026-11-14T06:30:00Z'),
        body: 'My mark of the assignment does not show.',
      },
      'support 2': {
        ...said('support student@azora.world 2026-11-14', 2, educator, '2026-11-14T06:40:00Z'),
        body: 'It was looked at again yesterday; it shows from today. Please reload the page.',
        replyToId: message('support 1'),
      },
    },
    MessageReaction: {
      'CS-PY-2026 3 student@azora.world': {
        messageId: message('CS-PY-2026 3'),
        userId: student,
        emoji: '👍',
        skinTone: 6,
        source: 'QUICK',
      },
      'student employer 2 employer@azora.world': {
        messageId: message('student employer 2'),
        userId: employer,
        emoji: '🎉',
      },
    },
    // Random digits: nobody can be added with them.
    KeyPackage: {
      'employer@azora.world laptop': {
        userId: employer,
        deviceLabel: 'Laptop in Lagos',
        keyPackage: sha256('employer@azora.world laptop'),
        initKeyHash: sha256('employer@azora.world laptop init'),
        notBefore: '2026-10-01T00:00:00Z',
        notAfter: '2027-01-01T00:00:00Z',
        claimedAt: '2026-11-16T10:00:00Z',
        claimedById: educator,
        createdAt: '2026-10-01T08:00:00Z',
      },
      'student@azora.world phone': {
        userId: student,
        deviceLabel: 'Phone',
        keyPackage: sha256('student@azora.world phone'),
        initKeyHash: sha256('student@azora.world phone init'),
        isLastResort: true,
        notBefore: '2026-10-01T00:00:00Z',
        notAfter: '2027-10-01T00:00:00Z',
        createdAt: '2026-10-01T14:00:00Z',
      },
    },
    ReadReceipt: {
      'CS-PY-2026 student@azora.world': {
        conversationId: room('CS-PY-2026'),
        userId: student,
        sequence: 4,
        deliveredSequence: 4,
        deviceLabel: 'Phone',
        updatedAt: '2026-11-13T10:00:00Z',
      },
      'student employer: employer@azora.world': {
        conversationId: room('student@azora.world employer@azora.world'),
        userId: employer,
        sequence: 3,
        deliveredSequence: 3,
      },
      'student employer: student@azora.world': {
        conversationId: room('student@azora.world employer@azora.world'),
        userId: student,
        sequence: 2,
        deliveredSequence: 3,
        unreadMentions: 0,
      },
    },
    MessageAttachment: {
      'student employer 2 clean.py': {
        messageId: message('student employer 2'),
        media: 'FILE',
        fileId: rowId('file-storage-service.StoredFile', 'student@azora.world clean.py'),
        fileName: 'clean.py',
        mimeType: 'text/x-python',
        sizeBytes: 2618,
        contentSha256: sha256('student@azora.world clean.py 2'),
      },
    },
  },
});
