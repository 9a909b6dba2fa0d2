import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const tenant = (slug: string) => rowId('platform-sapiens.SapiensTenant', slug);
const quota = (key: string) => rowId('platform-sapiens.TutoringQuota', key);
const member = (name: string) => rowId('ai-family-service.FamilyMember', name);

const atAcademy = { tenantId: tenant('azora-academy'), organizationId: academy };
const retired = '2026-06-30T22:00:00Z';

export default defineSeed('platform-sapiens', {
  demo: {
    SapiensTenant: {
      'azora-academy': {
        tutorTitle: 'Umfundisi',
        youngestAge: 15,
        oldestAge: 20,
        consentModel: 'GUARDIAN',
        safeguardingLeadId: educator,
        transcriptDays: 180,
        status: 'ACTIVE',
        activatedAt: '2026-06-15T06:00:00Z',
        administratorId: educator,
        organizationId: academy,
        createdAt: '2026-06-01T08:00:00Z',
      },
      'mensah-digital': {
        youngestAge: 18,
        oldestAge: 65,
        consentModel: 'SELF',
        staffReadTranscripts: 'NEVER',
        transcriptDays: 30,
        administratorId: employer,
        organizationId: mensah,
        createdAt: '2026-11-17T13:30:00Z',
      },
      // The academy's trial of the winter, put away when the set-up above took over; its rows are kept.
      'azora-academy trial': {
        youngestAge: 15,
        oldestAge: 20,
        consentModel: 'GUARDIAN',
        safeguardingLeadId: educator,
        status: 'CLOSED',
        activatedAt: '2026-03-02T06:00:00Z',
        administratorId: educator,
        organizationId: academy,
        createdAt: '2026-02-23T08:00:00Z',
        updatedAt: '2026-05-29T16:00:00Z',
        deletedAt: '2026-05-29T16:00:00Z',
      },
      'mensah-digital trial': {
        youngestAge: 18,
        oldestAge: 65,
        consentModel: 'SELF',
        status: 'PAUSED',
        pausedReason: 'The subscription was not yet signed.',
        activatedAt: '2026-05-11T06:00:00Z',
        administratorId: employer,
        organizationId: mensah,
        createdAt: '2026-05-04T08:00:00Z',
        updatedAt: retired,
        deletedAt: retired,
      },
    },
    TutorPersonaSetting: {
      'azora-academy Elara': {
        ...atAcademy,
        memberId: member('Elara'),
        greeting: 'Sawubona! Where shall we begin today?',
        languages: ['en', 'zu'],
        warmth: 5,
        readingGrade: 9,
        isDefault: true,
      },
      'azora-academy Thembo': {
        ...atAcademy,
        memberId: member('Thembo'),
        languages: ['en', 'xh'],
        warmth: 3,
        directness: 5,
        maxReplyWords: 120,
      },
      'azora-academy Abeni': {
        ...atAcademy,
        memberId: member('Abeni'),
        languages: ['en'],
        humour: 3,
        isEnabled: false,
      },
    },
    SafetyGuardrail: {
      'azora-academy SELF_HARM': {
        ...atAcademy,
        hazard: 'SELF_HARM',
        direction: 'FROM_LEARNER',
        sensitivity: '0.3',
        response: 'ESCALATE',
        escalateMinutes: 10,
        replyText:
          'I am glad that you told me. Dr. Khumalo will call you. You can talk to somebody right now, free of charge:',
        helplineName: 'Childline South Africa',
        helplineNumber: '116',
        isPlatformMinimum: true,
      },
      'azora-academy CHILD_ABUSE': {
        ...atAcademy,
        hazard: 'CHILD_ABUSE',
        direction: 'FROM_LEARNER',
        sensitivity: '0.3',
        response: 'ESCALATE',
        escalateMinutes: 10,
        helplineName: 'Childline South Africa',
        helplineNumber: '116',
        isPlatformMinimum: true,
      },
      'azora-academy ACADEMIC_DISHONESTY': {
        ...atAcademy,
        hazard: 'ACADEMIC_DISHONESTY',
        direction: 'FROM_LEARNER',
        response: 'REDIRECT',
        extraTerms: ['memo of the paper'],
        replyText: 'I will not write it for you. What do you have so far?',
      },
    },
    SubjectAvailability: {
      'azora-academy Information Technology 10': {
        ...atAcademy,
        subject: 'Information Technology',
        fromGrade: 10,
        toGrade: 12,
        courseId: rowId('azora-education.Course', 'introduction-to-python-programming'),
        opensAtMinute: 840,
        closesAtMinute: 1260,
        availableFrom: '2026-06-15',
      },
      'azora-academy Mathematics 10': {
        ...atAcademy,
        subject: 'Mathematics',
        fromGrade: 10,
        toGrade: 12,
        excludedTopics: ['Euclidean geometry'],
        homeworkMode: 'WORKED_EXAMPLES',
        examMode: 'HINTS_DURING_EXAMS',
        recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
        opensAtMinute: 840,
        closesAtMinute: 1200,
        availableFrom: '2026-07-21',
        availableUntil: '2026-12-09',
      },
    },
    TutoringQuota: {
      'azora-academy LEARNER MINUTES WEEK': {
        ...atAcademy,
        scope: 'LEARNER',
        unit: 'MINUTES',
        period: 'WEEK',
        allowance: 180,
        effectiveFrom: '2026-06-15T00:00:00Z',
      },
      'azora-academy TENANT SESSIONS MONTH': {
        ...atAcademy,
        scope: 'TENANT',
        unit: 'SESSIONS',
        period: 'MONTH',
        allowance: 600,
        whenSpent: 'CHARGE',
        overagePrice: '1.50',
        overageCurrency: 'ZAR',
        effectiveFrom: '2026-06-15T00:00:00Z',
      },
    },
    TutoringQuotaUsage: {
      'azora-academy LEARNER 2026-11-02 student@azora.world': {
        quotaId: quota('azora-academy LEARNER MINUTES WEEK'),
        organizationId: academy,
        learnerId: student,
        periodStart: '2026-11-01T22:00:00Z',
        periodEnd: '2026-11-08T22:00:00Z',
        used: 24,
        sessionCount: 1,
        lastSessionId: rowId('azora-sapiens.TutoringSession', 'python-basics'),
      },
      // 640 - 600 at 1.50 ZAR
      'azora-academy TENANT 2026-10': {
        quotaId: quota('azora-academy TENANT SESSIONS MONTH'),
        organizationId: academy,
        periodStart: '2026-09-30T22:00:00Z',
        periodEnd: '2026-10-31T22:00:00Z',
        used: 640,
        overage: 40,
        sessionCount: 640,
        warnedAt: '2026-10-24T14:00:00Z',
        exhaustedAt: '2026-10-30T16:00:00Z',
        chargedAmount: '60',
        chargedAt: '2026-11-01T06:00:00Z',
      },
    },
  },
});
