import { setTimeout as delay } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { failureLines } from '../render/failures.ts';

/** `azora audit seal`: one pass, or one after the other until somebody stops it. */
export const auditSeal = (audit: Command, run: Run): void => {
  audit
    .command('seal')
    .summary('seal what was written since the last seal')
    .description(
      'Seals the rows of all transactions that ended since the last seal: a hash over them and over the seal before, ' +
        'signed, into .azora/seals (or the folder that AZORA_SEALS names), and a copy into audit-logging-service. ' +
        'Run it often: until the next seal, a superuser can change what was written last.',
    )
    .argument('[service...]', 'only these services')
    .option('--every <seconds>', 'go on until Ctrl-C, with a pause of so many seconds', seconds)
    .addHelpText(
      'after',
      examples(
        ['azora audit seal', 'every service that has a trail'],
        ['azora audit seal auth-service', 'one of them'],
        ['azora audit seal --every 60', 'each minute'],
      ),
    )
    .action((services: string[], options: { every?: number }) =>
      run(async ({ fleet, project, context, terminal, settle, verbose }) => {
        for (;;) {
          const report = await fleet.sealAudit(project, { services }, context);
          settle();
          const { sealedLines } = await import('../render/audit-sealed.ts');
          terminal.out.lines(sealedLines(report, terminal.out.colors, { quiet: options.every !== undefined }));
          terminal.err.lines(failureLines(report.failures, terminal.err.colors, { verbose }));
          if (options.every === undefined) return report.failures.length === 0 ? ExitCode.fine : ExitCode.findings;
          await delay(options.every * 1000, undefined, { signal: context.signal }).catch(() => {});
          if (context.signal.aborted) return ExitCode.fine;
        }
      }),
    );
};

/** A day; timers of Node that are to wait for more than 24 of them do not wait at all. */
const LONGEST_PAUSE_SECONDS = 86_400;

const seconds = (text: string): number => {
  const value = Number(text);
  if (value >= 1 && value <= LONGEST_PAUSE_SECONDS) return value;
  throw new InvalidArgumentError(`Write a number of seconds from 1 to ${LONGEST_PAUSE_SECONDS}.`);
};
