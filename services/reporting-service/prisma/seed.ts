import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const definition = (key: string) => rowId('reporting-service.ReportDefinition', key);
const weekly = rowId('reporting-service.ReportSchedule', 'azora-academy weekly lessons');
const run = (key: string) => rowId('reporting-service.ReportRun', key);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const LAYOUT = { columns: ['course', 'lessons'], order: ['course'] };
const QUERY = 'select course, sum(lessons) from lessons where day between :from and :to group by course';

export default defineSeed('reporting-service', {
  demo: {
    ReportDefinition: {
      'lessons 1': {
        slug: 'lessons',
        title: 'Lessons of a week',
        semanticModelId: rowId('analytics-engine.SemanticModel', 'lessons 2'),
        queryText: QUERY,
        layout: LAYOUT,
        formats: ['PDF', 'CSV'],
        status: 'PUBLISHED',
        publishedAt: '2026-09-07T08:00:00Z',
        authorId: educator,
        organizationId: academy,
      },
      'results 1': {
        slug: 'results',
        title: 'Results of grade 12 for the department',
        semanticModelId: rowId('analytics-engine.SemanticModel', 'lessons 2'),
        queryText: 'select learner, sum(lessons) from lessons group by learner',
        layout: LAYOUT,
        formats: ['XLSX'],
        classification: 'RESTRICTED',
        containsPersonalData: true,
        artifactDays: 7,
        authorId: educator,
        organizationId: academy,
      },
      'applications 1': {
        slug: 'applications',
        title: 'Applications by week',
        semanticModelId: rowId('analytics-engine.SemanticModel', 'applications 1'),
        queryText: 'select week, count(*) from applications group by week',
        layout: { columns: ['week', 'count'] },
        formats: ['HTML'],
        status: 'RETIRED',
        publishedAt: '2026-03-02T08:00:00Z',
        authorId: employer,
        organizationId: mensah,
      },
    },
    ReportParameter: {
      'lessons from': {
        definitionId: definition('lessons 1'),
        name: 'from',
        prompt: 'From',
        position: 1,
        dataType: 'DATE',
        defaultExpression: 'start_of_week(-1)',
      },
      'lessons to': {
        definitionId: definition('lessons 1'),
        name: 'to',
        prompt: 'To',
        position: 2,
        dataType: 'DATE',
        defaultExpression: 'end_of_week(-1)',
      },
      'lessons level': {
        definitionId: definition('lessons 1'),
        name: 'level',
        prompt: 'Level',
        position: 3,
        dataType: 'CHOICE',
        isRequired: false,
        allowsMany: true,
        choices: ['BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'],
      },
    },
    ReportSchedule: {
      'azora-academy weekly lessons': {
        definitionId: definition('lessons 1'),
        title: 'Every Monday at seven',
        recurrenceRule: 'FREQ=WEEKLY;BYDAY=MO',
        startsAt: '2026-09-14T05:00:00Z',
        exceptionDates: ['2026-12-28'],
        onHoliday: 'NEXT_WORKING_DAY',
        nextRunAt: '2026-11-23T05:00:00Z',
        createdById: educator,
        organizationId: academy,
      },
      'mensah-digital applications': {
        definitionId: definition('applications 1'),
        title: 'Every first of the month',
        recurrenceRule: 'FREQ=MONTHLY;BYMONTHDAY=1',
        startsAt: '2026-04-01T06:00:00Z',
        timeZone: 'Africa/Lagos',
        isPaused: true,
        consecutiveFailures: 5,
        createdById: employer,
        organizationId: mensah,
      },
    },
    ReportRun: {
      'azora-academy lessons 2026-11-16': {
        definitionId: definition('lessons 1'),
        scheduleId: weekly,
        status: 'READY',
        parameterValues: { from: '2026-11-09', to: '2026-11-15' },
        dataUntil: '2026-11-15T22:00:00Z',
        rowCount: 2,
        pageCount: 1,
        startedAt: '2026-11-16T05:00:02Z',
        endedAt: '2026-11-16T05:00:09Z',
        organizationId: academy,
        createdAt: '2026-11-16T05:00:00Z',
      },
      'educator@azora.world lessons by hand': {
        definitionId: definition('lessons 1'),
        requestedById: educator,
        queryExecutionId: rowId('analytics-engine.QueryExecution', 'educator@azora.world lessons of a week'),
        status: 'RUNNING',
        parameterValues: { from: '2026-11-12', to: '2026-11-18' },
        startedAt: '2026-11-19T06:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T05:59:58Z',
      },
      'mensah-digital applications 2026-11-01': {
        definitionId: definition('applications 1'),
        scheduleId: rowId('reporting-service.ReportSchedule', 'mensah-digital applications'),
        status: 'FAILED',
        error: 'column "week" does not exist',
        startedAt: '2026-11-01T05:00:02Z',
        endedAt: '2026-11-01T05:00:03Z',
        organizationId: mensah,
        createdAt: '2026-11-01T05:00:00Z',
      },
      'educator@azora.world lessons of the month': {
        definitionId: definition('lessons 1'),
        requestedById: educator,
        status: 'QUEUED',
        parameterValues: { from: '2026-10-20', to: '2026-11-19' },
        organizationId: academy,
        createdAt: '2026-11-19T06:00:05Z',
      },
      // Asked for ten years by mistake, and stopped after a minute.
      'educator@azora.world lessons of ten years': {
        definitionId: definition('lessons 1'),
        requestedById: educator,
        status: 'CANCELLED',
        parameterValues: { from: '2016-11-12', to: '2026-11-18' },
        startedAt: '2026-11-19T05:57:32Z',
        endedAt: '2026-11-19T05:58:40Z',
        organizationId: academy,
        createdAt: '2026-11-19T05:57:30Z',
      },
    },
    ReportArtifact: {
      'azora-academy lessons 2026-11-16 CSV': {
        runId: run('azora-academy lessons 2026-11-16'),
        format: 'CSV',
        mediaType: 'text/csv',
        fileId: rowId('file-storage-service.StoredFile', 'azora-academy lessons-2026-W46.csv'),
        sha256: sha256('azora-academy lessons-2026-W46.csv 1'),
        sizeBytes: 412n,
        downloadCount: 2,
        expiresAt: '2027-02-14T05:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T05:00:09Z',
      },
    },
    ReportSubscription: {
      'educator@azora.world': {
        scheduleId: weekly,
        userId: educator,
        format: 'CSV',
        onlyWhenChanged: true,
        deliveryCount: 10,
        organizationId: academy,
        createdAt: '2026-09-07T08:10:00Z',
      },
      'the department': {
        scheduleId: weekly,
        email: 'districts@education.example',
        unsubscribeTokenHash: sha256('unsubscribe the department'),
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    ReportDelivery: {
      'educator@azora.world 2026-11-16': {
        subscriptionId: rowId('reporting-service.ReportSubscription', 'educator@azora.world'),
        artifactId: rowId('reporting-service.ReportArtifact', 'azora-academy lessons 2026-11-16 CSV'),
        status: 'DELIVERED',
        attemptCount: 1,
        deliveredAt: '2026-11-16T05:00:14Z',
        openedAt: '2026-11-16T06:32:00Z',
      },
    },
  },
});
