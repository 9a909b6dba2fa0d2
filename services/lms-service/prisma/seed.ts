import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

const packaged = (key: string): string => rowId('lms-service.LearningPackage', key);
const unit = (key: string): string => rowId('lms-service.AssignableUnit', key);
const registered = (key: string): string => rowId('lms-service.PackageRegistration', key);
const session = (key: string): string => rowId('lms-service.LaunchSession', key);
/** UUIDs that the run time made: of registrations and of statements. */
const registrationOf = (key: string): string => rowId('lms-service.registration', key);
const statementOf = (key: string): string => rowId('lms-service.statement', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const BASICS = 'student@azora.world python-basics 2';
const FLOW = 'student@azora.world control-flow 1';
const LOOPS = 'https://academy.azora.world/xapi/control-flow/loops';
const launchData = '{"launchMode":"Normal","moveOn":"CompletedAndPassed","masteryScore":0.7}';
const bookmark = JSON.stringify({ page: 3, answered: 2 });

const uploaded = (title: string, manifestIdentifier: string, version: number, zip: string) => ({
  title,
  standard: 'SCORM_2004_4TH' as const,
  manifestIdentifier,
  version,
  assetId: rowId('azora-content.ContentAsset', zip),
  packageSha256: sha256(`${manifestIdentifier} ${version}`),
  sizeBytes: 8_412_160n,
  uploadedById: educator,
  organizationId: academy,
});
const themba = { studentId: rowId('azora-education.Student', 'student@azora.world'), userId: student } as const;

/** One statement of Themba's, its body as the unit sent it. */
const said = <const Result extends object>(
  key: string,
  verb: string,
  object: string,
  timestamp: string,
  result: Result,
) => ({
  statementId: statementOf(key),
  userId: student,
  organizationId: academy,
  verbIri: `http://adlnet.gov/expapi/verbs/${verb}`,
  objectIri: object,
  body: {
    id: statementOf(key),
    actor: { account: { homePage: 'https://azora.world', name: student } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { id: object },
    result,
    timestamp,
  },
  timestamp,
  stored: timestamp,
  createdAt: timestamp,
});

export default defineSeed('lms-service', {
  demo: {
    LearningPackage: {
      'python-basics 1': {
        ...uploaded('Python Basics', 'MANIFEST-PY-BASICS', 1, 'python-basics package.zip'),
        unitCount: 2,
        status: 'RETIRED',
        importedAt: '2026-01-12T09:05:00Z',
        createdAt: '2026-01-12T09:00:00Z',
      },
      'python-basics 2': {
        ...uploaded('Python Basics', 'MANIFEST-PY-BASICS', 2, 'python-basics package.zip'),
        unitCount: 2,
        status: 'IMPORTED',
        importedAt: '2026-09-28T07:30:00Z',
        createdAt: '2026-09-28T07:25:00Z',
      },
      'control-flow 1': {
        ...uploaded('Control Flow', 'https://academy.azora.world/xapi/control-flow', 1, 'control-flow package.zip'),
        standard: 'CMI5',
        unitCount: 1,
        status: 'IMPORTED',
        importedAt: '2026-09-28T07:50:00Z',
        createdAt: '2026-09-28T07:45:00Z',
      },
      'control-flow 2': {
        ...uploaded('Control Flow', 'https://academy.azora.world/xapi/control-flow', 2, 'control-flow package.zip'),
        standard: 'CMI5',
        status: 'REJECTED',
        rejection: 'cmi5.xml names a unit whose launch address is not in the package: loops/index.html',
        createdAt: '2026-11-16T10:00:00Z',
      },
      'control-flow 3': {
        ...uploaded('Control Flow', 'https://academy.azora.world/xapi/control-flow', 3, 'control-flow package.zip'),
        standard: 'CMI5',
        status: 'VALIDATING',
        createdAt: '2026-11-19T15:00:00Z',
      },
      'components 1': {
        ...uploaded('Components and Props', 'MANIFEST-REACT-COMPONENTS', 1, 'components package.zip'),
        createdAt: '2026-11-19T15:10:00Z',
      },
    },
    AssignableUnit: {
      'python-basics 2 values': {
        packageId: packaged('python-basics 2'),
        organizationId: academy,
        identifier: 'ITEM-VALUES',
        position: 1,
        title: 'Values, variables and lists',
        launchHref: 'values/index.html',
        moveOn: 'COMPLETED',
        completionThreshold: '0.8',
        moduleId: rowId('azora-education.Module', 'introduction-to-python-programming 1'),
      },
      'python-basics 2 errors': {
        packageId: packaged('python-basics 2'),
        organizationId: academy,
        identifier: 'ITEM-ERRORS',
        position: 2,
        title: 'Reading an error message',
        launchHref: 'errors/index.html',
        moveOn: 'PASSED',
        masteryScore: '0.7',
        timeLimitSeconds: 1800,
        timeLimitAction: 'CONTINUE_MESSAGE',
        moduleId: rowId('azora-education.Module', 'introduction-to-python-programming 1'),
      },
      'control-flow 1 loops': {
        packageId: packaged('control-flow 1'),
        organizationId: academy,
        identifier: LOOPS,
        position: 1,
        title: 'Loops',
        launchHref: 'https://courses.azora.world/control-flow/loops',
        launchMethod: 'OWN_WINDOW',
        moveOn: 'COMPLETED_AND_PASSED',
        masteryScore: '0.7',
        moduleId: rowId('azora-education.Module', 'introduction-to-python-programming 2'),
      },
    },
    PackageRegistration: {
      [BASICS]: {
        ...themba,
        packageId: packaged('python-basics 2'),
        registration: registrationOf(BASICS),
        status: 'SATISFIED',
        scoreScaled: '0.9',
        totalSeconds: 4620,
        satisfiedAt: '2026-11-05T17:20:00Z',
        organizationId: academy,
        createdAt: '2026-10-12T14:05:00Z',
      },
      [FLOW]: {
        ...themba,
        packageId: packaged('control-flow 1'),
        registration: registrationOf(FLOW),
        totalSeconds: 720,
        organizationId: academy,
        createdAt: '2026-11-09T15:00:00Z',
      },
      'student@azora.world python-basics 1': {
        ...themba,
        packageId: packaged('python-basics 1'),
        registration: registrationOf('student@azora.world python-basics 1'),
        status: 'WAIVED',
        waivedReason: 'ADMINISTRATIVE',
        organizationId: academy,
        createdAt: '2026-09-20T12:00:00Z',
      },
      // Opened with his request for the third term, and closed when that was cancelled.
      'student@azora.world python-basics 1 in the third term': {
        ...themba,
        packageId: packaged('python-basics 1'),
        registration: registrationOf('student@azora.world python-basics 1 in the third term'),
        status: 'ENDED',
        totalSeconds: 540,
        organizationId: academy,
        createdAt: '2026-06-29T15:10:00Z',
        updatedAt: '2026-07-13T10:00:00Z',
      },
    },
    LaunchSession: {
      'python-basics errors 2026-11-05': {
        registrationId: registered(BASICS),
        unitId: unit('python-basics 2 errors'),
        authTokenHash: sha256('fetch token 2026-11-05'),
        returnUrl: 'https://azora.world/courses/introduction-to-python-programming',
        state: 'TERMINATED',
        durationSeconds: 1500,
        launchedAt: '2026-11-05T16:54:00Z',
        fetchedAt: '2026-11-05T16:54:02Z',
        initializedAt: '2026-11-05T16:54:03Z',
        endedAt: '2026-11-05T17:20:00Z',
        createdAt: '2026-11-05T16:54:00Z',
      },
      'control-flow loops 2026-11-17': {
        registrationId: registered(FLOW),
        unitId: unit('control-flow 1 loops'),
        authTokenHash: sha256('fetch token 2026-11-17'),
        state: 'INITIALIZED',
        launchedAt: '2026-11-17T15:00:00Z',
        fetchedAt: '2026-11-17T15:00:01Z',
        initializedAt: '2026-11-17T15:00:03Z',
        createdAt: '2026-11-17T15:00:00Z',
      },
      'control-flow loops 2026-11-16': {
        registrationId: registered(FLOW),
        unitId: unit('control-flow 1 loops'),
        mode: 'BROWSE',
        authTokenHash: sha256('fetch token 2026-11-16'),
        state: 'ABANDONED',
        launchedAt: '2026-11-16T18:00:00Z',
        endedAt: '2026-11-16T20:00:00Z',
        createdAt: '2026-11-16T18:00:00Z',
      },
    },
    ScoAttempt: {
      'student@azora.world python-basics values 1': {
        registrationId: registered(BASICS),
        unitId: unit('python-basics 2 values'),
        attemptNumber: 1,
        completionStatus: 'COMPLETED',
        progressMeasure: '1',
        totalTimeSeconds: 2400,
        exitKind: 'NORMAL',
        finishedAt: '2026-10-22T16:40:00Z',
        createdAt: '2026-10-22T16:00:00Z',
      },
      'student@azora.world python-basics errors 1': {
        registrationId: registered(BASICS),
        unitId: unit('python-basics 2 errors'),
        attemptNumber: 1,
        completionStatus: 'COMPLETED',
        successStatus: 'PASSED',
        scoreScaled: '0.9',
        scoreRaw: '18',
        scoreMin: '0',
        scoreMax: '20',
        progressMeasure: '1',
        totalTimeSeconds: 1500,
        exitKind: 'NORMAL',
        finishedAt: '2026-11-05T17:20:00Z',
        createdAt: '2026-11-05T16:54:00Z',
      },
      'student@azora.world python-basics values 2': {
        registrationId: registered(BASICS),
        unitId: unit('python-basics 2 values'),
        attemptNumber: 2,
        completionStatus: 'INCOMPLETE',
        progressMeasure: '0.3',
        totalTimeSeconds: 720,
        location: 'page-3',
        suspendData: bookmark,
        entry: 'RESUME',
        exitKind: 'SUSPEND',
        createdAt: '2026-11-19T15:00:00Z',
      },
    },
    XapiStatement: {
      'student@azora.world passes errors': {
        ...said(
          'passes errors',
          'passed',
          'https://academy.azora.world/xapi/python-basics/errors',
          '2026-11-05T17:19:40Z',
          {
            score: { scaled: 0.9 },
            success: true,
            duration: 'PT25M',
          },
        ),
        sessionId: session('python-basics errors 2026-11-05'),
        success: true,
        scoreScaled: '0.9',
        durationSeconds: '1500',
      },
      'student@azora.world initializes loops': {
        ...said('initializes loops', 'initialized', LOOPS, '2026-11-17T15:00:03Z', {}),
        sessionId: session('control-flow loops 2026-11-17'),
      },
      'student@azora.world answers twice': said('answers twice', 'answered', `${LOOPS}/q2`, '2026-11-17T15:06:10Z', {
        response: 'range(10)',
        success: true,
      }),
      // The unit had sent the answer twice.
      'student@azora.world answers twice, voided': {
        ...said(
          'answers twice, voided',
          'voided',
          `urn:uuid:${statementOf('answers twice')}`,
          '2026-11-17T15:06:20Z',
          {},
        ),
        voidsStatementId: statementOf('answers twice'),
      },
    },
    ActivityState: {
      'student@azora.world control-flow bookmark': {
        registrationId: registered(FLOW),
        activityIri: LOOPS,
        stateId: 'bookmark',
        contents: Buffer.from(bookmark).toString('hex'),
        etag: sha256(bookmark),
      },
      'student@azora.world control-flow launch data': {
        registrationId: registered(FLOW),
        activityIri: LOOPS,
        stateId: 'LMS.LaunchData',
        contents: Buffer.from(launchData).toString('hex'),
        etag: sha256(launchData),
        isReadOnly: true,
      },
    },
  },
});
