import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { embeddedProject, type TestProject } from '@azora/testkit';
import { expect, it } from 'vitest';
import { chooseServers } from './choose-servers.ts';

const URL_A = 'postgresql://me:s3cret@db.example.org:6543/postgres?sslmode=require';

const dotenv = (project: TestProject, text: string): Promise<void> => writeFile(path.join(project.root, '.env'), text);

it('chooses the embedded server where nothing is said', async () => {
  const { servers, notes } = await chooseServers(await embeddedProject(), ['default'], {});
  expect([...servers.values()]).toEqual([{ kind: 'embedded', name: 'default' }]);
  expect(notes).toEqual([]);
});

it('reads .env without changing the environment of this process', async () => {
  const project = await embeddedProject();
  await dotenv(project, `# the database\nexport DATABASE_URL="${URL_A}"\nAZORA_TEST_ONLY=1\n`);
  const { servers } = await chooseServers(project, ['default'], {});
  expect(servers.get('default')).toMatchObject({
    kind: 'external',
    source: 'DATABASE_URL in .env',
    address: { host: 'db.example.org', port: 6543, password: 's3cret', parameters: { sslmode: 'require' } },
  });
  expect(process.env.AZORA_TEST_ONLY).toBeUndefined();
});

it('does not take a DATABASE_URL of the shell alone, and says so and what to do', async () => {
  const { servers, notes } = await chooseServers(await embeddedProject(), ['default'], { DATABASE_URL: URL_A });
  expect(servers.get('default')).toEqual({ kind: 'embedded', name: 'default' });
  expect(notes).toEqual([
    'DATABASE_URL is set in this shell and is not used, since it may belong to something else; the embedded server ' +
      'is. To use that server, set AZORA_DATABASE_URL, or write DATABASE_URL into the .env of this project.',
  ]);
});

it('lets the shell go before .env', async () => {
  const project = await embeddedProject();
  await dotenv(project, 'AZORA_DATABASE_URL=postgresql://file/postgres\n');
  const { servers } = await chooseServers(project, ['default'], { AZORA_DATABASE_URL: 'postgresql://shell/postgres' });
  expect(servers.get('default')).toMatchObject({ source: 'AZORA_DATABASE_URL', address: { host: 'shell' } });
});

it('says when AZORA_DATABASE_URL goes before a server of azora.config.ts', async () => {
  const project = await embeddedProject({ servers: { default: 'postgresql://config/postgres' } });
  const { servers, notes } = await chooseServers(project, ['default'], { AZORA_DATABASE_URL: URL_A });
  expect(servers.get('default')).toMatchObject({ address: { host: 'db.example.org' } });
  expect(notes).toEqual(['AZORA_DATABASE_URL goes before `servers.default` of azora.config.ts.']);
});

it('chooses several servers, each by its own setting', async () => {
  const project = await embeddedProject({ servers: { eu: { env: 'EU_URL' }, us: 'postgresql://us/postgres' } });
  const { servers } = await chooseServers(project, ['eu', 'us', 'default', 'eu'], {
    EU_URL: 'postgresql://eu/postgres',
  });
  expect([...servers.keys()]).toEqual(['eu', 'us', 'default']);
  expect(servers.get('eu')).toMatchObject({ source: 'EU_URL', address: { name: 'eu', host: 'eu' } });
  expect(servers.get('us')).toMatchObject({ address: { name: 'us', host: 'us' } });
});

it('names the variable that is missing, the server that is declared nowhere, and a URL that is none', async () => {
  const project = await embeddedProject({ servers: { eu: { env: 'EU_URL' } } });
  await expect(chooseServers(project, ['eu'], {})).rejects.toMatchObject({
    code: 'SERVER_URL_MISSING',
    message: 'The server "eu" has no URL: EU_URL is neither in the environment nor in .env.',
    hint: 'Set it: EU_URL=postgresql://user:password@host:5432/postgres',
  });
  await expect(chooseServers(project, ['mars'], {})).rejects.toMatchObject({
    code: 'SERVER_URL_MISSING',
    message: 'Services are placed on the server "mars", which azora.config.ts does not declare.',
    hint: `Declare it in azora.config.ts: servers: { "mars": { env: 'SOME_DATABASE_URL' } }`,
  });
  const invalid = await chooseServers(project, ['eu'], { EU_URL: 'mysql://me:s3cret@h/x' }).catch((error) => error);
  expect(invalid).toMatchObject({
    code: 'SERVER_URL_INVALID',
    message: 'The URL of the server "eu" (EU_URL) is no PostgreSQL URL.',
    hint: expect.stringContaining('postgresql://user:password@host:5432/postgres'),
  });
  expect(invalid.message + invalid.hint).not.toContain('s3cret');
});
