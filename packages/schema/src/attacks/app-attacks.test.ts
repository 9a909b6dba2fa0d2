import { describe, expect, it } from 'vitest';
import { lines, rows, strangers, target } from '../../test/attacked-contract.ts';
import { appAttacks } from './app-attacks.ts';

const attacks = (name: string) => appAttacks(target(name));

describe('attacks by the app’s login', () => {
  it('begin with the proof, as the service, that the row is there', () => {
    expect(lines(attacks('Job').slice(0, 1))).toEqual(['service select: allowed']);
    expect(attacks('Job')[0]?.statements).toEqual([`SELECT "id" FROM "public"."jobs" WHERE "id" = '${rows.Job?.id}'`]);
  });

  it('let both parties and their organisation read, and nobody else', () => {
    expect(lines(attacks('Job'), { operations: ['select granted columns'] })).toEqual([
      'service select granted columns: allowed',
      'no-context select granted columns: nothing',
      'owner select granted columns: allowed',
      'other-party select granted columns: allowed',
      'other-user select granted columns: nothing',
      'tenant select granted columns: allowed',
      'tenant-alone select granted columns: allowed',
      'other-tenant select granted columns: nothing',
      'app select granted columns: refused',
    ]);
  });

  it('find a child by whose its parent is, and not by the organisation of that', () => {
    expect(lines(attacks('Note'), { operations: ['select'] })).toEqual([
      'service select: allowed',
      'no-context select: nothing',
      'owner select: allowed',
      'other-party select: allowed',
      'other-user select: nothing',
      'other-tenant select: nothing',
      'mentioned select id: nothing',
      'mentioned select job_id: nothing',
      'app select: refused',
      'service select azora_reader.notes: refused',
      'other-user select azora_reader.notes: refused',
      'app select azora_reader.notes: refused',
    ]);
  });

  it('let anybody who is signed in read what is shared, and its owner alone change it', () => {
    expect(
      lines(attacks('Post'), { actors: ['no-context', 'owner', 'other-user'], operations: ['select', 'update'] }),
    ).toEqual([
      'no-context select: nothing',
      'no-context update id: refused',
      'no-context update author_id: refused',
      'no-context update text: nothing',
      'no-context update deleted_at: refused',
      'owner select: allowed',
      'owner update id: refused',
      'owner update author_id: refused',
      'owner update text: allowed',
      'owner update deleted_at: refused',
      'other-user select: allowed',
      'other-user update id: refused',
      'other-user update author_id: refused',
      'other-user update text: nothing',
      'other-user update deleted_at: refused',
      'other-user select azora_reader.posts: refused',
    ]);
  });

  it.each(['Lock', 'Draft'])('keep users from the service’s own rows: %s', (name) => {
    const users = appAttacks(target(name)).filter(({ session }) => session.role === 'azora_user');
    const others = ['set role to the service', 'statistics'];
    expect(
      new Set(users.filter(({ operation }) => !others.includes(operation)).map(({ expected }) => expected)),
    ).toEqual(new Set(['refused']));
  });

  it('open to owners the columns that @writes names, with key and timestamps', () => {
    const job = attacks('Job');
    expect(
      lines(job, { actors: ['owner'], operations: ['update'] }).filter((line) => !line.endsWith('refused')),
    ).toEqual(['owner update title: allowed', 'owner update updated_at: allowed']);
    expect(lines(job, { actors: ['owner'], operations: ['insert opened columns', 'insert'] })).toEqual([
      'owner insert: refused',
      'owner insert opened columns: allowed',
      'owner insert worker_id: refused',
      'owner insert organization_id: refused',
      'owner insert token: refused',
      'owner insert state: refused',
      'owner insert deleted_at: refused',
    ]);
    const opened = job.find(({ actor, operation }) => actor === 'owner' && operation === 'insert opened columns');
    expect(opened?.statements[0]).toMatch(
      /^INSERT INTO "public"."jobs" \("client_id", "title", "id", "created_at", "updated_at"\)/,
    );
  });

  it('add rows for oneself, and for nobody else', () => {
    const inserts = ['insert for somebody else', 'foreign-key probe', 'insert for oneself'];
    expect(lines(attacks('Job'), { actors: ['other-user'], operations: inserts })).toEqual([
      'other-user insert for somebody else: refused',
      'other-user insert for oneself: allowed',
    ]);
  });

  it('refuse a child below another’s parent where ownership is the parent’s, and let the foreign key answer otherwise', () => {
    expect(lines(attacks('Note'), { actors: ['other-user'], operations: ['foreign-key probe'] })).toEqual([
      'other-user foreign-key probe: refused',
    ]);
    expect(lines(attacks('Payment'), { actors: ['other-user'], operations: ['foreign-key probe'] })).toEqual([
      'other-user foreign-key probe: allowed',
    ]);
  });

  it('refuse to give a child to a parent of somebody else', () => {
    const given = attacks('Note').filter(({ operation }) => operation === 'give away');
    expect(lines(given)).toEqual(['owner give away job_id: refused', 'other-party give away job_id: refused']);
    expect(given[0]?.statements[0]).toContain(`SET "job_id" = '${strangers.user}'`);
  });

  it('read secrets as the service alone, and not through conditions or what a change gives back', () => {
    const secret = attacks('Job').filter(({ column, operation }) => column === 'token' && operation !== 'insert');
    const readable = lines(secret).filter((line) => !line.endsWith('refused'));
    expect(readable).toEqual([
      'service select token: allowed',
      'service where token: allowed',
      'service update token: allowed',
      'service update returning token: allowed',
      'service delete returning token: allowed',
    ]);
    expect(lines(attacks('Job'), { operations: ['insert returning'] })).toEqual([
      'owner insert returning token: refused',
    ]);
    expect(lines(attacks('Job'), { actors: ['owner'], operations: ['select *'] })).toEqual(['owner select *: refused']);
  });

  it('remove one’s own rows where @writes says so, and meet nothing elsewhere', () => {
    expect(lines(attacks('Job'), { operations: ['delete', 'delete any', 'azora.soft_delete'] })).toEqual([
      'service delete: allowed',
      'no-context delete: nothing',
      'owner delete: allowed',
      'other-party delete: allowed',
      'other-user delete: nothing',
      'tenant delete: nothing',
      'tenant-alone delete: nothing',
      'other-tenant delete: nothing',
      'mentioned delete id: nothing',
      'mentioned delete client_id: nothing',
      'mentioned delete worker_id: nothing',
      'mentioned delete organization_id: nothing',
      'no-context delete any: nothing',
      'other-user delete any: nothing',
      'app delete: refused',
      'no-context azora.soft_delete: nothing',
      'owner azora.soft_delete: allowed',
      'other-party azora.soft_delete: allowed',
      'other-user azora.soft_delete: nothing',
      'tenant azora.soft_delete: nothing',
      'tenant-alone azora.soft_delete: nothing',
      'other-tenant azora.soft_delete: nothing',
      'service azora.soft_delete: allowed',
      'app azora.soft_delete: refused',
    ]);
  });

  it('leave append-only rows as they are, the service’s too, and whatever becomes of what they point at', () => {
    const payments = attacks('Payment');
    expect(
      lines(payments, {
        actors: ['service'],
        operations: ['insert', 'delete', 'truncate', 'insert on conflict update'],
      }),
    ).toEqual([
      'service insert: allowed',
      'service insert on conflict update card: refused',
      'service delete: refused',
      'service truncate: refused',
    ]);
    expect(new Set(payments.filter(({ operation }) => operation === 'update').map(({ expected }) => expected))).toEqual(
      new Set(['refused']),
    );
    expect(lines(payments, { operations: ['cascade of a delete', 'cascade of an update'] })).toEqual([
      'service cascade of a delete: refused',
      'service cascade of an update: refused',
    ]);
  });

  it('hide what is soft-deleted, and show it again to its owners if they ask', () => {
    const suffix = 'what is soft-deleted';
    const operations = [`select ${suffix}`, `select ${suffix}, deleted ones included`];
    const shown = (name: string) => lines(attacks(name), { operations }).filter((line) => line.endsWith('allowed'));
    expect(shown('Job')).toEqual([`owner ${operations[1]}: allowed`, `other-party ${operations[1]}: allowed`]);
    expect(shown('Note')).toEqual(shown('Job'));
    expect(shown('Post')).toEqual([`owner ${operations[1]}: allowed`]);
    const [first] = attacks('Note').filter(({ given }) => given !== undefined);
    expect(first?.given).toEqual([`UPDATE "public"."jobs" SET "deleted_at" = now() WHERE "id" = '${rows.Job?.id}'`]);
  });

  it('add nothing below what is soft-deleted', () => {
    const operations = ['insert opened columns what is soft-deleted'];
    expect(lines(attacks('Note'), { actors: ['owner'], operations })).toEqual([
      'owner insert opened columns what is soft-deleted: refused',
    ]);
  });

  it('state what raw SQL by the app’s login can do', () => {
    expect(
      lines(attacks('Job'), {
        operations: [
          'context of no UUID',
          'reset role',
          'set role to the service',
          'context emptied',
          'context of the owner',
        ],
      }),
    ).toEqual([
      'other-user context of no UUID: refused',
      'other-user reset role: refused',
      'other-user set role to the service: allowed',
      'owner context emptied: nothing',
      'other-user context of the owner: allowed',
    ]);
  });

  it('leave the rows of others below what one may remove', () => {
    const [cascade, ...more] = attacks('Job').filter(({ operation }) => operation.startsWith('cascade into'));
    expect(more).toEqual([]);
    expect(cascade).toMatchObject({ actor: 'owner', operation: 'cascade into remarks', expected: 'allowed' });
    expect(cascade?.statements).toEqual([
      `DELETE FROM "public"."jobs" WHERE "id" = '${rows.Job?.id}'`,
      'SET LOCAL ROLE azora_service',
      `SELECT FROM "public"."remarks" WHERE "id" = '${rows.Remark?.id}'`,
    ]);
  });

  it('come in as whoever else the row mentions, as a person and as an organisation', () => {
    expect(lines(attacks('Job'), { actors: ['mentioned'], operations: ['select'] })).toEqual([
      'mentioned select id: nothing',
      'mentioned select client_id: nothing',
      'mentioned select worker_id: nothing',
      'mentioned select organization_id: nothing',
    ]);
    const [first, ...others] = attacks('Job').filter(
      ({ actor, column }) => actor === 'mentioned' && column === 'client_id',
    );
    expect(first?.session).toEqual({ role: 'azora_user', subject: strangers.user, tenant: rows.Job?.client_id });
    expect(others.map(({ operation }) => operation)).toEqual(['update', 'delete']);
  });

  it('meet by MERGE what they see, and are refused it where it is not theirs', () => {
    expect(lines(attacks('Job'), { actors: ['owner', 'other-user', 'tenant'], operations: ['merge update'] })).toEqual([
      'owner merge update title: allowed',
      'other-user merge update title: nothing',
      'tenant merge update title: refused',
    ]);
  });

  it('learn nothing of hidden rows by conditions that fail on them, nor by statistics', () => {
    expect(lines(attacks('Job'), { operations: ['condition that fails'] })).toEqual([
      'no-context condition that fails: nothing',
      'other-user condition that fails: nothing',
      'other-tenant condition that fails: nothing',
    ]);
    expect(lines(attacks('Lock'), { actors: ['other-user'], operations: ['statistics'] })).toEqual([
      'other-user statistics: nothing',
    ]);
  });

  it('name personal and secret values of the row, so that no report repeats them', () => {
    expect(attacks('Job')[0]?.personal).toEqual(["Ada's roof", 'hush']);
  });

  it('grow with the columns of a table and not with their square', () => {
    expect(attacks('Job').length).toBeLessThan(500);
  });
});
