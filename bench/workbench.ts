import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CORE_SERVICES } from '@azora/testkit/core-services';
import type { Workbench } from './benchmark.ts';
import { type CopyOptions, FLEET_SIZE, serviceNames } from './copied-fleet.ts';
import { type GrownTables, growTables } from './grown-tables.ts';
import { forgetServer, type MeasuredFleet, measuredFleet } from './measured-fleet.ts';
import { type PrismaPeer, prismaPeer } from './prisma.ts';

/** What the benchmarks share, and how it is taken away. */
export interface OpenWorkbench extends Workbench {
  /** Stops what runs and removes what was made. */
  readonly clear: () => Promise<void>;
}

/**
 * Makes a temporary folder with an `AZORA_HOME` of its own, so that no server and no data of this machine are touched.
 */
export const openWorkbench = async (say: (text: string) => void): Promise<OpenWorkbench> => {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), 'azora-bench-'));
  // The server's user has to get through.
  await chmod(folder, 0o755);
  process.env.AZORA_HOME = path.join(folder, 'home');
  for (const name of ['AZORA_DATABASE_URL', 'DATABASE_URL', 'AZORA_POSTGRES_USER']) delete process.env[name];

  const fleets = new Map<string, Promise<MeasuredFleet>>();
  const fleet = (name: string, options: CopyOptions): Promise<MeasuredFleet> => {
    const known = fleets.get(name) ?? measuredFleet(folder, name, options);
    fleets.set(name, known);
    return known;
  };
  let peer: Promise<PrismaPeer> | undefined;
  let grown: Promise<GrownTables> | undefined;
  const copies = { originals: CORE_SERVICES, services: FLEET_SIZE, seeds: false };
  const emptyCore = (): Promise<MeasuredFleet> => fleet('empty', { originals: CORE_SERVICES, seeds: false });
  const clear = async (): Promise<void> => {
    for (const one of await Promise.allSettled(fleets.values())) {
      if (one.status === 'fulfilled') await forgetServer(one.value.project);
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    folder,
    fleet: () => fleet('fleet', copies),
    plainFleet: () => fleet('plain', { ...copies, accessRules: false }),
    wholeFleet: async () => fleet('whole', { originals: await serviceNames(), seeds: true }),
    core: () => fleet('core', { originals: CORE_SERVICES, seeds: true }),
    emptyCore,
    grownTables: () => {
      grown ??= emptyCore().then((one) => growTables(one, say));
      return grown;
    },
    prismaPeer: () => {
      peer ??= prismaPeer(folder);
      return peer;
    },
    say,
    clear,
  };
};
