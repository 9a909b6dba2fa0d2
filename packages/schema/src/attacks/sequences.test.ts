import { expect, it } from 'vitest';
import { lines, strangers } from '../../test/attacked-contract.ts';
import { modelsOf } from '../../test/example-fleet.ts';
import { otherUser, SERVICE } from './attackers.ts';
import { kitSequenceAttacks, sequenceAttacks } from './sequences.ts';
import { targetOf } from './target.ts';

const { contract, model } = modelsOf(`
/// @owner(userId)
/// @writes(insert(userId))
model Ticket {
  number Int    @id @default(autoincrement())
  userId String @map("user_id") @db.Uuid
  @@map("tickets")
}

/// @owner(userId)
model Receipt {
  number Int    @id @default(autoincrement())
  userId String @map("user_id") @db.Uuid
  @@map("receipts")
}
`);
const ground = { contract, schema: 'public', strangers };
const attacks = (name: string) =>
  [SERVICE, otherUser(strangers)].flatMap((attacker) =>
    sequenceAttacks(targetOf(ground, new Map(), model(name), { number: '1', user_id: null }), attacker),
  );

it('gives the next number to who adds rows', () => {
  expect(lines(attacks('Ticket'))).toEqual(['service nextval number: allowed', 'other-user nextval number: allowed']);
  expect(lines(attacks('Receipt'))).toEqual(['service nextval number: allowed', 'other-user nextval number: refused']);
  expect(attacks('Ticket')[0]?.statements).toEqual([
    `SELECT nextval(pg_get_serial_sequence('"public"."tickets"', 'number'))`,
  ]);
});

it('never sets a number, which would stay', () => {
  const all = [...attacks('Ticket'), ...kitSequenceAttacks(SERVICE)];
  expect(all.filter(({ statements }) => statements.some((sql) => sql.includes('setval')))).toEqual([]);
});
