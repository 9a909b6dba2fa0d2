import type { Project, Service } from '../config/project.ts';
import { type GenerateReport, generateClients } from '../generate/generate-clients.ts';
import type { Progress, VerbContext } from '../progress.ts';

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
  work: () => Promise<T>,
): Promise<{ readonly worked: T; readonly generated: GenerateReport }> => {
  const failed = new AbortController();
  const ends: Progress[] = [];
  const beside: VerbContext = {
    signal: AbortSignal.any([context.signal, failed.signal]),
    report: (progress) => (progress.kind === 'finished' ? ends.push(progress) : context.report(progress)),
  };
  const clients = generateClients(project, services, beside, 'beside');
  // It may fail long before it is waited for.
  clients.catch(() => {});
  const reportEnds = () => ends.forEach(context.report);
  try {
    const worked = await work();
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
