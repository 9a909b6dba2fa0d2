import { hex64, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, required } = refusedBy;

const rightRows: RightRows = {
  logs: {
    level: 'INFO',
    severity_number: 9,
    service: 'auth-service',
    message: 'ready',
    trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
    span_id: '00f067aa0ba902b7',
    metadata: { port: 4001 },
    occurred_at: '2026-11-20T08:00:00Z',
  },
  constitutional_logs: {
    service: 'azora-mint',
    model: 'Stake',
    row_key: '0190a000-0000-7000-8000-000000000001',
    action: 'stake.open',
    status: 'COMPLIANT',
    score: 100,
    input_hash: hex64,
    engine_version: '1.0.0',
    duration_ms: 4,
  },
};

describe.each(['embedded18', 'debian15'] as const)('health-monitor on %s', (server) => {
  const database = serviceDatabase('health-monitor', testServers()[server], rightRows);

  describe('a log record', () => {
    it.each([
      ['DEBUG', 5, 8],
      ['INFO', 9, 12],
      ['WARN', 13, 16],
      ['ERROR', 17, 20],
      ['FATAL', 21, 24],
    ])('of level %s has a severity from %i to %i', async (level, lowest, highest) => {
      await database.insert('logs', { level, severity_number: lowest });
      await database.insert('logs', { level, severity_number: highest });
      await database.refuses('logs', { level, severity_number: lowest - 1 }, check('level', 'severity_number'));
      await database.refuses('logs', { level, severity_number: highest + 1 }, check('level', 'severity_number'));
    });

    it.each([
      ['of a level that is none', { level: 'TRACE', severity_number: 1 }, refusedBy.enum('LogLevel')],
      ['of a service that cannot be one', { service: 'auth service' }, check('service')],
      ['with a trace id of zeros', { trace_id: '0'.repeat(32) }, check('trace_id')],
      ['with a trace id in upper case', { trace_id: '4BF92F3577B34DA6A3CE929D0E0E4736' }, check('trace_id')],
      ['with a span id of zeros', { span_id: '0'.repeat(16) }, check('span_id')],
      ['with a span of no trace', { trace_id: null }, check('span_id', 'trace_id')],
      ['with metadata that is a list', { metadata: '[]' }, check('metadata')],
      ['of no moment', { occurred_at: null }, required('occurred_at')],
    ])('is refused %s', (_, values: RowTemplate, by) => database.refuses('logs', values, by));

    it('of an error is found through an index of errors alone', async () => {
      await database.query('SET LOCAL enable_seqscan = off');
      const plan = await database.query(
        `EXPLAIN SELECT message FROM logs WHERE service = 'auth-service' AND level IN ('ERROR', 'FATAL')
          ORDER BY occurred_at DESC LIMIT 20`,
      );
      expect(JSON.stringify(plan)).toMatch(/logs_service_occurred_at_[0-9a-f]{8}_idx/);
    });
  });

  describe('a constitutional check', () => {
    it('is admitted of an action that has no row', async () => {
      await database.insert('constitutional_logs', { model: null, row_key: null });
    });

    it.each([
      ['that has not ended', { status: 'PENDING' }, check('status')],
      ['with an outcome that is none', { status: 'MAYBE' }, refusedBy.enum('ComplianceStatus')],
      ['of a service that cannot be one', { service: '' }, check('service')],
      ['of a model without its row', { row_key: null }, check('model', 'row_key')],
      ['of a row without its model', { model: null }, check('model', 'row_key')],
      ['with a score over 100', { score: '100.01' }, check('score')],
      ['with a negative score', { score: -1 }, check('score')],
      ['that took less than no time', { duration_ms: -1 }, check('duration_ms')],
      ['of an input that has no hash', { input_hash: 'stake 1' }, check('input_hash')],
    ])('is refused %s', (_, values: RowTemplate, by) => database.refuses('constitutional_logs', values, by));
  });

  it('has a wrong row for every check', () => {
    expect(database.unprovenConstraints()).toEqual([]);
  });
});
