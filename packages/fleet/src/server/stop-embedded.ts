import type { VerbContext } from '../progress.ts';
import { type EmbeddedProject, embeddedFolders } from './azora-home.ts';
import { withEmbeddedLock } from './embedded-lock.ts';
import { runningPostmaster, stopPostmaster } from './postmaster.ts';
import { unregisterServer } from './running-servers.ts';

/**
 * Stops the project's embedded server in an orderly way and waits until it is gone. Its data stay.
 * @returns whether it was running
 * @throws AzoraError EMBEDDED_STOP_FAILED, LOCK_TIMEOUT
 */
export const stopEmbedded = async (project: EmbeddedProject, context: VerbContext): Promise<boolean> => {
  const { data } = embeddedFolders(project);
  if ((await runningPostmaster(data)) === undefined) return false;
  return withEmbeddedLock(project, context, async () => {
    const postmaster = await runningPostmaster(data);
    if (postmaster === undefined) return false;
    await stopPostmaster(postmaster, 'fast');
    await unregisterServer(project);
    return true;
  });
};
