import { databaseRoles, type ServerAddress } from '@azora/schema/address';
import type { PlacedService } from '../config/project.ts';
import { withClient } from '../postgres/connect.ts';
import { type ServerVersion, serverVersion } from '../postgres/server-version.ts';
import type { VerbContext } from '../progress.ts';
import { ensureDatabaseRights } from '../roles/database-rights.ts';
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
 * The step `databases`: creates what does not exist yet, and lets nobody but their own logins into those with roles.
 * @param withRoles names of the services whose databases have roles of their own, which are there already
 * @returns an outcome for each database that was missing (true where this process made it), and for each that is not
 * what it should be.
 */
export const createDatabases = async (
  placed: readonly PlacedService[],
  withRoles: ReadonlySet<string>,
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
    withClient(address, address.maintenanceDatabase, (client) => {
      const owner = withRoles.has(service.name) ? databaseRoles(service.database).owner : undefined;
      return createDatabase(client, service.database, versions.get(address) ?? { major: 0, text: '' }, owner);
    }),
  );
  const failed = new Set(outcomes.filter(({ ok }) => !ok).map(({ service }) => service.name));
  const ready = placed.filter(({ service: { name } }) => withRoles.has(name) && !failed.has(name));
  const refused = await ensureRights(ready);
  const created = outcomes.filter((outcome) => outcome.ok && outcome.value).length;
  const summary = `${created} created, ${placed.length - missing.length} there already`;
  context.report({ kind: 'finished', step, summary, elapsedMs: performance.now() - startedAt });
  return [...outcomes, ...refused];
};

const ensureRights = async (placed: readonly PlacedService[]): Promise<readonly Outcome<boolean>[]> => {
  const refused: Outcome<boolean>[] = [];
  for (const [address, items] of byServer(placed)) {
    const databases = items.map(({ service }) => service.database);
    const errors = await withClient(address, address.maintenanceDatabase, (client) =>
      ensureDatabaseRights(client, databases),
    );
    for (const { service } of items) {
      const error = errors.get(service.database);
      if (error !== undefined) refused.push({ service, ok: false, error });
    }
  }
  return refused;
};
