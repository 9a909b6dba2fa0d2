import { type Command, InvalidArgumentError } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { failureLines } from '../render/failures.ts';

interface ShowOptions {
  readonly service?: readonly string[];
  readonly subject?: string;
  readonly table?: string;
  readonly since?: Date;
  readonly until?: Date;
  readonly limit: number;
  readonly json?: true;
}

/** `azora audit show`: the newest entries that fit. */
export const auditShow = (audit: Command, run: Run): void => {
  audit
    .command('show')
    .summary('read the trails')
    .description(
      'Shows entries of the audit trails, oldest first: when, in which service, who as whom, what, to which row, which ' +
        'columns changed. Personal data are hashes there, and secrets are left out.',
    )
    .option('--service <name...>', 'only these services')
    .option('--subject <id>', 'what this person did, or what is about them', uuid)
    .option('--table <name>', 'only this table')
    .option('--since <time>', 'from then on: 2026-11-20, 2026-11-20T14:30Z, 15m, 2h, 7d', moment)
    .option('--until <time>', 'before then', moment)
    .option('--limit <rows>', 'the newest so many', rows, 50)
    .option('--json', 'print an array of entries, with the rows before and after')
    .addHelpText(
      'after',
      examples(
        ['azora audit show --since 2h', 'all services, the last two hours'],
        ['azora audit show --subject <id> --json', 'everything on one person'],
        ['azora audit show --service auth-service --table users', 'one table'],
      ),
    )
    .action((options: ShowOptions) =>
      run(async ({ fleet, project, context, terminal, settle, verbose }) => {
        const { subject, table, since, until, limit, service: services = [] } = options;
        const report = await fleet.showAudit(project, { services, subject, table, since, until, limit }, context);
        settle();
        if (options.json) terminal.out.lines([JSON.stringify(report.entries, null, 2)]);
        else {
          const { entryLines } = await import('../render/audit-entries.ts');
          terminal.out.lines(entryLines(report, terminal.out));
        }
        terminal.err.lines(failureLines(report.failures, terminal.err.colors, { verbose }));
        return report.failures.length === 0 ? ExitCode.fine : ExitCode.findings;
      }),
    );
};

const uuid = (text: string): string => {
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('Write the id of a person, a UUID.');
};

const rows = (text: string): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 100_000) return value;
  throw new InvalidArgumentError('Write a number from 1 to 100000.');
};

const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

const moment = (text: string): Date => {
  const [, amount, unit = ''] = /^(\d+)([smhd])$/.exec(text) ?? [];
  const length = UNITS_MS[unit];
  const value = length === undefined ? new Date(text) : new Date(Date.now() - Number(amount) * length);
  if (!Number.isNaN(value.getTime())) return value;
  throw new InvalidArgumentError(
    'Write a date (2026-11-20), a moment (2026-11-20T14:30Z) or how long ago (15m, 2h, 7d).',
  );
};
