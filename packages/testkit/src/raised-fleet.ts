import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, dropDatabase, dropDatabaseRoles, openProject, type Project, up, withClient } from '@azora/fleet';
import { databaseUrl, type ServerAddress } from '@azora/schema/address';
import { afterAll, beforeAll } from 'vitest';
import { collectProgress } from './collect-progress.ts';

/** Services of this repository, brought up under databases and roles of a test's own. */
export interface RaisedFleet {
  /** The repository's project with those services alone, each in its database of this test. */
  readonly project: () => Project;
  /** The name of a service's database. */
  readonly database: (service: string) => string;
  /** Lends a connection of the administrator's to a service's database. */
  readonly onDatabase: <T>(service: string, use: (client: Client) => Promise<T>) => Promise<T>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SERVER = 'raised';

/**
 * Does what `azora up --demo` does to some services: roles, logins, kit, migrations, seeds. For all tests of the `describe`
 * that calls this, after which databases and roles are dropped.
 * @param server a function where it is not known until the tests begin
 */
export const raisedFleet = (
  server: ServerAddress | (() => ServerAddress),
  names: readonly string[] | 'every service',
): RaisedFleet => {
  const addressOf = (): ServerAddress => (typeof server === 'function' ? server() : server);
  const prefix = `test_${randomBytes(4).toString('hex')}_`;
  let project: Project;

  beforeAll(async () => {
    const opened = await openProject({ cwd: ROOT });
    const address = addressOf();
    const url = databaseUrl(address, address.maintenanceDatabase, 'password');
    project = {
      ...opened,
      stateDir: await mkdtemp(path.join(os.tmpdir(), 'azora-test-state-')),
      settings: { ...opened.settings, servers: { [SERVER]: url }, placement: {} },
      services: opened.services
        .filter(({ name }) => names === 'every service' || names.includes(name))
        .map((service) => ({ ...service, server: SERVER, database: prefix + service.database })),
    };
    const choice = { services: [], demo: true, generate: false, confirm: () => Promise.resolve() };
    const { failures } = await apart(project.stateDir, () => up(project, choice, collectProgress()));
    for (const { error } of failures) throw error;
  });
  afterAll(async () => {
    if (project === undefined) return;
    await rm(project.stateDir, { recursive: true, force: true });
    const address = addressOf();
    await withClient(address, address.maintenanceDatabase, async (client) => {
      for (const { database } of project.services) {
        await dropDatabase(client, database);
        await dropDatabaseRoles(client, database);
      }
    });
  });

  const database = (service: string): string => {
    const found = project.services.find(({ name }) => name === service);
    if (found === undefined) throw new Error(`${service} was not raised`);
    return found.database;
  };
  return {
    project: () => project,
    database,
    onDatabase: (service, use) =>
      withClient(addressOf(), database(service), use, { applicationName: `tests of ${service}` }),
  };
};

/** With a home of its own: `up` looks there for servers of deleted projects, and stops them. */
const apart = async <T>(home: string, work: () => Promise<T>): Promise<T> => {
  const before = process.env.AZORA_HOME;
  process.env.AZORA_HOME = home;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.AZORA_HOME;
    else process.env.AZORA_HOME = before;
  }
};
