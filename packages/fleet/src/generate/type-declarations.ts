import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { MappedAccess, MappedService } from '@azora/schema/address';
import type { Project } from '../config/project.ts';
import type { ClientStamp } from './client-stamp.ts';
import { writeIfChanged } from './written-files.ts';

/** A service whose client is in place. */
export interface TypedService {
  readonly name: string;
  readonly mapped: MappedService;
  readonly stamp: ClientStamp;
}

/**
 * Tells TypeScript what `open('auth-service')` returns: a file a service in `.azora/types/`, and one that names them
 * all, for a tsconfig to include. Apart, because each one draws a client of some 500 KB into the type check: who
 * checks 189 services in batches includes a batch's files.
 */
export const writeTypeDeclarations = async (project: Project, services: readonly TypedService[]): Promise<void> => {
  const folder = join(project.stateDir, 'types');
  const files = new Map(services.map((service) => [`${service.name}.d.mts`, service]));
  await Promise.all(
    [...files].map(([name, service]) => writeIfChanged(join(folder, name), declaration(project, folder, service))),
  );
  const references = [...files.keys()].map((name) => `/// <reference path="./types/${name}" />\n`);
  await writeIfChanged(join(project.stateDir, 'azora-services.d.ts'), `${NOTICE}${references.join('')}`);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!files.has(name)) await rm(join(folder, name), { force: true });
  }
};

const NOTICE = '// Written by `azora generate`; not to be edited.\n';

/** TypeScript passes over what is declared into a module that no file imports: a seed imports `@azora/db/seed` alone. */
const LOADS_DB = "import type {} from '@azora/db';\n";

/**
 * The row of a seed is Prisma's `…CreateManyInput`: each column, an id and whatever has a default optional, no
 * nested rows. Named as it is, it costs the type checker nothing beyond the client itself.
 */
const declaration = (project: Project, folder: string, { name, mapped, stamp }: TypedService): string => {
  const client = join(project.root, mapped.client);
  const models = join(dirname(client), stamp.entry.replace(/^client/, 'models'));
  const rows = stamp.creatable.map((model) => `        ${model}: models.${model}CreateManyInput;\n`);
  return `${NOTICE}${LOADS_DB}import type { PrismaClient } from '${specifier(folder, client)}';
import type * as models from '${specifier(folder, models)}';

declare module '@azora/db' {
  interface Services {
    '${name}': {
      client: PrismaClient;
${asUser(mapped.access?.secrets ?? {})}      rows: {
${rows.join('')}      };
    };
  }
}
`;
};

/** The client that leaves out what is `@secret`, by Prisma's own type of `omit`; a service without secrets needs none. */
const asUser = (secrets: MappedAccess['secrets']): string => {
  const omitted = Object.entries(secrets).map(
    ([model, fields]) => `${clientProperty(model)}: { ${fields.map((field) => `${field}: true`).join('; ')} }`,
  );
  return omitted.length === 0 ? '' : `      asUser: PrismaClient<never, { ${omitted.join('; ')} }>;\n`;
};

/** A model's name in a client. */
const clientProperty = (model: string): string => model.replace(/^./, (first) => first.toLowerCase());

const specifier = (folder: string, file: string): string => {
  const path = relative(folder, file).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
};
