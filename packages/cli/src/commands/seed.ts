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
      'Checks every seed row against its contract, then writes them, one transaction a database. Rows that are there ' +
        'already are brought up to date, so it can be run again.',
    )
    .argument('[service...]', 'only these services')
    .option('--reference-only', 'the rows production needs, no demo rows')
    .addHelpText(
      'after',
      examples(
        ['azora seed', 'every service, demo rows included'],
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
