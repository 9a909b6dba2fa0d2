import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { VerbContext } from '../progress.ts';
import type { EmbeddedProject } from './azora-home.ts';
import { notWritable } from './not-writable.ts';
import { withLock } from './process-lock.ts';

/**
 * One process at a time starts or stops a project's embedded server.
 * @throws AzoraError FOLDER_NOT_WRITABLE, LOCK_TIMEOUT
 */
export const withEmbeddedLock = async <T>(
  project: EmbeddedProject,
  context: VerbContext,
  work: () => Promise<T>,
): Promise<T> => {
  const folder = path.join(project.stateDir, 'locks', 'embedded');
  try {
    await mkdir(folder, { recursive: true });
    // Root may have been here before.
    await access(folder, constants.W_OK);
  } catch (error) {
    throw notWritable(project.stateDir, error);
  }
  return withLock(folder, work, {
    signal: context.signal,
    onWait: ({ pid }) =>
      context.report({ kind: 'note', text: `Waiting for process ${pid}, which is starting or stopping the server.` }),
  });
};
