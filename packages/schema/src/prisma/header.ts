import prisma from '@prisma/prisma-schema-wasm';
import type { SchemaFile } from '../read/datamodel.ts';

/** One `generator` block, as Prisma reads it; unknown keys of the block are in `config`. */
export interface GeneratorBlock {
  readonly name: string;
  readonly provider: HeaderValue;
  readonly output: HeaderValue | null;
  readonly config: Readonly<Record<string, string | readonly string[]>>;
  readonly binaryTargets: readonly unknown[];
  readonly previewFeatures: readonly string[];
  /** The schema file that holds the block; a relative `output` is relative to its folder. */
  readonly sourceFilePath: string;
}

/** The `datasource` block, as Prisma reads it. */
export interface DatasourceBlock {
  readonly name: string;
  readonly provider: string;
  readonly activeProvider: string;
  readonly schemas: readonly string[];
  readonly sourceFilePath: string;
}

/** A literal, or the variable of an `env("…")`. */
export interface HeaderValue {
  readonly fromEnvVar: string | null;
  readonly value: string | null;
}

/** What a schema says besides its models. */
export interface SchemaHeader {
  readonly generators: readonly GeneratorBlock[];
  readonly datasources: readonly DatasourceBlock[];
}

/**
 * Reads the `generator` and `datasource` blocks of a schema: about 0.4 ms. Judges nothing: of a schema that Prisma
 * refuses it returns the blocks that could be read.
 */
export const readSchemaHeader = (files: readonly SchemaFile[]): SchemaHeader => {
  const request = {
    prismaSchema: files.map((file) => [file.path, file.text]),
    datasourceOverrides: {},
    env: {},
    ignoreEnvVarErrors: true,
  };
  return (JSON.parse(prisma.get_config(JSON.stringify(request))) as { readonly config: SchemaHeader }).config;
};
