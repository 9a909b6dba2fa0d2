import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import type { Project, Service } from '../src/config/project.ts';
import { generateClients } from '../src/generate/generate-clients.ts';

/** Runs a program and waits for its end. */
export const run = promisify(execFile);

const OUR_HEADER = `generator client {
  provider = "prisma-client"
  output   = "../client"
}

datasource db {
  provider = "postgresql"
}
`;

/** Prisma alone would import `.ts` files where no tsconfig says otherwise. */
export const JS_HEADER = `generator client {
  provider            = "prisma-client"
  output              = "../client"
  importFileExtension = "js"
}

datasource db {
  provider = "postgresql"
}
`;

/** A schema as \`prisma format\` leaves it, since Prisma writes the formatted text into the client. */
export const schema = (model: string, header = OUR_HEADER) => `${header}
model ${model} {
  id   ${'String'.padEnd(`${model}Kind`.length)} @id @default(uuid(7)) @db.Uuid
  name String
  kind ${model}Kind
}

enum ${model}Kind {
  BIG
  SMALL
}
`;

/** Services in a temporary folder: outside this repository, so without its node_modules. */
export const fixture = async (schemas: Readonly<Record<string, string>>): Promise<Project> => {
  const root = await mkdtemp(join(tmpdir(), 'azora-generate-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const services = Object.keys(schemas)
    .sort()
    .map((name): Service => {
      const dir = join(root, 'services', name);
      return {
        name,
        dir,
        database: name.replaceAll('-', '_'),
        server: 'default',
        schemaFiles: [join(dir, 'prisma/schema.prisma')],
        migrationsDir: join(dir, 'prisma/migrations'),
        seedFile: undefined,
        description: undefined,
        category: undefined,
        priority: undefined,
      };
    });
  const settings: Project['settings'] = {
    services: ['services/*'],
    servers: {},
    placement: {},
    subjectModel: undefined,
    tenantModel: undefined,
    commonModels: [],
    preset: 'plain',
    rules: {},
    catalogue: undefined,
    embeddedPort: undefined,
  };
  const project = { root, stateDir: join(root, '.azora'), settings, services, skipped: [] };
  for (const [name, text] of Object.entries(schemas)) await writeSchema(project, name, text);
  return project;
};

export const writeSchema = async (project: Pick<Project, 'root'>, service: string, text: string) => {
  const folder = join(project.root, 'services', service, 'prisma');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'schema.prisma'), text);
};

export const generate = (project: Project, names?: readonly string[]) =>
  generateClients(
    project,
    project.services.filter(({ name }) => names?.includes(name) ?? true),
    {
      report: () => {},
      signal: new AbortController().signal,
    },
  );

/** What plain Node finds in a client: functions by their type, enums as they are. */
export const loaded = async (project: Project, client: string): Promise<unknown> => {
  const { stdout } = await run(process.execPath, [
    ...['--input-type', 'module', '--eval'],
    `const { PrismaClient, $Enums } = await import(${JSON.stringify(join(project.root, client))});
     console.log(JSON.stringify({ PrismaClient: typeof PrismaClient, ...$Enums }));`,
  ]);
  return JSON.parse(stdout);
};

export const typescriptIn = async (folder: string): Promise<Map<string, string>> => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};

export const declared = (project: Project, service: string) =>
  readFile(join(project.stateDir, 'types', `${service}.d.mts`), 'utf8');

export const mapOf = async (project: Project) =>
  JSON.parse(await readFile(join(project.stateDir, 'services.json'), 'utf8')) as {
    services: Record<string, { client: string }>;
  };

/** Whatever lies beside clients and schemas. */
export const strays = async (project: Project) =>
  (await Promise.all(project.services.map(({ dir }) => readdir(dir)))).flat().filter((name) => name.startsWith('.'));
