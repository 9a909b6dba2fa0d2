import { type Command, Option } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora reset`: drops databases and builds them again; always names what it drops. */
export const reset = (program: Command, run: Run): void => {
  program
    .command('reset')
    .summary('drop databases and build them again')
    .usage('--yes <service...|--all|host/database>')
    .description(
      'Drops databases with everything in them and builds them again: migrations, then seeds. It never asks; what is ' +
        'dropped has to stand on the command line. On the embedded server services are named after --yes, or all of ' +
        'them by --all. On an external server each database is named with its host: --yes <host>/<database>; ' +
        '--all never reaches there.',
    )
    .argument('[service...]', 'services, where they do not stand after --yes')
    .option('--all', 'every service on the embedded server')
    .addOption(
      // The preset keeps a bare --yes beside one that has a word: both are collected into one list.
      new Option('--yes [target...]', 'services; or databases on an external server, as <host>/<database>').preset(''),
    )
    .addHelpText(
      'after',
      examples(
        ['azora reset --yes auth-service', 'one service'],
        ['azora reset --yes auth-service azora-mint', 'two'],
        ['azora reset --yes --all', 'all on the embedded server'],
        ['azora reset --yes db.example.com/azora_auth', 'one database on an external server'],
      ),
    )
    .action((operands: string[], options: { all?: true; yes?: string[] }) =>
      run(
        async ({ fleet, project, context, terminal, verbose, settle }) => {
          const { readResetTarget } = await import('../reset-target.ts');
          const target = readResetTarget({ operands, yes: options.yes, all: options.all === true });
          const report = await fleet.reset(project, target, context);
          settle();
          const { printReport } = await import('../render/up-report.ts');
          printReport(report, terminal, { verbose, services: project.services });
          return report.failures.length === 0 ? ExitCode.fine : ExitCode.findings;
        },
        { readsContracts: true },
      ),
    );
};
