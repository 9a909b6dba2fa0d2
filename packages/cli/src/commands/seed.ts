import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora seed`: checks seed rows against the contracts and writes them, one transaction a database. */
export const seed = (program: Command, run: Run): void => {
  program
    .command('seed')
    .summary('write the seed rows')
    .description(
      'Checks every seed row against its contract, then writes them, one transaction a database. Run again, it brings ' +
        'reference rows back to what the seed states and leaves demo rows alone that are there. On an external server ' +
        'only reference rows are written.',
    )
    .argument('[service...]', 'only these services')
    .option('--reference-only', 'the rows production needs, no demo rows')
    .addHelpText(
      'after',
      examples(
        ['azora seed', 'every service'],
        ['azora seed --reference-only', 'what production needs'],
        ['azora seed auth-service', 'one service'],
      ),
    )
    .action((services: string[], options: { referenceOnly?: true }) =>
      run(
        async ({ fleet, project, context, terminal, verbose, settle }) => {
          const report = await fleet.seed(
            project,
            { services, referenceOnly: options.referenceOnly === true },
            context,
          );
          settle();
          const { failureLines } = await import('../render/failures.ts');
          terminal.err.lines(failureLines(report.failures, terminal.err.colors, { verbose }));
          return report.failures.length === 0 ? ExitCode.fine : ExitCode.findings;
        },
        { readsContracts: true },
      ),
    );
};
