import { testServers } from '@azora/testkit';
import pg from 'pg';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { countingRelay } from './counting-relay.ts';
import { type Guarded, guardedFleet, NOTES } from './guarded.ts';

const SETTINGS = `SELECT current_user::text AS role, ${['subject', 'tenant', 'actor', 'request_id', 'include_deleted']
  .map((name) => `current_setting('azora.${name}', true) AS ${name}`)
  .join(', ')}`;

describe.each(['embedded18', 'debian15'] as const)('a client that acts for somebody, on %s', (server) => {
  let fleet: Guarded;
  let ada: string;
  let ben: string;

  beforeEach(async () => {
    fleet = await guardedFleet(testServers()[server]);
    [ada = '', ben = ''] = fleet.users;
  });

  it('reads the rows of the user it acts for, and no others', async () => {
    const db = await fleet.open();
    expect(await db.as({ user: ada }).note.findMany()).toHaveLength(NOTES);
    expect(await db.as({ user: ada }).user.findUnique({ where: { id: ben } })).toBeNull();
    expect(await db.asService('counts').note.count()).toBe(2 * NOTES);
  });

  it('tells the database who acts, for whom, and why', async () => {
    const db = await fleet.open();
    const tenant = ben.toUpperCase();
    const [user] = await db
      .as({ user: ada, tenant, actor: `O'Neil \\'; DROP TABLE users; --`, requestId: 'r-1', includeDeleted: true })
      .$queryRawUnsafe(SETTINGS);
    expect(user).toEqual({
      ...{ role: 'azora_user', subject: ada, tenant: ben, actor: `O'Neil \\'; DROP TABLE users; --` },
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
    const as = db.as({ user: ada });
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
      expect(seen.settings).toMatchObject([{ role: 'azora_user', subject: ada }]);
    }
    expect(await as.$transaction([as.note.count(), as.user.count()])).toEqual([NOTES, 1]);

    const counted = await as.$transaction(async (tx) => {
      const data = { userId: ada, text: 'kept' };
      await tx.note.create({ data });
      await tx
        .$transaction(async (inner) => {
          await inner.note.create({ data: { userId: ada, text: 'undone' } });
          expect(await inner.note.count()).toBe(NOTES + 2);
          throw new Error('undo');
        })
        .catch(() => {});
      return await tx.note.count();
    });
    expect(counted).toBe(NOTES + 1);
    expect(await db.asService('check').note.count()).toBe(2 * NOTES + 1);
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
    await expect(db.as({ user: ada }).note.create({ data: { userId: ben, text: "in Ben's name" } })).rejects.toThrow(
      /row-level security/,
    );
  });

  it('leaves secrets out as a user and includes them as the service', async () => {
    const db = await fleet.open();
    const where = { id: ada };
    expect(await db.as({ user: ada }).user.findUnique({ where })).toEqual({ id: ada, name: 'User 1', deletedAt: null });
    expect(await db.asService('sign-in').user.findUnique({ where })).toMatchObject({ password: 'hash of 1' });
    expect(await db.as({ user: ada }).user.update({ where, data: { name: 'Ada' } })).not.toHaveProperty('password');
    await expect(db.as({ user: ada }).user.findUnique({ where, omit: { password: false } })).rejects.toThrow(
      /permission denied|denied access/,
    );
  });

  it('soft-deletes, restores, and shows what is deleted where it is asked to', async () => {
    const db = await fleet.open();
    const as = db.as({ user: ada });
    expect(await as.softDelete('User', ben)).toBe(false);
    expect(await as.softDelete('User', ada)).toBe(true);
    expect(await as.user.findMany()).toEqual([]);
    expect(await db.as({ user: ada, includeDeleted: true }).user.findMany()).toHaveLength(1);
    const restored = await db.asService('appeal').$transaction((tx) => tx.restore('User', ada));
    expect(restored).toBe(true);
    expect(await as.user.findMany()).toHaveLength(1);
    await expect(as.softDelete('Note', ada)).rejects.toMatchObject({ code: 'NOT_SOFT_DELETED' });
    await expect(as.softDelete('constructor', ada)).rejects.toMatchObject({ code: 'NOT_SOFT_DELETED' });
  });

  it('says who may where a user may not soft-delete, and leaves the row', async () => {
    const db = await fleet.open();
    const as = db.as({ user: ada });
    const refused = {
      code: 'SOFT_DELETE_REFUSED',
      message: 'A user of people-service may not delete rows of "Badge", nor restore them.',
      hint: expect.stringContaining(`db.asService('why').softDelete('Badge', id)`),
      cause: expect.objectContaining({ message: expect.stringContaining('42501') }),
    };
    await expect(as.softDelete('Badge', ada)).rejects.toMatchObject(refused);
    await expect(as.restore('Badge', ada)).rejects.toMatchObject(refused);
    await expect(as.$transaction((tx) => tx.softDelete('Badge', ada))).rejects.toMatchObject(refused);
    expect(await fleet.sql('SELECT FROM badges WHERE deleted_at IS NULL')).toHaveLength(2);
    expect(await db.asService('appeal').softDelete('Badge', ada)).toBe(true);
    expect(await fleet.sql('SELECT FROM badges WHERE deleted_at IS NULL')).toHaveLength(1);
    await expect(as.softDelete('User', 'no UUID')).rejects.toMatchObject({ code: 'P2010' });
  });

  it('keeps two users apart who share a pool: a thousand operations at once', async () => {
    const db = await fleet.open({ connectionLimit: 4 });
    const wrong: unknown[] = [];
    const check = (isRight: boolean, what: unknown) => {
      if (!isRight) wrong.push(what);
    };
    const operations = Array.from({ length: 1000 }, async (_, index) => {
      const user = index % 2 === 0 ? ada : ben;
      const as = db.as({ user });
      switch (index % 5) {
        case 0:
          // Prisma would join these look-ups, which all begin in one tick, into one query.
          return check((await as.user.findUnique({ where: { id: user } }))?.id === user, 'own row is missing');
        case 1:
          return check((await as.user.findUnique({ where: { id: user === ada ? ben : ada } })) === null, 'foreign row');
        case 2: {
          const notes = await as.note.findMany();
          return check(notes.length === NOTES && notes.every(({ userId }) => userId === user), notes);
        }
        case 3:
          return await as.note.create({ data: { userId: user === ada ? ben : ada, text: `x${index}` } }).then(
            () => check(false, 'foreign insert'),
            () => {},
          );
        default:
          return await as.$transaction(
            async (tx) => {
              const notes = await tx.note.findMany();
              const [row] = await tx.$queryRawUnsafe<{ subject: string }>(SETTINGS);
              check(row?.subject === user && notes.every(({ userId }) => userId === user), row);
            },
            { maxWait: 30_000, timeout: 30_000 },
          );
      }
    });
    await Promise.all(operations);
    expect(wrong).toEqual([]);
  });

  it('leaves nothing on a connection for whoever gets it next', async () => {
    const db = await fleet.open({ connectionLimit: 1 });
    const as = db.as({ user: ada, tenant: ben, actor: 'me', includeDeleted: true });
    const own = { text: 'User 1 note 1', userId: ada };
    const leave: (() => PromiseLike<unknown>)[] = [
      () => as.note.findMany(),
      () => as.note.create({ data: own }),
      () => as.$queryRawUnsafe('SELECT 1 / 0'),
      () => as.$queryRawUnsafe('no SQL at all'),
      () => as.$queryRawUnsafe('SELECT $1::int', 'no number'),
      () => as.$transaction(async (tx) => await tx.note.create({ data: own })),
      () => as.$transaction([as.note.count(), as.note.create({ data: own })]),
      () => as.$transaction(async () => Promise.reject(new Error('changed my mind'))),
      () => as.$transaction(async (tx) => await tx.$queryRawUnsafe('SELECT pg_sleep(0.3)::text'), { timeout: 50 }),
      // By raw SQL, and on purpose.
      () => as.$executeRawUnsafe('BEGIN'),
      () => as.$transaction(async (tx) => await tx.$executeRawUnsafe('COMMIT')),
      () => as.$executeRawUnsafe(`SET azora.subject = '${ada}'`),
      () => as.$executeRawUnsafe(`SET ROLE azora_service`),
    ];
    for (const [index, call] of leave.entries()) {
      await Promise.resolve(call()).catch(() => {});
      const settings = await db.as({ user: ben }).$queryRawUnsafe(SETTINGS);
      expect(settings, `after call ${index}`).toEqual([
        { role: 'azora_user', subject: ben, tenant: '', actor: '', request_id: '', include_deleted: '' },
      ]);
      expect(await db.as({ user: ben }).note.count(), `after call ${index}`).toBe(NOTES);
      await db.asService('check').user.create({ data: { name: `written after call ${index}` } });
      expect(await fleet.sql('SELECT FROM users'), `written after call ${index}`).toHaveLength(3 + index);
    }
    expect(await fleet.sql('SELECT FROM notes')).toHaveLength(2 * NOTES);
  });

  it('asks the server nothing where the user is no UUID, and says whom to name', async () => {
    const relay = await countingRelay(fleet.url);
    const db = await fleet.open({ url: relay.url, connectionLimit: 1 });
    await db.as({ user: ada }).note.count();
    for (const user of ['', 'ada', `${ada}'; DROP TABLE notes; --`, `${ada}' OR true --`]) {
      const refused = {
        code: 'INVALID_SUBJECT',
        message: 'The `user` to act for is no UUID.',
        hint: expect.stringContaining('db.as({ user: session.userId })'),
      };
      let thrown: unknown;
      const turns = await relay.turns(async () => {
        try {
          await db.as({ user }).note.deleteMany();
        } catch (error) {
          thrown = error;
        }
      });
      expect(thrown).toMatchObject(refused);
      expect(turns).toBe(0);
    }
    expect(await fleet.sql('SELECT FROM notes')).toHaveLength(2 * NOTES);
  });

  it('refuses the rest of a transaction whose raw SQL made the subject none, and goes on after it', async () => {
    const db = await fleet.open({ connectionLimit: 1 });
    for (const subject of ['ada', `${ada}' OR true --`]) {
      await expect(
        db.as({ user: ada }).$transaction(async (tx) => {
          await tx.note.create({ data: { userId: ada, text: 'before' } });
          await tx.$queryRawUnsafe(`SELECT set_config('azora.subject', $1, true)`, subject);
          return await tx.note.deleteMany();
        }),
      ).rejects.toThrow(/invalid input syntax for type uuid/i);
      expect(await fleet.sql('SELECT FROM notes')).toHaveLength(2 * NOTES);
      expect(await db.as({ user: ben }).note.count()).toBe(NOTES);
    }
  });

  it('survives the loss of a connection while it is used', async () => {
    const db = await fleet.open({ connectionLimit: 1 });
    const as = db.as({ user: ada });
    const end = `SELECT pg_terminate_backend(pg_backend_pid())`;
    await expect(Promise.resolve(as.$queryRawUnsafe(end))).rejects.toThrow();
    expect(await as.note.count()).toBe(NOTES);
    await expect(as.$transaction(async (tx) => await tx.$queryRawUnsafe(end))).rejects.toThrow();
    expect(await as.note.count()).toBe(NOTES);

    const relay = await countingRelay(fleet.url);
    const through = (await fleet.open({ url: relay.url, connectionLimit: 1 })).as({ user: ada });
    await through.note.count();
    const cut = Promise.resolve(through.$queryRawUnsafe('SELECT pg_sleep(20)::text'));
    setTimeout(relay.cut, 100);
    await expect(cut).rejects.toThrow();
    expect(await through.note.count()).toBe(NOTES);
  });

  it('needs no more round trips than without context', async () => {
    const relay = await countingRelay(fleet.url);
    const db = await fleet.open({ url: relay.url, connectionLimit: 1 });
    const as = db.as({ user: ada });
    expect(await relay.turns(() => as.note.findMany())).toBeGreaterThan(1);
    expect(await relay.turns(() => as.note.findMany()), 'logged in').toBe(1);
    expect(await relay.turns(() => as.note.create({ data: { userId: ada, text: 'there' } }))).toBe(1);
    expect(await fleet.sql(`SELECT text FROM notes WHERE text = 'there'`)).toHaveLength(1);
    expect(await relay.turns(() => as.$transaction(async (tx) => await tx.note.count()))).toBe(3);
    const serializable = { isolationLevel: 'Serializable' };
    expect(await relay.turns(() => as.$transaction(async (tx) => await tx.note.count(), serializable))).toBe(3);
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
    await login.query(`SELECT set_config('azora.subject', '${ada}', false)`);
    await expect(login.query('SELECT FROM notes')).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps the context through an extension of the client', async () => {
    const db = await fleet.open();
    expect(await db.as({ user: ada }).$extends({}).note.findMany()).toHaveLength(NOTES);
  });

  it('does not end the connections of others when one that acts disconnects', async () => {
    const db = await fleet.open();
    await db.as({ user: ada }).$disconnect();
    expect(await db.as({ user: ben }).note.count()).toBe(NOTES);
  });
});
