import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { downLines } from '../render/down-report.ts';

/** `azora down`: stops the embedded server; its data stays. */
export const down = (program: Command, run: Run): void => {
  program
    .command('down')
    .summary('stop the embedded server')
    .description(
      'Stops the embedded server, and orphans: embedded servers whose checkout was deleted. The data stays; ' +
        '`azora up` starts it again. External servers are left alone.',
    )
    .addHelpText('after', examples(['azora down', 'stop it; `azora up` goes on where it was']))
    .action(() =>
      run(async ({ fleet, project, context, terminal, settle }) => {
        const report = await fleet.down(project, context);
        settle();
        terminal.out.lines(downLines(report, terminal.out.colors));
        return ExitCode.fine;
      }),
    );
};
