import type { ServiceFailure } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { errorJson, errorLines } from './error.ts';
import { count } from './quantity.ts';

/**
 * The lines of each failure: the service, what is wrong, what to type. What befell several services in the same words
 * (a server that went away, over 189 of them) is said once, and the others are named under it.
 */
export const failureLines = (
  failures: readonly ServiceFailure[],
  colors: Channel['colors'],
  options: { readonly verbose: boolean },
): string[] =>
  alike(failures).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const lines = errorLines(first.error, colors, { ...options, subject: first.service });
    if (others.length === 0) return lines;
    const names = others.map(({ service }) => service).join(', ');
    return [...lines, `  The same befell ${count(others.length, 'other service')}: ${names}`];
  });

/** The same as plain data, for `--json`. */
export const failuresJson = (failures: readonly ServiceFailure[]) =>
  failures.map(({ service, error }) => ({ service, ...errorJson(error) }));

/** Failures in groups that differ in nothing but the service's name. */
const alike = (failures: readonly ServiceFailure[]): ServiceFailure[][] => {
  const groups = new Map<string, ServiceFailure[]>();
  for (const failure of failures) {
    const words = failure.error.message.replaceAll(failure.service, '');
    const key = `${failure.error.code} ${words}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [failure]);
    else group.push(failure);
  }
  return [...groups.values()];
};
