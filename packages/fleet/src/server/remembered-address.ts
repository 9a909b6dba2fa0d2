import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_SERVER, type ServerAddress } from '@azora/schema/address';
import { makeStateDir } from '../config/state-dir.ts';

/** Where `.azora/servers.json` is: embedded server addresses by name, mode 0600 because of the passwords. */
const fileOf = (stateDir: string): string => path.join(stateDir, 'servers.json');

/** The embedded server's address as the last start left it; undefined where the file is missing or damaged. */
export const rememberedAddress = async (stateDir: string): Promise<ServerAddress | undefined> => {
  const text = await readFile(fileOf(stateDir), 'utf8').catch(() => '{}');
  try {
    const servers: unknown = JSON.parse(text);
    const address = typeof servers === 'object' && servers !== null ? Reflect.get(servers, DEFAULT_SERVER) : undefined;
    return isAddress(address) ? address : undefined;
  } catch {
    return undefined;
  }
};

/** Writes the address, whole or not at all. */
export const rememberAddress = async (stateDir: string, address: ServerAddress): Promise<void> => {
  await makeStateDir(stateDir);
  const temporary = `${fileOf(stateDir)}.${process.pid}`;
  await rm(temporary, { force: true });
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ [DEFAULT_SERVER]: address }, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, fileOf(stateDir));
};

const isAddress = (value: unknown): value is ServerAddress =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'kind') === 'embedded' &&
  ['host', 'user', 'password', 'maintenanceDatabase'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  typeof Reflect.get(value, 'port') === 'number';
