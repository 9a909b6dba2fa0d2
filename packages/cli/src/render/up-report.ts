import type { Project, UpReport } from '@azora/fleet';
import type { Channel, Terminal } from '../terminal.ts';
import { categoryTable } from './category-table.ts';
import { failureLines, failuresJson } from './failures.ts';
import { withCommands } from './hint.ts';
import { bytes, count, grouped } from './quantity.ts';
import { isCurrent, statusTable } from './status-table.ts';

/** How a report is printed. */
export interface ReportOptions {
  readonly verbose: boolean;
  /** The project's services, for what category each is in. */
  readonly services: readonly Pick<Project['services'][number], 'name' | 'category'>[];
}

/** A fleet of more services than that is summed up: its table would push all else that was said off the screen. */
const LISTED_SERVICES = 30;

/** Prints what a fleet looks like after `up` or `reset`: the table and what to type next, then what failed. */
export const printReport = (report: UpReport, terminal: Terminal, options: ReportOptions): void => {
  const { out, err } = terminal;
  out.lines([
    '',
    ...fleetLines(report.rows, out, options),
    '',
    sumLine(report, out.colors),
    ...report.notes.map((note) => `  ${withCommands(note, out.colors)}`),
  ]);
  if (report.failures.length === 0) out.lines(['', ...nextLines(report, out.colors)]);
  else err.lines(['', ...failureLines(report.failures, err.colors, options)]);
};

/** A row a service; of a large fleet a row a category, and one for each service that is not as it should be. */
const fleetLines = (rows: UpReport['rows'], out: Channel, { services }: ReportOptions): string[] => {
  const listed = (some: UpReport['rows']) =>
    statusTable(some, ['service', 'server', 'database', 'migrations', 'rows', 'size'], out, new Date());
  if (rows.length <= LISTED_SERVICES) return listed(rows);
  const odd = rows.filter((row) => !isCurrent(row));
  const categories = new Map(services.map(({ name, category }) => [name, category]));
  return [
    ...categoryTable(rows, (service) => categories.get(service), out),
    ...(odd.length === 0 ? [] : ['', ...listed(odd)]),
  ];
};

/** The report as JSON. */
export const reportJson = (report: UpReport): string =>
  JSON.stringify({ ...report, failures: failuresJson(report.failures) }, null, 2);

const sumLine = (report: UpReport, colors: Channel['colors']): string => {
  const sum = (value: (row: UpReport['rows'][number]) => number) =>
    report.rows.reduce((total, row) => total + value(row), 0);
  const failed = report.failures.length;
  const mark = failed === 0 ? colors.green('✔') : colors.red('✖');
  const ready =
    failed === 0 ? count(report.rows.length, 'service') : `${failed} of ${count(report.rows.length, 'service')} failed`;
  const rows = `${grouped(sum((row) => row.rows))} rows`;
  return `${mark} ${colors.bold(ready)}, ${rows}, ${bytes(sum((row) => row.sizeBytes))}; ${bytes(report.diskBytes)} on disk`;
};

const DOWN = ['azora down', 'stop the embedded server; the data stays'] as const;

/** What somebody who sees this for the first time would type. */
const nextLines = (report: UpReport, colors: Channel['colors']): string[] => {
  const service = report.rows[0]?.service ?? '<service>';
  const next = [
    ['azora status', 'what is where'],
    [`azora url ${service}`, 'its connection string'],
    [`azora psql ${service}`, 'a shell on it'],
    ...(report.rows.some(({ server }) => server === 'embedded') ? [DOWN] : []),
  ] as const;
  const width = Math.max(...next.map(([command]) => command.length));
  return [
    colors.dim('What to type next:'),
    ...next.map(([command, what]) => `  ${colors.cyan(command.padEnd(width))}  ${what}`),
  ];
};
