import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const candidate = (email: string) => rowId('job-matching-service.CandidateProfile', email);
const frontEnd = rowId('marketplace-service.Job', 'junior-front-end-developer');
const matcher = rowId('ai-model-service.ModelVersion', 'multilingual-e5-large 1');
const esco = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;

const JAVASCRIPT = { escoUri: esco('9b9de2a3-d8af-4a7b-933a-a8334eac2067'), label: 'JavaScript' };
const TYPESCRIPT = { escoUri: esco('866c2b04-4e7f-4b8d-a7d4-1f0d8a3b5c11'), label: 'TypeScript' };
const PYTHON = { escoUri: esco('ccd0a1d9-afda-43d9-b901-96344886e14d'), label: 'Python (computer programming)' };

const weights = { skillWeight: '0.5', experienceWeight: '0.2', qualificationWeight: '0.15', preferenceWeight: '0.15' };
const score = rowId('job-matching-service.MatchScore', 'junior-front-end-developer student@azora.world');

export default defineSeed('job-matching-service', {
  demo: {
    CandidateProfile: {
      'student@azora.world': {
        userId: student,
        skillProfileId: rowId('azora-forge.SkillProfile', 'student@azora.world'),
        soughtOccupation: '251302',
        onetSocCode: '15-1254.00',
        experienceMonths: 6,
        nqfLevel: 3,
        homeCountry: 'ZA',
        remotePreference: 'REMOTE_ONLY',
        availability: 'WITHIN_A_MONTH',
        salaryFloor: '4000',
        openToMatches: true,
        refreshedAt: '2026-11-08T15:05:00Z',
        createdAt: '2026-11-01T15:00:00Z',
      },
      'educator@azora.world': {
        userId: educator,
        soughtOccupation: '251201',
        experienceMonths: 120,
        nqfLevel: 10,
        homeCountry: 'ZA',
        createdAt: '2026-09-21T15:00:00Z',
      },
    },
    CandidateSkill: {
      'student@azora.world Python': {
        candidateId: candidate('student@azora.world'),
        ...PYTHON,
        proficiency: 'COMPETENT',
        monthsUsed: 6,
        lastUsedOn: '2026-11-19',
        evidence: 'WORK_SAMPLE',
        confidence: '0.85',
      },
      'student@azora.world JavaScript': {
        candidateId: candidate('student@azora.world'),
        ...JAVASCRIPT,
        proficiency: 'BEGINNER',
        monthsUsed: 4,
        confidence: '0.6',
      },
    },
    JobRequirement: {
      'junior-front-end-developer JavaScript': {
        jobId: frontEnd,
        kind: 'SKILL',
        necessity: 'ESSENTIAL',
        ...JAVASCRIPT,
        minimumProficiency: 'BEGINNER',
        weight: '0.6',
        extractedBy: 'EMPLOYER',
      },
      'junior-front-end-developer TypeScript': {
        jobId: frontEnd,
        kind: 'SKILL',
        necessity: 'OPTIONAL',
        ...TYPESCRIPT,
        weight: '0.3',
        extractedBy: 'MODEL',
        extractionConfidence: '0.88',
      },
      'junior-front-end-developer NQF 4': {
        jobId: frontEnd,
        kind: 'QUALIFICATION',
        necessity: 'OPTIONAL',
        label: 'National Senior Certificate',
        nqfLevel: 4,
        weight: '0.1',
        extractedBy: 'EMPLOYER',
      },
    },
    MatchRun: {
      'junior-front-end-developer 2026-11-02': {
        ...weights,
        trigger: 'JOB_POSTED',
        jobId: frontEnd,
        modelVersionId: matcher,
        consideredCount: 2,
        scoredCount: 1,
        adverseImpactRatio: '0.92',
        status: 'COMPLETED',
        startedAt: '2026-11-02T09:00:10Z',
        finishedAt: '2026-11-02T09:00:14Z',
        organizationId: mensah,
        createdAt: '2026-11-02T09:00:10Z',
      },
      'student@azora.world 2026-11-08': {
        ...weights,
        trigger: 'PROFILE_CHANGED',
        candidateId: candidate('student@azora.world'),
        candidateUserId: student,
        modelVersionId: matcher,
        status: 'FAILED',
        failure: 'The model did not answer within 30 seconds.',
        startedAt: '2026-11-08T15:05:00Z',
        finishedAt: '2026-11-08T15:05:31Z',
        createdAt: '2026-11-08T15:05:00Z',
      },
      'student@azora.world 2026-11-19': {
        ...weights,
        trigger: 'SCHEDULED',
        candidateId: candidate('student@azora.world'),
        candidateUserId: student,
        modelVersionId: matcher,
        startedAt: '2026-11-19T23:59:30Z',
        organizationId: academy,
        createdAt: '2026-11-19T23:59:30Z',
      },
    },
    MatchScore: {
      // 0.5 × 68 + 0.2 × 60 + 0.15 × 70 + 0.15 × 100
      'junior-front-end-developer student@azora.world': {
        runId: rowId('job-matching-service.MatchRun', 'junior-front-end-developer 2026-11-02'),
        organizationId: mensah,
        userId: student,
        candidateId: candidate('student@azora.world'),
        jobId: frontEnd,
        rank: 1,
        totalPercent: '71.5',
        skillPercent: '68',
        experiencePercent: '60',
        qualificationPercent: '70',
        preferencePercent: '100',
        matchedSkills: ['JavaScript'],
        missingSkills: ['TypeScript'],
        explanation:
          'Has the one skill that is a must and wants to work from home as the job offers; TypeScript is missing.',
        shownAt: '2026-11-02T16:00:00Z',
        createdAt: '2026-11-02T09:00:14Z',
      },
    },
    MatchFeedback: {
      'junior-front-end-developer student@azora.world by himself': {
        scoreId: score,
        authorId: student,
        side: 'CANDIDATE',
        signal: 'APPLIED',
        usefulness: 5,
        createdAt: '2026-11-09T15:00:00Z',
      },
      'junior-front-end-developer student@azora.world by the employer': {
        scoreId: score,
        authorId: employer,
        side: 'EMPLOYER',
        signal: 'CONTACTED',
        usefulness: 4,
        comment: 'He picks TypeScript up as he goes.',
        usedInTraining: true,
        createdAt: '2026-11-13T10:05:00Z',
      },
    },
  },
});
