import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, generate, loaded, mapOf, schema, writeSchema } from '../../test/client-project.ts';

describe('the folder of a client', () => {
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
});
