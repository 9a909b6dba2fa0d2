import { type ChildProcess, spawn } from 'node:child_process';

/** A program to run. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to an environment in which nothing speaks of servers, colours or Node options. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Finished {
  /** From the start of the process to its end. */
  readonly elapsedMs: number;
  readonly stdout: string;
}

/** No contender takes a tenth of this. */
const TIMEOUT_MS = 300_000;

const running = new Set<ChildProcess>();

/** Ctrl-C and its kin: what runs is told to end, and nothing is started any more. */
export const stopping = new AbortController();
stopping.signal.addEventListener('abort', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * Runs a program to its end.
 * @param watch is given the process while it runs
 * @throws where it ends with anything but 0, with what it printed, and the reason of {@link stopping}.
 */
export const run = (command: Command, watch: (pid: number) => void = () => {}): Promise<Finished> =>
  new Promise((resolve, reject) => {
    stopping.signal.throwIfAborted();
    const startedAt = performance.now();
    const child = spawn(command.program, command.args, {
      cwd: command.cwd,
      env: { ...plainEnvironment(), ...command.env },
      timeout: TIMEOUT_MS,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let stdout = '';
    let stderr = '';
    let elapsedMs = 0;
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('exit', () => {
      elapsedMs = performance.now() - startedAt;
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve({ elapsedMs, stdout });
      const typed = [command.program, ...command.args].join(' ');
      reject(new Error(`${typed}\nended with ${code ?? signal}:\n${stdout}${stderr}`.trim()));
    });
    if (child.pid !== undefined) watch(child.pid);
  });

const plainEnvironment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(AZORA_|PG|NODE_|npm_|PRISMA_)/.test(name) && name !== 'DATABASE_URL',
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1', CI: '1' };
};
