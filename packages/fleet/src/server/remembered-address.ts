import { existsSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_SERVER, type ServerAddress } from '@azora/schema/address';
import { makeStateDir } from '../config/state-dir.ts';
import { azoraHome, isRoot, realPath } from './azora-home.ts';

/** Where `.azora/servers.json` is: embedded server addresses by name, mode 0600 because of the passwords. */
const fileOf = (stateDir: string): string => path.join(stateDir, 'servers.json');

/**
 * What the file holds. Root's data are in AZORA_HOME, so that a project has a server in each: `default` is the one that
 * was started last, which whatever opens a database takes, `home` says whose it is, and `others` are those of other homes.
 */
interface Remembered {
  readonly default?: ServerAddress;
  readonly home?: string;
  readonly others: Readonly<Record<string, ServerAddress>>;
}

/** The embedded server's address as the last start left it; undefined where the file is missing or damaged. */
export const rememberedAddress = async (stateDir: string): Promise<ServerAddress | undefined> => {
  const remembered = await read(stateDir);
  const isOurs = remembered.home === undefined || remembered.home === ownHome();
  return isOurs ? remembered.default : remembered.others[ownHome() ?? ''];
};

/** The AZORA_HOME that the project was last up with, where that is another one and holds data of its own. */
export const otherHome = async (stateDir: string): Promise<string | undefined> => {
  const { home } = await read(stateDir);
  return ownHome() === undefined || home === ownHome() ? undefined : home;
};

/** Writes the address, whole or not at all. */
export const rememberAddress = async (stateDir: string, address: ServerAddress): Promise<void> => {
  const before = await read(stateDir);
  const home = ownHome();
  const all = before.home === undefined ? before.others : { ...before.others, [before.home]: before.default };
  const others = Object.fromEntries(Object.entries(all).filter(([other]) => other !== home));
  await makeStateDir(stateDir);
  const temporary = `${fileOf(stateDir)}.${process.pid}`;
  await rm(temporary, { force: true });
  const file = await open(temporary, 'wx', 0o600);
  const content = { [DEFAULT_SERVER]: address, home, others: Object.keys(others).length > 0 ? others : undefined };
  try {
    await file.writeFile(`${JSON.stringify(content, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, fileOf(stateDir));
};

/** undefined where data are in the project, whatever AZORA_HOME says. */
const ownHome = (): string | undefined => (isRoot() ? realPath(azoraHome()) : undefined);

const read = async (stateDir: string): Promise<Remembered> => {
  const text = await readFile(fileOf(stateDir), 'utf8').catch(() => '{}');
  const { [DEFAULT_SERVER]: address, home, others } = objectIn(text);
  const known = typeof others === 'object' && others !== null ? Object.entries(others) : [];
  return {
    ...(isAddress(address) ? { default: address } : {}),
    // One that was moved or removed is nobody's.
    ...(isAddress(address) && typeof home === 'string' && existsSync(home) ? { home } : {}),
    others: Object.fromEntries(known.filter((entry): entry is [string, ServerAddress] => isAddress(entry[1]))),
  };
};

const objectIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const isAddress = (value: unknown): value is ServerAddress =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'kind') === 'embedded' &&
  ['host', 'user', 'password', 'maintenanceDatabase'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  typeof Reflect.get(value, 'port') === 'number';
