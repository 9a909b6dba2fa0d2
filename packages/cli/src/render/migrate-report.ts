import type { MigrateReport, ServiceFailure } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { errorJson } from './error.ts';
import { count } from './quantity.ts';
import { table } from './table.ts';

/** The lines after `azora migrate`: each service that something was applied to, then the sum. */
export const migrateLines = (
  report: MigrateReport,
  { dryRun, verbose }: { readonly dryRun: boolean; readonly verbose: boolean },
  channel: Channel,
): string[] => {
  const { colors } = channel;
  const touched = report.outcomes.filter(({ applied }) => applied.length > 0);
  const migrations = touched.reduce((sum, { applied }) => sum + applied.length, 0);
  const failed = migrateFailures(report).length;
  if (touched.length === 0) {
    return failed > 0 ? [] : [`${colors.green('✔')} ${count(report.outcomes.length, 'service')}: nothing is pending`];
  }
  const rows = touched.flatMap(({ service, applied }) =>
    applied.map((migration, index) => ({ service: index === 0 ? service : '', migration })),
  );
  const lines = table(
    [
      { title: 'service', cell: (row) => row.service, style: (text) => colors.bold(text), minWidth: 16 },
      { title: dryRun ? 'would be applied' : 'applied', cell: (row) => row.migration, minWidth: 16 },
    ],
    rows,
    { width: channel.width(), styleTitle: colors.dim },
  );
  const verb = dryRun ? 'would be applied' : 'applied';
  const mark = dryRun ? colors.dim('·') : colors.green('✔');
  const statements = verbose ? touched.flatMap((outcome) => ['', ...statementLines(outcome, colors)]) : [];
  return [
    ...lines,
    ...statements,
    '',
    `${mark} ${count(migrations, 'migration')} ${verb} to ${count(touched.length, 'service')}`,
  ];
};

/** In a dry run, what would be sent to a database. */
const statementLines = (outcome: MigrateReport['outcomes'][number], colors: Channel['colors']): string[] => [
  `-- ${colors.bold(outcome.service)}`,
  ...outcome.statements.flatMap((statement) => statement.trimEnd().split('\n')),
];

/** The services that were not migrated to the end. */
export const migrateFailures = (report: MigrateReport): ServiceFailure[] =>
  report.outcomes.flatMap(({ service, error }) => (error === undefined ? [] : [{ service, error }]));

/** The report as JSON: an array with one object a service. */
export const migrateJson = (report: MigrateReport): string =>
  JSON.stringify(
    report.outcomes.map(({ service, applied, statements, error }) => ({
      service,
      applied,
      ...(statements.length === 0 ? {} : { statements }),
      ...(error === undefined ? {} : { error: errorJson(error) }),
    })),
    null,
    2,
  );
