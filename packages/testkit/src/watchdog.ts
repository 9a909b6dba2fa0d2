import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Sees to it that a test server does not outlive the test run, however that ends: a shell waits on a pipe whose other
 * end this process holds, and the kernel closes it even after `kill -9`.
 * @returns a function that calls it off
 */
export const stopWhenParentDies = async (dataFolder: string, folder: string): Promise<() => void> => {
  const pid = (await readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n')[0] ?? '';
  const script = 'read answer; [ "$answer" = keep ] || { kill -QUIT "$1"; sleep 1; rm -rf "$2"; }';
  const child = spawn('/bin/sh', ['-c', script, 'watchdog', pid, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  child.stdin.on('error', () => {});
  return () => child.stdin.end('keep\n');
};
