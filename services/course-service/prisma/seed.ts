import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const course = (slug: string): string => rowId('course-service.Course', slug);
const version = (key: string): string => rowId('course-service.CourseVersion', key);
const module = (key: string): string => rowId('course-service.CourseModule', key);
const lesson = (key: string): string => rowId('course-service.CourseLesson', key);
const asset = (key: string): string => rowId('azora-content.ContentAsset', key);
const outcome = (key: string): string => rowId('education-service.LearningOutcome', key);
const manifest = (key: string): string => createHash('sha256').update(`imsmanifest.xml of ${key}`).digest('hex');

const python = 'introduction-to-python-programming 1.1';
const react = 'web-development-with-react 1.0';

/** A course of the academy, written by Dr. Khumalo. */
const ours = { authorId: educator, organizationId: academy } as const;

/** The two courses that are taught, and three in the states before and after. */
export default defineSeed('course-service', {
  demo: {
    Course: {
      'introduction-to-python-programming': {
        ...ours,
        courseCode: 'CSC101',
        title: 'Introduction to Python Programming',
        summary: 'From a first line of Python to programs that read data, decide and repeat.',
        educationalLevel: 'UPPER_SECONDARY',
        subjectCode: '0613',
        typicalAgeMin: 15,
        status: 'CATALOGUED',
        createdAt: '2025-12-08T09:00:00Z',
      },
      'web-development-with-react': {
        ...ours,
        courseCode: 'CSC201',
        title: 'Web Development with React',
        summary: 'Build web pages out of components that keep their own state and fetch their own data.',
        educationalLevel: 'POST_SECONDARY',
        subjectCode: '0613',
        typicalAgeMin: 16,
        status: 'CATALOGUED',
        createdAt: '2025-12-10T09:00:00Z',
      },
      'data-analysis-with-pandas': {
        ...ours,
        courseCode: 'DAT201',
        title: 'Data Analysis with Pandas',
        summary: 'Read tables, clean them, and say with a chart what they show.',
        educationalLevel: 'POST_SECONDARY',
        subjectCode: '0612',
        typicalAgeMin: 16,
        status: 'IN_REVIEW',
        createdAt: '2026-09-14T08:00:00Z',
      },
      'databases-with-sql': {
        ...ours,
        courseCode: 'DAT110',
        title: 'Databases with SQL',
        summary: 'Ask a database for exactly what you need, and design one that answers.',
        educationalLevel: 'UPPER_SECONDARY',
        subjectCode: '0612',
        createdAt: '2026-11-02T08:00:00Z',
      },
      'computer-basics': {
        ...ours,
        courseCode: 'ICT050',
        title: 'Computer Basics',
        summary: 'Files, browsers and mail for those who never owned a computer.',
        educationalLevel: 'LOWER_SECONDARY',
        subjectCode: '0611',
        typicalAgeMin: 12,
        typicalAgeMax: 99,
        status: 'ARCHIVED',
        archivedAt: '2026-06-30T15:00:00Z',
        createdAt: '2025-10-01T08:00:00Z',
      },
    },
    CourseVersion: {
      'introduction-to-python-programming 1.0': {
        courseId: course('introduction-to-python-programming'),
        major: 1,
        minor: 0,
        status: 'SUPERSEDED',
        workloadMinutes: 2400,
        licenseUrl: 'https://creativecommons.org/licenses/by-nc/4.0/',
        manifestSha256: manifest('introduction-to-python-programming 1.0'),
        publishedAt: '2026-01-19T08:00:00Z',
        createdAt: '2025-12-08T09:05:00Z',
      },
      [python]: {
        courseId: course('introduction-to-python-programming'),
        major: 1,
        minor: 1,
        status: 'PUBLISHED',
        changeNote: 'The exercise on reading errors comes before the quiz.',
        workloadMinutes: 2400,
        licenseUrl: 'https://creativecommons.org/licenses/by-nc/4.0/',
        manifestSha256: manifest(python),
        publishedAt: '2026-09-28T08:00:00Z',
        createdAt: '2026-09-21T08:00:00Z',
      },
      [react]: {
        courseId: course('web-development-with-react'),
        major: 1,
        minor: 0,
        status: 'PUBLISHED',
        workloadMinutes: 3600,
        licenseUrl: 'https://creativecommons.org/licenses/by-nc/4.0/',
        manifestSha256: manifest(react),
        publishedAt: '2026-01-26T08:00:00Z',
        createdAt: '2025-12-10T09:05:00Z',
      },
      'data-analysis-with-pandas 0.1': {
        courseId: course('data-analysis-with-pandas'),
        workloadMinutes: 2400,
        createdAt: '2026-09-14T08:05:00Z',
      },
      'computer-basics 1.0': {
        courseId: course('computer-basics'),
        major: 1,
        minor: 0,
        status: 'WITHDRAWN',
        changeNote: 'Shows menus that no computer has any more.',
        workloadMinutes: 600,
        manifestSha256: manifest('computer-basics 1.0'),
        publishedAt: '2025-11-17T08:00:00Z',
        withdrawnAt: '2026-06-30T15:00:00Z',
        createdAt: '2025-10-01T08:05:00Z',
      },
    },
    CourseModule: {
      [`${python} 1`]: {
        versionId: version(python),
        position: 1,
        title: 'Python Basics',
        overview: 'Values and variables, text, lists, and how to run a program and read its errors.',
        itemIdentifier: 'ITEM-BASICS',
      },
      [`${python} 2`]: {
        versionId: version(python),
        position: 2,
        title: 'Control Flow',
        overview: 'Decisions with if, repetition with for and while, and functions.',
        itemIdentifier: 'ITEM-FLOW',
        unlockAfterDays: 28,
      },
      [`${react} 1`]: {
        versionId: version(react),
        position: 1,
        title: 'Components and Props',
        itemIdentifier: 'ITEM-COMPONENTS',
      },
      [`${react} 2`]: {
        versionId: version(react),
        position: 2,
        title: 'State and Effects',
        itemIdentifier: 'ITEM-STATE',
        unlockAfterDays: 28,
      },
    },
    CourseLesson: {
      [`${python} 1.1`]: {
        moduleId: module(`${python} 1`),
        position: 1,
        title: 'Values, variables and lists',
        kind: 'VIDEO',
        durationMinutes: 59,
        isPreview: true,
      },
      [`${python} 1.2`]: {
        moduleId: module(`${python} 1`),
        position: 2,
        title: 'Reading an error message',
        kind: 'READING',
        durationMinutes: 20,
        body: 'Read a traceback from its **last** line: it names what went wrong. The lines above say where.',
      },
      [`${python} 1.3`]: {
        moduleId: module(`${python} 1`),
        position: 3,
        title: 'The marks of a class',
        kind: 'EXERCISE',
        interactivity: 'ACTIVE',
        durationMinutes: 90,
      },
      [`${python} 1.4`]: {
        moduleId: module(`${python} 1`),
        position: 4,
        title: 'Quiz: Python Basics',
        kind: 'QUIZ',
        interactivity: 'ACTIVE',
        durationMinutes: 20,
      },
      [`${python} 2.1`]: {
        moduleId: module(`${python} 2`),
        position: 1,
        title: 'A turtle that decides',
        kind: 'EXTERNAL_TOOL',
        interactivity: 'MIXED',
        durationMinutes: 60,
        externalUrl: 'https://sandbox.azora.world/turtle',
      },
    },
    LessonResource: {
      [`${python} 1.1 lecture`]: {
        lessonId: lesson(`${python} 1.1`),
        assetId: asset('python-basics lecture.mp4'),
        position: 1,
        usage: 'PRIMARY',
        startsAtMs: 0,
        endsAtMs: 3_540_000,
      },
      [`${python} 1.1 transcript`]: {
        lessonId: lesson(`${python} 1.1`),
        assetId: asset('python-basics lecture.vtt'),
        position: 2,
        usage: 'TRANSCRIPT',
        isRequired: false,
      },
      [`${python} 1.3 marks`]: {
        lessonId: lesson(`${python} 1.3`),
        assetId: asset('python-basics marks.csv'),
        position: 1,
        usage: 'DATASET',
      },
    },
    CoursePrerequisite: {
      'web-development-with-react needs an outcome': {
        courseId: course('web-development-with-react'),
        outcomeId: outcome('caps information-technology IT.10.4.2'),
        kind: 'RECOMMENDED',
      },
      'data-analysis-with-pandas needs introduction-to-python-programming': {
        courseId: course('data-analysis-with-pandas'),
        requiredCourseId: course('introduction-to-python-programming'),
        kind: 'REQUIRED',
        minimumPercent: 60,
      },
      'data-analysis-with-pandas goes with databases-with-sql': {
        courseId: course('data-analysis-with-pandas'),
        requiredCourseId: course('databases-with-sql'),
        kind: 'COREQUISITE',
      },
    },
    LearningObjective: {
      [`${python} LO1`]: {
        versionId: version(python),
        moduleId: module(`${python} 1`),
        code: 'LO1',
        statement: 'Write and run a program that reads values, keeps them in variables and prints a result.',
        cognitiveProcess: 'APPLY',
        knowledgeDimension: 'PROCEDURAL',
        outcomeId: outcome('caps information-technology IT.10.4.1'),
        weightPercent: 40,
      },
      [`${python} LO2`]: {
        versionId: version(python),
        moduleId: module(`${python} 2`),
        code: 'LO2',
        statement: 'Trace a program with decisions and loops, and say what it prints before it runs.',
        cognitiveProcess: 'ANALYSE',
        knowledgeDimension: 'CONCEPTUAL',
        outcomeId: outcome('caps information-technology IT.10.4.2'),
        weightPercent: 60,
      },
      [`${react} LO1`]: {
        versionId: version(react),
        code: 'LO1',
        statement: 'Build a page out of components that fetch and show data.',
        cognitiveProcess: 'CREATE',
        knowledgeDimension: 'PROCEDURAL',
        weightPercent: 100,
      },
    },
  },
});
