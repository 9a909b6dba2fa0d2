import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { embeddedStatus, kitFiles, openProject, type Project, readMigrations, startEmbedded } from '@azora/fleet';
import { GROUP_ROLES, type ServerAddress } from '@azora/schema/address';
import { type Command, type Finished, run, stopping } from './child.ts';
import { type CopyOptions, copyFleet, REPOSITORY } from './copied-fleet.ts';
import { peakMemory } from './peak-memory.ts';

/** A project of copied services, with an embedded server of its own that runs as `azora up` would run it. */
export interface MeasuredFleet {
  readonly root: string;
  readonly project: Project;
  /** Runs the built command in the project. */
  readonly azora: (...args: string[]) => Promise<Finished>;
  /** Runs the built command in the project for the memory it takes; bytes. */
  readonly azoraMemory: (...args: string[]) => Promise<number>;
  /** Runs `floor.mjs`, which does the least that can be done. */
  readonly floor: (
    task: 'create' | 'create-and-apply' | 'connect' | 'empty',
    address: ServerAddress,
  ) => Promise<Finished>;
  /** Starts the server, from an empty data folder where there is none. */
  readonly start: () => Promise<ServerAddress>;
  /** Stops the server and puts its data aside, as if it had never been. */
  readonly forgetServer: () => Promise<void>;
  /** Puts every generated client aside. */
  readonly forgetClients: () => Promise<void>;
}

const AZORA = path.join(REPOSITORY, 'packages/cli/bin/azora.js');
const FLOOR = path.join(REPOSITORY, 'bench/floor.mjs');
const POLL_MS = 20;
const CONTEXT = { report: () => {}, signal: stopping.signal };

/** Copies a fleet into `<folder>/<name>`; `AZORA_HOME` must already be the benchmarks' own. */
export const measuredFleet = async (folder: string, name: string, options: CopyOptions): Promise<MeasuredFleet> => {
  const root = path.join(folder, name);
  if (!existsSync(root)) await copyFleet(root, options);
  const project = await openProject({ cwd: root });
  const azora = (args: readonly string[]): Command => ({
    program: process.execPath,
    args: [AZORA, ...args],
    cwd: root,
    env: { AZORA_HOME: process.env.AZORA_HOME ?? '' },
  });
  const planFile = path.join(folder, `${name}-floor.json`);
  return {
    root,
    project,
    azora: (...args) => run(azora(args)),
    azoraMemory: (...args) => peakMemory(azora(args)),
    floor: async (task, address) => {
      await writeFile(planFile, JSON.stringify(floorPlan(project, address, options.accessRules ?? true)));
      return run({ program: process.execPath, args: [FLOOR, task, planFile], cwd: root });
    },
    start: async () => {
      stopping.signal.throwIfAborted();
      return startEmbedded(project, CONTEXT);
    },
    forgetServer: () => forgetServer(project),
    forgetClients: async () => {
      const aside = await mkdtemp(`${root}-clients-`);
      for (const { name, dir } of project.services) {
        const client = path.join(dir, 'client');
        if (existsSync(client)) await rename(client, path.join(aside, name));
      }
      await rm(path.join(project.stateDir, 'services.json'), { force: true });
    },
  };
};

/**
 * Stops a fleet's server at once, without the checkpoint of an orderly end, and puts its data aside: emptied, since they
 * are many, and not removed. ext4 without a journal passes over each inode that was freed in the last minutes whenever a
 * file is made (`recently_deleted` in fs/ext4/ialloc.c), so what came next paid two and three times for its files.
 */
export const forgetServer = async (project: Project): Promise<void> => {
  const { postmaster, dataFolder } = await embeddedStatus(project);
  if (postmaster !== undefined) {
    process.kill(postmaster.pid, 'SIGQUIT');
    while ((await embeddedStatus(project)).postmaster !== undefined) await delay(POLL_MS);
  }
  if (existsSync(dataFolder)) {
    const aside = await mkdtemp(`${dataFolder}-`);
    await rename(dataFolder, path.join(aside, 'data'));
    await promisify(execFile)('find', [aside, '-type', 'f', '-exec', 'truncate', '--size=0', '{}', '+']);
  }
  await rm(path.join(project.stateDir, 'servers.json'), { force: true });
};

/** With access rules, the migrations need the groups of roles and the kit. */
const floorPlan = (project: Project, { host, port, user, password }: ServerAddress, accessRules: boolean) => ({
  server: { host, port, user, password },
  roles: accessRules ? GROUP_ROLES : [],
  kit: accessRules ? kitFiles().map(({ sql }) => sql) : [],
  databases: project.services.map(({ database, migrationsDir }) => ({
    name: database,
    files: readMigrations(migrationsDir).map((migration) => migration.path),
  })),
});
