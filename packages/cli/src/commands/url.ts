import type { UrlUser } from '@azora/fleet';
import { type Command, Option } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora url <service>`: its connection string on stdout, the password hidden unless asked for. */
export const url = (program: Command, run: Run): void => {
  program
    .command('url')
    .summary("a service's connection string")
    .description(
      "Prints a service's connection string: as its app login where the database has logins of its own, otherwise as " +
        'the administrator. The password is hidden, unless --show-password asks for it.',
    )
    .argument('<service>', 'its name')
    .addOption(asOption())
    .option('--show-password', 'print it with the password')
    .addHelpText(
      'after',
      examples(
        ['azora url auth-service', 'where it is'],
        ['azora url auth-service --show-password', 'to be used by another program'],
        ['azora url auth-service --as reader', 'for who looks at masked data'],
      ),
    )
    .action((service: string, options: { as?: UrlUser; showPassword?: true }) =>
      run(async ({ fleet, project, context, terminal }) => {
        const choice = { service, as: options.as, show: options.showPassword ? 'password' : 'hidden' } as const;
        terminal.out.lines([await fleet.serviceUrl(project, choice, context)]);
        return ExitCode.fine;
      }),
    );
};

/** `--as app|reader|admin`. */
export const asOption = (): Option =>
  new Option('--as <user>', 'as which of its logins, app or reader, or as the administrator, admin').choices([
    'app',
    'reader',
    'admin',
  ]);
