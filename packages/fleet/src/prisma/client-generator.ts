import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { SchemaFile } from '@azora/schema';
import { modernHeader } from '@azora/schema/modern-header';
import { loadPrismaParser } from '@azora/schema/prisma';
import { type GeneratorBlock, readSchemaHeader, type SchemaHeader } from '@azora/schema/prisma-header';
import type { PrismaClientTsGenerator } from '@prisma/client-generator-ts';
import type * as GetDmmf from '@prisma/get-dmmf';

/** A schema, ready to be made into a client. */
export interface ClientRequest {
  /** How the generated JavaScript is to be loaded: ES modules unless the schema says `moduleFormat = "cjs"`. */
  readonly format: 'esm' | 'cjs';
  /** The generated files' extension: `ts`, or `mts` or `cts` where the schema asks for it. */
  readonly extension: 'ts' | 'mts' | 'cts';
  /**
   * Writes the client's TypeScript into a folder, which must be new or empty.
   * @throws {Error} with Prisma's words where it refuses the schema.
   */
  readonly write: (folder: string) => Promise<WrittenClient>;
}

/** What was written. */
export interface WrittenClient {
  /** The models that rows can be created of, by name. */
  readonly creatable: readonly string[];
}

/** Prisma's client generator in this process; about 170 ms to load, 40 ms a schema of eight models. */
export interface ClientGenerator {
  /** Reads one schema's header. `path` of each file is absolute. */
  request(files: readonly SchemaFile[]): ClientRequest;
}

/** Loads Prisma's generator; call it only where something is to be generated. */
export const loadClientGenerator = (): ClientGenerator => {
  // The ESM entry of the generator is broken (a bare `__dirname`), so both are taken as CommonJS.
  const require = createRequire(import.meta.url);
  const { PrismaClientTsGenerator: Generator } = require('@prisma/client-generator-ts') as {
    readonly PrismaClientTsGenerator: new () => PrismaClientTsGenerator;
  };
  const { getDMMF } = require('@prisma/get-dmmf') as typeof GetDmmf;
  const generator = new Generator();
  return {
    request: (given) => {
      const { files, header, block } = readHeader(given);
      const extension = oneOf(['ts', 'mts', 'cts'], block.config.generatedFileExtension) ?? 'ts';
      const format = extension === 'cts' || block.config.moduleFormat === 'cjs' ? 'cjs' : 'esm';
      return {
        format,
        extension,
        write: async (folder) => {
          const dmmf = getDMMF({ datamodel: files.map(({ path, text }): [string, string] => [path, text]) });
          if ('error' in dmmf) throw dmmf.error;
          const options = generatorOptions(header, block, files, { folder, format, extension });
          await generator.generate({ ...options, dmmf } as unknown as GenerateOptions);
          const inputs = new Set(dmmf.schema.inputObjectTypes.prisma?.map(({ name }) => name));
          const models = dmmf.datamodel.models.map(({ name }) => name);
          return { creatable: models.filter((name) => inputs.has(`${name}CreateManyInput`)) };
        },
      };
    },
  };
};

/**
 * The folder that a schema's `prisma-client` generator names, absolute; undefined where it has no such generator, or
 * where an older Prisma is at work, whose client belongs there. Loads nothing of the generator.
 */
export const clientFolderOf = (files: readonly SchemaFile[]): string | undefined => {
  const { isOlder, block } = readHeader(files);
  return isOlder ? undefined : outputFolder(block);
};

interface ReadHeader {
  /** As Prisma 7 reads them. */
  readonly files: readonly SchemaFile[];
  /** Whether they were written for an older Prisma. */
  readonly isOlder: boolean;
  readonly header: SchemaHeader;
  /** The `prisma-client` generator's. */
  readonly block: GeneratorBlock;
}

const readHeader = (given: readonly SchemaFile[]): ReadHeader => {
  const { previewFeatures } = loadPrismaParser();
  const modern = given.map(({ path, text }) => ({ path, ...modernHeader(path, text, previewFeatures) }));
  const files = modern.map(({ path, text }) => ({ path, text }));
  const header = readSchemaHeader(files);
  const block = header.generators.find(({ provider }) => headerValue(provider) === 'prisma-client') ?? bareBlock(files);
  return { files, isOlder: modern.some(({ warnings }) => warnings.length > 0), header, block };
};

type GenerateOptions = Parameters<PrismaClientTsGenerator['generate']>[0];

const generatorOptions = (
  header: SchemaHeader,
  block: GeneratorBlock,
  files: readonly SchemaFile[],
  { folder, format, extension }: { folder: string; format: string; extension: string },
) => ({
  generator: {
    ...block,
    output: { fromEnvVar: null, value: folder },
    isCustomOutput: true,
    // Imports end in the extension of the JavaScript beside: Node runs that, TypeScript finds the `.ts` through it.
    config: {
      ...block.config,
      moduleFormat: format,
      generatedFileExtension: extension,
      importFileExtension: extension.replace('ts', 'js'),
    },
  },
  otherGenerators: [],
  schemaPath: block.sourceFilePath,
  datasources: header.datasources,
  datamodel: files.map(({ text }) => text).join('\n'),
  binaryPaths: {},
  version: ENGINE_VERSION,
});

/** The commit of Prisma's engines that the pinned generator belongs to; generated clients only report it. */
const ENGINE_VERSION = '0edf323efd1d98336f3f0a68684b56f689b900d3';

/** Stands for the generator of a schema that has none, or one of another kind such as `prisma-client-js`. */
const bareBlock = (files: readonly SchemaFile[]): GeneratorBlock => ({
  name: 'client',
  provider: { fromEnvVar: null, value: 'prisma-client' },
  output: null,
  config: {},
  binaryTargets: [],
  previewFeatures: [],
  sourceFilePath: files[0]?.path ?? '',
});

const outputFolder = ({ output, sourceFilePath }: GeneratorBlock): string | undefined => {
  const named = output === null ? undefined : headerValue(output);
  return named === undefined ? undefined : resolve(dirname(sourceFilePath), named);
};

const headerValue = ({ fromEnvVar, value }: { fromEnvVar: string | null; value: string | null }): string | undefined =>
  (fromEnvVar === null ? value : process.env[fromEnvVar]) ?? undefined;

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);
