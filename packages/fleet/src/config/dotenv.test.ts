import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { embeddedProject } from '@azora/testkit';
import { expect, it } from 'vitest';
import { readLogins } from '../roles/credentials-file.ts';
import { chooseServers } from '../server/choose-servers.ts';
import { readDotenv } from './dotenv.ts';

it('has nothing to say where there is no .env', async () => {
  const { root } = await embeddedProject();
  expect(await readDotenv(root)).toEqual({});
});

it('refuses to go on without a .env that is there and cannot be read, as it may name the server', async () => {
  const project = await embeddedProject();
  await mkdir(path.join(project.root, '.env'));
  const refusal = {
    code: 'DOTENV_UNREADABLE',
    message: expect.stringContaining(`${project.root}/.env cannot be read`),
  };
  await expect(chooseServers(project, ['default'], {})).rejects.toMatchObject(refusal);
  await expect(readLogins(project, {})).rejects.toMatchObject(refusal);
});
