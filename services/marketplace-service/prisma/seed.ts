import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const profile = (slug: string) => rowId('marketplace-service.EmployerProfile', slug);
const category = (code: string) => rowId('marketplace-service.JobCategory', `2021 ${code}`);
const job = (key: string) => rowId('marketplace-service.Job', key);
const application = (key: string) => rowId('marketplace-service.JobApplication', key);

/** An occupation or group of the Organising Framework for Occupations; groups have no code of five digits. */
const ofo = (code: string, title: string, parent?: string) => ({
  ofoCode: code,
  title,
  depth: code.length,
  ...(parent !== undefined && { parentId: category(parent) }),
  iscoCode: code.slice(0, 4),
});

const offered = (title: string, code: string, postedAt: string, validThrough: string) => ({
  employerId: profile('mensah-digital'),
  categoryId: category(code),
  postedById: employer,
  title,
  postedAt,
  validThrough,
  organizationId: mensah,
  createdAt: postedAt,
});
const atAcademy = { employerId: profile('azora-academy'), postedById: educator, organizationId: academy };
const remote = { employment: 'PART_TIME' as const, workPlace: 'REMOTE' as const };

/** Themba applies for a job. */
const applies = (key: string, createdAt: string) => ({ applicantId: student, jobId: job(key), createdAt });

