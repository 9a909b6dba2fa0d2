import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const agent = (name: string) => rowId('nexus-service.Agent', name);
const talk = (key: string) => rowId('nexus-service.AgentConversation', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const text = (words: string) => [{ kind: 'text', text: words }];
const plain = { inputModes: ['text/plain'], outputModes: ['text/plain', 'application/json'] };

const process = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="https://azora.world/bpmn">
  <process id="weekly_call_list" isExecutable="true">
    <startEvent id="monday"/>
    <task id="read_marks" name="Read marks and visits"/>
    <userTask id="teacher_reads" name="Teacher reads the list"/>
    <endEvent id="done"/>
    <sequenceFlow id="f1" sourceRef="monday" targetRef="read_marks"/>
    <sequenceFlow id="f2" sourceRef="read_marks" targetRef="teacher_reads"/>
    <sequenceFlow id="f3" sourceRef="teacher_reads" targetRef="done"/>
  </process>
</definitions>`;
/** The same process under another id, begun by another event. */
const processOf = (id: string, start: string): string =>
  process.replace('weekly_call_list', id).replaceAll('monday', start);

export default defineSeed('nexus-service', {
  demo: {
    Agent: {
      'study-planner': {
        ...plain,
        name: 'study-planner',
        summary: 'Lays out the week of a learner from courses, deadlines and hours that are free.',
        url: 'https://agents.azora.world/study-planner',
        version: '1.4.0',
        supportsStreaming: true,
        maxAutonomy: 'BOUNDED',
        cardSha256: sha256('study-planner 1.4.0'),
        status: 'ACTIVE',
        stewardId: educator,
        createdAt: '2026-06-15T08:00:00Z',
      },
      'class-watch': {
        ...plain,
        name: 'class-watch',
        summary: 'Tells a teacher on Mondays which learners to call, with the reasons.',
        url: 'https://agents.azora.world/class-watch',
        version: '1.1.0',
        status: 'ACTIVE',
        stewardId: educator,
        organizationId: academy,
        createdAt: '2026-07-27T08:00:00Z',
      },
      'job-scout': {
        ...plain,
        name: 'job-scout',
        summary: 'Finds small jobs that fit what somebody has learned.',
        url: 'https://agents.azora.world/job-scout',
        version: '0.9.2',
        status: 'SUSPENDED',
        suspendedReason: 'It applied for a job without asking.',
        stewardId: educator,
        createdAt: '2026-08-10T08:00:00Z',
        updatedAt: '2026-10-28T08:00:00Z',
      },
      'essay-marker': {
        ...plain,
        name: 'essay-marker',
        summary: 'Marked essays until teachers found its marks too even.',
        url: 'https://agents.azora.world/essay-marker',
        version: '0.3.0',
        status: 'RETIRED',
        organizationId: academy,
        createdAt: '2026-03-16T08:00:00Z',
        updatedAt: '2026-05-29T08:00:00Z',
      },
      'lab-helper': {
        ...plain,
        name: 'lab-helper',
        summary: 'Will look at programs that do not run and ask where they stop.',
        url: 'https://agents.azora.world/lab-helper',
        version: '0.1.0',
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    AgentSkill: {
      'study-planner plan-week': {
        agentId: agent('study-planner'),
        skillKey: 'plan-week',
        title: 'Plan a week',
        summary: 'Puts lessons, assignments and rest into the hours that are free.',
        tags: ['planning', 'learning'],
        examples: ['I can learn on Tuesday and Thursday after four.'],
        isIdempotent: true,
      },
      'class-watch read-class': {
        agentId: agent('class-watch'),
        skillKey: 'read-class',
        title: 'Read the marks of a class',
        summary: 'Reads marks and visits of one class for the last four weeks.',
        tags: ['marks'],
        toolId: rowId('ai-agent-service.ToolDefinition', 'marks.read'),
        isIdempotent: true,
      },
    },
    AgentConversation: {
      'week of 2026-11-16': {
        principalId: student,
        goal: 'A week that leaves time for the assignment and for the job.',
        state: 'COMPLETED',
        turnCount: 3,
        tokenLimit: 20_000,
        settledAt: '2026-11-15T16:03:00Z',
        organizationId: academy,
        createdAt: '2026-11-15T16:00:00Z',
      },
      'class of 2026-11-16': {
        principalId: educator,
        goal: 'Whom to call this week.',
        state: 'INPUT_REQUIRED',
        turnCount: 1,
        organizationId: academy,
        createdAt: '2026-11-16T06:40:00Z',
      },
      'two planners': {
        principalId: student,
        goal: 'A day for the hackathon in Pretoria.',
        state: 'FAILED',
        turnCount: 50,
        failure: 'TURN_LIMIT',
        settledAt: '2026-10-22T17:20:00Z',
        createdAt: '2026-10-22T17:00:00Z',
      },
      'week of 2026-11-23': {
        principalId: student,
        goal: 'The same for next week.',
        state: 'SUBMITTED',
        tokenLimit: 20_000,
        organizationId: academy,
        createdAt: '2026-11-19T20:10:00Z',
      },
      'essays of grade 12': {
        principalId: educator,
        goal: 'Which essays lack a source.',
        state: 'WORKING',
        turnCount: 4,
        tokenLimit: 60_000,
        organizationId: academy,
        createdAt: '2026-11-19T19:40:00Z',
      },
      // Asks for leave to read the calendar of his phone.
      'lessons into the calendar': {
        principalId: student,
        goal: 'Lessons of next week in the calendar of my phone.',
        state: 'AUTH_REQUIRED',
        turnCount: 1,
        createdAt: '2026-11-18T15:20:00Z',
      },
      'parents evening': {
        principalId: educator,
        goal: 'Times for eleven parents on one evening.',
        state: 'CANCELED',
        turnCount: 2,
        settledAt: '2026-11-05T10:12:00Z',
        organizationId: academy,
        createdAt: '2026-11-05T10:00:00Z',
      },
      // No agent of ours answers an assignment in place of a learner.
      'loops for me': {
        principalId: student,
        goal: 'Write the loops assignment for me.',
        state: 'REJECTED',
        settledAt: '2026-11-10T16:31:00Z',
        organizationId: academy,
        createdAt: '2026-11-10T16:30:00Z',
      },
    },
    ConversationSeat: {
      'week of 2026-11-16 study-planner': {
        conversationId: talk('week of 2026-11-16'),
        agentId: agent('study-planner'),
        part: 'COORDINATOR',
        mayDelegate: true,
        spentTokens: 860,
        joinedAt: '2026-11-15T16:00:00Z',
      },
      'week of 2026-11-16 class-watch': {
        conversationId: talk('week of 2026-11-16'),
        agentId: agent('class-watch'),
        part: 'OBSERVER',
        joinedAt: '2026-11-15T16:01:00Z',
        leftAt: '2026-11-15T16:03:00Z',
      },
      'class of 2026-11-16 class-watch': {
        conversationId: talk('class of 2026-11-16'),
        agentId: agent('class-watch'),
        part: 'COORDINATOR',
        spentTokens: 1120,
        joinedAt: '2026-11-16T06:40:00Z',
      },
    },
    AgentMessage: {
      'week of 2026-11-16 1': {
        conversationId: talk('week of 2026-11-16'),
        ordinal: 1,
        messageId: 'a2a-7d20f1c6-1',
        sender: 'PRINCIPAL',
        addresseeId: agent('study-planner'),
        performative: 'REQUEST',
        parts: text('Plan my week. Milestone 1 of the script is due on the 27th and I play football on Wednesday.'),
        sentAt: '2026-11-15T16:00:00Z',
      },
      'week of 2026-11-16 2': {
        conversationId: talk('week of 2026-11-16'),
        ordinal: 2,
        messageId: 'a2a-7d20f1c6-2',
        sender: 'AGENT',
        agentId: agent('study-planner'),
        performative: 'PROPOSE',
        parts: text(
          'Tuesday: the loops assignment. Thursday and Saturday: two hours each for the script. Sunday is free.',
        ),
        inReplyToOrdinal: 1,
        tokenCount: 860,
        sentAt: '2026-11-15T16:01:00Z',
      },
      'week of 2026-11-16 3': {
        conversationId: talk('week of 2026-11-16'),
        ordinal: 3,
        messageId: 'a2a-7d20f1c6-3',
        sender: 'PRINCIPAL',
        performative: 'ACCEPT',
        parts: text('Good. Remind me on Saturday morning.'),
        inReplyToOrdinal: 2,
        sentAt: '2026-11-15T16:03:00Z',
      },
      'class of 2026-11-16 1': {
        conversationId: talk('class of 2026-11-16'),
        ordinal: 1,
        messageId: 'a2a-91b3e0aa-1',
        sender: 'AGENT',
        agentId: agent('class-watch'),
        performative: 'QUERY',
        parts: text(
          'Three learners were away for twelve days. Two of them write examinations. Shall I list all three?',
        ),
        completionCallId: rowId('llm-wrapper-service.CompletionCall', 'plan of the week'),
        tokenCount: 1120,
        sentAt: '2026-11-16T06:41:00Z',
      },
    },
    Workflow: {
      'weekly_call_list 1': {
        processKey: 'weekly_call_list',
        version: 1,
        title: 'Weekly list of learners to call',
        definition: process,
        definitionSha256: sha256(process),
        activityCount: 2,
        trigger: 'TIMER',
        maxDurationMinutes: 2880,
        status: 'DEPLOYED',
        deployedAt: '2026-08-03T06:00:00Z',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-07-30T08:00:00Z',
      },
      'weekly_call_list 2': {
        processKey: 'weekly_call_list',
        version: 2,
        title: 'Weekly list of learners to call',
        definition: processOf('weekly_call_list', 'sunday_evening'),
        definitionSha256: sha256(processOf('weekly_call_list', 'sunday_evening')),
        activityCount: 2,
        trigger: 'TIMER',
        maxDurationMinutes: 2880,
        status: 'DRAFT',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-11-17T13:00:00Z',
      },
      // Stands still while examinations are written.
      'new_learner_call_list 1': {
        processKey: 'new_learner_call_list',
        version: 1,
        title: 'List of new learners to welcome by telephone',
        definition: processOf('new_learner_call_list', 'enrolled'),
        definitionSha256: sha256(processOf('new_learner_call_list', 'enrolled')),
        activityCount: 2,
        trigger: 'SIGNAL',
        maxDurationMinutes: 4320,
        status: 'SUSPENDED',
        deployedAt: '2026-09-07T06:00:00Z',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-09-03T08:00:00Z',
      },
      'monthly_call_list 1': {
        processKey: 'monthly_call_list',
        version: 1,
        title: 'Monthly list of learners to call',
        definition: processOf('monthly_call_list', 'first_of_month'),
        definitionSha256: sha256(processOf('monthly_call_list', 'first_of_month')),
        activityCount: 2,
        trigger: 'TIMER',
        maxDurationMinutes: 2880,
        status: 'RETIRED',
        deployedAt: '2026-07-28T06:00:00Z',
        retiredAt: '2026-08-03T06:00:00Z',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-07-27T10:00:00Z',
      },
    },
    WorkflowExecution: {
      'weekly_call_list 2026-11-09': {
        workflowId: rowId('nexus-service.Workflow', 'weekly_call_list 1'),
        initiatorId: educator,
        businessKey: 'CS-PY-2026 2026-W46',
        state: 'COMPLETED',
        startedAt: '2026-11-09T06:40:00Z',
        endedAt: '2026-11-09T09:15:00Z',
        organizationId: academy,
        createdAt: '2026-11-09T06:40:00Z',
      },
      'weekly_call_list 2026-11-16': {
        workflowId: rowId('nexus-service.Workflow', 'weekly_call_list 1'),
        initiatorId: educator,
        businessKey: 'CS-PY-2026 2026-W47',
        variables: { awayDays: 12 },
        startedAt: '2026-11-16T06:40:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T06:40:00Z',
      },
      'new_learner_call_list 2026-11-06': {
        workflowId: rowId('nexus-service.Workflow', 'new_learner_call_list 1'),
        initiatorId: educator,
        businessKey: 'CS-PY-2026 2026-11-06',
        state: 'SUSPENDED',
        variables: { learners: 3 },
        startedAt: '2026-11-06T12:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-06T12:00:00Z',
      },
      // Begun by hand although the list of the week was read already.
      'weekly_call_list 2026-11-10': {
        workflowId: rowId('nexus-service.Workflow', 'weekly_call_list 1'),
        initiatorId: educator,
        businessKey: 'CS-PY-2026 2026-W46 again',
        state: 'TERMINATED',
        startedAt: '2026-11-10T07:00:00Z',
        endedAt: '2026-11-10T07:02:00Z',
        organizationId: academy,
        createdAt: '2026-11-10T07:00:00Z',
      },
      'weekly_call_list 2026-10-26': {
        workflowId: rowId('nexus-service.Workflow', 'weekly_call_list 1'),
        initiatorId: educator,
        businessKey: 'CS-PY-2026 2026-W44',
        state: 'FAILED',
        incident: 'read_marks: marks.read timed out three times.',
        startedAt: '2026-10-26T06:40:00Z',
        endedAt: '2026-10-26T06:55:00Z',
        organizationId: academy,
        createdAt: '2026-10-26T06:40:00Z',
      },
    },
    WorkflowStepRun: {
      'weekly_call_list 2026-11-16 read_marks': {
        executionId: rowId('nexus-service.WorkflowExecution', 'weekly_call_list 2026-11-16'),
        activityKey: 'read_marks',
        activityKind: 'AGENT_TASK',
        state: 'COMPLETED',
        agentId: agent('class-watch'),
        conversationId: talk('class of 2026-11-16'),
        activatedAt: '2026-11-16T06:40:00Z',
        endedAt: '2026-11-16T06:41:00Z',
        createdAt: '2026-11-16T06:40:00Z',
      },
      'weekly_call_list 2026-11-16 teacher_reads': {
        executionId: rowId('nexus-service.WorkflowExecution', 'weekly_call_list 2026-11-16'),
        activityKey: 'teacher_reads',
        activityKind: 'USER_TASK',
        state: 'ACTIVE',
        assigneeId: educator,
        activatedAt: '2026-11-16T06:41:00Z',
        dueAt: '2026-11-18T06:41:00Z',
        createdAt: '2026-11-16T06:41:00Z',
      },
    },
  },
});
