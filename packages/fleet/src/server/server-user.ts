import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { fleetError } from '../errors.ts';

const run = promisify(execFile);

/** Whom the embedded server runs as. `drop` is undefined where this process is no root and simply runs it itself. */
export interface ServerUser {
  readonly uid: number;
  /** What to give to `spawn`; undefined where nothing has to change. */
  readonly drop: { readonly uid: number; readonly gid: number } | undefined;
}

/**
 * PostgreSQL refuses to run as root, so root runs it as `AZORA_POSTGRES_USER`, else as `postgres` where there is such a
 * user, else as `nobody`.
 * @throws AzoraError POSTGRES_USER_UNKNOWN
 */
export const serverUser = async (): Promise<ServerUser> => {
  const own = process.getuid?.() ?? -1;
  if (own !== 0) return { uid: own, drop: undefined };
  const chosen = process.env.AZORA_POSTGRES_USER;
  for (const name of chosen === undefined || chosen === '' ? ['postgres', 'nobody'] : [chosen]) {
    const drop = await lookUp(name);
    if (drop !== undefined) return { uid: drop.uid, drop };
  }
  throw fleetError(
    'POSTGRES_USER_UNKNOWN',
    chosen
      ? `AZORA_POSTGRES_USER is "${chosen}", which is no unprivileged user of this machine.`
      : 'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody".',
    { hint: 'Make one (useradd --system azora), then set AZORA_POSTGRES_USER=azora.' },
  );
};

/**
 * PostgreSQL's `initdb` and single-user mode ask the machine for the name of who runs them. A container that was given
 * a bare number (`docker run --user 4242`) has none.
 * @throws AzoraError POSTGRES_USER_UNKNOWN
 */
export const assertNamed = ({ uid, drop }: ServerUser): void => {
  // Root has looked its user up by name; Windows has no such numbers.
  if (drop !== undefined || uid < 0) return;
  try {
    userInfo();
  } catch (cause) {
    throw fleetError(
      'POSTGRES_USER_UNKNOWN',
      `PostgreSQL needs a user with a name, and user number ${uid} has none here.`,
      {
        hint:
          `Give it one as root, in a container's image for example: useradd --uid ${uid} azora. ` +
          'Or set AZORA_DATABASE_URL to a PostgreSQL server of your own.',
        cause,
      },
    );
  }
};

/** `id` asks whatever the machine keeps its users in, not /etc/passwd alone. */
const lookUp = async (name: string): Promise<{ uid: number; gid: number } | undefined> => {
  try {
    const uid = Number((await run('id', ['-u', '--', name])).stdout);
    const gid = Number((await run('id', ['-g', '--', name])).stdout);
    return Number.isInteger(uid) && uid > 0 ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
};
