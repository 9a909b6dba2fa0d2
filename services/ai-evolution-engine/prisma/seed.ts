import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const tutor = rowId('ai-model-service.ModelVersion', 'azora-tutor-7b 2');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const experiment = (name: string) => rowId('ai-evolution-engine.EvolutionExperiment', name);
const generation = (number: number) => rowId('ai-evolution-engine.PopulationGeneration', `tutor decoding ${number}`);
const genome = (key: string) => rowId('ai-evolution-engine.CandidateGenome', `tutor decoding ${key}`);
const objective = (metric: string) => rowId('ai-evolution-engine.FitnessObjective', `tutor decoding ${metric}`);
const operator = rowId('ai-evolution-engine.MutationOperator', 'tutor decoding polynomial');

const decoding = {
  temperature: { type: 'real', low: 0, high: 1.2 },
  top_k: { type: 'integer', low: 1, high: 100 },
};

/** A search over how the tutor model draws its words. */
const search = (name: string, goal: string, randomSeed: number) => ({
  name,
  goal,
  baseVersionId: tutor,
  algorithm: 'NSGA_II' as const,
  geneSpace: decoding,
  populationSize: 8,
  maxGenerations: 20,
  stagnationLimit: 5,
  randomSeed,
  computeBudget: '25',
  leadId: educator,
  organizationId: academy,
});

const inSearch = { experimentId: experiment('tutor decoding'), organizationId: academy };

/** A genome of the search, with the hash by which its measurements are found again. */
const genes = (temperature: number, topK: number) => ({
  ...inSearch,
  genes: { temperature, top_k: topK },
  genesSha256: sha256(JSON.stringify({ temperature, top_k: topK })),
});

