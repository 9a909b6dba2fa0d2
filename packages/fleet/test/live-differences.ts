import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Contract, contractSafeguards, type Safeguard } from '@azora/schema';
import { databaseRoles, type ServerAddress } from '@azora/schema/address';
import type { Service } from '../src/config/project.ts';
import { type Client, withClient } from '../src/postgres/connect.ts';
import { quoteIdentifier } from '../src/postgres/quote.ts';
import { diffToSchema } from '../src/prisma/schema-engine.ts';
import { inspectDatabase } from '../src/prove/inspect-database.ts';

/**
 * What a live database has otherwise than its contract says, in words; empty where they are equal. Prisma's engine
 * compares tables, columns with type, nullability and default, keys and plain indexes; checks, partial and expression
 * indexes are compared with those that the contract makes; policies, triggers, views and rights as a proof does.
 */
export const liveDifferences = async (
  address: ServerAddress,
  service: Service,
  contract: Contract,
): Promise<readonly string[]> => {
  const files = service.schemaFiles.map((path) => ({ path, content: readFileSync(path, 'utf8') }));
  const diff = await diffToSchema(address, service.database, files);
  const rest = await withClient(address, service.database, async (client) => [
    ...(await safeguardDifferences(client, contract)),
    ...(await unseenThings(client)),
    ...(await inspectDatabase(client, contract)).map((fact) => JSON.stringify(fact)),
  ]);
  return [...(diff === '' ? [] : [diff]), ...rest].map((text) => `${service.name}: ${text}`);
};

/** Checks and the indexes that Prisma does not see, as definitions. */
const DEFINITIONS = `
  SELECT c.relname || ': ' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.connamespace = $1::regnamespace AND k.contype IN ('c', 'x')
  UNION ALL
  SELECT replace(pg_get_indexdef(x.indexrelid), ' ON ' || $1 || '.', ' ON ')
    FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
    WHERE c.relnamespace = $1::regnamespace AND (x.indpred IS NOT NULL OR x.indexprs IS NOT NULL)`;

/** Carries the contract's checks and indexes out once more, on empty copies of the tables, and rolls that back. */
const safeguardDifferences = async (client: Client, contract: Contract): Promise<readonly string[]> => {
  const scratch = `walk_${randomBytes(4).toString('hex')}`;
  const owner = quoteIdentifier(databaseRoles(client.database ?? '').owner);
  const definitions = async (schema: string): Promise<readonly string[]> =>
    (await client.query<{ definition: string }>(DEFINITIONS, [schema])).rows.map(({ definition }) => definition);
  const live = await definitions('public');
  const rules = (await client.query<{ rule: string }>(RULES)).rows.map(({ rule }) => rule);
  await client.query(`BEGIN; SET LOCAL ROLE ${owner}; CREATE SCHEMA ${scratch}`);
  try {
    for (const { table } of contract.models) {
      const name = quoteIdentifier(table);
      await client.query(`CREATE TABLE ${scratch}.${name} (LIKE public.${name})`);
    }
    await client.query(`SET LOCAL search_path = ${scratch}, public`);
    await client.query(
      contractSafeguards(contract)
        .filter(isOfTables)
        .map(({ create }) => create)
        .join('\n'),
    );
    await client.query('SET LOCAL search_path = public');
    const made = await definitions(scratch);
    const told = contractSafeguards(contract).flatMap(rulesIn);
    return [
      ...rules.filter((one) => !told.includes(one)).map((one) => `is not in the contract: ${one}`),
      ...live.filter((one) => !made.includes(one)).map((one) => `is not in the contract: ${one}`),
      ...made.filter((one) => !live.includes(one)).map((one) => `is not in the database: ${one}`),
    ];
  } catch (error) {
    return [`has no room for what the contract says: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await client.query('ROLLBACK');
  }
};

/** Policies and triggers by name; what they say is compared by the proof, which leaves those alone that open nothing. */
const RULES = `
  SELECT 'POLICY ' || relname || ': ' || polname AS rule FROM pg_policy JOIN pg_class c ON c.oid = polrelid
    WHERE relnamespace = 'public'::regnamespace
  UNION ALL
  SELECT 'TRIGGER ' || relname || ': ' || tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
    WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal`;

const rulesIn = ({ create }: Safeguard): readonly string[] =>
  [...create.matchAll(/^CREATE (POLICY|TRIGGER) "?(\w+)"?[^;]*? ON "(\w+)"/gm)].map(
    ([, kind, name, table]) => `${kind} ${table}: ${name}`,
  );

const isOfTables = ({ kind }: Safeguard): boolean => kind === 'check' || kind === 'unique' || kind === 'index';

/** What neither Prisma nor an annotation can say, so that no database has it. */
const UNSEEN = `
  SELECT conrelid::regclass || ': ' || conname || ' ' || pg_get_constraintdef(oid) AS thing FROM pg_constraint k
    WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
      AND (condeferrable OR NOT convalidated OR contype = 'u' OR to_jsonb(k)->>'conenforced' = 'false')
  UNION ALL
  SELECT pg_get_indexdef(indexrelid) FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
    WHERE c.relnamespace = 'public'::regnamespace AND (NOT indisvalid OR indnkeyatts <> indnatts)
  UNION ALL
  SELECT attrelid::regclass || '.' || attname || ' is generated or collated otherwise'
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND attnum > 0 AND NOT attisdropped
      AND (attgenerated <> '' OR attidentity <> '' OR attcollation <> typcollation)
  UNION ALL
  SELECT oid::regclass || ' is of kind ' || relkind::text FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('r', 'i', 'S')
  UNION ALL
  SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')`;

const unseenThings = async (client: Client): Promise<readonly string[]> =>
  (await client.query<{ thing: string }>(UNSEEN)).rows.map(({ thing }) => `is more than a contract can say: ${thing}`);
