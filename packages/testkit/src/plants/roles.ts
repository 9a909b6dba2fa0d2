import { type Place, type Plant, sql } from './plant.ts';

type WhichRole = (bed: Parameters<Plant['sow']>[0]) => string;

const app: WhichRole = ({ roles }) => roles.app[0];
const reader: WhichRole = ({ roles }) => roles.reader[0];
const owner: WhichRole = ({ roles }) => roles.owner;

/** An attribute of a role of the throwaway database, and back. Roles belong to the whole server: no other is touched. */
const attribute = (role: WhichRole, on: string, off: string): Pick<Plant, 'sow' | 'catalogue'> => ({
  sow: sql(
    (bed) => `ALTER ROLE "${role(bed)}" ${on}`,
    (bed) => `ALTER ROLE "${role(bed)}" ${off}`,
  ),
  catalogue: { table: role },
});

const membership = (group: string | WhichRole, member: WhichRole): Pick<Plant, 'sow' | 'catalogue'> => {
  const name = (bed: Parameters<WhichRole>[0]): string => (typeof group === 'string' ? group : `"${group(bed)}"`);
  return {
    sow: sql(
      (bed) => `GRANT ${name(bed)} TO "${member(bed)}"`,
      (bed) => `REVOKE ${name(bed)} FROM "${member(bed)}"`,
    ),
    catalogue: { table: member },
  };
};

/** Settings with which sessions start. */
const starting = (whose: (bed: Parameters<WhichRole>[0]) => string, setting: string, value: string): Plant['sow'] =>
  sql(
    (bed) => `ALTER ${whose(bed)} SET ${setting} = '${value}'`,
    (bed) => `ALTER ${whose(bed)} RESET ${setting}`,
  );

const onDatabase: WhichRole = ({ database }) => database;
const nowhere: Place = { table: '' };

