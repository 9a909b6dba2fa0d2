import { testServers } from '@azora/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { countingRelay } from './counting-relay.ts';
import { ADA, BEN, type Guarded, guardedFleet, NOTES, SETTINGS } from './guarded.ts';

describe.each(['embedded18', 'debian15'] as const)(
  'clients that act for somebody and share connections, on %s',
  (server) => {
    const guarded = guardedFleet(testServers()[server]);
    let fleet: Guarded;

    beforeEach(() => {
      fleet = guarded();
    });

    it('keeps two users apart who share a pool: a thousand operations at once', async () => {
      const db = await fleet.open({ connectionLimit: 4 });
      const wrong: unknown[] = [];
      const check = (isRight: boolean, what: unknown) => {
        if (!isRight) wrong.push(what);
      };
      const operations = Array.from({ length: 1000 }, async (_, index) => {
        const user = index % 2 === 0 ? ADA : BEN;
        const as = db.as({ user });
        switch (index % 5) {
          case 0:
            // Prisma would join these look-ups, which all begin in one tick, into one query.
            return check((await as.user.findUnique({ where: { id: user } }))?.id === user, 'own row is missing');
          case 1:
            return check(
              (await as.user.findUnique({ where: { id: user === ADA ? BEN : ADA } })) === null,
              'foreign row',
            );
          case 2: {
            const notes = await as.note.findMany();
            return check(notes.length === NOTES && notes.every(({ userId }) => userId === user), notes);
          }
          case 3:
            return await as.note.create({ data: { userId: user === ADA ? BEN : ADA, text: `x${index}` } }).then(
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
      const as = db.as({ user: ADA, tenant: BEN, actor: 'me', includeDeleted: true });
      const own = { text: 'User 1 note 1', userId: ADA };
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
        () => as.$executeRawUnsafe(`SET azora.subject = '${ADA}'`),
        () => as.$executeRawUnsafe(`SET ROLE azora_service`),
      ];
      for (const [index, call] of leave.entries()) {
        await Promise.resolve(call()).catch(() => {});
        const settings = await db.as({ user: BEN }).$queryRawUnsafe(SETTINGS);
        expect(settings, `after call ${index}`).toEqual([
          { role: 'azora_user', subject: BEN, tenant: '', actor: '', request_id: '', include_deleted: '' },
        ]);
        expect(await db.as({ user: BEN }).note.count(), `after call ${index}`).toBe(NOTES);
        await db.asService('check').user.create({ data: { name: `written after call ${index}` } });
        expect(await fleet.sql('SELECT FROM users'), `written after call ${index}`).toHaveLength(3 + index);
      }
      expect(await fleet.sql('SELECT FROM notes')).toHaveLength(2 * NOTES);
    });

    it('asks the server nothing where the user is no UUID, and says whom to name', async () => {
      const relay = await countingRelay(fleet.url);
      const db = await fleet.open({ url: relay.url, connectionLimit: 1 });
      await db.as({ user: ADA }).note.count();
      for (const user of ['', 'ada', `${ADA}'; DROP TABLE notes; --`, `${ADA}' OR true --`]) {
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
      for (const subject of ['ada', `${ADA}' OR true --`]) {
        await expect(
          db.as({ user: ADA }).$transaction(async (tx) => {
            await tx.note.create({ data: { userId: ADA, text: 'before' } });
            await tx.$queryRawUnsafe(`SELECT set_config('azora.subject', $1, true)`, subject);
            return await tx.note.deleteMany();
          }),
        ).rejects.toThrow(/invalid input syntax for type uuid/i);
        expect(await fleet.sql('SELECT FROM notes')).toHaveLength(2 * NOTES);
        expect(await db.as({ user: BEN }).note.count()).toBe(NOTES);
      }
    });

    it('survives the loss of a connection while it is used', async () => {
      const db = await fleet.open({ connectionLimit: 1 });
      const as = db.as({ user: ADA });
      const end = `SELECT pg_terminate_backend(pg_backend_pid())`;
      await expect(Promise.resolve(as.$queryRawUnsafe(end))).rejects.toThrow();
      expect(await as.note.count()).toBe(NOTES);
      await expect(as.$transaction(async (tx) => await tx.$queryRawUnsafe(end))).rejects.toThrow();
      expect(await as.note.count()).toBe(NOTES);

      const relay = await countingRelay(fleet.url);
      const through = (await fleet.open({ url: relay.url, connectionLimit: 1 })).as({ user: ADA });
      await through.note.count();
      const cut = Promise.resolve(through.$queryRawUnsafe('SELECT pg_sleep(20)::text'));
      setTimeout(relay.cut, 100);
      await expect(cut).rejects.toThrow();
      expect(await through.note.count()).toBe(NOTES);
    });

    it('needs no more round trips than without context', async () => {
      const relay = await countingRelay(fleet.url);
      const db = await fleet.open({ url: relay.url, connectionLimit: 1 });
      const as = db.as({ user: ADA });
      expect(await relay.turns(() => as.note.findMany())).toBeGreaterThan(1);
      expect(await relay.turns(() => as.note.findMany()), 'logged in').toBe(1);
      expect(await relay.turns(() => as.note.create({ data: { userId: ADA, text: 'there' } }))).toBe(1);
      expect(await fleet.sql(`SELECT text FROM notes WHERE text = 'there'`)).toHaveLength(1);
      expect(await relay.turns(() => as.$transaction(async (tx) => await tx.note.count()))).toBe(3);
      const serializable = { isolationLevel: 'Serializable' };
      expect(await relay.turns(() => as.$transaction(async (tx) => await tx.note.count(), serializable))).toBe(3);
    });

    it('does not end the connections of others when one that acts disconnects', async () => {
      const db = await fleet.open();
      await db.as({ user: ADA }).$disconnect();
      expect(await db.as({ user: BEN }).note.count()).toBe(NOTES);
    });
  },
);
