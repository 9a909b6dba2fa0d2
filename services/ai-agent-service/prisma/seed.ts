import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const agent = (name: string) => rowId('nexus-service.Agent', name);
const plan = (key: string) => rowId('ai-agent-service.AgentPlan', key);
const action = (key: string) => rowId('ai-agent-service.PlanAction', key);
const tool = (name: string) => rowId('ai-agent-service.ToolDefinition', name);
const rule = (code: string) => rowId('ai-agent-service.SafetyRule', code);
const validation = rowId('llm-wrapper-service.PlanValidation', 'plan of the week');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const message = { to: 'CS-PY-2026', text: 'You were away for twelve days. Shall we talk on Thursday at four?' };

/** A tool that a person looked at before agents may use it. */
const reviewed = (name: string) => ({
  name,
  serverUrl: 'https://tools.azora.world/mcp',
  declarationSha256: sha256(`${name} 1`),
  status: 'ENABLED' as const,
  reviewedById: educator,
  reviewedAt: '2026-06-22T09:00:00Z',
  createdAt: '2026-06-19T09:00:00Z',
});

const planOf = (key: string) => ({ planSha256: sha256(key), validationId: validation });

export default defineSeed('ai-agent-service', {
  demo: {
    ToolDefinition: {
      'marks.read': {
        ...reviewed('marks.read'),
        title: 'Read marks',
        summary: 'Reads marks and visits of one class that the caller teaches.',
        inputSchema: { type: 'object', required: ['class'], properties: { class: { type: 'string' } } },
        isReadOnly: true,
        isDestructive: false,
        isIdempotent: true,
        isOpenWorld: false,
        oauthScopes: ['marks:read'],
      },
      'messages.send': {
        ...reviewed('messages.send'),
        title: 'Send a message',
        summary: 'Sends a message to one learner in the name of the caller.',
        inputSchema: { type: 'object', required: ['to', 'text'] },
        isDestructive: false,
        isOpenWorld: false,
        oauthScopes: ['messages:write'],
      },
      'wallet.pay': {
        name: 'wallet.pay',
        title: 'Pay from a wallet',
        summary: 'Moves AZR from the wallet of the caller to another.',
        serverUrl: 'https://tools.azora.world/mcp',
        declarationSha256: sha256('wallet.pay 1'),
        inputSchema: { type: 'object', required: ['to', 'amount'] },
        createdAt: '2026-10-26T09:00:00Z',
      },
      // It took the whole folder where one file was named.
      'files.delete': {
        ...reviewed('files.delete'),
        title: 'Delete a file',
        summary: 'Deletes one file of the caller.',
        inputSchema: { type: 'object', required: ['path'], properties: { path: { type: 'string' } } },
        isOpenWorld: false,
        oauthScopes: ['files:write'],
        status: 'DISABLED',
        updatedAt: '2026-08-17T07:30:00Z',
      },
    },
    SafetyRule: {
      'MSG-MINOR': {
        code: 'MSG-MINOR',
        statement: 'A message to a learner under eighteen is read by a person before it goes.',
        effect: 'REQUIRE_APPROVAL',
        condition: { '==': [{ var: 'tool.name' }, 'messages.send'] },
        priority: 100,
        constitutionalRuleId: rowId('azora-covenant.ConstitutionalRule', 'ART-5-R1'),
        effectiveFrom: '2026-06-22T00:00:00Z',
        authorId: educator,
        createdAt: '2026-06-19T10:00:00Z',
      },
      'PAY-OVER-100': {
        code: 'PAY-OVER-100',
        statement: 'No agent pays more than 100 AZR.',
        effect: 'FORBID',
        condition: {
          and: [{ '==': [{ var: 'tool.name' }, 'wallet.pay'] }, { '>': [{ var: 'arguments.amount' }, 100] }],
        },
        priority: 10,
        effectiveFrom: '2026-06-22T00:00:00Z',
        authorId: educator,
        createdAt: '2026-06-19T10:10:00Z',
      },
      'azora-academy MSG-RATE': {
        code: 'MSG-RATE',
        statement: 'An agent sends at most twenty messages an hour.',
        effect: 'LIMIT_RATE',
        condition: { '==': [{ var: 'tool.name' }, 'messages.send'] },
        ratePerHour: 20,
        isOverridable: true,
        effectiveFrom: '2026-07-01T00:00:00Z',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-06-29T10:00:00Z',
      },
    },
    AgentPlan: {
      'class-watch 2026-11-16': {
        ...planOf('read marks, draft messages, send messages'),
        principalId: educator,
        agentId: agent('class-watch'),
        goal: 'Whom to call this week, and a message to each.',
        rationale: 'Marks first, since two of the absent write examinations.',
        status: 'RUNNING',
        expiresAt: '2026-11-18T06:40:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T06:40:00Z',
      },
      'class-watch 2026-11-09 first': {
        ...planOf('read marks of the wrong class'),
        principalId: educator,
        agentId: agent('class-watch'),
        goal: 'Whom to call this week.',
        riskLevel: 'LOW',
        status: 'SUPERSEDED',
        expiresAt: '2026-11-11T06:40:00Z',
        endedAt: '2026-11-09T06:45:00Z',
        organizationId: academy,
        createdAt: '2026-11-09T06:40:00Z',
      },
      'class-watch 2026-11-09': {
        ...planOf('read marks'),
        principalId: educator,
        agentId: agent('class-watch'),
        goal: 'Whom to call this week.',
        riskLevel: 'LOW',
        revision: 2,
        replacesId: plan('class-watch 2026-11-09 first'),
        status: 'SUCCEEDED',
        expiresAt: '2026-11-11T06:45:00Z',
        endedAt: '2026-11-09T06:47:00Z',
        organizationId: academy,
        createdAt: '2026-11-09T06:45:00Z',
      },
      'job-scout 2026-10-27': {
        ...planOf('pay for a listing, apply'),
        principalId: student,
        agentId: agent('job-scout'),
        goal: 'Find me a job with React.',
        riskLevel: 'HIGH',
        status: 'ABORTED',
        abortCause: 'SAFETY_RULE',
        expiresAt: '2026-10-28T15:00:00Z',
        endedAt: '2026-10-27T15:01:00Z',
        createdAt: '2026-10-27T15:00:00Z',
      },
      'study-planner 2026-10-20': {
        ...planOf('remind on saturday'),
        principalId: student,
        agentId: agent('study-planner'),
        goal: 'Remind me of the quiz.',
        riskLevel: 'LOW',
        status: 'FAILED',
        expiresAt: '2026-10-24T15:00:00Z',
        endedAt: '2026-10-24T08:00:30Z',
        createdAt: '2026-10-20T15:00:00Z',
      },
      'study-planner 2026-11-19': {
        ...planOf('remind on 2026-11-21'),
        principalId: student,
        agentId: agent('study-planner'),
        goal: 'Remind me on Saturday morning of the script.',
        riskLevel: 'LOW',
        status: 'VALIDATED',
        expiresAt: '2026-11-22T00:00:00Z',
        createdAt: '2026-11-19T16:03:00Z',
      },
      'study-planner draft': {
        planSha256: sha256('plan december'),
        principalId: student,
        agentId: agent('study-planner'),
        goal: 'Plan December.',
        expiresAt: '2026-12-01T00:00:00Z',
        createdAt: '2026-11-19T16:10:00Z',
      },
    },
    PlanAction: {
      'class-watch 2026-11-16 1': {
        planId: plan('class-watch 2026-11-16'),
        ordinal: 1,
        toolId: tool('marks.read'),
        purpose: 'See who was away and who was not marked.',
        arguments: { class: 'CS-PY-2026' },
        argumentsSha256: sha256('CS-PY-2026'),
        isReversible: false,
        approvalRequired: false,
        status: 'EXECUTED',
      },
      'class-watch 2026-11-16 2': {
        planId: plan('class-watch 2026-11-16'),
        ordinal: 2,
        toolId: tool('messages.send'),
        purpose: 'Ask the learner who was away for a talk.',
        arguments: message,
        argumentsSha256: sha256(JSON.stringify(message)),
        isReversible: false,
        status: 'AWAITING_APPROVAL',
      },
      'job-scout 2026-10-27 1': {
        planId: plan('job-scout 2026-10-27'),
        ordinal: 1,
        toolId: tool('wallet.pay'),
        purpose: 'Put the profile on top of the list.',
        argumentsSha256: sha256('250 AZR'),
        isReversible: false,
        exposureAmount: '250',
        exposureCurrency: 'AZR',
        status: 'BLOCKED',
        blockedByRuleId: rule('PAY-OVER-100'),
      },
    },
    ActionExecution: {
      'class-watch 2026-11-16 1 attempt 1': {
        actionId: action('class-watch 2026-11-16 1'),
        attempt: 1,
        idempotencyKey: 'class-watch-2026-11-16-1-1',
        outcome: 'TIMED_OUT',
        errorMessage: 'No answer in 30 s.',
        startedAt: '2026-11-16T06:40:10Z',
        endedAt: '2026-11-16T06:40:40Z',
      },
      'class-watch 2026-11-16 1 attempt 2': {
        actionId: action('class-watch 2026-11-16 1'),
        attempt: 2,
        idempotencyKey: 'class-watch-2026-11-16-1-2',
        outcome: 'SUCCEEDED',
        outputSha256: sha256('marks of CS-PY-2026'),
        isSchemaValid: true,
        startedAt: '2026-11-16T06:40:42Z',
        endedAt: '2026-11-16T06:40:44Z',
      },
    },
    ActionApproval: {
      'class-watch 2026-11-16 2': {
        actionId: action('class-watch 2026-11-16 2'),
        approverId: educator,
        question: 'Send this message to one learner of CS-PY-2026?',
        shownSha256: sha256(JSON.stringify(message)),
        expiresAt: '2026-11-18T06:41:00Z',
        createdAt: '2026-11-16T06:41:00Z',
      },
    },
  },
});
