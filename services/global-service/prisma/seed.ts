import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const production = rowId('devops-service.DeploymentEnvironment', 'production');
const staging = rowId('devops-service.DeploymentEnvironment', 'staging');
const flag = (key: string) => rowId('global-service.FeatureFlag', key);
const variant = (key: string) => rowId('global-service.FlagVariant', key);
const setting = (key: string) => rowId('global-service.ConfigurationKey', key);

/** The two values of a flag that is on or off; off is what callers get where no rule matches. */
const onOff = (key: string) => ({
  [`${key} on`]: { flagId: flag(key), valueType: 'BOOLEAN', variantKey: 'on', value: true },
  [`${key} off`]: { flagId: flag(key), valueType: 'BOOLEAN', variantKey: 'off', value: false, isDefault: true },
});

export default defineSeed('global-service', {
  demo: {
    FeatureFlag: {
      'tutor.memory': {
        flagKey: 'tutor.memory',
        description: 'Elara remembers what a learner found hard in the lesson before.',
        state: 'ENABLED',
        removeBy: '2027-02-28',
        createdById: educator,
        createdAt: '2026-11-09T09:00:00Z',
      },
      'wallet.transfers': {
        flagKey: 'wallet.transfers',
        description: 'People may send AZR to one another. Off stops every transfer at once.',
        kind: 'KILL_SWITCH',
        state: 'ENABLED',
        lifetime: 'PERMANENT',
        createdAt: '2026-01-12T09:00:00Z',
      },
      'course.card-layout': {
        flagKey: 'course.card-layout',
        description: 'How a course is shown in the catalogue.',
        kind: 'EXPERIMENT',
        valueType: 'STRING',
        state: 'DISABLED',
        removeBy: '2026-12-31',
        createdAt: '2026-10-19T09:00:00Z',
      },
      'academy.matric-countdown': {
        flagKey: 'academy.matric-countdown',
        description: 'Days until the final examinations, on the first page of the academy.',
        state: 'ARCHIVED',
        removeBy: '2026-11-30',
        archivedAt: '2026-11-13T12:00:00Z',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-08-03T09:00:00Z',
      },
    },
    FlagVariant: {
      ...onOff('tutor.memory'),
      ...onOff('wallet.transfers'),
      'course.card-layout wide': {
        flagId: flag('course.card-layout'),
        valueType: 'STRING',
        variantKey: 'wide',
        value: 'wide',
        description: 'Picture on the left, two lines of text.',
      },
      'course.card-layout tile': {
        flagId: flag('course.card-layout'),
        valueType: 'STRING',
        variantKey: 'tile',
        value: 'tile',
        isDefault: true,
      },
    },
    TargetingRule: {
      'tutor.memory academy first': {
        flagId: flag('tutor.memory'),
        environmentId: production,
        position: 1,
        name: 'Azora Academy first',
        condition: { '==': [{ var: 'organizationId' }, academy] },
        variantId: variant('tutor.memory on'),
        startsAt: '2026-11-12T06:00:00Z',
      },
      'tutor.memory staging': {
        flagId: flag('tutor.memory'),
        environmentId: staging,
        position: 1,
        name: 'Everybody on staging',
        condition: true,
        variantId: variant('tutor.memory on'),
      },
      'course.card-layout half': {
        flagId: flag('course.card-layout'),
        environmentId: production,
        position: 1,
        name: 'Half of the learners',
        condition: { '==': [{ var: 'role' }, 'STUDENT'] },
        isSplit: true,
        bucketBy: 'targetingKey',
        isEnabled: false,
      },
    },
    RolloutShare: {
      'course.card-layout half wide': {
        ruleId: rowId('global-service.TargetingRule', 'course.card-layout half'),
        flagId: flag('course.card-layout'),
        variantId: variant('course.card-layout wide'),
        weightBasisPoints: 5000,
      },
      'course.card-layout half tile': {
        ruleId: rowId('global-service.TargetingRule', 'course.card-layout half'),
        flagId: flag('course.card-layout'),
        variantId: variant('course.card-layout tile'),
        weightBasisPoints: 5000,
      },
    },
    ConfigurationKey: {
      'azora-education.quiz.pass-percent': {
        key: 'azora-education.quiz.pass-percent',
        service: 'azora-education',
        description: 'Share of the marks that passes a quiz.',
        valueType: 'INTEGER',
        valueSchema: { type: 'integer', minimum: 50, maximum: 100 },
        defaultValue: 70,
        allowedScopes: ['GLOBAL', 'ORGANIZATION'],
      },
      'notification-service.quiet-hours': {
        key: 'notification-service.quiet-hours',
        service: 'notification-service',
        description: 'When nobody is disturbed, in local time.',
        valueType: 'STRING',
        valueSchema: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$' },
        defaultValue: '21:00-06:00',
        allowedScopes: ['GLOBAL', 'ORGANIZATION', 'USER'],
      },
      'notification-service.mail.relay-password': {
        key: 'notification-service.mail.relay-password',
        service: 'notification-service',
        description: 'Password at the mail relay.',
        valueType: 'STRING',
        valueSchema: { type: 'string', minLength: 16 },
        allowedScopes: ['ENVIRONMENT'],
        isSecret: true,
        needsRestart: true,
      },
    },
    ConfigurationValue: {
      'azora-education.quiz.pass-percent azora-academy': {
        keyId: setting('azora-education.quiz.pass-percent'),
        scope: 'ORGANIZATION',
        organizationId: academy,
        value: 75,
        version: 2,
      },
      'notification-service.quiet-hours': {
        keyId: setting('notification-service.quiet-hours'),
        scope: 'GLOBAL',
        value: '21:00-06:00',
      },
      'notification-service.quiet-hours student@azora.world': {
        keyId: setting('notification-service.quiet-hours'),
        scope: 'USER',
        userId: student,
        value: '22:30-05:30',
      },
      // Random bytes: no relay takes them.
      'notification-service.mail.relay-password production': {
        keyId: setting('notification-service.mail.relay-password'),
        scope: 'ENVIRONMENT',
        environmentId: production,
        sealedValue: '5ce0b1f24a9d77386e10c4d2',
        encryptionKeyId: rowId('security-service.EncryptionKey', 'connector-credentials'),
      },
    },
    ConfigurationChange: {
      'the academy asks for 75 %': {
        keyId: setting('azora-education.quiz.pass-percent'),
        operation: 'UPDATE',
        before: 70,
        after: 75,
        reason: 'The department wants a firmer grasp of the basics before control flow.',
        changedById: educator,
        createdAt: '2026-09-14T08:00:00Z',
      },
      'tutor.memory begins': {
        flagId: flag('tutor.memory'),
        environmentId: production,
        operation: 'CREATE',
        after: { state: 'ENABLED' },
        reason: 'First at Azora Academy, with the consent of the parents.',
        changedById: educator,
        createdAt: '2026-11-12T05:55:00Z',
      },
    },
  },
});
