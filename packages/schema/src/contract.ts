import type { FieldAnnotation, ModelAnnotation } from './annotations/annotation.ts';
import type { Position } from './finding.ts';

/**
 * What one service promises about its data: its Prisma schema and the annotations in its comments, as plain data.
 * Holds names, never connections; serialises to JSON as it is.
 */
export interface Contract {
  /** The service's folder name, e.g. `auth-service`. */
  readonly service: string;
  /** The PostgreSQL database, e.g. `azora_auth`. */
  readonly database: string;
  /** Schema files, relative to the project's root. */
  readonly files: readonly string[];
  readonly models: readonly Model[];
  readonly enums: readonly Enum[];
}

/** One table. */
export interface Model {
  readonly name: string;
  /** The table's name in PostgreSQL. */
  readonly table: string;
  /** The `///` comment without its annotations; empty where there is none. */
  readonly documentation: string;
  readonly columns: readonly Column[];
  readonly relations: readonly Relation[];
  /** Field names, in key order; empty where the model has no primary key. */
  readonly primaryKey: readonly string[];
  readonly uniques: readonly Index[];
  /** Plain indexes that Prisma declares (`@@index`); keys are in `uniques` and `primaryKey`. */
  readonly indexes: readonly Index[];
  readonly annotations: readonly ModelAnnotation[];
  readonly position: Position;
}

/** A scalar or enum field: one column. */
export interface Column {
  /** The field's name in Prisma. */
  readonly name: string;
  /** The column's name in PostgreSQL. */
  readonly column: string;
  readonly documentation: string;
  /** Prisma's type (`String`, `Int`, `BigInt`, `Decimal`, `Float`, `Boolean`, `DateTime`, `Json`, `Bytes`) or an enum's name. */
  readonly type: string;
  readonly isEnum: boolean;
  /** `@db.Decimal(18, 8)` is `{ name: 'Decimal', args: ['18', '8'] }`; undefined where Prisma's default type applies. */
  readonly nativeType: NativeType | undefined;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly default: ColumnDefault | undefined;
  /** Set by the client on every write (`@updatedAt`). */
  readonly isUpdatedAt: boolean;
  readonly annotations: readonly FieldAnnotation[];
  readonly position: Position;
}

export interface NativeType {
  readonly name: string;
  readonly args: readonly string[];
}

/** A literal (`@default(PENDING)`) or a function (`@default(now())`). */
export type ColumnDefault =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly unknown[] };

/** A foreign key, seen from the table that holds it. */
export interface Relation {
  /** The relation field's name in Prisma. */
  readonly name: string;
  /** The referenced model. */
  readonly model: string;
  /** Fields here, in the order of `references`. */
  readonly fields: readonly string[];
  /** Fields there. */
  readonly references: readonly string[];
  readonly isRequired: boolean;
  readonly onDelete: ReferentialAction;
  readonly position: Position;
}

export type ReferentialAction = 'Cascade' | 'Restrict' | 'NoAction' | 'SetNull' | 'SetDefault';

/** A key or index that Prisma declares. */
export interface Index {
  /** The name given with `map:`; undefined where Prisma's default applies. */
  readonly name: string | undefined;
  /** Field names, in index order. */
  readonly fields: readonly string[];
  /** `BTree` unless the schema says otherwise (`Brin`, `Gin`, `Hash`, …). */
  readonly algorithm: string;
  readonly position: Position;
}

export interface Enum {
  readonly name: string;
  /** The type's name in PostgreSQL. */
  readonly dbName: string;
  readonly documentation: string;
  readonly values: readonly EnumValue[];
  readonly position: Position;
}

export interface EnumValue {
  readonly name: string;
  readonly dbName: string;
}

/** The model of that name, if the contract has it. */
export const modelNamed = (contract: Contract, name: string): Model | undefined =>
  contract.models.find((model) => model.name === name);

/** The column of that field name, if the model has it. */
export const columnNamed = (model: Model, name: string): Column | undefined =>
  model.columns.find((column) => column.name === name);
