import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const schema = (service: string) => rowId('prisma.ServiceSchema', service);
const revision = (key: string) => rowId('prisma.SchemaRevision', key);
const migration = (name: string) => rowId('prisma.MigrationScript', name);
const database = (name: string) => rowId('database-service.LogicalDatabase', name);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

const of = (service: string, more: object = {}) => ({
  service,
  databaseName: service.replaceAll('-', '_'),
  schemaPath: `services/${service}/prisma/schema.prisma`,
  createdAt: '2025-09-01T07:00:00Z',
  ...more,
});

const course = (price: string) =>
  `model Course {\n  id    String  @id @default(uuid(7)) @db.Uuid\n  title String\n${price}}\n`;
const FIRST = course('');
const SECOND = course('  price Decimal @default(0) @db.Decimal(18, 8)\n');

/** A revision of the courses' schema, here in excerpt. */
const revised = (number: number, version: string, content: string, more: object) => ({
  schemaId: schema('azora-education'),
  revision: number,
  version,
  content,
  contentHash: sha256(content),
  commitSha: sha1(`azora-education ${version}`),
  prismaVersion: number === 1 ? '6.15.0' : '7.0.0',
  modelCount: 1,
  enumCount: 0,
  relationCount: 0,
  authorId: educator,
  ...more,
});

const script = (name: string, sql: string, revisionKey: string, more: object) => ({
  schemaId: schema('azora-education'),
  revisionId: revision(revisionKey),
  name,
  sql,
  checksum: sha256(sql),
  statementCount: 1,
  strongestLock: 'ACCESS_EXCLUSIVE' as const,
  authorId: educator,
  ...more,
});

