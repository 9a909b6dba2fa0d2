import { existsSync } from 'node:fs';
import type { ServerAddress } from '@azora/schema/address';
import { type EmbeddedProject, embeddedFolders } from './azora-home.ts';
import { type Postmaster, runningPostmaster } from './postmaster.ts';
import { rememberedAddress } from './remembered-address.ts';

/** What is there of a project's embedded server. */
export interface EmbeddedStatus {
  /** `absent`: never started here, or removed. */
  readonly state: 'running' | 'stopped' | 'absent';
  readonly dataFolder: string;
  readonly logFolder: string;
  readonly postmaster: Postmaster | undefined;
  /** As the last start left it; undefined where it was lost. */
  readonly address: ServerAddress | undefined;
}

/** Looks at the project's embedded server without starting or asking it. */
export const embeddedStatus = async (project: EmbeddedProject): Promise<EmbeddedStatus> => {
  const folders = embeddedFolders(project);
  const postmaster = await runningPostmaster(folders.data);
  return {
    state: postmaster !== undefined ? 'running' : existsSync(folders.data) ? 'stopped' : 'absent',
    dataFolder: folders.data,
    logFolder: folders.logs,
    postmaster,
    address: await rememberedAddress(project.stateDir),
  };
};
