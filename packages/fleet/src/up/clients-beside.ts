import { availableParallelism } from 'node:os';
import type { Project, Service } from '../config/project.ts';
import { DATABASES_AT_ONCE } from '../databases/each-database.ts';
import { type GenerateReport, generateClients } from '../generate/generate-clients.ts';
import type { Progress, VerbContext } from '../progress.ts';

/**
 * How many databases are worked on at once while a thread makes clients. On two processors, with eight at once, the
 * databases of 189 services were there after 27 s and their clients, alone on one processor, after 35 s.
 */
const BESIDE_A_THREAD = Math.min(DATABASES_AT_ONCE, Math.max(3, 2 * (availableParallelism() - 1)));

/**
 * The step `generate`, while something else is done: it keeps a processor busy, and databases wait for the disk and for
 * the other. Its end is reported after the other's steps, so that a log reads the same on every machine.
 *
 * Where the other fails, no further client is begun, and those under way are waited for. Where the clients fail, the
 * other goes on to its end first.
 * @throws what `work` throws, otherwise what {@link generateClients} does.
 */
export const withClientsBeside = async <T>(
  project: Project,
  services: readonly Service[],
  context: VerbContext,
  work: (context: VerbContext) => Promise<T>,
): Promise<{ readonly worked: T; readonly generated: GenerateReport }> => {
  const failed = new AbortController();
  const ends: Progress[] = [];
  const beside: VerbContext = {
    signal: AbortSignal.any([context.signal, failed.signal]),
    report: (progress) => (progress.kind === 'finished' ? ends.push(progress) : context.report(progress)),
  };
  let isThreadBusy = false;
  const clients = generateClients(project, services, beside, {
    onThread: () => {
      isThreadBusy = true;
    },
  }).finally(() => {
    isThreadBusy = false;
  });
  // It may fail long before it is waited for.
  clients.catch(() => {});
  const reportEnds = () => ends.forEach(context.report);
  try {
    const worked = await work({
      ...context,
      databasesAtOnce: () => (isThreadBusy ? BESIDE_A_THREAD : DATABASES_AT_ONCE),
    });
    const generated = await clients;
    reportEnds();
    return { worked, generated };
  } catch (error) {
    failed.abort(error);
    await clients.catch(() => {});
    reportEnds();
    throw error;
  }
};
