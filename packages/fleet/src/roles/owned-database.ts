import { databaseRoles } from '@azora/schema/address';
import { createDatabase } from '../databases/create-database.ts';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier } from '../postgres/quote.ts';
import type { ServerVersion } from '../postgres/server-version.ts';
import { changeRoles } from './change-roles.ts';
import { ensureDatabaseRights } from './database-rights.ts';
import { ensureDatabaseRoles, type VerifiersFor } from './ensure-roles.ts';

/**
 * Creates one database with roles of its own, owned by its owner. @returns false where it exists already
 * @throws {AzoraError} `ROLE_UNEXPECTED`, `DATABASE_UNOWNED`, `NO_ROLE_RIGHTS`
 */
export const createOwnedDatabase = async (
  client: Client,
  database: string,
  version: ServerVersion,
  verifiersFor?: VerifiersFor,
): Promise<boolean> => {
  await ensureDatabaseRoles(client, database, verifiersFor);
  const created = await createDatabase(client, database, version, databaseRoles(database).owner);
  const refused = (await ensureDatabaseRights(client, [database])).get(database);
  if (refused !== undefined) throw refused;
  return created;
};

/** Drops the roles of a database that is gone. */
export const dropDatabaseRoles = async (client: Client, database: string): Promise<void> => {
  const { owner, app, reader } = databaseRoles(database);
  const names = [...app, ...reader, owner].map(quoteIdentifier).join(', ');
  await changeRoles(client, () => client.query(`DROP ROLE IF EXISTS ${names}`));
};
