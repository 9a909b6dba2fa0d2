import { isOpenToUsers } from './access.ts';
import type { Attack } from './attack.ts';
import { NO_CONTEXT, otherUser, owners, SERVICE } from './attackers.ts';
import { selectOutcome } from './rights.ts';
import { literal, names } from './sql-text.ts';
import { attackOn, type Target } from './target.ts';
import { keyColumns } from './text-row.ts';

/** No id, and SQL where one was expected. */
const GARBAGE = `' OR true; --`;

/**
 * Changes the context inside a session that has one. Whoever can send SQL can name another subject, or go on as the
 * service: those are the limits that the documentation states, and they are tried so that they stay true.
 */
export const contextAttacks = (target: Target): readonly Attack[] => {
  const { model, table, condition } = target;
  const key = keyColumns(model);
  const read = `SELECT ${names(key)} FROM ${table} WHERE ${condition}`;
  const [owner] = owners(target);
  const stranger = otherUser(target.ground.strangers);
  const asSubject = (subject: string): string => `SET LOCAL azora.subject TO ${literal(subject)}`;
  return [
    attackOn(target, stranger, 'context of no UUID', 'refused', [asSubject(GARBAGE), asTenant(GARBAGE), read], {
      refusals: isOpenToUsers(model) ? ['22P02'] : [],
    }),
    attackOn(target, stranger, 'reset role', 'refused', ['RESET ROLE', read], { isByLogin: true }),
    attackOn(target, stranger, 'set role to the service', selectOutcome(target, SERVICE, key), [
      'SET LOCAL ROLE azora_service',
      read,
    ]),
    ...(owner?.session.subject === undefined
      ? []
      : [
          attackOn(target, owner, 'context emptied', selectOutcome(target, NO_CONTEXT, key), [asSubject(''), read]),
          attackOn(target, stranger, 'context of the owner', selectOutcome(target, owner, key), [
            asSubject(owner.session.subject),
            read,
          ]),
        ]),
  ];
};

const asTenant = (tenant: string): string => `SET LOCAL azora.tenant TO ${literal(tenant)}`;
