import { testServers } from '@azora/testkit';
import pg from 'pg';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ADA, BEN, type Guarded, guardedFleet, NOTES, SETTINGS } from './guarded.ts';

describe.each(['embedded18', 'debian15'] as const)('a client that acts for somebody, on %s', (server) => {
  const guarded = guardedFleet(testServers()[server]);
  let fleet: Guarded;

  beforeEach(() => {
    fleet = guarded();
  });

  it('reads the rows of the user it acts for, and no others', async () => {
    const db = await fleet.open();
    expect(await db.as({ user: ADA }).note.findMany()).toHaveLength(NOTES);
    expect(await db.as({ user: ADA }).user.findUnique({ where: { id: BEN } })).toBeNull();
    expect(await db.asService('counts').note.count()).toBe(2 * NOTES);
  });

  it('tells the database who acts, for whom, and why', async () => {
    const db = await fleet.open();
    const tenant = BEN.toUpperCase();
    const [user] = await db
      .as({ user: ADA, tenant, actor: `O'Neil \\'; DROP TABLE users; --`, requestId: 'r-1', includeDeleted: true })
      .$queryRawUnsafe(SETTINGS);
    expect(user).toEqual({
      ...{ role: 'azora_user', subject: ADA, tenant: BEN, actor: `O'Neil \\'; DROP TABLE users; --` },
      ...{ request_id: 'r-1', include_deleted: 'on' },
    });
    const [service] = await db.asService('nightly digest').$queryRawUnsafe(SETTINGS);
    expect(service).toEqual({
      ...{ role: 'azora_service', subject: '', tenant: '', actor: 'people-service: nightly digest' },
      ...{ request_id: '', include_deleted: '' },
    });
  });

  it('keeps the context in interactive, nested and batch transactions, at every isolation level', async () => {
    const db = await fleet.open();
    const as = db.as({ user: ADA });
    for (const isolationLevel of [undefined, 'Serializable', 'RepeatableRead']) {
      const seen = await as.$transaction(
        async (tx) => {
          const before = await tx.note.count();
          const level = await tx.$queryRawUnsafe(`SELECT current_setting('transaction_isolation') AS level`);
          return { before, level, settings: await tx.$queryRawUnsafe(SETTINGS) };
        },
        isolationLevel === undefined ? {} : { isolationLevel },
      );
      const level = { Serializable: 'serializable', RepeatableRead: 'repeatable read' }[isolationLevel ?? ''];
      expect(seen).toMatchObject({ before: NOTES, level: [{ level: level ?? 'read committed' }] });
      expect(seen.settings).toMatchObject([{ role: 'azora_user', subject: ADA }]);
    }
    expect(await as.$transaction([as.note.count(), as.user.count()])).toEqual([NOTES, 1]);

    const counted = await as.$transaction(async (tx) => {
      const data = { userId: ADA, text: 'kept' };
      await tx.note.create({ data });
      await tx
        .$transaction(async (inner) => {
          await inner.note.create({ data: { userId: ADA, text: 'undone' } });
          expect(await inner.note.count()).toBe(NOTES + 2);
          throw new Error('undo');
        })
        .catch(() => {});
      return await tx.note.count();
    });
    expect(counted).toBe(NOTES + 1);
    expect(await db.asService('check').note.count()).toBe(2 * NOTES + 1);
  });

  it('refuses calls of several clients in one transaction, which they would not be', async () => {
    const db = await fleet.open();
    const [as, service] = [db.as({ user: ADA }), db.asService('check')];
    const [note] = await as.note.findMany();
    const change = { where: { id: note?.id }, data: { text: 'changed' } };
    for (const other of [service, db.as({ user: ADA }), service.$extends({})]) {
      await expect(as.$transaction([as.note.update(change), other.note.count()])).rejects.toMatchObject({
        code: 'TRANSACTION_MIXED',
      });
    }
    expect(await as.note.count({ where: { text: 'changed' } })).toBe(0);
    const extended = as.$extends({});
    expect(await extended.$transaction([as.note.count(), extended.note.count()])).toEqual([NOTES, NOTES]);
  });

  it('keeps the context in nested writes, and undoes all of one that is refused', async () => {
    const db = await fleet.open();
    const service = db.asService('import');
    const created = await service.user.create({
      data: { name: 'Cy', notes: { create: [{ text: 'c1' }, { text: 'c2' }] } },
      include: { notes: true },
    });
    expect(created.notes).toHaveLength(2);
    expect(await db.as({ user: created.id }).user.findFirst({ include: { notes: true } })).toMatchObject({
      name: 'Cy',
      notes: [{}, {}],
    });
    const data = { name: 'Di', notes: { create: [{ text: 'd1' }, { text: 'c1' }] } };
    await expect(service.user.create({ data })).rejects.toMatchObject({ code: 'P2002' });
    expect(await service.user.count()).toBe(3);
    await expect(db.as({ user: ADA }).note.create({ data: { userId: BEN, text: "in Ben's name" } })).rejects.toThrow(
      /row-level security/,
    );
  });

  it('adds rows as a user, what they may not set being as the schema says', async () => {
    const db = await fleet.open();
    const as = db.as({ user: ADA });
    const data = { userId: ADA, text: 'added' };
    expect(await as.note.create({ data })).toMatchObject({ ...data, kind: 'PLAIN', stars: 0 });
    for (const more of [{ kind: 'PINNED' }, { stars: 5 }]) {
      await expect(as.note.create({ data: { ...data, text: 'more', ...more } })).rejects.toThrow(/permission denied/);
    }
    const byService = { userId: BEN, text: 'by the service' };
    expect(await db.asService('import').note.create({ data: { ...byService, stars: 2 } })).toMatchObject({ stars: 2 });
  });

  it('leaves secrets out as a user and includes them as the service', async () => {
    const db = await fleet.open();
    const where = { id: ADA };
    expect(await db.as({ user: ADA }).user.findUnique({ where })).toEqual({ id: ADA, name: 'User 1', deletedAt: null });
    expect(await db.asService('sign-in').user.findUnique({ where })).toMatchObject({ password: 'hash of 1' });
    expect(await db.as({ user: ADA }).user.update({ where, data: { name: 'Ada' } })).not.toHaveProperty('password');
    await expect(db.as({ user: ADA }).user.findUnique({ where, omit: { password: false } })).rejects.toThrow(
      /permission denied|denied access/,
    );
  });

  it('soft-deletes, restores, and shows what is deleted where it is asked to', async () => {
    const db = await fleet.open();
    const as = db.as({ user: ADA });
    expect(await as.softDelete('User', BEN)).toBe(false);
    expect(await as.softDelete('User', ADA)).toBe(true);
    expect(await as.user.findMany()).toEqual([]);
    expect(await db.as({ user: ADA, includeDeleted: true }).user.findMany()).toHaveLength(1);
    const restored = await db.asService('appeal').$transaction((tx) => tx.restore('User', ADA));
    expect(restored).toBe(true);
    expect(await as.user.findMany()).toHaveLength(1);
    await expect(as.softDelete('Note', ADA)).rejects.toMatchObject({ code: 'NOT_SOFT_DELETED' });
    await expect(as.softDelete('constructor', ADA)).rejects.toMatchObject({ code: 'NOT_SOFT_DELETED' });
  });

  it('says who may where a user may not soft-delete, and leaves the row', async () => {
    const db = await fleet.open();
    const as = db.as({ user: ADA });
    const refused = {
      code: 'SOFT_DELETE_REFUSED',
      message: 'A user of people-service may not delete rows of "Badge", nor restore them.',
      hint: expect.stringContaining(`db.asService('why').softDelete('Badge', id)`),
      cause: expect.objectContaining({ message: expect.stringContaining('42501') }),
    };
    await expect(as.softDelete('Badge', ADA)).rejects.toMatchObject(refused);
    await expect(as.restore('Badge', ADA)).rejects.toMatchObject(refused);
    await expect(as.$transaction((tx) => tx.softDelete('Badge', ADA))).rejects.toMatchObject(refused);
    expect(await fleet.sql('SELECT FROM badges WHERE deleted_at IS NULL')).toHaveLength(2);
    expect(await db.asService('appeal').softDelete('Badge', ADA)).toBe(true);
    expect(await fleet.sql('SELECT FROM badges WHERE deleted_at IS NULL')).toHaveLength(1);
    await expect(as.softDelete('User', 'no UUID')).rejects.toMatchObject({ code: 'P2010' });
  });

  it('is refused without context by the client, by the server too, and tells its health', async () => {
    const db = await fleet.open();
    const refused = { code: 'NO_CONTEXT', name: 'AzoraError', hint: expect.stringContaining('db.as({ user })') };
    await expect(Promise.resolve(db.user.findMany())).rejects.toMatchObject(refused);
    await expect(Promise.resolve(db.$queryRawUnsafe('SELECT 1'))).rejects.toMatchObject(refused);
    await expect(db.$transaction(async (tx) => await tx.user.count())).rejects.toMatchObject(refused);
    await expect(db.$transaction([db.user.count()])).rejects.toMatchObject(refused);
    expect(await db.health()).toMatchObject({ ok: true, database: fleet.database });
    await expect(Promise.resolve(db.$extends({}).user.findMany())).rejects.toMatchObject(refused);

    const login = new pg.Client({ connectionString: fleet.url });
    await login.connect();
    onTestFinished(() => login.end());
    await expect(login.query('SELECT FROM notes')).rejects.toMatchObject({ code: '42501' });
    await login.query(`SELECT set_config('azora.subject', '${ADA}', false)`);
    await expect(login.query('SELECT FROM notes')).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps the context through an extension of the client', async () => {
    const db = await fleet.open();
    expect(await db.as({ user: ADA }).$extends({}).note.findMany()).toHaveLength(NOTES);
  });
});
