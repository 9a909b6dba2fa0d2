import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const segment = (slug: string) => rowId('personalization-engine.AudienceSegment', slug);
const rule = (name: string) => rowId('personalization-engine.AdaptationRule', name);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const evening = { '==': [{ var: 'chronotype' }, 'EVENING'] };
const lesson = 'https://academy.azora.world/courses/introduction-to-python-programming/modules/1';

/** A signal about Python, under the id that its event has in Caliper. */
const aboutPython = (event: string) => ({
  userId: student,
  caliperId: `urn:uuid:${rowId('personalization-engine.PreferenceSignal', event)}`,
  objectIri: lesson,
  topic: 'python',
});

export default defineSeed('personalization-engine', {
  demo: {
    LearnerPersona: {
      'student@azora.world': {
        userId: student,
        profileId: rowId('azora-nexus.UserProfile', 'student@azora.world'),
        studentProfileId: rowId('azora-sapiens.StudentProfile', 'student@azora.world'),
        consentReceiptId: rowId('user-service.ConsentReceipt', 'student@azora.world LEARNING_ANALYTICS'),
        consentedAt: '2025-12-05T10:00:00Z',
        chronotype: 'EVENING',
        modality: 'DOING',
        bandwidth: 'LOW',
        sessionMinutesMedian: 24,
        noveltyAppetite: '0.6',
        affinities: { python: 0.8, web: 0.7 },
        contextVector: [1, 0.8, 0.24],
        dislikes: ['leaderboards'],
        computedAt: '2026-11-19T01:00:00Z',
        createdAt: '2025-12-05T10:00:00Z',
        updatedAt: '2026-11-19T01:00:00Z',
      },
      // Did not agree: nothing is kept.
      'educator@azora.world': {
        userId: educator,
        createdAt: '2026-03-02T08:00:00Z',
      },
    },
    PreferenceSignal: {
      'student@azora.world says no to leaderboards': {
        ...aboutPython('says no to leaderboards'),
        profile: 'SURVEY',
        action: 'HID',
        topic: 'leaderboards',
        source: 'STATED',
        statement: 'I do not want to be ranked.',
        strength: '-1',
        halfLifeDays: 365,
        eventTime: '2026-10-13T15:30:00Z',
      },
      'student@azora.world finishes Python Basics': {
        ...aboutPython('finishes Python Basics'),
        profile: 'ASSIGNABLE',
        action: 'COMPLETED',
        source: 'EXPLICIT_ACTION',
        strength: '0.8',
        eventTime: '2026-11-06T15:20:00Z',
      },
      'student@azora.world skips a video': {
        ...aboutPython('skips a video'),
        profile: 'MEDIA',
        action: 'SKIPPED',
        topic: 'video',
        source: 'IMPLICIT',
        strength: '-0.3',
        dwellSeconds: 12,
        eventTime: '2026-11-09T18:05:00Z',
      },
    },
    AudienceSegment: {
      'evening-learners': {
        slug: 'evening-learners',
        title: 'Learn in the evening',
        criteria: evening,
        memberCount: 61,
        status: 'ACTIVE',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-08-17T08:00:00Z',
        updatedAt: '2026-11-19T01:00:00Z',
      },
      'on-mobile-data': {
        slug: 'on-mobile-data',
        title: 'Learn on mobile data',
        criteria: { in: [{ var: 'bandwidth' }, ['OFFLINE_FIRST', 'LOW']] },
        memberCount: 74,
        status: 'ACTIVE',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-08-17T08:10:00Z',
        updatedAt: '2026-11-19T01:00:00Z',
      },
      'sign-language-users': {
        slug: 'sign-language-users',
        title: 'Use sign language',
        criteria: { in: ['SIGN_LANGUAGE', { var: 'accessibilityNeeds' }] },
        memberCount: 4,
        usesProtectedGrounds: true,
        fairnessPurpose: 'To see whether captions reach them as well as others.',
        status: 'TOO_SMALL',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-08-24T08:00:00Z',
      },
      'exam-week': {
        slug: 'exam-week',
        title: 'Write examinations this week',
        criteria: { '==': [{ var: 'schoolGrade' }, 12] },
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
      'winter-holidays': {
        slug: 'winter-holidays',
        title: 'Learned in the winter holidays',
        criteria: { '>': [{ var: 'minutesInJuly' }, 0] },
        isDynamic: false,
        memberCount: 52,
        status: 'RETIRED',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-06-29T08:00:00Z',
        updatedAt: '2026-08-03T08:00:00Z',
      },
    },
    SegmentMembership: {
      'evening-learners student@azora.world': {
        segmentId: segment('evening-learners'),
        userId: student,
        basis: 'CRITERIA',
        criteriaSha256: sha256(JSON.stringify(evening)),
        fit: '0.91',
        joinedAt: '2026-08-18T01:00:00Z',
      },
      'winter-holidays student@azora.world': {
        segmentId: segment('winter-holidays'),
        userId: student,
        basis: 'MANUAL',
        joinedAt: '2026-06-29T09:00:00Z',
        leftAt: '2026-07-20T22:00:00Z',
      },
    },
    AdaptationRule: {
      'pictures small on mobile data': {
        name: 'pictures small on mobile data',
        segmentId: segment('on-mobile-data'),
        surface: 'INTERFACE',
        arms: [{ key: 'small-pictures', settings: { maxKilobytes: 40 } }],
        controlShare: '0',
        status: 'ACTIVE',
        effectiveFrom: '2026-08-20T00:00:00Z',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-08-18T08:00:00Z',
      },
      'reminder when they learn': {
        name: 'reminder when they learn',
        segmentId: segment('evening-learners'),
        surface: 'NOTIFICATION_TIME',
        policy: 'LIN_UCB',
        arms: [
          { key: 'afternoon', settings: { hour: 15 } },
          { key: 'evening', settings: { hour: 19 } },
        ],
        rewardMetric: 'RETURNED_NEXT_DAY',
        alpha: '1.2',
        status: 'ACTIVE',
        effectiveFrom: '2026-08-24T00:00:00Z',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-08-20T08:00:00Z',
      },
    },
    PersonalizedExperience: {
      'student@azora.world reminded 2026-11-17': {
        userId: student,
        ruleId: rule('reminder when they learn'),
        armKey: 'evening',
        context: [1, 0.8, 0.24],
        propensity: '0.83',
        explanation: 'You mostly learn after seven in the evening, so we remind you then.',
        reward: '1',
        rewardObservedAt: '2026-11-18T17:10:00Z',
        shownAt: '2026-11-17T17:00:00Z',
      },
      'student@azora.world small pictures': {
        userId: student,
        ruleId: rule('pictures small on mobile data'),
        armKey: 'small-pictures',
        context: [],
        propensity: '1',
        explanation: 'You are on mobile data. You can switch large pictures on.',
        shownAt: '2026-11-18T14:06:00Z',
      },
    },
    AchievementUnlock: {
      'student@azora.world first-quiz': {
        userId: student,
        achievementKey: 'first-quiz',
        motive: 'COMPETENCE',
        tier: 'BRONZE',
        progressValue: 1,
        progressTarget: 1,
        unlockedAt: '2026-11-06T15:21:00Z',
        createdAt: '2026-10-12T14:00:00Z',
        updatedAt: '2026-11-06T15:21:00Z',
      },
      'student@azora.world five-answers-to-others': {
        userId: student,
        achievementKey: 'five-answers-to-others',
        motive: 'RELATEDNESS',
        progressValue: 2,
        progressTarget: 5,
        createdAt: '2026-10-12T14:00:00Z',
        updatedAt: '2026-11-14T16:00:00Z',
      },
    },
  },
});
