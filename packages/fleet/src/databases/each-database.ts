import type { ServerAddress } from '@azora/schema/address';
import { type AzoraError, isAzoraError } from '@azora/schema/errors';
import type { PlacedService, Service } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import type { VerbContext } from '../progress.ts';

/**
 * How many databases are worked on at once. Each takes a connection, and two cores gained nothing from more than
 * eight when 190 databases were migrated.
 */
export const DATABASES_AT_ONCE = 8;

/** What came of one service: a value, or the error that ended it. */
export type Outcome<T> =
  | { readonly service: Service; readonly ok: true; readonly value: T }
  | { readonly service: Service; readonly ok: false; readonly error: AzoraError };

/**
 * Does the same to every service's database, as many at a time as the context says. A failure is that service's outcome
 * and neither stops nor hides the others. After an interruption the ones under way end and no other begins.
 * @param step what the progress is called
 * @returns an outcome for each service, in the order given.
 * @throws {AzoraError} `INTERRUPTED`.
 */
export const eachDatabase = async <T>(
  placed: readonly PlacedService[],
  step: string,
  context: VerbContext,
  work: (service: Service, address: ServerAddress) => Promise<T>,
): Promise<Outcome<T>[]> => {
  const outcomes: (Outcome<T> | undefined)[] = placed.map(() => undefined);
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < placed.length && !context.signal.aborted) {
      const index = next;
      next += 1;
      const item = placed[index];
      if (item === undefined) return;
      outcomes[index] = await settle(item, work);
      done += 1;
      context.report({ kind: 'advanced', step, done, total: placed.length, item: item.service.name });
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(context.databasesAtOnce?.() ?? DATABASES_AT_ONCE, placed.length) }, worker),
  );
  throwIfInterrupted(context.signal);
  return outcomes.filter((outcome) => outcome !== undefined);
};

/** @throws {AzoraError} `INTERRUPTED` once the signal is aborted. */
export const throwIfInterrupted = (signal: AbortSignal): void => {
  if (!signal.aborted) return;
  throw fleetError('INTERRUPTED', 'Stopped before it was done.', {
    hint: 'Run the same command again: it goes on from here.',
  });
};

const settle = async <T>(
  { service, address }: PlacedService,
  work: (service: Service, address: ServerAddress) => Promise<T>,
): Promise<Outcome<T>> => {
  try {
    return { service, ok: true, value: await work(service, address) };
  } catch (error) {
    return { service, ok: false, error: databaseFailure(service, error) };
  }
};

/** What ended the work on one service's database, as an error with a code. */
export const databaseFailure = (service: Service, cause: unknown): AzoraError =>
  isAzoraError(cause)
    ? cause
    : fleetError('DATABASE_FAILED', `${service.name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
        hint: 'Run it again with --verbose to see the cause.',
        cause,
      });
