import type { Contract } from '../contract.ts';
import type { Finding } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import { brokenChecks } from './broken-checks.ts';
import { type CompleteRow, completeRows } from './complete-row.ts';
import { danglingPointers } from './dangling-pointers.ts';
import { type FieldFault, fieldFaults } from './field-faults.ts';
import { locateRow } from './locate-row.ts';
import { type RowFault, rowName } from './row-fault.ts';
import { RowIndex } from './row-index.ts';
import { type SeedSource, seedLayers } from './seed.ts';
import { takenKeys } from './taken-keys.ts';

/** Seeds, and what is needed to check them. */
export interface SeedsToValidate {
  /** The seeds to check and those that hold rows they point at. */
  readonly seeds: readonly SeedSource[];
  /** The contracts of the services these are of. */
  readonly contracts: ReadonlyMap<string, Contract>;
  /** The services whose seeds are checked; all of them where left out. */
  readonly services?: ReadonlySet<string>;
  readonly sql: SqlParser;
}

/**
 * Checks seed rows against their contracts before a database sees them: names, types, keys, foreign keys, `@ref`s across
 * services and, where it can be told, every `@check`. The codes are in {@link seedFindings}.
 */
export const validateRows = ({ seeds, contracts, services, sql }: SeedsToValidate): Finding[] => {
  const known = seeds.flatMap((source) => {
    const contract = contracts.get(source.seed.service);
    if (contract === undefined) return [];
    const looked = completeRows(contract, source).map((row) => ({ row, wrong: fieldFaults(contract, row) }));
    return [{ source, contract, wrong: looked.flatMap(({ wrong }) => wrong), sound: looked.map(soundPart) }];
  });
  const index = new RowIndex(
    contracts,
    known.flatMap(({ sound }) => sound),
  );
  const run = { sql };
  return known
    .filter(({ contract }) => services?.has(contract.service) ?? true)
    .flatMap(({ source, contract, wrong, sound }) => {
      const faults: RowFault[] = [
        ...unknownModels(contract, source),
        ...keysTwice(source),
        ...wrong.map(({ fault }) => fault),
        ...sound.flatMap((row) => danglingPointers(contracts, index, row)),
        ...sound.flatMap((row) => brokenChecks(contract, row, run)),
        ...takenKeys(contract, sound, run),
      ];
      return faults.map((fault) => findingOf(source, fault)).sort(byLine);
    });
};

const byLine = (a: Finding, b: Finding): number => a.line - b.line;

const unknownModels = (contract: Contract, { seed }: SeedSource): RowFault[] => {
  const models = contract.models.map(({ name }) => name);
  return seedLayers.flatMap((layer) =>
    Object.keys(seed[layer])
      .filter((model) => !models.includes(model))
      .map((model) => ({
        code: 'seed-unknown-model',
        layer,
        model,
        key: undefined,
        message: `${contract.service} has no model ${model}`,
        help: didYouMean(model, models) ?? `Its models are ${models.join(', ')}.`,
      })),
  );
};

const keysTwice = ({ seed }: SeedSource): RowFault[] =>
  Object.entries(seed.demo).flatMap(([model, rows]) =>
    Object.keys(rows)
      .filter((key) => Object.hasOwn(seed.reference[model] ?? {}, key))
      .map((key) => ({
        code: 'seed-key-twice',
        layer: 'demo',
        model,
        key,
        message: 'is a reference row and a demo row, so both would have one id',
        help: 'Give one of them another key.',
      })),
  );

/** The row without its wrong values: each is one finding, and unknown to what is looked at next. */
const soundPart = ({
  row,
  wrong,
}: {
  readonly row: CompleteRow;
  readonly wrong: readonly FieldFault[];
}): CompleteRow => {
  if (wrong.length === 0) return row;
  const fields = wrong.map(({ field }) => field);
  return {
    ...row,
    values: Object.fromEntries(Object.entries(row.values).filter(([field]) => !fields.includes(field))),
  };
};

const findingOf = (
  { seed, file, text }: SeedSource,
  { code, layer, model, key, message, help }: RowFault,
): Finding => ({
  file,
  ...locateRow(text, layer, model, key),
  code,
  service: seed.service,
  message: key === undefined ? message : `${rowName(model, key)}: ${message}`,
  help,
});
