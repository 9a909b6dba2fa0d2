import { describe, expect, it } from 'vitest';
import { CLIENT, lines, target } from '../../test/attacked-contract.ts';
import { administratorAttacks } from './administrator-attacks.ts';

const attacks = (name: string) => administratorAttacks(target(name), 'azora_work_owner');

describe('attacks by reader, maintenance and owner', () => {
  it('keep the reader from the table, and show the view masked and without secrets', () => {
    const reader = attacks('Job').filter(({ actor }) => actor === 'reader');
    expect(new Set(reader.filter(({ table }) => table === 'jobs').map(({ expected }) => expected))).toEqual(
      new Set(['refused']),
    );
    const view = reader.filter(({ table }) => table === 'azora_reader.jobs');
    expect(lines(view)).toEqual([
      'reader select azora_reader.jobs: allowed',
      'reader select azora_reader.jobs token: refused',
      'reader insert azora_reader.jobs: refused',
      'reader update azora_reader.jobs: refused',
      'reader delete azora_reader.jobs: refused',
    ]);
    expect(view[0]?.shows).toMatchObject({ title: 'A. R.', client_id: CLIENT, state: 'OPEN' });
    expect(view[0]?.shows).not.toHaveProperty('token');
  });

  it('fill a personal column that is empty, so that its mask shows', () => {
    const filled = administratorAttacks(target('Job', { title: null }), 'o').filter(
      ({ isOptional }) => isOptional === true,
    );
    expect(filled.map(({ column, shows }) => [column, shows])).toEqual([['title', { title: 'Z. P.' }]]);
  });

  it('let maintenance read all but secrets, change personal data, purge and redact', () => {
    expect(lines(attacks('Job'), { actors: ['maintenance'] }).filter((line) => !line.endsWith('refused'))).toEqual([
      'maintenance select: allowed',
      'maintenance select granted columns: allowed',
      'maintenance update title: allowed',
      'maintenance update returning title: allowed',
      'maintenance merge update title: allowed',
      'maintenance copy to: allowed',
      'maintenance azora.purge: allowed',
      'maintenance azora.redact title: allowed',
    ]);
    expect(lines(attacks('Job'), { operations: ['azora.redact'] })).toContain(
      'maintenance azora.redact client_id: refused',
    );
  });

  it('let nobody change append-only rows but by redacting them', () => {
    const changes = ['update', 'delete', 'truncate', 'azora.redact', 'cascade of a delete', 'cascade of an update'];
    expect(lines(attacks('Payment'), { operations: changes }).filter((line) => line.endsWith('allowed'))).toEqual([
      'maintenance azora.redact card: allowed',
    ]);
    expect(lines(attacks('Payment'), { actors: ['database-owner'], operations: ['truncate'] })).toEqual([
      'database-owner truncate: refused',
    ]);
  });

  it('do not empty a table that its owner may empty', () => {
    expect(lines(attacks('Job'), { actors: ['database-owner'], operations: ['truncate'] })).toEqual([]);
  });

  it('look for the entry that each change of an audited row leaves', () => {
    const entries = attacks('Job').filter(({ operation }) => operation.startsWith('audit of '));
    expect(lines(entries)).toEqual([
      'service audit of insert: allowed',
      'service audit of update: allowed',
      'service audit of delete: allowed',
    ]);
    expect(entries.at(-1)?.shows).toEqual({
      ...{ action: 'DELETE', role: 'azora_service', row_key: target('Job').row.id, about: CLIENT },
      ...{ secrets: 'none', personal: 'hashed', others: 'kept' },
    });
    expect(lines(attacks('Post')).filter((line) => line.includes('audit'))).toEqual([]);
  });
});
