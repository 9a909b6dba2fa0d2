import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const call = rowId('llm-wrapper-service.CompletionCall', 'python-basics explains slices');
const template = (key: string) => rowId('content-generation-service.ContentTemplate', key);
const request = (key: string) => rowId('content-generation-service.GenerationRequest', key);
const lesson = rowId('content-generation-service.GeneratedLesson', 'slices by a taxi 2');

const first = '# Slices by a taxi\n\nA list is a taxi with numbered seats. `seats[1:3]` takes seats 1, 2 and 3.\n';
const second =
  '# Slices by a taxi\n\nA list is a taxi with numbered seats, from 0. `seats[1:3]` takes seats 1 and 2: the end stays in.\n';

const text = (body: string) => ({
  body,
  contentSha256: createHash('sha256').update(body).digest('hex'),
  wordCount: body.split(/\s+/).filter(Boolean).length,
});

const byModel = {
  template: {
    authorId: educator,
    organizationId: academy,
    createdAt: '2026-02-09T08:00:00Z',
  },
  request: { requesterId: student, courseId: python, organizationId: academy },
} as const;

/** An analogy that a student asked for, which a person sent back once before it was shown. */
export default defineSeed('content-generation-service', {
  demo: {
    ContentTemplate: {
      'analogy 1': {
        ...byModel.template,
        code: 'analogy',
        title: 'Explain by something from daily life',
        material: 'ANALOGY',
        prompt: 'Explain {{topic}} to a learner of {{grade}} by something they know from {{place}}.',
        requiredVariables: ['topic', 'grade', 'place'],
        maxOutputTokens: 800,
        status: 'RETIRED',
        retiredAt: '2026-06-01T08:00:00Z',
        updatedAt: '2026-06-01T08:00:00Z',
      },
      'analogy 2': {
        ...byModel.template,
        code: 'analogy',
        version: 2,
        title: 'Explain by something from daily life',
        material: 'ANALOGY',
        prompt:
          'Explain {{topic}} to a learner of {{grade}} by one thing they know from {{place}}. Say where the comparison ends.',
        requiredVariables: ['topic', 'grade', 'place'],
        maxOutputTokens: 800,
        status: 'ACTIVE',
        createdAt: '2026-05-25T08:00:00Z',
        updatedAt: '2026-06-01T08:00:00Z',
      },
      'flashcards 1': {
        ...byModel.template,
        code: 'flashcards',
        title: 'Cards with a question and an answer',
        material: 'FLASHCARDS',
        prompt: 'Write {{count}} cards on {{topic}}. One fact a card.',
        requiredVariables: ['count', 'topic'],
        outputSchema: { type: 'array', items: { type: 'object', required: ['question', 'answer'] } },
        temperature: '0.2',
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    GenerationRequest: {
      'slices by a taxi': {
        ...byModel.request,
        templateId: template('analogy 2'),
        topic: 'List slices',
        variables: { topic: 'list slices', grade: 'grade 12', place: 'Johannesburg' },
        targetMinutes: 3,
        status: 'COMPLETED',
        idempotencyKey: 'student@azora.world slices 2026-11-12',
        finishedAt: '2026-11-12T15:04:03Z',
        createdAt: '2026-11-12T15:03:58Z',
        updatedAt: '2026-11-12T15:04:03Z',
      },
      'loops in isiZulu': {
        ...byModel.request,
        templateId: template('analogy 2'),
        language: 'zu',
        topic: 'While loops',
        variables: { topic: 'while loops', grade: 'grade 12', place: 'Soweto' },
        idempotencyKey: 'student@azora.world while-zu 2026-11-19',
        createdAt: '2026-11-19T16:20:00Z',
      },
      'answers of the quiz': {
        ...byModel.request,
        templateId: template('analogy 2'),
        topic: 'The answers of the quiz on Control Flow',
        variables: { topic: 'the answers of the next quiz', grade: 'grade 12', place: 'home' },
        status: 'REFUSED',
        idempotencyKey: 'student@azora.world quiz-answers 2026-11-17',
        finishedAt: '2026-11-17T19:02:01Z',
        createdAt: '2026-11-17T19:02:00Z',
        updatedAt: '2026-11-17T19:02:01Z',
      },
      'cards on python basics': {
        requesterId: educator,
        courseId: python,
        organizationId: academy,
        templateId: template('flashcards 1'),
        topic: 'Python Basics',
        variables: { count: 20, topic: 'Python Basics' },
        status: 'FAILED',
        retryCount: 2,
        failure: 'SCHEMA_VIOLATION',
        idempotencyKey: 'educator@azora.world cards 2026-11-16',
        finishedAt: '2026-11-16T09:01:12Z',
        createdAt: '2026-11-16T09:00:00Z',
        updatedAt: '2026-11-16T09:01:12Z',
      },
      'functions by a recipe': {
        ...byModel.request,
        templateId: template('analogy 2'),
        topic: 'Functions',
        variables: { topic: 'functions', grade: 'grade 12', place: 'a kitchen' },
        status: 'RUNNING',
        retryCount: 1,
        idempotencyKey: 'student@azora.world functions 2026-11-19',
        createdAt: '2026-11-19T23:59:40Z',
        updatedAt: '2026-11-19T23:59:55Z',
      },
    },
    GeneratedLesson: {
      'slices by a taxi 1': {
        ...text(first),
        requestId: request('slices by a taxi'),
        learnerId: student,
        organizationId: academy,
        completionCallId: call,
        title: 'Slices by a taxi',
        material: 'ANALOGY',
        difficulty: 'EASY',
        learningMinutes: 3,
        readingEase: '82.30',
        status: 'REJECTED',
        createdAt: '2026-11-12T15:04:03Z',
        updatedAt: '2026-11-12T15:20:00Z',
      },
      'slices by a taxi 2': {
        ...text(second),
        requestId: request('slices by a taxi'),
        revision: 2,
        learnerId: student,
        organizationId: academy,
        completionCallId: call,
        title: 'Slices by a taxi',
        material: 'ANALOGY',
        difficulty: 'EASY',
        learningMinutes: 3,
        readingEase: '80.10',
        status: 'PUBLISHED',
        createdAt: '2026-11-12T15:22:00Z',
        updatedAt: '2026-11-12T15:30:00Z',
      },
    },
    QualityReview: {
      'slices by a taxi 1 educator@azora.world': {
        lessonId: rowId('content-generation-service.GeneratedLesson', 'slices by a taxi 1'),
        reviewerKind: 'HUMAN',
        reviewerId: educator,
        accuracy: 2,
        clarity: 5,
        inclusiveness: 5,
        factualErrorCount: 1,
        verdict: 'REVISE',
        comment: 'The end of a slice is not taken: 1 and 2, not 3.',
        createdAt: '2026-11-12T15:20:00Z',
      },
      'slices by a taxi 2 automatic': {
        lessonId: lesson,
        reviewerKind: 'AUTOMATIC',
        accuracy: 4,
        clarity: 4,
        inclusiveness: 5,
        similarityPercent: '3.20',
        verdict: 'APPROVE',
        createdAt: '2026-11-12T15:22:30Z',
      },
      'slices by a taxi 2 educator@azora.world': {
        lessonId: lesson,
        reviewerKind: 'HUMAN',
        reviewerId: educator,
        accuracy: 5,
        clarity: 5,
        inclusiveness: 5,
        verdict: 'APPROVE',
        createdAt: '2026-11-12T15:29:00Z',
      },
    },
    LearnerContentFeedback: {
      'slices by a taxi 2 student@azora.world': {
        lessonId: lesson,
        userId: student,
        rating: 5,
        difficultyFelt: 'RIGHT',
        comment: 'Now I know why the last one is missing.',
        secondsSpent: 160,
        completionPercent: 100,
        createdAt: '2026-11-12T15:40:00Z',
      },
    },
    GenerationCost: {
      // 1,250 tokens at 0.08 dollars a million and 300 at 0.24
      'slices by a taxi DRAFT': {
        requestId: request('slices by a taxi'),
        step: 'DRAFT',
        completionCallId: call,
        modelName: 'azora-tutor-7b',
        promptTokens: 1250,
        completionTokens: 300,
        unitCostPerMillion: '0.11096774',
        cost: '0.000172',
        createdAt: '2026-11-12T15:04:02Z',
      },
      // 640 tokens at 0.11 dollars a million
      'slices by a taxi REVISION': {
        requestId: request('slices by a taxi'),
        step: 'REVISION',
        modelName: 'azora-tutor-7b',
        promptTokens: 500,
        cachedTokens: 420,
        completionTokens: 140,
        unitCostPerMillion: '0.11',
        cost: '0.0000704',
        createdAt: '2026-11-12T15:21:40Z',
      },
    },
  },
});
