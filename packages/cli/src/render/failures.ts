import type { AzoraError } from '@azora/schema';
import type { Channel } from '../terminal.ts';
import { errorJson, errorLines } from './error.ts';

/** One service that a verb could not finish; the others went on. */
export interface ServiceFailure {
  readonly service: string;
  readonly error: AzoraError;
}

/** The lines of each failure: the service, what is wrong, what to type. */
export const failureLines = (
  failures: readonly ServiceFailure[],
  colors: Channel['colors'],
  options: { readonly verbose: boolean },
): string[] => failures.flatMap(({ service, error }) => errorLines(error, colors, { ...options, subject: service }));

/** The same as plain data, for `--json`. */
export const failuresJson = (failures: readonly ServiceFailure[]) =>
  failures.map(({ service, error }) => ({ service, ...errorJson(error) }));
