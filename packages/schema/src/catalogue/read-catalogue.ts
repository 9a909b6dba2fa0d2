import { MAX_DATABASE_BYTES } from '../address.ts';
import type { Finding, Position } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Catalogue, CatalogueEntry, CatalogueWords } from './catalogue.ts';

/** The columns of the file, which its first line names. */
const COLUMNS = ['name', 'database', 'priority', 'category', 'purpose', 'standards'] as const;

/** A catalogue with what is wrong in it; a line that cannot be read is left out of it. */
export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
}

/**
 * Reads a catalogue of services: tab-separated values, one service a line after a line with the names of the columns.
 * Standards are separated by semicolons.
 * @param file its path from the project's root, for findings; their code is `catalogue`
 */
export const readCatalogue = (file: string, text: string, words: CatalogueWords): ReadCatalogue => {
  const findings: Finding[] = [];
  const find = (at: Position, service: string, message: string, help: string): void => {
    findings.push({ ...at, code: 'catalogue', service, message, help });
  };
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const titles = header.split('\t');
  const missing = COLUMNS.filter((column) => !titles.includes(column));
  if (missing.length > 0) {
    find(
      place(file, 1),
      '',
      `The catalogue has no column ${missing.join(', ')}.`,
      `Its first line is ${COLUMNS.join('⇥')}.`,
    );
    return { catalogue: { file, entries: [] }, findings };
  }
  const entries = new Map<string, CatalogueEntry>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const position = place(file, index + 2);
    const cells = line.split('\t');
    const entry = entryOf(position, (column) => cells[titles.indexOf(column)]?.trim() ?? '');
    const empty = COLUMNS.filter((column) => column !== 'standards' && entry[column] === '');
    if (cells.length !== titles.length || empty.length > 0) {
      const what = empty.length > 0 ? `no ${empty.join(', ')}` : `${cells.length} cells instead of ${titles.length}`;
      find(
        position,
        entry.name,
        `This line of the catalogue has ${what}.`,
        'Separate the cells by tabs, and leave none out.',
      );
      continue;
    }
    const before = entries.get(entry.name);
    if (before !== undefined) {
      const message = `${entry.name} is in the catalogue twice, first in line ${before.position.line}.`;
      find(position, entry.name, message, 'Keep one of the two lines.');
      continue;
    }
    const fault = nameFault(entry);
    if (fault !== undefined) {
      find(position, entry.name, ...fault);
      continue;
    }
    const holder = [...entries.values()].find(({ database }) => database === entry.database);
    if (holder !== undefined) {
      const message = `${entry.name} has the database ${entry.database}, which is that of ${holder.name} in line ${holder.position.line}.`;
      find(position, entry.name, message, 'Give each service a database of its own.');
    }
    for (const [column, known] of [
      ['priority', words.priorities],
      ['category', words.categories],
    ] as const) {
      if (known.includes(entry[column])) continue;
      const message = `${entry.name} has the ${column} "${entry[column]}", which there is not, so no list would show it.`;
      find(position, entry.name, message, didYouMean(entry[column], known) ?? `There are ${known.join(', ')}.`);
    }
    entries.set(entry.name, entry);
  }
  return { catalogue: { file, entries: [...entries.values()] }, findings };
};

/** A folder's name, and a database's that needs no quotes and leaves room for its roles. */
const nameFault = ({ name, database }: CatalogueEntry): readonly [string, string] | undefined => {
  if (!SERVICE_NAME.test(name)) {
    return [`"${name}" cannot be the name of a service's folder.`, 'Use letters, digits, dashes and underscores.'];
  }
  if (/^[a-z_][a-z0-9_]*$/.test(database) && database.length <= MAX_DATABASE_BYTES) return undefined;
  return [
    `The database of ${name} cannot be called "${database}".`,
    `Use lower-case letters, digits and underscores, at most ${MAX_DATABASE_BYTES}.`,
  ];
};

/** What a service's folder may be called. */
export const SERVICE_NAME = /^[A-Za-z][\w-]{0,62}$/;

const place = (file: string, line: number): Position => ({ file, line, column: 1 });

const entryOf = (position: Position, cell: (column: (typeof COLUMNS)[number]) => string): CatalogueEntry => ({
  name: cell('name'),
  database: cell('database'),
  priority: cell('priority'),
  category: cell('category'),
  purpose: cell('purpose'),
  standards: cell('standards')
    .split(';')
    .map((standard) => standard.trim())
    .filter((standard) => standard !== ''),
  position,
});
