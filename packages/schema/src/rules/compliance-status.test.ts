import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (field: string, values: string, service = ''): string[] =>
  findingsIn(
    `${service}/// @owner(userId)
    model ConstitutionalCompliance {
      id     String @id @default(uuid(7)) @db.Uuid
      /// @ref(auth-service.User)
      userId String @db.Uuid
      ${field}
      verdict Verdict
    }
    enum Verdict {
      ${values.split(' ').join('\n')}
    }`,
    'compliance-status',
  ).map(({ message }) => message);
const ALL = 'PENDING COMPLIANT VIOLATION EXEMPT';

test('takes the four values under any enum name', () => {
  expect(messages('complianceStatus Verdict', ALL)).toEqual([]);
});

test.each([
  ['complianceStatus Verdict?', ALL],
  ['complianceStatus Verdict', `${ALL} UNKNOWN`],
  ['complianceStatus String', ALL],
])('finds %s with %s', (field, values) => {
  expect(messages(field, values)).toEqual([expect.stringContaining('is not the required enum')]);
});

test('finds none at all', () => {
  expect(messages('', ALL)).toEqual([expect.stringContaining('has no complianceStatus')]);
});

test('asks nothing of the common model that holds the verdicts', () => {
  expect(messages('', ALL, '// services/azora-covenant, database azora_covenant\n')).toEqual([]);
});
