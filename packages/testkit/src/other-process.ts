import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Account } from './temporary-folder.ts';

export interface OtherProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Runs it as that user; needs root. */
  readonly as?: Account;
}

/** A Node process that a test started. */
export interface OtherProcess {
  readonly child: ChildProcess;
  /** What it wrote to standard output; rejected where it did not exit with 0. */
  readonly output: Promise<string>;
}

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a module, given as text, in another process on the workspace's sources. It is told where `import` finds things by
 * absolute paths; `import.meta.resolve` of the test makes them.
 */
export const otherProcess = (code: string, options: OtherProcessOptions = {}): OtherProcess => {
  const args = ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', code];
  const child = spawn(process.execPath, args, {
    ...options.as,
    cwd: REPOSITORY,
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const output = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) =>
      exitCode === 0 ? resolve(stdout) : reject(new Error(`process ended with ${exitCode ?? signal}: ${stderr}`)),
    );
  });
  output.catch(() => {}); // a test that kills it may not look
  return { child, output };
};
