import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FixtureFleet } from '@azora/testkit';

const COMMAND = fileURLToPath(new URL('../bin/azora.js', import.meta.url));

/** A command at a terminal of its own, whose size is set first. */
export interface AtTerminal {
  readonly width: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Typed once the text has been seen; `\u0003` is Ctrl-C. */
  readonly typed?: { readonly after: RegExp; readonly text: string };
}

/**
 * Runs `azora` at a terminal, as a person has it: standard streams are a pseudo-terminal made by `script` (util-linux).
 * @returns everything that was written to the terminal, both streams together
 */
export const atTerminal = async (
  fleet: Pick<FixtureFleet, 'root' | 'env'>,
  words: string,
  { width, env = {}, typed }: AtTerminal,
): Promise<{ exitCode: number | null; text: string }> => {
  const command = `stty cols ${width} rows 50; exec ${process.execPath} ${COMMAND} ${words}`;
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
    cwd: fleet.root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color', ...fleet.env, ...env },
    stdio: 'pipe',
    timeout: 30_000,
  });
  let text = '';
  let waiting = typed;
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (waiting === undefined || !waiting.after.test(text)) return;
    child.stdin.write(waiting.text);
    waiting = undefined;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { exitCode, text };
};
