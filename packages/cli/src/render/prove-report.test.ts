import type { ProveReport } from '@azora/fleet';
import { AzoraError } from '@azora/schema/errors';
import { describe, expect, it } from 'vitest';
import { plainColors, recordingChannel } from '../../test/recording-channel.ts';
import { holds, proofFailures, proveJson, proveLines, surpriseLines } from './prove-report.ts';

type Proven = ProveReport['services'][number];

const proven = (service: string, change: Partial<Proven> = {}): Proven => ({
  service,
  tables: 7,
  attacks: 1200,
  refused: 700,
  nothing: 300,
  allowed: 200,
  surprises: [],
  ...change,
});
const surprise: Proven['surprises'][number] = {
  service: 'auth-service',
  table: 'users',
  column: 'email',
  actor: 'other-user',
  operation: 'select',
  expected: 'nothing',
  happened: 'allowed: 1 row',
  sql: 'BEGIN;\nSELECT 1;',
};
const report = (services: Proven[], surprises: Proven['surprises'] = []): ProveReport => ({
  services,
  connections: { pairs: 6, attempts: 4, surprises },
});
const error = new AzoraError('CONTRACT_INVALID', 'it does not read', { hint: 'do this' });

describe('the report of a proof', () => {
  it('has a row a service, who may connect, and the sum', () => {
    expect(proveLines(report([proven('auth-service'), proven('azora-mint')]), recordingChannel())).toEqual([
      '',
      'service        tables   attacks   refused   met no row   allowed   surprises',
      'auth-service        7     1,200       700          300       200           0',
      'azora-mint          7     1,200       700          300       200           0',
      '',
      '✔ connections: 6 pairs of login and database asked about, 4 logins tried',
      '✔ 2 services, 14 tables: 2,400 attacks, 1,400 refused, 600 met no row, 400 allowed as expected; no surprise',
    ]);
  });

  it('holds where nothing surprised, was left out or stands open', () => {
    expect(holds(report([proven('a')]))).toBe(true);
    expect(holds(report([proven('a', { surprises: [surprise] })]))).toBe(false);
    expect(holds(report([proven('a')], [surprise]))).toBe(false);
    expect(holds(report([proven('a', { error })]))).toBe(false);
    const lines = proveLines(report([proven('a', { surprises: [surprise], error })], [surprise]), recordingChannel());
    expect(lines.slice(-2)).toEqual([
      '✖ connections: 6 pairs of login and database asked about, 4 logins tried',
      expect.stringMatching(/^✖ 1 service, 7 tables: .*; 2 surprises, 1 service not proven$/),
    ]);
    expect(proofFailures(report([proven('a', { error })]))).toEqual([{ service: 'a', error }]);
  });

  it('says of each surprise where, who, what, and what to type', () => {
    const lines = surpriseLines(report([proven('auth-service', { surprises: [surprise] })]), plainColors);
    expect(lines).toEqual([
      '✖ auth-service users.email  other-user: select',
      '  expected: nothing',
      '  happened: allowed: 1 row',
      '  → BEGIN;',
      '    SELECT 1;',
    ]);
  });

  it('says once what several could do alike', () => {
    const surprises = ['no-context', 'owner', 'other-user'].map((actor) => ({ ...surprise, actor }));
    const lines = surpriseLines(report([proven('auth-service', { surprises })]), plainColors);
    expect(lines.filter((line) => line.startsWith('✖'))).toEqual([
      '✖ auth-service users.email  no-context, owner, other-user: select',
    ]);
    expect(lines.at(-1)).toBe('    SELECT 1;');
  });

  it('shows the first of many, and says how to have all', () => {
    const surprises = Array.from({ length: 1234 }, (_, index) => ({ ...surprise, operation: `update ${index}` }));
    const lines = surpriseLines(report([proven('auth-service', { surprises })]), plainColors);
    expect(lines.filter((line) => line.startsWith('✖'))).toHaveLength(20);
    expect(lines.at(-1)).toBe('… and 1,214 more surprises of auth-service: azora prove --json');
    expect(JSON.parse(proveJson(report([proven('auth-service', { surprises, error })])))).toMatchObject({
      services: [
        { attacks: 1200, surprises, error: { code: 'CONTRACT_INVALID', message: 'it does not read', hint: 'do this' } },
      ],
      connections: { pairs: 6, attempts: 4, surprises: [] },
    });
  });

  it('does not pass for proven what says nothing of access', () => {
    const silent = { tables: 0, attacks: 0, refused: 0, nothing: 0, allowed: 0 };
    const lines = proveLines(
      report([proven('auth'), proven('blog', silent), proven('crm', silent)]),
      recordingChannel(),
    );
    expect(lines.at(-2)).toBe('! nothing to prove, since no schema there says who may see what: blog, crm');
  });

  it('leaves places out that there are none of', () => {
    const [first] = surpriseLines(
      report([proven('a', { surprises: [{ ...surprise, table: '', column: '' }] })]),
      plainColors,
    );
    expect(first).toBe('✖ auth-service  other-user: select');
  });
});
