import { columnNamed, fieldAnnotation, modelNamed } from '@azora/schema';
import type { ReadContracts } from '../src/check/read-contracts.ts';
import type { PlacedService } from '../src/config/project.ts';
import { withClient } from '../src/postgres/connect.ts';
import { quoteIdentifier } from '../src/postgres/quote.ts';

interface Place {
  readonly service: string;
  readonly table: string;
  readonly column: string;
  readonly isList: boolean;
}

/** A `@ref`: the column that holds it, and the one that it points at. */
interface Pointer {
  readonly from: Place;
  readonly to: Place;
}

/**
 * Looks up every value of every `@ref` in the database that it points into: two visits a database, one after the other.
 * @returns the values that are nowhere, in words, and how many different ones there were
 */
export const danglingReferences = async (
  placed: readonly PlacedService[],
  contracts: ReadContracts['contracts'],
): Promise<{ readonly dangling: readonly string[]; readonly checked: number }> => {
  const pointers = [...contracts.values()].flatMap((contract) =>
    contract.models.flatMap((model) =>
      model.columns.flatMap(({ column, isList, annotations }): readonly Pointer[] => {
        const ref = fieldAnnotation({ annotations }, 'ref')?.target;
        const target = ref && modelNamed(contracts.get(ref.service) ?? contract, ref.model);
        const field = target && columnNamed(target, ref.field ?? target.primaryKey[0] ?? 'id');
        if (ref === undefined || target === undefined || field === undefined) return [];
        const from = { service: contract.service, table: model.table, column, isList };
        return [{ from, to: { service: ref.service, table: target.table, column: field.column, isList: false } }];
      }),
    ),
  );
  const held = await valuesAt(
    placed,
    pointers.map(({ from }) => from),
  );
  const there = await valuesAt(
    placed,
    pointers.map(({ to }) => to),
  );
  const dangling = pointers.flatMap(({ from, to }) => {
    const found = there.get(nameOf(to));
    return [...(held.get(nameOf(from)) ?? [])]
      .filter((value) => found?.has(value) !== true)
      .map((value) => `${nameOf(from)}: ${value} is not in ${nameOf(to)}`);
  });
  const checked = pointers.reduce((sum, { from }) => sum + (held.get(nameOf(from))?.size ?? 0), 0);
  return { dangling, checked };
};

const nameOf = ({ service, table, column }: Place): string => `${service}.${table}.${column}`;

const valuesAt = async (
  placed: readonly PlacedService[],
  places: readonly Place[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const values = new Map<string, Set<string>>();
  for (const { service, address } of placed) {
    const own = [
      ...new Map(places.filter((one) => one.service === service.name).map((one) => [nameOf(one), one])).values(),
    ];
    if (own.length === 0) continue;
    const selects = own.map((place, index) => {
      const column = quoteIdentifier(place.column);
      const value = place.isList ? `unnest(${column})` : column;
      return `SELECT ${index} AS place, ${value}::text AS value FROM ${quoteIdentifier(place.table)} WHERE ${column} IS NOT NULL`;
    });
    const { rows } = await withClient(address, service.database, (client) =>
      client.query<{ place: number; value: string }>(selects.join(' UNION ')),
    );
    for (const place of own) values.set(nameOf(place), new Set());
    for (const { place, value } of rows) values.get(nameOf(own[place] as Place))?.add(value);
  }
  return values;
};
