import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Project, VerbContext } from '@azora/fleet';
import type { Command } from 'commander';
import { ExitCode, exitCodeOfSignal } from './exit-code.ts';
import { listenForInterruption } from './interruption.ts';
import { progressView } from './render/progress.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { setV8Flags } from './v8-flags.ts';

/** The verbs; loaded when a command runs, and each when it is used, so that none waits for another. */
export type Fleet = typeof import('@azora/fleet/verbs');

/** What one run of a command has at hand. */
export interface Invocation {
  readonly fleet: Fleet;
  readonly project: Project;
  readonly context: VerbContext;
  readonly terminal: Terminal;
  readonly verbose: boolean;
  /** Asks a question, with the live lines away. */
  readonly asking: <Result>(question: () => Promise<Result>) => Promise<Result>;
  /** Gives terminal and signals to another program until it ends. */
  readonly handOver: <Result>(program: () => Promise<Result>) => Promise<Result>;
  /** Ends the live lines; called before a result is printed. */
  readonly settle: () => void;
}

/** Turns the body of a command into its action: opens the project, reports errors, sets the exit code. */
export type Run = (body: (invocation: Invocation) => Promise<number>, work?: Work) => Promise<void>;

/** What a command is about to do, where that changes how its process is set up. */
export interface Work {
  /** Reads the contracts of many services. */
  readonly readsContracts?: boolean;
}

/** Options that stand before or after every command. */
export interface GlobalOptions {
  readonly cwd?: string;
  readonly verbose?: boolean;
}

/** Binds {@link Run} to a program and its process. */
export const runner =
  (program: Command, host: NodeJS.Process): Run =>
  async (body, { readsContracts = false } = {}) => {
    if (readsContracts) setV8Flags(host.versions.v8);
    const { cwd = '.', verbose = false } = program.opts<GlobalOptions>();
    const fleet = await import('@azora/fleet/verbs');
    const terminal = openTerminal(host, (text) => fleet.redact(text));
    const progress = progressView(terminal.err);
    const interruption = listenForInterruption(
      host,
      () => fleet.fleetError('INTERRUPTED', 'Stopped.', { hint: 'Type the same command again: it goes on.' }),
      () => progress.report({ kind: 'note', text: 'Stopping at the next safe point. Ctrl-C again stops at once.' }),
    );
    try {
      host.exitCode = await body({
        fleet,
        project: await fleet.openProject({ cwd: await existingFolder(cwd) }),
        context: { report: progress.report, signal: interruption.signal },
        terminal,
        verbose,
        settle: progress.close,
        asking: async (question) => {
          progress.pause();
          return await question().finally(progress.resume);
        },
        handOver: interruption.ignoring,
      });
    } catch (error) {
      progress.close();
      const { errorLines } = await import('./render/error.ts');
      terminal.err.lines(errorLines(error, terminal.err.colors, { verbose }));
      host.exitCode = ExitCode.refused;
    } finally {
      progress.close();
      interruption.finish();
    }
    const signal = interruption.received();
    if (signal !== undefined) host.exitCode = exitCodeOfSignal(signal);
  };

const existingFolder = async (folder: string): Promise<string> => {
  const path = resolve(folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  const { cliError } = await import('./errors.ts');
  throw cliError('FOLDER_MISSING', `There is no folder ${path}.`, {
    hint: 'Name the folder of the project, or one in it, after -C.',
  });
};
