import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { failureLines, failuresJson } from '../render/failures.ts';

/** `azora audit verify`: exit code 1 where a trail is not what was sealed. */
export const auditVerify = (audit: Command, run: Run): void => {
  audit
    .command('verify')
    .summary('compare trails with their seals')
    .description(
      'Compares each row of the trails with what was sealed, and the seals with each other, their signatures and their ' +
        'copies. Names the first row that was changed, removed or inserted, by a superuser too. Changes nothing. Exit ' +
        'code 1 where something was found or a trail could not be read.',
    )
    .argument('[service...]', 'only these services')
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      examples(
        ['azora audit verify', 'every service that has a trail'],
        ['azora audit verify auth-service', 'one of them'],
        ['azora audit verify --json', 'the same for a script'],
      ),
    )
    .action((services: string[], options: { json?: true }) =>
      run(async ({ fleet, project, context, terminal, settle, verbose }) => {
        const report = await fleet.verifyAudit(project, { services }, context);
        settle();
        if (options.json) {
          const printed = { services: report.services, failures: failuresJson(report.failures) };
          terminal.out.lines([JSON.stringify(printed, null, 2)]);
        } else {
          const { verifiedLines } = await import('../render/audit-verified.ts');
          terminal.out.lines(verifiedLines(report, terminal.out.colors));
        }
        terminal.err.lines(failureLines(report.failures, terminal.err.colors, { verbose }));
        const isFine = report.failures.length === 0 && report.services.every(({ findings }) => findings.length === 0);
        return isFine ? ExitCode.fine : ExitCode.findings;
      }),
    );
};
