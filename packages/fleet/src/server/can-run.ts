import { fleetError } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import { runAs } from './run-as.ts';
import type { ServerUser } from './server-user.ts';

const OWN_SERVER = 'set AZORA_DATABASE_URL to a PostgreSQL server (15 or newer) of your own';

/**
 * Tries the programs before anything is made, so that a missing system library (musl instead of glibc, no libstdc++) or
 * a folder closed to the server's user is named as what it is.
 * @throws AzoraError UNSUPPORTED_PLATFORM, FOLDER_NOT_WRITABLE
 */
export const assertCanRun = async (binaries: Binaries, user: ServerUser): Promise<void> => {
  const tried = await runAs(user, binaries.postgres, ['--version']).catch((cause: Error) => ({ cause }));
  if ('code' in tried && tried.code === 0) return;
  const cause = 'cause' in tried ? tried.cause : undefined;
  const reason = 'cause' in tried ? tried.cause.message : tried.output.trim();
  if (cause !== undefined && 'code' in cause && cause.code === 'EACCES') {
    throw fleetError(
      'FOLDER_NOT_WRITABLE',
      `User number ${user.uid}, who runs PostgreSQL, may not run ${binaries.postgres}.`,
      {
        hint: `Let that user into the folders above it, set AZORA_HOME to a folder it can enter, or ${OWN_SERVER}.`,
        cause,
      },
    );
  }
  throw fleetError('UNSUPPORTED_PLATFORM', `The embedded PostgreSQL does not run on this machine: ${reason}`, {
    hint: `Install the library it names (it is built for glibc), or ${OWN_SERVER}.`,
    cause,
  });
};
