import { columnNamed, type Model, type Relation } from '../contract.ts';

/** The order in which models can be filled. */
export type ModelOrder =
  | {
      readonly models: readonly Model[];
      /** By model: relations that are inserted as NULL and written once all rows are there, to open a cycle. */
      readonly deferred: ReadonlyMap<string, readonly Relation[]>;
    }
  /** Models that require each other in a circle, so that none can come first. */
  | { readonly cycle: readonly string[] };

/**
 * Orders models so that each comes after those its foreign keys point at. A relation of a model to itself is left to
 * {@link orderRows}.
 * @param isUsed whether any row has a value in that relation; one that none has orders nothing
 */
export const orderModels = (
  models: readonly Model[],
  isUsed: (model: Model, relation: Relation) => boolean = () => true,
): ModelOrder => {
  const deferred = new Map<string, Relation[]>();
  const names = new Set(models.map(({ name }) => name));
  const waitsFor = (model: Model): readonly Relation[] =>
    model.relations.filter(
      (relation) =>
        relation.model !== model.name &&
        names.has(relation.model) &&
        isUsed(model, relation) &&
        !deferred.get(model.name)?.includes(relation),
    );
  const ordered: Model[] = [];
  const rest = [...models];
  while (rest.length > 0) {
    const index = rest.findIndex((model) => waitsFor(model).every((relation) => isIn(ordered, relation.model)));
    if (index >= 0) {
      ordered.push(...rest.splice(index, 1));
      continue;
    }
    const cycle = findCycle(rest, (model) => waitsFor(model).filter((relation) => isIn(rest, relation.model)));
    const open = cycle.find(({ model, relation }) => canBeNull(model, relation));
    if (open === undefined) return { cycle: cycle.map(({ model }) => model.name) };
    deferred.set(open.model.name, [...(deferred.get(open.model.name) ?? []), open.relation]);
  }
  return { models: ordered, deferred };
};

/**
 * Orders the rows of one model so that each comes after those of the same model that it points at; rows in a circle
 * come last, as they are.
 * @param parents the rows a row points at
 */
export const orderRows = <T>(rows: readonly T[], parents: (row: T) => readonly T[]): T[] => {
  const ordered = new Set<T>();
  let rest = [...rows];
  while (rest.length > 0) {
    const ready = rest.filter((row) => parents(row).every((parent) => parent === row || ordered.has(parent)));
    if (ready.length === 0) break;
    for (const row of ready) ordered.add(row);
    rest = rest.filter((row) => !ordered.has(row));
  }
  return [...ordered, ...rest];
};

/** Whether a foreign key can be left empty: one of its columns takes NULL. */
const canBeNull = (model: Model, relation: Relation): boolean =>
  relation.fields.some((field) => columnNamed(model, field)?.isRequired === false);

const isIn = (models: readonly Model[], name: string): boolean => models.some((model) => model.name === name);

interface Edge {
  readonly model: Model;
  readonly relation: Relation;
}

/** Follows relations until a model comes up again: there always is one, since each model here waits for another. */
const findCycle = (models: readonly Model[], waitsFor: (model: Model) => readonly Relation[]): readonly Edge[] => {
  const path: Edge[] = [];
  let model = models[0];
  while (model !== undefined) {
    const seen = path.findIndex((edge) => edge.model === model);
    if (seen >= 0) return path.slice(seen);
    const relation: Relation | undefined = waitsFor(model)[0];
    if (relation === undefined) return path;
    path.push({ model, relation });
    model = models.find(({ name }) => name === relation.model);
  }
  return path;
};
