import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const project = (key: string) => rowId('forge-service.CreativeProject', key);
const job = (key: string) => rowId('forge-service.GenerationJob', key);
const asset = (key: string) => rowId('forge-service.GeneratedAsset', key);
const version = (key: string) => rowId('forge-service.AssetVersion', key);
const file = (key: string) => rowId('file-storage-service.StoredFile', key);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const ran = (startedAt: string, finishedAt: string) => ({
  startedAt,
  finishedAt,
  createdAt: startedAt,
  updatedAt: finishedAt,
});

/** A cover for a module, from a brief to a signed picture, and three other works in their states. */
export default defineSeed('forge-service', {
  demo: {
    CreativeProject: {
      'python-basics cover': {
        ownerId: educator,
        title: 'Cover of Python Basics',
        brief: 'A bright flat picture: a learner, a phone, a small python. No text in it.',
        medium: 'IMAGE',
        widthPx: 1536,
        heightPx: 1024,
        budget: '10',
        spent: '3.5',
        status: 'DELIVERED',
        deliveredAt: '2026-01-16T14:00:00Z',
        organizationId: academy,
        createdAt: '2026-01-13T09:00:00Z',
        updatedAt: '2026-01-16T14:00:00Z',
      },
      'funda-cards logo': {
        ownerId: student,
        title: 'Logo of Funda Cards',
        medium: 'IMAGE',
        widthPx: 512,
        heightPx: 512,
        spent: '1',
        status: 'IN_REVIEW',
        createdAt: '2026-08-06T15:00:00Z',
        updatedAt: '2026-11-17T15:00:00Z',
      },
      'shop-front jingle': {
        ownerId: employer,
        title: 'Jingle for the December sale',
        brief: 'Eight seconds, highlife guitar, no voice.',
        medium: 'AUDIO',
        budget: '20',
        organizationId: mensah,
        createdAt: '2026-11-16T10:00:00Z',
      },
      'open day film': {
        ownerId: educator,
        title: 'Film of the open day 2025',
        medium: 'VIDEO',
        widthPx: 1920,
        heightPx: 1080,
        status: 'ARCHIVED',
        organizationId: academy,
        createdAt: '2025-10-20T09:00:00Z',
        updatedAt: '2026-02-27T09:00:00Z',
      },
    },
    StylePreset: {
      'educator@azora.world Academy flat': {
        authorId: educator,
        name: 'Academy flat',
        medium: 'IMAGE',
        positivePrompt: 'flat illustration, few shapes, warm light, African city in the background',
        negativePrompt: 'text, watermark, photograph',
        guidanceScale: '6.5',
        steps: 30,
        palette: ['#14532d', '#f59e0b', '#ffffff'],
        visibility: 'ORGANISATION',
        useCount: 2,
        organizationId: academy,
        createdAt: '2026-01-13T09:20:00Z',
        updatedAt: '2026-01-16T10:00:00Z',
      },
    },
    GenerationJob: {
      'python-basics cover 1': {
        ...ran('2026-01-13T09:30:00Z', '2026-01-13T09:30:41Z'),
        projectId: project('python-basics cover'),
        task: 'TEXT_TO_IMAGE',
        presetId: rowId('forge-service.StylePreset', 'educator@azora.world Academy flat'),
        modelName: 'stable-diffusion-3.5-large',
        prompt: 'a learner in a school jersey reads a phone, a small friendly python looks over the shoulder',
        seed: 420_190_117n,
        variantCount: 4,
        cost: '2',
        status: 'SUCCEEDED',
      },
      'python-basics cover 2': {
        ...ran('2026-01-16T10:00:00Z', '2026-01-16T10:00:22Z'),
        projectId: project('python-basics cover'),
        task: 'INPAINT',
        presetId: rowId('forge-service.StylePreset', 'educator@azora.world Academy flat'),
        sourceAssetId: asset('python-basics cover'),
        modelName: 'stable-diffusion-3.5-large',
        prompt: 'the hand holds the phone with five fingers',
        seed: 420_190_118n,
        strength: '0.6',
        cost: '1.5',
        status: 'SUCCEEDED',
      },
      'funda-cards logo 1': {
        ...ran('2026-08-06T15:10:00Z', '2026-08-06T15:10:19Z'),
        projectId: project('funda-cards logo'),
        task: 'TEXT_TO_IMAGE',
        modelName: 'stable-diffusion-3.5-large',
        prompt: 'a stack of three cards that forms the letter F',
        cost: '1',
        status: 'SUCCEEDED',
      },
      'shop-front jingle 1': {
        projectId: project('shop-front jingle'),
        task: 'TEXT_TO_MUSIC',
        modelName: 'stable-audio-open-1.0',
        prompt: 'eight seconds of highlife guitar, bright, no voice',
        variantCount: 2,
        createdAt: '2026-11-16T10:05:00Z',
      },
      'open day film 1': {
        ...ran('2025-10-20T09:30:00Z', '2025-10-20T09:30:02Z'),
        projectId: project('open day film'),
        task: 'TEXT_TO_VIDEO',
        modelName: 'cogvideox-5b',
        prompt: 'a well-known minister shakes hands with learners',
        status: 'BLOCKED',
        blockReason: 'REAL_PERSON',
      },
    },
    GeneratedAsset: {
      'python-basics cover': {
        projectId: project('python-basics cover'),
        jobId: job('python-basics cover 1'),
        medium: 'IMAGE',
        title: 'Cover of Python Basics',
        altText: 'A learner reads a phone; a small green python looks over her shoulder.',
        keywords: ['python', 'cover', 'grade 12'],
        copyrightNotice: '© 2026 Azora Academy NPC',
        rating: 5,
        versionCount: 2,
        status: 'PUBLISHED',
        publishedAt: '2026-01-16T14:00:00Z',
        createdAt: '2026-01-13T09:30:41Z',
        updatedAt: '2026-01-16T14:00:00Z',
      },
      'funda-cards logo': {
        projectId: project('funda-cards logo'),
        jobId: job('funda-cards logo 1'),
        medium: 'IMAGE',
        title: 'Three cards in an F',
        keywords: ['logo'],
        rating: 3,
        createdAt: '2026-08-06T15:10:19Z',
      },
    },
    AssetVersion: {
      'python-basics cover 1': {
        assetId: asset('python-basics cover'),
        number: 1,
        fileId: file('azora-academy python-basics-cover-draft.png'),
        mediaType: 'image/png',
        contentSha256: sha256('python-basics-cover-draft.png'),
        perceptualHash: 'c3b1e0f0783c1e87',
        sizeBytes: 2_211_840n,
        widthPx: 1536,
        heightPx: 1024,
        createdAt: '2026-01-13T09:30:41Z',
      },
      'python-basics cover 2': {
        assetId: asset('python-basics cover'),
        number: 2,
        parentId: version('python-basics cover 1'),
        action: 'EDITED',
        fileId: file('azora-academy python-basics-cover.png'),
        mediaType: 'image/png',
        contentSha256: sha256('python-basics-cover.png'),
        perceptualHash: 'c3b1e0f0783c1e86',
        sizeBytes: 2_187_264n,
        widthPx: 1536,
        heightPx: 1024,
        createdAt: '2026-01-16T10:00:22Z',
      },
    },
    ContentCredential: {
      'python-basics cover 2': {
        versionId: version('python-basics cover 2'),
        manifestLabel: 'urn:c2pa:6f0c0b52-9d1f-4c1e-8a6e-3f1f2f1f7d11',
        claimGenerator: 'Azora Forge/1.4.0',
        actions: ['c2pa.created', 'c2pa.edited'],
        ingredientCount: 1,
        manifest: Buffer.from('jumb c2pa manifest of the cover').toString('hex'),
        claimSha256: sha256('claim of python-basics-cover.png'),
        signerOnTrustList: false,
        validation: 'VALID',
        signedAt: '2026-01-16T10:00:23Z',
        createdAt: '2026-01-16T10:00:23Z',
      },
    },
  },
});
