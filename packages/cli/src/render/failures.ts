import type { ServiceFailure } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { errorJson, errorLines } from './error.ts';

/** The lines of each failure: the service, what is wrong, what to type. */
export const failureLines = (
  failures: readonly ServiceFailure[],
  colors: Channel['colors'],
  options: { readonly verbose: boolean },
): string[] => failures.flatMap(({ service, error }) => errorLines(error, colors, { ...options, subject: service }));

/** The same as plain data, for `--json`. */
export const failuresJson = (failures: readonly ServiceFailure[]) =>
  failures.map(({ service, error }) => ({ service, ...errorJson(error) }));
