import { databaseRoles, type Login, type LoginKind } from '@azora/schema/address';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/quote.ts';
import { changeRoles } from './change-roles.ts';
import { type ExpectedRole, expectedDatabaseRoles } from './expected-roles.ts';
import { createRole, planRoles } from './plan-roles.ts';
import { readRoles } from './role-state.ts';
import { scramVerifier } from './scram-verifier.ts';

/**
 * Gives one of a database's two logins of a kind a password, and lets it log in; makes it where it is not there. Its
 * sessions go on. Whether it may connect is {@link ensureDatabaseRights}'s to say.
 * @throws {AzoraError} `ROLE_UNEXPECTED`, `NO_ROLE_RIGHTS`
 */
export const setLogin = async (client: Client, database: string, kind: LoginKind, login: Login): Promise<void> => {
  const expected = expectedLogin(database, kind, login.user);
  const verifier = await scramVerifier(login.password);
  await changeRoles(client, async () => {
    const state = await readRoles(client, [login.user]);
    const { missing, repairs, foreign } = planRoles(state, [{ ...expected, kind: 'login' }]);
    if (foreign.length > 0) {
      throw fleetError('ROLE_UNEXPECTED', `The server has a role "${login.user}" that azora did not make.`, {
        hint: 'Rename it, then run this again.',
      });
    }
    const password = `ALTER ROLE ${quoteIdentifier(login.user)} LOGIN PASSWORD ${quoteLiteral(verifier)}`;
    const statements: readonly string[] = [
      ...missing.flatMap((role) => createRole(role, verifier, state.major)),
      ...repairs.map(({ statement }) => statement),
      ...(missing.length > 0 ? [] : [password]),
    ];
    await client.query(statements.join(';\n'));
  });
};

const expectedLogin = (database: string, kind: LoginKind, user: string): ExpectedRole => {
  const role = expectedDatabaseRoles(database).find(({ name }) => name === user);
  if (role !== undefined && (databaseRoles(database)[kind] as readonly string[]).includes(user)) return role;
  throw new Error(`unreachable: ${user} is no ${kind} login of ${database}`);
};
