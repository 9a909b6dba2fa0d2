import { describe, expect, it } from 'vitest';
import { CLIENT, contract, FIRM, model, rows, strangers, target, WORKER } from '../../test/attacked-contract.ts';
import { maySee, mayWrite, standingOf } from './standing.ts';
import type { TextRow } from './text-row.ts';

const GONE = '2026-02-02 00:00:00+00';
const standing = (name: string, values: TextRow = {}, others: Readonly<Record<string, TextRow>> = {}) =>
  target(name, values, others).standing;

describe('the standing of a row', () => {
  it('is that of its owner fields, as far as they are filled', () => {
    expect([...standing('Job').owners]).toEqual([CLIENT, WORKER]);
    expect([...standing('Job', { worker_id: null }).owners]).toEqual([CLIENT]);
    expect([...standing('Job').tenants]).toEqual([FIRM]);
  });

  it('is that of its parent where it is owned through one', () => {
    expect([...standing('Note').owners]).toEqual([CLIENT, WORKER]);
    expect([...standing('Note').tenants]).toEqual([]);
    expect([...standing('Note', { job_id: strangers.row }).owners]).toEqual([]);
  });

  it('counts as deleted with what it lives and dies with, and not with what it only points at', () => {
    const deletedJob = { Job: { deleted_at: GONE } };
    expect(standing('Job', { deleted_at: GONE }).isDeleted).toBe(true);
    expect(standing('Note', {}, deletedJob).isDeleted).toBe(true);
    expect(standing('Payment', {}, deletedJob).isDeleted).toBe(false);
  });

  it('lets nobody see a row without a subject that owns it or an organisation that it belongs to', () => {
    const job = standing('Job');
    const sees = (session: object): boolean => maySee(model('Job'), job, { role: 'azora_user', ...session });
    expect([{}, { subject: CLIENT }, { subject: WORKER }, { tenant: FIRM }].map(sees)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect([{ subject: strangers.user }, { tenant: strangers.tenant }].map(sees)).toEqual([false, false]);
  });

  it('shows deleted rows to whom they belong, if they ask: the organisation only where nobody owns them', () => {
    const sees = (name: string, values: TextRow, session: object): boolean =>
      maySee(model(name), standing(name, values), { role: 'azora_user', includeDeleted: true, ...session });
    const gone = { deleted_at: GONE };
    expect(sees('Job', gone, { subject: CLIENT })).toBe(true);
    expect(sees('Job', gone, { subject: CLIENT, includeDeleted: false })).toBe(false);
    expect(sees('Job', gone, { tenant: FIRM })).toBe(false);
    expect(sees('Post', gone, { subject: strangers.user })).toBe(false);
    expect(sees('Post', gone, { subject: CLIENT })).toBe(true);
  });

  it('opens writing to owners alone, and not while the row is deleted', () => {
    const writes = (session: object, values: TextRow = {}): boolean =>
      mayWrite(model('Job'), standing('Job', values), { role: 'azora_user', ...session });
    expect([writes({ subject: CLIENT }), writes({ tenant: FIRM })]).toEqual([true, false]);
    expect(writes({ subject: CLIENT }, { deleted_at: GONE })).toBe(false);
  });

  it('opens a model that is the service’s own to nobody', () => {
    const lock = standingOf(contract, new Map(), model('Lock'), rows.Lock ?? {});
    expect(maySee(model('Lock'), lock, { subject: CLIENT, tenant: FIRM, includeDeleted: true })).toBe(false);
  });
});
