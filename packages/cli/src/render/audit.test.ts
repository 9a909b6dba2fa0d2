import type { OpenedSegment, SealReport, VerifiedService } from '@azora/fleet';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { sealedLines } from './audit-sealed.ts';
import { segmentLines } from './audit-segment.ts';
import { verifiedLines } from './audit-verified.ts';

const colors = picocolors.createColors(false);
const HASH = '0123456789abcdef'.repeat(4);
const AT = '2026-11-20T14:00:00.000Z';
const follows = { segment: 0, number: 7, hash: HASH };
const beyond = { seals: 2, rows: 30, gone: 21 };

const verified = (given: Partial<VerifiedService>): VerifiedService => ({
  service: 'shop',
  newest: { segment: 0, number: 3, hash: HASH },
  sealedUpTo: AT,
  seals: 3,
  rows: 1200,
  unsealed: 0,
  findings: [],
  segments: [],
  unfinished: false,
  ...given,
});

describe('what azora audit verify prints', () => {
  const lines = (...services: VerifiedService[]) => verifiedLines({ services, failures: [] }, colors);

  it('says up to when a trail is sealed and what is not yet', () => {
    expect(lines(verified({ unsealed: 2 }), verified({ newest: undefined, sealedUpTo: undefined, rows: 0 }))).toEqual([
      `✔ shop  sealed up to ${AT}: 1,200 rows in 3 seals (0123456789abcdef), 2 rows not sealed yet`,
      '✔ shop  not sealed so far',
      '',
      '✔ 2 trails verified, 1,200 sealed rows',
    ]);
    expect(lines()).toEqual(['No service has an audit trail.']);
  });

  it('names a row by what it tells of, when it was written and in which seal it was sealed', () => {
    const row = { id: 8, table: 'users', key: 'k', recordedAt: AT, between: undefined };
    const seal = { segment: 1, number: 2, sealedAt: AT };
    const finding = { kind: 'row-changed', count: 3, message: 'row 8 was changed', row, seal, line: 4 } as const;
    expect(lines(verified({ findings: [finding] })).slice(1)).toEqual([
      '  row-changed  row 8 was changed (the first of 3 that are like this)',
      `    it tells of users k; written ${AT}; sealed in seal 2 of segment 1 at ${AT}`,
      '',
      '✖ 1 trail of 1 not as sealed',
    ]);
    const gone = { id: 8, table: undefined, key: undefined, recordedAt: undefined, between: [AT, undefined] } as const;
    expect(lines(verified({ findings: [{ ...finding, count: 1, row: gone }] }))[2]).toContain(
      `    written between ${AT} and –; sealed in seal 2`,
    );
  });

  it('goes on saying what lies beyond a restore, and that a seal was interrupted', () => {
    const segment = { segment: 1, openedAt: AT, reason: 'disk failure', follows, beyond, lostSeals: 4 };
    expect(lines(verified({ segments: [segment], unfinished: true })).slice(1, 3)).toEqual([
      `  ! segment 1 opened ${AT} (disk failure), following seal 7 of segment 0; the seal file had lost 4 seals; ` +
        '2 seals with 30 rows beyond the restore, 21 rows gone',
      '  ! the last seal was interrupted; the next one takes its place',
    ]);
  });
});

it('what azora audit seal prints names seals, copies and what waits; quietly only what happened', () => {
  const seal = { segment: 0, number: 3, count: 1, hash: HASH } as SealReport['services'][number]['seals'][number];
  const report: SealReport = {
    services: [
      { service: 'shop', seals: [seal], waiting: 2, mended: 1 },
      { service: 'till', seals: [], waiting: 0, mended: 0 },
    ],
    failures: [],
    folder: '/seals',
    hasStore: false,
  };
  const happened = ['✔ shop: 1 earlier seal copied', '✔ shop: 1 row in seal 3 0123456789abcdef'];
  expect(sealedLines(report, colors, { quiet: true })).toEqual(happened);
  expect(sealedLines(report, colors, { quiet: false })).toEqual([
    ...happened,
    '! shop: 2 rows left for the next seal, as older transactions go on',
    '✔ 1 service with nothing new to seal',
    '',
    'Keep copies of /seals off this machine: there is no audit-logging-service for a second one.',
  ]);
});

it('what azora audit segment prints says what it follows and what went', () => {
  const segment = { segment: 1, follows, beyond, lostSeals: 0 } as OpenedSegment['segment'];
  const sealed = { seals: [{ count: 5 }], waiting: 0, isNew: false } as unknown as OpenedSegment['sealed'];
  expect(segmentLines({ service: 'shop', segment, sealed }, colors)).toEqual([
    '✔ shop: segment 1 follows seal 7 of segment 0, 5 rows sealed in it',
    '! 2 seals with 30 rows beyond the restore; 21 rows gone, which `azora audit verify` goes on saying',
  ]);
});
