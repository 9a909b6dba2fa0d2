import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fleetError } from '../errors.ts';
import { type EmbeddedFolders, realPath } from './azora-home.ts';
import type { Binaries } from './binaries.ts';
import { assertRoomOnDisk } from './disk-room.ts';
import { identifyProcess } from './process-identity.ts';
import { runAs } from './run-as.ts';
import { assertNamed, type ServerUser } from './server-user.ts';

/** The superuser of an embedded server. */
export const EMBEDDED_USER = 'postgres';

/** An empty data folder is 40 MB in 1,000 files, the first write-ahead log segment 16 MB. */
const DATA_NEED = { bytes: 100 * 1024 * 1024, inodes: 2_000 };

/** The only address it listens on. */
export const EMBEDDED_HOST = '127.0.0.1';

/** What differs from PostgreSQL's defaults. Nothing that trades safety for speed: people keep data here. */
const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: EMBEDDED_HOST,
  // A socket's path has room for 107 bytes, which a project's path can exceed.
  unix_socket_directories: '',
  // The fleet's own 8, the pools of a few dozen services at work, the studio.
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  // Relative to the data folder, so that a project can be moved.
  log_directory: '../logs',
  // A week, then the day is written over.
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
};

/**
 * Whether there is a data folder that these programs can run.
 * @throws AzoraError DATA_FOLDER_VERSION, DATA_FOLDER_DAMAGED, DATA_FOLDER_OWNER; nothing is touched then
 */
export const dataFolderExists = async (data: string, binaries: Binaries, user: ServerUser): Promise<boolean> => {
  const folder = await stat(data).catch(() => undefined);
  if (folder === undefined) return false;
  const moveAway = `Move it away (mv ${data} ${data}.old), then type \`azora up\``;
  const major = Number((await readFile(path.join(data, 'PG_VERSION'), 'utf8').catch(() => '')).trim());
  if (!major) {
    throw fleetError('DATA_FOLDER_DAMAGED', `${data} is there, but it is no PostgreSQL data folder.`, {
      hint: `${moveAway} to begin with an empty one.`,
    });
  }
  if (major !== binaries.major) {
    throw fleetError(
      'DATA_FOLDER_VERSION',
      `${data} was made by PostgreSQL ${major}; the embedded server is PostgreSQL ${binaries.major}.`,
      {
        hint:
          `${moveAway} to begin with an empty one; or run it with a PostgreSQL ${major} of your own ` +
          `(pg_ctl -D ${data} start) and set AZORA_DATABASE_URL. Nothing was changed.`,
      },
    );
  }
  if (user.uid >= 0 && folder.uid !== user.uid) {
    throw fleetError(
      'DATA_FOLDER_OWNER',
      `${data} belongs to user number ${folder.uid}, and the embedded server would run as ${user.uid}.`,
      { hint: `Give it over: chown -R ${user.uid} ${path.dirname(data)}/data ${path.dirname(data)}/logs` },
    );
  }
  return true;
};

/**
 * Makes the folder with `initdb`. It is made beside its place and renamed, so that an interrupted one leaves nothing
 * that looks like a data folder.
 * @param beforeVisible runs when all is made and nothing is in its place yet
 * @throws AzoraError DISK_FULL, EMBEDDED_START_FAILED, POSTGRES_USER_UNKNOWN
 */
export const initialiseDataFolder = async (
  folders: EmbeddedFolders,
  binaries: Binaries,
  user: ServerUser,
  password: string,
  beforeVisible: () => Promise<void>,
): Promise<void> => {
  assertNamed(user);
  await assertRoomOnDisk(folders.home, DATA_NEED);
  const temporary = path.join(folders.home, `.initdb-${process.pid}-${Date.now()}`);
  const passwordFile = `${temporary}.password`;
  try {
    await mkdir(temporary, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
    for (const entry of [temporary, passwordFile]) await handOver(entry, user);
    const result = await runAs(user, binaries.initdb, initdbArguments(temporary, passwordFile));
    if (result.code !== 0) {
      throw fleetError('EMBEDDED_START_FAILED', `initdb could not make ${folders.data}: ${result.output.trim()}`, {
        hint: 'Or set AZORA_DATABASE_URL to a PostgreSQL server of your own.',
      });
    }
    await beforeVisible();
    await rename(temporary, folders.data);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(temporary, { recursive: true, force: true });
  }
};

/** The file in a server's home that says which project it belongs to. */
export const PROJECT_FILE = 'project.json';

/** Makes the folders around the data, with the rights that PostgreSQL demands. */
export const makeHome = async (folders: EmbeddedFolders, user: ServerUser, projectRoot: string): Promise<void> => {
  await mkdir(folders.home, { recursive: true });
  // For root it stays root's own: nobody but root decides what is in it, but the server's user has to get through.
  await chmod(folders.home, user.drop === undefined ? 0o700 : 0o755);
  await mkdir(folders.logs, { recursive: true });
  await chmod(folders.logs, 0o700);
  await handOver(folders.logs, user);
  await writeFile(path.join(folders.home, PROJECT_FILE), JSON.stringify({ root: realPath(projectRoot) }));
};

/** Removes what an `initdb` that was killed left behind. */
export const removeAbandonedInitdb = async (home: string): Promise<void> => {
  for (const name of await readdir(home)) {
    const pid = Number(/^\.initdb-(\d+)-\d+(\.password)?$/.exec(name)?.[1]);
    if (!Number.isNaN(pid) && (pid === process.pid || (await identifyProcess(pid)) === undefined)) {
      await rm(path.join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
};

const handOver = async (entry: string, user: ServerUser): Promise<void> => {
  if (user.drop !== undefined) await chown(entry, user.drop.uid, user.drop.gid);
};

const initdbArguments = (folder: string, passwordFile: string): string[] => [
  `--pgdata=${folder}`,
  `--username=${EMBEDDED_USER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
  ...Object.entries(SERVER_SETTINGS).map(([name, value]) => `--set=${name}=${value}`),
];
