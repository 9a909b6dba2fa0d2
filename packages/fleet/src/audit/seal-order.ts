import type { SealPlace } from './seal-line.ts';

/** Negative where `a` comes before `b` in a service's seals, 0 where both are in one place. */
export const compareSeals = (a: SealNumber, b: SealNumber): number => a.segment - b.segment || a.number - b.number;

/** Which of a service's seals. */
export type SealNumber = Pick<SealPlace, 'segment' | 'number'>;
