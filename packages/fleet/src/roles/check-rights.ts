import { databaseRoles, type ServerAddress } from '@azora/schema/address';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { ADMINISTRATOR_ACTS_AS, expectedOf } from './ensure-roles.ts';
import { GRANT_OPTIONS_MAJOR, grant, planRoles } from './plan-roles.ts';
import { readRoles, type ServerRoles } from './role-state.ts';

/** A right that an administrator lacks, and the statement by which a superuser gives it. */
export interface MissingRight {
  readonly what: string;
  readonly statement: string;
}

/**
 * Asks whether the administrator of a server may set up the roles of these databases, before anything is changed.
 * @throws {AzoraError} `NO_ROLE_RIGHTS`, naming each right that is missing and the statement that gives it
 */
export const checkRoleRights = async (
  client: Client,
  address: ServerAddress,
  databases: readonly string[],
): Promise<void> => {
  const expected = expectedOf(databases);
  const state = await readRoles(
    client,
    expected.map(({ name }) => name),
  );
  const missing = missingRights(state, databases);
  if (missing.length === 0) return;
  const lacks = missing.map(({ what }) => what).join('; ');
  throw fleetError(
    'NO_ROLE_RIGHTS',
    `The role "${state.user}" lacks rights on ${address.host}:${address.port}: ${lacks}.`,
    {
      hint: `As a superuser of that server: ${missing.map(({ statement }) => statement).join(' ')}`,
    },
  );
};

const missingRights = (state: ServerRoles, databases: readonly string[]): readonly MissingRight[] => {
  const { user, isSuperuser, mayCreateRoles, major, roles } = state;
  if (isSuperuser) return [];
  const administrator = quoteIdentifier(user);
  const plan = planRoles(state, expectedOf(databases));
  const rights: MissingRight[] = [];
  if (!mayCreateRoles && (plan.missing.length > 0 || plan.repairs.length > 0)) {
    rights.push({ what: 'CREATEROLE', statement: `ALTER ROLE ${administrator} CREATEROLE;` });
  }
  for (const repair of plan.repairs.filter(({ needsSuperuser }) => needsSuperuser)) {
    rights.push({
      what: `to take back from ${repair.role} what it was given beyond its rights`,
      statement: `${repair.statement};`,
    });
  }
  const isGivable = (name: string): boolean => {
    const role = roles.get(name);
    // What is not there yet it will make, and then may give.
    return role === undefined || role.grantable || (major < GRANT_OPTIONS_MAJOR && mayCreateRoles);
  };
  const given = unique(plan.missing.flatMap(({ memberOf }) => memberOf)).filter((name) => !isGivable(name));
  if (given.length > 0) {
    rights.push({
      what: `to give ${given.join(', ')} to the roles of new databases`,
      statement: `GRANT ${given.map(quoteIdentifier).join(', ')} TO ${administrator} WITH ADMIN OPTION;`,
    });
  }
  const owners = databases.map((database) => databaseRoles(database).owner);
  const acting = [...ADMINISTRATOR_ACTS_AS, ...owners].filter((name) => {
    const role = roles.get(name);
    return role !== undefined && !role.settable && !isGivable(name);
  });
  for (const [names, inherit] of [
    [acting.filter((name) => ADMINISTRATOR_ACTS_AS.includes(name)), false],
    [acting.filter((name) => !ADMINISTRATOR_ACTS_AS.includes(name)), true],
  ] as const) {
    if (names.length === 0) continue;
    rights.push({ what: `to act as ${names.join(', ')}`, statement: `${grant(names, user, inherit, major)};` });
  }
  return rights;
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
