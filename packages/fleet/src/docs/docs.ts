import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { categoryIndex, entryNamed, referencesByTarget, servicePage, statusPage } from '@azora/schema';
import { readContracts } from '../check/read-contracts.ts';
import { loadCatalogue } from '../config/load-catalogue.ts';
import type { Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { progress } from '../progress/progress.ts';
import { progressPage } from './progress-page.ts';

/** What writing the pages did. Paths are relative to the project's root. */
export interface DocsReport {
  /** Pages that were not as they should be: written, or with `check` left as they were. */
  readonly stale: readonly string[];
  /** Pages of services that are gone: removed, or with `check` left. */
  readonly gone: readonly string[];
  readonly pages: number;
}

const SERVICES = 'docs/services';

/**
 * Writes what follows from contracts and catalogue: a page a service, their index by category, the table of databases
 * and the progress. Pages that are as they should be are left alone.
 * @throws {AzoraError} `CATALOGUE_MISSING`, `CONTRACT_INVALID`: a schema that does not read would take its page along
 */
export const docs = (project: Project, { check }: { readonly check: boolean }): DocsReport => {
  const pages = pagesOf(project);
  const stale = [...pages].filter(([path, text]) => read(join(project.root, path)) !== text);
  const gone = pagesIn(join(project.root, SERVICES))
    .map((name) => `${SERVICES}/${name}`)
    .filter((path) => !pages.has(path));
  if (!check) {
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(project.root, path)), { recursive: true });
      writeFileSync(join(project.root, path), text);
    }
    for (const path of gone) rmSync(join(project.root, path));
  }
  return { stale: stale.map(([path]) => path), gone, pages: pages.size };
};

const pagesOf = (project: Project): ReadonlyMap<string, string> => {
  const { contracts } = readContracts(project, project.services);
  const unread = project.services.map(({ name }) => name).filter((name) => !contracts.has(name));
  if (unread.length > 0) {
    throw fleetError('CONTRACT_INVALID', `The pages cannot be written: ${unread.join(', ')} cannot be read.`, {
      hint: `Type \`azora check ${unread.join(' ')}\` for what is wrong.`,
    });
  }
  const catalogue = loadCatalogue(project)?.catalogue;
  const references = referencesByTarget(contracts.values());
  const pages = new Map<string, string>();
  pages.set('docs/DATABASE-STATUS.md', statusPage([...contracts.values()]));
  for (const { name, description } of project.services) {
    const contract = contracts.get(name);
    if (contract === undefined) continue;
    const entry = catalogue === undefined ? undefined : entryNamed(catalogue, name);
    const { commonModels } = project.settings;
    const referencesIn = references.get(name) ?? [];
    const page = servicePage({ contract, purpose: description ?? entry?.purpose, entry, commonModels, referencesIn });
    pages.set(`${SERVICES}/${name}.md`, page);
  }
  if (catalogue !== undefined && project.settings.catalogue !== undefined) {
    pages.set(`${SERVICES}/README.md`, categoryIndex(catalogue, contracts, project.settings.catalogue.categories));
    pages.set('docs/DATABASE-SCHEMA-PROGRESS.md', progressPage(progress(project)));
  }
  return pages;
};

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const pagesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
