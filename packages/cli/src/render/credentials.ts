import type { RetiredLogin, RotatedCredentials } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { count } from './quantity.ts';

/** The lines after `azora credentials rotate`. Passwords are in none of them. */
export const rotatedLines = ({ service, logins, file }: RotatedCredentials, colors: Channel['colors']): string[] => [
  ...logins.map(
    ({ login, before, source }) =>
      `${colors.green('✔')} ${login} is in use from now on; ${before.login} still works, ` +
      `with ${count(before.sessions, 'session')}${source === 'variable' ? ' (as the environment says)' : ''}`,
  ),
  '',
  ...(logins.some(({ source }) => source === 'file') ? [`The passwords are in ${file}.`] : []),
  `Start ${service} again when it suits, then type: azora credentials retire ${service}`,
];

/** The lines after `azora credentials retire`. */
export const retiredLines = (retired: readonly RetiredLogin[], service: string, colors: Channel['colors']): string[] =>
  retired.length === 0
    ? [`${colors.green('✔')} ${service} has no login that is out of use`]
    : retired.map(
        ({ login, endedSessions }) =>
          `${colors.green('✔')} ${login} lets nobody in any more${endedSessions === 0 ? '' : `; ${count(endedSessions, 'session')} ended`}`,
      );
