import { spawn } from 'node:child_process';

/**
 * Sees to it that a test server does not outlive the test run, however that ends: a shell waits on a pipe whose other
 * end this process holds, and the kernel closes it even after `kill -9`. Begins before there is a server.
 * @param folder is removed with all that is in it
 * @param dataFolder where the server's postmaster.pid is, once it runs
 * @returns a function that calls it off
 */
export const stopWhenParentDies = (folder: string, dataFolder: string): (() => void) => {
  const script = `
    read answer
    [ "$answer" = keep ] && exit
    sleep 1 # what was being started has started now
    kill -QUIT "$(head -n 1 "$2/postmaster.pid")"
    sleep 1
    rm -rf "$1"`;
  const child = spawn('/bin/sh', ['-c', script, 'watchdog', folder, dataFolder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  child.stdin.on('error', () => {});
  return () => child.stdin.end('keep\n');
};
