import type { AzoraOptions, AzoraResult } from './run-azora.ts';
import { plainEnvironment } from './run-azora.ts';

/** The sources of the command; by path, since nothing imports it. */
const MAIN = new URL('../../cli/src/main.ts', import.meta.url).href;

/**
 * Runs `azora` within the test's own process, which spares the third of a second in which Node starts and loads it. For tests
 * of what a command does and prints, not of how its process begins, is interrupted and ends. One at a time: it has the
 * environment of the whole process meanwhile.
 */
export const azoraHere = async (
  args: readonly string[],
  { cwd, env = {} }: Pick<AzoraOptions, 'cwd' | 'env'>,
): Promise<AzoraResult> => {
  const { main } = (await import(/* @vite-ignore */ MAIN)) as { main: (host: unknown) => Promise<void> };
  const environment = { ...plainEnvironment(), ...env };
  const [stdout, stderr] = [recorder(), recorder()];
  const host = {
    ...{ argv: ['node', 'azora', '-C', cwd, ...args], env: environment, stdin: { isTTY: false }, stdout, stderr },
    // Its flags suit a short process, and would slow down all tests that follow in this one.
    versions: { v8: 'left as it is' },
    on: () => host,
    exitCode: 0,
  };
  await withEnvironment(environment, () => main(host));
  return { exitCode: host.exitCode, stdout: stdout.text(), stderr: stderr.text() };
};

/** As much of a stream as a command writes to. */
const recorder = () => {
  let text = '';
  return {
    isTTY: false,
    write: (chunk: string) => {
      text += chunk;
      return true;
    },
    on: () => {},
    text: () => text,
  };
};

const withEnvironment = async <T>(environment: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> => {
  const before = { ...process.env };
  replaceEnvironment(environment);
  try {
    return await work();
  } finally {
    replaceEnvironment(before);
  }
};

const replaceEnvironment = (environment: NodeJS.ProcessEnv): void => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
};
