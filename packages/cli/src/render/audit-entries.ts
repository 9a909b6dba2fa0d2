import type { ShowReport, TrailEntry } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { table } from './table.ts';

/** The lines of `azora audit show`: a table, oldest entry first. */
export const entryLines = ({ entries, hasMore }: ShowReport, channel: Channel): string[] => {
  const { colors } = channel;
  if (entries.length === 0) return ['No entries fit.'];
  return [
    ...table<TrailEntry>(
      [
        { title: 'when', cell: ({ recordedAt }) => recordedAt, style: (text) => colors.dim(text) },
        { title: 'service', cell: ({ service }) => service, minWidth: 8, priority: 4 },
        { title: 'who', cell: ({ actor }) => actor, minWidth: 12 },
        { title: 'as', cell: ({ role }) => role.replace(/^azora_/, ''), priority: 1 },
        { title: 'did', cell: ({ action }) => action, style: (text) => colors.bold(text) },
        { title: 'table', cell: (entry) => entry.table, minWidth: 8 },
        { title: 'row', cell: ({ key }) => key ?? '–', minWidth: 8, priority: 3 },
        { title: 'columns', cell: changedColumns, minWidth: 8, priority: 2 },
      ],
      entries,
      { width: channel.width(), styleTitle: colors.dim },
    ),
    ...(hasMore ? ['', 'There are older ones: --limit shows more, --until goes further back.'] : []),
  ];
};

/** Which columns an update changed. */
const changedColumns = ({ before, after }: TrailEntry): string => {
  if (before === null || after === null) return '';
  return Object.keys(after)
    .filter((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]))
    .join(', ');
};
