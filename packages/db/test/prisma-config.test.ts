import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { generateClients, openProject } from '@azora/fleet';
import { collectProgress, fixtureFleet } from '@azora/testkit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { azoraConfig } from '../src/prisma-config.ts';

const run = promisify(execFile);
const PRISMA = fileURLToPath(new URL('../../../node_modules/.bin/prisma', import.meta.url));

const service = async () => {
  const { root, databases } = await fixtureFleet();
  const dir = join(root, 'services/people-service');
  const file = join(dir, 'prisma.config.ts');
  await writeFile(
    file,
    `import { azoraConfig } from '@azora/db/config';\n\nexport default azoraConfig(import.meta.url);\n`,
  );
  return { root, dir, database: databases.people, url: pathToFileURL(file).href };
};

const prisma = (dir: string, ...args: string[]) =>
  // The schema engine is a download that these commands never start.
  run(PRISMA, args, { cwd: dir, env: { PATH: process.env.PATH, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' } });

const generate = async (root: string) => {
  const project = await openProject({ cwd: root });
  await generateClients(project, project.services, collectProgress());
};

afterEach(() => vi.unstubAllEnvs());

describe('azoraConfig', () => {
  it('lets `npx prisma validate` run in a fresh clone, and after the clients are generated', async () => {
    const { root, dir } = await service();
    expect((await prisma(dir, 'validate')).stdout).toContain('is valid');
    await generate(root);
    expect((await prisma(dir, 'validate')).stdout).toContain('is valid');
  });

  it("names the service's own database on the server that is chosen", async () => {
    const { root, url, database } = await service();
    await generate(root);
    vi.stubEnv('AZORA_DATABASE_URL', 'postgresql://me:p%40ss@db.example:6432/postgres?sslmode=require');
    expect(azoraConfig(url)).toEqual({
      schema: 'prisma/schema.prisma',
      migrations: { path: 'prisma/migrations' },
      datasource: {
        url: `postgresql://me:p%40ss@db.example:6432/${database}?sslmode=require&options=-c%20role%3D${database}_owner`,
      },
    });
    vi.stubEnv('AZORA_SHADOW_DATABASE_URL', 'postgresql://me@db.example/shadow');
    expect(azoraConfig(url).datasource?.shadowDatabaseUrl).toBe('postgresql://me@db.example/shadow');
  });

  it('leaves the database out where no server is known, and never throws', async () => {
    const { root, url } = await service();
    expect(azoraConfig(url)).not.toHaveProperty('datasource');
    await generate(root);
    expect(azoraConfig(url)).not.toHaveProperty('datasource');
    vi.stubEnv('AZORA_DATABASE_URL', 'mysql://me:secret@host/x');
    expect(azoraConfig(url)).not.toHaveProperty('datasource');
  });

  it('is understood by Prisma', async () => {
    const { root, dir, database } = await service();
    await generate(root);
    await writeFile(join(root, '.env'), 'AZORA_DATABASE_URL=postgresql://me@127.0.0.1:1/postgres\n');
    // It gets as far as starting the engine, which is no engine here.
    const { stdout } = await prisma(dir, 'migrate', 'status').catch((error: { stdout: string }) => error);
    expect(stdout).toContain(`database "${database}", schema "public" at "127.0.0.1:1"`);
  });
});