export default defineSeed('ai-evolution-engine', {
  demo: {
    EvolutionExperiment: {
      'tutor decoding': {
        ...search('tutor decoding', 'Hints that are right more often and cost no more words.', 20261005),
        status: 'CONVERGED',
        computeSpent: '11.40',
        startedAt: '2026-10-05T18:00:00Z',
        endedAt: '2026-10-06T05:30:00Z',
        createdAt: '2026-10-05T12:00:00Z',
      },
      'tutor decoding in isiZulu': {
        ...search('tutor decoding in isiZulu', 'The same for questions in isiZulu.', 20261118),
        status: 'RUNNING',
        computeSpent: '4.20',
        startedAt: '2026-11-18T18:00:00Z',
        createdAt: '2026-11-18T12:00:00Z',
      },
      'shorter letters': {
        ...search('shorter letters', 'Letters to parents that fit on one screen.', 20261109),
        status: 'PAUSED',
        computeSpent: '2.10',
        startedAt: '2026-11-09T18:00:00Z',
        createdAt: '2026-11-09T12:00:00Z',
      },
      'cheaper summaries': {
        ...search('cheaper summaries', 'Summaries at half the tokens.', 20260914),
        status: 'EXHAUSTED',
        computeSpent: '25',
        startedAt: '2026-09-14T18:00:00Z',
        endedAt: '2026-09-16T02:00:00Z',
        createdAt: '2026-09-14T12:00:00Z',
      },
      'jokes in hints': {
        ...search('jokes in hints', 'Hints that make learners smile.', 20260901),
        status: 'ABORTED',
        computeSpent: '0.80',
        startedAt: '2026-09-01T18:00:00Z',
        endedAt: '2026-09-01T19:10:00Z',
        createdAt: '2026-09-01T12:00:00Z',
      },
      'exam questions': {
        ...search('exam questions', 'Questions that differ more from one another.', 20261201),
        createdAt: '2026-11-19T12:00:00Z',
      },
    },
    FitnessObjective: {
      'tutor decoding accuracy': {
        ...inSearch,
        ordinal: 1,
        metric: 'accuracy',
        unit: 'share',
        direction: 'MAXIMIZE',
        referencePoint: '0.5',
      },
      'tutor decoding words': {
        ...inSearch,
        ordinal: 2,
        metric: 'words',
        unit: 'words an answer',
        direction: 'MINIMIZE',
        referencePoint: '200',
      },
      'tutor decoding solutions_given': {
        ...inSearch,
        ordinal: 3,
        metric: 'solutions_given',
        unit: 'share',
        role: 'CONSTRAINT',
        direction: 'MINIMIZE',
        boundValue: '0.02',
        isConstitutional: true,
      },
    },
    MutationOperator: {
      'tutor decoding polynomial': {
        ...inSearch,
        name: 'polynomial',
        kind: 'POLYNOMIAL',
        probability: '0.5',
        distributionIndex: '20',
        applicationCount: 64,
        successCount: 9,
      },
    },
    PopulationGeneration: {
      'tutor decoding 0': {
        ...inSearch,
        number: 0,
        evaluatedCount: 8,
        feasibleCount: 6,
        frontSize: 2,
        hypervolume: '28.4',
        diversity: '0.61',
        startedAt: '2026-10-05T18:00:00Z',
        endedAt: '2026-10-05T18:50:00Z',
      },
      'tutor decoding 1': {
        ...inSearch,
        number: 1,
        evaluatedCount: 8,
        feasibleCount: 8,
        frontSize: 3,
        hypervolume: '33.9',
        diversity: '0.44',
        startedAt: '2026-10-05T18:50:00Z',
        endedAt: '2026-10-05T19:40:00Z',
      },
    },
    CandidateGenome: {
      'tutor decoding 0.1': {
        ...genes(0.4, 40),
        generationId: generation(0),
        ordinal: 1,
        origin: 'SEEDED',
        paretoRank: 1,
        isBoundary: true,
        constraintViolation: '0',
        status: 'SELECTED',
      },
      'tutor decoding 0.2': {
        ...genes(1.1, 92),
        generationId: generation(0),
        ordinal: 2,
        origin: 'RANDOM',
        constraintViolation: '0.03',
        status: 'DISCARDED',
      },
      'tutor decoding 1.1': {
        ...genes(0.31, 40),
        generationId: generation(1),
        ordinal: 1,
        origin: 'MUTATION',
        firstParentId: genome('0.1'),
        operatorId: operator,
        paretoRank: 1,
        crowdingDistance: '0.82',
        constraintViolation: '0',
        status: 'SELECTED',
      },
    },
    FitnessEvaluation: {
      'tutor decoding 0.1 accuracy': {
        genomeId: genome('0.1'),
        organizationId: academy,
        objectiveId: objective('accuracy'),
        outcome: 'MEASURED',
        value: '0.9',
        standardDeviation: '0.3',
        sampleSize: 40,
        evaluationRunId: rowId('ai-enhancement-service.EvaluationRun', 'tutor/hint 1.1.0 2026-09-29'),
        servedFromCache: true,
        durationMs: 12,
      },
      'tutor decoding 1.1 accuracy': {
        genomeId: genome('1.1'),
        organizationId: academy,
        objectiveId: objective('accuracy'),
        outcome: 'MEASURED',
        value: '0.925',
        standardDeviation: '0.263',
        sampleSize: 40,
        durationMs: 74_000,
        costAmount: '0.06',
      },
      'tutor decoding 0.2 words': {
        genomeId: genome('0.2'),
        organizationId: academy,
        objectiveId: objective('words'),
        outcome: 'TIMED_OUT',
        sampleSize: 40,
        durationMs: 300_000,
        costAmount: '0.21',
      },
    },
    PromotionDecision: {
      'tutor decoding 1.1': {
        experimentId: experiment('tutor decoding'),
        genomeId: genome('1.1'),
        verdict: 'REFUSED',
        holdoutGain: '0.004',
        constitutionPassed: true,
        reasoning: 'Within the noise of sixty cases; not worth a change in the week of examinations.',
        decidedById: educator,
        decidedAt: '2026-10-08T09:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-06T06:00:00Z',
      },
    },
  },
});
