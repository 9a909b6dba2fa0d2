import type { Attack } from './attack.ts';
import { APP, NO_CONTEXT, otherUser, SERVICE, users } from './attackers.ts';
import { cascadeIntoAppendOnly, cascadeIntoOthers } from './cascade.ts';
import { contextAttacks } from './context.ts';
import { copyAttacks } from './copy.ts';
import { deleteAnyAttack, deleteAttacks } from './delete.ts';
import { filledGapAttacks } from './filled-gaps.ts';
import { insertAsUserAttacks, insertCopyAttack } from './insert.ts';
import { conflictAttacks } from './insert-on-conflict.ts';
import { purgeAttacks } from './maintenance.ts';
import { mentionedAttacks } from './mentioned.ts';
import { mergeAttacks } from './merge.ts';
import { foreignViewAttack } from './reader-view.ts';
import { insertable } from './rights.ts';
import { selectAnyAttack, selectAsUserAttacks, selectAttacks } from './select.ts';
import { sequenceAttacks } from './sequences.ts';
import { softDeletionAttacks } from './soft-deletion.ts';
import { definitionAttacks } from './table-definition.ts';
import type { Attacker, Target } from './target.ts';
import { truncateAttack } from './truncate.ts';
import { giveAwayAttacks, updateAnyAttack, updateAttacks, updateReturningAttacks } from './update.ts';

/**
 * The attacks on one row of a table that the app's login can try: as itself, as users with and without anything to do
 * with the row, as the service. The first one proves, as the service, that the row is there.
 */
export const appAttacks = (target: Target): readonly Attack[] => [
  ...statements(target, SERVICE),
  ...users(target).flatMap((user) => [...statements(target, user), ...userStatements(target, user)]),
  ...mentionedAttacks(target),
  ...[NO_CONTEXT, otherUser(target.ground.strangers)].flatMap((stranger) => [
    ...selectAnyAttack(target, stranger),
    ...updateAnyAttack(target, stranger),
    ...deleteAnyAttack(target, stranger),
  ]),
  ...statements(target, APP),
  ...[SERVICE, otherUser(target.ground.strangers)].flatMap((attacker) => definitionAttacks(target, attacker)),
  ...[SERVICE, otherUser(target.ground.strangers), APP].flatMap((attacker) => [
    foreignViewAttack(target, attacker),
    ...purgeAttacks(target, attacker, 'refused'),
  ]),
  ...filledGapAttacks(target),
  ...contextAttacks(target),
  ...softDeletionAttacks(target),
  ...cascadeIntoAppendOnly(target, SERVICE),
  ...cascadeIntoOthers(target),
];

/** What everybody is tried with. */
export const statements = (target: Target, attacker: Attacker): readonly Attack[] => [
  ...selectAttacks(target, attacker),
  insertCopyAttack(target, attacker),
  ...conflictAttacks(target, attacker, everyColumn(target)),
  ...updateAttacks(target, attacker),
  ...updateReturningAttacks(target, attacker),
  ...deleteAttacks(target, attacker),
  ...mergeAttacks(target, attacker),
  ...copyAttacks(target, attacker),
  ...truncateAttack(target, attacker),
  ...sequenceAttacks(target, attacker),
];

/** What comes on top for those whom policies bind. */
const userStatements = (target: Target, user: Attacker): readonly Attack[] => {
  const columns = insertable(target, user);
  return [
    ...selectAsUserAttacks(target, user),
    ...insertAsUserAttacks(target, user),
    ...(columns.length === 0 ? [] : conflictAttacks(target, user, columns)),
    ...giveAwayAttacks(target, user),
  ];
};

const everyColumn = ({ model }: Target): readonly string[] => model.columns.map(({ column }) => column);
