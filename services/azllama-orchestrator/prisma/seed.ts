import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const collection = (name: string) => rowId('azllama-orchestrator.VectorCollection', name);
const chunk = (key: string) => rowId('azllama-orchestrator.DocumentChunk', key);
const query = (key: string) => rowId('azllama-orchestrator.RagQuery', key);
const answer = rowId('azllama-orchestrator.GroundedAnswer', 'how do I remove an item');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A vector of length one, so that it can be drawn without a model. */
const unit = (dimensions: number, every: number) =>
  Array.from({ length: dimensions }, (_, index) => (index % every === 0 ? -1 : 1) / Math.sqrt(dimensions));

const embedding = {
  embeddingVersionId: rowId('ai-model-service.ModelVersion', 'multilingual-e5-large 1'),
  dimensions: 1024,
  hnswM: 16,
  efConstruction: 64,
  efSearch: 40,
  keeperId: educator,
};

/** A stretch of the Python tutorial on lists. */
const ofTutorial = (ordinal: number, offsetStart: number, text: string) => ({
  collectionId: collection('course-books'),
  documentId: rowId('knowledge-ingestion.ProcessedDocument', 'python tutorial: data structures'),
  ordinal,
  heading: 'More on Lists',
  text,
  textSha256: sha256(text),
  tokenCount: Math.ceil(text.length / 4),
  offsetStart,
  offsetEnd: offsetStart + text.length,
  language: 'en',
  embedding: unit(1024, ordinal + 2),
  isLive: true,
});

const asked = { askerId: student, collectionId: collection('course-books'), language: 'en', organizationId: academy };
const said = 'list.remove(x) takes out the first item that equals x. It never returns the item.';

