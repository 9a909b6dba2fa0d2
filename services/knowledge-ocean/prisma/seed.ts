import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const category = (slug: string) => rowId('knowledge-ocean.KnowledgeCategory', slug);
const node = (slug: string) => rowId('knowledge-ocean.KnowledgeNode', slug);
const query = (key: string) => rowId('knowledge-ocean.KnowledgeQuery', key);
const tutorial = rowId('knowledge-ingestion.ProcessedDocument', 'python tutorial: data structures');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const at = (slug: string) => `https://ocean.azora.world/id/${slug}`;
const verified = { status: 'VERIFIED' as const, verifiedById: educator, confidence: '0.98' };

/** A vector of length one, so that it can be drawn without a model. */
const unit = (dimensions: number) =>
  Array.from({ length: dimensions }, (_, index) => (index % 3 === 0 ? -1 : 1) / Math.sqrt(dimensions));

const asks = { askerId: student, organizationId: academy, form: 'NATURAL_LANGUAGE' as const };

export default defineSeed('knowledge-ocean', {
  demo: {
    KnowledgeCategory: {
      computing: {
        slug: 'computing',
        title: 'Computing',
        scope: 'What computers do and how people make them do it; not the companies that sell them.',
        namespaceUri: 'https://ocean.azora.world/scheme/computing#',
        nodeCount: 4,
      },
      'programming-languages': {
        slug: 'programming-languages',
        title: 'Programming languages',
        scope: 'Languages that programs are written in, and what they are made of.',
        parentId: category('computing'),
        depth: 1,
        notation: '5.13',
        nodeCount: 4,
      },
      wisdom: {
        slug: 'wisdom',
        title: 'Wisdom of Africa',
        scope: 'Ideas and traditions of African peoples, as they tell them themselves.',
        namespaceUri: 'https://ocean.azora.world/scheme/wisdom#',
        nodeCount: 1,
      },
    },
    KnowledgeNode: {
      python: {
        ...verified,
        iri: at('python'),
        kind: 'TECHNOLOGY',
        categoryId: category('programming-languages'),
        definition: 'A programming language that Guido van Rossum published in 1991.',
        properties: { 'schema:dateCreated': '1991-02-20' },
        wikidataId: 'Q28865',
        createdAt: '2026-03-16T08:00:00Z',
      },
      'python-list': {
        ...verified,
        iri: at('python-list'),
        kind: 'CONCEPT',
        categoryId: category('programming-languages'),
        definition: 'A sequence in Python whose items can be changed.',
        documentId: tutorial,
        createdAt: '2026-10-12T02:10:00Z',
      },
      'python-slice': {
        ...verified,
        iri: at('python-slice'),
        kind: 'CONCEPT',
        categoryId: category('programming-languages'),
        definition: 'A part of a sequence, copied from one index up to another.',
        documentId: tutorial,
        createdAt: '2026-10-12T02:10:00Z',
      },
      'list-slicing': {
        iri: at('list-slicing'),
        kind: 'CONCEPT',
        categoryId: category('programming-languages'),
        definition: 'Taking slices of lists, read a second time from the same page.',
        status: 'MERGED',
        mergedIntoId: node('python-slice'),
        createdAt: '2026-10-12T02:11:00Z',
        updatedAt: '2026-10-13T08:00:00Z',
      },
      ubuntu: {
        ...verified,
        iri: at('ubuntu'),
        kind: 'TRADITION',
        categoryId: category('wisdom'),
        definition: 'That a person is a person through other persons.',
        wikidataId: 'Q1415096',
        createdAt: '2026-03-16T08:20:00Z',
      },
      'walrus-operator': {
        iri: at('walrus-operator'),
        kind: 'CONCEPT',
        definition: 'An assignment within an expression, since Python 3.8.',
        createdAt: '2026-11-16T08:00:00Z',
      },
      'python-2': {
        iri: at('python-2'),
        kind: 'TECHNOLOGY',
        definition: 'The version of Python that has had no support since 2020.',
        status: 'DEPRECATED',
        confidence: '0.95',
        validFrom: '2000-10-16T00:00:00Z',
        validUntil: '2020-01-01T00:00:00Z',
        createdAt: '2026-03-16T08:30:00Z',
      },
      'first-programming-language': {
        iri: at('first-programming-language'),
        kind: 'CONCEPT',
        definition: 'The language that beginners should learn first, on which teachers differ.',
        status: 'DISPUTED',
        organizationId: academy,
        createdAt: '2026-10-19T08:00:00Z',
      },
    },
    NodeLabel: {
      'python-list en': { nodeId: node('python-list'), language: 'en', form: 'PREFERRED', literalForm: 'list' },
      'python-list zu': { nodeId: node('python-list'), language: 'zu', form: 'PREFERRED', literalForm: 'uhlu' },
      'python-slice en': { nodeId: node('python-slice'), language: 'en', form: 'PREFERRED', literalForm: 'slice' },
      'ubuntu zu': {
        nodeId: node('ubuntu'),
        language: 'zu',
        form: 'PREFERRED',
        literalForm: 'umuntu ngumuntu ngabantu',
      },
    },
    KnowledgeEdge: {
      'python-list PART_OF python': {
        sourceId: node('python-list'),
        predicate: 'PART_OF',
        targetId: node('python'),
        confidence: '1',
        origin: 'ASSERTED',
        assertedById: educator,
        evidenceCount: 1,
      },
      'python-slice REQUIRES python-list': {
        sourceId: node('python-slice'),
        predicate: 'REQUIRES',
        targetId: node('python-list'),
        confidence: '0.92',
        origin: 'EXTRACTED',
        documentId: tutorial,
        evidenceCount: 3,
      },
      'python-slice PART_OF python': {
        sourceId: node('python-slice'),
        predicate: 'PART_OF',
        targetId: node('python'),
        confidence: '0.92',
        origin: 'INFERRED',
        ruleName: 'requires-part-of',
        evidenceCount: 2,
      },
    },
    NodeEmbedding: {
      'python-slice multilingual-e5-large': {
        nodeId: node('python-slice'),
        modelVersionId: rowId('ai-model-service.ModelVersion', 'multilingual-e5-large 1'),
        language: 'en',
        dimensions: 1024,
        vector: unit(1024),
        norm: 1,
        tokenCount: 21,
        textSha256: sha256('slice. A part of a sequence, copied from one index up to another.'),
        createdAt: '2026-10-12T09:20:00Z',
      },
    },
    KnowledgeQuery: {
      'what must I know before slices': {
        ...asks,
        question: 'What must I know before I learn slices?',
        language: 'en',
        matchedNodes: 2,
        outcome: 'ANSWERED',
        durationMs: 2180,
        askedAt: '2026-11-12T15:04:00Z',
      },
      'lists in Xitsonga': {
        ...asks,
        question: 'What is a list called in Xitsonga?',
        language: 'en',
        matchedNodes: 0,
        outcome: 'NOTHING_FOUND',
        durationMs: 22,
        askedAt: '2026-11-13T10:00:00Z',
      },
    },
    QueryAnswer: {
      'what must I know before slices': {
        queryId: query('what must I know before slices'),
        kind: 'GROUNDED',
        answerText: 'Lists: how they are written, and that their first index is 0.',
        confidence: '0.93',
        citationCount: 1,
        pathLength: 1,
        completionCallId: rowId('llm-wrapper-service.CompletionCall', 'python-basics explains slices'),
        createdAt: '2026-11-12T15:04:02Z',
      },
      'lists in Xitsonga': {
        queryId: query('lists in Xitsonga'),
        kind: 'ABSTAINED',
        abstention: 'NO_EVIDENCE',
        confidence: '0',
        citationCount: 0,
        createdAt: '2026-11-13T10:00:01Z',
      },
    },
    AnswerCitation: {
      'what must I know before slices 1': {
        answerId: rowId('knowledge-ocean.QueryAnswer', 'what must I know before slices'),
        position: 1,
        nodeId: node('python-list'),
        viaEdge: 'REQUIRES',
        relevance: '0.95',
        hopDistance: 1,
      },
    },
  },
});
