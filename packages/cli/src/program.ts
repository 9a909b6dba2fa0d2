import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ExitCode } from './exit-code.ts';
import { openTerminal, type Terminal, type TerminalHost } from './terminal.ts';

/** The program without its commands: its name, global options, and how it helps and complains. */
export const createProgram = (host: TerminalHost): Command => {
  const terminal = openTerminal(host);
  const { bold, cyan, dim } = terminal.out.colors;
  return new Command('azora')
    .description('One command for a fleet of PostgreSQL databases that Prisma schemas describe.')
    .usage('<command> [options]')
    .version(version(), '-v, --version', 'print the version')
    .option('-C, --cwd <dir>', 'work in this folder instead of the current one')
    .option('--verbose', 'show what is underneath an error')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (text) => bold(text),
      styleCommandText: (text) => bold(text),
      styleSubcommandText: (text) => cyan(text),
      styleOptionText: (text) => cyan(text),
      styleArgumentText: (text) => cyan(text),
    })
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      getOutHasColors: () => terminal.out.colors.isColorSupported,
      getErrHasColors: () => terminal.err.colors.isColorSupported,
      outputError: (text) => terminal.err.lines(usageErrorLines(text, terminal)),
    })
    .addHelpText('after', `\n${dim('azora <command> --help shows examples of each.')}`)
    .exitOverride();
};

/** Parses what was typed and runs it; usage errors and help texts end here with their exit code. */
export const parse = async (program: Command, argv: readonly string[], host: NodeJS.Process): Promise<void> => {
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    host.exitCode = error.exitCode === 0 ? ExitCode.fine : ExitCode.refused;
  }
};

/** Examples under a command's help; each was run. */
export const examples = (...lines: readonly (readonly [command: string, what: string])[]): string => {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`)].join('\n');
};

/** Commander's `error: …` and `(Did you mean …?)` in the shape that every other error of ours has. */
const usageErrorLines = (text: string, terminal: Terminal): string[] => {
  const { red, cyan } = terminal.err.colors;
  const [message = '', ...rest] = text.trim().split('\n');
  return [
    `${red('✖')} ${message.replace(/^error: /, '')}`,
    ...rest.map((line) => `  ${cyan('→')} ${line.replace(/^\((.*)\)$/, '$1')}`),
  ];
};

const version = (): string => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};
