import { describe, expect, it } from 'vitest';
import { type TableColumn, table } from './table.ts';
import { textWidth } from './text-width.ts';

interface Row {
  readonly service: string;
  readonly database: string;
  readonly rows: number;
}

const columns: readonly TableColumn<Row>[] = [
  { title: 'service', cell: (row) => row.service, minWidth: 8 },
  { title: 'database', cell: (row) => row.database, minWidth: 8, priority: 1 },
  { title: 'rows', cell: (row) => String(row.rows), align: 'right', priority: 2 },
];
const rows: readonly Row[] = [
  { service: 'auth-service', database: 'azora_auth', rows: 7 },
  { service: 'audit-logging-service', database: 'azora_audit', rows: 1234 },
];

describe('table', () => {
  it('lines up text to the left and numbers to the right', () => {
    expect(table(columns, rows, { width: undefined })).toEqual([
      'service                 database      rows',
      'auth-service            azora_auth       7',
      'audit-logging-service   azora_audit   1234',
    ]);
  });

  it('cuts what could be left out first on a narrow terminal, down to its least width', () => {
    expect(table(columns, rows, { width: 40 })).toEqual([
      'service                 database    rows',
      'auth-service            azora_au…      7',
      'audit-logging-service   azora_au…   1234',
    ]);
  });

  it('leaves out the least needed column where cutting is not enough', () => {
    expect(table(columns, rows, { width: 30 })).toEqual([
      'service                 rows',
      'auth-service               7',
      'audit-logging-service   1234',
    ]);
  });

  it('cuts the name of a row last', () => {
    expect(table(columns, rows, { width: 16 })).toEqual(['service', 'auth-service', 'audit-logging-s…']);
  });

  it('is never wider than the terminal, down to the narrowest that its kept columns allow', () => {
    for (let width = 80; width >= 8; width -= 1) {
      const lines = table(columns, rows, { width });
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
    }
  });

  it('cuts nothing where the output is no terminal', () => {
    const long = [{ service: 's'.repeat(300), database: 'd', rows: 0 }];
    expect(table(columns, long, { width: undefined })[1]).toContain('s'.repeat(300));
  });

  it('styles cells after they were measured, and hands over the row', () => {
    const styled = [{ ...columns[0], style: (text: string, row: Row) => `<${row.rows}${text}>` } as TableColumn<Row>];
    expect(table(styled, rows.slice(0, 1), { width: undefined })[1]).toBe('<7auth-service>');
  });

  it('keeps a cell on its line whatever is in it', () => {
    const broken = [{ service: 'a\nb\u001b[2J', database: '學生', rows: 1 }];
    expect(table(columns, broken, { width: undefined })).toEqual([
      'service   database   rows',
      'a b       學生          1',
    ]);
  });

  it('draws a header over no rows', () => {
    expect(table(columns, [], { width: undefined })).toEqual(['service   database   rows']);
  });
});
