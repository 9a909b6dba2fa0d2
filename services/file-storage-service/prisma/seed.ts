import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const key = (name: string) => rowId('security-service.EncryptionKey', name);
const bucket = (name: string) => rowId('file-storage-service.StorageBucket', name);
const file = (name: string) => rowId('file-storage-service.StoredFile', name);
const version = (name: string) => rowId('file-storage-service.FileVersion', name);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A version of a file; its data key is random digits. */
const stored = (name: string, versionNumber: number, sizeBytes: bigint, createdAt: string, more: object = {}) => ({
  fileId: file(name),
  versionNumber,
  storageKey: sha256(`place of ${name} ${versionNumber}`).slice(0, 32),
  etag: `"${sha256(`${name} ${versionNumber}`).slice(0, 32)}"`,
  sha256: sha256(`${name} ${versionNumber}`),
  sizeBytes,
  encryptionKeyId: key('files'),
  wrappedDataKey: sha256(`key of ${name} ${versionNumber}`),
  scanVerdict: 'CLEAN' as const,
  createdAt,
  ...more,
});

/**
 * Files that other services point at: key, owner, media type, bytes, day it came. Each is seen by its owner
 * until it is shared.
 */
const POINTED_AT = [
  ['azora-academy python-basics-cover-draft.png', educator, 'image/png', 2_211_840n, '2026-09-18T10:00:00Z'],
  ['azora-academy web-development-with-react.imscc', educator, 'application/zip', 18_874_368n, '2026-01-12T08:00:00Z'],
  ['azora-academy python-basics-variables.mp4', educator, 'video/mp4', 94_371_840n, '2026-09-21T11:00:00Z'],
  ['azora-academy python-2026-11-05.mp4', educator, 'video/mp4', 1_593_000_000n, '2026-11-05T15:00:00Z'],
  ['azora-academy python-2026-11-05.en.vtt', educator, 'text/vtt', 48_220n, '2026-11-05T18:00:00Z'],
  ['azora-academy python-2026-11-19.mp4', educator, 'video/mp4', 1_204_224_000n, '2026-11-19T15:00:00Z'],
  ['azora-academy open-day-2025.mp3', educator, 'audio/mpeg', 14_400_000n, '2025-10-11T12:00:00Z'],
  ['azora-academy think-python.epub', educator, 'application/epub+zip', 1_887_436n, '2026-01-19T08:00:00Z'],
  ['azora-academy bottling-machine.glb', educator, 'model/gltf-binary', 3_145_728n, '2026-10-05T09:00:00Z'],
  ['azora-academy lessons-2026-W46.csv', educator, 'text/csv', 412n, '2026-11-16T05:00:09Z'],
  ['azora-academy AZT-2026-3 decision.pdf', educator, 'application/pdf', 184_320n, '2026-10-02T12:00:00Z'],
  ['azora.world 2026-azt-2.pdf', educator, 'application/pdf', 171_008n, '2026-08-14T12:00:00Z'],
  ['azora.world web-test-2025-retest.pdf', educator, 'application/pdf', 628_224n, '2025-11-21T12:00:00Z'],
  ['azora.world network-test-2026.pdf', educator, 'application/pdf', 512_000n, '2026-07-24T12:00:00Z'],
  ['student@azora.world id-card.jpg', student, 'image/jpeg', 812_044n, '2026-01-19T14:00:00Z'],
  ['student-agreement student@azora.world.pdf', student, 'application/pdf', 96_256n, '2025-12-03T15:40:00Z'],
  ['student@azora.world funda-cards-pitch.mov', student, 'video/quicktime', 231_211_008n, '2026-10-12T16:00:00Z'],
  ['student@azora.world logo-final.svg', student, 'image/svg+xml', 14_208n, '2026-09-14T16:00:00Z'],
  ['educator@azora.world municipal-account.pdf', educator, 'application/pdf', 402_112n, '2026-01-20T08:00:00Z'],
  ['employer@azora.world passport.jpg', employer, 'image/jpeg', 1_048_064n, '2026-01-21T09:00:00Z'],
  ['mensah-digital certificate-of-incorporation.pdf', employer, 'application/pdf', 220_160n, '2025-10-12T09:00:00Z'],
  ['mensah-digital jingle.wav', employer, 'audio/wav', 4096n, '2026-10-19T09:00:00Z'],
  ['educator-agreement employer@azora.world.pdf', employer, 'application/pdf', 88_064n, '2026-11-02T09:00:00Z'],
  ['employer-terms employer@azora.world.pdf', employer, 'application/pdf', 102_400n, '2025-10-06T09:20:00Z'],
] as const;

const academyFile = { bucketId: bucket('azora-learner-files'), organizationId: academy } as const;

