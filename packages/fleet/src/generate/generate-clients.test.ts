import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Project, Service } from '../config/project.ts';
import type { Progress } from '../progress.ts';
import { CLIENT_GENERATOR_VERSION } from './client-hash.ts';
import { generateClients } from './generate-clients.ts';

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const roots: string[] = [];

afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true })));
});

describe('generateClients', () => {
  it('makes a client that plain Node imports, where the schema says', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    const report = await generate(project);
    expect(report).toMatchObject({ generated: ['one-service'], unchanged: [], failed: [] });
    expect(await loaded(project, 'services/one-service/client/client.js')).toEqual({
      PrismaClient: 'function',
      OneKind: { BIG: 'BIG', SMALL: 'SMALL' },
    });
  });

  it('writes the same types as `npx prisma generate`', async () => {
    const project = await fixture({ 'one-service': schema('One', JS_HEADER) });
    await generate(project);
    const client = join(project.root, 'services/one-service/client');
    const ours = await typescriptIn(client);
    const cli = fileURLToPath(import.meta.resolve('prisma')).replace(
      /node_modules\/prisma\/.*/,
      'node_modules/.bin/prisma',
    );
    await run(cli, ['generate', '--schema', join(project.root, 'services/one-service/prisma/schema.prisma')], {
      cwd: project.root,
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    });
    const theirs = await typescriptIn(client);
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    for (const [name, text] of theirs) expect(ours.get(name), name).toBe(text);

    expect((await generate(project)).generated, 'what Prisma wrote has no JavaScript').toEqual(['one-service']);
    expect(await loaded(project, 'services/one-service/client/client.js')).toMatchObject({ PrismaClient: 'function' });
  });

  it('loads nothing of Prisma where nothing changed', async () => {
    const project = await fixture({ 'one-service': schema('One'), 'two-service': schema('Two') });
    await generate(project);
    const { stdout } = await run(
      process.execPath,
      [
        ...['--import', 'tsx', '--conditions', 'source', '--input-type', 'module', '--eval'],
        `import { createRequire } from 'node:module';
       const { generateClients } = await import(${JSON.stringify(new URL('./generate-clients.ts', import.meta.url).href)});
       const project = ${JSON.stringify(project)};
       const report = await generateClients(project, project.services, { report() {}, signal: new AbortController().signal });
       const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('@prisma'));
       console.log(JSON.stringify({ unchanged: report.unchanged, loaded }));`,
      ],
      { cwd: packageFolder },
    );
    expect(JSON.parse(stdout)).toEqual({ unchanged: ['one-service', 'two-service'], loaded: [] });
  });

  it('makes only the client whose schema changed', async () => {
    const project = await fixture({ 'one-service': schema('One'), 'two-service': schema('Two') });
    await generate(project);
    const untouched = await stat(join(project.root, 'services/one-service/client'));
    await writeSchema(project, 'two-service', schema('Second'));
    expect(await generate(project)).toMatchObject({ generated: ['two-service'], unchanged: ['one-service'] });
    expect((await stat(join(project.root, 'services/one-service/client'))).ino).toBe(untouched.ino);
    expect(await loaded(project, 'services/two-service/client/client.js')).toHaveProperty('SecondKind');
    expect(await declared(project, 'two-service')).toContain('Second: models.SecondCreateManyInput');
  });

  it('keeps the entries of the services it was not asked about, and drops those of services that are gone', async () => {
    const project = await fixture({ 'one-service': schema('One'), 'two-service': schema('Two') });
    await generate(project);
    await generate(project, ['one-service']);
    expect(Object.keys((await mapOf(project)).services)).toEqual(['one-service', 'two-service']);
    expect(await readFile(join(project.stateDir, 'azora-services.d.ts'), 'utf8')).toContain('two-service.d.mts');

    await generate({ ...project, services: project.services.filter(({ name }) => name === 'one-service') });
    expect(Object.keys((await mapOf(project)).services)).toEqual(['one-service']);
    expect(await readdir(join(project.stateDir, 'types'))).toEqual(['one-service.d.mts']);
  });

  it('records which fields are secret and what is soft-deleted, where a schema says who may see what', async () => {
    const access = `/// @owner(id)
      model User {
        id        String    @id @db.Uuid
        /// @secret
        password  String?   @map("password_hash")
        deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
        @@map("users")
      }`;
    const project = await fixture({ 'one-service': schema('One'), 'two-service': `${schema('Two')}\n${access}` });
    const recorded = { secrets: { User: ['password'] }, softDeleted: { User: 'users' } };
    await generate(project);
    const { services } = await mapOf(project);
    expect(services['one-service']).not.toHaveProperty('access');
    expect(services['two-service']).toMatchObject({ access: recorded });

    await rm(project.stateDir, { recursive: true });
    await generate(project);
    expect((await mapOf(project)).services['two-service'], 'found again').toMatchObject({ access: recorded });
  });

  it('finds its clients again where the record of them is lost', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    await rm(project.stateDir, { recursive: true });
    expect(await generate(project)).toMatchObject({ generated: [], unchanged: ['one-service'] });
    expect(await mapOf(project)).toMatchObject({
      services: { 'one-service': { database: 'one_service', client: 'services/one-service/client/client.js' } },
    });
  });

  it('makes a client again that lost a file it starts with', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    await rm(join(project.root, 'services/one-service/client/client.js'));
    expect((await generate(project)).generated).toEqual(['one-service']);
  });

  it('shows a whole client, or none, at every moment', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    const client = join(project.root, 'services/one-service/client');
    let isDone = false;
    const halves: string[][] = [];
    const half = async (): Promise<string[] | undefined> => {
      const names: string[] = await readdir(client).catch(() => []);
      // The stamp is the last file to be written, the folder of models one of the first.
      return names.length === 0 || (names.includes('package.json') && names.includes('models')) ? undefined : names;
    };
    const watch = async () => {
      while (!isDone) {
        // Twice, since the folder may step aside and be emptied while it is read.
        const names = (await half()) && (await half());
        if (names !== undefined) halves.push(names);
      }
    };
    const watching = watch();
    for (const model of ['One', 'Two', 'Three']) {
      await writeSchema(project, 'one-service', schema(model));
      await generate(project);
    }
    isDone = true;
    await watching;
    expect(halves).toEqual([]);
  });

  it('says where a schema is wrong, keeps the client it had, and goes on with the others', async () => {
    const project = await fixture({ 'one-service': schema('One'), 'two-service': schema('Two') });
    await generate(project);
    await writeSchema(project, 'one-service', schema('One').replace('name String', 'name Strin'));
    await writeSchema(project, 'two-service', schema('Second'));
    const report = await generate(project);
    expect(report.generated).toEqual(['two-service']);
    expect(report.failed.map(({ service }) => service)).toEqual(['one-service']);
    expect(report.failed[0]?.error.code).toBe('CLIENT_NOT_GENERATED');
    expect(report.failed[0]?.error.message).toMatch(/services\/one-service\/prisma\/schema\.prisma:12:\d+ .*Strin/);
    expect(await loaded(project, 'services/one-service/client/client.js')).toHaveProperty('OneKind');
    expect(await declared(project, 'one-service')).toContain('OneCreateManyInput');
    expect(await strays(project)).toEqual([]);
  });

  it('puts the client of a schema with another generator, or none, under .azora', async () => {
    const header = 'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n';
    const old = `generator client {\n  provider = "prisma-client-js"\n  previewFeatures = ["jsonProtocol"]\n}\n${header}`;
    const project = await fixture({
      'old-service': schema('Old', old),
      'bare-service': schema('Bare', header),
    });
    expect(await generate(project)).toMatchObject({ failed: [], generated: ['bare-service', 'old-service'] });
    expect(await loaded(project, '.azora/clients/old-service/client.js')).toHaveProperty('OldKind');
    expect(await loaded(project, '.azora/clients/bare-service/client.js')).toHaveProperty('BareKind');
    expect((await mapOf(project)).services['old-service']?.client).toBe('.azora/clients/old-service/client.js');
  });

  it('leaves the folder of a client that an older Prisma makes to it', async () => {
    const project = await fixture({
      'old-service': schema('Old').replace('"postgresql"', '"postgresql"\n  url = env("DATABASE_URL")'),
    });
    const theirs = join(project.root, 'services/old-service/client/client.ts');
    await mkdir(dirname(theirs));
    await writeFile(theirs, '// made by Prisma 6');
    expect(await generate(project)).toMatchObject({ failed: [], generated: ['old-service'] });
    expect(await readFile(theirs, 'utf8')).toBe('// made by Prisma 6');
    expect(await loaded(project, '.azora/clients/old-service/client.js')).toHaveProperty('OldKind');
  });

  it('reads a folder of schemas', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    const extra = join(project.root, 'services/one-service/prisma/more.prisma');
    await writeFile(extra, 'model Extra {\n  id Int @id\n}\n');
    const services = project.services.map((service) => ({ ...service, schemaFiles: [...service.schemaFiles, extra] }));
    await generate({ ...project, services });
    expect(await declared(project, 'one-service')).toContain('Extra: models.ExtraCreateManyInput');
  });

  it('makes a CommonJS client where the schema says so', async () => {
    const text = schema('One').replace('output', 'moduleFormat = "cjs"\n  output');
    const project = await fixture({ 'one-service': text });
    await generate(project);
    const { stdout } = await run(process.execPath, [
      '--print',
      `typeof require(${JSON.stringify(join(project.root, 'services/one-service/client/client.js'))}).PrismaClient`,
    ]);
    expect(stdout.trim()).toBe('function');
  });

  it('refuses to clear a folder that holds no client, and leaves it as it is', async () => {
    const project = await fixture({ 'one-service': schema('One').replace('../client', '../src') });
    const precious = join(project.root, 'services/one-service/src/precious.ts');
    await mkdir(join(precious, '..'), { recursive: true });
    await writeFile(precious, 'export {};');
    const report = await generate(project);
    expect(report.failed[0]?.error.code).toBe('CLIENT_FOLDER_TAKEN');
    expect(await readFile(precious, 'utf8')).toBe('export {};');
  });

  it('refuses one folder for two services', async () => {
    const shared = (name: string) => schema(name).replace('../client', '../../client');
    const project = await fixture({ 'one-service': shared('One'), 'two-service': shared('Two') });
    const report = await generate(project);
    expect(report.generated).toEqual(['one-service']);
    expect(report.failed).toMatchObject([{ service: 'two-service', error: { code: 'CLIENT_FOLDER_SHARED' } }]);
  });

  it('keeps the files beside a client that Prisma would keep', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    const kept = join(project.root, 'services/one-service/client/.gitignore');
    await writeFile(kept, '*\n');
    await writeSchema(project, 'one-service', schema('Other'));
    await generate(project);
    expect(await readFile(kept, 'utf8')).toBe('*\n');
  });

  it('stops when told to, and goes on from there', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}-service`);
    const project = await fixture(Object.fromEntries(names.map((name) => [name, schema('One')])));
    const stop = new AbortController();
    const reason = new Error('stopped');
    const report = (progress: Progress) => {
      if (progress.kind === 'advanced') stop.abort(reason);
    };
    await expect(generateClients(project, project.services, { report, signal: stop.signal })).rejects.toBe(reason);
    expect(await strays(project)).toEqual([]);
    const next = await generate(project);
    expect([...next.generated, ...next.unchanged].sort()).toEqual(names);
    expect(next.unchanged.length, 'made before it stopped').toBeGreaterThan(0);
    expect(next.generated.length, 'left for later').toBeGreaterThan(0);
  });

  it('puts the old client back that a killed process had moved aside, and clears away what it had begun', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    const service = join(project.root, 'services/one-service');
    await rename(join(service, 'client'), join(service, '.client.azora-old'));
    await mkdir(join(service, '.client.azora-new'));
    expect(await generate(project)).toMatchObject({ generated: [], unchanged: ['one-service'] });
    expect(await strays(project)).toEqual([]);
  });

  it('leaves a whole client, wherever it is killed, and converges when run again', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    const service = join(project.root, 'services/one-service');
    const script = `const { generateClients } = await import(${JSON.stringify(new URL('./generate-clients.ts', import.meta.url).href)});
      const project = ${JSON.stringify(project)};
      await generateClients(project, project.services, { report() {}, signal: new AbortController().signal });`;
    const args = ['--import', 'tsx', '--conditions', 'source', '--input-type', 'module', '--eval', script];
    for (const moment of ['', 'internal/class.js', 'package.json']) {
      await writeSchema(project, 'one-service', schema(`Round${moment.length}`));
      const child = spawn(process.execPath, args, { cwd: packageFolder, stdio: ['ignore', 'ignore', 'inherit'] });
      const closed = new Promise((resolve) => child.once('close', resolve));
      while (child.exitCode === null && !existsSync(join(service, '.client.azora-new', moment))) await sleep(2);
      child.kill('SIGKILL');
      await closed;
      const client = 'services/one-service/client/client.js';
      if (existsSync(join(project.root, client))) expect(await loaded(project, client)).toHaveProperty('PrismaClient');
      await generate(project);
      expect(await loaded(project, client)).toHaveProperty(`Round${moment.length}Kind`);
      expect(await strays(project)).toEqual([]);
    }
  });

  it('can be run many times at once', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    await writeSchema(project, 'one-service', schema('Other'));
    const reports = await Promise.all(Array.from({ length: 6 }, () => generate(project)));
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    expect(
      reports.flatMap(({ generated }) => generated),
      'one made it, the others found it',
    ).toEqual(['one-service']);
    expect(await loaded(project, 'services/one-service/client/client.js')).toHaveProperty('OtherKind');
    expect(await strays(project)).toEqual([]);
  });

  it('hides the map from others where the configuration holds a password', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    const mode = async (server: string) => {
      const settings = { ...project.settings, servers: { eu: server } };
      await generate({ ...project, settings });
      return ((await stat(join(project.stateDir, 'services.json'))).mode & 0o777).toString(8);
    };
    expect(await mode('postgresql://me@host/postgres')).toBe('644');
    expect(await mode('postgresql://me:secret@host/postgres')).toBe('600');
    await chmod(join(project.stateDir, 'services.json'), 0o644);
    expect(await mode('postgresql://me:secret@host/postgres')).toBe('600');
  });

  it('names the version of the generator that is pinned', async () => {
    const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
    expect(CLIENT_GENERATOR_VERSION).toBe(manifest.dependencies['@prisma/client-generator-ts']);
  });
});

const OUR_HEADER = `generator client {
  provider = "prisma-client"
  output   = "../client"
}

