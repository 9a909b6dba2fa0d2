import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl } from '@azora/schema/address';
import { collectProgress, folderWith, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { check } from '../check/check.ts';
import { openProject } from '../config/open-project.ts';
import type { Project } from '../config/project.ts';
import { type NewServicesChoice, newServices } from './new-services.ts';

const CONFIG = `export default {
  preset: 'azora',
  subjectModel: 'auth-service.User',
  tenantModel: 'enterprise-service.Organization',
  commonModels: ['auth-service.User', 'enterprise-service.Organization', 'azora-covenant.ConstitutionalCompliance'],
  catalogue: { file: 'services/catalogue.tsv', priorities: ['p1'], categories: ['communication', 'identity'] },
};`;
const PLAN = [
  'name\tdatabase\tpriority\tcategory\tpurpose\tstandards',
  'auth-service\tauth\tp1\tidentity\tKeeps users.\t',
  'enterprise-service\tenterprise\tp1\tidentity\tKeeps organisations.\t',
  'azora-covenant\tcovenant\tp1\tidentity\tKeeps verdicts.\t',
  'chat-service\tazora_chat\tp1\tcommunication\tCarries chat.\tMatrix; MLS (RFC 9420)',
  'mail-service\tazora_mail\tp1\tcommunication\tCarries mail.\t',
].join('\n');
const common = (service: string, model: string): Record<string, string> => ({
  [`services/${service}/prisma/schema.prisma`]: `datasource db {\n  provider = "postgresql"\n}\n\nmodel ${model} {\n  id String @id @default(uuid(7)) @db.Uuid\n}\n`,
});
const FILES = {
  'azora.config.ts': CONFIG,
  'services/catalogue.tsv': PLAN,
  ...common('auth-service', 'User'),
  ...common('enterprise-service', 'Organization'),
  ...common('azora-covenant', 'ConstitutionalCompliance'),
};

const opened = async (files: Readonly<Record<string, string>> = FILES): Promise<Project> => {
  const url = databaseUrl(testServers().embedded18, 'postgres', 'password');
  return openProject({ cwd: await folderWith({ ...files, '.env': `AZORA_DATABASE_URL=${url}\n` }) });
};
const write = (project: Project, choice: Partial<NewServicesChoice>) =>
  newServices(
    project,
    { service: undefined, models: [], ...choice },
    collectProgress(),
    new Date('2026-11-20T09:00:00Z'),
  );

describe('a new service', () => {
  it('has every file, and passes every check but that nobody filled it in', async () => {
    const project = await opened();
    const { services } = await write(project, { service: 'chat-service', models: ['Channel', 'ChatMessage'] });
    expect(services).toEqual([
      {
        name: 'chat-service',
        files: [
          'package.json',
          'prisma.config.ts',
          'prisma/schema.prisma',
          'prisma/seed.ts',
          'prisma/migrations/20261120090000_init/migration.sql',
        ].map((file) => `services/chat-service/${file}`),
      },
    ]);
    const { findings } = await check(await openProject({ cwd: project.root }), { services: ['chat-service'] });
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'model-filled-in: Nobody filled in Channel: it has what every model has, and nothing of its own.',
      'model-filled-in: Nobody filled in ChatMessage: it has what every model has, and nothing of its own.',
    ]);
  });

  it('is written for each line of the catalogue that has no folder, and the others are left alone', async () => {
    const project = await opened();
    const { services } = await write(project, {});
    expect(services.map(({ name }) => name)).toEqual(['chat-service', 'mail-service']);
    expect((await write(await openProject({ cwd: project.root }), {})).services).toEqual([]);
  });

  it('gets the first migration that an interruption took, when the same command is run again', async () => {
    const project = await opened();
    const interrupted = newServices(project, { service: undefined, models: [] }, collectProgress(AbortSignal.abort()));
    await expect(interrupted).rejects.toMatchObject({ code: 'INTERRUPTED' });
    const again = await openProject({ cwd: project.root });
    const migration = (service: string) => `services/${service}/prisma/migrations/20261120090000_init/migration.sql`;
    expect((await write(again, { service: 'chat-service' })).services).toEqual([
      { name: 'chat-service', files: [migration('chat-service')] },
    ]);
    expect((await write(again, {})).services).toEqual([{ name: 'mail-service', files: [migration('mail-service')] }]);
    await expect(write(again, { service: 'chat-service' })).rejects.toMatchObject({ code: 'SERVICE_EXISTS' });
  });

  it('is written into an empty folder, and into no other', async () => {
    const project = await opened();
    mkdirSync(join(project.root, 'services/chat-service'));
    mkdirSync(join(project.root, 'services/mail-service'));
    writeFileSync(join(project.root, 'services/mail-service/notes.txt'), 'mine');
    expect((await write(project, {})).services.map(({ name }) => name)).toEqual(['chat-service']);
    await expect(write(project, { service: 'mail-service' })).rejects.toMatchObject({
      code: 'SERVICE_EXISTS',
      hint: expect.stringContaining('move it away'),
    });
  });

  it('is one of any name in a project without a catalogue', async () => {
    const project = await opened({ ...FILES, 'azora.config.ts': CONFIG.replace(/ {2}catalogue.*\n/, '') });
    await write(project, { service: 'shop' });
    expect(existsSync(join(project.root, 'services/shop/prisma/seed.ts'))).toBe(true);
    await expect(write(project, { service: '../shop' })).rejects.toMatchObject({ code: 'SERVICE_NAME_INVALID' });
    await expect(write(project, {})).rejects.toMatchObject({ code: 'NO_CATALOGUE' });
  });

  it.each([
    ['that is there', { service: 'auth-service' }, 'SERVICE_EXISTS'],
    ['that was never planned', { service: 'chat-servce' }, 'NOT_IN_CATALOGUE'],
    ['with a model of a bad name', { service: 'chat-service', models: ['chat message'] }, 'MODEL_NAME_INVALID'],
    ['with a model of a name that Prisma keeps', { service: 'chat-service', models: ['Json'] }, 'MODEL_NAME_INVALID'],
    ['with a model twice', { service: 'chat-service', models: ['Chat', 'Chat'] }, 'MODEL_NAME_INVALID'],
  ])('%s is refused, and nothing is left', async (_, choice, code) => {
    const project = await opened();
    const before = readdirSync(join(project.root, 'services'));
    await expect(write(project, choice)).rejects.toMatchObject({ code });
    expect(readdirSync(join(project.root, 'services'))).toEqual(before);
  });

  it('is refused where the settings do not say what every service points at', async () => {
    const project = await opened({ ...FILES, 'azora.config.ts': CONFIG.replace(/ {2}tenantModel.*\n/, '') });
    await expect(write(project, { service: 'chat-service' })).rejects.toMatchObject({ code: 'COMMON_MODEL_UNKNOWN' });
  });
});
