import { randomBytes } from 'node:crypto';
import { type Column, type Contract, contractSafeguards, isKeyView } from '@azora/schema';
import { databaseRoles } from '@azora/schema/address';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/quote.ts';
import type { Catalogue } from './inspect-catalogue.ts';
import { type Fact, showConstraints, showDefaults, showPolicies, showTriggers, showView } from './inspect-fact.ts';

/**
 * Compares policies, masked views, triggers, checks and defaults word for word with what the contract makes when it is carried out once
 * more: on empty copies of the tables, in a transaction that is rolled back. A condition with a back door for one person
 * lets every attack fail as it should, and shows here.
 */
export const ruleFacts = async (client: Client, catalogue: Catalogue, contract: Contract): Promise<readonly Fact[]> => {
  const { owner } = databaseRoles(catalogue.database.name);
  const scratch = `azora_proof_${randomBytes(4).toString('hex')}`;
  const tables = contract.models
    .map(({ table }) => table)
    .filter((table) => catalogue.relations.some(({ schema, name }) => schema === catalogue.schema && name === table));
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = '5s'; SET LOCAL ROLE ${quoteIdentifier(owner)}`);
    const { rows: live } = await client.query<Rule>(RULES, [catalogue.schema, 'azora_reader', 'azora_keys']);
    await client.query(
      [
        ...copies(scratch, catalogue.schema, tables),
        ...statements(contract, tables, scratch),
        ...defaults(contract, tables),
      ].join(';\n'),
    );
    const { rows: made } = await client.query<Rule>(RULES, [scratch, `${scratch}_reader`, `${scratch}_keys`]);
    return differences(
      made.map((rule) => backIn(rule, scratch, catalogue.schema)),
      live,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [unproven(owner, why)];
  } finally {
    await client.query('ROLLBACK').catch(() => {});
  }
};

const unproven = (owner: string, why: string): Fact => ({
  table: '',
  operation: 'policy',
  expected: 'policies, views, triggers, checks and defaults as the contract says',
  happened: `unproven: they cannot be made once more as ${owner}: ${why}`,
  sql: `BEGIN; SET LOCAL ROLE ${quoteIdentifier(owner)}; CREATE SCHEMA azora_proof; ROLLBACK;`,
});

interface Rule {
  readonly kind: 'policy' | 'trigger' | 'view' | 'check' | 'default';
  readonly object: string;
  readonly name: string;
  readonly text: string;
}

/** Columns alone: keys matter to none of it, checks and defaults are made anew. */
const copies = (scratch: string, schema: string, tables: readonly string[]): readonly string[] => [
  ...['', '_reader', '_keys'].map((suffix) => `CREATE SCHEMA ${scratch}${suffix}`),
  ...tables.map((table) => {
    const name = quoteIdentifier(table);
    return `CREATE TABLE ${scratch}.${name} (LIKE ${quoteIdentifier(schema)}.${name})`;
  }),
  // The types of the columns are where the tables are.
  `SET LOCAL search_path = ${scratch}, ${quoteIdentifier(schema)}`,
];

/** Of the statements that a migration would run, those that make something to compare; on the copies. */
const statements = (contract: Contract, tables: readonly string[], scratch: string): readonly string[] =>
  contractSafeguards(contract)
    .filter(({ kind, table }) => (kind === 'access' || isKeyView(kind) || kind === 'check') && tables.includes(table))
    .flatMap(({ create }) => create.split(/;\n(?=[A-Z])|;$/))
    .filter((statement) => /^(?:CREATE (?:POLICY|VIEW|TRIGGER) |ALTER TABLE .* ADD CONSTRAINT )/.test(statement))
    .map((statement) => statement.replace(/\bazora_(reader|keys)\./g, `${scratch}_$1.`));

/** What a column is where nobody says; lists, fractions and what is computed aside. */
const defaults = (contract: Contract, tables: readonly string[]): readonly string[] =>
  contract.models
    .filter(({ table }) => tables.includes(table))
    .flatMap(({ table, columns }) =>
      columns.flatMap((column) => {
        const value = literalDefault(contract, column);
        const name = `${quoteIdentifier(table)} ALTER COLUMN ${quoteIdentifier(column.column)}`;
        return value === undefined ? [] : [`ALTER TABLE ${name} SET DEFAULT ${value}`];
      }),
    );

const literalDefault = (contract: Contract, { type, isEnum, isList, default: given }: Column): string | undefined => {
  if (given?.kind !== 'literal' || isList || type === 'Bytes') return undefined;
  // Prisma's datamodel rounds fractions: 0.95 is 0.9500000000000001 there.
  if (typeof given.value === 'number' && !Number.isSafeInteger(given.value)) return undefined;
  const value = String(given.value);
  if (!isEnum) return ['String', 'Json', 'DateTime'].includes(type) ? quoteLiteral(value) : value;
  const member = contract.enums.find(({ name }) => name === type)?.values.find(({ name }) => name === value);
  return member === undefined ? undefined : quoteLiteral(member.dbName);
};

const backIn = (rule: Rule, scratch: string, schema: string): Rule => ({
  ...rule,
  object: rule.object.replace(scratch, 'azora'),
  text: rule.text
    .replaceAll(`${scratch}_`, 'azora_')
    .replaceAll(`${scratch}.`, `${/^[a-z_][a-z0-9_]*$/.test(schema) ? schema : quoteIdentifier(schema)}.`),
});

const differences = (made: readonly Rule[], live: readonly Rule[]): readonly Fact[] => {
  const key = ({ kind, object, name }: Rule): string => [kind, object, name].join('\u0000');
  const found = new Map(live.map((rule) => [key(rule), rule]));
  return made.flatMap((rule) => {
    const match = found.get(key(rule));
    if (match?.text === rule.text) return [];
    return [ruleFact(rule, rule.text, match === undefined ? 'there is none' : match.text)];
  });
};

const ruleFact = ({ kind, object, name }: Rule, expected: string, happened: string): Fact => ({
  table: object,
  operation: kind,
  ...(kind === 'default' ? { column: name } : {}),
  expected: name === '' ? expected : `"${name}": ${expected}`,
  happened,
  sql: SHOW[kind](object),
});

const SHOW: Readonly<Record<Rule['kind'], (object: string) => string>> = {
  policy: showPolicies,
  trigger: showTriggers,
  view: showView,
  check: showConstraints,
  default: showDefaults,
};

/**
 * The rules of the tables in schema $1, of the masked views in $2 and of the views of keys in $3. As text, because a
 * UNION with a name cuts schema and view together to 63 bytes.
 */
const RULES = `
  SELECT 'policy' AS kind, c.relname::text AS object, p.polname AS name,
         concat_ws(' ', CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
           CASE p.polcmd WHEN '*' THEN 'ALL' WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' ELSE 'DELETE' END,
           'TO ' || (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(role) END, ', ' ORDER BY role)
                       FROM unnest(p.polroles) role),
           'USING ' || pg_get_expr(p.polqual, p.polrelid), 'WITH CHECK ' || pg_get_expr(p.polwithcheck, p.polrelid)) AS text
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1
  UNION ALL
  SELECT 'trigger', c.relname, t.tgname, pg_get_triggerdef(t.oid)
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = $1 AND NOT t.tgisinternal
  UNION ALL
  SELECT 'check', c.relname, k.conname, pg_get_constraintdef(k.oid)
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = $1 AND k.contype = 'c'
  UNION ALL
  SELECT 'default', c.relname, k.attname, pg_get_expr(d.adbin, d.adrelid)
    FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = d.adnum WHERE n.nspname = $1
  UNION ALL
  SELECT 'view', n.nspname || '.' || c.relname, '', pg_get_viewdef(c.oid)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ($2, $3) AND c.relkind = 'v'`;
