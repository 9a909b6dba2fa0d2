import type { Attack } from './attack.ts';
import { deleteAttacks } from './delete.ts';
import { selectOutcome, updatable, updateOutcome } from './rights.ts';
import { literal, name, names } from './sql-text.ts';
import { type Attacker, attackOn, type Target } from './target.ts';
import { keyColumns } from './text-row.ts';

/**
 * Comes in as whoever else the row mentions: each id in it, as a person and as an organisation. Who approved a row does
 * not own it, and an organisation's id is no person's.
 */
export const mentionedAttacks = (target: Target): readonly Attack[] => {
  const { model, row, standing, ground } = target;
  const tried = new Set<string>();
  const mentioned = model.columns
    .filter(({ nativeType }) => nativeType?.name === 'Uuid')
    .flatMap(({ column }) => idsIn(row[column] ?? '').map((id) => ({ id, column })));
  return mentioned.flatMap(({ id, column }) => {
    if (tried.has(id)) return [];
    tried.add(id);
    const person: Attacker = { actor: 'mentioned', session: { role: 'azora_user', subject: id } };
    const organisation: Attacker = {
      actor: 'mentioned',
      session: { role: 'azora_user', subject: ground.strangers.user, tenant: id },
    };
    return [
      ...(standing.owners.has(id) ? [] : attempts(target, person, column)),
      ...(standing.tenants.has(id) ? [] : attempts(target, organisation, column)),
    ];
  });
};

/** One id, or those of a list: `{id,id}`. With its braces a list of one would be an id, which PostgreSQL reads as well. */
const idsIn = (text: string): readonly string[] => text.match(/[0-9a-f-]{36}/g) ?? [];

/** @param mentionedIn the column that mentions who attacks */
const attempts = (target: Target, attacker: Attacker, mentionedIn: string): readonly Attack[] => {
  const { model, row, table, condition } = target;
  const key = keyColumns(model);
  const opened = updatable(target, attacker)[0];
  const set = opened === undefined ? '' : `${name(opened)} = ${literal(row[opened] ?? null)}`;
  return [
    attackOn(
      target,
      attacker,
      'select',
      selectOutcome(target, attacker, key),
      `SELECT ${names(key)} FROM ${table} WHERE ${condition}`,
    ),
    ...(opened === undefined
      ? []
      : [
          attackOn(
            target,
            attacker,
            'update',
            updateOutcome(target, attacker, opened),
            `UPDATE ${table} SET ${set} WHERE ${condition}`,
          ),
        ]),
    ...deleteAttacks(target, attacker).slice(0, 1),
  ].map((attack) => ({ ...attack, column: mentionedIn }));
};
