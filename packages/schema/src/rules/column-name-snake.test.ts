import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test('says which name to map to', () => {
  expect(findingsIn('isMFAEnabled Boolean\niso2Code String @map("iso2_code")', 'column-name-snake')).toEqual([
    expect.objectContaining({ help: 'Add `@map("is_mfa_enabled")` to Example.isMFAEnabled.' }),
  ]);
});
