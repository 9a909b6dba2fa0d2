import type { Contract } from '@azora/schema';
import { databaseRoles, GROUP_ROLES } from '@azora/schema/address';
import type { Catalogue, Holder, Right, RoutineFact } from './inspect-catalogue.ts';
import { demandsOf } from './inspect-demands.ts';
import { type Fact, showRelation } from './inspect-fact.ts';
import { rightsFacts } from './inspect-rights.ts';

/**
 * What lies around the tables of a contract and could lead to them: the database's own rights, its schemas, relations
 * that the contract does not know, functions with their owner's rights, PostgreSQL's own tables, and settings with which
 * sessions start.
 */
export const surroundingFacts = (catalogue: Catalogue, contract: Contract): readonly Fact[] => [
  ...databaseFacts(catalogue),
  ...schemaFacts(catalogue),
  ...strangerFacts(catalogue, contract),
  ...routineFacts(catalogue),
  ...defaultFacts(catalogue),
  ...systemFacts(catalogue),
  ...settingFacts(catalogue),
];

const databaseFacts = ({ database }: Catalogue): readonly Fact[] => {
  const { owner, app, reader } = databaseRoles(database.name);
  const logins: readonly string[] = [...app, ...reader];
  const sql = `SELECT datdba::regrole, datacl FROM pg_database WHERE datname = current_database();`;
  const fact = (expected: string, happened: string): Fact => ({
    table: '',
    operation: 'database',
    expected,
    happened,
    sql,
  });
  return [
    ...(database.owner === owner ? [] : [fact(`owned by ${owner}`, `owned by ${database.owner}`)]),
    ...excess(database, (right) => {
      // Whoever an administrator let in by name stays; PUBLIC nobody let in by name.
      const { grantee, privilege } = right;
      if (grantee === 'PUBLIC' || (GROUP_ROLES as readonly string[]).includes(grantee)) return false;
      return !logins.includes(grantee) || privilege === 'CONNECT';
    }).map((right) => fact(`${right.grantee} has no such right`, `${right.grantee} may ${right.privilege}`)),
  ];
};

/** Who may look names up in which schema; making something there is the owner's alone, masked views aside. */
const schemaFacts = (catalogue: Catalogue): readonly Fact[] => {
  const owner = databaseRoles(catalogue.database.name).owner;
  const allowed: Readonly<Record<string, readonly string[]>> = {
    azora: ['user', 'service', 'reader', 'maintenance', 'masker'].map((role) => `azora_${role} USAGE`),
    azora_reader: ['azora_reader USAGE', 'azora_masker USAGE', 'azora_masker CREATE'],
    azora_keys: [],
  };
  return catalogue.schemas.flatMap((schema) => {
    const known = allowed[schema.name];
    const fact = (expected: string, happened: string): Fact => ({
      table: schema.name,
      operation: 'schema',
      expected,
      happened,
      sql: `SELECT nspname, nspowner::regrole, nspacl FROM pg_namespace WHERE nspname = '${schema.name}';`,
    });
    const isAllowed = ({ grantee, privilege }: Right): boolean =>
      known === undefined ? privilege === 'USAGE' : known.includes(`${grantee} ${privilege}`);
    return [
      ...(known === undefined || schema.owner === owner ? [] : [fact(`owned by ${owner}`, `owned by ${schema.owner}`)]),
      ...(known === undefined && asks(catalogue, schema.owner)
        ? [fact('owned by nobody who asks', `owned by ${schema.owner}`)]
        : []),
      ...excess(schema, isAllowed).map((right) =>
        fact(`${right.grantee} has no such right`, `${right.grantee} may ${right.privilege}`),
      ),
    ];
  });
};

/** Whether a role is one that requests come in as; those that own and migrate are not. */
const asks = ({ database }: Catalogue, role: string): boolean => {
  const { app, reader } = databaseRoles(database.name);
  const asking: readonly string[] = [...app, ...reader, 'azora_user', 'azora_service', 'azora_reader'];
  return asking.includes(role);
};

/** A copy of a table, a view of it, the history of migrations: nothing that a contract does not know is anybody's. */
const strangerFacts = (catalogue: Catalogue, contract: Contract): readonly Fact[] => {
  const known = new Set(
    contract.models.flatMap((model) => [model.table, ...demandsOf(contract, model).sequences.keys()]),
  );
  return catalogue.relations
    .filter(({ schema }) => !KIT_SCHEMAS.includes(schema))
    .filter(({ schema, name }) => schema !== catalogue.schema || !known.has(name))
    .flatMap((relation) => {
      const name = relation.schema === catalogue.schema ? relation.name : `${relation.schema}.${relation.name}`;
      return [
        ...(asks(catalogue, relation.owner) ? [strangerOwned(name, relation.owner)] : []),
        ...rightsFacts(name, relation, new Map()),
      ];
    });
};

