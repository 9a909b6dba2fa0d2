import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const found = (parent: string, child: string, onDelete = 'Restrict', optional = ''): string[] =>
  findingsIn(
    `${parent}\nmodel Batch {\n  id String @id\n  createdAt DateTime @default(now())\n  entries Entry[]\n}\n` +
      `${child}\nmodel Entry {\n  id String @id\n  batchId String${optional}\n  createdAt DateTime @default(now())\n` +
      `  batch Batch${optional} @relation(fields: [batchId], references: [id], onDelete: ${onDelete})\n}`,
    'retain-outlives-children',
  ).map(({ message }) => message);

const kept = (days: number): string => `/// @retain(${days}d, by: createdAt)`;

test('finds a child that is kept longer, as long, or for ever', () => {
  expect(found(kept(90), kept(365))).toEqual([
    'Batch is purged after 90 days, and Entry, which restricts that, is kept for 365: the purge fails.',
  ]);
  expect(found(kept(90), kept(90))).toHaveLength(1);
  expect(found(kept(90), '')).toEqual([expect.stringContaining('is kept for ever')]);
});

test('takes a child that goes first, and a parent that stays', () => {
  expect(found(kept(90), kept(30))).toEqual([]);
  expect(found('', kept(30))).toEqual([]);
});

test('takes a child that goes with its parent, or lets go of it', () => {
  expect(found(kept(90), '', 'Cascade')).toEqual([]);
  expect(found(kept(90), '', 'SetNull', '?')).toEqual([]);
});
