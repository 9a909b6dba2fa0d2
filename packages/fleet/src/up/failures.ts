import type { AzoraError } from '@azora/schema/errors';
import type { PlacedService } from '../config/project.ts';
import type { Outcome } from '../databases/each-database.ts';

/** What failed for one service; the others went on. */
export interface ServiceFailure {
  readonly service: string;
  readonly error: AzoraError;
}

/** Collects what failed, step by step: a service that failed a step takes no part in the next. */
export class Failures {
  readonly #byService = new Map<string, AzoraError>();

  add(service: string, error: AzoraError): void {
    if (!this.#byService.has(service)) this.#byService.set(service, error);
  }

  addOutcomes(outcomes: readonly Outcome<unknown>[]): void {
    for (const outcome of outcomes) if (!outcome.ok) this.add(outcome.service.name, outcome.error);
  }

  without(placed: readonly PlacedService[]): readonly PlacedService[] {
    return placed.filter(({ service }) => !this.#byService.has(service.name));
  }

  list(): readonly ServiceFailure[] {
    return [...this.#byService].map(([service, error]) => ({ service, error }));
  }
}
