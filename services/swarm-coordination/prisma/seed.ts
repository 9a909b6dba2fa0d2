import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const family = rowId('swarm-coordination.Swarm', 'family');
const node = (name: string) => rowId('swarm-coordination.SwarmNode', name);
const task = (key: string) => rowId('swarm-coordination.SwarmTask', key);

/** A member of the AI family in the swarm. Its key is random digits. */
const member = <const More extends object>(name: string, capabilities: readonly string[], more?: More) => ({
  swarmId: family,
  nodeName: name.toLowerCase(),
  familyMemberId: rowId('ai-family-service.FamilyMember', name),
  capabilities,
  capacity: 4,
  matchIndex: 1204n,
  lastTerm: 7n,
  votedForId: node('nexus'),
  publicKey: createHash('sha256').update(`key of ${name}`).digest('hex'),
  joinedAt: '2026-06-01T08:00:00Z',
  ...more,
});

const announced = <const Status extends string, const More extends object>(
  conversationKey: string,
  title: string,
  status: Status,
  more: More,
) => ({
  swarmId: family,
  conversationKey,
  managerId: node('nexus'),
  title,
  status,
  announcedAt: '2026-11-19T15:00:00Z',
  bidDeadline: '2026-11-19T15:00:05Z',
  dueAt: '2026-11-19T16:00:00Z',
  ...more,
});

const bid = <const More extends object>(key: string, bidder: string, more: More) => ({
  taskId: task(key),
  swarmId: family,
  bidderId: node(bidder),
  ...more,
});