/** Roles that can do more than they say, and databases that let in whom they must not. */
export const rolePlants: readonly Plant[] = [
  { title: 'an app that no policy binds', service: 'auth-service', ...attribute(app, 'BYPASSRLS', 'NOBYPASSRLS') },
  {
    title: 'an app that has its groups’ rights at once',
    service: 'azora-mint',
    ...attribute(app, 'INHERIT', 'NOINHERIT'),
  },
  {
    title: 'an app that has the service’s rights at once',
    service: 'azora-education',
    sow: sql(
      // Before 16 only the member's own attribute says so.
      (bed) =>
        `DO $$ BEGIN IF current_setting('server_version_num')::int >= 160000
           THEN EXECUTE 'GRANT azora_service TO "${app(bed)}" WITH INHERIT TRUE';
           ELSE ALTER ROLE "${app(bed)}" INHERIT; END IF; END $$`,
      (bed) =>
        `DO $$ BEGIN IF current_setting('server_version_num')::int >= 160000
           THEN EXECUTE 'GRANT azora_service TO "${app(bed)}" WITH INHERIT FALSE';
           ELSE ALTER ROLE "${app(bed)}" NOINHERIT; END IF; END $$`,
    ),
    attack: { table: 'wallets' },
    catalogue: { table: app },
  },
  { title: 'an app that makes roles', service: 'azora-forge', ...attribute(app, 'CREATEROLE', 'NOCREATEROLE') },
  { title: 'an app that makes databases', service: 'azora-nexus', ...attribute(app, 'CREATEDB', 'NOCREATEDB') },
  { title: 'an app that replicates', service: 'azora-nexus', ...attribute(app, 'REPLICATION', 'NOREPLICATION') },
  { title: 'a reader who is a superuser', service: 'azora-sapiens', ...attribute(reader, 'SUPERUSER', 'NOSUPERUSER') },
  { title: 'an owner who logs in', service: 'azora-education', ...attribute(owner, 'LOGIN', 'NOLOGIN') },
  {
    title: 'an app that can become the owner',
    service: 'azora-covenant',
    ...membership(owner, app),
    attack: { table: owner },
  },
  {
    title: 'an app that can become maintenance',
    service: 'notification-service',
    ...membership('azora_maintenance', app),
    attack: { table: 'azora_maintenance' },
  },
  {
    title: 'an app that reads everything by a role of PostgreSQL’s own',
    service: 'health-monitor',
    ...membership('pg_read_all_data', app),
  },
  {
    title: 'a reader who can become the service',
    service: 'ai-family-service',
    ...membership('azora_service', reader),
  },
  {
    title: 'an app that can become another service’s app',
    service: 'enterprise-service',
    ...membership(({ neighbour }) => neighbour.app[0], app),
  },
  {
    title: 'an app that can give its group on',
    service: 'azora-education',
    sow: sql(
      (bed) => `GRANT azora_user TO "${app(bed)}" WITH ADMIN OPTION`,
      (bed) => `REVOKE ADMIN OPTION FOR azora_user FROM "${app(bed)}"`,
    ),
    catalogue: { table: app },
  },
  {
    title: 'an app that cannot act for users',
    service: 'notification-service',
    sow: sql(
      (bed) => `REVOKE azora_user FROM "${app(bed)}"`,
      (bed) =>
        `DO $$ BEGIN IF current_setting('server_version_num')::int >= 160000
           THEN EXECUTE 'GRANT azora_user TO "${app(bed)}" WITH INHERIT FALSE, SET TRUE';
           ELSE GRANT azora_user TO "${app(bed)}"; END IF; END $$`,
    ),
    attack: { table: 'notifications' },
    catalogue: { table: app },
  },
  {
    title: 'a database that belongs to somebody else',
    service: 'azora-sapiens',
    sow: sql(
      ({ database }) => `ALTER DATABASE "${database}" OWNER TO CURRENT_USER`,
      ({ database, roles }) => `ALTER DATABASE "${database}" OWNER TO "${roles.owner}"`,
    ),
    catalogue: nowhere,
  },
  {
    title: 'a guest who can become the service',
    service: 'audit-logging-service',
    sow: sql(
      ({ database }) =>
        `CREATE ROLE "${database}_guest" LOGIN; GRANT CONNECT ON DATABASE "${database}" TO "${database}_guest"; GRANT azora_service TO "${database}_guest"`,
      ({ database }) => `REVOKE ALL ON DATABASE "${database}" FROM "${database}_guest"; DROP ROLE "${database}_guest"`,
    ),
    catalogue: { table: ({ database }) => `${database}_guest` },
  },
  {
    title: 'sessions that start as the service',
    service: 'azora-sapiens',
    sow: starting((bed) => `ROLE "${app(bed)}" IN DATABASE "${bed.database}"`, 'role', 'azora_service'),
    catalogue: nowhere,
  },
  {
    title: 'sessions that start in somebody’s context',
    service: 'auth-service',
    sow: starting(({ database }) => `DATABASE "${database}"`, 'azora.subject', '00000000-0000-4000-8000-000000000666'),
    catalogue: nowhere,
  },
  {
    title: 'a database that everybody may connect to',
    service: 'azora-mint',
    sow: sql(
      ({ database }) => `GRANT CONNECT ON DATABASE "${database}" TO PUBLIC`,
      ({ database }) => `REVOKE CONNECT ON DATABASE "${database}" FROM PUBLIC`,
    ),
    catalogue: nowhere,
    connection: { table: onDatabase },
  },
  {
    title: 'a database that another service may connect to',
    service: 'azora-forge',
    sow: sql(
      ({ database, neighbour }) => `GRANT CONNECT ON DATABASE "${database}" TO "${neighbour.app[0]}"`,
      ({ database, neighbour }) => `REVOKE CONNECT ON DATABASE "${database}" FROM "${neighbour.app[0]}"`,
    ),
    connection: { table: onDatabase },
  },
  {
    title: 'a database in which everybody makes temporary tables',
    service: 'ai-family-service',
    sow: sql(
      ({ database }) => `GRANT TEMPORARY ON DATABASE "${database}" TO PUBLIC`,
      ({ database }) => `REVOKE TEMPORARY ON DATABASE "${database}" FROM PUBLIC`,
    ),
    catalogue: nowhere,
    connection: { table: onDatabase },
  },
  {
    title: 'a database that does not let its own reader in',
    service: 'health-monitor',
    sow: sql(
      (bed) => `REVOKE CONNECT ON DATABASE "${bed.database}" FROM "${reader(bed)}"`,
      (bed) => `GRANT CONNECT ON DATABASE "${bed.database}" TO "${reader(bed)}"`,
    ),
    connection: { table: onDatabase },
  },
  {
    title: 'another service’s app that can become the owner',
    service: 'health-monitor',
    sow: sql(
      ({ roles, neighbour }) => `GRANT "${roles.owner}" TO "${neighbour.app[0]}"`,
      ({ roles, neighbour }) => `REVOKE "${roles.owner}" FROM "${neighbour.app[0]}"`,
    ),
    catalogue: { table: ({ neighbour }) => neighbour.app[0] },
  },
  {
    title: 'large objects without rights of their own',
    service: 'azora-education',
    sow: starting((bed) => `ROLE "${app(bed)}"`, 'lo_compat_privileges', 'on'),
    catalogue: nowhere,
  },
];
