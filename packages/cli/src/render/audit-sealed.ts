import type { SealReport } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { count } from './quantity.ts';

/** The lines after a pass of `azora audit seal`; `quiet` says nothing of services that had nothing new. */
export const sealedLines = (
  { services, failures, folder, hasStore }: SealReport,
  colors: Channel['colors'],
  { quiet }: { readonly quiet: boolean },
): string[] => {
  const lines = services.flatMap(({ service, seals, waiting, mended }) => [
    ...(mended > 0 ? [`${colors.green('✔')} ${service}: ${count(mended, 'earlier seal')} copied`] : []),
    ...seals.map(
      ({ segment, number, count: rows, hash }) =>
        `${colors.green('✔')} ${service}: ${count(rows, 'row')} in seal ${number}${segment > 0 ? ` of segment ${segment}` : ''} ${colors.dim(hash.slice(0, 16))}`,
    ),
    ...(waiting > 0 && !quiet
      ? [
          `${colors.yellow('!')} ${service}: ${count(waiting, 'row')} left for the next seal, as older transactions go on`,
        ]
      : []),
  ]);
  if (quiet) return lines;
  const made = services.reduce((sum, { seals }) => sum + seals.length, 0);
  const idle = services.filter(({ seals }) => seals.length === 0).length;
  if (services.length === 0 && failures.length === 0) return ['No service has an audit trail.'];
  return [
    ...lines,
    ...(idle > 0 ? [`${colors.green('✔')} ${count(idle, 'service')} with nothing new to seal`] : []),
    ...(made > 0
      ? [
          '',
          `Keep copies of ${folder} off this machine${hasStore ? '' : ': there is no audit-logging-service for a second one'}.`,
        ]
      : []),
  ];
};
