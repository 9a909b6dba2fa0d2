import type { AuditFinding, VerifiedService, VerifyReport } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { count } from './quantity.ts';

type Colors = Channel['colors'];

/** The lines after `azora audit verify`: a service a line, under it what was found and what lies beyond restores. */
export const verifiedLines = ({ services, failures }: VerifyReport, colors: Colors): string[] => {
  if (services.length === 0 && failures.length === 0) return ['No service has an audit trail.'];
  const broken = services.filter(({ findings }) => findings.length > 0).length;
  const rows = services.reduce((sum, service) => sum + service.rows, 0);
  return [
    ...services.flatMap((service) => serviceLines(service, colors)),
    '',
    broken > 0
      ? `${colors.red('✖')} ${count(broken, 'trail')} of ${services.length} not as sealed`
      : `${colors.green('✔')} ${count(services.length, 'trail')} verified, ${count(rows, 'sealed row')}`,
  ];
};

const serviceLines = (service: VerifiedService, colors: Colors): string[] => [
  `${service.findings.length > 0 ? colors.red('✖') : colors.green('✔')} ${colors.bold(service.service)}  ${extent(service)}`,
  ...service.findings.flatMap((finding) => findingLines(finding, colors)),
  ...service.segments.map(
    ({ segment, openedAt, reason, follows, beyond, lostSeals }) =>
      `  ${colors.yellow('!')} segment ${segment} opened ${openedAt} (${reason}), ` +
      `${follows === null ? 'following no seal' : `following seal ${follows.number} of segment ${follows.segment}`}; ` +
      (lostSeals > 0 ? `the seal file had lost ${count(lostSeals, 'seal')}; ` : '') +
      `${count(beyond.seals, 'seal')} with ${count(beyond.rows, 'row')} beyond the restore, ${count(beyond.gone, 'row')} gone`,
  ),
  ...(service.unfinished
    ? [`  ${colors.yellow('!')} the last seal was interrupted; the next one takes its place`]
    : []),
];

const extent = ({ seals, rows, sealedUpTo, newest, unsealed }: VerifiedService): string => {
  const open = unsealed === 0 ? '' : `, ${count(unsealed, 'row')} not sealed yet`;
  if (sealedUpTo === undefined) return `not sealed so far${open}`;
  return `sealed up to ${sealedUpTo}: ${count(rows, 'row')} in ${count(seals, 'seal')} (${newest?.hash.slice(0, 16)})${open}`;
};

const findingLines = ({ kind, count: times, message, row, seal }: AuditFinding, colors: Colors): string[] => {
  const others = times > 1 ? ` ${colors.dim(`(the first of ${times} that are like this)`)}` : '';
  const about = [
    row?.table === undefined ? undefined : `it tells of ${row.table}${row.key === undefined ? '' : ` ${row.key}`}`,
    row?.recordedAt === undefined ? undefined : `written ${row.recordedAt}`,
    row?.between === undefined ? undefined : `written between ${row.between.map((at) => at ?? '–').join(' and ')}`,
    row === undefined || seal === undefined
      ? undefined
      : `sealed in seal ${seal.number}${seal.segment > 0 ? ` of segment ${seal.segment}` : ''} at ${seal.sealedAt}`,
  ].filter((part) => part !== undefined);
  return [`  ${colors.red(kind)}  ${message}${others}`, ...(about.length === 0 ? [] : [`    ${about.join('; ')}`])];
};
