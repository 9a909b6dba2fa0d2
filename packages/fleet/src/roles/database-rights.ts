import { databaseRoles } from '@azora/schema/address';
import type { AzoraError } from '@azora/schema/errors';
import { fleetError } from '../errors.ts';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import { changeRoles } from './change-roles.ts';

/**
 * Lets nobody into these databases but their own logins (and the administrator): CONNECT, TEMPORARY and CREATE are
 * taken from PUBLIC, and CONNECT from logins of other databases. Whoever an administrator let in besides stays. The
 * schema `public` needs nothing: since PostgreSQL 15 only a database's owner creates in it.
 * @returns the databases that could not be set up, because they belong to somebody else; nothing is done to them.
 * @throws {AzoraError} `NO_ROLE_RIGHTS`
 */
export const ensureDatabaseRights = async (
  client: Client,
  databases: readonly string[],
): Promise<ReadonlyMap<string, AzoraError>> => {
  const before = await readRights(client, databases);
  if (before.flatMap(repairs).length > 0) {
    await changeRoles(client, async () => {
      const statements = (await readRights(client, databases)).flatMap(repairs);
      if (statements.length > 0) await client.query(statements.join(';\n'));
    });
  }
  return new Map(before.filter((state) => !isOwned(state)).map((state) => [state.database, unowned(state)]));
};

interface Right {
  /** null is PUBLIC. */
  readonly grantee: string | null;
  readonly privilege: string;
  /** Whether the grantee is a role that was made here. */
  readonly ours: boolean;
}

interface DatabaseState {
  readonly database: string;
  readonly owner: string;
  readonly rights: readonly Right[];
  /** Those of its logins that exist. */
  readonly logins: readonly string[];
  readonly administrator: string;
  /** Whether the administrator comes in as a superuser or with the owner's rights. */
  readonly administrator_is_owner: boolean;
}

const readRights = async (client: Client, databases: readonly string[]): Promise<readonly DatabaseState[]> => {
  const logins = databases.map((database) => {
    const { app, reader } = databaseRoles(database);
    return [...app, ...reader];
  });
  const { rows } = await client.query<DatabaseState>(RIGHTS, [databases, JSON.stringify(logins)]);
  return rows;
};

const RIGHTS = `
  SELECT d.datname AS database, o.rolname AS owner, current_user AS administrator,
    pg_has_role(d.datdba, 'USAGE') AS administrator_is_owner,
    ARRAY(SELECT r.rolname::text FROM pg_roles r
          WHERE r.rolname IN (SELECT jsonb_array_elements_text($2::jsonb -> (wanted.position::int - 1)))) AS logins,
    (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'grantee', g.rolname, 'privilege', a.privilege_type,
        'ours', coalesce(shobj_description(g.oid, 'pg_authid') LIKE 'Made by azora %', false))), '[]')
      FROM aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
      LEFT JOIN pg_roles g ON g.oid = a.grantee) AS rights
  FROM unnest($1::text[]) WITH ORDINALITY AS wanted (name, position)
  JOIN pg_database d ON d.datname = wanted.name
  JOIN pg_roles o ON o.oid = d.datdba`;

const isOwned = ({ database, owner }: DatabaseState): boolean => owner === databaseRoles(database).owner;

/** As the owner, which the administrator may act as, whatever rights it has by itself. */
const repairs = (state: DatabaseState): readonly string[] => {
  if (!isOwned(state)) return [];
  const { owner, rights, logins, administrator } = state;
  const name = quoteIdentifier(state.database);
  const connecting = new Set(rights.filter(({ privilege }) => privilege === 'CONNECT').map(({ grantee }) => grantee));
  const expected = state.administrator_is_owner ? logins : [...logins, administrator];
  const lacking = expected.filter((role) => !connecting.has(role));
  const excess = new Set(
    rights
      .filter(({ grantee, privilege, ours }) => {
        if (grantee === null) return true;
        if (grantee === owner || !ours) return false;
        return !logins.includes(grantee) || privilege !== 'CONNECT';
      })
      .map(
        ({ grantee, privilege }) =>
          `REVOKE ${privilege} ON DATABASE ${name} FROM ${grantee === null ? 'PUBLIC' : quoteIdentifier(grantee)}`,
      ),
  );
  const changes = [
    ...excess,
    ...(lacking.length === 0
      ? []
      : [`GRANT CONNECT ON DATABASE ${name} TO ${lacking.map(quoteIdentifier).join(', ')}`]),
  ];
  return changes.length === 0 ? [] : [`SET LOCAL ROLE ${quoteIdentifier(owner)}`, ...changes, 'SET LOCAL ROLE NONE'];
};

/** Why the database of a connection cannot have access rules. */
export const unownedDatabase = async (client: Client): Promise<AzoraError> => {
  const { rows } = await client.query<{ database: string; owner: string }>(
    'SELECT datname AS database, pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = current_database()',
  );
  return unowned(rows[0] ?? { database: '?', owner: '?' });
};

const unowned = ({ database, owner }: Pick<DatabaseState, 'database' | 'owner'>): AzoraError =>
  fleetError(
    'DATABASE_UNOWNED',
    `The database "${database}" belongs to "${owner}", not to ${databaseRoles(database).owner}: it was made before it had roles of its own.`,
    { hint: 'Where its data may go, `azora reset --yes` with its service makes it again.' },
  );
