import { describe, expect, it } from 'vitest';
import { contract, lines, strangers } from '../../test/attacked-contract.ts';
import { administratorDatabaseAttacks } from './administrator-database-attacks.ts';
import { appDatabaseAttacks } from './app-database-attacks.ts';
import type { DatabaseFacts } from './database.ts';
import { readerLoginAttacks } from './reader-login-attacks.ts';

const facts: DatabaseFacts = {
  login: 'azora_work_app',
  schema: 'public',
  owner: 'azora_work_owner',
  administrator: 'postgres',
  otherRoles: ['azora_auth_owner'],
  keyViews: ['jobs_0a1b2c3d_live'],
};

const app = appDatabaseAttacks(facts, strangers);
const open = (attacks: typeof app): readonly string[] =>
  attacks
    .filter(({ expected }) => expected !== 'refused')
    .map(({ actor, operation, table, expected }) => `${actor} ${operation} ${table}: ${expected}`);

describe('attacks on the database as a whole', () => {
  it('let the app’s login become a user and the service, use the outbox, and nothing else', () => {
    expect(open(app)).toEqual([
      'app set role azora_user: allowed',
      'app set role azora_service: allowed',
      'app member of any other role pg_roles: nothing',
      'no-context set role azora_user: allowed',
      'no-context set role azora_service: allowed',
      'no-context member of any other role pg_roles: nothing',
      'service select azora.outbox: allowed',
      'service insert azora.outbox: allowed',
    ]);
  });

  it('try roles of the server, of this database, of others and of PostgreSQL', () => {
    const roles = app.filter(({ actor, operation }) => actor === 'app' && operation === 'set role');
    expect(roles.map(({ table }) => table)).toEqual(
      expect.arrayContaining([
        'azora_maintenance',
        'azora_work_owner',
        'postgres',
        'azora_auth_owner',
        'pg_read_all_data',
      ]),
    );
  });

  it('keep who acts as somebody from saying how the login’s sessions begin', () => {
    expect(lines(app, { operations: ['alter role set'] })).toEqual([
      'no-context alter role set: refused',
      'other-user alter role set: refused',
      'service alter role set: refused',
    ]);
  });

  it('take a role of another database that is gone meanwhile for no way in', () => {
    const others = app.filter(({ table, operation }) => table === 'azora_auth_owner' && operation === 'set role');
    expect(others.map(({ actor, refusals }) => [actor, refusals])).toEqual([
      ['app', ['22023']],
      ['no-context', ['22023']],
    ]);
  });

  it('let maintenance read the trail and forget a subject, and keep the trail from its owner', () => {
    const administrator = administratorDatabaseAttacks(facts);
    expect(open(administrator)).toEqual([
      'maintenance select azora.audit_trail: allowed',
      'maintenance select azora.audit_segment: allowed',
      'maintenance call azora.forget_subject: allowed',
    ]);
    expect(lines(administrator, { actors: ['database-owner'] })).toEqual(
      ['audit_trail', 'audit_segment'].flatMap((table) =>
        ['update', 'delete', 'truncate'].map((operation) => `database-owner ${operation} azora.${table}: refused`),
      ),
    );
  });

  it('let the reader’s login see each view, and no table', () => {
    const reader = readerLoginAttacks(contract, { ...facts, login: 'azora_work_reader' });
    expect(open(reader)).toEqual([
      ...contract.models.map(({ table }) => `reader select azora_reader.${table}: allowed`),
      'reader set role azora_reader: allowed',
      'reader member of any other role pg_roles: nothing',
    ]);
    expect(lines(reader)).toContain('reader select: refused');
  });

  it('look into the views that policies use', () => {
    expect(lines(app, { actors: ['service'], operations: ['select'] })).toContain(
      'service select azora_keys.jobs_0a1b2c3d_live: refused',
    );
  });
});
