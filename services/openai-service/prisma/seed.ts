import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const credential = (key: string) => rowId('openai-service.OpenAiCredential', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The academy's calls. */
const academys = { credentialId: credential('azora-academy tutoring'), organizationId: academy };
const cover = rowId('file-storage-service.StoredFile', 'azora-academy python-basics-cover.png');

// Keys are random digits: nobody can call OpenAI with them.
export default defineSeed('openai-service', {
  demo: {
    OpenAiCredential: {
      'azora-academy tutoring': {
        label: 'Tutoring',
        openaiOrgId: 'org-Kq3nV8yTzAcademy01',
        projectId: 'proj_7hXw2LmTutoring',
        apiKey: sha256('azora-academy tutoring'),
        keyHint: 'sk-proj-...v7Qe',
        endpointRegion: 'EU',
        zeroRetention: true,
        monthlyBudgetUsd: '150',
        status: 'ACTIVE',
        verifiedAt: '2026-03-02T09:41:00Z',
        addedById: educator,
        organizationId: academy,
        createdAt: '2026-03-02T09:40:00Z',
      },
      'azora-academy trial': {
        label: 'Trial of February',
        openaiOrgId: 'org-Kq3nV8yTzAcademy01',
        projectId: 'proj_4bRt9QzTrial',
        keyHint: 'sk-proj-...m2Ks',
        status: 'REVOKED',
        verifiedAt: '2026-02-09T10:01:00Z',
        revokedAt: '2026-03-02T09:45:00Z',
        addedById: educator,
        organizationId: academy,
        createdAt: '2026-02-09T10:00:00Z',
        updatedAt: '2026-03-02T09:45:00Z',
      },
      'mensah-digital shop fronts': {
        label: 'Shop fronts',
        openaiOrgId: 'org-Zp5cMensahDigital',
        projectId: 'proj_1sWf6YnShops',
        apiKey: sha256('mensah-digital shop fronts'),
        keyHint: 'sk-proj-...x9Lt',
        monthlyBudgetUsd: '40',
        status: 'INVALID',
        lastError: 'insufficient_quota: the card of the project was declined.',
        verifiedAt: '2026-05-04T11:02:00Z',
        addedById: employer,
        organizationId: mensah,
        createdAt: '2026-05-04T11:00:00Z',
        updatedAt: '2026-11-03T07:00:00Z',
      },
      'mensah-digital new': {
        label: 'Shop fronts, new project',
        openaiOrgId: 'org-Zp5cMensahDigital',
        projectId: 'proj_8kVd3HcShops',
        apiKey: sha256('mensah-digital new'),
        keyHint: 'sk-proj-...Tn4w',
        addedById: employer,
        organizationId: mensah,
        createdAt: '2026-11-19T16:00:00Z',
      },
    },
    ModelEntitlement: {
      'azora-academy gpt-4o-mini': {
        ...academys,
        model: 'gpt-4o-mini',
        endpoint: 'CHAT_COMPLETIONS',
        maxCompletionTokens: 1000,
        requestsPerMinute: 60,
        tokensPerMinute: 60_000,
        tokensPerDay: 2_000_000,
        startsAt: '2026-03-02T10:00:00Z',
      },
      'azora-academy text-embedding-3-small': {
        ...academys,
        model: 'text-embedding-3-small',
        endpoint: 'EMBEDDINGS',
        startsAt: '2026-03-02T10:00:00Z',
      },
      'azora-academy gpt-image-1': {
        ...academys,
        model: 'gpt-image-1',
        endpoint: 'IMAGES',
        minimumAge: 18,
        startsAt: '2026-09-01T00:00:00Z',
      },
    },
    ChatCompletion: {
      'what is a list': {
        ...academys,
        userId: student,
        safetyIdentifier: sha256('student@azora.world at azora-academy'),
        completionId: 'chatcmpl-Cb2fYd7NqLxw4mTzPi8hR0Ks',
        requestId: 'req_51c8d0e3a7f94b2d',
        model: 'gpt-4o-mini-2024-07-18',
        systemFingerprint: 'fp_560af6e559',
        answer: 'Think of a shopping list. What would you have to know to cross out its third line?',
        finishReason: 'STOP',
        promptTokens: 640,
        cachedTokens: 512,
        completionTokens: 180,
        httpStatus: 200,
        processingMs: 1420,
        requestedAt: '2026-11-10T14:30:00Z',
      },
      'outage of the evening': {
        ...academys,
        userId: student,
        model: 'gpt-4o-mini',
        errorCode: 'connection_timeout',
        requestedAt: '2026-11-18T20:15:00Z',
      },
      'too many at once': {
        ...academys,
        userId: educator,
        requestId: 'req_9e2b6f10c4d84a7e',
        model: 'gpt-4o-mini',
        httpStatus: 429,
        errorCode: 'rate_limit_exceeded',
        requestedAt: '2026-11-16T06:45:00Z',
      },
    },
    EmbeddingRequest: {
      'glossary of python': {
        ...academys,
        requestId: 'req_2f7a90c1e8b34d65',
        model: 'text-embedding-3-small',
        inputItems: 48,
        promptTokens: 3840,
        totalTokens: 3840,
        httpStatus: 200,
        processingMs: 410,
        requestedAt: '2026-10-12T09:10:00Z',
      },
    },
    ImageGeneration: {
      'python-basics cover': {
        ...academys,
        userId: educator,
        title: 'Cover of Python Basics',
        model: 'gpt-image-1',
        prompt: 'A flat drawing of a small green snake around a notebook, on a light background, no text',
        quality: 'MEDIUM',
        widthPx: 1536,
        heightPx: 1024,
        status: 'SUCCEEDED',
        outputTokens: 1568,
        fileIds: [cover],
        answeredAt: '2026-09-21T09:59:00Z',
        createdAt: '2026-09-21T09:58:00Z',
      },
      'a fight for the history lesson': {
        ...academys,
        userId: educator,
        model: 'gpt-image-1',
        prompt: 'The battle of Isandlwana as a photograph, close up',
        widthPx: 1024,
        heightPx: 1024,
        status: 'BLOCKED',
        moderationCategory: 'violence/graphic',
        answeredAt: '2026-10-20T11:01:00Z',
        createdAt: '2026-10-20T11:00:00Z',
      },
    },
    RateLimitWindow: {
      'azora-academy 2026-11-16 06:45': {
        credentialId: credential('azora-academy tutoring'),
        model: 'gpt-4o-mini',
        limitRequests: 500,
        remainingRequests: 0,
        requestsResetAt: '2026-11-16T06:45:12Z',
        limitTokens: 200_000,
        remainingTokens: 41_200,
        tokensResetAt: '2026-11-16T06:45:48Z',
        wasLimited: true,
        retryAfterMs: 12_000,
        observedAt: '2026-11-16T06:45:00Z',
      },
    },
    TokenSpend: {
      // 412,000 × 0.15 / 10⁶ + 96,000 × 0.60 / 10⁶; a part of the input was cached at half the price.
      'azora-academy 2026-11-16 gpt-4o-mini': {
        ...academys,
        spentOn: '2026-11-16',
        model: 'gpt-4o-mini-2024-07-18',
        requestCount: 640,
        inputTokens: 412_000,
        cachedInputTokens: 120_000,
        outputTokens: 96_000,
        estimatedCostUsd: '0.1194',
        billedCostUsd: '0.1104',
        reconciledAt: '2026-11-17T03:00:00Z',
      },
      'azora-academy 2026-11-19 gpt-4o-mini': {
        ...academys,
        spentOn: '2026-11-19',
        model: 'gpt-4o-mini-2024-07-18',
        requestCount: 210,
        inputTokens: 130_000,
        outputTokens: 30_000,
        estimatedCostUsd: '0.0375',
      },
    },
  },
});
