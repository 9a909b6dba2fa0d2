import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const shop = rowId('azora-workspace.Workspace', 'shop-fronts');
const board = rowId('azora-workspace.ProjectBoard', 'shop-fronts SALES');
const column = (title: string) => rowId('azora-workspace.BoardColumn', `SALES ${title}`);
const card = (key: string) => rowId('azora-workspace.TaskCard', key);

const member = <const Role extends string>(userId: string, role: Role, joinedAt: string | null, more: object = {}) => ({
  workspaceId: shop,
  userId,
  role,
  joinedAt,
  ...more,
});

const COLUMNS = [
  ['Ideas', 'BACKLOG', undefined],
  ['Next', 'COMMITTED', 3],
  ['Doing', 'IN_PROGRESS', 2],
  ['Looking over', 'REVIEW', 2],
  ['Done', 'DONE', undefined],
] as const;

/** A card of the script that Themba writes for Kofi. */
const task = (cardNumber: number, where: string, summary: string, more: object) => ({
  boardId: board,
  columnId: column(where),
  cardNumber,
  rank: `${cardNumber * 1000}`,
  summary,
  createdById: employer,
  createdAt: '2026-11-13T09:00:00Z',
  ...more,
});

export default defineSeed('azora-workspace', {
  demo: {
    Workspace: {
      'shop-fronts': {
        ownerId: employer,
        slug: 'shop-fronts',
        title: 'Shop fronts',
        description: 'What we build for our shops, and who does what.',
        visibility: 'ORGANIZATION',
        timeZone: 'Africa/Lagos',
        organizationId: mensah,
        createdAt: '2026-08-03T10:00:00Z',
      },
      'term-3': {
        ownerId: educator,
        slug: 'term-3',
        title: 'Lessons of term 3',
        visibility: 'ORGANIZATION',
        status: 'ARCHIVED',
        archivedAt: '2026-10-05T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-07-20T08:00:00Z',
      },
      'themba-matric': {
        ownerId: student,
        slug: 'themba-matric',
        title: 'My matric',
        createdAt: '2026-01-19T14:00:00Z',
      },
    },
    WorkspaceMember: {
      'shop-fronts employer@azora.world': member(employer, 'OWNER', '2026-08-03T10:00:00Z'),
      'shop-fronts student@azora.world': member(student, 'MEMBER', '2026-11-13T09:10:00Z', {
        notifyOn: 'ASSIGNED',
        weeklyCapacityMinutes: 480,
        invitedById: employer,
      }),
      'shop-fronts educator@azora.world': member(educator, 'GUEST', null, {
        status: 'INVITED',
        notifyOn: 'NONE',
        invitedById: employer,
      }),
    },
    ProjectBoard: {
      'shop-fronts SALES': {
        workspaceId: shop,
        title: 'Sales report',
        cardPrefix: 'SALES',
        nextCardNumber: 5,
        expectedCycleDays: 5,
        expectedProbability: '0.85',
        createdAt: '2026-11-13T08:50:00Z',
      },
    },
    BoardColumn: Object.fromEntries(
      COLUMNS.map(([title, stage, wipLimit], index) => [
        `SALES ${title}`,
        {
          boardId: board,
          title,
          position: index + 1,
          stage,
          ...(wipLimit !== undefined && { wipLimit }),
          ...(stage === 'REVIEW' && { policy: 'Kofi ran it on his own file.' }),
        },
      ]),
    ),
    TaskCard: {
      'SALES-1': task(1, 'Done', 'Read the CSV file', {
        status: 'COMPLETED',
        priority: 1,
        percentComplete: 100,
        assigneeId: student,
        estimateMinutes: 120,
        startedAt: '2026-11-14T08:00:00Z',
        completedAt: '2026-11-15T10:00:00Z',
      }),
      'SALES-2': task(2, 'Doing', 'Remove duplicates and rows without a date', {
        status: 'IN_PROCESS',
        priority: 2,
        percentComplete: 60,
        classOfService: 'FIXED_DATE',
        assigneeId: student,
        estimateMinutes: 240,
        startedAt: '2026-11-16T15:00:00Z',
        dueAt: '2026-11-27T15:00:00Z',
        attachmentFileId: rowId('file-storage-service.StoredFile', 'student@azora.world clean.py'),
      }),
      'SALES-3': task(3, 'Next', 'Totals by month and product', {
        assigneeId: student,
        dueAt: '2026-12-11T15:00:00Z',
        blockedSince: '2026-11-18T16:00:00Z',
        blockedReason: 'Which of the two price columns counts?',
      }),
      'SALES-4': task(4, 'Ideas', 'Charts that can be clicked', { status: 'CANCELLED', classOfService: 'INTANGIBLE' }),
    },
    TimeEntry: {
      'SALES-1 2026-11-14': {
        cardId: card('SALES-1'),
        userId: student,
        startedAt: '2026-11-14T08:00:00Z',
        endedAt: '2026-11-14T09:40:00Z',
        note: 'Two date formats in one column.',
        isBillable: true,
        approvedById: employer,
        approvedAt: '2026-11-16T09:00:00Z',
        organizationId: mensah,
      },
      'SALES-2 2026-11-19': {
        cardId: card('SALES-2'),
        userId: student,
        startedAt: '2026-11-19T15:00:00Z',
        isBillable: true,
        organizationId: mensah,
      },
    },
    OfflineMutation: {
      'student@azora.world 41': {
        workspaceId: shop,
        userId: student,
        replicaKey: 'a41f7c90d2e85b63',
        replicaSequence: 41n,
        entity: 'CARD',
        entityKey: card('SALES-2'),
        patch: [{ op: 'replace', path: '/percentComplete', value: 60 }],
        baseRevision: 3,
        clockMs: 1_795_017_600_000n,
        state: 'MERGED',
        resolvedAt: '2026-11-18T17:10:03Z',
        createdAt: '2026-11-18T17:10:01Z',
      },
      'student@azora.world 42': {
        workspaceId: shop,
        userId: student,
        replicaKey: 'a41f7c90d2e85b63',
        replicaSequence: 42n,
        entity: 'CARD',
        entityKey: card('SALES-4'),
        patch: [{ op: 'replace', path: '/status', value: 'IN_PROCESS' }],
        baseRevision: 1,
        clockMs: 1_795_017_660_000n,
        state: 'CONFLICT',
        reason: 'Kofi called the card off in the meantime.',
        resolvedAt: '2026-11-18T17:10:04Z',
        createdAt: '2026-11-18T17:10:01Z',
      },
    },
  },
});
