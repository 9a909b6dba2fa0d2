import { databaseRoles } from '@azora/schema/address';
import type { Client } from '../postgres/connect.ts';
import type { Surprise } from './report.ts';

/** What a server says about its logins and databases. */
export interface ConnectionRights {
  /** The databases among those asked for that have roles of their own. */
  readonly databases: readonly string[];
  /** Their logins that are there. */
  readonly logins: readonly { readonly name: string; readonly database: string; readonly active: boolean }[];
  /** Every right of a login, or of PUBLIC, on one of the databases. */
  readonly rights: readonly { readonly login: string; readonly database: string; readonly privilege: string }[];
}

/** Asks about every pair of a login and a database: one query, also where there are 400 logins and 189 databases. */
export const readConnectionRights = async (client: Client, databases: readonly string[]): Promise<ConnectionRights> => {
  const owned = databases.map((name) => {
    const { owner, app, reader } = databaseRoles(name);
    return { name, owner, logins: [...app, ...reader] };
  });
  const { rows } = await client.query<{ found: ConnectionRights }>(RIGHTS, [JSON.stringify(owned)]);
  const found = rows[0]?.found;
  if (found === undefined) throw new Error('unreachable: the query has no condition');
  return found;
};

const RIGHTS = `
  WITH wanted AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS w (name text, owner text, logins jsonb)),
  databases AS (
    SELECT d.oid, d.datname::text AS name, w.logins FROM wanted w
      JOIN pg_database d ON d.datname = w.name JOIN pg_roles o ON o.oid = d.datdba AND o.rolname = w.owner),
  logins AS (
    SELECT r.oid, r.rolname::text AS name, d.name AS database, r.rolcanlogin AS active
      FROM databases d, jsonb_array_elements_text(d.logins) login JOIN pg_roles r ON r.rolname = login),
  rights AS (
    SELECT l.name AS login, d.name AS database, privilege
      FROM logins l, databases d, unnest('{CONNECT,TEMPORARY,CREATE}'::text[]) privilege
     WHERE has_database_privilege(l.oid, d.oid, privilege)
    UNION ALL
    SELECT 'PUBLIC', d.name, privilege
      FROM databases d, unnest('{CONNECT,TEMPORARY,CREATE}'::text[]) privilege
     WHERE has_database_privilege('public', d.oid, privilege))
  SELECT jsonb_build_object(
    'databases', (SELECT coalesce(jsonb_agg(name ORDER BY name), '[]') FROM databases),
    'logins', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'database', database, 'active', active)), '[]')
                 FROM logins),
    'rights', (SELECT coalesce(jsonb_agg(jsonb_build_object('login', login, 'database', database, 'privilege', privilege)), '[]')
                 FROM rights)) AS found`;

/**
 * Compares: CONNECT on its own database is all that a login has.
 * @param services by database
 * @param chosen services: what concerns none of them is left out
 */
export const connectionFacts = (
  { logins, rights }: ConnectionRights,
  services: ReadonlyMap<string, string>,
  chosen: ReadonlySet<string>,
): readonly Surprise[] => {
  const homes = new Map(logins.map(({ name, database }) => [name, database]));
  const isHome = (login: string, database: string): boolean => homes.get(login) === database;
  // What everybody may is said once, not of each login.
  const common = new Set(rights.filter(({ login }) => login === 'PUBLIC').map(onDatabase));
  const excess = rights
    .filter((right) => right.login === 'PUBLIC' || !common.has(onDatabase(right)))
    .filter(({ login, database, privilege }) => privilege !== 'CONNECT' || !isHome(login, database))
    .map(({ login, database, privilege }) => {
      // The service whose database stands open; that of the login where only it was asked for.
      const concerned = [services.get(database), services.get(homes.get(login) ?? '')];
      const service = concerned.find((name) => name !== undefined && chosen.has(name));
      return rightSurprise(service, login, database, 'refused', `allowed: ${login} has ${privilege}`);
    });
  const connecting = new Set(rights.filter(({ login, database }) => isHome(login, database)).map(({ login }) => login));
  const lacking = logins
    .filter(({ name, active }) => active && !connecting.has(name))
    .map(({ name, database }) => {
      const service = services.get(database);
      const asked = service !== undefined && chosen.has(service) ? service : undefined;
      return rightSurprise(asked, name, database, 'allowed', `refused: ${name} has no CONNECT`);
    });
  return [...excess, ...lacking].filter((one): one is Surprise => one !== undefined);
};

const onDatabase = ({ database, privilege }: ConnectionRights['rights'][number]): string => `${privilege} ${database}`;

const rightSurprise = (
  service: string | undefined,
  login: string,
  database: string,
  expected: string,
  happened: string,
): Surprise | undefined =>
  service === undefined
    ? undefined
    : {
        service,
        table: database,
        actor: login,
        operation: 'connect',
        expected,
        happened,
        sql: `SELECT datname, datacl FROM pg_database WHERE datname = '${database}';`,
      };
