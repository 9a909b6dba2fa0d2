import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora prove`: attacks the databases as everybody who could, and prints what is not as the contracts promise. */
export const prove = (program: Command, run: Run): void => {
  program
    .command('prove')
    .summary('try by attack what the contracts promise')
    .description(
      'Tries each table as everybody who could (no context, owner, other people, other organisations, the service, ' +
        'reader, maintenance, the app’s login) with everything they could try, reads the catalogue for what no ' +
        'attempt shows, and logs in where it must not. What is expected of each attempt follows from the contract. ' +
        'All of it is rolled back; sequences go on counting. Exit code 1 where anything surprised.',
    )
    .argument('[service...]', 'only these services')
    .option('--json', 'print the report as JSON, with every surprise')
    .addHelpText(
      'after',
      examples(
        ['azora prove', 'every service, and who may connect where'],
        ['azora prove auth-service', 'one of them'],
        ['azora prove --json', 'for a script'],
      ),
    )
    .action((services: string[], options: { json?: true }) =>
      run(async ({ fleet, project, context, terminal, verbose, settle }) => {
        const report = await fleet.prove(project, { services }, context);
        settle();
        const { failureLines } = await import('../render/failures.ts');
        const { holds, proofFailures, proveJson, proveLines, surpriseLines } = await import(
          '../render/prove-report.ts'
        );
        terminal.out.lines(options.json ? [proveJson(report)] : proveLines(report, terminal.out));
        if (!options.json) terminal.err.lines(surpriseLines(report, terminal.err.colors));
        terminal.err.lines(failureLines(proofFailures(report), terminal.err.colors, { verbose }));
        return holds(report) ? ExitCode.fine : ExitCode.findings;
      }),
    );
};
