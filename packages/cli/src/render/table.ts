import { oneLine, pad, textWidth, truncate } from './text-width.ts';

/** One column of a table over rows of type `Row`. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Applied after the cell was cut and padded, so that colours never count as width. */
  readonly style?: (text: string, row: Row) => string;
  /** Down to how many columns it may be cut on a narrow terminal; it keeps its width without this. */
  readonly minWidth?: number;
  /** Left out on a terminal too narrow for all; the lowest goes first. A column without it always stays. */
  readonly priority?: number;
}

/** How a table is drawn. */
export interface TableOptions {
  /** Columns of the terminal; undefined cuts nothing. */
  readonly width: number | undefined;
  readonly styleTitle?: (text: string) => string;
}

const GAP = '   ';

/** The lines of a table: a header, then a line a row; no line is wider than the terminal while that can be had. */
export const table = <Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  options: TableOptions,
): string[] => {
  const measured = columns.map((column) => measure(column, rows));
  const fitted = fit(measured, options.width ?? Number.POSITIVE_INFINITY);
  const styleTitle = options.styleTitle ?? ((text: string) => text);

  const header = fitted.map(({ column, width }) => styleTitle(aligned(column.title, width, column.align)));
  const body = rows.map((row, index) =>
    fitted.map(({ column, width, cells }) => {
      const text = aligned(cells[index] ?? '', width, column.align);
      return column.style === undefined ? text : column.style(text, row);
    }),
  );
  return [header, ...body].map((cells) => cells.join(GAP).trimEnd());
};

interface MeasuredColumn<Row> {
  readonly column: TableColumn<Row>;
  readonly cells: readonly string[];
  readonly width: number;
}

const measure = <Row>(column: TableColumn<Row>, rows: readonly Row[]): MeasuredColumn<Row> => {
  const cells = rows.map((row) => oneLine(column.cell(row)));
  return { column, cells, width: Math.max(textWidth(column.title), ...cells.map(textWidth)) };
};

/**
 * Cuts the columns that could be left out; where that is not enough, leaves the least needed out. The others, which say
 * what a row is about, are cut last.
 */
const fit = <Row>(columns: readonly MeasuredColumn<Row>[], available: number): readonly MeasuredColumn<Row>[] => {
  const priorities = columns.flatMap(({ column }) => column.priority ?? []);
  if (priorities.length === 0) return shrink(columns, available, () => true);
  const shrunk = shrink(columns, available, ({ column }) => column.priority !== undefined);
  if (totalWidth(shrunk) <= available) return shrunk;
  const lowest = Math.min(...priorities);
  return fit(
    columns.filter(({ column }) => column.priority !== lowest),
    available,
  );
};

/** Takes columns off the widest that may be cut, one at a time, so that the widest two end up alike. */
const shrink = <Row>(
  columns: readonly MeasuredColumn<Row>[],
  available: number,
  mayShrink: (measured: MeasuredColumn<Row>) => boolean,
): readonly MeasuredColumn<Row>[] => {
  let result = columns;
  for (let excess = totalWidth(columns) - available; excess > 0; excess -= 1) {
    const widest = result
      .filter((each) => mayShrink(each) && each.width > (each.column.minWidth ?? Number.POSITIVE_INFINITY))
      .sort((a, b) => b.width - a.width)[0];
    if (widest === undefined) break;
    result = result.map((each) => (each === widest ? { ...each, width: each.width - 1 } : each));
  }
  return result;
};

const totalWidth = <Row>(columns: readonly MeasuredColumn<Row>[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0) + GAP.length * Math.max(0, columns.length - 1);

const aligned = (text: string, width: number, align: 'left' | 'right' = 'left'): string =>
  pad(truncate(text, width), width, align);
