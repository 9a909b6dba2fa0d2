import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const system = (slug: string) => rowId('azora-supreme-organism.OrganSystem', slug);
const organ = (service: string) => rowId('azora-supreme-organism.ServiceOrgan', service);
const topic = (name: string) => rowId('event-bus-service.EventTopic', name);

const organOf = <const More extends object>(service: string, slug: string, more: More) => ({
  systemId: system(slug),
  serviceDefinitionId: rowId('master-orchestrator.ServiceDefinition', service),
  ...more,
});

const part = <const ViableSystem extends string>(
  slug: string,
  title: string,
  metaphor: string,
  viableSystem: ViableSystem,
  purpose: string,
) => ({
  slug,
  title,
  metaphor,
  viableSystem,
  parentId: system('azora'),
  recursionDepth: 1,
  purpose,
});

export default defineSeed('azora-supreme-organism', {
  demo: {
    OrganSystem: {
      azora: {
        slug: 'azora',
        title: 'Azora',
        metaphor: 'the body',
        viableSystem: 'POLICY',
        purpose: 'People learn, work and keep what they earn.',
        autonomy: '1',
        stewardId: educator,
      },
      learning: part('learning', 'Learning', 'the senses', 'OPERATIONS', 'Courses, tutoring and marks.'),
      economy: part('economy', 'Economy', 'circulation', 'OPERATIONS', 'Wallets, rewards and contracts.'),
      watch: part('watch', 'Watch', 'the immune system', 'AUDIT', 'What goes wrong is seen and told.'),
      'azora-academy': {
        ...part('azora-academy', 'Azora Academy', 'a hand', 'OPERATIONS', 'One school on the platform.'),
        autonomy: '0.9',
        stewardId: educator,
        organizationId: academy,
      },
    },
    ServiceOrgan: {
      'azora-education': organOf('azora-education', 'learning', {
        criticality: 'VITAL',
        throughputUnit: 'lessons',
        potentiality: '40',
        capability: '25',
        redundancy: 2,
      }),
      'azora-nexus': organOf('azora-nexus', 'learning', {
        throughputUnit: 'recommendations',
        potentiality: '120',
        capability: '60',
      }),
      'azora-mint': organOf('azora-mint', 'economy', {
        criticality: 'VITAL',
        throughputUnit: 'transactions',
        potentiality: '200',
        capability: '150',
        healthyScore: 90,
        criticalScore: 60,
        redundancy: 2,
      }),
      'health-monitor': organOf('health-monitor', 'watch', {
        criticality: 'SUPPORTING',
        throughputUnit: 'log lines',
        potentiality: '8000',
        capability: '5000',
      }),
    },
    OrganVitals: {
      // 15 of 25, and of 40.
      'azora-education 2026-11-19T17:40': {
        organId: organ('azora-education'),
        measuredAt: '2026-11-19T17:40:00Z',
        actuality: '15',
        productivity: '0.6',
        performance: '0.375',
        latencyP95Ms: 180,
        errorRatio: '0.0012',
        saturation: '0.55',
        vitalityScore: 91,
        condition: 'THRIVING',
      },
      'azora-nexus 2026-11-19T23:55': {
        organId: organ('azora-nexus'),
        measuredAt: '2026-11-19T23:55:00Z',
        actuality: '6',
        productivity: '0.1',
        performance: '0.05',
        latencyP95Ms: 4200,
        errorRatio: '0.21',
        saturation: '0.98',
        vitalityScore: 22,
        condition: 'FAILING',
      },
      'azora-nexus 2026-11-19T23:58': {
        organId: organ('azora-nexus'),
        measuredAt: '2026-11-19T23:58:30Z',
        actuality: '0',
        productivity: '0',
        performance: '0',
        errorRatio: '1',
        saturation: '1',
        vitalityScore: 0,
        condition: 'UNRESPONSIVE',
      },
    },
    ResourceFlow: {
      'azora-education to azora-nexus EVENTS': {
        fromOrganId: organ('azora-education'),
        toOrganId: organ('azora-nexus'),
        resource: 'EVENTS',
        unit: 'events',
        topicId: topic('azora-education.enrollments'),
        plannedRate: '4',
        actualRate: '2.5',
        lossRatio: '0',
        measuredAt: '2026-11-19T17:40:00Z',
        isVital: true,
      },
      'azora-mint to azora-education TOKENS': {
        fromOrganId: organ('azora-mint'),
        toOrganId: organ('azora-education'),
        resource: 'TOKENS',
        unit: 'AZR',
        plannedRate: '0.5',
      },
    },
    SymbioticEvent: {
      'a quiz is rewarded': {
        giverOrganId: organ('azora-mint'),
        receiverOrganId: organ('azora-education'),
        relation: 'MUTUALISM',
        giverBenefit: 20,
        receiverBenefit: 35,
        sourceEventId: 'reward:python-basics-quiz',
        transactionId: rowId('azora-mint.Transaction', 'reward:python-basics-quiz'),
        valueAmount: '12.5',
        valueCurrency: 'AZR',
        occurredAt: '2026-11-06T15:21:00Z',
      },
      'the watch reads what the courses log': {
        giverOrganId: organ('azora-education'),
        receiverOrganId: organ('health-monitor'),
        relation: 'COMMENSALISM',
        giverBenefit: 0,
        receiverBenefit: 10,
        sourceEventId: 'logs-2026-11-19',
        occurredAt: '2026-11-19T22:00:00Z',
      },
    },
    AlgedonicSignal: {
      'azora-nexus hurts': {
        organId: organ('azora-nexus'),
        feeling: 'PAIN',
        intensity: 8,
        message: 'Out of memory for the second time in four hours.',
        raisedAt: '2026-11-19T23:58:15Z',
        acknowledgedById: educator,
        acknowledgedAt: '2026-11-19T23:58:50Z',
      },
      'azora-education is glad': {
        organId: organ('azora-education'),
        feeling: 'PLEASURE',
        intensity: 4,
        message: 'A hundred learners passed their first quiz this week.',
        raisedTo: 'INTELLIGENCE',
        raisedAt: '2026-11-13T16:00:00Z',
      },
    },
    HealingAction: {
      'azora-nexus is restarted': {
        organId: organ('azora-nexus'),
        therapy: 'RESTART',
        dose: { instances: 1 },
        status: 'NO_EFFECT',
        vitalityBefore: 22,
        vitalityAfter: 22,
        startedAt: '2026-11-19T21:40:00Z',
        endedAt: '2026-11-19T21:42:00Z',
      },
      'azora-nexus is isolated': {
        organId: organ('azora-nexus'),
        signalId: rowId('azora-supreme-organism.AlgedonicSignal', 'azora-nexus hurts'),
        therapy: 'ISOLATE',
        dose: { version: { before: '0.2.0', after: '0.1.0' } },
        status: 'HEALED',
        vitalityBefore: 0,
        vitalityAfter: 84,
        startedAt: '2026-11-19T23:58:40Z',
        endedAt: '2026-11-19T23:59:40Z',
      },
      // It took the calls that were left to an instance already full.
      'azora-nexus is rerouted': {
        organId: organ('azora-nexus'),
        therapy: 'REROUTE_FLOW',
        dose: { instance: { before: 2, after: 1 } },
        status: 'WORSENED',
        vitalityBefore: 22,
        vitalityAfter: 0,
        startedAt: '2026-11-19T23:56:00Z',
        endedAt: '2026-11-19T23:58:30Z',
      },
      'health-monitor gets a second instance': {
        organId: organ('health-monitor'),
        therapy: 'SCALE_OUT',
        dose: { instances: { before: 1, after: 2 } },
        vitalityBefore: 61,
        startedAt: '2026-11-19T23:59:45Z',
      },
      // Called off: the load was a backup, which ended first.
      'azora-mint sheds load': {
        organId: organ('azora-mint'),
        therapy: 'SHED_LOAD',
        dose: { refusedPercent: { before: 0, after: 10 } },
        status: 'ABORTED',
        vitalityBefore: 78,
        startedAt: '2026-11-12T01:00:00Z',
        endedAt: '2026-11-12T01:00:20Z',
      },
    },
  },
});
