import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ServerAddress } from '@azora/schema/address';
import { modernHeader } from '@azora/schema/modern-header';
import { loadPrismaParser } from '@azora/schema/prisma';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { engineConnection } from './engine-adapter.ts';

/** One file of a Prisma schema: path and text. */
export interface DatamodelFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The SQL that takes a live database to a Prisma schema, as Prisma's own engine writes it; empty where there is no
 * difference. The engine sees what Prisma can declare and nothing else (checks, policies, triggers, expression and
 * undeclared partial indexes are outside its sight).
 */
export const diffToSchema = (
  address: ServerAddress,
  database: string,
  files: readonly DatamodelFile[],
): Promise<string> =>
  withSchemaEngine(address, database, files, async (engine, modern) => {
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files: [...modern], configDir: '.' },
      to: { tag: 'schemaDatamodel', files: [...modern] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? '' : (result.stdout ?? '');
  });

/** Prisma's schema engine, at work on one database. */
export type SchemaEngine = Awaited<ReturnType<typeof engineModule.SchemaEngine.new>>;

/**
 * Lends Prisma's schema engine, on one database of a server and for one schema.
 * @param use gets the engine, and the schema with a header of Prisma 6 as it would be written today
 */
export const withSchemaEngine = async <T>(
  address: ServerAddress,
  database: string,
  files: readonly DatamodelFile[],
  use: (engine: SchemaEngine, files: readonly DatamodelFile[]) => Promise<T>,
): Promise<T> => {
  const { previewFeatures } = loadPrismaParser();
  const modern = files.map(({ path, content }) => ({
    path,
    content: modernHeader(path, content, previewFeatures).text,
  }));
  const connection = await engineConnection(address, database);
  try {
    const engine = await loadEngine().SchemaEngine.new(
      { datamodels: modern.map((file): [string, string] => [file.path, file.content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory(connection.factory),
    );
    try {
      return await use(engine, modern);
    } finally {
      engine.free();
    }
  } finally {
    await connection.end();
  }
};

let isLoaded = false;

/** Instantiates the engine's WebAssembly once; Node cannot import a `.wasm` file as the package does. */
const loadEngine = (): typeof engineModule => {
  if (isLoaded) return engineModule;
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  // The engine reports a panic through this global; the panic itself arrives as a rejected promise.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: () => {} } });
  const { Instance, Module } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyConstructors }).WebAssembly;
  const wasm = new Instance(new Module(readFileSync(file)), { './schema_engine_bg.js': { ...engineModule } });
  engineModule.__wbg_set_wasm(wasm.exports);
  (wasm.exports.__wbindgen_start as () => void)();
  isLoaded = true;
  return engineModule;
};

/** TypeScript knows WebAssembly through the DOM's types alone, which Node code does without. */
interface WebAssemblyConstructors {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
}
