import { hex64, idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, reference } = refusedBy;

const person = '0190a000-0000-7000-8000-000000000001';
const school = '0190a000-0000-7000-8000-000000000002';
const morning = '2026-11-20T08:00:00Z';
const noon = '2026-11-20T12:00:00Z';

const rightRows: RightRows = {
  audit_retention_policies: {
    organization_id: school,
    name: (number: number) => `Seven years ${number}`,
    status: 'ACTIVE',
    retention_days: 2557,
    legal_basis: 'Companies Act 71 of 2008 s24',
    effective_from: morning,
    approved_by_id: person,
  },
  audited_resources: {
    service: 'auth-service',
    table_name: (number: number) => `table_${number}`,
    has_personal_data: true,
    policy_id: idOf('audit_retention_policies'),
  },
  audit_logs: {
    service: 'auth-service',
    table_name: 'table_1',
    sequence: (number: number) => number,
    operation: 'INSERT',
    row_key: person,
    after: {},
    actor_role: 'SERVICE',
    transaction: 741,
    hash: hex64,
    occurred_at: morning,
  },
  legal_holds: {
    matter_number: (number: number) => `IR-2026-${number}`,
    name: 'Inquiry of the Information Regulator',
    reason: 'A complaint about a shared report.',
    subject_id: person,
    placed_by_id: person,
    placed_at: morning,
  },
  audit_exports: {
    requested_by_id: person,
    purpose: 'INTERNAL_AUDIT',
    period_start: '2026-10-01T00:00:00Z',
    period_end: '2026-11-01T00:00:00Z',
  },
  hash_chain_checkpoints: {
    service: 'auth-service',
    number: 1,
    first_sequence: 1,
    last_sequence: 5,
    record_count: 4,
    watermark_xmin: 742,
    hash: hex64,
    signature: Buffer.from('signature'),
    signing_key_hash: hex64(0),
    sealed_at: noon,
  },
};

const many = { row_key: null, before: null, after: null };

