import type { Attack } from './attack.ts';
import { databaseOwner, MAINTENANCE, READER } from './attackers.ts';
import type { DatabaseFacts } from './database.ts';
import { keyViewAttacks, kitFunctionAttacks } from './kit-functions.ts';
import { kitTableAttacks, trailOwnerAttacks } from './kit-tables.ts';
import { kitSequenceAttacks } from './sequences.ts';

/** What a reader, maintenance and the database's owner can try on the kit. */
export const administratorDatabaseAttacks = (facts: DatabaseFacts): readonly Attack[] => [
  ...[READER, MAINTENANCE].flatMap((attacker) => [
    ...kitTableAttacks(attacker, facts),
    ...kitFunctionAttacks(attacker),
    ...kitSequenceAttacks(attacker),
    ...keyViewAttacks(attacker, facts),
  ]),
  ...trailOwnerAttacks(databaseOwner(facts.owner)),
];
