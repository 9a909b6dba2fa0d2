import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { attentionLines, isCurrent, statusTable } from '../render/status-table.ts';

/** `azora status`: one row a service, and exit code 1 where a database is not as its migrations say. */
export const status = (program: Command, run: Run): void => {
  program
    .command('status')
    .summary('server, database, migrations, rows, size of each service')
    .description(
      'Shows each service: its server and database, its migrations (applied, pending, failed, edited after they were ' +
        'applied), rows, size and last change. Exit code 1 where a database is missing or not as its migrations say.',
    )
    .argument('[service...]', 'only these services')
    .option('--json', 'print an array of rows')
    .addHelpText(
      'after',
      examples(
        ['azora status', 'every service'],
        ['azora status auth-service', 'one of them'],
        ['azora status --json', 'the same for a script'],
      ),
    )
    .action((services: string[], options: { json?: true }) =>
      run(async ({ fleet, project, context, terminal, settle }) => {
        const rows = await fleet.status(project, { services }, context);
        settle();
        if (options.json) terminal.out.lines([JSON.stringify(rows, null, 2)]);
        else {
          const columns = ['service', 'server', 'database', 'migrations', 'rows', 'size', 'changed'] as const;
          terminal.out.lines(statusTable(rows, columns, terminal.out, new Date()));
        }
        terminal.err.lines(attentionLines(rows, terminal.err.colors));
        return rows.every(isCurrent) ? ExitCode.fine : ExitCode.findings;
      }),
    );
};
