/**
 * What `get_datamodel` of `@prisma/prisma-schema-wasm` returns, as far as it is used here.
 * Source: observed output of 7.10.0; the package publishes no type for it.
 */
export interface Datamodel {
  readonly models: readonly DatamodelModel[];
  readonly enums: readonly DatamodelEnum[];
  readonly indexes: readonly DatamodelIndex[];
}

export interface DatamodelModel {
  readonly name: string;
  readonly dbName: string | null;
  readonly fields: readonly DatamodelField[];
  readonly documentation?: string;
}

export interface DatamodelField {
  readonly name: string;
  readonly dbName?: string;
  readonly kind: 'scalar' | 'enum' | 'object' | 'unsupported';
  readonly type: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly isUpdatedAt: boolean;
  readonly nativeType: readonly [string, readonly string[]] | null;
  readonly default?: unknown;
  readonly documentation?: string;
  readonly relationFromFields?: readonly string[];
  readonly relationToFields?: readonly string[];
  readonly relationOnDelete?: string;
}

export interface DatamodelEnum {
  readonly name: string;
  readonly dbName: string | null;
  readonly values: readonly { readonly name: string; readonly dbName: string | null }[];
  readonly documentation?: string;
}

export interface DatamodelIndex {
  readonly model: string;
  readonly type: 'id' | 'unique' | 'normal' | 'fulltext';
  readonly isDefinedOnField: boolean;
  readonly algorithm?: string;
  readonly dbName?: string;
  readonly fields: readonly { readonly name: string }[];
}

/** A fault in a schema, as Prisma states it. `offset` counts UTF-16 code units, as JavaScript does. */
export interface SchemaFault {
  readonly file: string;
  readonly offset: number;
  readonly message: string;
}

/** Prisma's own parser; injected, so that this package stays free of I/O and browsers need only the contract. */
export interface PrismaParser {
  /** Preview features that the pinned Prisma knows. */
  readonly previewFeatures: readonly string[];
  /** Parses the files of one schema; the faults where Prisma refuses them. */
  parse(files: readonly SchemaFile[]): Datamodel | { readonly faults: readonly SchemaFault[] };
}

/** One file of a schema. `path` is relative to the project's root and names the file in findings. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}
