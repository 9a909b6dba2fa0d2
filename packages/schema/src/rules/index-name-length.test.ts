import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('looks at unique keys as well, by their columns', () => {
  const column = 'institution_accreditation_authority_references';
  expect(findingsIn(`theName String @unique @map("${column}_name")`, 'index-name-length')).toEqual([
    expect.objectContaining({ message: expect.stringContaining(`"examples_${column}_name_key" has`) }),
  ]);
});
