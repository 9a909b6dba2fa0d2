import { randomBytes } from 'node:crypto';
import { chown, cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropDatabase, dropDatabaseRoles, withClient } from '@azora/fleet';
import { databaseUrl, type ServerAddress } from '@azora/schema/address';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { azoraHere } from './azora-here.ts';
import { azoraHome } from './embedded-project.ts';
import { type AzoraOptions, type AzoraProcess, type AzoraResult, runAzora, startAzora } from './run-azora.ts';
import { stopServersBelow } from './stop-servers-below.ts';
import { type Account, type AtEnd, temporaryFolder } from './temporary-folder.ts';

/** A tiny project on disk: people, who borrow from a library and pay at a till. */
export interface FixtureFleet {
  readonly root: string;
  /** The databases of its three services, which no other fixture has. */
  readonly databases: { readonly people: string; readonly library: string; readonly till: string };
  /** What `azora` finds in its environment there: a home of its own, the given server. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs `azora` in the project, in a process of its own. */
  readonly azora: (args: readonly string[], options?: Partial<AzoraOptions>) => Promise<AzoraResult>;
  /** Does what `azora` does in the project, in the test's own process: faster, where nothing about the process matters. */
  readonly azoraHere: (args: readonly string[], options?: Pick<AzoraOptions, 'env'>) => Promise<AzoraResult>;
  /** Starts `azora` in the project, for tests that interrupt it. */
  readonly startAzora: (args: readonly string[], options?: Partial<AzoraOptions>) => AzoraProcess;
}

export interface FixtureOptions {
  /** A server to use through `AZORA_DATABASE_URL`; an embedded one of its own otherwise. */
  readonly server?: ServerAddress;
  /** Whose project it is and who runs `azora`; needs root. */
  readonly as?: Account;
  /** Where it is for more than the running test. */
  readonly atEnd?: AtEnd;
}

const TEMPLATE = fileURLToPath(new URL('../fixture-fleet', import.meta.url));
const NODE_MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const PLACEHOLDER = 'FIXTURE';

/**
 * Writes the project for the running test, into a folder that any user can enter. When the test ends, its embedded
 * server is stopped, or its databases on the given server are dropped.
 */
export const fixtureFleet = async (options: FixtureOptions = {}): Promise<FixtureFleet> => {
  const atEnd = options.atEnd ?? onTestFinished;
  const folder = await temporaryFolder(undefined, atEnd);
  const root = path.join(folder, 'project');
  const prefix = `fixture_${randomBytes(6).toString('hex')}`;
  await cp(TEMPLATE, root, { recursive: true });
  for (const service of await readdir(path.join(root, 'services'))) {
    const file = path.join(root, 'services', service, 'package.json');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(PLACEHOLDER, prefix));
  }
  await symlink(NODE_MODULES, path.join(root, 'node_modules'));
  const home = await azoraHome(folder);
  if (options.as !== undefined) await giveAway(folder, options.as);
  const databases = { people: `${prefix}_people`, library: `${prefix}_library`, till: `${prefix}_till` };
  atEnd(() => cleanUp(folder, options.server, Object.values(databases)));

  const env = { AZORA_HOME: home, ...serverVariable(options.server) };
  const complete = (given: Partial<AzoraOptions>): AzoraOptions => ({
    cwd: root,
    ...(options.as === undefined ? {} : { as: options.as }),
    ...given,
    env: { ...env, ...given.env },
  });
  return {
    root,
    databases,
    env,
    azora: (args, given = {}) => runAzora(args, complete(given)),
    azoraHere: (args, given = {}) => azoraHere(args, complete(given)),
    startAzora: (args, given = {}) => startAzora(args, complete(given)),
  };
};

/** The same for all tests of the `describe` that calls this. @param prepare what is done to it before the first */
export const sharedFixtureFleet = (
  options: FixtureOptions,
  prepare: (fleet: FixtureFleet) => Promise<unknown>,
): (() => FixtureFleet) => {
  let fleet: FixtureFleet;
  const ends: (() => void | Promise<void>)[] = [];
  beforeAll(async () => {
    fleet = await fixtureFleet({ ...options, atEnd: (work) => void ends.unshift(work) });
    await prepare(fleet);
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return () => fleet;
};

const serverVariable = (server: ServerAddress | undefined): Record<string, string> =>
  server === undefined ? {} : { AZORA_DATABASE_URL: databaseUrl(server, server.maintenanceDatabase, 'password') };

/** `chown -R`, symbolic links left alone. */
const giveAway = async (entry: string, { uid, gid }: Account): Promise<void> => {
  await chown(entry, uid, gid);
  for (const child of await readdir(entry, { withFileTypes: true })) {
    const file = path.join(entry, child.name);
    if (child.isDirectory()) await giveAway(file, { uid, gid });
    else if (child.isFile()) await chown(file, uid, gid);
  }
};

const cleanUp = async (folder: string, server: ServerAddress | undefined, databases: string[]): Promise<void> => {
  await stopServersBelow(folder);
  if (server === undefined) return;
  await withClient(server, server.maintenanceDatabase, async (client) => {
    for (const database of databases) {
      await dropDatabase(client, database);
      await dropDatabaseRoles(client, database);
    }
  });
};
