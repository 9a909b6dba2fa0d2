import type { ServiceProgress } from './progress.ts';

/** A stretch of the way worth celebrating. */
export interface Milestone {
  readonly name: string;
  /** Services covered that count towards it, and how many it takes. */
  readonly covered: number;
  readonly needed: number;
}

/** The stretches, in the order in which they are likely to be reached. */
export const milestonesOf = (services: readonly ServiceProgress[]): readonly Milestone[] => {
  const covered = (group: readonly ServiceProgress[]): number =>
    group.filter(({ lacks }) => lacks === 'nothing').length;
  const all = covered(services);
  const of = (fact: 'priority' | 'category', value: string): Omit<Milestone, 'name'> => {
    const group = services.filter(({ entry }) => entry[fact] === value);
    return { covered: covered(group), needed: group.length };
  };
  const half = Math.ceil(services.length / 2);
  return [
    { name: 'the first 10', covered: Math.min(all, 10), needed: Math.min(services.length, 10) },
    { name: 'all of p1', ...of('priority', 'p1') },
    { name: 'half', covered: Math.min(all, half), needed: half },
    { name: 'education', ...of('category', 'education') },
    { name: 'finance', ...of('category', 'finance') },
    { name: 'all', covered: all, needed: services.length },
  ].filter(({ needed }) => needed > 0);
};
