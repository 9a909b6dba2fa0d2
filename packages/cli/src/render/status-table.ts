import type { StatusRow } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { withCommands } from './hint.ts';
import { ago, bytes, count, grouped } from './quantity.ts';
import { type TableColumn, table } from './table.ts';

/** Columns that a table of services can have; `azora up` and `azora status` choose among them. */
export type StatusColumn = 'service' | 'server' | 'database' | 'migrations' | 'rows' | 'size' | 'changed';

/** The lines of a table with one row a service, as wide as the terminal at most. */
export const statusTable = (
  rows: readonly StatusRow[],
  chosen: readonly StatusColumn[],
  channel: Channel,
  now: Date,
): string[] => {
  const columns = statusColumns(channel.colors, now);
  return table(
    chosen.map((name) => columns[name]),
    rows,
    { width: channel.width(), styleTitle: channel.colors.dim },
  );
};

/** Whether a service's database is there with exactly the migrations that stand on disk. */
export const isCurrent = (row: StatusRow): boolean =>
  row.exists && row.problem === undefined && row.pending + row.failed + row.edited + row.missing === 0;

/** What to do about the services that are not as they should be; no lines where all are. */
export const attentionLines = (rows: readonly StatusRow[], colors: Channel['colors']): string[] => {
  const problems = rows.flatMap(({ service, problem }) => (problem === undefined ? [] : [`${service}: ${problem}`]));
  const named = (wanted: (row: StatusRow) => boolean) => rows.filter(wanted).map(({ service }) => service);
  const hints: readonly (readonly [services: readonly string[], what: string])[] = [
    [named((row) => !row.exists), 'no database yet: type `azora up`'],
    [named((row) => row.exists && row.pending > 0), 'pending migrations: type `azora migrate`'],
    [named((row) => row.failed > 0), 'a migration that failed: correct it, then type `azora migrate`'],
    [named((row) => row.edited > 0), 'a migration edited after it was applied: take the edit back, write a new one'],
    [
      named((row) => row.missing > 0),
      'a migration that was applied and is no longer on disk: bring its folder back from version control; where the data may go, type `azora reset --yes` with the service',
    ],
  ];
  return [
    ...problems.map((problem) => `${colors.red('✖')} ${problem}`),
    ...hints.flatMap(([services, what]) =>
      services.length === 0
        ? []
        : [`${colors.yellow('!')} ${count(services.length, 'service')} with ${withCommands(what, colors)}`],
    ),
  ];
};

const statusColumns = (colors: Channel['colors'], now: Date): Record<StatusColumn, TableColumn<StatusRow>> => ({
  service: { title: 'service', cell: (row) => row.service, style: (text) => colors.bold(text), minWidth: 16 },
  server: { title: 'server', cell: (row) => row.server, minWidth: 8, priority: 2 },
  database: { title: 'database', cell: (row) => row.database, minWidth: 12, priority: 3 },
  migrations: {
    title: 'migrations',
    cell: migrationState,
    style: (text, row) => {
      if (row.problem !== undefined || row.failed + row.edited + row.missing > 0) return colors.red(text);
      return isCurrent(row) ? text : colors.yellow(text);
    },
  },
  rows: { title: 'rows', cell: (row) => (row.exists ? grouped(row.rows) : '–'), align: 'right', priority: 4 },
  size: { title: 'size', cell: (row) => (row.exists ? bytes(row.sizeBytes) : '–'), align: 'right', priority: 5 },
  changed: {
    title: 'last change',
    cell: (row) => (row.lastMigratedAt === undefined ? '–' : ago(new Date(row.lastMigratedAt), now)),
    priority: 1,
  },
});

const migrationState = (row: StatusRow): string => {
  if (row.problem !== undefined) return 'cannot be read';
  if (!row.exists) return 'no database';
  const parts = [
    row.applied > 0 ? `${row.applied} applied` : '',
    row.pending > 0 ? `${row.pending} pending` : '',
    row.failed > 0 ? `${row.failed} failed` : '',
    row.edited > 0 ? `${row.edited} edited` : '',
    row.missing > 0 ? `${row.missing} not on disk` : '',
  ].filter((part) => part !== '');
  return parts.join(', ') || 'none';
};
