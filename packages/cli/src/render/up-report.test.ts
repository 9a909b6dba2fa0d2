import type { UpReport } from '@azora/fleet';
import { AzoraError } from '@azora/schema/errors';
import { describe, expect, it } from 'vitest';
import { recordingChannel } from '../../test/recording-channel.ts';
import { printReport, reportJson } from './up-report.ts';

const row = (service: string): UpReport['rows'][number] => ({
  service,
  server: 'embedded',
  database: service,
  exists: true,
  applied: 1,
  pending: 0,
  failed: 0,
  edited: 0,
  missing: 0,
  sizeBytes: 8_000_000,
  rows: 21,
  lastMigratedAt: undefined,
  problem: undefined,
});
const report: UpReport = { rows: [row('auth'), row('mint')], diskBytes: 97_000_000, failures: [], notes: ['a note'] };
const failures = [{ service: 'mint', error: new AzoraError('X', 'it failed', { hint: 'do this' }) }];

const services = [
  { name: 'mint', category: 'core' },
  ...Array.from({ length: 30 }, (_, index) => ({ name: `shop-${index}`, category: 'retail' })),
];

const printed = (what: UpReport) => {
  const terminal = { out: recordingChannel(), err: recordingChannel(), interactive: false };
  printReport(what, terminal, { verbose: false, services });
  return { out: terminal.out.text(), err: terminal.err.text() };
};

describe('the report of azora up', () => {
  it('ends with the sum, the notes, and commands for a service that is there', () => {
    const { out, err } = printed(report);
    expect(err).toBe('');
    expect(out).toContain('\n✔ 2 services, 42 rows, 16.0 MB; 97.0 MB on disk\n  a note\n\nWhat to type next:\n');
    expect(out).toContain('\n  azora psql auth  a shell on it\n  azora down       stop the embedded server');
  });

  it('does not offer to stop a server that is not ours', () => {
    const { out } = printed({ ...report, rows: [{ ...row('auth'), server: 'db.example.com:5432' }] });
    expect(out).toContain('azora psql auth');
    expect(out).not.toContain('azora down');
  });

  it('ends with what failed instead, on stderr, after the table', () => {
    const { out, err } = printed({ ...report, failures });
    expect(out).toContain('\n✖ 1 of 2 services failed, 42 rows');
    expect(out).not.toContain('next');
    expect(err).toBe('\n✖ mint: it failed\n  → do this\n');
  });

  it('sums a large fleet up by category, and lists the services that are not as they should be', () => {
    const rows = services.map(({ name }) => ({ ...row(name), exists: name !== 'shop-7' }));
    const { out } = printed({ ...report, rows });
    expect(out.split('\n').slice(1, 8)).toEqual([
      'category   services   rows     size',
      'core              1     21   8.0 MB',
      'retail           30    630   240 MB',
      '',
      'service   server     database   migrations    rows   size',
      'shop-7    embedded   shop-7     no database      –      –',
      '',
    ]);
  });

  it('is complete as JSON', () => {
    expect(JSON.parse(reportJson({ ...report, failures }))).toMatchObject({
      rows: [{ service: 'auth' }, { service: 'mint' }],
      diskBytes: 97_000_000,
      failures: [{ service: 'mint', code: 'X', message: 'it failed', hint: 'do this' }],
      notes: ['a note'],
    });
  });
});
