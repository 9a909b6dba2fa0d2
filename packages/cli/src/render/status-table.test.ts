import type { StatusRow } from '@azora/fleet';
import { describe, expect, it } from 'vitest';
import { plainColors, recordingChannel } from '../../test/recording-channel.ts';
import { attentionLines, isCurrent, statusTable } from './status-table.ts';

const now = new Date('2026-11-20T12:00:00Z');

const row = (change: Partial<StatusRow> = {}): StatusRow => ({
  service: 'auth-service',
  server: 'embedded',
  database: 'azora_auth',
  exists: true,
  applied: 3,
  pending: 0,
  failed: 0,
  edited: 0,
  missing: 0,
  sizeBytes: 8_100_000,
  rows: 1234,
  lastMigratedAt: '2026-11-20T11:57:00Z',
  problem: undefined,
  ...change,
});

const columns = ['service', 'server', 'database', 'migrations', 'rows', 'size', 'changed'] as const;
const lines = (...rows: StatusRow[]) => statusTable(rows, columns, recordingChannel(), now);

describe('a table of services', () => {
  it('has a row a service', () => {
    const elsewhere = row({ service: 'azora-mint', server: 'db.example.com:5432', database: 'azora_mint' });
    expect(lines(row(), elsewhere)).toEqual([
      'service        server                database     migrations    rows     size   last change',
      'auth-service   embedded              azora_auth   3 applied    1,234   8.1 MB   3 min ago',
      'azora-mint     db.example.com:5432   azora_mint   3 applied    1,234   8.1 MB   3 min ago',
    ]);
  });

  it.each([
    [{ applied: 0 }, 'none'],
    [{ pending: 2 }, '3 applied, 2 pending'],
    [{ failed: 1, edited: 2, missing: 3 }, '3 applied, 1 failed, 2 edited, 3 not on disk'],
    [{ exists: false, applied: 0, pending: 1 }, 'no database'],
    [{ problem: 'connection refused' }, 'cannot be read'],
  ])('says of %j: %s', (change, text) => {
    expect(lines(row(change)).at(-1)).toContain(`   ${text}   `);
  });

  it('shows no numbers of a database that is not there', () => {
    const absent = row({ exists: false, lastMigratedAt: undefined });
    expect(lines(absent).at(-1)).toMatch(/no database +– +– +–$/);
  });
});

describe('what needs attention', () => {
  it('is nothing where every database is as its migrations say', () => {
    expect(isCurrent(row())).toBe(true);
    expect(attentionLines([row()], plainColors)).toEqual([]);
  });

  it.each([
    [{ pending: 2 }, '! 1 service with pending migrations: type `azora migrate`'],
    [{ failed: 1 }, '! 1 service with a migration that failed: correct it, then type `azora migrate`'],
    [{ edited: 1 }, '! 1 service with a migration edited after it was applied: take the edit back, write a new one'],
    [
      { missing: 1 },
      '! 1 service with a migration that was applied and is no longer on disk: bring its folder back from version control; where the data may go, type `azora reset --yes` with the service',
    ],
    [{ exists: false, pending: 1 }, '! 1 service with no database yet: type `azora up`'],
    [{ problem: 'connection refused' }, '✖ auth-service: connection refused'],
  ])('is said of %j', (change, text) => {
    expect(isCurrent(row(change))).toBe(false);
    expect(attentionLines([row(), row(change)], plainColors)).toEqual([text]);
  });
});
