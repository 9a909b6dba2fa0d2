import type { Coverage, ProgressReport, ServiceProgress } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { withCommands } from './hint.ts';
import { count } from './quantity.ts';
import { type TableColumn, table } from './table.ts';

/** What `azora progress` prints. */
export const progressLines = (report: ProgressReport, channel: Channel): string[] => {
  const { colors } = channel;
  const covered = report.services.filter(({ lacks }) => lacks === 'nothing').length;
  const models = report.services.reduce((sum, service) => sum + service.models, 0);
  return [
    ...coverageLines('priority', report.priorities, channel),
    '',
    ...coverageLines('category', report.categories, channel),
    '',
    ...report.milestones.map(({ name, covered: done, needed }) =>
      done >= needed ? `${colors.green('✔')} ${name}` : `${colors.dim('·')} ${name}: ${done} of ${needed}`,
    ),
    '',
    `${covered} of ${count(report.services.length, 'service')} covered, with ${count(models, 'model')}.`,
    ...[...lackLines(report.services), ...faultLines(report)].map((line) => withCommands(line, colors)),
  ];
};

const coverageLines = (title: string, groups: readonly Coverage[], channel: Channel): string[] => {
  const planned = groups.filter(isPlanned);
  const missing = planned.some((group) => group.missing.length > 0) ? [MISSING] : [];
  const options = { width: channel.width(), styleTitle: channel.colors.dim };
  return table([...columns(title, channel), ...missing], planned, options);
};

const isPlanned = ({ planned }: Coverage): boolean => planned > 0;

const columns = (title: string, { colors }: Channel): readonly TableColumn<Coverage>[] => [
  { title, cell: ({ name }) => name, style: (text) => colors.bold(text) },
  { title: 'covered', cell: ({ covered, planned }) => `${covered}/${planned}`, align: 'right' },
  { title: '', cell: bar, style: (text) => colors.green(text) },
];

const MISSING: TableColumn<Coverage> = {
  title: 'missing',
  cell: ({ missing }) => missing.join(', '),
  minWidth: 12,
  priority: 1,
};

const BAR = 20;

/** As long as the share of a group that is covered. */
const bar = ({ covered, planned }: Coverage): string => {
  const filled = Math.floor((covered / planned) * BAR);
  return '█'.repeat(filled) + '░'.repeat(BAR - filled);
};

const STEPS = {
  folder: 'no folder: type `azora new --missing`',
  schema: 'no model in its schema',
  fields: 'a model that nobody filled in: `azora check` says which',
  migrations: 'no migration: type `azora migrate new <service> init`',
  seed: 'no seed: write prisma/seed.ts (docs/SEED-DATA.md)',
} as const satisfies Record<Exclude<ServiceProgress['lacks'], 'nothing'>, string>;

const faultLines = ({ findings }: ProgressReport): readonly string[] =>
  findings.length === 0 ? [] : [`${count(findings.length, 'fault')} in the catalogue: \`azora check\` says which`];

/** How many lack what, and what to type about it. */
const lackLines = (services: readonly ServiceProgress[]): readonly string[] =>
  Object.entries(STEPS).flatMap(([lack, what]) => {
    const lacking = services.filter(({ lacks }) => lacks === lack).length;
    return lacking === 0 ? [] : [`${count(lacking, 'service')} with ${what}`];
  });
