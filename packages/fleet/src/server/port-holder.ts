import { readdir, readFile, readlink } from 'node:fs/promises';
import { commandLine } from './process-identity.ts';

/** Longer command lines only fill the screen. */
const COMMAND_WIDTH = 60;

/**
 * Who listens on a port of this machine, as `postgres -D … (process 123)`; undefined where that cannot be told, which is
 * the case for another user's processes and outside of Linux.
 */
export const portHolder = async (port: number): Promise<string | undefined> => {
  const inodes = await listeningInodes(port);
  if (inodes.size === 0) return undefined;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    if (!(await hasSocket(pid, inodes))) continue;
    const command = (await commandLine(Number(pid))) ?? 'a program';
    return `${command.length > COMMAND_WIDTH ? `${command.slice(0, COMMAND_WIDTH)}…` : command} (process ${pid})`;
  }
  return undefined;
};

/** Lines of /proc/net/tcp: sl, local address:port in hexadecimal, remote, state (0A is LISTEN), … inode as tenth. */
const listeningInodes = async (port: number): Promise<Set<string>> => {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const text = await readFile(table, 'utf8').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      const inode = fields[9];
      if (fields[1]?.endsWith(suffix) && fields[3] === '0A' && inode !== undefined) inodes.add(inode);
    }
  }
  return inodes;
};

const hasSocket = async (pid: string, inodes: ReadonlySet<string>): Promise<boolean> => {
  const folder = `/proc/${pid}/fd`;
  const files = await readdir(folder).catch(() => []);
  for (const file of files) {
    const target = await readlink(`${folder}/${file}`).catch(() => '');
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    if (inode !== undefined && inodes.has(inode)) return true;
  }
  return false;
};
