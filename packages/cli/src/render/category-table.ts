import type { StatusRow } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { bytes, grouped } from './quantity.ts';
import { type TableColumn, table } from './table.ts';

/** The databases of one category together. */
interface Category {
  readonly name: string;
  readonly services: number;
  readonly rows: number;
  readonly sizeBytes: number;
}

/**
 * The lines of a table with one row a category, by name.
 * @param categoryOf a service's category; undefined where it says none
 */
export const categoryTable = (
  rows: readonly StatusRow[],
  categoryOf: (service: string) => string | undefined,
  channel: Channel,
): string[] => {
  const categories = new Map<string, Category>();
  for (const row of rows) {
    const name = categoryOf(row.service) ?? '–';
    const { services, rows, sizeBytes } = categories.get(name) ?? { services: 0, rows: 0, sizeBytes: 0 };
    categories.set(name, {
      name,
      services: services + 1,
      rows: rows + row.rows,
      sizeBytes: sizeBytes + row.sizeBytes,
    });
  }
  const byName = [...categories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return table(columns(channel.colors), byName, { width: channel.width(), styleTitle: channel.colors.dim });
};

const columns = (colors: Channel['colors']): readonly TableColumn<Category>[] => [
  { title: 'category', cell: ({ name }) => name, style: (text) => colors.bold(text), minWidth: 8 },
  { title: 'services', cell: ({ services }) => grouped(services), align: 'right' },
  { title: 'rows', cell: ({ rows }) => grouped(rows), align: 'right', priority: 1 },
  { title: 'size', cell: ({ sizeBytes }) => bytes(sizeBytes), align: 'right', priority: 2 },
];
