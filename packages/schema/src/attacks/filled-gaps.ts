import type { Attack } from './attack.ts';
import { owners, tenants } from './attackers.ts';
import { deleteAttacks } from './delete.ts';
import { type Filling, gapsOf } from './gaps.ts';
import { updatable } from './rights.ts';
import { selectAttacks } from './select.ts';
import { literal, name } from './sql-text.ts';
import { type Attacker, type Target, tableName, targetOf } from './target.ts';
import { keyCondition, type TextRow } from './text-row.ts';
import { updateAttacks } from './update.ts';

/**
 * Gives the row the owner or the organisation that it lacks, and tries who then gets in. Where another target has one
 * nothing is left unproven if this row refuses it: rows of a table may be of two kinds.
 */
export const filledGapAttacks = (target: Target): readonly Attack[] =>
  gapsOf(target).flatMap(({ text, fill }) => {
    const attacks = fill === undefined ? [] : withFilled(target, fill);
    const isClosedElsewhere = target.openGaps?.has(text) === false;
    return isClosedElsewhere ? attacks.map((attack) => ({ ...attack, isOptional: true })) : attacks;
  });

const withFilled = (target: Target, fill: Filling): readonly Attack[] => {
  const { ground, known, model } = target;
  const id = fill.kind === 'owner' ? ground.strangers.party : ground.strangers.organisation;
  const filledRow: TextRow = { ...fill.row, [fill.column]: id };
  const rows = (known.get(fill.model.name) ?? []).map((row) => (row === fill.row ? filledRow : row));
  const isItself = fill.model === model && fill.row === target.row;
  const filled = targetOf(ground, new Map(known).set(fill.model.name, rows), model, isItself ? filledRow : target.row);
  const where = keyCondition(fill.model, fill.row);
  const given = [`UPDATE ${tableName(ground, fill.model)} SET ${name(fill.column)} = ${literal(id)} WHERE ${where}`];
  const attackers: readonly Attacker[] = fill.kind === 'owner' ? owners(filled) : tenants(filled);
  return attackers.flatMap((attacker) => {
    const opened = updatable(filled, attacker);
    const updates = updateAttacks(filled, attacker).filter(({ column = '' }) => opened.includes(column));
    return [...selectAttacks(filled, attacker), ...updates, ...deleteAttacks(filled, attacker)].map((attack) => ({
      ...attack,
      given,
    }));
  });
};
