import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { migrateNew } from './migrate-new.ts';

/** `azora migrate`: applies pending migrations; one service's failure neither stops nor hides the others. */
export const migrate = (program: Command, run: Run): void => {
  const command = program
    .command('migrate')
    .summary('apply pending migrations; `migrate new` writes one')
    .usage('[service...] [options]\n       azora migrate new <service> <slug> [options]')
    .description(
      'Applies the pending migrations of each service, several databases at a time, each file in one transaction. ' +
        'Exit code 1 where a service failed; the others are migrated all the same.',
    )
    .argument('[service...]', 'only these services')
    .option('--dry-run', 'say what would be applied, with --verbose every statement; apply nothing')
    .option('--json', 'print the outcome of each service as JSON')
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        ['azora migrate', 'every service'],
        ['azora migrate --dry-run', 'what is pending'],
        ['azora migrate auth-service azora-mint', 'two services'],
        ['azora migrate new auth-service add_passkeys', 'write a migration for what changed in a contract'],
      ),
    )
    .action((services: string[], options: { dryRun?: true; json?: true }) =>
      run(async ({ fleet, project, context, terminal, verbose, settle }) => {
        const dryRun = options.dryRun === true;
        const report = await fleet.migrate(project, { services, dryRun }, context);
        settle();
        const { migrateJson, migrateLines, migrateFailures } = await import('../render/migrate-report.ts');
        const { failureLines } = await import('../render/failures.ts');
        const failures = migrateFailures(report);
        if (options.json) terminal.out.lines([fleet.redact(migrateJson(report))]);
        else terminal.out.lines(migrateLines(report, { dryRun, verbose }, terminal.out));
        terminal.err.lines(failureLines(failures, terminal.err.colors, { verbose }));
        return failures.length === 0 ? ExitCode.fine : ExitCode.findings;
      }),
    );
  migrateNew(command, run);
};
