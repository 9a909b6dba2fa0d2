import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora new`: writes what every service has, so that only what its field knows is left to write. */
export const newService = (program: Command, run: Run): void => {
  program
    .command('new')
    .summary('write a new service, ready to be filled in')
    .description(
      'Writes the folder of a service: a schema whose models have what every model has, configuration, seed and first ' +
        'migration. `azora check` then finds one thing wrong with it: that nobody filled its models in.',
    )
    .argument('[service]', 'a service that has a line in the catalogue and no folder yet')
    .option('--model <name...>', 'its models, the root first; one after the service where left out')
    .option('--missing', 'every service of the catalogue that has no folder')
    .addHelpText(
      'after',
      examples(
        ['azora new loan-desk --model Loan Reservation', 'a service with two models'],
        ['azora new --missing', 'every service that is planned and not there'],
      ),
    )
    .action((service: string | undefined, options: { model?: string[]; missing?: true }, command: Command) => {
      if ((service === undefined) !== (options.missing ?? false)) {
        command.error('error: name one service, or say --missing for all that have no folder');
      }
      if (options.missing && options.model !== undefined) command.error('error: --model goes with one service');
      return run(async ({ fleet, project, context, terminal, settle }) => {
        const written = await fleet.newServices(project, { service, models: options.model ?? [] }, context);
        settle();
        const { newServicesLines } = await import('../render/new-services.ts');
        terminal.out.lines(newServicesLines(written, terminal.out.colors));
        return ExitCode.fine;
      });
    });
};
