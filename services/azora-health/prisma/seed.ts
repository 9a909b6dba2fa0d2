import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const organ = (service: string) => rowId('azora-supreme-organism.ServiceOrgan', service);
const rule = (key: string) => rowId('azora-health.SymbioticRule', key);
const trigger = (key: string) => rowId('azora-health.RuleTrigger', key);
const execution = (key: string) => rowId('azora-health.RuleExecution', key);
const lend = rule('lend-memory 2');

const budget = <const Resource extends string>(
  service: string,
  resource: Resource,
  unit: string,
  guaranteed: string,
  ceiling: string,
  more: object,
) => ({
  organId: organ(service),
  resource,
  unit,
  guaranteed,
  ceiling,
  effectiveFrom: '2026-06-01T08:00:00Z',
  ...more,
});

export default defineSeed('azora-health', {
  demo: {
    SymbioticRule: {
      'lend-memory 1': {
        slug: 'lend-memory',
        title: 'Courses lend memory to recommendations',
        giverOrganId: organ('azora-education'),
        receiverOrganId: organ('azora-nexus'),
        condition: { '>': [{ var: 'receiver.saturation' }, 0.9] },
        status: 'RETIRED',
        retiredAt: '2026-09-01T08:00:00Z',
        authorId: educator,
      },
      'lend-memory 2': {
        slug: 'lend-memory',
        version: 2,
        title: 'Courses lend memory to recommendations while they have it to spare',
        giverOrganId: organ('azora-education'),
        receiverOrganId: organ('azora-nexus'),
        condition: {
          and: [{ '>': [{ var: 'receiver.saturation' }, 0.9] }, { '<': [{ var: 'giver.saturation' }, 0.6] }],
        },
        priority: 60,
        status: 'ACTIVE',
        authorId: educator,
      },
      'slow-down-before-examinations 1': {
        slug: 'slow-down-before-examinations',
        title: 'Recommendations step back when many learn',
        giverOrganId: organ('azora-nexus'),
        receiverOrganId: organ('azora-education'),
        condition: { '>': [{ var: 'receiver.productivity' }, 0.85] },
        priority: 80,
        authorId: educator,
        organizationId: academy,
      },
      'watch-less-at-night 1': {
        slug: 'watch-less-at-night',
        title: 'Fewer log lines at night',
        giverOrganId: organ('health-monitor'),
        receiverOrganId: organ('azora-mint'),
        condition: { '==': [{ var: 'hour' }, 2] },
        status: 'SUSPENDED',
      },
    },
    RuleTrigger: {
      'lend-memory 2 saturation': {
        ruleId: lend,
        kind: 'VITAL_THRESHOLD',
        vitalName: 'SATURATION',
        comparison: 'ABOVE',
        thresholdValue: '0.9',
        sustainedSeconds: 120,
      },
      'lend-memory 2 alert': { ruleId: lend, kind: 'ALERT', alertName: 'MemoryNearLimit' },
      'slow-down-before-examinations 1 enrolments': {
        ruleId: rule('slow-down-before-examinations 1'),
        kind: 'TOPIC_EVENT',
        topicId: rowId('event-bus-service.EventTopic', 'azora-education.enrollments'),
      },
    },
    RuleAction: {
      'lend-memory 2 move': {
        ruleId: lend,
        position: 1,
        kind: 'MOVE_BUDGET',
        resource: 'MEMORY_MIB',
        share: '0.25',
        stepLimit: '128',
      },
      'slow-down-before-examinations 1 slow': {
        ruleId: rule('slow-down-before-examinations 1'),
        position: 1,
        kind: 'SLOW_DOWN',
        expression: 'old * 0.5',
      },
    },
    RuleExecution: {
      'lend-memory on 19 November': {
        ruleId: lend,
        triggerId: trigger('lend-memory 2 alert'),
        firingAlertId: rowId('monitoring-service.FiringAlert', 'azora-nexus-02aa is full'),
        serviceInstanceId: rowId('master-orchestrator.ServiceInstance', 'azora-nexus-02aa'),
        observed: { receiver: { saturation: 0.97 }, giver: { saturation: 0.55 } },
        conditionHeld: true,
        outcome: 'ACTED',
        actionsDone: 1,
        evaluationMs: 4,
        triggeredAt: '2026-11-19T23:50:05Z',
      },
      'nothing to lend on 18 November': {
        ruleId: lend,
        triggerId: trigger('lend-memory 2 saturation'),
        observed: { receiver: { saturation: 0.92 }, giver: { saturation: 0.71 } },
        conditionHeld: false,
        outcome: 'CONDITION_FALSE',
        evaluationMs: 3,
        triggeredAt: '2026-11-18T15:30:00Z',
      },
    },
    ResourceBudget: {
      'azora-education MEMORY_MIB': budget('azora-education', 'MEMORY_MIB', 'MiB', '512', '1024', {
        used: '560',
        lent: '128',
      }),
      'azora-nexus MEMORY_MIB': budget('azora-nexus', 'MEMORY_MIB', 'MiB', '256', '512', {
        used: '620',
        borrowed: '128',
      }),
    },
    TuningAction: {
      'azora-nexus gets 128 MiB': {
        executionId: execution('lend-memory on 19 November'),
        organId: organ('azora-nexus'),
        budgetId: rowId('azora-health.ResourceBudget', 'azora-nexus MEMORY_MIB'),
        settingKey: 'memory.limit.mib',
        oldValue: '512',
        newValue: '640',
        effect: 'NEUTRAL',
        appliedAt: '2026-11-19T23:50:06Z',
        judgedAt: '2026-11-19T23:58:20Z',
      },
      'azora-mint gets more connections': {
        organId: organ('azora-mint'),
        settingKey: 'database.pool.size',
        oldValue: '20',
        newValue: '60',
        status: 'REVERTED',
        effect: 'HARMFUL',
        operatorId: educator,
        appliedAt: '2026-10-19T09:00:00Z',
        judgedAt: '2026-10-19T09:20:00Z',
        revertedAt: '2026-10-19T09:21:00Z',
      },
      // After sixty had been too many.
      'azora-mint gets a few more connections': {
        organId: organ('azora-mint'),
        settingKey: 'database.pool.size',
        oldValue: '20',
        newValue: '26',
        status: 'CONFIRMED',
        effect: 'BENEFICIAL',
        operatorId: educator,
        appliedAt: '2026-10-20T09:00:00Z',
        judgedAt: '2026-10-21T09:00:00Z',
      },
    },
    OrganismBalance: {
      '2026-11-19T17:00': {
        measuredAt: '2026-11-19T17:00:00Z',
        harmonyScore: 88,
        previousScore: 87,
        trend: 'IMPROVING',
        organCount: 4,
        thrivingCount: 3,
        strainedCount: 1,
        failingCount: 0,
        loadGini: '0.31',
        mutualExchanges: 41,
        weakestOrganId: organ('azora-nexus'),
      },
      '2026-11-19T23:59': {
        measuredAt: '2026-11-19T23:59:00Z',
        harmonyScore: 61,
        previousScore: 88,
        trend: 'DECLINING',
        organCount: 4,
        thrivingCount: 2,
        strainedCount: 1,
        failingCount: 1,
        loadGini: '0.52',
        mutualExchanges: 12,
        parasiticExchanges: 3,
        weakestOrganId: organ('azora-nexus'),
      },
    },
  },
});
