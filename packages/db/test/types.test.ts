import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { generateClients, openProject } from '@azora/fleet';
import { collectProgress, fixtureFleet } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** What the type checker says of a file in a project that includes `.azora/azora-services.d.ts`. */
const checked = async (root: string, source: string): Promise<string> => {
  await writeFile(join(root, 'uses-db.mts'), source);
  const compilerOptions = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, skipLibCheck: true };
  const tsconfig = { compilerOptions: { ...compilerOptions, types: [] }, include: ['*.mts', '.azora/*.d.ts'] };
  await writeFile(join(root, 'tsconfig.json'), JSON.stringify(tsconfig));
  return await new Promise((resolve) => {
    execFile(process.execPath, [TSC, '--project', root, '--pretty', 'false'], { cwd: root }, (_, stdout) =>
      resolve(stdout.trim()),
    );
  });
};

const generated = async (userFields = ''): Promise<string> => {
  const { root } = await fixtureFleet();
  const schema = join(root, 'services/people-service/prisma/schema.prisma');
  await writeFile(
    schema,
    (await readFile(schema, 'utf8')).replace('  @@map("users")', `${userFields}\n  @@map("users")`),
  );
  const project = await openProject({ cwd: root });
  await generateClients(project, project.services, collectProgress());
  return root;
};

describe('the types of @azora/db', () => {
  it('infer the client, its models and its methods from the name', async () => {
    const source = `
      import { open, type Health, type Services } from '@azora/db';
      const people = await open('people-service');
      const user = await people.user.findUniqueOrThrow({ where: { email: 'ada@example.org' } });
      export const texts: [string, Date] = [user.displayName, user.createdAt];
      export const health: Health = await people.health();
      const mine = people.as({ user: user.id, tenant: user.id, requestId: 'r' });
      export const names: string[] = (await mine.user.findMany()).map((one) => one.displayName);
      export const counted: number = await mine.$transaction(async (tx) => tx.user.count());
      export const gone: boolean = await people.asService('why', { actor: 'me' }).softDelete('User', user.id);
      await people.close();
      const library = await open('library-service');
      const loan = await library.loan.findFirstOrThrow({ include: { book: true } });
      export const title: string = loan.book.title;
      export const status: 'OPEN' | 'RETURNED' = loan.status;

      export const row: Services['library-service']['rows']['Loan'] = { bookId: 'x', userId: 'y' };
      export const payment: Services['till-service']['rows']['Payment'] = { loanId: 'x', userId: 'y', amount: '1.50' };
    `;
    expect(await checked(await generated(), source)).toBe('');
  });

  it('leave secrets out as a user, in transactions too, and keep them as the service', async () => {
    const root = await generated('  /// @secret\n  passwordHash String? @map("password_hash")\n');
    const source = `
      import { open } from '@azora/db';
      const people = await open('people-service');
      const where = { id: 'x' };
      const service = people.asService('sign-in');
      export const kept: (string | null)[] = [
        (await service.user.findUniqueOrThrow({ where })).passwordHash,
        await service.$transaction(async (tx) => (await tx.user.findUniqueOrThrow({ where })).passwordHash),
        ...(await service.$transaction([service.user.findFirstOrThrow()])).map((one) => one.passwordHash),
      ];
      const user = people.as({ user: 'x' });
      export const name: string = (await user.user.findUniqueOrThrow({ where })).displayName;
      export const gone: boolean = await user.$transaction(async (tx) => tx.softDelete('User', 'x'));
      export const counts: number[] = await user.$transaction([user.user.count()]);
      export const counted: number = await user.$transaction(
        async (tx) => tx.$transaction(async (inner) => inner.user.count()),
        { isolationLevel: 'Serializable' },
      );
      (await user.user.findUniqueOrThrow({ where })).passwordHash;
      (await user.user.findMany())[0]?.passwordHash;
      (await user.user.update({ where, data: { displayName: 'Ada' } })).passwordHash;
      await user.$transaction(async (tx) => (await tx.user.findUniqueOrThrow({ where })).passwordHash);
      await user.$transaction(async (tx) => tx.$transaction(async (in2) => (await in2.user.findFirst())?.passwordHash));
      (await user.$transaction([user.user.findFirstOrThrow()]))[0].passwordHash;
      (await user.$extends({}).user.findFirstOrThrow()).passwordHash;
      await user.$transaction(async (tx) => tx.loan.count());
    `;
    const faults = (await checked(root, source)).split('\n').filter((line) => /^\S/.test(line));
    expect(faults.map((line) => Number(/\((\d+),/.exec(line)?.[1]))).toEqual([19, 20, 21, 22, 23, 24, 25, 26]);
    expect(faults.slice(0, -1).every((line) => line.includes("'passwordHash' does not exist"))).toBe(true);
  });

  it('refuse what the schemas do not hold', async () => {
    const source = `
      import { open, type Services } from '@azora/db';
      await open('peple-service');
      const people = await open('people-service');
      people.loan;
      await people.user.create({ data: { email: 1, displayName: 'Ada' } });
      people.as({ tenant: 'x' });
      people.asService();
      people.as({ user: 'x' }).softDelete('Nobody', 'x');
      type Rows = Services['library-service']['rows'];
      export const missing: Rows['Loan'] = { bookId: 'x' };
      export const wrong: Rows['Loan'] = { bookId: 'x', userId: 'y', status: 'LOST' };
      export const nested: Rows['Book'] = { isbn: 'x', title: 'y', loans: {} };
    `;
    const faults = (await checked(await generated(), source)).split('\n').filter((line) => /^\S/.test(line));
    expect(faults.map((line) => Number(/\((\d+),/.exec(line)?.[1]))).toEqual([3, 5, 6, 7, 8, 9, 11, 12, 13]);
    expect(faults[0]).toContain('"people-service"');
  });

  it('know the rows of a seed where nothing but seeds is in the project', async () => {
    const source = `
      import { defineSeed } from '@azora/db/seed';
      export default defineSeed('library-service', {
        demo: { Loan: { one: { bookId: 'x', userId: 'y', status: 'LOST' } } },
      });
    `;
    expect(await checked(await generated(), source)).toContain('"LOST"');
  });

  it('take any name, and give a client without models, before anything is generated', async () => {
    const root = await generated();
    await rm(join(root, '.azora'), { recursive: true });
    const source = `
      import { open } from '@azora/db';
      const some = await open('some-service');
      export const rows = await some.$queryRawUnsafe<{ n: number }[]>('SELECT 1 AS n');
      export const ok: boolean = (await some.health()).ok;
    `;
    expect(await checked(root, source)).toBe('');
  });
});
