import type { Attack } from './attack.ts';
import { APP, NO_CONTEXT, otherUser, SERVICE } from './attackers.ts';
import type { DatabaseFacts } from './database.ts';
import { keyViewAttacks, kitFunctionAttacks } from './kit-functions.ts';
import { kitTableAttacks } from './kit-tables.ts';
import { powerAttacks } from './powers.ts';
import { kitSequenceAttacks } from './sequences.ts';
import { appRoleAttacks } from './set-role.ts';
import type { Strangers } from './target.ts';

/** What the app's login can try on the database and its server rather than on a row. */
export const appDatabaseAttacks = (facts: DatabaseFacts, strangers: Strangers): readonly Attack[] => [
  ...appRoleAttacks(facts),
  ...[APP, NO_CONTEXT, otherUser(strangers), SERVICE].flatMap((attacker) => [
    ...powerAttacks(attacker, facts),
    ...kitTableAttacks(attacker, facts),
    ...kitFunctionAttacks(attacker),
    ...kitSequenceAttacks(attacker),
    ...keyViewAttacks(attacker, facts),
  ]),
];