export default defineSeed('prisma', {
  demo: {
    ServiceSchema: {
      'azora-education': of('azora-education', { compatibility: 'FULL', maintainerId: educator }),
      'azora-mint': of('azora-mint', { status: 'FROZEN' }),
      'auth-service': of('auth-service'),
      'mensah-shop-sync': of('mensah-shop-sync', {
        status: 'DRAFT',
        maintainerId: employer,
        organizationId: mensah,
        createdAt: '2026-11-18T09:00:00Z',
      }),
      'azora-quiz': of('azora-quiz', { status: 'RETIRED', retiredAt: '2026-02-28T12:00:00Z' }),
    },
    SchemaRevision: {
      'azora-education 1': revised(1, '0.1.0', FIRST, { createdAt: '2025-09-01T07:00:00Z' }),
      'azora-education 2': revised(2, '0.2.0', SECOND, {
        previousId: revision('azora-education 1'),
        createdAt: '2026-09-28T08:00:00Z',
      }),
    },
    SchemaChange: {
      'azora-education 2 Course.price': {
        revisionId: revision('azora-education 2'),
        kind: 'FIELD_ADDED',
        path: 'Course.price',
        after: 'Decimal @default(0) @db.Decimal(18, 8)',
        isBreaking: false,
      },
    },
    MigrationScript: {
      '20250901070000_first': script(
        '20250901070000_first',
        'create table courses (id uuid primary key, title text not null);',
        'azora-education 1',
        { reviewedById: employer },
      ),
      '20260928080000_price': script(
        '20260928080000_price',
        'alter table courses add column price numeric(18, 8) not null default 0;',
        'azora-education 2',
        { estimatedSeconds: 1 },
      ),
    },
    MigrationExecution: {
      'first at azora_education': {
        migrationId: migration('20250901070000_first'),
        logicalDatabaseId: database('azora_education'),
        outcome: 'APPLIED',
        appliedSteps: 1,
        lockWaitMs: 0,
        startedAt: '2025-09-01T07:10:00Z',
        finishedAt: '2025-09-01T07:10:01Z',
        createdAt: '2025-09-01T07:10:00Z',
      },
      'price at azora_education, in vain': {
        migrationId: migration('20260928080000_price'),
        logicalDatabaseId: database('azora_education'),
        outcome: 'ROLLED_BACK',
        lockWaitMs: 3000,
        failure: 'canceling statement due to lock timeout',
        startedAt: '2026-10-05T18:00:00Z',
        rolledBackAt: '2026-10-05T18:00:03Z',
      },
      'price at azora_education': {
        migrationId: migration('20260928080000_price'),
        logicalDatabaseId: database('azora_education'),
        deploymentId: rowId('devops-service.Deployment', 'azora-education 0.1.0 production'),
        outcome: 'APPLIED',
        appliedSteps: 1,
        lockWaitMs: 12,
        startedById: educator,
        startedAt: '2026-10-06T03:55:00Z',
        finishedAt: '2026-10-06T03:55:01Z',
      },
    },
    SeedExecution: {
      'azora-education demo rows': {
        schemaId: schema('azora-education'),
        revisionId: revision('azora-education 2'),
        logicalDatabaseId: database('azora_education'),
        kind: 'DEMO',
        seedHash: sha256('azora-education demo'),
        outcome: 'SUCCEEDED',
        insertedRows: 31,
        unchangedRows: 4,
        startedById: educator,
        startedAt: '2026-10-06T03:56:00Z',
        endedAt: '2026-10-06T03:56:02Z',
      },
    },
    SchemaDrift: {
      'courses.courses_title_trgm': {
        logicalDatabaseId: database('azora_education'),
        schemaId: schema('azora-education'),
        objectKind: 'INDEX',
        objectName: 'courses.courses_title_trgm',
        difference: 'UNEXPECTED',
        actual: 'create index courses_title_trgm on courses using gin (title gin_trgm_ops);',
        repairSql: 'drop index concurrently courses_title_trgm;',
        firstSeenAt: '2026-11-12T19:00:00Z',
        lastSeenAt: '2026-11-19T22:00:00Z',
      },
      'wallets.wallets_balance_check': {
        logicalDatabaseId: database('azora_mint'),
        schemaId: schema('azora-mint'),
        objectKind: 'CONSTRAINT',
        objectName: 'wallets.wallets_balance_check',
        difference: 'MISSING',
        expected: 'check (balance >= 0)',
        status: 'REPAIRED',
        firstSeenAt: '2026-11-02T22:00:00Z',
        lastSeenAt: '2026-11-02T22:00:00Z',
        resolvedAt: '2026-11-03T05:00:00Z',
      },
      // Made by hand for a trial, and dropped before the migration that brought it for good.
      'courses.price': {
        logicalDatabaseId: database('azora_education'),
        schemaId: schema('azora-education'),
        objectKind: 'COLUMN',
        objectName: 'courses.price',
        difference: 'UNEXPECTED',
        actual: 'alter table courses add column price numeric(18, 8);',
        status: 'ADOPTED',
        repairSql: 'alter table courses drop column price;',
        migrationId: migration('20260928080000_price'),
        firstSeenAt: '2026-09-24T19:00:00Z',
        lastSeenAt: '2026-10-05T22:00:00Z',
        resolvedAt: '2026-10-06T03:55:01Z',
      },
      courses_before_price: {
        logicalDatabaseId: database('azora_education'),
        schemaId: schema('azora-education'),
        objectKind: 'TABLE',
        objectName: 'courses_before_price',
        difference: 'UNEXPECTED',
        actual: 'create table courses_before_price as table courses;',
        status: 'GONE',
        firstSeenAt: '2026-10-05T19:00:00Z',
        lastSeenAt: '2026-10-12T22:00:00Z',
        resolvedAt: '2026-10-13T19:00:00Z',
      },
      'wallets select for the auditors': {
        logicalDatabaseId: database('azora_mint'),
        schemaId: schema('azora-mint'),
        objectKind: 'GRANT',
        objectName: 'wallets',
        difference: 'UNEXPECTED',
        actual: 'grant select on wallets to auditors;',
        status: 'ACCEPTED',
        firstSeenAt: '2026-11-16T22:00:00Z',
        lastSeenAt: '2026-11-19T22:00:00Z',
      },
    },
  },
});
