import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const bucket = (name: string) => rowId('file-storage-service.StorageBucket', name);
const application = (key: string) => rowId('azora-spark.SparkApplication', key);
const weekly = application('weekly progress 2026-11-16');
const report = rowId('azora-spark.SparkJob', 'weekly progress 2026-11-16 0');

const MIB = 1_048_576n;

/** An application of the academy that reads what learners did. */
const python = <const State extends string>(name: string, state: State, more: object) => ({
  name,
  submittedById: educator,
  language: 'PYTHON' as const,
  mainResource: 's3://azora-public/spark/weekly_progress.py',
  masterUrl: 'k8s://https://10.42.0.1:6443',
  inputBucketId: bucket('azora-learner-files'),
  state,
  organizationId: academy,
  ...more,
});

export default defineSeed('azora-spark', {
  demo: {
    SparkApplication: {
      'weekly progress 2026-11-16': python('weekly progress', 'COMPLETED', {
        sparkAppId: 'spark-20261116040000-0017',
        arguments: ['--week', '2026-W46'],
        startedAt: '2026-11-16T04:00:20Z',
        endedAt: '2026-11-16T04:06:10Z',
        createdAt: '2026-11-16T04:00:00Z',
      }),
      'enrolments as they come': python('enrolments as they come', 'RUNNING', {
        sparkAppId: 'spark-20261012060000-0009',
        maxExecutors: 2,
        startedAt: '2026-10-12T06:00:30Z',
        createdAt: '2026-10-12T06:00:00Z',
      }),
      'weekly progress 2026-11-23': python('weekly progress', 'SUBMITTED', { createdAt: '2026-11-19T16:00:00Z' }),
      'a year of sales': python('a year of sales', 'FAILED', {
        sparkAppId: 'spark-20261117090000-0018',
        submittedById: employer,
        language: 'SQL',
        mainResource: 's3://mensah-digital-work/sales.sql',
        inputBucketId: bucket('mensah-digital-work'),
        organizationId: mensah,
        failure: 'Column "region" is missing in 2026-03.csv.',
        startedAt: '2026-11-17T09:00:20Z',
        endedAt: '2026-11-17T09:01:05Z',
        createdAt: '2026-11-17T09:00:00Z',
      }),
      'every lesson since 2025': python('every lesson since 2025', 'KILLED', {
        sparkAppId: 'spark-20261109120000-0015',
        startedAt: '2026-11-09T12:00:20Z',
        endedAt: '2026-11-09T15:00:00Z',
        createdAt: '2026-11-09T12:00:00Z',
      }),
    },
    ClusterExecutor: {
      'weekly progress driver': {
        applicationId: weekly,
        executorNumber: 'driver',
        host: '10.42.5.2',
        port: 7079,
        totalCores: 1,
        maxMemoryBytes: 434n * MIB,
        isActive: false,
        addedAt: '2026-11-16T04:00:22Z',
        removedAt: '2026-11-16T04:06:10Z',
        removeReason: 'The application ended.',
      },
      'weekly progress 1': {
        applicationId: weekly,
        executorNumber: '1',
        host: '10.42.5.7',
        port: 41_210,
        totalCores: 2,
        maxMemoryBytes: 434n * MIB,
        memoryUsedBytes: 12n * MIB,
        completedTasks: 24n,
        totalDurationMs: 214_300n,
        totalGcMs: 4100n,
        shuffleReadBytes: 6n * MIB,
        shuffleWriteBytes: 6n * MIB,
        isActive: false,
        addedAt: '2026-11-16T04:00:31Z',
        removedAt: '2026-11-16T04:06:09Z',
        removeReason: 'The application ended.',
      },
    },
    SparkJob: {
      'weekly progress 2026-11-16 0': {
        applicationId: weekly,
        jobNumber: 0,
        description: 'Lessons done, by learner',
        status: 'SUCCEEDED',
        taskCount: 24,
        completedTasks: 24,
        submittedAt: '2026-11-16T04:00:40Z',
        completedAt: '2026-11-16T04:05:50Z',
      },
    },
    JobStage: {
      'weekly progress 0 stage 0': {
        jobId: report,
        stageNumber: 0,
        name: 'parquet at weekly_progress.py:18',
        status: 'COMPLETE',
        taskCount: 16,
        completedTasks: 16,
        inputBytes: 84n * MIB,
        inputRecords: 912_044n,
        shuffleWriteBytes: 6n * MIB,
        executorRunMs: 180_200n,
        executorCpuNs: 151_000_000_000n,
        submittedAt: '2026-11-16T04:00:41Z',
        completedAt: '2026-11-16T04:04:20Z',
      },
      'weekly progress 0 stage 1': {
        jobId: report,
        stageNumber: 1,
        name: 'save at weekly_progress.py:31',
        status: 'COMPLETE',
        taskCount: 8,
        completedTasks: 8,
        outputBytes: 1n * MIB,
        outputRecords: 214n,
        shuffleReadBytes: 6n * MIB,
        executorRunMs: 34_100n,
        executorCpuNs: 22_000_000_000n,
        submittedAt: '2026-11-16T04:04:21Z',
        completedAt: '2026-11-16T04:05:50Z',
      },
    },
    IngestionConnector: {
      enrolments: {
        name: 'enrolments',
        sourceFormat: 'KAFKA',
        topicPattern: 'azora-education.enrollments',
        connectionSecretKey: 'azora-spark.bus.credentials',
        arrowSchema: { fields: [{ name: 'enrollment_id', type: 'utf8', nullable: false }] },
        isStreaming: true,
        maxRecordsPerTrigger: 10_000,
        createdById: educator,
        organizationId: academy,
      },
      'sales files': {
        name: 'sales-files',
        sourceFormat: 'CSV',
        bucketId: bucket('mensah-digital-work'),
        pathGlob: 'sales/*.csv',
        arrowSchema: { fields: [{ name: 'sold_on', type: 'date32', nullable: false }] },
        options: { header: 'true' },
        malformedRows: 'DROP_MALFORMED',
        createdById: employer,
        organizationId: mensah,
      },
    },
    ParquetDataset: {
      'academy.lesson_progress': {
        name: 'academy.lesson_progress',
        bucketId: bucket('azora-learner-files'),
        pathPrefix: 'warehouse/lesson_progress/',
        arrowSchema: {
          fields: [
            { name: 'learner', type: 'utf8' },
            { name: 'lessons', type: 'int32' },
          ],
        },
        partitionColumns: ['week'],
        version: 41,
        rowCount: 8214n,
        fileCount: 41,
        sizeBytes: 40n * MIB,
        containsPersonalData: true,
        writerId: weekly,
        stewardId: educator,
        organizationId: academy,
      },
    },
    StreamCheckpoint: {
      'enrolments 512': {
        applicationId: application('enrolments as they come'),
        connectorId: rowId('azora-spark.IngestionConnector', 'enrolments'),
        queryName: 'enrolments_by_day',
        batchNumber: 512n,
        startOffsets: { 0: 1018, 1: 986 },
        endOffsets: { 0: 1021, 1: 988 },
        inputRows: 5n,
        outputRows: 2n,
        stateRows: 39n,
        watermarkAt: '2026-11-19T17:30:00Z',
        maxEventAt: '2026-11-19T17:40:00Z',
        durationMs: 840,
        committedAt: '2026-11-19T17:41:00Z',
      },
    },
  },
});
