import { loadSqlParser } from '@azora/schema/sql';
import { describe, expect, it } from 'vitest';
import { planExecution } from './execution.ts';

const parser = await loadSqlParser();
const plan = (sql: string) => planExecution(sql, parser);

describe('how a migration file is run', () => {
  it('is in one transaction, with its own brackets blanked and every place kept', () => {
    const sql = 'BEGIN;\nCREATE TABLE é (id int);\nCOMMIT;\nSELECT 1;\n';
    expect(plan(sql)).toEqual({ mode: 'transaction', sql: '      \nCREATE TABLE é (id int);\n       \nSELECT 1;\n' });
  });

  it('is as it stands where somebody rolls back to a savepoint', () => {
    const sql = 'BEGIN;\nSAVEPOINT a;\nROLLBACK TO a;\nCOMMIT;';
    expect(plan(sql)).toEqual({ mode: 'transaction', sql });
  });

  it('is in one transaction where COMMIT is called END', () => {
    for (const end of ['END', 'end;', 'END WORK;', 'END TRANSACTION;', 'END AND NO CHAIN;']) {
      const blanked = expect.stringMatching(/^ +SELECT 1; +$/);
      expect(plan(`BEGIN;SELECT 1;${end}`)).toEqual({ mode: 'transaction', sql: blanked });
      expect(plan(`SELECT 1;${end}`)).toEqual({ mode: 'transaction', sql: expect.stringMatching(/^SELECT 1; +$/) });
    }
  });

  it('is bare where a single statement takes no transaction', () => {
    expect(plan('-- big\nCREATE INDEX CONCURRENTLY i ON t (a);')).toMatchObject({ mode: 'bare', index: 'i' });
    for (const sql of [
      'VACUUM t;',
      'REINDEX TABLE CONCURRENTLY t;',
      'ALTER TABLE t DETACH PARTITION p CONCURRENTLY;',
      'ALTER SYSTEM SET work_mem = 1;',
      'CREATE DATABASE d;',
      'DROP DATABASE d;',
      "CREATE TABLESPACE s LOCATION '/s';",
      'DROP TABLESPACE s;',
    ]) {
      expect(plan(sql)).toMatchObject({ mode: 'bare', index: undefined });
    }
  });

  it('is impossible where such a statement has company', () => {
    const sql = 'SELECT 1;\n-- é\nDROP INDEX CONCURRENTLY i;';
    expect(plan(sql)).toMatchObject({ mode: 'impossible', statement: 'DROP INDEX CONCURRENTLY i', offset: 15 });
  });

  it('is the server’s business where this grammar does not know it', () => {
    expect(plan('FROBNICATE t;')).toEqual({ mode: 'transaction', sql: 'FROBNICATE t;' });
  });
});

describe('a file that adds a value to an enum', () => {
  const ADD = `ALTER TYPE s ADD VALUE 'IT''S';\n`;

  it('is run as written where it commits and then uses the value', () => {
    expect(plan(`${ADD}COMMIT;\nUPDATE t SET s = 'IT''S';`)).toEqual({ mode: 'as-written' });
    expect(plan(`${ADD}BEGIN;\nSELECT 1;\nCOMMIT;\nALTER TABLE t ALTER s SET DEFAULT 'IT''S';`)).toEqual({
      mode: 'as-written',
    });
  });

  it.each([
    ['uses it nowhere', `${ADD}BEGIN;\nSELECT 1;\nCOMMIT;\nUPDATE t SET s = 'OTHER';`],
    ['commits nowhere', `${ADD}UPDATE t SET s = 'IT''S';`],
    ['commits only afterwards', `BEGIN;\n${ADD}UPDATE t SET s = 'IT''S';\nCOMMIT;`],
    ['renames it', `ALTER TYPE s RENAME VALUE 'OLD' TO 'NEW';\nCOMMIT;\nUPDATE t SET s = 'NEW';`],
  ])('is in one transaction where it %s', (_, sql) => {
    expect(plan(sql).mode).toBe('transaction');
  });
});
