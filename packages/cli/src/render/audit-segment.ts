import type { OpenedSegment } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { count } from './quantity.ts';

/** The lines after `azora audit segment`. */
export const segmentLines = ({ service, segment, sealed }: OpenedSegment, colors: Channel['colors']): string[] => {
  const { follows, beyond, lostSeals } = segment;
  const rows = sealed.seals.reduce((sum, seal) => sum + seal.count, 0);
  return [
    `${colors.green('✔')} ${service}: segment ${segment.segment} ` +
      (follows === null ? 'follows no seal' : `follows seal ${follows.number} of segment ${follows.segment}`) +
      `, ${count(rows, 'row')} sealed in it`,
    ...(lostSeals > 0
      ? [`${colors.yellow('!')} ${count(lostSeals, 'seal')} that the copy has are not in the file`]
      : []),
    ...(beyond.seals > 0
      ? [
          `${colors.yellow('!')} ${count(beyond.seals, 'seal')} with ${count(beyond.rows, 'row')} beyond the restore; ` +
            `${count(beyond.gone, 'row')} gone, which \`azora audit verify\` goes on saying`,
        ]
      : []),
  ];
};
