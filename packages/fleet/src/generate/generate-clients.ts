import { join } from 'node:path';
import type { AzoraError } from '@azora/schema/errors';
import type { Project, Service } from '../config/project.ts';
import type { VerbContext } from '../progress.ts';
import { withLock } from '../server/process-lock.ts';
import { type FoundClient, findClient } from './find-client.ts';
import type { Company } from './make-clients.ts';
import type { MadeClient } from './make-each.ts';
import { recordClients } from './record-clients.ts';
import { readServiceMap } from './service-map-file.ts';

/** What came of {@link generateClients}. Service names, in the order given. */
export interface GenerateReport {
  readonly generated: readonly string[];
  readonly unchanged: readonly string[];
  readonly failed: readonly { readonly service: string; readonly error: AzoraError }[];
  readonly elapsedMs: number;
}

const STEP = 'generate';

/**
 * Makes the typed Prisma client of each service whose schema changed, and tells `@azora/db` and TypeScript where they
 * all are. One process for all of them; where nothing changed, nothing of Prisma is loaded.
 *
 * A service that fails does not stop the others and keeps the client it had. Services that are not named keep theirs.
 * @param company see {@link Company}
 * @throws {AzoraError} `LOCK_TIMEOUT`, or the signal's reason where it is aborted; what is made by then is found again
 * by the next run.
 */
export const generateClients = (
  project: Project,
  services: readonly Service[],
  context: VerbContext,
  company: Company = 'alone',
): Promise<GenerateReport> =>
  withLock(join(project.stateDir, 'locks', 'generate'), () => generateAlone(project, services, context, company), {
    signal: context.signal,
    onWait: ({ pid }) =>
      context.report({ kind: 'note', text: `Waiting for process ${pid}, which makes clients here.` }),
  });

const generateAlone = async (
  project: Project,
  services: readonly Service[],
  context: VerbContext,
  company: Company,
): Promise<GenerateReport> => {
  const startedAt = performance.now();
  const elapsedMs = () => performance.now() - startedAt;
  context.report({ kind: 'started', step: STEP, total: services.length });
  const before = await readServiceMap(project.stateDir);
  const found = await Promise.all(services.map((service) => findClient(project, service, before)));
  const made = await make(project, found, context, company);
  context.signal.throwIfAborted();

  const byName = new Map(made.map((client) => [client.service.name, client]));
  const current = found.map((client) => ({ ...client, ...byName.get(client.service.name) }));
  await recordClients(project, before, current);

  const names = (clients: readonly { readonly service: Service }[]) => clients.map(({ service }) => service.name);
  const generated = names(made.filter(({ isNew }) => isNew));
  const failed = made.flatMap(({ service, error }) => (error === undefined ? [] : [{ service: service.name, error }]));
  const changed = new Set([...generated, ...failed.map(({ service }) => service)]);
  const unchanged = names(found).filter((name) => !changed.has(name));
  const counts = [`${generated.length} made`, `${unchanged.length} unchanged`];
  if (failed.length > 0) counts.push(`${failed.length} failed`);
  context.report({ kind: 'finished', step: STEP, summary: counts.join(', '), elapsedMs: elapsedMs() });
  return { generated, unchanged, failed, elapsedMs: elapsedMs() };
};

const make = async (
  project: Project,
  found: readonly FoundClient[],
  context: VerbContext,
  company: Company,
): Promise<readonly MadeClient[]> => {
  if (found.every(({ client }) => client !== undefined)) return [];
  // Loaded only now: Prisma's generator takes 170 ms and 60 MB.
  const { makeClients } = await import('./make-clients.ts');
  let done = found.filter(({ client }) => client !== undefined).length;
  return await makeClients(project, found, company, context, (item) =>
    context.report({ kind: 'advanced', step: STEP, done: ++done, total: found.length, item }),
  );
};