describe.each(['embedded18', 'debian15'] as const)('audit-logging-service on %s', (server) => {
  const database = serviceDatabase('audit-logging-service', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement } = database;

  describe('a record', () => {
    it.each([
      ['of an update, with both states', { operation: 'UPDATE', before: {}, after: {} }],
      ['of a deletion, with the state before', { operation: 'DELETE', before: {}, after: null }],
      ['of an emptied table', { ...many, operation: 'TRUNCATE' }],
      ['of a purge, with its number of rows', { ...many, operation: 'PURGE', affected_rows: 7 }],
      ['of an erasure, with its number of rows', { ...many, operation: 'REDACT', affected_rows: 0 }],
      ['of what a person did', { actor_role: 'USER', actor_id: person }],
      ['of the first change after a restore', { segment: 1, sequence: 1 }],
    ])('is admitted %s', async (_, values) => {
      await insert('audit_logs', values);
    });

    const states = ['operation', 'row_key', 'before', 'after'];
    it.each([
      ['of a new row that was there before', { before: {} }, check(...states)],
      ['of a new row without its state', { after: null }, check(...states)],
      ['of a new row that nobody can find', { row_key: null }, check(...states)],
      ['of an update from nothing', { operation: 'UPDATE' }, check(...states)],
      ['of an update to nothing', { operation: 'UPDATE', before: {}, after: null }, check(...states)],
      ['of a deletion that left something', { operation: 'DELETE', before: {} }, check(...states)],
      ['of a deletion of nothing', { operation: 'DELETE', after: null }, check(...states)],
      ['of a change to one row that counts rows', { affected_rows: 1 }, check('affected_rows', 'operation')],
      [
        'of a purge of fewer rows than none',
        { ...many, operation: 'PURGE', affected_rows: -1 },
        check('affected_rows', 'operation'),
      ],
      ['of what a person did, but not who', { actor_role: 'USER' }, check('actor_role', 'actor_id')],
      ['before the first of its segment', { sequence: 0 }, check('segment', 'sequence')],
      ['before the first segment', { segment: -1 }, check('segment', 'sequence')],
      ['at the place of another', { sequence: 1 }, key('service', 'segment', 'sequence')],
      ['without the hash of what the source stored', { hash: 'abc' }, check('hash')],
      ['of a table that is not registered', { table_name: 'nowhere' }, reference('service', 'table_name')],
      ['of an operation that is none', { operation: 'SELECT' }, refusedBy.enum('AuditOperation')],
      ['by a role that is none', { actor_role: 'GHOST' }, refusedBy.enum('ActorRole')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('audit_logs', values, by));

    it('keeps its table registered under the same name', async () => {
      await refusesStatement('DELETE FROM audited_resources', reference('service', 'table_name'));
      await refusesStatement(`UPDATE audited_resources SET table_name = 'other'`, reference('service', 'table_name'));
    });
  });

  describe('an audited table', () => {
    it.each([
      ['of a service that cannot be one', { service: 'auth service' }, check('service')],
      ['with a name that no table has here', { table_name: 'Users' }, check('table_name')],
      ['that is registered', { table_name: 'table_1' }, key('service', 'table_name')],
      ['that is public and personal', { classification: 'PUBLIC' }, check('classification', 'has_personal_data')],
      ['of a class that is none', { classification: 'SECRET' }, refusedBy.enum('Classification')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('audited_resources', values, by));
  });

  describe('a retention policy', () => {
    it('is admitted as a draft that nobody has approved', async () => {
      await insert('audit_retention_policies', { status: 'DRAFT', approved_by_id: null, archive_after_days: 365 });
    });

    it("is admitted in force without anybody's name as the platform's own", async () => {
      await insert('audit_retention_policies', { organization_id: null, approved_by_id: null });
    });

    it('cannot be deleted while a table follows it', async () => {
      await refusesStatement('DELETE FROM audit_retention_policies', reference('policy_id'));
    });

    it.each([
      ['without a name', { name: '' }, check('name', 'legal_basis')],
      ['on no ground', { legal_basis: '' }, check('name', 'legal_basis')],
      ['with the name of another', { name: 'Seven years 1' }, key('name')],
      ['for no day', { retention_days: 0 }, check('retention_days')],
      ['for more than a hundred years', { retention_days: 36_501 }, check('retention_days')],
      ['that archives what it has purged', { archive_after_days: 2557 }, check('archive_after_days', 'retention_days')],
      [
        'that archives before there is anything',
        { archive_after_days: -1 },
        check('archive_after_days', 'retention_days'),
      ],
      ['for a country in words', { jurisdiction: 'South Africa' }, check('jurisdiction')],
      ['that ends as it begins', { effective_to: morning }, check('effective_from', 'effective_to')],
      [
        'in force that nobody has approved',
        { approved_by_id: null },
        check('status', 'organization_id', 'approved_by_id'),
      ],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('audit_retention_policies', values, by));
  });

  describe('a legal hold', () => {
    const released = { status: 'RELEASED', released_at: noon, released_by_id: person };

    it.each([
      ['on one organisation', { subject_id: null, organization_id: person }],
      ['on one table', { subject_id: null, resource_id: idOf('audited_resources') }],
      ['that was released', released],
    ])('is admitted %s', async (_, values) => {
      await insert('legal_holds', values);
    });

    const releaser = check('released_at', 'released_by_id');
    it.each([
      ['on nothing', { subject_id: null }, check('resource_id', 'subject_id', 'organization_id')],
      ['on a period that ends as it begins', { covers_from: noon, covers_to: noon }, check('covers_from', 'covers_to')],
      ['released nobody knows when', { status: 'RELEASED' }, check('status', 'released_at')],
      ['in force and released', { ...released, status: 'ACTIVE' }, check('status', 'released_at')],
      ['released by nobody', { ...released, released_by_id: null }, releaser],
      ['in force with somebody who released it', { released_by_id: person }, releaser],
      [
        'released before it was placed',
        { ...released, released_at: '2026-11-20T07:59:59Z' },
        check('placed_at', 'released_at'),
      ],
      ['with the number of another matter', { matter_number: 'IR-2026-1' }, key('matter_number')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('legal_holds', values, by));
  });

  describe('an export', () => {
    const completed = {
      status: 'COMPLETED',
      record_count: 5,
      file_hash: hex64(1),
      completed_at: morning,
      expires_at: noon,
    };
    const result = check('completed_at', 'record_count', 'file_hash', 'expires_at');

    it.each([
      ['as asked for', {}],
      ['with its result', completed],
      ['with the result of a file that was removed', { ...completed, status: 'EXPIRED' }],
      ['with the reason it failed', { status: 'FAILED', failure: 'The disk was full.' }],
      ['about one person', { purpose: 'SUBJECT_ACCESS', subject_id: person }],
    ])('is admitted %s', async (_, values) => {
      await insert('audit_exports', values);
    });

    it.each([
      [
        'of a period that ends as it begins',
        { period_end: '2026-10-01T00:00:00Z' },
        check('period_start', 'period_end'),
      ],
      ['completed nobody knows when', { ...completed, completed_at: null }, check('status', 'completed_at')],
      ['running and completed', { ...completed, status: 'RUNNING' }, check('status', 'completed_at')],
      ['completed without a number of records', { ...completed, record_count: null }, result],
      ['completed without the hash of its file', { ...completed, file_hash: null }, result],
      ['completed with a file that stays for ever', { ...completed, expires_at: null }, result],
      [
        'whose file is removed as it is made',
        { ...completed, expires_at: morning },
        check('completed_at', 'expires_at'),
      ],
      ['of fewer records than none', { ...completed, record_count: -1 }, check('record_count')],
      ['whose file has no SHA-256', { ...completed, file_hash: 'abc' }, check('file_hash')],
      ['that failed for no reason', { status: 'FAILED' }, check('status', 'failure')],
      ['that failed and runs', { status: 'RUNNING', failure: 'The disk was full.' }, check('status', 'failure')],
      ['for access by nobody', { purpose: 'SUBJECT_ACCESS' }, check('purpose', 'subject_id')],
      ['for no stated purpose', { purpose: 'CURIOSITY' }, refusedBy.enum('ExportPurpose')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('audit_exports', values, by));
  });

  describe('a seal', () => {
    /** What follows the seal of records 1 to 5. */
    const next = { number: 2, first_sequence: 6, last_sequence: 9, previous_hash: hex64(1) };

    it('is admitted after the one before, and of a new segment after a restore', async () => {
      const second = await insert('hash_chain_checkpoints', next);
      await insert('hash_chain_checkpoints', { segment: 1, previous_hash: second.hash });
    });

    const hashes = check('hash', 'signing_key_hash');
    const batch = check('segment', 'first_sequence', 'last_sequence');
    const count = check('record_count', 'first_sequence', 'last_sequence');
    it.each([
      ['on a number that was given', { ...next, number: 1, previous_hash: null }, key('service', 'segment', 'number')],
      [
        'on records that begin where another did',
        { ...next, first_sequence: 1 },
        key('service', 'segment', 'first_sequence'),
      ],
      [
        'on records that end where another did',
        { ...next, first_sequence: 2, last_sequence: 5 },
        key('service', 'segment', 'last_sequence'),
      ],
      ['with the hash of another', { ...next, hash: hex64(1), previous_hash: hex64(0) }, key('hash')],
      ['on no record', { ...next, record_count: 0 }, count],
      ['on more records than there are numbers', { ...next, record_count: 5 }, count],
      ['on records that end before they begin', { ...next, last_sequence: 5, record_count: 1 }, count],
      ['on a record before the first', { first_sequence: 0 }, batch],
      ['in a segment before the first', { segment: -1 }, batch],
      ['with something else than a hash', { ...next, hash: 'abc' }, hashes],
      ['by a key that is not named by its hash', { ...next, signing_key_hash: 'key 1' }, hashes],
      ['on something else than a hash', { ...next, previous_hash: 'abc' }, check('previous_hash', 'hash')],
      ['on itself', { ...next, hash: hex64(7), previous_hash: hex64(7) }, check('previous_hash', 'hash')],
      ['that follows nothing', { ...next, previous_hash: null }, check('number', 'previous_hash')],
      [
        'that is the first and follows another',
        { previous_hash: hex64(0) },
        check('segment', 'number', 'previous_hash'),
      ],
      ['numbered before the first', { ...next, number: 0 }, check('number')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('hash_chain_checkpoints', values, by));
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints()).toEqual([]);
  });
});
