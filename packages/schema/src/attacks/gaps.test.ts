import { expect, it } from 'vitest';
import { lines, model, rows, strangers, target } from '../../test/attacked-contract.ts';
import { filledGapAttacks } from './filled-gaps.ts';
import { gapsOf } from './gaps.ts';
import { byWorth } from './rows-by-worth.ts';

const texts = (...given: Parameters<typeof target>): readonly string[] =>
  gapsOf(target(...given)).map(({ text }) => text);

it('says which party or organisation a row lacks', () => {
  expect(texts('Job')).toEqual([]);
  expect(texts('Job', { worker_id: null, organization_id: null })).toEqual([
    'workerId is empty',
    'organizationId is empty',
  ]);
  expect(texts('Note', {}, { Job: { client_id: null, worker_id: null } })).toEqual(['what it belongs to has no owner']);
  expect(texts('Job', { deleted_at: '2026-01-01 00:00:00+00' })).toEqual(['it is soft-deleted']);
  expect(texts('Lock')).toEqual([]);
});

it('gives a row the organisation that it lacks, and then lets that one in', () => {
  const attacks = filledGapAttacks(target('Job', { organization_id: null }));
  expect(lines(attacks, { operations: ['select'] })).toEqual([
    'tenant select: allowed',
    'tenant select token: refused',
    'tenant-alone select: allowed',
    'tenant-alone select token: refused',
    'other-tenant select: nothing',
    'other-tenant select token: refused',
  ]);
  expect(attacks[0]?.given).toEqual([
    `UPDATE "public"."jobs" SET "organization_id" = '${strangers.organisation}' WHERE "id" = '${rows.Job?.id}'`,
  ]);
});

it('gives the parent an owner, for a row that is owned through it', () => {
  const attacks = filledGapAttacks(target('Note', {}, { Job: { client_id: null, worker_id: null } }));
  expect(lines(attacks, { operations: ['select', 'update'] })).toEqual([
    'owner select: allowed',
    'owner update job_id: allowed',
    'owner update text: allowed',
  ]);
  expect(attacks[0]?.given?.[0]).toContain(`SET "client_id" = '${strangers.party}'`);
});

it('does not insist on it where another attacked row has what this one lacks', () => {
  const lacking = target('Job', { worker_id: null, organization_id: null });
  const insistsOn = (...openGaps: readonly string[]) => {
    const attacks = filledGapAttacks({ ...lacking, openGaps: new Set(openGaps) });
    return attacks.filter(({ isOptional }) => isOptional !== true).flatMap(({ given = [] }) => given);
  };
  expect(insistsOn()).toEqual([]);
  expect(new Set(insistsOn('organizationId is empty'))).toEqual(
    new Set([expect.stringContaining('SET "organization_id" =')]),
  );
});

it('leaves append-only rows as they are', () => {
  expect(gapsOf(target('Payment', { user_id: null })).map(({ fill }) => fill)).toEqual([undefined]);
});

it('puts live rows of two parties before others', () => {
  const job = rows.Job ?? {};
  const alone = { ...job, worker_id: null };
  const gone = { ...job, deleted_at: '2026-01-01 00:00:00+00' };
  expect(byWorth(model('Job'), [gone, alone, job])).toEqual([job, alone, gone]);
});
