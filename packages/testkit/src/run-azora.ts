import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Account } from './temporary-folder.ts';

/** How a run of the command ended. */
export interface AzoraResult {
  /** undefined where a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface AzoraOptions {
  readonly cwd: string;
  /** Added to an environment without any server, pager or colour in it. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to standard input, which is no terminal. */
  readonly input?: string;
  /** Runs it as that user; needs root. */
  readonly as?: Account;
  /** The `azora.js` of another installation; the one built here otherwise. */
  readonly command?: string;
}

/** A run of the command that is still going on, so that a test can end it. */
export interface AzoraProcess {
  readonly child: ChildProcess;
  readonly done: Promise<AzoraResult>;
}

/** No verb over a fixture takes a tenth of this. */
const TIMEOUT_MS = 60_000;

const COMMAND = fileURLToPath(new URL('../../cli/bin/azora.js', import.meta.url));

/** Runs the built command (`npm run build` first) and waits for its end. */
export const runAzora = (args: readonly string[], options: AzoraOptions): Promise<AzoraResult> =>
  startAzora(args, options).done;

/** Starts the built command in a process group of its own, as a shell does. */
export const startAzora = (args: readonly string[], options: AzoraOptions): AzoraProcess => {
  const child = spawn(process.execPath, [options.command ?? COMMAND, ...args], {
    ...options.as,
    cwd: options.cwd,
    env: { ...plainEnvironment(), ...options.env },
    detached: true,
    timeout: TIMEOUT_MS,
    stdio: 'pipe',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const done = new Promise<AzoraResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? undefined, stdout, stderr }));
  });
  return { child, done };
};

/** What whoever runs the tests has set must not decide what is tested. */
export const plainEnvironment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(AZORA_|PG|VITEST|NODE_|npm_)/.test(name) && name !== 'DATABASE_URL',
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
};
