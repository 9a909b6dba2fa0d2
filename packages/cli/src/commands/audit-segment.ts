import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora audit segment <service>`: goes on with sealing after a restore. */
export const auditSegment = (audit: Command, run: Run): void => {
  audit
    .command('segment')
    .summary('go on with sealing after a restore')
    .description(
      'Opens a new segment of the trail of a service whose database was restored (or whose seal file is lost): it ' +
        'follows the last seal whose rows are all there. The seals after that one stay in the file, and verifying goes ' +
        'on saying how many of their rows are gone. Who opened it, when and why is on record in file and database.',
    )
    .argument('<service>', 'its name')
    .requiredOption('--reason <text>', 'why, for whoever verifies')
    .addHelpText(
      'after',
      examples(['azora audit segment auth-service --reason "disk failure, restored to 14:05"', 'after that restore']),
    )
    .action((service: string, { reason }: { reason: string }) =>
      run(async ({ fleet, project, context, terminal, settle }) => {
        const opened = await fleet.openAuditSegment(project, { service, reason }, context);
        settle();
        const { segmentLines } = await import('../render/audit-segment.ts');
        terminal.out.lines(segmentLines(opened, terminal.out.colors));
        return ExitCode.fine;
      }),
    );
};
