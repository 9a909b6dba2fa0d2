import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  type Client,
  connect,
  ensureClusterRoles,
  installKit,
  migrateDatabase,
  migrationsNeedKit,
  quoteIdentifier,
  readMigrations,
} from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { CONSTRAINTS_SQL, type NamedConstraint, type Refusal, readRefusal } from './refusal.ts';
import { createThrowawayDatabase, type ThrowawayDatabase } from './throwaway-database.ts';

/** Values by column's database name; a function makes one from the row's number in its table, for what is unique. */
export type RowTemplate = Readonly<Record<string, unknown>>;

/** A right row for each table, parents before children. `id` and `updated_at` are filled in, as Prisma's client does. */
export type RightRows = Readonly<Record<string, RowTemplate>>;

/** A service's database in a test. Each test finds row 1 of every table, and its changes are rolled back. */
export interface ServiceDatabase {
  /** Inserts the table's right row with other values in some columns. @returns the whole row as it was sent */
  readonly insert: (table: string, values?: RowTemplate) => Promise<Record<string, unknown>>;
  /** Expects that row to be refused so; the test goes on as if it had not been tried. */
  readonly refuses: (table: string, values: RowTemplate, by: Refusal) => Promise<void>;
  /** Expects a statement to be refused so: an UPDATE or a DELETE. */
  readonly refusesStatement: (sql: string, by: Refusal) => Promise<void>;
  /** Runs a statement. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
  /**
   * The checks, keys and composite references that have refused nothing so far, for a file's last test.
   * A key that the primary or a narrower key makes true, and a reference by id alone, say nothing about the domain and are left out.
   * @param isHere whether a table is this file's, where a service's tests stand in several
   */
  readonly unprovenConstraints: (isHere?: (table: string) => boolean) => readonly string[];
}

const SERVICES = fileURLToPath(new URL('../../../services', import.meta.url));

/** The id of a table's row by its number: row 1 is there in every test. */
export const idOf = (table: string, number = 1): string =>
  createHash('md5')
    .update(`${table} ${number}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** 64 hexadecimal digits, as a SHA-256 has, that differ from row to row. */
export const hex64 = (number: number): string => createHash('sha256').update(String(number)).digest('hex');

/**
 * A throwaway database with a service's own migrations, for all tests of the `describe` that calls this:
 * one connection, one transaction a test.
 */
export const serviceDatabase = (service: string, address: ServerAddress, rightRows: RightRows): ServiceDatabase => {
  let database: ThrowawayDatabase;
  let client: Client;
  let constraints: readonly NamedConstraint[] = [];
  const columns = new Map<string, Set<string>>();
  const numbers = new Map<string, number>();
  const proven = new Set<string>();

  const nextRow = (table: string, values: RowTemplate): Record<string, unknown> => {
    const number = (numbers.get(table) ?? 0) + 1;
    numbers.set(table, number);
    const known = columns.get(table);
    if (known === undefined) throw new Error(`${service} has no table ${table}`);
    const filled = { id: idOf(table, number), ...(known.has('updated_at') ? { updated_at: UPDATED_AT } : {}) };
    const row: RowTemplate = { ...filled, ...rightRows[table], ...values };
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, isNumbered(value) ? value(number) : value]),
    );
  };
  const insert = async (table: string, values: RowTemplate = {}): Promise<Record<string, unknown>> => {
    const row = nextRow(table, values);
    const names = Object.keys(row);
    await client.query(
      `INSERT INTO ${quoteIdentifier(table)} (${names.map(quoteIdentifier).join(', ')})
       VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
    return row;
  };
  const refuses = async (act: () => Promise<unknown>, expected: Refusal): Promise<void> => {
    await client.query('SAVEPOINT refusal');
    const error: unknown = await act().then(
      () => new Error('it was admitted'),
      (reason: unknown) => reason,
    );
    await client.query('ROLLBACK TO refusal');
    const read = readRefusal(error, constraints);
    if (read === undefined) throw error;
    expect(read.refusal, error instanceof Error ? error.message : undefined).toEqual(expected);
    if (read.constraint !== undefined) proven.add(read.constraint);
  };

  beforeAll(async () => {
    database = await createThrowawayDatabase(address);
    client = await connect(address, database.name, { applicationName: `tests of ${service}` });
    const migrations = readMigrations(`${SERVICES}/${service}/prisma/migrations`);
    if (migrationsNeedKit(migrations)) {
      await ensureClusterRoles(client);
      await installKit(client);
    }
    await migrateDatabase(client, migrations, { root: SERVICES });
    constraints = (await client.query<NamedConstraint>(CONSTRAINTS_SQL)).rows;
    const { rows } = await client.query<{ table_name: string; column_name: string }>(
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    for (const { table_name, column_name } of rows) {
      columns.set(table_name, (columns.get(table_name) ?? new Set()).add(column_name));
    }
    for (const table of Object.keys(rightRows)) await insert(table);
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });
  beforeEach(async () => {
    await client.query('BEGIN');
  });
  afterEach(async () => {
    await client.query('ROLLBACK');
  });

  return {
    insert,
    refuses: (table, values, by) => refuses(() => insert(table, values), by),
    refusesStatement: (sql, by) => refuses(() => client.query(sql), by),
    query: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    unprovenConstraints: (isHere = () => true) =>
      constraints
        .filter(({ name, table, isPlumbing }) => isHere(table) && !isPlumbing && !proven.has(name))
        .map(({ table, definition }) => `${table}: ${definition}`),
  };
};

const isNumbered = (value: unknown): value is (number: number) => unknown => typeof value === 'function';

/** Long after the `created_at` of any row in a test. */
const UPDATED_AT = '2026-12-31T00:00:00Z';
