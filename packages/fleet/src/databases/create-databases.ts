import type { ServerAddress } from '@azora/schema';
import type { PlacedService } from '../config/project.ts';
import { withClient } from '../postgres/connect.ts';
import { type ServerVersion, serverVersion } from '../postgres/server-version.ts';
import type { VerbContext } from '../progress.ts';
import { createDatabase, existingDatabases } from './create-database.ts';
import { eachDatabase, type Outcome } from './each-database.ts';

/** Services grouped by the server that holds them. */
export const byServer = (placed: readonly PlacedService[]): ReadonlyMap<ServerAddress, readonly PlacedService[]> => {
  const groups = new Map<ServerAddress, PlacedService[]>();
  for (const item of placed) groups.set(item.address, [...(groups.get(item.address) ?? []), item]);
  return groups;
};

/** The services whose databases do not exist yet: one query a server. */
export const servicesWithoutDatabase = async (placed: readonly PlacedService[]): Promise<readonly PlacedService[]> => {
  const missing: PlacedService[] = [];
  for (const [address, items] of byServer(placed)) {
    const names = items.map(({ service }) => service.database);
    const existing = await withClient(address, address.maintenanceDatabase, (client) =>
      existingDatabases(client, names),
    );
    missing.push(...items.filter(({ service }) => !existing.has(service.database)));
  }
  return missing;
};

/**
 * The step `databases`: creates what does not exist yet.
 * @returns an outcome for each database that was missing; true where this process made it.
 */
export const createDatabases = async (
  placed: readonly PlacedService[],
  context: VerbContext,
): Promise<readonly Outcome<boolean>[]> => {
  const step = 'databases';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: placed.length });
  const missing = await servicesWithoutDatabase(placed);
  const versions = new Map<ServerAddress, ServerVersion>();
  for (const address of byServer(missing).keys()) {
    versions.set(
      address,
      await withClient(address, address.maintenanceDatabase, (client) => serverVersion(client, address)),
    );
  }
  const outcomes = await eachDatabase(missing, step, context, (service, address) =>
    withClient(address, address.maintenanceDatabase, (client) =>
      createDatabase(client, service.database, versions.get(address) ?? { major: 0, text: '' }),
    ),
  );
  const created = outcomes.filter((outcome) => outcome.ok && outcome.value).length;
  const summary = `${created} created, ${placed.length - missing.length} there already`;
  context.report({ kind: 'finished', step, summary, elapsedMs: performance.now() - startedAt });
  return outcomes;
};
