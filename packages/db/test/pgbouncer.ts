import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverUser } from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';
import { onTestFinished } from 'vitest';

const BINARY = '/usr/sbin/pgbouncer';

/** Why there is no PgBouncer to test with, for the title of what is skipped; on CI there must be one. */
export const pgbouncerMissing: string | undefined =
  existsSync(BINARY) || process.env.CI !== undefined ? undefined : `type: apt-get install -y pgbouncer`;

/** Few enough for clients to share them within a test. */
const SERVER_CONNECTIONS = 2;

/** Starts Debian's PgBouncer before a server, in transaction mode, for the running test. @returns its port */
export const pgbouncer = async (server: ServerAddress, login: { user: string; password: string }): Promise<number> => {
  const { drop } = await serverUser();
  const folder = await mkdtemp(join(tmpdir(), 'azora-test-pgbouncer-'));
  const port = await freePort();
  await writeFile(join(folder, 'users.txt'), `"${login.user}" "${login.password}"\n`);
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${server.host} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = ${SERVER_CONNECTIONS}
`,
  );
  for (const name of ['', 'users.txt', 'pgbouncer.ini']) {
    if (drop !== undefined) await chown(join(folder, name), drop.uid, drop.gid);
  }
  await chmod(folder, 0o700);
  // As root it refuses to run.
  const account = drop === undefined ? {} : { uid: drop.uid, gid: drop.gid };
  const child = spawn(BINARY, ['--quiet', join(folder, 'pgbouncer.ini')], { ...account, cwd: '/', stdio: 'pipe' });
  let output = '';
  child.stderr.on('data', (text: Buffer) => {
    output += text;
  });
  onTestFinished(async () => {
    await stopped(child);
    await rm(folder, { recursive: true });
  });
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`PgBouncer did not start:\n${output}`);
    await sleep(20);
  }
  return port;
};

const stopped = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
};

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
