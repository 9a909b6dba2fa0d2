import type { MigrateReport } from '@azora/fleet';
import { AzoraError } from '@azora/schema/errors';
import { describe, expect, it } from 'vitest';
import { recordingChannel } from '../../test/recording-channel.ts';
import { migrateFailures, migrateJson, migrateLines } from './migrate-report.ts';

const error = new AzoraError('MIGRATION_FAILED', 'it failed', { hint: 'do this' });
const outcome = (service: string, applied: string[], change: Partial<MigrateReport['outcomes'][number]> = {}) => ({
  service,
  applied,
  statements: [],
  error: undefined,
  ...change,
});
const lines = (report: MigrateReport, how = { dryRun: false, verbose: false }) =>
  migrateLines(report, how, recordingChannel());

describe('the report of a migration', () => {
  it('names each migration under its service, then the sum', () => {
    const report = {
      outcomes: [outcome('auth', ['1_init', '2_more']), outcome('forge', []), outcome('mint', ['1_init'])],
    };
    expect(lines(report)).toEqual([
      'service   applied',
      'auth      1_init',
      '          2_more',
      'mint      1_init',
      '',
      '✔ 3 migrations applied to 2 services',
    ]);
  });

  it('says that nothing was pending, but not over a failure', () => {
    expect(lines({ outcomes: [outcome('auth', [])] })).toEqual(['✔ 1 service: nothing is pending']);
    expect(lines({ outcomes: [outcome('auth', [], { error })] })).toEqual([]);
  });

  it('does not pass a dry run for more, and shows its statements when asked', () => {
    const report = { outcomes: [outcome('auth', ['1_init'], { statements: ['BEGIN', 'CREATE TABLE a (\n);\n'] })] };
    expect(lines(report, { dryRun: true, verbose: false })).toEqual([
      'service   would be applied',
      'auth      1_init',
      '',
      '· 1 migration would be applied to 1 service',
    ]);
    expect(lines(report, { dryRun: true, verbose: true }).slice(2, -2)).toEqual([
      '',
      '-- auth',
      'BEGIN',
      'CREATE TABLE a (',
      ');',
    ]);
  });

  it('keeps what failed apart, for text and for JSON', () => {
    const report = { outcomes: [outcome('auth', ['1_init']), outcome('mint', [], { error })] };
    expect(migrateFailures(report)).toEqual([{ service: 'mint', error }]);
    expect(JSON.parse(migrateJson(report))).toEqual([
      { service: 'auth', applied: ['1_init'] },
      { service: 'mint', applied: [], error: { code: 'MIGRATION_FAILED', message: 'it failed', hint: 'do this' } },
    ]);
  });
});
