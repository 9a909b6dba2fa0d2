import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora url <service>`: its connection string on stdout, the password hidden unless asked for. */
export const url = (program: Command, run: Run): void => {
  program
    .command('url')
    .summary("a service's connection string")
    .description("Prints a service's connection string. The password is hidden, unless --show-password asks for it.")
    .argument('<service>', 'its name')
    .option('--show-password', 'print it with the password')
    .addHelpText(
      'after',
      examples(
        ['azora url auth-service', 'where it is'],
        ['azora url auth-service --show-password', 'to be used by another program'],
      ),
    )
    .action((service: string, options: { showPassword?: true }) =>
      run(async ({ fleet, project, context, terminal }) => {
        const shown = options.showPassword ? 'password' : 'hidden';
        terminal.out.lines([await fleet.serviceUrl(project, service, shown, context)]);
        return ExitCode.fine;
      }),
    );
};
