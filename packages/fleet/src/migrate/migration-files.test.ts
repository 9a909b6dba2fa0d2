import { createHash } from 'node:crypto';
import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { readMigrations } from './migration-files.ts';

describe('the migrations on disk', () => {
  it('are the folders, in the order of their names, with the checksum Prisma keeps', async () => {
    const sql = 'SELECT 1; -- é\r\n';
    const dir = await folderWith({
      '20240102000000_b/migration.sql': 'SELECT 2;',
      '0_init/migration.sql': sql,
      'migration_lock.toml': 'provider = "postgresql"',
    });
    expect(readMigrations(dir)).toEqual([
      {
        name: '0_init',
        path: path.join(dir, '0_init/migration.sql'),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      },
      expect.objectContaining({ name: '20240102000000_b', sql: 'SELECT 2;' }),
    ]);
  });

  it('are none where there is no folder', () => {
    expect(readMigrations('/nowhere/at/all')).toEqual([]);
  });

  it('do not count the draft of somebody who was killed while writing it', async () => {
    const dir = await folderWith({ '.20240102000000_draft/migration.sql': 'DROP TABLE' });
    expect(readMigrations(dir)).toEqual([]);
  });

  it('must each have a migration.sql', async () => {
    const dir = await folderWith({ '20240102000000_b/notes.md': '' });
    expect(() => readMigrations(dir)).toThrow(
      expect.objectContaining({
        code: 'MIGRATION_FILE_MISSING',
        message: `${path.join(dir, '20240102000000_b')} has no migration.sql.`,
      }),
    );
    expect(() => readMigrations(dir, path.dirname(dir))).toThrow(
      expect.objectContaining({ message: `${path.basename(dir)}/20240102000000_b has no migration.sql.` }),
    );
  });
});
