import { type Contract, usesAccess } from '@azora/schema';
import { MAX_DATABASE_BYTES } from '@azora/schema/address';
import type { AzoraError } from '@azora/schema/errors';
import type { PlacedService, Service } from '../config/project.ts';
import { byServer } from '../databases/create-databases.ts';
import type { Outcome } from '../databases/each-database.ts';
import { fleetError } from '../errors.ts';
import { migrationsNeedKit } from '../kit/needs-kit.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { withClient } from '../postgres/connect.ts';
import { counted, type VerbContext } from '../progress.ts';
import { checkRoleRights } from './check-rights.ts';
import type { CredentialsProject } from './credentials-file.ts';
import { ensureLogins } from './ensure-logins.ts';

/** What the step `roles` did. */
export interface RoleStep {
  /** The services whose databases have roles of their own; those that failed are not among them. */
  readonly withRoles: ReadonlySet<string>;
  /** One for each service whose roles could not be set up. */
  readonly failed: readonly Outcome<never>[];
  readonly notes: readonly string[];
}

/**
 * The step `roles`: those of each server and of each database whose contract says who may see what. Where none does, as
 * in a project without annotations, nothing is asked of the server.
 */
export const roleStep = async (
  project: CredentialsProject,
  placed: readonly PlacedService[],
  contracts: ReadonlyMap<string, Contract>,
  context: VerbContext,
): Promise<RoleStep> => {
  const needing = placed.filter(({ service }) => needsRoles(contracts, service));
  if (needing.length === 0) return { withRoles: new Set(), failed: [], notes: [] };
  const step = 'roles';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: undefined });
  const withRoles = new Set<string>();
  const failed: Outcome<never>[] = [];
  const notes: string[] = [];
  let made = 0;
  for (const [address, items] of byServer(needing)) {
    const fitting = items.map(({ service }) => service.database).filter((database) => !isTooLong(database));
    if (address.kind === 'external') {
      await withClient(address, address.maintenanceDatabase, (client) => checkRoleRights(client, address, fitting));
    }
    const ensured = await ensureLogins(project, address, fitting);
    made += ensured.made;
    notes.push(...ensured.notes);
    for (const { service } of items) {
      const error = isTooLong(service.database) ? tooLong(service.database) : ensured.refused.get(service.database);
      if (error === undefined) withRoles.add(service.name);
      else failed.push({ service, ok: false, error });
    }
  }
  const summary = `${counted(made, 'login')} made, ${counted(withRoles.size, 'database')}`;
  context.report({ kind: 'finished', step, summary, elapsedMs: performance.now() - startedAt });
  return { withRoles, failed, notes };
};

/** Migrations may still name the roles where the contract no longer does. */
const needsRoles = (contracts: ReadonlyMap<string, Contract>, service: Service): boolean => {
  const contract = contracts.get(service.name);
  if (contract !== undefined && usesAccess(contract)) return true;
  try {
    return migrationsNeedKit(readMigrations(service.migrationsDir));
  } catch {
    return false; // what is wrong with the migrations is said when they are to be applied
  }
};

const isTooLong = (database: string): boolean => Buffer.byteLength(database) > MAX_DATABASE_BYTES;

const tooLong = (database: string): AzoraError =>
  fleetError(
    'DATABASE_NAME_INVALID',
    `"${database}" is too long for a database with roles of its own, whose names begin with it.`,
    { hint: `Name it in at most ${MAX_DATABASE_BYTES} bytes: "azora": { "database": "…" } in its package.json.` },
  );
