import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  declared,
  fixture,
  generate,
  JS_HEADER,
  loaded,
  mapOf,
  run,
  schema,
  strays,
  typescriptIn,
  writeSchema,
} from '../../test/client-project.ts';
import { CLIENT_GENERATOR_VERSION } from './client-hash.ts';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

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