const strangerOwned = (name: string, owner: string): Fact => ({
  table: name,
  operation: 'owner',
  expected: 'owned by nobody who asks',
  happened: `owned by ${owner}, who has every right to it`,
  sql: showRelation(name),
});

const KIT_SCHEMAS: readonly string[] = ['azora', 'azora_reader', 'azora_keys'];

/** A function that runs as its owner, or as the server, is a door; outside the kit nothing says what it opens. */
const routineFacts = ({ routines }: Catalogue): readonly Fact[] =>
  routines
    .filter(({ schema, rights }) => schema !== 'azora' && rights.length > 0)
    .flatMap((routine) => {
      const whom = [...new Set(routine.rights.map(({ grantee }) => grantee))].join(', ');
      const none = 'no function outside the kit that others may call and that';
      return [
        ...(routine.definer
          ? [routineFact(routine, `${none} runs as its owner`, `runs as ${routine.owner} for ${whom}`)]
          : []),
        ...(routine.leakproof
          ? [routineFact(routine, `${none} is LEAKPROOF`, `sees rows before policies hide them, for ${whom}`)]
          : []),
        ...(routine.trusted ? [] : [routineFact(routine, `${none} runs as the server`, `does so for ${whom}`)]),
      ];
    });

const routineFact = ({ schema, signature }: RoutineFact, expected: string, happened: string): Fact => ({
  table: `${schema}.${signature}`,
  operation: 'function',
  expected,
  happened,
  sql: `SELECT proname, proowner::regrole, prosecdef, proleakproof, prolang, proacl FROM pg_proc WHERE pronamespace = '"${schema}"'::regnamespace AND proname = '${signature.split('(')[0]}';`,
});

const defaultFacts = ({ defaults }: Catalogue): readonly Fact[] =>
  defaults.map(({ grantee, privilege }) => ({
    table: '',
    operation: 'default privileges',
    expected: 'objects to come are nobody’s but their owner’s',
    happened: `${grantee} will have ${privilege}`,
    sql: 'SELECT defaclrole::regrole, defaclobjtype, defaclacl FROM pg_default_acl;',
  }));

const systemFacts = ({ systemRights, database }: Catalogue): readonly Fact[] => {
  const { owner, app, reader } = databaseRoles(database.name);
  const concerned: readonly string[] = ['PUBLIC', ...GROUP_ROLES, owner, ...app, ...reader];
  return systemRights
    .filter(({ grantee }) => concerned.includes(grantee))
    .map(({ on, grantee, privilege }) => ({
      table: on,
      operation: 'grant',
      expected: `${grantee} has no such right on what is PostgreSQL’s own`,
      happened: `${grantee} may ${privilege}`,
      sql: showSystemRights(on),
    }));
};

const showSystemRights = (on: string): string => {
  if (on.startsWith('parameter ')) return 'SELECT parname, paracl FROM pg_parameter_acl;';
  if (on.startsWith('foreign server ')) return 'SELECT srvname, srvacl FROM pg_foreign_server;';
  if (on.startsWith('foreign-data wrapper ')) return 'SELECT fdwname, fdwacl FROM pg_foreign_data_wrapper;';
  if (on.startsWith('large object ')) return 'SELECT oid, lomacl FROM pg_largeobject_metadata;';
  if (on.startsWith('language ')) return 'SELECT lanname, lanacl FROM pg_language;';
  return on.includes('(') ? `SELECT proacl FROM pg_proc WHERE oid = '${on}'::regprocedure;` : `\\dp pg_catalog.${on}`;
};

/** A session that starts in a role, a context or a search path is open where it should be closed. */
const settingFacts = ({ startSettings, database }: Catalogue): readonly Fact[] => {
  const { owner, app, reader } = databaseRoles(database.name);
  const concerned: readonly (string | null)[] = [null, ...GROUP_ROLES, owner, ...app, ...reader];
  return startSettings
    .filter(({ role, setting }) => concerned.includes(role) && OPENING.test(setting))
    .map(({ role, setting }) => ({
      table: '',
      operation: 'setting',
      expected: `no session starts with ${setting}`,
      happened: `sessions of ${role ?? 'everybody'} do`,
      sql: 'SELECT setdatabase, setrole::regrole, setconfig FROM pg_db_role_setting;',
    }));
};

const OPENING =
  /^(?:azora\..*|role|session_authorization|row_security|search_path|session_replication_role|lo_compat_privileges|.*preload_libraries)$/;

/** The rights that are not allowed, and those that may be given on. */
const excess = (holder: Holder, isAllowed: (right: Right) => boolean): readonly Right[] =>
  holder.rights.filter((right) => !isAllowed(right) || right.grantable);
