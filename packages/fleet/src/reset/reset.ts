import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { dropDatabase } from '../databases/create-database.ts';
import { eachDatabase, throwIfInterrupted } from '../databases/each-database.ts';
import { fleetError } from '../errors.ts';
import { withClient } from '../postgres/connect.ts';
import { counted, type VerbContext } from '../progress.ts';
import { placeOn } from '../server/place-services.ts';
import { startServers } from '../server/resolve-servers.ts';
import { type UpReport, up } from '../up/up.ts';
import { refuseInUse } from './refuse-in-use.ts';

/** What is to be dropped and rebuilt. A word is either a service (embedded server) or `host/database` (external). */
export interface ResetChoice {
  readonly services: readonly string[];
  /** Every service on the embedded server. */
  readonly all: boolean;
  /** Databases on external servers, each as `host/database`. */
  readonly confirmed: readonly string[];
}

/**
 * Drops databases and builds them again. A database on an external server is dropped only where its host and name
 * were given, since nobody can tell what such a server is for.
 * @throws {AzoraError} `RESET_REFUSED`, `DATABASE_IN_USE`, and what {@link up} throws.
 */
export const reset = async (project: Project, choice: ResetChoice, context: VerbContext): Promise<UpReport> => {
  const named = choice.all || choice.services.length > 0 ? chooseServices(project, choice.services) : [];
  const servers = await startServers(
    project,
    context,
    project.services.map(({ server }) => server),
  );
  const everything = placeOn(servers, project.services);
  const embedded = placeOn(servers, named).filter(({ address }) => (choice.all ? address.kind === 'embedded' : true));
  refuseExternal(embedded);
  const external = choice.confirmed.map((target) => externalTarget(target, everything));
  const doomed = [...embedded, ...external];
  if (doomed.length === 0) {
    throw fleetError('RESET_REFUSED', 'None of the services is on the embedded server, so --all names nothing.', {
      hint: 'Name each database with its host: azora reset --yes <host>/<database>.',
    });
  }
  await refuseInUse(doomed);
  await drop(doomed, context);
  const services = doomed.map(({ service }) => service.name);
  // Confirmed by name above; only what was confirmed is built again.
  return up(project, { services, demo: undefined, generate: true, confirm: () => Promise.resolve() }, context);
};

const refuseExternal = (placed: readonly PlacedService[]): void => {
  const refused = placed.filter(({ address }) => address.kind === 'external');
  if (refused.length === 0) return;
  const targets = refused.map(({ service, address }) => `${address.host}/${service.database}`);
  throw fleetError('RESET_REFUSED', `${targets.join(', ')} would be dropped on an external server; nothing was done.`, {
    hint: `If that is meant: azora reset --yes ${targets.join(' ')}`,
  });
};

const externalTarget = (target: string, everything: readonly PlacedService[]): PlacedService => {
  const found = everything.filter(
    ({ service, address: { kind, host, port } }) =>
      kind === 'external' && [`${host}/${service.database}`, `${host}:${port}/${service.database}`].includes(target),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    const exact = found.map(({ service, address }) => `${address.host}:${address.port}/${service.database}`);
    throw fleetError('RESET_REFUSED', `"${target}" may be any of ${exact.join(', ')}; nothing was done.`, {
      hint: 'Name it with its port.',
    });
  }
  throw fleetError(
    'RESET_REFUSED',
    `"${target}" is no database of this fleet on an external server; nothing was done.`,
    { hint: 'Type `azora status` for hosts and databases.' },
  );
};

const drop = async (doomed: readonly PlacedService[], context: VerbContext): Promise<void> => {
  const step = 'drop';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: doomed.length });
  const outcomes = await eachDatabase(doomed, step, context, (service, address) =>
    withClient(address, address.maintenanceDatabase, (client) => dropDatabase(client, service.database)),
  );
  for (const outcome of outcomes) if (!outcome.ok) throw outcome.error;
  context.report({
    kind: 'finished',
    step,
    summary: counted(doomed.length, 'database'),
    elapsedMs: performance.now() - startedAt,
  });
  throwIfInterrupted(context.signal);
};