export default defineSeed('marketplace-service', {
  reference: {
    // Of OFO 2021, the branch of people who make software.
    JobCategory: {
      '2021 2': ofo('2', 'Professionals'),
      '2021 25': ofo('25', 'Information and Communications Technology Professionals', '2'),
      '2021 251': ofo('251', 'Software and Applications Developers and Analysts', '25'),
      '2021 2512': ofo('2512', 'Software Developers', '251'),
      '2021 251201': { ...ofo('251201', 'Software Developer', '2512'), scarceSkill: true },
      '2021 251203': { ...ofo('251203', 'Developer Programmer', '2512'), scarceSkill: true },
      '2021 2513': ofo('2513', 'Web and Multimedia Developers', '251'),
      '2021 251302': ofo('251302', 'Web Developer', '2513'),
      '2021 252': ofo('252', 'Database and Network Professionals', '25'),
      '2021 2521': ofo('2521', 'Database Designers and Administrators', '252'),
      '2021 252101': ofo('252101', 'Database Designer and Administrator', '2521'),
    },
  },
  demo: {
    EmployerProfile: {
      'mensah-digital': {
        slug: 'mensah-digital',
        displayName: 'Mensah Digital',
        about: 'We build shop fronts for traders in Lagos and Accra, and like to work with people who still learn.',
        website: 'https://mensah-digital.example',
        sicCode: '86220',
        sizeBand: 'MICRO',
        rating: '4.5',
        ratingCount: 2,
        verification: 'VERIFIED',
        verifiedAt: '2025-10-13T11:30:00Z',
        managedById: employer,
        organizationId: mensah,
        createdAt: '2025-10-08T09:00:00Z',
      },
      'azora-academy': {
        slug: 'azora-academy',
        displayName: 'Azora Academy',
        about: 'A school of computer science on the web. Tutors are paid by the hour.',
        website: 'https://academy.azora.world',
        sizeBand: 'SMALL',
        bbbeeContributor: 2,
        verification: 'PENDING',
        managedById: educator,
        organizationId: academy,
        createdAt: '2026-01-20T09:00:00Z',
      },
    },
    Job: {
      'junior-front-end-developer': {
        ...offered('Junior front-end developer', '251302', '2026-11-02T09:00:00Z', '2027-01-15T21:00:00Z'),
        ...remote,
        description:
          'Build shop fronts with React and TypeScript, twenty hours a week, beside somebody who has done it for years.',
        hoursPerWeek: 20,
        salaryMinimum: '6000',
        salaryMaximum: '9000',
        salaryPeriod: 'MONTH',
        skills: ['JavaScript', 'TypeScript', 'web programming'],
        nqfLevel: 4,
        status: 'OPEN',
      },
      'data-intern': {
        ...offered('Data intern', '251203', '2026-10-12T09:00:00Z', '2026-12-12T21:00:00Z'),
        description: 'Clean the sales of our traders with Python and tell them what sells.',
        employment: 'INTERN',
        workPlace: 'HYBRID',
        locationCity: 'Lagos',
        locationCountry: 'NG',
        salaryMinimum: '350000',
        salaryCurrency: 'NGN',
        salaryPeriod: 'MONTH',
        skills: ['Python (computer programming)'],
        status: 'PAUSED',
      },
      'python-help-desk-tutor': {
        ...offered('Tutor at the Python help desk', '251203', '2026-09-14T09:00:00Z', '2026-11-30T21:00:00Z'),
        ...atAcademy,
        ...remote,
        description: 'Four hours a week you answer what learners of the first Python course ask.',
        hoursPerWeek: 4,
        salaryMinimum: '60',
        salaryMaximum: '60',
        salaryPeriod: 'HOUR',
        skills: ['Python (computer programming)', 'tutor students'],
        filled: 1,
        status: 'FILLED',
        closedAt: '2026-10-30T12:00:00Z',
      },
      'database-administrator': {
        ...offered('Database administrator', '252101', '2026-02-09T09:00:00Z', '2026-03-31T21:00:00Z'),
        ...remote,
        description: 'Look after our PostgreSQL: backups, upgrades and slow queries.',
        experienceMonths: 24,
        status: 'EXPIRED',
        closedAt: '2026-03-31T21:00:00Z',
      },
      'web-developer-accra': {
        ...offered('Web developer in Accra', '251302', '2026-05-04T09:00:00Z', '2026-06-30T21:00:00Z'),
        description: 'Shop fronts for traders in Accra, on their side of the border.',
        employment: 'FULL_TIME',
        workPlace: 'ON_SITE',
        locationCity: 'Accra',
        locationCountry: 'GH',
        status: 'WITHDRAWN',
        closedAt: '2026-05-20T09:00:00Z',
      },
      'python-lecturer-2027': {
        ...atAcademy,
        ...remote,
        categoryId: category('251201'),
        title: 'Lecturer for Python, 2027',
        description: 'Give the first Python course beside Dr. Khumalo from February on.',
        experienceMonths: 36,
        nqfLevel: 8,
        createdAt: '2026-11-17T09:00:00Z',
      },
      'shop-front-tester': {
        ...offered('Tester of shop fronts', '251302', '2026-11-16T09:00:00Z', '2026-12-18T21:00:00Z'),
        ...remote,
        description: 'Buy in our shop fronts on an old phone, six hours a week, and write down where it hurts.',
        hoursPerWeek: 6,
        salaryMinimum: '55',
        salaryMaximum: '55',
        salaryPeriod: 'HOUR',
        skills: ['software testing'],
        status: 'OPEN',
      },
      'holiday-class-helper': {
        ...offered('Helper in the holiday class', '251203', '2026-11-02T09:00:00Z', '2026-12-04T21:00:00Z'),
        ...atAcademy,
        ...remote,
        description: 'Sit beside beginners of twelve to fourteen for two weeks in December.',
        hoursPerWeek: 15,
        salaryMinimum: '50',
        salaryMaximum: '50',
        salaryPeriod: 'HOUR',
        skills: ['tutor students'],
        openings: 2,
        status: 'OPEN',
      },
      'quiz-writer': {
        ...offered('Writer of quiz questions', '251203', '2026-11-09T09:00:00Z', '2026-12-11T21:00:00Z'),
        ...atAcademy,
        ...remote,
        description: 'Forty questions on lists and loops, each with a reason why the wrong answers are wrong.',
        hoursPerWeek: 5,
        salaryMinimum: '70',
        salaryMaximum: '80',
        salaryPeriod: 'HOUR',
        skills: ['Python (computer programming)'],
        status: 'OPEN',
      },
    },
    JobApplication: {
      'junior-front-end-developer student@azora.world': {
        applicantId: student,
        jobId: job('junior-front-end-developer'),
        skillProfileId: rowId('azora-forge.SkillProfile', 'student@azora.world'),
        resumeId: rowId('azora-careers.Resume', 'student@azora.world first job'),
        coverLetter:
          'I finish school this month and would like to work after it. I know React from the course and a spaza shop.',
        expectedSalary: '7000',
        availableFrom: '2026-12-07',
        matchPercent: '71.5',
        source: 'MATCH',
        status: 'INTERVIEWING',
        organizationId: mensah,
        createdAt: '2026-11-09T15:00:00Z',
      },
      'python-help-desk-tutor student@azora.world': {
        applicantId: student,
        jobId: job('python-help-desk-tutor'),
        status: 'HIRED',
        closedAt: '2026-10-30T12:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-20T15:00:00Z',
      },
      'shop-front-tester student@azora.world': {
        ...applies('shop-front-tester', '2026-11-19T15:30:00Z'),
        status: 'SUBMITTED',
        organizationId: mensah,
      },
      'data-intern student@azora.world': {
        ...applies('data-intern', '2026-10-19T15:00:00Z'),
        matchPercent: '64',
        status: 'IN_REVIEW',
        organizationId: mensah,
      },
      'quiz-writer student@azora.world': {
        ...applies('quiz-writer', '2026-11-11T15:00:00Z'),
        expectedSalary: '70',
        status: 'SHORTLISTED',
        organizationId: academy,
      },
      'holiday-class-helper student@azora.world': {
        ...applies('holiday-class-helper', '2026-11-04T15:00:00Z'),
        availableFrom: '2026-12-07',
        source: 'REFERRAL',
        status: 'OFFERED',
        organizationId: academy,
      },
      'database-administrator student@azora.world': {
        ...applies('database-administrator', '2026-03-02T15:00:00Z'),
        status: 'REJECTED',
        rejection: 'EXPERIENCE',
        closedAt: '2026-03-09T09:00:00Z',
        organizationId: mensah,
      },
      // Accra is too far while he is at school.
      'web-developer-accra student@azora.world': {
        ...applies('web-developer-accra', '2026-05-05T15:00:00Z'),
        status: 'WITHDRAWN',
        closedAt: '2026-05-08T15:00:00Z',
        organizationId: mensah,
      },
    },
    ApplicationStage: {
      'junior-front-end-developer student@azora.world 1': {
        applicationId: application('junior-front-end-developer student@azora.world'),
        organizationId: mensah,
        position: 1,
        kind: 'SCREENING',
        decidedById: employer,
        score: '78',
        feedback: 'A clear letter, and code that I could read.',
        outcome: 'PASSED',
        enteredAt: '2026-11-09T15:00:00Z',
        leftAt: '2026-11-13T10:00:00Z',
      },
      'junior-front-end-developer student@azora.world 2': {
        applicationId: application('junior-front-end-developer student@azora.world'),
        organizationId: mensah,
        position: 2,
        kind: 'INTERVIEW',
        scheduledFor: '2026-11-24T13:00:00Z',
        enteredAt: '2026-11-13T10:00:00Z',
      },
    },
    SavedSearch: {
      'student@azora.world part time': {
        userId: student,
        name: 'Part time, from home',
        keywords: ['React', 'Python'],
        ofoCodes: ['2512', '2513'],
        remoteOnly: true,
        salaryFloor: '4000',
        employmentKinds: ['PART_TIME', 'INTERN', 'LEARNERSHIP'],
        lastAlertedAt: '2026-11-16T05:00:00Z',
        matchCount: 2,
        createdAt: '2026-11-01T15:00:00Z',
      },
    },
  },
});
