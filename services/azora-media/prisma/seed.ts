import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const asset = (key: string) => rowId('azora-media.MediaAsset', key);

/** A file as it was uploaded, with what is known of its bytes. */
const source = (key: string, sizeBytes: bigint) => ({
  sourceFileId: rowId('file-storage-service.StoredFile', key),
  sourceSha256: createHash('sha256').update(key).digest('hex'),
  sizeBytes,
});

const FULL_HD = { widthPx: 1920, heightPx: 1080, frameRate: '25' } as const;

const lecture = asset('python 2026-11-05 recording');
const film = asset('python-basics variables film');

/** The rendition of the recorded lecture at one height; 3,540 seconds at its average rate. */
const rendition = (heightPx: number, widthPx: number, codecs: string, bandwidth: number, vmaf: string) => {
  const averageBandwidth = bandwidth * 0.8;
  return {
    assetId: lecture,
    codecs,
    widthPx,
    heightPx,
    frameRate: '25',
    bandwidth,
    averageBandwidth,
    manifestPath: `python-2026-11-05/${heightPx}p.m3u8`,
    sizeBytes: BigInt((averageBandwidth / 8) * 3540),
    vmaf,
    createdAt: '2026-11-05T16:00:00Z',
  };
};

/** A recorded lecture that can be watched on little data, a short film, and uploads that got less far. */
export default defineSeed('azora-media', {
  demo: {
    MediaAsset: {
      'python 2026-11-05 recording': {
        ...source('azora-academy python-2026-11-05.mp4', 1_593_000_000n),
        ...FULL_HD,
        uploaderId: educator,
        courseId: python,
        kind: 'VIDEO',
        title: 'Lists and how to walk them',
        description: 'Lecture of 5 November 2026.',
        durationMs: 3_540_000,
        integratedLoudnessLufs: '-23.1',
        language: 'en',
        status: 'READY',
        readyAt: '2026-11-05T16:10:00Z',
        organizationId: academy,
        createdAt: '2026-11-05T15:04:00Z',
        updatedAt: '2026-11-05T16:10:00Z',
      },
      'python-basics variables film': {
        ...source('azora-academy python-basics-variables.mp4', 94_371_840n),
        ...FULL_HD,
        uploaderId: educator,
        courseId: python,
        kind: 'VIDEO',
        title: 'Variables are names',
        durationMs: 420_000,
        integratedLoudnessLufs: '-16.4',
        language: 'en',
        status: 'READY',
        readyAt: '2026-01-15T10:20:00Z',
        organizationId: academy,
        createdAt: '2026-01-15T10:00:00Z',
        updatedAt: '2026-01-15T10:20:00Z',
      },
      'python 2026-11-19 recording': {
        ...source('azora-academy python-2026-11-19.mp4', 1_204_224_000n),
        ...FULL_HD,
        uploaderId: educator,
        courseId: python,
        kind: 'VIDEO',
        title: 'Decisions with if, recorded in place of the lecture',
        durationMs: 2_676_000,
        language: 'en',
        status: 'PROCESSING',
        organizationId: academy,
        createdAt: '2026-11-19T15:10:00Z',
        updatedAt: '2026-11-19T15:12:00Z',
      },
      'funda-cards pitch': {
        ...source('student@azora.world funda-cards-pitch.mov', 231_211_008n),
        uploaderId: student,
        kind: 'VIDEO',
        title: 'Pitch of Funda Cards',
        visibility: 'PRIVATE',
        createdAt: '2026-11-19T18:40:00Z',
      },
      'shop-front jingle': {
        ...source('mensah-digital jingle.wav', 4_096n),
        uploaderId: employer,
        kind: 'AUDIO',
        title: 'Jingle for the December sale',
        visibility: 'ORGANISATION',
        status: 'FAILED',
        failure: 'The file ends after its header.',
        organizationId: mensah,
        createdAt: '2026-11-16T11:00:00Z',
        updatedAt: '2026-11-16T11:00:20Z',
      },
      'open day 2025 interview': {
        ...source('azora-academy open-day-2025.mp3', 14_400_000n),
        uploaderId: educator,
        kind: 'AUDIO',
        title: 'Learners on the open day 2025',
        durationMs: 900_000,
        integratedLoudnessLufs: '-18.9',
        language: 'zu',
        visibility: 'PUBLIC',
        status: 'ARCHIVED',
        organizationId: academy,
        createdAt: '2025-10-20T09:00:00Z',
        updatedAt: '2026-02-27T09:00:00Z',
      },
    },
    MediaRendition: {
      'python 2026-11-05 1080p': rendition(1080, 1920, 'avc1.640028,mp4a.40.2', 4_500_000, '95.2'),
      'python 2026-11-05 480p': rendition(480, 854, 'avc1.64001e,mp4a.40.2', 1_200_000, '78.6'),
      'python 2026-11-05 240p': rendition(240, 426, 'avc1.640015,mp4a.40.2', 400_000, '52.3'),
      'python-basics variables 720p': {
        assetId: film,
        codecs: 'avc1.64001f,mp4a.40.2',
        widthPx: 1280,
        heightPx: 720,
        frameRate: '25',
        bandwidth: 2_000_000,
        averageBandwidth: 1_600_000,
        manifestPath: 'python-basics-variables/720p.m3u8',
        // 420 seconds
        sizeBytes: 84_000_000n,
        createdAt: '2026-01-15T10:15:00Z',
      },
      'python-basics variables audio': {
        assetId: film,
        track: 'AUDIO',
        codecs: 'mp4a.40.2',
        bandwidth: 72_000,
        averageBandwidth: 64_000,
        manifestPath: 'python-basics-variables/audio.m3u8',
        // 420 seconds
        sizeBytes: 3_360_000n,
        createdAt: '2026-01-15T10:15:00Z',
      },
    },
    TranscodeJob: {
      'python 2026-11-05 LECTURE': {
        assetId: lecture,
        profile: 'LECTURE',
        ladder: [1080, 480, 240],
        status: 'SUCCEEDED',
        progressPercent: 100,
        workerName: 'transcoder-2',
        cpuSeconds: 9120,
        startedAt: '2026-11-05T15:05:00Z',
        finishedAt: '2026-11-05T16:08:00Z',
        createdAt: '2026-11-05T15:04:10Z',
        updatedAt: '2026-11-05T16:08:00Z',
      },
      'python 2026-11-19 LECTURE': {
        assetId: asset('python 2026-11-19 recording'),
        profile: 'LECTURE',
        ladder: [1080, 480, 240],
        status: 'RUNNING',
        progressPercent: 40,
        workerName: 'transcoder-1',
        startedAt: '2026-11-19T15:12:00Z',
        createdAt: '2026-11-19T15:10:10Z',
        updatedAt: '2026-11-19T15:40:00Z',
      },
      'shop-front jingle PODCAST': {
        assetId: asset('shop-front jingle'),
        profile: 'PODCAST',
        status: 'FAILED',
        errorMessage: 'ffmpeg: end of file after 44 bytes',
        startedAt: '2026-11-16T11:00:10Z',
        finishedAt: '2026-11-16T11:00:11Z',
        createdAt: '2026-11-16T11:00:05Z',
        updatedAt: '2026-11-16T11:00:11Z',
      },
    },
    SubtitleTrack: {
      'python 2026-11-05 en CAPTION': {
        assetId: lecture,
        language: 'en',
        role: 'CAPTION',
        fileId: rowId('file-storage-service.StoredFile', 'azora-academy python-2026-11-05.en.vtt'),
        fileSha256: createHash('sha256').update('azora-academy python-2026-11-05.en.vtt').digest('hex'),
        production: 'AUTOMATIC',
        wordErrorPercent: '8.40',
        createdAt: '2026-11-05T16:05:00Z',
      },
    },
    PlaybackSession: {
      'python 2026-11-05 student@azora.world': {
        assetId: lecture,
        userId: student,
        sessionId: '6e2fb550-c457-11e9-bb97-0800200c9a66',
        device: 'ANDROID',
        country: 'ZA',
        ipAddress: '196.25.1.77',
        startedAt: '2026-11-07T10:00:00Z',
        endedAt: '2026-11-07T10:42:00Z',
        startupMs: 2150,
        watchedMs: 2_430_000,
        rebufferCount: 3,
        rebufferMs: 14_200,
        renditionSwitches: 5,
        meanBitrate: 460_000,
        // 460,000 bits a second for 2,430 seconds
        dataBytes: 139_725_000n,
        ending: 'STOPPED',
        createdAt: '2026-11-07T10:42:01Z',
      },
      'python-basics variables student@azora.world': {
        assetId: film,
        userId: student,
        sessionId: 'b8d0a7e4-8f4c-4f5a-9d0e-5a3b0f6c2d19',
        device: 'WEB',
        country: 'ZA',
        startedAt: '2026-10-13T15:00:00Z',
        endedAt: '2026-10-13T15:07:10Z',
        startupMs: 640,
        watchedMs: 420_000,
        meanBitrate: 1_600_000,
        dataBytes: 84_000_000n,
        ending: 'COMPLETED',
        createdAt: '2026-10-13T15:07:11Z',
      },
    },
    ViewerEngagement: {
      'python 2026-11-05 student@azora.world': {
        assetId: lecture,
        userId: student,
        resumeAtMs: 2_430_000,
        watchedPercent: '68.64',
        totalWatchedMs: 2_430_000n,
        playCount: 1,
        lastPlayedAt: '2026-11-07T10:00:00Z',
        createdAt: '2026-11-07T10:00:00Z',
        updatedAt: '2026-11-07T10:42:01Z',
      },
      'python-basics variables student@azora.world': {
        assetId: film,
        userId: student,
        watchedPercent: '100',
        totalWatchedMs: 420_000n,
        playCount: 1,
        reaction: 'LIKE',
        completedAt: '2026-10-13T15:07:00Z',
        lastPlayedAt: '2026-10-13T15:00:00Z',
        createdAt: '2026-10-13T15:00:00Z',
        updatedAt: '2026-10-13T15:07:11Z',
      },
    },
  },
});
