import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora progress`: how many of the planned services are there. */
export const progress = (program: Command, run: Run): void => {
  program
    .command('progress')
    .summary('how many of the planned services have schema, migrations and seed')
    .description(
      'Holds the services against the catalogue that azora.config.ts names: coverage by priority and by category, ' +
        'milestones, and what each service that is not covered lacks. Needs no database.',
    )
    .option('--json', 'print the same as JSON')
    .addHelpText(
      'after',
      examples(['azora progress', 'where we are'], ['azora progress --json', 'the same for a script']),
    )
    .action((options: { json?: true }) =>
      run(async ({ fleet, project, terminal, settle }) => {
        const report = await fleet.progress(project);
        settle();
        const { progressLines } = await import('../render/progress-report.ts');
        if (options.json) terminal.out.lines([JSON.stringify(report, null, 2)]);
        else terminal.out.lines(progressLines(report, terminal.out));
        return ExitCode.fine;
      }),
    );
};
