import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Contract } from '../contract.ts';
import { anchor, markdownTable } from './markdown.ts';

/** A field of one service that points at a model of another. */
export interface Reference {
  readonly service: string;
  readonly model: string;
  readonly field: string;
  readonly target: { readonly service: string; readonly model: string };
}

/** Every reference of a service to another. */
export const referencesOf = ({ service, models }: Contract): readonly Reference[] =>
  models.flatMap((model) =>
    model.columns.flatMap((column) => {
      const target = fieldAnnotation(column, 'ref')?.target;
      if (target === undefined || target.service === service) return [];
      return [{ service, model: model.name, field: column.name, target }];
    }),
  );

/** Every reference between services, by the service it points at; one pass over the fleet. */
export const referencesByTarget = (fleet: Iterable<Contract>): ReadonlyMap<string, readonly Reference[]> => {
  const references = new Map<string, Reference[]>();
  for (const contract of fleet) {
    for (const reference of referencesOf(contract)) {
      const known = references.get(reference.target.service);
      if (known === undefined) references.set(reference.target.service, [reference]);
      else known.push(reference);
    }
  }
  return references;
};

/** A row for each model of other services that these point at, with the fields that do. */
export const outwardTable = (references: readonly Reference[]): string =>
  markdownTable(
    ['points at', 'from'],
    [...grouped(references, ({ target }) => `${target.service}.${target.model}`)].map(([name, [first, ...others]]) => [
      `[${name}](${first.target.service}.md#${anchor(first.target.model)})`,
      fieldList([first, ...others]),
    ]),
  );

/** A row for each model here and each service that points at it, with the fields that do. */
export const inwardTable = (references: readonly Reference[], models: readonly string[]): string => {
  const rows = [...grouped(references, ({ target, service }) => `${target.model} ${service}`).values()];
  return markdownTable(
    ['model', 'pointed at by', 'from'],
    rows
      .toSorted(([a], [b]) => models.indexOf(a.target.model) - models.indexOf(b.target.model))
      .map(([first, ...others]) => [
        `[${first.target.model}](#${anchor(first.target.model)})`,
        `[${first.service}](${first.service}.md)`,
        fieldList([first, ...others]),
      ]),
  );
};

const fieldList = (references: readonly Reference[]): string =>
  references.map(({ model, field }) => `${model}.${field}`).join(', ');

type Some<T> = readonly [T, ...T[]];

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, Some<T>> => {
  const groups = new Map<string, Some<T>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    groups.set(keyOf(item), group === undefined ? [item] : [...group, item]);
  }
  return groups;
};
