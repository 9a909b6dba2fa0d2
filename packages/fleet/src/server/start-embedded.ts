import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { DEFAULT_SERVER, type ServerAddress } from '@azora/schema/address';
import { isAzoraError } from '@azora/schema/errors';
import { fleetError } from '../errors.ts';
import { withClient } from '../postgres/connect.ts';
import type { VerbContext } from '../progress.ts';
import { type EmbeddedFolders, type EmbeddedProject, embeddedFolders } from './azora-home.ts';
import { type Binaries, embeddedBinaries } from './binaries.ts';
import { assertCanRun } from './can-run.ts';
import {
  dataFolderExists,
  EMBEDDED_HOST,
  EMBEDDED_USER,
  initialiseDataFolder,
  makeHome,
  removeAbandonedInitdb,
} from './data-folder.ts';
import { withEmbeddedLock } from './embedded-lock.ts';
import { choosePort } from './embedded-port.ts';
import { launchPostmaster } from './launch-postmaster.ts';
import { notWritable } from './not-writable.ts';
import { removeStalePidFile, runningPostmaster, stopPostmaster } from './postmaster.ts';
import { otherHome, rememberAddress, rememberedAddress } from './remembered-address.ts';
import { resetPassword } from './reset-password.ts';
import { registeredServer, registerServer } from './running-servers.ts';
import { type ServerUser, serverUser } from './server-user.ts';
import { assertShellSafe } from './shell-safe.ts';
import { stopIfOrphan } from './stop-orphans.ts';

/** Recovery after a crash; the same patience as `pg_ctl start` has. */
const ANSWER_TIMEOUT_MS = 120_000;
const POLL_MS = 50;

/**
 * Makes sure that the project's embedded server runs and answers, from whatever is there: nothing, a stopped server, a
 * crashed one, one that another process is starting, one whose password was lost. Data is never touched.
 * @throws AzoraError UNSUPPORTED_PLATFORM, PORT_TAKEN, DATA_FOLDER_VERSION, DATA_FOLDER_DAMAGED, DATA_FOLDER_OWNER,
 *   DISK_FULL, FOLDER_NOT_WRITABLE, FOLDER_NAME_UNUSABLE, POSTGRES_USER_UNKNOWN, EMBEDDED_START_FAILED, LOCK_TIMEOUT
 */
export const startEmbedded = async (project: EmbeddedProject, context: VerbContext): Promise<ServerAddress> => {
  const folders = embeddedFolders(project);
  const other = await otherHome(project.stateDir);
  const address = (await answeringServer(project, folders, context)) ?? (await startNow(project, folders, context));
  if (other !== undefined) {
    await rememberAddress(project.stateDir, address);
    context.report({ kind: 'warning', text: otherHomeText(other, folders) });
  }
  return address;
};

const startNow = async (
  project: EmbeddedProject,
  folders: EmbeddedFolders,
  context: VerbContext,
): Promise<ServerAddress> => {
  assertShellSafe(folders.home);
  const start: Start = {
    project,
    folders,
    user: await serverUser(),
    binaries: await embeddedBinaries(),
    context,
  };
  assertShellSafe(start.binaries.pgCtl);
  await assertCanRun(start.binaries, start.user);
  return withEmbeddedLock(project, context, async () => {
    return (await answeringServer(project, folders, context)) ?? startLocked(start);
  });
};

interface Start {
  readonly project: EmbeddedProject;
  readonly folders: EmbeddedFolders;
  readonly user: ServerUser;
  readonly binaries: Binaries;
  readonly context: VerbContext;
}

/** The server, if it runs and takes the remembered password at once. */
const answeringServer = async (
  project: EmbeddedProject,
  folders: EmbeddedFolders,
  context: VerbContext,
): Promise<ServerAddress | undefined> => {
  const remembered = await rememberedAddress(project.stateDir);
  const postmaster = await runningPostmaster(folders.data);
  if (remembered === undefined || postmaster === undefined || remembered.port !== postmaster.port) return undefined;
  if ((await tryPassword(remembered)) !== 'accepted') return undefined;
  const fixed = project.settings.embeddedPort;
  if (fixed !== undefined && fixed !== postmaster.port) {
    const text = `The embedded server still is on port ${postmaster.port}; \`azora down\`, then \`azora up\`, moves it to ${fixed}.`;
    context.report({ kind: 'note', text });
  }
  await registerServer(project, folders.data, postmaster).catch(() => {}); // it was said when it was started
  return remembered;
};

