import { type Command, Option } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { type FindingFormat, findingFormats, findingLines } from '../render/findings.ts';

/** A fleet of an older Prisma has hundreds of warnings that say the same. */
const SHOWN_WARNINGS = 5;

const warningNotes = (warnings: readonly string[]): readonly string[] =>
  warnings.length <= SHOWN_WARNINGS
    ? warnings
    : [
        ...warnings.slice(0, SHOWN_WARNINGS),
        `… and ${warnings.length - SHOWN_WARNINGS} more lines of Prisma 6 that are not used.`,
      ];

/** `azora check`: reads every contract and prints what is wrong with it; needs no database. */
export const check = (program: Command, run: Run): void => {
  program
    .command('check')
    .summary('what is wrong with the contracts')
    .description(
      'Reads the contracts and prints each finding: file, line, column, what it leads to, what to write instead. ' +
        'Needs no database. Exit code 1 where there is a finding.',
    )
    .argument('[service...]', 'only these services')
    .addOption(
      new Option('--format <format>', 'text (default), json, or github: workflow commands')
        .choices(findingFormats)
        .default('text'),
    )
    .addHelpText(
      'after',
      examples(
        ['azora check', 'every service'],
        ['azora check auth-service', 'one of them'],
        ['azora check --format json', 'for a script'],
        ['azora check --format github', 'as annotations of a GitHub workflow'],
      ),
    )
    .action((services: string[], options: { format: FindingFormat }) =>
      run(
        async ({ fleet, project, context, terminal, settle }) => {
          const report = await fleet.check(project, { services });
          for (const text of [...report.notes, ...warningNotes(report.warnings)])
            context.report({ kind: 'note', text });
          settle();
          terminal.out.lines(findingLines(report.findings, report.services, options.format, terminal.out.colors));
          return report.findings.length === 0 ? ExitCode.fine : ExitCode.findings;
        },
        { readsContracts: true },
      ),
    );
};
