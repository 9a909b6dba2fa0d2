import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const index = (name: string) => rowId('search-service.SearchIndex', name);
const query = (key: string) => rowId('search-service.SearchQuery', key);
const tuning = rowId('search-service.RelevanceTuning', 'courses_v3 2');
const pythonKey = rowId('azora-education.Course', 'introduction-to-python-programming');
const reactKey = rowId('azora-education.Course', 'web-development-with-react');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const page = (sourceKey: string, title: string, body: string, url: string, more: object) => ({
  indexId: index('courses_v3'),
  sourceKey,
  sourceVersion: 7n,
  title,
  body,
  language: 'en',
  url,
  contentHash: sha256(title + body),
  indexedAt: '2026-11-12T18:31:00Z',
  ...more,
});

const courses = { alias: 'courses', sourceService: 'azora-education', sourceModel: 'Course' } as const;

export default defineSeed('search-service', {
  demo: {
    SearchIndex: {
      courses_v2: { ...courses, name: 'courses_v2', health: 'RED', documentCount: 41n, sizeBytes: 1_204_224n },
      courses_v3: {
        ...courses,
        name: 'courses_v3',
        isLive: true,
        health: 'GREEN',
        documentCount: 46n,
        deletedCount: 2n,
        sizeBytes: 1_638_400n,
        createdById: educator,
      },
      jobs_v1: {
        name: 'jobs_v1',
        alias: 'jobs',
        sourceService: 'azora-forge',
        sourceModel: 'Job',
        isLive: true,
        analyzer: 'ICU',
        documentCount: 2n,
        sizeBytes: 24_576n,
      },
      mensah_products_v1: {
        name: 'mensah_products_v1',
        alias: 'mensah_products',
        sourceService: 'mensah-shop-sync',
        sourceModel: 'Product',
        health: 'YELLOW',
        replicaCount: 0,
        organizationId: mensah,
      },
    },
    IndexField: {
      'courses_v3 title': {
        indexId: index('courses_v3'),
        fieldPath: 'title',
        fieldType: 'SEARCH_AS_YOU_TYPE',
        boost: '3',
      },
      'courses_v3 body': { indexId: index('courses_v3'), fieldPath: 'body', fieldType: 'TEXT', analyzer: 'LANGUAGE' },
      'courses_v3 level': {
        indexId: index('courses_v3'),
        fieldPath: 'level',
        fieldType: 'KEYWORD',
        isSearchable: false,
        isFacet: true,
      },
      'courses_v3 price': {
        indexId: index('courses_v3'),
        fieldPath: 'price',
        fieldType: 'DOUBLE',
        isSearchable: false,
        isFacet: true,
        isSortable: true,
      },
    },
    IndexedDocument: {
      'introduction-to-python-programming': page(
        pythonKey,
        'Introduction to Python Programming',
        'Variables, lists, loops and functions, from the first line to a small program.',
        '/learn/introduction-to-python-programming',
        { attributes: { level: 'BEGINNER', price: 100 }, popularity: '21.4' },
      ),
      'web-development-with-react': page(
        reactKey,
        'Web Development with React',
        'Components, state and data from an API, up to an app of your own.',
        '/learn/web-development-with-react',
        { attributes: { level: 'INTERMEDIATE', price: 150 }, popularity: '9.75' },
      ),
      'notes of the academy': page(
        'timetable-2026-4',
        'Timetable of term 4',
        'Python on Tuesdays and Thursdays.',
        '/learn/timetable',
        {
          visibility: 'ORGANIZATION',
          organizationId: academy,
          state: 'STALE',
        },
      ),
      'a course that was withdrawn': page('python-2025', 'Python 2025', '', '/learn/python-2025', {
        state: 'TOMBSTONE',
      }),
    },
    SearchQuery: {
      'student@azora.world looks for pyton': {
        indexId: index('courses_v3'),
        userId: student,
        queryText: 'pyton loops',
        normalizedTerms: ['pyton', 'loop'],
        language: 'en',
        resultCount: 1,
        correctedTo: 'python loops',
        tuningId: tuning,
        tookMs: 12,
        organizationId: academy,
        createdAt: '2026-11-18T14:05:40Z',
      },
      'a visitor looks for nothing we have': {
        indexId: index('courses_v3'),
        sessionHash: sha256('visit 2026-11-18'),
        queryText: 'welding',
        normalizedTerms: ['welding'],
        language: 'en',
        filters: { level: ['BEGINNER'] },
        resultCount: 0,
        tuningId: tuning,
        tookMs: 7,
        createdAt: '2026-11-18T19:20:00Z',
      },
    },
    QueryClick: {
      'student@azora.world opens the course': {
        queryId: query('student@azora.world looks for pyton'),
        userId: student,
        documentKey: pythonKey,
        resultPosition: 1,
        dwellSeconds: 540,
        createdAt: '2026-11-18T14:06:00Z',
      },
    },
    SynonymSet: {
      'courses_v3 en javascript': {
        indexId: index('courses_v3'),
        setKey: 'javascript',
        language: 'en',
        terms: ['javascript', 'js', 'ecmascript'],
        reviewedById: educator,
      },
      'courses_v3 zu coding': {
        indexId: index('courses_v3'),
        setKey: 'coding',
        language: 'zu',
        mapping: 'EXPLICIT',
        terms: ['ukubhala ikhodi'],
        replacements: ['programming'],
        isEnabled: false,
      },
    },
    RelevanceTuning: {
      'courses_v3 1': {
        indexId: index('courses_v3'),
        version: 1,
        status: 'RETIRED',
        fieldBoosts: { title: 2 },
        ndcgAt10: '0.71',
      },
      'courses_v3 2': {
        indexId: index('courses_v3'),
        version: 2,
        status: 'LIVE',
        fieldBoosts: { title: 3, body: 1 },
        recencyHalfLifeDays: 180,
        popularityWeight: '0.2',
        pinned: [{ query: 'python', documents: [pythonKey] }],
        ndcgAt10: '0.8342',
        authorId: educator,
      },
      'courses_v3 3': { indexId: index('courses_v3'), version: 3, fieldBoosts: { title: 3 }, vectorWeight: '0.3' },
      'courses_v3 4': {
        indexId: index('courses_v3'),
        version: 4,
        status: 'TESTING',
        fieldBoosts: { title: 3, body: 1 },
        minimumShouldMatch: '60%',
        popularityWeight: '0.3',
        ndcgAt10: '0.8419',
        authorId: educator,
      },
    },
    ReindexJob: {
      'courses_v2 to courses_v3': {
        sourceIndexId: index('courses_v2'),
        targetIndexId: index('courses_v3'),
        reason: 'ANALYZER_CHANGED',
        status: 'COMPLETED',
        totalDocuments: 41n,
        createdDocuments: 41n,
        startedById: educator,
        startedAt: '2026-10-06T04:10:00Z',
        switchedAt: '2026-10-06T04:10:20Z',
        endedAt: '2026-10-06T04:10:21Z',
      },
      mensah_products_v1: {
        targetIndexId: index('mensah_products_v1'),
        reason: 'DATA_REPAIR',
        createdAt: '2026-11-18T09:40:00Z',
      },
      'courses_v2 to courses_v3, in vain': {
        sourceIndexId: index('courses_v2'),
        targetIndexId: index('courses_v3'),
        reason: 'ANALYZER_CHANGED',
        status: 'FAILED',
        totalDocuments: 41n,
        createdDocuments: 38n,
        failureCount: 3n,
        startedById: educator,
        startedAt: '2026-10-05T18:10:00Z',
        endedAt: '2026-10-05T18:10:16Z',
      },
      'jobs_v1 after an erasure': {
        targetIndexId: index('jobs_v1'),
        reason: 'ERASURE',
        requestsPerSecond: 50,
        status: 'RUNNING',
        totalDocuments: 2n,
        createdDocuments: 1n,
        startedAt: '2026-11-19T22:00:02Z',
        createdAt: '2026-11-19T22:00:00Z',
      },
      'mensah_products_v1 in shards': {
        targetIndexId: index('mensah_products_v1'),
        reason: 'SHARDING',
        slices: 2,
        status: 'CANCELLED',
        endedAt: '2026-11-18T09:38:00Z',
        createdAt: '2026-11-18T09:20:00Z',
      },
    },
  },
});
