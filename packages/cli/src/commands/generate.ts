import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora generate`: typed clients; a service whose contract did not change is passed over. */
export const generate = (program: Command, run: Run): void => {
  program
    .command('generate')
    .summary('the typed clients')
    .description(
      'Writes the typed client of each service, and the types behind `open(name)` of @azora/db. A service whose ' +
        'contract did not change is passed over. Needs no database.',
    )
    .argument('[service...]', 'only these services')
    .addHelpText('after', examples(['azora generate', 'every service'], ['azora generate auth-service', 'one of them']))
    .action((services: string[]) =>
      run(
        async ({ fleet, project, context, terminal, verbose, settle }) => {
          const report = await fleet.generate(project, { services }, context);
          settle();
          const { failureLines } = await import('../render/failures.ts');
          terminal.err.lines(failureLines(report.failed, terminal.err.colors, { verbose }));
          return report.failed.length === 0 ? ExitCode.fine : ExitCode.findings;
        },
        { readsContracts: true },
      ),
    );
};
