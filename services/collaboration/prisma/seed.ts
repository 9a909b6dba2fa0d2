import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const document = (key: string) => rowId('collaboration.SharedDocument', key);
const thread = (key: string) => rowId('collaboration.CommentThread', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The guid that the first client made up. */
const guid = (key: string) => rowId('collaboration.SharedDocument', `${key} in Yjs`);

/** An update as a client sent it: random digits in place of Yjs's binary. */
const update = (key: string, clock: number, authorId: string, createdAt: string) => ({
  documentId: document(key),
  clock,
  clientNumber: authorId === student ? 2_840_113_701 : 1_193_046_471,
  authorId,
  payload: sha256(`${key} ${clock}`),
  payloadSha256: sha256(`payload of ${key} ${clock}`),
  structCount: 4,
  createdAt,
});

const plainText = 'Report on the sales of 2025. 1. Clean data: 213 duplicates and 31 rows without a date are removed.';

export default defineSeed('collaboration', {
  demo: {
    SharedDocument: {
      'sales report': {
        ownerId: student,
        docGuid: guid('sales report'),
        title: 'Report on the sales of 2025',
        lastClock: 3,
        snapshotClock: 2,
        sizeBytes: 4120,
        linkAccess: 'COMMENT',
        linkTokenHash: sha256('link to the sales report'),
        organizationId: mensah,
        createdAt: '2026-11-17T15:00:00Z',
        updatedAt: '2026-11-19T15:40:00Z',
      },
      'plan of lesson 3': {
        ownerId: educator,
        docGuid: guid('plan of lesson 3'),
        title: 'Plan of lesson 3: loops',
        shape: 'OUTLINE',
        lastClock: 1,
        sizeBytes: 860,
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
      'rules of the class': {
        ownerId: educator,
        docGuid: guid('rules of the class'),
        title: 'Rules of the class, 2026',
        sizeBytes: 1240,
        linkAccess: 'VIEW',
        isFrozen: true,
        frozenAt: '2026-02-02T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-01-19T08:30:00Z',
      },
    },
    DocumentUpdate: {
      'sales report 1': update('sales report', 1, student, '2026-11-17T15:01:00Z'),
      'sales report 2': update('sales report', 2, student, '2026-11-19T15:30:00Z'),
      'sales report 3': update('sales report', 3, employer, '2026-11-19T15:40:00Z'),
      'plan of lesson 3 1': {
        ...update('plan of lesson 3', 1, educator, '2026-11-16T08:01:00Z'),
        origin: 'ASSISTANT',
        structCount: 12,
      },
    },
    DocumentSnapshot: {
      'sales report 2': {
        documentId: document('sales report'),
        clock: 2,
        reason: 'NAMED',
        name: 'First milestone',
        state: sha256('state of sales report 2'),
        stateVector: sha256('state vector of sales report 2'),
        stateSha256: sha256(plainText),
        plainText,
        foldedUpdateCount: 2,
        madeById: student,
        createdAt: '2026-11-19T15:31:00Z',
      },
    },
    AwarenessState: {
      'sales report employer@azora.world': {
        documentId: document('sales report'),
        userId: employer,
        clientNumber: 1_193_046_471,
        clock: 18,
        connectionId: 'ws-7c9d-00412',
        colour: '#b3541e',
        activity: 'SELECTING',
        selectionStart: 30,
        selectionEnd: 43,
        connectedAt: '2026-11-19T15:36:00Z',
        lastSeenAt: '2026-11-19T15:41:00Z',
      },
      'sales report student@azora.world': {
        documentId: document('sales report'),
        userId: student,
        clientNumber: 2_840_113_701,
        clock: 44,
        connectionId: 'ws-7c9d-00398',
        colour: '#1e6fb3',
        activity: 'TYPING',
        connectedAt: '2026-11-19T15:25:00Z',
        lastSeenAt: '2026-11-19T15:41:00Z',
      },
    },
    CommentThread: {
      'sales report duplicates': {
        documentId: document('sales report'),
        authorId: employer,
        kind: 'QUESTION',
        quote: '213 duplicates',
        anchorStart: '0130',
        anchorEnd: '013e',
        body: 'What makes a row a duplicate here?',
        assigneeId: student,
        replyCount: 1,
        status: 'RESOLVED',
        resolvedAt: '2026-11-19T15:41:00Z',
        resolvedById: employer,
        createdAt: '2026-11-19T15:38:00Z',
        updatedAt: '2026-11-19T15:41:00Z',
      },
      'sales report title': {
        documentId: document('sales report'),
        authorId: employer,
        kind: 'SUGGESTION',
        quote: 'Report on the sales of 2025',
        anchorStart: '0100',
        anchorEnd: '011b',
        body: 'Name the company.',
        suggestedText: 'Sales of Mensah Digital, 2025',
        createdAt: '2026-11-19T15:40:00Z',
      },
      'plan of lesson 3 while': {
        documentId: document('plan of lesson 3'),
        authorId: educator,
        quote: 'do-while',
        anchorStart: '0210',
        anchorEnd: '0218',
        body: 'Python has none.',
        status: 'ORPHANED',
        createdAt: '2026-11-16T09:00:00Z',
      },
    },
    CommentReply: {
      'sales report duplicates 1': {
        threadId: thread('sales report duplicates'),
        position: 1,
        authorId: student,
        body: 'The same order number and date. I list them at the end.',
        mentionedIds: [employer],
        createdAt: '2026-11-19T15:40:00Z',
      },
    },
    ShareInvitation: {
      'sales report employer@azora.world': {
        documentId: document('sales report'),
        invitedById: student,
        inviteeId: employer,
        permission: 'EDIT',
        tokenHash: sha256('sales report employer@azora.world'),
        message: 'The report of the first milestone.',
        status: 'ACCEPTED',
        expiresAt: '2026-12-17T15:00:00Z',
        answeredAt: '2026-11-17T16:10:00Z',
        createdAt: '2026-11-17T15:05:00Z',
      },
      'plan of lesson 3 nomsa.dube@mail.example': {
        documentId: document('plan of lesson 3'),
        invitedById: educator,
        inviteeEmail: 'nomsa.dube@mail.example',
        tokenHash: sha256('plan of lesson 3 nomsa.dube@mail.example'),
        expiresAt: '2026-12-16T08:00:00Z',
        createdAt: '2026-11-16T08:30:00Z',
      },
    },
  },
});
