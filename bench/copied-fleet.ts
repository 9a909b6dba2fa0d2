import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** How many copies of the core services the benchmarks beside other tools go over. */
export const FLEET_SIZE = 190;

/** The repository that is measured. */
export const REPOSITORY: string = fileURLToPath(new URL('..', import.meta.url));

export interface CopyOptions {
  /** Which of this repository's services are copied. */
  readonly originals: readonly string[];
  /** How many there are in the end. Default: each original once. */
  readonly services?: number;
  /** Whether the seeds are copied too. */
  readonly seeds: boolean;
  /** Without them the migrations are SQL that any tool can run: no roles, no kit. Default: true. */
  readonly accessRules?: boolean;
  /** Replaces each service's `prisma.config.ts`. */
  readonly prismaConfig?: string;
}

/**
 * Writes a project whose services are copies of this repository's, under new names and with databases of their own.
 * The services that the config names as subject, tenant or common model are there once, because copies of them would be
 * somebody else's users; the others are copied in turn until there are enough. Seeds of copies seed the copy.
 * @param root a folder that does not exist yet
 * @returns the services' folders
 */
export const copyFleet = async (root: string, options: CopyOptions): Promise<readonly string[]> => {
  await mkdir(path.join(root, 'services'), { recursive: true });
  await cp(path.join(REPOSITORY, 'package.json'), path.join(root, 'package.json'));
  await symlink(path.join(REPOSITORY, 'node_modules'), path.join(root, 'node_modules'));
  const { originals, services = originals.length } = options;
  const config = await readFile(path.join(REPOSITORY, 'azora.config.ts'), 'utf8');
  // Copies are alike. A config that names no rule is read without loading the rules.
  const preset = options.services === undefined ? "'azora'" : "'azora', rules: { 'models-alike': 'off' }";
  await writeFile(
    path.join(root, 'azora.config.ts'),
    config.replace("preset: 'azora'", `preset: ${options.accessRules === false ? "'plain'" : preset}`),
  );
  const copied = originals.filter((name) => !config.includes(`'${name}.`));
  const [head = '', ...rows] = (await readFile(path.join(REPOSITORY, CATALOGUE), 'utf8')).split('\n');
  const catalogue = [head];
  const folders: string[] = [];
  for (let index = 0; index < services; index++) {
    const source = index < originals.length ? originals[index] : copied[(index - originals.length) % copied.length];
    if (source === undefined) throw new Error('There are no services to copy.');
    const round = index < originals.length ? 1 : Math.floor((index - originals.length) / copied.length) + 2;
    const copy = await copyService(root, source, round, options);
    folders.push(copy.folder);
    const [, , ...facts] = rows.find((row) => row.startsWith(`${source}\t`))?.split('\t') ?? [];
    catalogue.push([copy.name, copy.database, ...facts].join('\t'));
  }
  await writeFile(path.join(root, CATALOGUE), `${catalogue.join('\n')}\n`);
  return folders;
};

const CATALOGUE = 'services/catalogue.tsv';

/** The names of this repository's own services. */
export const serviceNames = async (): Promise<string[]> =>
  (await readdir(path.join(REPOSITORY, 'services'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const copyService = async (root: string, source: string, round: number, options: CopyOptions) => {
  const from = path.join(REPOSITORY, 'services', source);
  const suffix = round === 1 ? '' : String(round).padStart(2, '0');
  const name = suffix === '' ? source : `${source}-${suffix}`;
  const to = path.join(root, 'services', name);
  for (const entry of ['prisma/schema.prisma', 'prisma/migrations', 'prisma.config.ts']) {
    await cp(path.join(from, entry), path.join(to, entry), { recursive: true });
  }
  if (options.accessRules === false) await withoutAccessRules(path.join(to, 'prisma'));
  const manifest = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'));
  manifest.name = name;
  if (suffix !== '') manifest.azora.database += `_${suffix}`;
  await writeFile(path.join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  if (options.prismaConfig !== undefined) await writeFile(path.join(to, 'prisma.config.ts'), options.prismaConfig);
  if (options.seeds) {
    await copySeed(path.join(from, 'prisma'), path.join(to, 'prisma'), source, name);
    // What is done after a seed may be the service's own code.
    if (existsSync(path.join(from, 'src'))) await cp(path.join(from, 'src'), path.join(to, 'src'), { recursive: true });
  }
  return { folder: to, name, database: manifest.azora.database as string };
};

/** Takes out of a copy what says who may see what: the annotations, and what follows from them at a migration's end. */
const withoutAccessRules = async (folder: string): Promise<void> => {
  const schema = path.join(folder, 'schema.prisma');
  const annotation =
    /^\s*\/\/\/ @(?:owner|tenant|shared|internal|writes|audited|appendOnly|erase|subject|retain|allow)\b.*\n/gm;
  await writeFile(schema, (await readFile(schema, 'utf8')).replace(annotation, ''));
  for (const name of await readdir(path.join(folder, 'migrations'))) {
    const file = path.join(folder, 'migrations', name, 'migration.sql');
    const sql = await readFile(file, 'utf8').catch(() => undefined);
    if (sql !== undefined) await writeFile(file, sql.replace(/\n-- (?:Live rows|Own rows|Access to)[\s\S]*$/, '\n'));
  }
};

/** A seed and what it imports beside it; what it says of its own service, it says of the copy. */
const copySeed = async (from: string, to: string, source: string, name: string): Promise<void> => {
  const files = (await readdir(from, { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file));
  for (const file of files) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    const text = await readFile(path.join(from, file), 'utf8');
    await writeFile(
      path.join(to, file),
      text.replaceAll(`'${source}'`, `'${name}'`).replaceAll(`'${source}.`, `'${name}.`),
    );
  }
};
