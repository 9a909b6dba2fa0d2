import { type Contract, columnNamed } from '../contract.ts';
import { didYouMean } from '../nearest.ts';
import type { CompleteRow } from './complete-row.ts';
import { type RowFault, rowFault } from './row-fault.ts';
import { valueFault } from './value-fault.ts';

/** A fault, and the field whose value is not to be relied on. */
export interface FieldFault {
  readonly field: string;
  readonly fault: RowFault;
}

/** Fields of a row that do not exist, lack a value or hold one that does not fit. */
export const fieldFaults = (contract: Contract, row: CompleteRow): FieldFault[] => {
  const unknown = Object.keys(row.values).filter((field) => columnNamed(row.model, field) === undefined);
  return [...unknown, ...row.model.columns.map(({ name }) => name)].flatMap((field) => {
    const fault = fieldFault(contract, row, field);
    return fault === undefined ? [] : [{ field, fault }];
  });
};

const fieldFault = (contract: Contract, row: CompleteRow, field: string): RowFault | undefined => {
  const column = columnNamed(row.model, field);
  if (column === undefined) {
    const isRelation = row.model.relations.find(({ name }) => name === field);
    const help =
      isRelation === undefined
        ? (didYouMean(
            field,
            row.model.columns.map(({ name }) => name),
          ) ?? `Remove it, or add it to ${row.model.name}.`)
        : `Write ${isRelation.fields.join(' and ')} instead: rowId(…) of the row that is meant.`;
    return rowFault(row, 'seed-unknown-field', `${field}: ${row.model.name} has no such column`, help);
  }
  if (!Object.hasOwn(row.values, field)) {
    // The database gives what it generates itself.
    if (!column.isRequired || column.default !== undefined) return undefined;
    return rowFault(row, 'seed-required', `${field}: required, and without a default`, 'Give it a value.');
  }
  const fault = valueFault(contract, column, row.values[field]);
  return fault === undefined ? undefined : rowFault(row, fault.code, `${field}: ${fault.message}`, fault.help);
};
