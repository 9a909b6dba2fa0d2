import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const basics = rowId('azora-education.Module', 'introduction-to-python-programming 1');
const variables = rowId('interactive-video.InteractiveVideo', 'Variables are names');
const cue = (identifier: string) => rowId('interactive-video.VideoCue', `Variables are names ${identifier}`);
const watched = rowId('interactive-video.ViewerSession', 'Variables are names student@azora.world 1');

const film = (key: string, title: string, durationMs: number) => ({
  mediaAssetId: rowId('azora-media.MediaAsset', key),
  moduleId: basics,
  authorId: educator,
  title,
  durationMs,
  completionThreshold: '0.95',
  organizationId: academy,
});

const track = (language: string, label: string, vtt: string, cueCount: number) => ({
  videoId: variables,
  language,
  label,
  vtt,
  contentSha256: createHash('sha256').update(vtt).digest('hex'),
  cueCount,
  createdAt: '2026-01-15T11:00:00Z',
});

/** Seven minutes on variables that stop three times: to ask, to let the viewer type, and to sum up. */
export default defineSeed('interactive-video', {
  demo: {
    InteractiveVideo: {
      'Variables are names': {
        ...film('python-basics variables film', 'Variables are names', 420_000),
        navigation: 'FORWARD_ONLY_SEEN',
        cueCount: 4,
        maxScore: '10',
        status: 'PUBLISHED',
        publishedAt: '2026-01-19T08:00:00Z',
        createdAt: '2026-01-15T10:30:00Z',
        updatedAt: '2026-01-19T08:00:00Z',
      },
      'Lists and how to walk them': {
        ...film('python 2026-11-05 recording', 'Lists and how to walk them', 3_540_000),
        startAtMs: 95_000,
        createdAt: '2026-11-09T08:00:00Z',
      },
      'What a variable is': {
        ...film('python-basics variables film', 'What a variable is', 420_000),
        status: 'RETIRED',
        publishedAt: '2025-12-10T08:00:00Z',
        createdAt: '2025-12-08T10:00:00Z',
        updatedAt: '2026-01-19T08:00:00Z',
      },
    },
    VideoCue: {
      'Variables are names chapter-2': {
        videoId: variables,
        identifier: 'chapter-2',
        kind: 'BOOKMARK',
        startMs: 60_000,
        endMs: 60_000,
        pausesVideo: false,
        content: { label: 'Two names for one value' },
        createdAt: '2026-01-15T10:40:00Z',
      },
      'Variables are names what-is-b': {
        videoId: variables,
        identifier: 'what-is-b',
        kind: 'SINGLE_CHOICE',
        startMs: 145_000,
        endMs: 145_000,
        xPercent: '10',
        yPercent: '60',
        content: { question: 'a = 3, b = a, a = 4. What is b?', choices: ['3', '4', 'an error'], correct: 0 },
        isGraded: true,
        points: '4',
        maxAttempts: 2,
        seekOnWrongMs: 60_000,
        createdAt: '2026-01-15T10:42:00Z',
      },
      'Variables are names swap': {
        videoId: variables,
        identifier: 'swap',
        kind: 'CODE',
        startMs: 280_000,
        endMs: 280_000,
        content: { task: 'Swap a and b, then print both.' },
        isGraded: true,
        points: '6',
        maxAttempts: 5,
        createdAt: '2026-01-15T10:45:00Z',
      },
      'Variables are names summary': {
        videoId: variables,
        identifier: 'summary',
        kind: 'SUMMARY',
        startMs: 412_000,
        endMs: 420_000,
        content: { statements: ['A variable is a name for a value.', 'A value can have two names.'] },
        createdAt: '2026-01-15T10:48:00Z',
      },
    },
    CodeFrame: {
      'Variables are names swap': {
        cueId: cue('swap'),
        runtime: 'PYTHON_3',
        starterCode: 'a = 1\nb = 2\n\nprint(a, b)\n',
        expectedStdout: '2 1\n',
        hint: 'Python can give two names two values in one line.',
        createdAt: '2026-01-15T10:46:00Z',
      },
    },
    CaptionTrack: {
      'Variables are names CAPTIONS en': {
        ...track(
          'en',
          'English',
          'WEBVTT\n\n00:00.000 --> 00:04.000\nA variable is a name.\n\n00:04.000 --> 00:08.500\nIt is not a box.\n',
          2,
        ),
        origin: 'MACHINE_REVIEWED',
        accuracyPercent: '99.10',
        reviewedById: educator,
        isDefault: true,
      },
      'Variables are names CAPTIONS zu': {
        ...track('zu', 'isiZulu', 'WEBVTT\n\n00:00.000 --> 00:04.000\nI-variable yigama.\n', 1),
        origin: 'HUMAN',
      },
    },
    ViewerSession: {
      'Variables are names student@azora.world 1': {
        videoId: variables,
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        userId: student,
        organizationId: academy,
        registration: 'a3e1d6b2-0a8f-4c55-9f0d-7c0b5a2f9c41',
        state: 'COMPLETED',
        progress: '1',
        playedSegments: '0[.]145[,]60[.]420',
        playbackRate: '1.25',
        captionLanguage: 'zu',
        pauseCount: 2,
        seekCount: 1,
        scoreScaled: '1',
        note: 'a, b = b, a',
        startedAt: '2026-10-13T15:10:00Z',
        endedAt: '2026-10-13T15:21:00Z',
        createdAt: '2026-10-13T15:10:00Z',
        updatedAt: '2026-10-13T15:21:00Z',
      },
    },
    CueResponse: {
      'Variables are names student@azora.world 1 what-is-b 1': {
        sessionId: watched,
        cueId: cue('what-is-b'),
        response: '1',
        isCorrect: false,
        score: '0',
        latencyMs: 9300,
        videoTimeMs: 145_000,
        createdAt: '2026-10-13T15:12:20Z',
      },
      'Variables are names student@azora.world 1 what-is-b 2': {
        sessionId: watched,
        cueId: cue('what-is-b'),
        attempt: 2,
        response: '0',
        isCorrect: true,
        score: '4',
        latencyMs: 12_800,
        videoTimeMs: 145_000,
        createdAt: '2026-10-13T15:14:10Z',
      },
      'Variables are names student@azora.world 1 swap 1': {
        sessionId: watched,
        cueId: cue('swap'),
        response: 'a = 1\nb = 2\na, b = b, a\nprint(a, b)\n',
        isCorrect: true,
        score: '6',
        exitCode: 0,
        latencyMs: 96_000,
        videoTimeMs: 280_000,
        createdAt: '2026-10-13T15:18:00Z',
      },
    },
  },
});