export default defineSeed('swarm-coordination', {
  demo: {
    Swarm: {
      family: {
        name: 'family',
        purpose: 'The AI family shares what learners ask of it.',
        currentTerm: 7n,
        membershipEpoch: 4n,
        createdById: educator,
        createdAt: '2026-06-01T07:50:00Z',
      },
      'azora-academy-markers': {
        name: 'azora-academy-markers',
        purpose: 'Agents that look at drafts before a teacher marks them.',
        organizationId: academy,
        createdAt: '2026-10-05T08:00:00Z',
      },
    },
    SwarmNode: {
      nexus: member('Nexus', ['coordination'], { currentLoad: 1, address: '10.42.6.11', port: 7946 }),
      elara: member('Elara', ['tutoring', 'python'], { currentLoad: 2 }),
      zola: member('Zola', ['statistics']),
      kofi: member('Kofi', ['finance'], {
        state: 'SUSPECT',
        incarnation: 3n,
        suspectedAt: '2026-11-19T23:59:00Z',
        matchIndex: 1201n,
      }),
      abeni: member('Abeni', ['stories'], {
        voting: 'LEARNER',
        state: 'LEFT',
        departedAt: '2026-09-14T08:00:00Z',
        matchIndex: 820n,
        lastTerm: 6n,
        votedForId: undefined,
      }),
    },
    LeaderLease: {
      'family 6': {
        swarmId: family,
        term: 6n,
        leaderId: node('elara'),
        voterCount: 5,
        votes: 3,
        commitIndexAtElection: 811n,
        cause: 'LEADER_LOST',
        electedAt: '2026-09-07T08:00:00Z',
        leaseUntil: '2026-09-07T08:00:01Z',
      },
      'family 7': {
        swarmId: family,
        term: 7n,
        leaderId: node('nexus'),
        voterCount: 4,
        votes: 4,
        commitIndexAtElection: 1010n,
        cause: 'LEADER_TRANSFER',
        electedAt: '2026-11-02T08:00:00Z',
        leaseUntil: '2026-11-02T08:00:01Z',
      },
    },
    DistributedLock: {
      'family student@azora.world talk': {
        swarmId: family,
        lockName: 'talk/themba',
        holderId: node('elara'),
        fencingToken: 41n,
        waiters: 1,
        acquiredAt: '2026-11-19T17:40:00Z',
        expiresAt: '2026-11-19T17:50:00Z',
      },
      'family weekly report': {
        swarmId: family,
        lockName: 'report/weekly',
        mode: 'SHARED',
        maxHolders: 3,
        fencingToken: 12n,
      },
    },
    SwarmTask: {
      'explain loops': announced('conv-2026-11-19-1', 'Explain while loops to a learner of grade 12', 'DONE', {
        contractorId: node('elara'),
        requirements: { capabilities: ['python'] },
        rewardAmount: '0.5',
        result: { messages: 4 },
        closedAt: '2026-11-19T15:20:00Z',
      }),
      'count mistakes': announced(
        'conv-2026-11-19-2',
        'Which mistakes come back in the quizzes of the class',
        'IN_PROGRESS',
        {
          contractorId: node('zola'),
          parentId: task('explain loops'),
        },
      ),
      'a story about patience': announced(
        'conv-2026-11-19-3',
        'A story for the night before the examination',
        'UNASSIGNED',
        {
          closedAt: '2026-11-19T15:00:05Z',
        },
      ),
      'pictures for a lesson': announced('conv-2026-11-19-4', 'Three pictures for the lesson on lists', 'ANNOUNCED', {
        requirements: { capabilities: ['drawing'] },
        announcedAt: '2026-11-19T23:59:57Z',
        bidDeadline: '2026-11-20T00:00:02Z',
        dueAt: '2026-11-20T01:00:00Z',
      }),
      'attendance of the week': announced(
        'conv-2026-11-19-5',
        'Who missed more than one lesson of the week',
        'AWARDED',
        {
          contractorId: node('zola'),
          announcedAt: '2026-11-19T23:59:40Z',
          bidDeadline: '2026-11-19T23:59:45Z',
          dueAt: '2026-11-20T01:00:00Z',
        },
      ),
      'what a pocket money plan needs': announced(
        'conv-2026-11-19-6',
        'A plan for 50 AZR a month, for a learner of grade 12',
        'FAILED',
        {
          // Its node stopped answering.
          contractorId: node('kofi'),
          announcedAt: '2026-11-19T23:50:00Z',
          bidDeadline: '2026-11-19T23:50:05Z',
          dueAt: '2026-11-19T23:59:30Z',
          closedAt: '2026-11-19T23:59:30Z',
        },
      ),
      'explain recursion': announced('conv-2026-11-19-7', 'Explain recursion to a learner of grade 12', 'CANCELLED', {
        // He found it in the lesson himself.
        requirements: { capabilities: ['python'] },
        closedAt: '2026-11-19T15:00:03Z',
      }),
    },
    TaskBid: {
      'explain loops elara': bid('explain loops', 'elara', {
        act: 'PROPOSE',
        estimatedSeconds: 900,
        costAmount: '0.5',
        confidence: '0.95',
        answer: 'ACCEPT_PROPOSAL',
        answeredAt: '2026-11-19T15:00:06Z',
      }),
      'explain loops zola': bid('explain loops', 'zola', {
        act: 'PROPOSE',
        estimatedSeconds: 1200,
        confidence: '0.6',
        answer: 'REJECT_PROPOSAL',
        answeredAt: '2026-11-19T15:00:06Z',
      }),
      'a story about patience kofi': bid('a story about patience', 'kofi', {
        act: 'REFUSE',
        refusalReason: 'Not a storyteller.',
      }),
    },
    MembershipChange: {
      'family 3': {
        swarmId: family,
        epoch: 3n,
        term: 6n,
        nodeId: node('abeni'),
        change: 'DEMOTE',
        votingBefore: 'VOTER',
        votingAfter: 'LEARNER',
        oldVoters: 5,
        newVoters: 4,
        reportedById: node('nexus'),
        createdAt: '2026-09-13T08:00:00Z',
      },
      'family 4': {
        swarmId: family,
        epoch: 4n,
        term: 6n,
        nodeId: node('abeni'),
        change: 'LEAVE',
        votingBefore: 'LEARNER',
        oldVoters: 4,
        newVoters: 4,
        reason: 'Writes a book until the new year.',
        createdAt: '2026-09-14T08:00:00Z',
      },
    },
  },
});