export default defineSeed('azllama-orchestrator', {
  demo: {
    VectorCollection: {
      'course-books': {
        ...embedding,
        name: 'course-books',
        chunkCount: 85,
        status: 'READY',
        organizationId: academy,
        createdAt: '2026-03-16T10:00:00Z',
        updatedAt: '2026-10-12T09:20:00Z',
      },
      constitution: {
        ...embedding,
        name: 'constitution',
        chunkCount: 8,
        status: 'STALE',
        createdAt: '2026-03-16T10:10:00Z',
        updatedAt: '2026-11-16T08:00:00Z',
      },
      'told-stories': {
        ...embedding,
        name: 'told-stories',
        organizationId: academy,
        createdAt: '2026-11-18T10:00:00Z',
      },
      'course-books-2025': {
        ...embedding,
        name: 'course-books-2025',
        chunkCount: 41,
        status: 'RETIRED',
        organizationId: academy,
        createdAt: '2026-02-02T10:00:00Z',
        updatedAt: '2026-03-30T10:00:00Z',
      },
    },
    DocumentChunk: {
      'data structures 0': ofTutorial(
        0,
        812,
        'list.remove(x): Remove the first item from the list whose value is equal to x. It raises a ValueError if there is no such item.',
      ),
      'data structures 1': ofTutorial(
        1,
        1044,
        'list.pop([i]): Remove the item at the given position in the list, and return it.',
      ),
    },
    RagQuery: {
      'how do I remove an item': {
        ...asked,
        memberId: rowId('ai-family-service.FamilyMember', 'Elara'),
        question: 'And how do I take one out again?',
        rewritten: 'How do I remove an item from a Python list?',
        retrievalMs: 44,
        status: 'ANSWERED',
        answeredAt: '2026-11-10T14:32:03Z',
        createdAt: '2026-11-10T14:32:00Z',
      },
      'when do schools close': {
        ...asked,
        question: 'When do schools close in December?',
        retrievalMs: 39,
        status: 'ABSTAINED',
        answeredAt: '2026-11-17T16:00:02Z',
        createdAt: '2026-11-17T16:00:00Z',
      },
      'what is a generator': {
        ...asked,
        question: 'What is a generator?',
        strategy: 'HYDE',
        hypotheticalAnswer: 'A generator is a function that yields its values one after another.',
        status: 'FAILED',
        createdAt: '2026-11-19T18:31:00Z',
      },
      'what is a tuple': {
        ...asked,
        question: 'What is a tuple good for, when there are lists?',
        createdAt: '2026-11-19T19:59:59Z',
      },
      'where does a slice end': {
        ...asked,
        memberId: rowId('ai-family-service.FamilyMember', 'Elara'),
        question: 'And where does it end?',
        rewritten: 'Is the end of a slice of a Python list part of it?',
        status: 'RETRIEVING',
        createdAt: '2026-11-19T19:59:58Z',
      },
    },
    RetrievalHit: {
      'how do I remove an item 1': {
        queryId: query('how do I remove an item'),
        chunkId: chunk('data structures 0'),
        finalRank: 1,
        vectorRank: 1,
        similarity: '0.891',
        lexicalRank: 2,
        bm25Score: '7.31',
        fusedScore: '0.0325',
        rerankScore: '0.97',
        usedInPrompt: true,
        judgedRelevance: 3,
      },
      'how do I remove an item 2': {
        queryId: query('how do I remove an item'),
        chunkId: chunk('data structures 1'),
        finalRank: 2,
        lexicalRank: 1,
        bm25Score: '7.84',
        fusedScore: '0.0164',
        rerankScore: '0.83',
        usedInPrompt: true,
        judgedRelevance: 2,
      },
    },
    LocalModelRuntime: {
      'gpu-cpt-1 azora-tutor-7b': {
        host: 'gpu-cpt-1',
        modelTag: 'azora-tutor-7b:2',
        modelVersionId: rowId('ai-model-service.ModelVersion', 'azora-tutor-7b 2'),
        digest: `sha256:${sha256('azora-tutor-7b:2 q8')}`,
        quantization: 'Q8_0',
        sizeBytes: 8_098_525_888,
        vramBytes: 9_663_676_416,
        contextTokens: 32_768,
        tokensPerSecond: '61.4',
        state: 'LOADED',
        loadedAt: '2026-11-19T18:20:00Z',
        createdAt: '2026-09-15T06:00:00Z',
        updatedAt: '2026-11-19T18:20:00Z',
      },
      'gpu-cpt-1 whisper': {
        host: 'gpu-cpt-1',
        modelTag: 'whisper-medium:latest',
        digest: `sha256:${sha256('whisper-medium')}`,
        quantization: 'F16',
        sizeBytes: 1_528_008_539,
        contextTokens: 512,
        state: 'STORED',
        createdAt: '2026-03-10T08:00:00Z',
        updatedAt: '2026-08-31T16:00:00Z',
      },
      'gpu-cpt-1 llama': {
        host: 'gpu-cpt-1',
        modelTag: 'llama3.1:8b-instruct-q4_K_M',
        digest: `sha256:${sha256('llama3.1:8b-instruct-q4_K_M')}`,
        quantization: 'Q4_K_M',
        sizeBytes: 4_920_739_232,
        createdAt: '2026-11-19T19:52:00Z',
      },
      // Had no room beside the tutor: 9.7 of 12 GB were taken.
      'gpu-cpt-1 azora-tutor-7b f16': {
        host: 'gpu-cpt-1',
        modelTag: 'azora-tutor-7b:2-f16',
        modelVersionId: rowId('ai-model-service.ModelVersion', 'azora-tutor-7b 2'),
        digest: `sha256:${sha256('azora-tutor-7b:2 f16')}`,
        quantization: 'F16',
        sizeBytes: 15_231_233_024,
        contextTokens: 32_768,
        state: 'FAILED',
        createdAt: '2026-09-15T06:30:00Z',
        updatedAt: '2026-09-15T06:34:00Z',
      },
    },
    GroundedAnswer: {
      'how do I remove an item': {
        queryId: query('how do I remove an item'),
        runtimeId: rowId('azllama-orchestrator.LocalModelRuntime', 'gpu-cpt-1 azora-tutor-7b'),
        answerText: said,
        claimCount: 2,
        supportedClaimCount: 1,
        faithfulness: '0.5',
        answerRelevancy: '0.94',
        contextPrecision: '1',
        doneReason: 'STOP',
        promptEvalCount: 1180,
        evalCount: 24,
        evalMs: 391,
        totalMs: 1420,
        helpful: true,
        createdAt: '2026-11-10T14:32:03Z',
      },
      'when do schools close': {
        queryId: query('when do schools close'),
        runtimeId: rowId('azllama-orchestrator.LocalModelRuntime', 'gpu-cpt-1 azora-tutor-7b'),
        answerText: 'The course books do not say. Ask your school.',
        isAbstention: true,
        claimCount: 0,
        supportedClaimCount: 0,
        doneReason: 'STOP',
        promptEvalCount: 1320,
        evalCount: 14,
        evalMs: 228,
        totalMs: 1090,
        createdAt: '2026-11-17T16:00:02Z',
      },
    },
    GroundedClaim: {
      'how do I remove an item 1': {
        answerId: answer,
        position: 1,
        statement: 'list.remove(x) takes out the first item that equals x.',
        support: 'SUPPORTED',
        chunkId: chunk('data structures 0'),
        entailment: '0.98',
        charStart: 0,
        charEnd: said.indexOf(' It never'),
      },
      'how do I remove an item 2': {
        answerId: answer,
        position: 2,
        statement: 'list.remove(x) never returns the item.',
        support: 'UNSUPPORTED',
        charStart: said.indexOf('It never'),
        charEnd: said.length,
      },
    },
  },
});
