import { fieldAnnotation, type PiiKind } from '../annotations/annotation.ts';
import type { Column, Contract, Model } from '../contract.ts';
import { columnType } from './column-type.ts';
import { visibleColumns } from './grants.ts';
import { quoted } from './safeguard.ts';
import { wrapped } from './wrapped.ts';

/**
 * What people with a reader's login see of a table: every row, `@secret` columns left out, `@pii` columns masked. A
 * value is masked by the kit's function of its kind, or NULL where the kit has none for its type.
 */
export const readerView = (contract: Contract, model: Model): string[] => {
  const view = `azora_reader.${quoted(model.table)}`;
  const enumTypes = new Map(contract.enums.map(({ name, dbName }) => [name, dbName]));
  const columns = visibleColumns(model).map((column) => shown(column, enumTypes));
  return [
    `CREATE VIEW ${view} WITH (security_barrier = true) AS\n    SELECT ${wrapped(columns)}\n    FROM ${quoted(model.table)};`,
    `GRANT SELECT ON ${view} TO azora_reader;`,
    `ALTER VIEW ${view} OWNER TO azora_masker;`,
  ];
};

const shown = (column: Column, enumTypes: ReadonlyMap<string, string>): string => {
  const name = quoted(column.column);
  const pii = fieldAnnotation(column, 'pii')?.pii;
  if (pii === undefined) return name;
  return hasMask(column, pii)
    ? `azora.mask_${pii.replaceAll('-', '_')}(${name}) AS ${name}`
    : `NULL::${columnType(column, enumTypes)} AS ${name}`;
};

/** Whether the kit has a mask for values of that type; all kinds have one for text. */
const hasMask = (column: Column, pii: PiiKind): boolean => {
  if (column.isList || column.isEnum || fieldAnnotation(column, 'encrypted') !== undefined) return false;
  const native = column.nativeType?.name;
  switch (column.type) {
    case 'String':
      return TEXT_TYPES.has(native) || (native === 'Inet' && pii === 'ip');
    case 'DateTime':
      return pii === 'birthdate' && !['Time', 'Timetz'].includes(native ?? '');
    case 'Decimal':
      return pii === 'location' && native !== 'Money';
    case 'Float':
      return pii === 'location';
    default:
      return false;
  }
};

const TEXT_TYPES = new Set([undefined, 'Text', 'VarChar', 'Char', 'Citext']);
