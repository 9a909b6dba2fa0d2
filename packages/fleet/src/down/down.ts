import type { Project } from '../config/project.ts';
import type { VerbContext } from '../progress.ts';
import { stopEmbedded } from '../server/stop-embedded.ts';
import { type Orphans, stopOrphans } from '../server/stop-orphans.ts';

export interface DownReport {
  /** False where the embedded server did not run. */
  readonly stopped: boolean;
  /** Embedded servers of projects that were deleted. */
  readonly orphans: Orphans;
}

/** Stops this project's embedded server, and those of projects that are no longer there. Data stays. */
export const down = async (project: Project, context: VerbContext): Promise<DownReport> => ({
  stopped: await stopEmbedded(project, context),
  orphans: await stopOrphans(),
});
