import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ExitCode } from './exit-code.ts';
import { usageErrorLines } from './render/usage-error.ts';
import { openTerminal, type TerminalHost } from './terminal.ts';

/** The program without its commands: its name, global options, and how its help looks. */
export const createProgram = (host: TerminalHost): Command => {
  const { out, err } = openTerminal(host);
  const program = new Command('azora')
    .description('One command for a fleet of PostgreSQL databases that Prisma schemas describe.')
    .usage('<command> [options]')
    .version(version(), '-v, --version', 'print the version')
    .option('-C, --cwd <dir>', 'work in this folder instead of the current one')
    .option('--verbose', "show an error's code and what is underneath")
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nazora <command> --help says more about each, with examples.')
    .exitOverride();
  return program
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: (command) =>
        command === program ? [] : program.options.filter(({ short }) => short !== '-v'),
      // `azora help up` works; the line under the commands already says how to ask.
      visibleCommands: (command) => [...command.commands],
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
      optionDescription: (option) => option.description,
      styleTitle: out.colors.bold,
      styleCommandText: out.colors.bold,
      styleSubcommandText: out.colors.cyan,
      styleOptionText: out.colors.cyan,
      styleArgumentText: out.colors.cyan,
    })
    .configureOutput({
      writeOut: out.write,
      writeErr: err.write,
      getOutHasColors: () => out.colors.isColorSupported,
      getErrHasColors: () => err.colors.isColorSupported,
    });
};

/** Parses what was typed and runs it; usage errors and help texts end here with their exit code. */
export const parse = async (program: Command, argv: readonly string[], host: NodeJS.Process): Promise<void> => {
  const { err } = openTerminal(host);
  for (const command of withSubcommands(program)) {
    command.configureOutput({
      outputError: (text) => err.lines(usageErrorLines(text, commandPath(command), err.colors)),
    });
  }
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    host.exitCode = error.exitCode === 0 ? ExitCode.fine : ExitCode.refused;
  }
};

/** Examples under a command's help, each with what it does; each was run. */
export const examples = (...lines: readonly (readonly [command: string, what: string])[]): string => {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`.trimEnd())].join(
    '\n',
  );
};

const argumentTerm = (argument: Command['registeredArguments'][number]): string => {
  const text = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${text}>` : `[${text}]`;
};

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)];

const commandPath = (command: Command): string =>
  command.parent === null ? command.name() : `${commandPath(command.parent)} ${command.name()}`;

const version = (): string => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};
