import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const assistant = rowId('auth-service.User', 'l.dlamini@academy.azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const profile = rowId('azora-careers.CareerProfile', 'student@azora.world');
const pathway = (key: string) => rowId('azora-careers.CareerPathway', key);
const journey = rowId('azora-careers.PathwayJourney', 'student@azora.world web developer');
const interview = rowId('azora-careers.MockInterview', 'student@azora.world 2026-11-15');
const esco = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;

const JAVASCRIPT = esco('9b9de2a3-d8af-4a7b-933a-a8334eac2067');
const TYPESCRIPT = esco('866c2b04-4e7f-4b8d-a7d4-1f0d8a3b5c11');

/** What a year pays in rand, by a survey of the academy among those it taught. */
const pays = (ofoCode: string, band: 'ENTRY' | 'ONE_TO_THREE', amounts: readonly number[], sampleSize: number) => ({
  ofoCode,
  countryCode: 'ZA',
  subdivision: 'ZA-GP',
  experienceBand: band,
  percentile10: String(amounts[0]),
  percentile25: String(amounts[1]),
  percentile50: String(amounts[2]),
  percentile75: String(amounts[3]),
  percentile90: String(amounts[4]),
  sampleSize,
  surveySource: 'Azora Academy, survey of former learners',
  surveyYear: 2026,
});

export default defineSeed('azora-careers', {
  demo: {
    CareerProfile: {
      'student@azora.world': {
        userId: student,
        skillProfileId: rowId('azora-forge.SkillProfile', 'student@azora.world'),
        targetOfo: '251302',
        stage: 'STUDENT',
        headline: 'Grade 12, on his way to the web',
        ambition: 'To build things for the web that people at home can use on a phone.',
        yearsOfExperience: '0.5',
        riasecCode: 'IRA',
        interestsTestedOn: '2026-09-21',
        readinessPercent: '46',
        visibility: 'EMPLOYERS',
        organizationId: academy,
        createdAt: '2026-09-21T14:00:00Z',
      },
      'educator@azora.world': {
        userId: educator,
        currentOfo: '235601',
        stage: 'SENIOR',
        yearsOfExperience: '10',
        visibility: 'ADVISERS',
        organizationId: academy,
        createdAt: '2026-09-21T15:00:00Z',
      },
    },
    CareerPathway: {
      'web developer from school': {
        toOfo: '251302',
        title: 'From school to web developer',
        description: 'Two courses, one project for a client and a year of practice.',
        stepTitles: [
          'Introduction to Python Programming',
          'Web Development with React',
          'A project for a client',
          'A year of practice',
        ],
        estimatedMonths: 20,
        nqfLevelNeeded: 5,
        estimatedCost: '2500',
        demandGrowthPercent: '14',
        status: 'PUBLISHED',
        reviewedOn: '2026-08-31',
      },
      'data analyst from school': {
        toOfo: '251203',
        title: 'From school to data analyst',
        description: 'Python, statistics and a year of practice.',
        stepTitles: ['Introduction to Python Programming'],
        estimatedMonths: 24,
      },
      'web master 2019': {
        toOfo: '251301',
        title: 'From school to web master',
        description: 'A way that has become rare.',
        stepTitles: [],
        estimatedMonths: 12,
        status: 'RETIRED',
        reviewedOn: '2025-10-01',
      },
    },
    PathwayJourney: {
      'student@azora.world web developer': {
        userId: student,
        pathwayId: pathway('web developer from school'),
        adviserId: educator,
        // A quarter of the first of four steps.
        progressPercent: '6.25',
        startedOn: '2026-10-13',
        targetOn: '2028-06-30',
        organizationId: academy,
        createdAt: '2026-10-13T15:00:00Z',
      },
      // He changed to the web after three weeks; the pathway is still a draft that he tried out.
      'student@azora.world data analyst': {
        userId: student,
        pathwayId: pathway('data analyst from school'),
        adviserId: educator,
        status: 'ABANDONED',
        startedOn: '2026-09-22',
        organizationId: academy,
        createdAt: '2026-09-22T14:00:00Z',
        updatedAt: '2026-10-13T14:50:00Z',
      },
      // The assistant stopped when she left the academy.
      'l.dlamini@academy.azora.world web developer': {
        userId: assistant,
        pathwayId: pathway('web developer from school'),
        adviserId: educator,
        currentStep: 1,
        progressPercent: '25',
        status: 'PAUSED',
        startedOn: '2026-02-02',
        targetOn: '2027-09-30',
        organizationId: academy,
        createdAt: '2026-02-02T08:00:00Z',
        updatedAt: '2026-06-30T14:00:00Z',
      },
      // How the founder began, entered later.
      'employer@azora.world web master': {
        userId: employer,
        pathwayId: pathway('web master 2019'),
        progressPercent: '100',
        status: 'COMPLETED',
        startedOn: '2019-02-04',
        completedOn: '2020-01-31',
        createdAt: '2025-10-06T10:00:00Z',
      },
    },
    SkillGap: {
      'student@azora.world JavaScript': {
        profileId: profile,
        journeyId: journey,
        escoUri: JAVASCRIPT,
        label: 'JavaScript',
        necessity: 'ESSENTIAL',
        currentProficiency: 2,
        targetProficiency: 4,
        weight: '0.4',
        recommendedCourseId: rowId('azora-education.Course', 'web-development-with-react'),
        status: 'LEARNING',
        identifiedOn: '2026-10-13',
      },
      'student@azora.world TypeScript': {
        profileId: profile,
        journeyId: journey,
        escoUri: TYPESCRIPT,
        label: 'TypeScript',
        necessity: 'OPTIONAL',
        currentProficiency: 1,
        targetProficiency: 3,
        weight: '0.2',
        identifiedOn: '2026-10-13',
      },
    },
    Resume: {
      'student@azora.world first job': {
        userId: student,
        title: 'First job',
        version: 2,
        basics: {
          name: 'Themba Ndlovu',
          label: 'School leaver who builds web pages',
          email: 'student@azora.world',
          location: { city: 'Johannesburg', countryCode: 'ZA' },
        },
        work: [
          {
            name: 'Mensah Digital',
            position: 'Freelancer',
            startDate: '2026-11-13',
            summary: 'Python script that reports on a year of sales',
          },
        ],
        education: [
          { institution: 'Azora Academy', area: 'Introduction to Python Programming', startDate: '2026-10-12' },
        ],
        skills: [
          { name: 'Python', level: 'Competent' },
          { name: 'JavaScript', level: 'Beginner' },
        ],
        languages: [
          { language: 'isiZulu', fluency: 'Native' },
          { language: 'English', fluency: 'Fluent' },
        ],
        atsScore: 82,
        shareTokenHash: createHash('sha256').update('shared resume of student@azora.world').digest('hex'),
        shareExpiresAt: '2026-12-31T22:00:00Z',
        isPrimary: true,
        createdAt: '2026-11-08T15:00:00Z',
        updatedAt: '2026-11-14T15:00:00Z',
      },
    },
    MockInterview: {
      'student@azora.world 2026-11-15': {
        userId: student,
        jobId: rowId('marketplace-service.Job', 'junior-front-end-developer'),
        targetOfo: '251302',
        format: 'VOICE',
        interviewer: 'AI',
        familyMemberId: rowId('ai-family-service.FamilyMember', 'Naledi'),
        plannedQuestions: 2,
        overallScore: '68',
        strengths: ['Says what he did himself'],
        improvements: ['Name a number when you tell of a result'],
        status: 'COMPLETED',
        startedAt: '2026-11-15T15:00:00Z',
        endedAt: '2026-11-15T15:18:00Z',
        createdAt: '2026-11-15T14:58:00Z',
      },
      'student@azora.world 2026-11-22': {
        userId: student,
        jobId: rowId('marketplace-service.Job', 'junior-front-end-developer'),
        format: 'VIDEO',
        interviewer: 'MENTOR',
        mentorId: educator,
        scheduledFor: '2026-11-22T13:00:00Z',
        createdAt: '2026-11-16T15:00:00Z',
      },
      'student@azora.world 2026-11-08': {
        userId: student,
        targetOfo: '251302',
        format: 'VOICE',
        interviewer: 'AI',
        familyMemberId: rowId('ai-family-service.FamilyMember', 'Naledi'),
        status: 'ABANDONED',
        startedAt: '2026-11-08T15:30:00Z',
        // The power went, and with it the line.
        endedAt: '2026-11-08T15:34:00Z',
        createdAt: '2026-11-08T15:29:00Z',
      },
      'student@azora.world 2026-11-19': {
        userId: student,
        jobId: rowId('marketplace-service.Job', 'junior-front-end-developer'),
        targetOfo: '251302',
        format: 'TEXT',
        interviewer: 'AI',
        familyMemberId: rowId('ai-family-service.FamilyMember', 'Naledi'),
        plannedQuestions: 3,
        status: 'IN_PROGRESS',
        startedAt: '2026-11-19T17:50:00Z',
        createdAt: '2026-11-19T17:49:00Z',
      },
    },
    InterviewAnswer: {
      'student@azora.world 2026-11-15 1': {
        interviewId: interview,
        position: 1,
        question: 'Tell me of something that did not work at first.',
        competency: 'problem solving',
        questionKind: 'BEHAVIOURAL',
        answer: 'My script counted rows twice. I printed the first ten, saw the header among them and skipped it.',
        durationSeconds: 74,
        wordsPerMinute: 118,
        fillerWordCount: 4,
        starSituation: 3,
        starTask: 3,
        starAction: 4,
        starResult: 2,
        score: '68',
        feedback: 'Good: one cause, one cure. Say how many rows were wrong before and after.',
      },
      'student@azora.world 2026-11-15 2': {
        interviewId: interview,
        position: 2,
        question: 'What does useEffect do with an empty list of dependencies?',
        competency: 'React',
        questionKind: 'TECHNICAL',
        skipped: true,
      },
    },
    SalaryBenchmark: {
      'web developer ZA-GP entry 2026': pays('251302', 'ENTRY', [84_000, 108_000, 144_000, 186_000, 240_000], 38),
      'web developer ZA-GP one to three 2026': pays(
        '251302',
        'ONE_TO_THREE',
        [150_000, 192_000, 252_000, 318_000, 396_000],
        27,
      ),
    },
  },
});
