import type { CompleteRow } from './complete-row.ts';
import type { SeedLayer } from './seed.ts';

/** Every code that a finding about a seed carries, with what it means. */
export const seedFindings = {
  'seed-unknown-model': 'A seed has rows of a model that the contract does not have.',
  'seed-unknown-field': 'A row has a field that its model does not have.',
  'seed-type': 'A value is not of its field’s type.',
  'seed-enum-value': 'A value is none of its enum.',
  'seed-required': 'A required field has neither value nor default.',
  'seed-length': 'A text is longer than its column.',
  'seed-range': 'A number has more digits than its column.',
  'seed-key-twice': 'One natural key names a reference row and a demo row of a model.',
  'seed-unique': 'Two rows have the same values where they must differ.',
  'seed-foreign-key': 'A foreign key points at a row that the seed does not hold.',
  'seed-ref': 'A @ref points at a row that no seed holds.',
  'seed-reference-on-demo': 'A reference row points at a demo row, which production does not have.',
  'seed-check': 'A row breaks a @check.',
} as const;

export type SeedFindingCode = keyof typeof seedFindings;

/** What is wrong with a seed, before it is given file and line. */
export interface RowFault {
  readonly code: SeedFindingCode;
  readonly layer: SeedLayer;
  readonly model: string;
  /** The row's natural key; undefined where a model as a whole is meant. */
  readonly key: string | undefined;
  /** Goes after the row's name. */
  readonly message: string;
  readonly help: string;
}

/** A fault of one row. */
export const rowFault = (row: CompleteRow, code: SeedFindingCode, message: string, help: string): RowFault => ({
  code,
  layer: row.layer,
  model: row.model.name,
  key: row.key,
  message,
  help,
});

/** How a message names a row: `User "student@azora.world"`. */
export const rowName = (model: string, key: string): string => `${model} "${key}"`;
