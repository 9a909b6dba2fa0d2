import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface RunOptions {
  /** Written to its standard input. */
  readonly input?: string;
}

export interface RunResult {
  /** The exit code; undefined where a signal ended it. */
  readonly code: number | undefined;
  /** Standard output and standard error. */
  readonly output: string;
}

/** Runs one of PostgreSQL's programs as the server's user, in a folder and an environment that it can live with. */
export const runAs = (
  user: ServerUser,
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user.drop,
      // This process's own folder may be closed to that user.
      cwd: '/',
      // No PGDATA, PGPORT, PGOPTIONS or LANG from the shell: the server is the same wherever it is started from.
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
      // Ctrl-C goes to the whole foreground group; these programs finish in under a second and are waited for.
      detached: true,
      stdio: 'pipe',
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? undefined, output }));
    child.stdin.on('error', () => {}); // it may exit without reading
    child.stdin.end(options.input ?? '');
  });
