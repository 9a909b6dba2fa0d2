import { fleetError } from '../errors.ts';

/**
 * `pg_ctl start` writes the folders it is given between double quotes into a command for the shell, so a `$` or a
 * backquote in them would be run (src/bin/pg_ctl/pg_ctl.c, start_postmaster).
 * @throws AzoraError FOLDER_NAME_UNUSABLE
 */
export const assertShellSafe = (folder: string): void => {
  if (!/["$`\n\r]/.test(folder)) return;
  throw fleetError('FOLDER_NAME_UNUSABLE', `PostgreSQL cannot be started in a folder of this name: ${folder}`, {
    hint: 'Rename the folder so that it has no " $ ` or line break in it, or set AZORA_DATABASE_URL to a server of your own.',
  });
};
