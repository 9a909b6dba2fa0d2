import type { Column } from '../contract.ts';
import { quoted } from './safeguard.ts';

/** A column's type as PostgreSQL writes it: `varchar(20)`, `"OrderStatus"`, `text[]`. */
export const columnType = (column: Column, enumTypes: ReadonlyMap<string, string>): string => {
  const list = column.isList ? '[]' : '';
  if (column.isEnum) return `${quoted(enumTypes.get(column.type) ?? column.type)}${list}`;
  if (column.nativeType === undefined) return `${DEFAULTS[column.type] ?? 'text'}${list}`;
  const { name, args } = column.nativeType;
  const type = name === 'DoublePrecision' ? 'double precision' : name.toLowerCase();
  return `${type}${args.length === 0 ? '' : `(${args.join(', ')})`}${list}`;
};

/** What Prisma makes of a type without `@db`. */
const DEFAULTS: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Decimal: 'decimal(65, 30)',
  Float: 'double precision',
  Boolean: 'boolean',
  DateTime: 'timestamp(3)',
  Json: 'jsonb',
  Bytes: 'bytea',
};
