import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { count } from '../render/quantity.ts';

/** `azora docs`: the pages that follow from contracts and catalogue. */
export const docs = (program: Command, run: Run): void => {
  program
    .command('docs')
    .summary('write the pages about the services')
    .description(
      'Writes docs/DATABASE-STATUS.md, a page a service under docs/services with an index by category, and ' +
        'docs/DATABASE-SCHEMA-PROGRESS.md. Needs no database.',
    )
    .option('--check', 'write nothing; exit code 1 where a page is not as it should be')
    .addHelpText(
      'after',
      examples(['azora docs', 'write what changed'], ['azora docs --check', 'in CI: is anything stale?']),
    )
    .action((options: { check?: true }) =>
      run(async ({ fleet, project, terminal, settle }) => {
        const check = options.check ?? false;
        const { stale, gone, pages } = await fleet.docs(project, { check });
        settle();
        const { colors } = terminal.out;
        if (stale.length + gone.length === 0) {
          terminal.out.lines([`${colors.green('✔')} ${count(pages, 'page')}, all as they should be`]);
          return ExitCode.fine;
        }
        if (!check) {
          terminal.out.lines([
            `${colors.green('✔')} ${stale.length} of ${count(pages, 'page')} written, ${gone.length} removed`,
          ]);
          return ExitCode.fine;
        }
        const named = [...stale.map((path) => `${path} is stale`), ...gone.map((path) => `${path} has no service`)];
        terminal.err.lines([...named.map((line) => `${colors.red('✖')} ${line}`), '  → Type `azora docs` and commit.']);
        return ExitCode.findings;
      }),
    );
};
