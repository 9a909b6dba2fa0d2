import type { Attack } from './attack.ts';
import { databaseOwner, MAINTENANCE, READER } from './attackers.ts';
import type { DatabaseFacts } from './database.ts';
import { kitFunctionAttacks, kitTableAttacks, liveViewAttacks, trailOwnerAttacks } from './kit-tables.ts';

/** What a reader, maintenance and the database's owner can try on the kit. */
export const administratorDatabaseAttacks = (facts: DatabaseFacts): readonly Attack[] => [
  ...[READER, MAINTENANCE].flatMap((attacker) => [
    ...kitTableAttacks(attacker),
    ...kitFunctionAttacks(attacker),
    ...liveViewAttacks(attacker, facts),
  ]),
  ...trailOwnerAttacks(databaseOwner(facts.owner)),
];
