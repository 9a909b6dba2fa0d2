import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

test.each(['@db.Timestamptz(6)', '@db.Date', '@db.Time(6)'])('takes %s', (native) => {
  expect(findingsIn(`dueAt DateTime @map("due_at") ${native}`, 'timestamp-with-zone')).toEqual([]);
});

test.each(['', '@db.Timestamp(6)', '@db.Timestamptz(3)'])('finds "%s"', (native) => {
  expect(findingsIn(`dueAt DateTime @map("due_at") ${native}`, 'timestamp-with-zone')).toHaveLength(1);
});

test('leaves createdAt to the rule about it', () => {
  expect(findingsIn('createdAt DateTime', 'timestamp-with-zone')).toEqual([]);
});
