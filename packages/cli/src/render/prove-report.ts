import type { ProveReport, ServiceFailure } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { errorJson } from './error.ts';
import { count, grouped } from './quantity.ts';
import { type TableColumn, table } from './table.ts';

type ProvenService = ProveReport['services'][number];
type Surprise = ProvenService['surprises'][number];

/** Whether everything was tried and nothing surprised. */
export const holds = (report: ProveReport): boolean =>
  surprisesOf(report).length === 0 && proofFailures(report).length === 0;

/** The services that could not be proven, or not to the end. */
export const proofFailures = ({ services }: ProveReport): ServiceFailure[] =>
  services.flatMap(({ service, error }) => (error === undefined ? [] : [{ service, error }]));

/** The lines after `azora prove`: a row a service, who may connect, the sum. */
export const proveLines = (report: ProveReport, channel: Channel): string[] => {
  const { colors } = channel;
  const { pairs, attempts } = report.connections;
  return [
    '',
    ...table(columns(colors), report.services, { width: channel.width(), styleTitle: colors.dim }),
    '',
    ...(pairs === 0
      ? []
      : [
          `${mark(report.connections.surprises.length === 0, colors)} connections: ` +
            `${count(pairs, 'pair')} of login and database asked about, ${count(attempts, 'login')} tried`,
        ]),
    ...silentLines(report, colors),
    sumLine(report, colors),
  ];
};

/** Services whose schemas say nothing of access have nothing that could hold or not. */
const silentLines = ({ services }: ProveReport, colors: Channel['colors']): string[] => {
  const silent = services.filter(({ tables, error }) => tables === 0 && error === undefined);
  if (silent.length === 0) return [];
  const names = silent.map(({ service }) => service).join(', ');
  return [`${colors.yellow('!')} nothing to prove, since no schema there says who may see what: ${names}`];
};

const columns = (colors: Channel['colors']): TableColumn<ProvenService>[] => {
  const number = (title: string, of: (row: ProvenService) => number, priority?: number) => ({
    title,
    cell: (row: ProvenService) => grouped(of(row)),
    align: 'right' as const,
    ...(priority === undefined ? {} : { priority }),
  });
  return [
    { title: 'service', cell: (row) => row.service, style: (text) => colors.bold(text), minWidth: 16 },
    number('tables', (row) => row.tables, 2),
    number('attacks', (row) => row.attacks),
    number('refused', (row) => row.refused, 3),
    number('met no row', (row) => row.nothing, 1),
    number('allowed', (row) => row.allowed, 3),
    {
      ...number('surprises', (row) => row.surprises.length),
      style: (text, row) => (isFine(row) ? text : colors.red(text)),
    },
  ];
};

const sumLine = (report: ProveReport, colors: Channel['colors']): string => {
  const sum = (of: (row: ProvenService) => number): number => report.services.reduce((all, row) => all + of(row), 0);
  const surprises = surprisesOf(report).length;
  const failed = proofFailures(report).length;
  const attacks = count(
    sum((row) => row.attacks),
    'attack',
  );
  const ended =
    `${grouped(sum((row) => row.refused))} refused, ${grouped(sum((row) => row.nothing))} met no row, ` +
    `${grouped(sum((row) => row.allowed))} allowed as expected`;
  const outcome = surprises === 0 ? 'no surprise' : count(surprises, 'surprise');
  const unproven = failed === 0 ? '' : `, ${count(failed, 'service')} not proven`;
  const where = `${count(report.services.length, 'service')}, ${count(
    sum((row) => row.tables),
    'table',
  )}`;
  return `${mark(holds(report), colors)} ${colors.bold(where)}: ${attacks}, ${ended}; ${outcome}${unproven}`;
};

const mark = (isGood: boolean, colors: Channel['colors']): string => (isGood ? colors.green('✔') : colors.red('✖'));

const isFine = ({ surprises, error }: ProvenService): boolean => surprises.length === 0 && error === undefined;

/** One fault of a function that every table calls makes thousands; these many show what it is. */
const SHOWN_A_SERVICE = 20;

/** The lines of each surprise: place, who tried what, what had to happen and what did, what to type to see it again. */
export const surpriseLines = (report: ProveReport, colors: Channel['colors']): string[] => {
  const groups = report.services.map(({ surprises }) => surprises);
  return [...groups, report.connections.surprises].flatMap((surprises) => {
    const folded = byActors(surprises);
    const shown = folded.slice(0, SHOWN_A_SERVICE);
    const more = surprises.length - shown.reduce((sum, { actors }) => sum + actors.length, 0);
    return [
      ...shown.flatMap(({ first, actors }) => oneSurprise(first, actors, colors)),
      ...(more <= 0 ? [] : [`… and ${count(more, 'more surprise')} of ${surprises[0]?.service}: azora prove --json`]),
    ];
  });
};

interface FoldedSurprise {
  readonly first: Surprise;
  readonly actors: readonly string[];
}

/** What several could do alike is one thing to look at. */
const byActors = (surprises: readonly Surprise[]): readonly FoldedSurprise[] => {
  const folded = new Map<string, Surprise[]>();
  for (const surprise of surprises) {
    const { service, table: place, column, operation, expected, happened } = surprise;
    const key = JSON.stringify([service, place, column, operation, expected, happened]);
    folded.set(key, [...(folded.get(key) ?? []), surprise]);
  }
  return [...folded.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, actors: [first, ...others].map(({ actor }) => actor) }],
  );
};

const oneSurprise = (surprise: Surprise, actors: readonly string[], colors: Channel['colors']): string[] => [
  `${colors.red('✖')} ${colors.bold(placeOf(surprise))}  ${[...new Set(actors)].join(', ')}: ${surprise.operation}`,
  `  expected: ${surprise.expected}`,
  `  happened: ${surprise.happened}`,
  ...surprise.sql.split('\n').map((line, index) => `  ${index === 0 ? colors.cyan('→') : ' '} ${colors.dim(line)}`),
];

/** `auth-service users.email`, as far as there is such a place. */
const placeOf = ({ service, table: place, column }: Surprise): string =>
  [service, [place, column].filter((part) => part !== undefined && part !== '').join('.')]
    .filter((part) => part !== '')
    .join(' ');

const surprisesOf = (report: ProveReport): readonly Surprise[] => [
  ...report.services.flatMap(({ surprises }) => surprises),
  ...report.connections.surprises,
];

/** The report as JSON, with every surprise. */
export const proveJson = (report: ProveReport): string =>
  JSON.stringify(
    {
      ...report,
      services: report.services.map(({ error, ...service }) =>
        error === undefined ? service : { ...service, error: errorJson(error) },
      ),
    },
    null,
    2,
  );
