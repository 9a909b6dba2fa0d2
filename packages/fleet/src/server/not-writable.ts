import { fleetError } from '../errors.ts';

/** FOLDER_NOT_WRITABLE, with the two ways out. */
export const notWritable = (folder: string, cause: unknown): Error =>
  fleetError('FOLDER_NOT_WRITABLE', `The embedded server needs ${folder}, which cannot be written.`, {
    hint: `Make it yours (sudo chown -R "$(id -un)" ${folder}), set AZORA_HOME to a folder that is, or set AZORA_DATABASE_URL to a server of your own.`,
    cause,
  });