export default defineSeed('file-storage-service', {
  demo: {
    StorageBucket: {
      'azora-learner-files': {
        name: 'azora-learner-files',
        region: 'af-south-1',
        versioning: 'ENABLED',
        encryptionKeyId: key('files'),
        quotaBytes: 1_099_511_627_776n,
        usedBytes: 3_167_670_734n,
        createdById: educator,
        createdAt: '2025-09-01T08:30:00Z',
      },
      'azora-public': {
        name: 'azora-public',
        region: 'af-south-1',
        allowsPublicRead: true,
        holdsPersonalData: false,
        usedBytes: 2_310_144n,
        createdAt: '2025-09-01T08:31:00Z',
      },
      'azora-records': {
        name: 'azora-records',
        region: 'af-south-1',
        versioning: 'ENABLED',
        encryptionKeyId: key('files'),
        hasObjectLock: true,
        defaultRetentionMode: 'COMPLIANCE',
        defaultRetentionDays: 1826,
        usedBytes: 0n,
        createdAt: '2025-09-01T08:32:00Z',
      },
      'mensah-digital-work': {
        name: 'mensah-digital-work',
        region: 'eu-west-1',
        versioning: 'SUSPENDED',
        encryptionKeyId: key('mensah-digital/files'),
        usedBytes: 48_128n,
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-08-03T09:20:00Z',
      },
    },
    StoredFile: {
      ...Object.fromEntries(
        POINTED_AT.map(([key, ownerId, mediaType, , createdAt]) => [
          key,
          {
            ...academyFile,
            organizationId: ownerId === employer ? mensah : academy,
            objectKey: `shared/${key.replaceAll(' ', '/')}`,
            ownerId,
            fileName: key.split(' ').at(-1),
            mediaType,
            status: 'AVAILABLE',
            currentVersion: 1,
            createdAt,
          },
        ]),
      ),
      'student@azora.world clean.py': {
        ...academyFile,
        objectKey: 'student/python-data-analysis-script/clean.py',
        ownerId: student,
        fileName: 'clean.py',
        description: 'First milestone: duplicates and rows without a date.',
        mediaType: 'text/x-python',
        status: 'AVAILABLE',
        currentVersion: 2,
        sourceService: 'azora-forge',
        createdAt: '2026-11-17T16:00:00Z',
        updatedAt: '2026-11-19T15:20:00Z',
      },
      'azora-academy python-basics-cover.png': {
        bucketId: bucket('azora-public'),
        objectKey: 'courses/python-basics-cover.png',
        ownerId: educator,
        fileName: 'python-basics-cover.png',
        mediaType: 'image/png',
        visibility: 'PUBLIC',
        status: 'AVAILABLE',
        currentVersion: 1,
        sourceService: 'azora-education',
        organizationId: academy,
        createdAt: '2026-09-21T10:00:00Z',
      },
      'employer@azora.world application.docm': {
        bucketId: bucket('mensah-digital-work'),
        objectKey: 'applications/2026-11-12/application.docm',
        ownerId: employer,
        fileName: 'application.docm',
        mediaType: 'application/vnd.ms-word.document.macroenabled.12',
        visibility: 'ORGANIZATION',
        status: 'QUARANTINED',
        currentVersion: 1,
        organizationId: mensah,
        createdAt: '2026-11-12T10:00:00Z',
      },
      'student@azora.world notes.pdf': {
        ...academyFile,
        objectKey: 'student/notes.pdf',
        ownerId: student,
        fileName: 'notes.pdf',
        mediaType: 'application/pdf',
        createdAt: '2026-11-19T17:35:00Z',
      },
      'educator@azora.world old-timetable.csv': {
        ...academyFile,
        objectKey: 'academy/old-timetable.csv',
        ownerId: educator,
        fileName: 'old-timetable.csv',
        mediaType: 'text/csv',
        visibility: 'ORGANIZATION',
        status: 'DELETED',
        currentVersion: 2,
        removedAt: '2026-10-02T06:00:00Z',
        createdAt: '2026-01-19T06:00:00Z',
      },
    },
    FileVersion: {
      ...Object.fromEntries(
        POINTED_AT.map(([key, , , sizeBytes, createdAt]) => [`${key} 1`, stored(key, 1, sizeBytes, createdAt)]),
      ),
      'clean.py 1': stored('student@azora.world clean.py', 1, 2104n, '2026-11-17T16:00:00Z', {
        isCurrent: false,
        uploadedById: student,
      }),
      'clean.py 2': stored('student@azora.world clean.py', 2, 2618n, '2026-11-19T15:20:00Z', { uploadedById: student }),
      'python-basics-cover.png 1': stored(
        'azora-academy python-basics-cover.png',
        1,
        2_310_144n,
        '2026-09-21T10:00:00Z',
        {
          encryptionKeyId: undefined,
          wrappedDataKey: undefined,
          uploadedById: educator,
        },
      ),
      'application.docm 1': stored('employer@azora.world application.docm', 1, 48_128n, '2026-11-12T10:00:00Z', {
        scanVerdict: 'INFECTED',
        uploadedById: employer,
      }),
      'old-timetable.csv 1': stored('educator@azora.world old-timetable.csv', 1, 8204n, '2026-01-19T06:00:00Z', {
        isCurrent: false,
      }),
      'old-timetable.csv 2': {
        fileId: file('educator@azora.world old-timetable.csv'),
        versionNumber: 2,
        isDeleteMarker: true,
        sizeBytes: 0n,
        createdAt: '2026-10-02T06:00:00Z',
      },
    },
    UploadSession: {
      'student@azora.world notes.pdf': {
        userId: student,
        bucketId: bucket('azora-learner-files'),
        fileId: file('student@azora.world notes.pdf'),
        fileName: 'notes.pdf',
        mediaType: 'application/pdf',
        uploadLength: 1_840_220n,
        uploadOffset: 1_048_576n,
        expiresAt: '2026-11-20T17:35:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T17:35:00Z',
      },
      'student@azora.world clean.py 2': {
        userId: student,
        bucketId: bucket('azora-learner-files'),
        fileId: file('student@azora.world clean.py'),
        fileName: 'clean.py',
        mediaType: 'text/x-python',
        protocol: 'SINGLE_REQUEST',
        uploadLength: 2618n,
        uploadOffset: 2618n,
        expectedSha256: sha256('student@azora.world clean.py 2'),
        status: 'COMPLETED',
        expiresAt: '2026-11-20T15:20:00Z',
        completedAt: '2026-11-19T15:20:01Z',
        organizationId: academy,
        createdAt: '2026-11-19T15:20:00Z',
      },
      'educator@azora.world python-2026-11-19.mp4 first': {
        userId: educator,
        bucketId: bucket('azora-learner-files'),
        fileName: 'python-2026-11-19.mp4',
        mediaType: 'video/mp4',
        protocol: 'S3_MULTIPART',
        uploadLength: 1_204_224_000n,
        uploadOffset: 314_572_800n,
        status: 'ABORTED',
        expiresAt: '2026-11-20T14:40:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T14:40:00Z',
        updatedAt: '2026-11-19T14:52:00Z',
      },
      'student@azora.world funda-cards-pitch.mov first': {
        userId: student,
        bucketId: bucket('azora-learner-files'),
        fileName: 'funda-cards-pitch.mov',
        mediaType: 'video/quicktime',
        uploadLength: 231_211_008n,
        uploadOffset: 88_080_384n,
        status: 'EXPIRED',
        expiresAt: '2026-10-11T16:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-10T16:00:00Z',
        updatedAt: '2026-10-11T16:00:00Z',
      },
    },
    FileAccessGrant: {
      'clean.py for employer@azora.world': {
        fileId: file('student@azora.world clean.py'),
        grantedById: student,
        granteeKind: 'USER',
        granteeUserId: employer,
        createdAt: '2026-11-17T16:05:00Z',
      },
      'python-basics-cover.png for mensah-digital': {
        fileId: file('azora-academy python-basics-cover.png'),
        grantedById: educator,
        granteeKind: 'ORGANIZATION',
        granteeOrganizationId: mensah,
        expiresAt: '2027-01-31T22:00:00Z',
        createdAt: '2026-11-02T10:00:00Z',
      },
      'clean.py by a link': {
        fileId: file('student@azora.world clean.py'),
        grantedById: student,
        granteeKind: 'LINK',
        linkTokenHash: '7f0c0d9bb2a6f1c35b8f0f4a93d1e2767a0be4cf51d83629b7e0a4dd6c8f1735',
        maxDownloads: 3,
        downloadCount: 1,
        expiresAt: '2026-11-26T16:00:00Z',
        createdAt: '2026-11-19T16:00:00Z',
      },
    },
    MalwareScan: {
      'application.docm 1': {
        versionId: version('application.docm 1'),
        engineVersion: '1.4.3',
        signatureVersion: '27462',
        verdict: 'INFECTED',
        threatName: 'Doc.Downloader.Emotet-10011288-0',
        actionTaken: 'QUARANTINED',
        durationMs: 410,
        scannedAt: '2026-11-12T10:00:04Z',
      },
      'clean.py 2': {
        versionId: version('clean.py 2'),
        engineVersion: '1.4.3',
        signatureVersion: '27469',
        verdict: 'CLEAN',
        durationMs: 22,
        scannedAt: '2026-11-19T15:20:02Z',
      },
    },
    LifecycleRule: {
      'azora-learner-files old versions': {
        bucketId: bucket('azora-learner-files'),
        name: 'old versions',
        noncurrentExpirationDays: 90,
        abortUploadDays: 2,
      },
      'azora-records to the archive': {
        bucketId: bucket('azora-records'),
        name: 'to the archive',
        minimumSizeBytes: 131_072n,
        transitionDays: 365,
        transitionClass: 'DEEP_ARCHIVE',
        expirationDays: 3652,
      },
    },
  },
});
