import prisma from '@prisma/prisma-schema-wasm';
import type { Datamodel, PrismaParser, SchemaFault } from '../read/datamodel.ts';

interface LintRow {
  readonly file_name: string;
  readonly start: number;
  readonly text: string;
  readonly is_warning: boolean;
}

/** Prisma's schema parser as WebAssembly; importing this module loads it (about 10 ms). */
export const loadPrismaParser = (): PrismaParser => ({
  previewFeatures: [...(JSON.parse(prisma.preview_features()) as string[]), ...UNLISTED_FEATURES],
  parse: (files) => {
    const pairs = files.map((file) => [file.path, file.text]);
    try {
      return JSON.parse(prisma.get_datamodel(JSON.stringify({ prismaSchema: pairs }))) as Datamodel;
    } catch (error) {
      const faults = lint(pairs);
      // The engine refused what its own linter accepts: not the schema's fault.
      if (faults.length === 0) throw error;
      return { faults };
    }
  },
});

/** Features that the pinned Prisma takes and, being of one provider alone, does not list. */
const UNLISTED_FEATURES = ['fullTextSearchPostgres'];

const lint = (pairs: readonly (readonly string[])[]): SchemaFault[] => {
  const rows = JSON.parse(prisma.lint(JSON.stringify(pairs))) as LintRow[];
  return rows
    .filter((row) => !row.is_warning)
    .map((row) => ({ file: row.file_name, offset: row.start, message: row.text }));
};
