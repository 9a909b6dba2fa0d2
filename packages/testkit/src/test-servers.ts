import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { embeddedBinaries, runAs, serverUser } from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';
import { stopWhenParentDies } from './watchdog.ts';

/** A server of its own, in a temporary folder, for one test run or one test. */
export interface TestServer {
  readonly address: ServerAddress;
  readonly stop: () => Promise<void>;
}

const DEBIAN_BINARIES = '/usr/lib/postgresql/15/bin';
const PASSWORD = 'test-password';

/** The embedded PostgreSQL 18. */
export const embeddedServer = async (): Promise<TestServer> => {
  const { postgres } = await embeddedBinaries();
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return startServer('embedded18', path.dirname(postgres), locale);
};

/** Debian's PostgreSQL 15, the oldest that is supported. */
export const debianServer = async (): Promise<TestServer> => {
  if (!existsSync(DEBIAN_BINARIES)) {
    throw new Error(
      `The tests also run on PostgreSQL 15, and ${DEBIAN_BINARIES} is missing. Type: apt-get install -y postgresql-15`,
    );
  }
  return startServer('debian15', DEBIAN_BINARIES, ['--locale=C.UTF-8']);
};

/** Nothing is worth keeping here, so nothing is flushed. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

const startServer = async (name: string, binaries: string, locale: readonly string[]): Promise<TestServer> => {
  const user = await serverUser();
  const folder = await mkdtemp(path.join(os.tmpdir(), `azora-test-${name}-`));
  const data = path.join(folder, 'data');
  const cancelWatch = stopWhenParentDies(folder, data);
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, PASSWORD);
  if (user.drop !== undefined) await chown(folder, user.drop.uid, user.drop.gid);
  await chmod(folder, 0o755);
  const program = async (which: string, args: readonly string[]) => {
    const result = await runAs(user, path.join(binaries, which), args);
    if (result.code !== 0) throw new Error(`${which} of ${name} failed:\n${result.output}`);
  };
  await program('initdb', [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-sync',
    ...locale,
  ]);
  const port = await startOnFreePort((candidate) => {
    const settings = [...FAST, `port=${candidate}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
    const options = settings.map((setting) => `-c ${setting}`).join(' ');
    return program('pg_ctl', ['start', '-D', data, '-w', '-s', '-l', path.join(folder, 'log'), '-o', options]);
  });
  return {
    address: {
      name,
      kind: name.startsWith('embedded') ? 'embedded' : 'external',
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: PASSWORD,
      maintenanceDatabase: 'postgres',
      parameters: {},
    },
    stop: async () => {
      cancelWatch();
      await program('pg_ctl', ['stop', '-D', data, '-w', '-s', '-m', 'immediate']);
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Between finding a port free and using it, somebody else may take it; so a few are tried. */
const startOnFreePort = async (start: (port: number) => Promise<void>): Promise<number> => {
  const TRIES = 3;
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      await start(port);
      return port;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