datasource db {
  provider = "postgresql"
}
`;

/** Prisma alone would import `.ts` files where no tsconfig says otherwise. */
const JS_HEADER = `generator client {
  provider            = "prisma-client"
  output              = "../client"
  importFileExtension = "js"
}

datasource db {
  provider = "postgresql"
}
`;

/** A schema as \`prisma format\` leaves it, since Prisma writes the formatted text into the client. */
const schema = (model: string, header = OUR_HEADER) => `${header}
model ${model} {
  id   ${'String'.padEnd(`${model}Kind`.length)} @id @default(uuid(7)) @db.Uuid
  name String
  kind ${model}Kind
}

enum ${model}Kind {
  BIG
  SMALL
}
`;

/** Services in a temporary folder: outside this repository, so without its node_modules. */
const fixture = async (schemas: Readonly<Record<string, string>>): Promise<Project> => {
  const root = await mkdtemp(join(tmpdir(), 'azora-generate-'));
  roots.push(root);
  const services = Object.keys(schemas)
    .sort()
    .map((name): Service => {
      const dir = join(root, 'services', name);
      return {
        name,
        dir,
        database: name.replaceAll('-', '_'),
        server: 'default',
        schemaFiles: [join(dir, 'prisma/schema.prisma')],
        migrationsDir: join(dir, 'prisma/migrations'),
        seedFile: undefined,
        description: undefined,
        category: undefined,
        priority: undefined,
      };
    });
  const settings: Project['settings'] = {
    services: ['services/*'],
    servers: {},
    placement: {},
    subjectModel: undefined,
    tenantModel: undefined,
    commonModels: [],
    preset: 'plain',
    rules: {},
    catalogue: undefined,
    embeddedPort: undefined,
  };
  const project = { root, stateDir: join(root, '.azora'), settings, services, skipped: [] };
  for (const [name, text] of Object.entries(schemas)) await writeSchema(project, name, text);
  return project;
};

const writeSchema = async (project: Pick<Project, 'root'>, service: string, text: string) => {
  const folder = join(project.root, 'services', service, 'prisma');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'schema.prisma'), text);
};

const generate = (project: Project, names?: readonly string[]) =>
  generateClients(
    project,
    project.services.filter(({ name }) => names?.includes(name) ?? true),
    {
      report: () => {},
      signal: new AbortController().signal,
    },
  );

/** What plain Node finds in a client: functions by their type, enums as they are. */
const loaded = async (project: Project, client: string): Promise<unknown> => {
  const { stdout } = await run(process.execPath, [
    ...['--input-type', 'module', '--eval'],
    `const { PrismaClient, $Enums } = await import(${JSON.stringify(join(project.root, client))});
     console.log(JSON.stringify({ PrismaClient: typeof PrismaClient, ...$Enums }));`,
  ]);
  return JSON.parse(stdout);
};

const typescriptIn = async (folder: string): Promise<Map<string, string>> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};

const declared = (project: Project, service: string) =>
  readFile(join(project.stateDir, 'types', `${service}.d.mts`), 'utf8');

const mapOf = async (project: Project) =>
  JSON.parse(await readFile(join(project.stateDir, 'services.json'), 'utf8')) as {
    services: Record<string, { client: string }>;
  };

/** Whatever lies beside clients and schemas. */
const strays = async (project: Project) =>
  (await Promise.all(project.services.map(({ dir }) => readdir(dir)))).flat().filter((name) => name.startsWith('.'));
