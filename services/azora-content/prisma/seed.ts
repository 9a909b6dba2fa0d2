import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const library = (slug: string) => rowId('azora-content.ContentLibrary', `azora-academy ${slug}`);
const asset = (key: string) => rowId('azora-content.ContentAsset', key);
const version = (key: string) => rowId('azora-content.ContentVersion', key);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const work = (title: string, description: string, createdAt: string) => ({
  libraryId: library('python'),
  creatorId: educator,
  title,
  description,
  typicalAgeMin: 15,
  typicalAgeMax: 19,
  organizationId: academy,
  createdAt,
});

const page = (slug: string, number: number, changeNote: string) => ({
  assetId: asset(slug),
  number,
  editorId: educator,
  externalUrl: `https://content.academy.azora.world/${slug}/${number}`,
  mediaType: 'text/html',
  contentSha256: sha256(`${slug} ${number}`),
  changeNote,
});

/** A course as it is zipped for another learning system: a file of the academy's own. */
const zipped = (title: string, description: string, createdAt: string) => ({
  ...work(title, description, createdAt),
  resourceType: 'LECTURE' as const,
  structure: 'LINEAR' as const,
  aggregationLevel: 2,
});

/** The academy's collections for its courses: a handout in its second state, and what is still being made. */
export default defineSeed('azora-content', {
  demo: {
    ContentLibrary: {
      'azora-academy python': {
        slug: 'python',
        title: 'Python for grade 12',
        description: 'Handouts, slides and exercises of the Python course.',
        curatorId: educator,
        subjectSchemeUri: 'https://id.loc.gov/authorities/subjects',
        assetCount: 9,
        organizationId: academy,
        createdAt: '2025-12-08T08:00:00Z',
      },
      'azora-academy react': {
        slug: 'react',
        title: 'React for beginners',
        visibility: 'PRIVATE',
        curatorId: educator,
        assetCount: 1,
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    ContentAsset: {
      'lists-handout': {
        ...work('Lists on one page', 'What a list is, how to index it, and five exercises.', '2026-01-05T08:00:00Z'),
        keywords: ['list', 'index', 'slice'],
        resourceType: 'NARRATIVE_TEXT',
        difficulty: 'EASY',
        typicalLearningMinutes: 30,
        outcomeId: rowId('education-service.LearningOutcome', 'python list slices'),
        status: 'AVAILABLE',
        updatedAt: '2026-10-19T08:00:00Z',
      },
      'python-basics lecture.mp4': {
        ...work(
          'Python Basics: the lecture',
          'Values, variables and lists, filmed at the board.',
          '2026-01-06T08:00:00Z',
        ),
        keywords: ['lecture', 'variable', 'list'],
        resourceType: 'LECTURE',
        difficulty: 'EASY',
        typicalLearningMinutes: 60,
        status: 'AVAILABLE',
        updatedAt: '2026-01-19T08:00:00Z',
      },
      'python-basics lecture.vtt': {
        ...work(
          'Python Basics: transcript of the lecture',
          'What is said in it, with its times.',
          '2026-01-06T09:00:00Z',
        ),
        keywords: ['lecture', 'transcript'],
        resourceType: 'NARRATIVE_TEXT',
        difficulty: 'EASY',
        status: 'AVAILABLE',
        updatedAt: '2026-01-19T08:00:00Z',
      },
      'python-basics marks.csv': {
        ...work(
          'Marks of a class',
          'Thirty invented learners and their marks, to be read by a program.',
          '2026-01-07T08:00:00Z',
        ),
        keywords: ['csv', 'marks'],
        resourceType: 'TABLE',
        status: 'AVAILABLE',
        updatedAt: '2026-01-19T08:00:00Z',
      },
      'python-basics package.zip': {
        ...zipped('Python Basics: packaged', 'The module as SCORM 2004 takes it.', '2026-01-12T08:30:00Z'),
        keywords: ['scorm'],
        status: 'AVAILABLE',
        updatedAt: '2026-09-28T07:20:00Z',
      },
      'control-flow package.zip': {
        ...zipped('Control Flow: packaged', 'The module as cmi5 takes it.', '2026-09-28T07:40:00Z'),
        keywords: ['cmi5'],
        status: 'AVAILABLE',
        updatedAt: '2026-11-19T14:55:00Z',
      },
      'components package.zip': {
        ...zipped('Components and Props: packaged', 'The module as SCORM 2004 takes it.', '2026-11-19T14:50:00Z'),
        libraryId: library('react'),
        keywords: ['scorm', 'react'],
      },
      'loops-slides': {
        ...work('Loops in twenty slides', 'For and while, with a trace of each.', '2026-11-09T08:00:00Z'),
        keywords: ['loop', 'for', 'while'],
        resourceType: 'SLIDE',
        typicalLearningMinutes: 45,
        status: 'IN_REVIEW',
        updatedAt: '2026-11-16T08:00:00Z',
      },
      'sales-exercise': {
        ...work('Clean a year of sales', 'An exercise on real data of a shop.', '2026-11-17T15:00:00Z'),
        creatorId: student,
        keywords: ['csv', 'pandas'],
        resourceType: 'EXERCISE',
        interactivityLevel: 'HIGH',
        difficulty: 'DIFFICULT',
        typicalLearningMinutes: 120,
      },
      'turtle-simulation': {
        ...work('Draw with a turtle', 'A first program that draws.', '2025-12-15T08:00:00Z'),
        keywords: ['turtle'],
        resourceType: 'SIMULATION',
        status: 'RETIRED',
        retiredAt: '2026-07-01T08:00:00Z',
        updatedAt: '2026-07-01T08:00:00Z',
      },
    },
    ContentVersion: {
      'lists-handout 1': {
        ...page('lists-handout', 1, 'First text'),
        sizeBytes: 18_320n,
        wcag: 'A',
        status: 'SUPERSEDED',
        publishedAt: '2026-01-19T08:00:00Z',
        supersededAt: '2026-10-19T08:00:00Z',
        createdAt: '2026-01-05T08:00:00Z',
        updatedAt: '2026-10-19T08:00:00Z',
      },
      'lists-handout 2': {
        ...page('lists-handout', 2, 'Pictures have descriptions; exercise 4 no longer uses a loop'),
        sizeBytes: 21_044n,
        wcag: 'AA',
        status: 'PUBLISHED',
        publishedAt: '2026-10-19T08:00:00Z',
        createdAt: '2026-10-12T08:00:00Z',
        updatedAt: '2026-10-19T08:00:00Z',
      },
      'python-basics package.zip 1': {
        ...page('python-basics package.zip', 1, 'First package'),
        mediaType: 'application/zip',
        sizeBytes: 8_412_160n,
        wcag: 'A',
        status: 'SUPERSEDED',
        publishedAt: '2026-01-12T08:50:00Z',
        supersededAt: '2026-09-28T07:20:00Z',
        createdAt: '2026-01-12T08:30:00Z',
        updatedAt: '2026-09-28T07:20:00Z',
      },
      'python-basics package.zip 2': {
        ...page('python-basics package.zip', 2, 'The exercise on reading errors comes before the quiz'),
        mediaType: 'application/zip',
        sizeBytes: 8_412_160n,
        wcag: 'AA',
        status: 'PUBLISHED',
        publishedAt: '2026-09-28T07:20:00Z',
        createdAt: '2026-09-21T08:00:00Z',
        updatedAt: '2026-09-28T07:20:00Z',
      },
      'loops-slides 1': {
        ...page('loops-slides', 1, 'First set'),
        status: 'VETTING',
        createdAt: '2026-11-09T08:00:00Z',
      },
      'sales-exercise 1': {
        ...page('sales-exercise', 1, 'Draft with the data of 2025'),
        editorId: student,
        createdAt: '2026-11-17T15:00:00Z',
      },
    },
    EditorialTask: {
      'loops-slides 1 FACT_CHECK': {
        versionId: version('loops-slides 1'),
        kind: 'FACT_CHECK',
        assigneeId: employer,
        assignedById: educator,
        priority: 2,
        estimatedMinutes: 60,
        status: 'IN_PROGRESS',
        spentMinutes: 25,
        dueAt: '2026-11-24T15:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T08:05:00Z',
        updatedAt: '2026-11-18T18:00:00Z',
      },
      'lists-handout 2 ACCESSIBILITY': {
        versionId: version('lists-handout 2'),
        kind: 'ACCESSIBILITY',
        assigneeId: educator,
        estimatedMinutes: 90,
        spentMinutes: 105,
        status: 'DONE',
        dueAt: '2026-10-16T15:00:00Z',
        closedAt: '2026-10-16T12:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-12T08:10:00Z',
        updatedAt: '2026-10-16T12:00:00Z',
      },
    },
    VettingDecision: {
      'lists-handout 2 employer@azora.world 1': {
        versionId: version('lists-handout 2'),
        vetterId: employer,
        contentQuality: 5,
        goalAlignment: 4,
        presentation: 4,
        accessibility: 5,
        verdict: 'ACCEPTED',
        createdAt: '2026-10-18T19:00:00Z',
      },
      'loops-slides 1 employer@azora.world 1': {
        versionId: version('loops-slides 1'),
        vetterId: employer,
        contentQuality: 4,
        goalAlignment: 4,
        presentation: 3,
        accessibility: 2,
        verdict: 'REVISE',
        remarks: 'The traces are pictures of text. A screen reader cannot read them.',
        createdAt: '2026-11-18T18:00:00Z',
      },
    },
    UsageLicense: {
      'lists-handout by-sa/4.0': {
        assetId: asset('lists-handout'),
        kind: 'CREATIVE_COMMONS',
        ccCode: 'by-sa/4.0',
        permits: ['REPRODUCTION', 'DISTRIBUTION', 'DERIVATIVE_WORKS'],
        requirements: ['NOTICE', 'ATTRIBUTION', 'SHARE_ALIKE'],
        attributionName: 'Dr. Naledi Khumalo, Azora Academy',
        attributionUrl: 'https://academy.azora.world',
        grantedById: educator,
        validFrom: '2026-01-19',
        organizationId: academy,
        createdAt: '2026-01-19T08:00:00Z',
      },
      'loops-slides mensah-digital': {
        assetId: asset('loops-slides'),
        kind: 'COMMERCIAL',
        permits: ['REPRODUCTION'],
        licenseeId: mensah,
        seatCount: 10,
        feeAmount: '40',
        territory: 'NG',
        grantedById: educator,
        validFrom: '2026-12-01',
        validUntil: '2027-12-01',
        organizationId: academy,
        createdAt: '2026-11-18T09:00:00Z',
      },
    },
  },
});
