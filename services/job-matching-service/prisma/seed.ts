import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const internship = rowId('marketplace-service.Job', 'data-intern');
const assistant = rowId('marketplace-service.Job', 'teaching-assistant');
const matcher = rowId('ai-model-service.ModelVersion', 'multilingual-e5-large 1');
const candidate = rowId('job-matching-service.CandidateProfile', 'student@azora.world');
const run = (key: string) => rowId('job-matching-service.MatchRun', key);

const PYTHON = 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d';

/** 0.5 skills, 0.15 experience, 0.15 qualification, 0.2 preference. */
const weights = {
  modelVersionId: matcher,
  skillWeight: '0.5',
  experienceWeight: '0.15',
  qualificationWeight: '0.15',
  preferenceWeight: '0.2',
} as const;

/** How the student came to the internship, and why another job was not for him yet. */
export default defineSeed('job-matching-service', {
  demo: {
    CandidateProfile: {
      'student@azora.world': {
        userId: student,
        skillProfileId: rowId('azora-forge.SkillProfile', 'student@azora.world'),
        soughtOccupation: '251201',
        onetSocCode: '15-1252.00',
        experienceMonths: 3,
        nqfLevel: 3,
        homeCountry: 'ZA',
        remotePreference: 'REMOTE_ONLY',
        availability: 'WITHIN_A_MONTH',
        salaryFloor: '4000',
        openToMatches: true,
        refreshedAt: '2026-11-14T02:00:00Z',
        organizationId: academy,
        createdAt: '2026-09-21T16:10:00Z',
        updatedAt: '2026-11-14T02:00:00Z',
      },
      'educator@azora.world': {
        userId: educator,
        soughtOccupation: '231101',
        experienceMonths: 120,
        nqfLevel: 10,
        homeCountry: 'ZA',
        organizationId: academy,
        createdAt: '2026-02-02T08:00:00Z',
      },
    },
    CandidateSkill: {
      'student@azora.world python': {
        candidateId: candidate,
        escoUri: PYTHON,
        label: 'Python (computer programming)',
        proficiency: 'BEGINNER',
        monthsUsed: 3,
        lastUsedOn: '2026-11-13',
        evidence: 'COURSE',
        confidence: '0.820',
        createdAt: '2026-09-21T16:12:00Z',
        updatedAt: '2026-11-14T02:00:00Z',
      },
    },
    JobRequirement: {
      'data-intern python': {
        jobId: internship,
        kind: 'SKILL',
        necessity: 'ESSENTIAL',
        escoUri: PYTHON,
        label: 'Python (computer programming)',
        minimumProficiency: 'BEGINNER',
        weight: '1',
        extractedBy: 'EMPLOYER',
        createdAt: '2026-11-02T08:00:00Z',
      },
      'teaching-assistant nqf 4': {
        jobId: assistant,
        kind: 'QUALIFICATION',
        necessity: 'ESSENTIAL',
        label: 'National Senior Certificate or an equal on NQF level 4',
        nqfLevel: 4,
        weight: '1',
        extractedBy: 'MODEL',
        extractionConfidence: '0.930',
        createdAt: '2026-11-16T09:05:00Z',
      },
      'teaching-assistant experience': {
        jobId: assistant,
        kind: 'EXPERIENCE',
        necessity: 'OPTIONAL',
        label: 'A year of helping others to program',
        minimumMonths: 12,
        weight: '0.3',
        extractedBy: 'MODEL',
        extractionConfidence: '0.710',
        createdAt: '2026-11-16T09:05:00Z',
      },
    },
    MatchRun: {
      'data-intern 2026-11-02': {
        ...weights,
        trigger: 'JOB_POSTED',
        jobId: internship,
        consideredCount: 212,
        scoredCount: 38,
        adverseImpactRatio: '0.8800',
        status: 'COMPLETED',
        startedAt: '2026-11-02T08:00:10Z',
        finishedAt: '2026-11-02T08:00:41Z',
        organizationId: mensah,
        createdAt: '2026-11-02T08:00:10Z',
        updatedAt: '2026-11-02T08:00:41Z',
      },
      'student@azora.world 2026-11-17': {
        ...weights,
        trigger: 'PROFILE_CHANGED',
        candidateId: candidate,
        candidateUserId: student,
        consideredCount: 64,
        scoredCount: 2,
        status: 'COMPLETED',
        startedAt: '2026-11-17T02:00:00Z',
        finishedAt: '2026-11-17T02:00:06Z',
        organizationId: academy,
        createdAt: '2026-11-17T02:00:00Z',
        updatedAt: '2026-11-17T02:00:06Z',
      },
      'student@azora.world 2026-10-12': {
        ...weights,
        trigger: 'REQUESTED',
        candidateId: candidate,
        candidateUserId: student,
        status: 'FAILED',
        startedAt: '2026-10-12T14:00:00Z',
        finishedAt: '2026-10-12T14:01:00Z',
        organizationId: academy,
        createdAt: '2026-10-12T14:00:00Z',
        updatedAt: '2026-10-12T14:01:00Z',
      },
      'teaching-assistant 2026-11-19': {
        ...weights,
        trigger: 'SCHEDULED',
        jobId: assistant,
        startedAt: '2026-11-19T22:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T22:00:00Z',
      },
    },
    MatchScore: {
      // 0.5 × 82 + 0.15 × 60 + 0.15 × 56 + 0.2 × 100
      'data-intern student@azora.world': {
        runId: run('data-intern 2026-11-02'),
        organizationId: mensah,
        userId: student,
        candidateId: candidate,
        jobId: internship,
        rank: 4,
        totalPercent: '78.40',
        skillPercent: '82',
        experiencePercent: '60',
        qualificationPercent: '56',
        preferencePercent: '100',
        matchedSkills: ['Python (computer programming)'],
        missingSkills: ['data analysis'],
        explanation: 'Python is there and used this month; remote work and the hours fit. Data analysis is still thin.',
        shownAt: '2026-11-02T16:00:00Z',
        createdAt: '2026-11-02T08:00:40Z',
      },
      'teaching-assistant student@azora.world': {
        runId: run('student@azora.world 2026-11-17'),
        organizationId: academy,
        userId: student,
        candidateId: candidate,
        jobId: assistant,
        rank: 2,
        totalPercent: '0',
        skillPercent: '70',
        experiencePercent: '25',
        qualificationPercent: '0',
        preferencePercent: '20',
        matchedSkills: ['Python (computer programming)'],
        explanation: 'The job asks for NQF level 4, which you reach with matric in December.',
        excluded: true,
        exclusionRequirementId: rowId('job-matching-service.JobRequirement', 'teaching-assistant nqf 4'),
        createdAt: '2026-11-17T02:00:05Z',
      },
    },
    MatchFeedback: {
      'data-intern student@azora.world by student': {
        scoreId: rowId('job-matching-service.MatchScore', 'data-intern student@azora.world'),
        authorId: student,
        side: 'CANDIDATE',
        signal: 'APPLIED',
        usefulness: 5,
        createdAt: '2026-11-09T16:00:00Z',
      },
      'data-intern student@azora.world by employer': {
        scoreId: rowId('job-matching-service.MatchScore', 'data-intern student@azora.world'),
        authorId: employer,
        side: 'EMPLOYER',
        signal: 'CONTACTED',
        usefulness: 4,
        comment: 'The level is a little higher than you say: he finishes things.',
        disagreement: 'LEVEL_WRONG',
        createdAt: '2026-11-17T10:00:00Z',
      },
    },
  },
});
