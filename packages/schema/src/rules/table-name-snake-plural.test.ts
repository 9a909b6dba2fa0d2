import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const helps = (model: string, table: string): string[] =>
  findingsIn(
    `model ${model} {\n  id String @id @default(uuid(7)) @db.Uuid\n\n  @@map("${table}")\n}`,
    'table-name-snake-plural',
  ).map(({ help }) => help);

test.each([
  'users',
  'mfa_settings',
  'people',
  'learning_progress',
  'statuses',
  'analyses',
  'criteria',
  'api_keys',
  'menus',
])('takes the table %s', (table) => {
  expect(helps('Anything', table)).toEqual([]);
});

test.each([
  ['Course', 'course', 'courses'],
  ['BiasAnalysis', 'bias_analysis', 'bias_analyses'],
  ['OrderStatus', 'order_status', 'order_statuses'],
  ['Category', 'category', 'categories'],
  ['Branch', 'branch', 'branches'],
  ['MFADevice', 'MFADevice', 'mfa_devices'],
  ['Child', 'child', 'children'],
  ['MFASettings', 'MFASettings', 'mfa_settings'],
])('asks %s not to be the table %s', (model, table, better) => {
  expect(helps(model, table)).toEqual([`Add \`@@map("${better}")\` to ${model}.`]);
});
