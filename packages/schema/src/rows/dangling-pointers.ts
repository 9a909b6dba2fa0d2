import { fieldAnnotation, type RefTarget } from '../annotations/annotation.ts';
import { type Column, type Contract, columnNamed, modelNamed } from '../contract.ts';
import type { CompleteRow } from './complete-row.ts';
import { type RowFault, rowFault, rowName } from './row-fault.ts';
import { type RowIndex, tupleOf, valueKey } from './row-index.ts';
import { shown } from './value-fault.ts';

/** Foreign keys and `@ref`s of a row that point at no seeded row, or from a reference row at a demo row. */
export const danglingPointers = (
  contracts: ReadonlyMap<string, Contract>,
  index: RowIndex,
  row: CompleteRow,
): RowFault[] => {
  const contract = contracts.get(row.service);
  if (contract === undefined) return [];
  const foreignKeys = row.model.relations.flatMap(({ fields, model, references }) => {
    const tuple = tupleOf(contract, row, fields);
    if (tuple === undefined) return [];
    const target = index.find(row.service, model, references, tuple);
    if (target !== undefined) return onDemo(row, fields.join(', '), target);
    const values = fields.map((field) => shown(row.values[field])).join(', ');
    return [
      rowFault(
        row,
        'seed-foreign-key',
        `${fields.join(', ')}: no seeded ${model} has ${references.join(', ')} ${values}`,
        `Add that ${model} to the seed, or point at one that is in it: rowId('${row.service}.${model}', '<its key>').`,
      ),
    ];
  });
  return [...foreignKeys, ...row.model.columns.flatMap((column) => refFaults(contracts, index, row, column))];
};

const refFaults = (
  contracts: ReadonlyMap<string, Contract>,
  index: RowIndex,
  row: CompleteRow,
  column: Column,
): RowFault[] => {
  const ref = fieldAnnotation(column, 'ref')?.target;
  const contract = contracts.get(row.service);
  const target = ref && modelNamed(contracts.get(ref.service) ?? EMPTY, ref.model);
  const field = ref?.field ?? target?.primaryKey[0] ?? 'id';
  // A target that does not exist is a finding of the contract, not of its rows.
  if (ref === undefined || contract === undefined || target === undefined || !columnNamed(target, field)) return [];
  const value = row.values[column.name];
  const item = { ...column, isList: false };
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const key = valueKey(contract, item, one);
    if (key === undefined) return [];
    const found = index.find(ref.service, ref.model, [field], JSON.stringify([key]));
    return found === undefined ? [danglingRef(row, column.name, ref, one)] : onDemo(row, column.name, found);
  });
};

const EMPTY: Contract = { service: '', database: '', files: [], models: [], enums: [] };

const danglingRef = (row: CompleteRow, field: string, { service, model, field: named }: RefTarget, value: unknown) =>
  rowFault(
    row,
    'seed-ref',
    `${field}: no seed holds a ${service}.${model} with ${named ?? 'id'} ${shown(value)}`,
    named === undefined
      ? `Point at a row of services/${service}'s seed: rowId('${service}.${model}', '<its key>').`
      : `Write the ${named} of a row of the seed of ${service}, or add the row there.`,
  );

const onDemo = (row: CompleteRow, fields: string, target: CompleteRow): RowFault[] =>
  row.layer === 'demo' || target.layer === 'reference'
    ? []
    : [
        rowFault(
          row,
          'seed-reference-on-demo',
          `${fields}: points at ${rowName(target.model.name, target.key)}, which is a demo row`,
          'Make that a reference row, or this a demo row: production is seeded without demo rows.',
        ),
      ];