const startLocked = async (start: Start): Promise<ServerAddress> => {
  const { project, folders, binaries, user, context } = start;
  const registered = await registeredServer(project);
  if (registered !== undefined) await stopIfOrphan(registered);
  await makeHome(folders, user, project.root).catch((error: unknown) => {
    throw notWritable(folders.home, error);
  });
  await removeAbandonedInitdb(folders.home);
  context.signal.throwIfAborted();

  const remembered = await rememberedAddress(project.stateDir);
  if (!(await dataFolderExists(folders.data, binaries, user))) {
    const address = newAddress((await choosePort(project, remembered?.port)).port);
    await initialiseDataFolder(folders, binaries, user, address.password, () =>
      rememberAddress(project.stateDir, address),
    );
    return (await run(start, address)) ?? passwordRefused(folders);
  }
  const address = remembered && (await run(start, remembered));
  return address ?? (await run(start, await withNewPassword(start, remembered?.port))) ?? passwordRefused(folders);
};

/** @returns the address that answers; undefined where the server runs but does not take the password. */
const run = async (start: Start, remembered: ServerAddress): Promise<ServerAddress | undefined> => {
  const { project, folders, binaries, user, context } = start;
  context.signal.throwIfAborted();
  const postmaster =
    (await runningPostmaster(folders.data)) ??
    (await launchPostmaster(folders, binaries, user, async () => {
      const { port, note } = await choosePort(project, remembered.port);
      if (note !== undefined) context.report({ kind: 'note', text: note });
      return port;
    }));
  const address = { ...remembered, port: postmaster.port };
  await registerServer(project, folders.data, postmaster).catch((error: Error) => {
    const text = `This server is not found again if its project is deleted: ${error.message}.`;
    context.report({ kind: 'warning', text });
  });
  const deadline = Date.now() + ANSWER_TIMEOUT_MS;
  for (;;) {
    const answer = await tryPassword(address);
    if (answer === 'refused') return undefined;
    if (answer === 'accepted') {
      await rememberAddress(project.stateDir, address);
      return address;
    }
    if (Date.now() > deadline) throw answer;
    context.signal.throwIfAborted();
    await delay(POLL_MS);
  }
};

const otherHomeText = (other: string, { data }: EmbeddedFolders): string =>
  `This project was last up with AZORA_HOME=${other}, where it has a server and data of its own. From now on its programs ` +
  `open the databases in ${data}.`;

/** `.azora/servers.json` was lost or came from elsewhere, and the data are still there. */
const withNewPassword = async (start: Start, port: number | undefined): Promise<ServerAddress> => {
  const { project, folders, binaries, user, context } = start;
  const running = await runningPostmaster(folders.data);
  if (running !== undefined) await stopPostmaster(running, 'fast');
  await removeStalePidFile(folders.data);
  const address = newAddress(port ?? running?.port ?? (await choosePort(project, undefined)).port);
  await resetPassword(folders.data, binaries, user, address.password);
  context.report({
    kind: 'note',
    text: `The password of the embedded server in ${folders.data} was lost; it has a new one. Its data are as they were.`,
  });
  return address;
};

const newAddress = (port: number): ServerAddress & { readonly password: string } => ({
  name: DEFAULT_SERVER,
  kind: 'embedded',
  host: EMBEDDED_HOST,
  port,
  user: EMBEDDED_USER,
  password: randomBytes(24).toString('base64url'),
  maintenanceDatabase: 'postgres',
  parameters: {},
});

/** @returns the error where the server gives no answer to the question (it is still starting). */
const tryPassword = async (address: ServerAddress): Promise<'accepted' | 'refused' | Error> => {
  try {
    await withClient(address, address.maintenanceDatabase, async (client) => client.query('SELECT 1'));
    return 'accepted';
  } catch (error) {
    if (isAzoraError(error) && error.code === 'WRONG_PASSWORD') return 'refused';
    if (isAzoraError(error) && error.code === 'TOO_MANY_CONNECTIONS') return 'accepted';
    if (isAzoraError(error) && error.code === 'SERVER_UNREACHABLE') return error;
    throw error;
  }
};

const passwordRefused = (folders: EmbeddedFolders): never => {
  throw fleetError('EMBEDDED_START_FAILED', `The embedded server refuses the password it was just given.`, {
    hint: `Look at pg_hba.conf in ${folders.data}: was it changed?`,
  });
};
