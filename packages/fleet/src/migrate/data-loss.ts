import type { SqlParser } from '@azora/schema';
import type { Client } from '../postgres/connect.ts';

/** Something that a migration takes away. */
export interface DataLoss {
  /** What `--accept-loss` must name: `table.column`, or `table` where the whole table goes. */
  readonly what: string;
  /** A sentence without its subject, e.g. `is dropped with all its values`. */
  readonly how: string;
}

/** What a generated migration does to the rows there are. */
export interface Consequences {
  readonly losses: readonly DataLoss[];
  /** Steps that lose nothing and fail where rows do not fit them. */
  readonly warnings: readonly string[];
  /**
   * `table.column` of each column whose type changes, or that Prisma drops and adds anew under its name: what depends on
   * it must be dropped and made again.
   */
  readonly retyped: readonly string[];
}

/**
 * Reads from the SQL that Prisma's engine generated what it would lose. The engine's own warnings count rows, and the
 * shadow database it is asked about has none.
 * @param shadow a connection to the database before the migration.
 */
export const consequencesOf = async (sql: string, parser: SqlParser, shadow: Client): Promise<Consequences> => {
  const found: { losses: DataLoss[]; warnings: string[]; retyped: string[] } = {
    losses: [],
    warnings: [],
    retyped: [],
  };
  const before = await columnTypes(shadow);
  for (const { stmt } of parser.parse(sql).stmts ?? []) {
    if (stmt === undefined) continue;
    if ('DropStmt' in stmt && stmt.DropStmt.removeType === 'OBJECT_TABLE') {
      for (const object of stmt.DropStmt.objects ?? [])
        found.losses.push({ what: lastName(object), how: 'is dropped with all its rows' });
    }
    if ('IndexStmt' in stmt && stmt.IndexStmt.unique === true) {
      const table = stmt.IndexStmt.relation?.relname ?? '';
      if (before.tables.has(table)) found.warnings.push(`a new unique key on ${table} fails where its rows repeat`);
    }
    if ('AlterTableStmt' in stmt) {
      const table = stmt.AlterTableStmt.relation?.relname ?? '';
      const commands = (stmt.AlterTableStmt.cmds ?? []).flatMap((command) =>
        'AlterTableCmd' in command ? [command.AlterTableCmd as AlterCommand] : [],
      );
      for (const command of commands) inspect(table, command, before, found);
      found.retyped.push(...replaced(table, commands));
    }
  }
  return found;
};

interface AlterCommand {
  readonly subtype?: string;
  readonly name?: string;
  readonly def?: {
    readonly ColumnDef?: {
      readonly colname?: string;
      readonly typeName?: ParsedType;
      readonly constraints?: unknown[];
    };
  };
}

interface ParsedType {
  readonly names?: readonly { readonly String?: { readonly sval?: string } }[];
  readonly typmods?: readonly { readonly A_Const?: { readonly ival?: { readonly ival?: number } } }[];
}

const inspect = (
  table: string,
  command: AlterCommand,
  before: ColumnTypes,
  found: { losses: DataLoss[]; warnings: string[]; retyped: string[] },
): void => {
  const column = command.name ?? command.def?.ColumnDef?.colname ?? '';
  const what = `${table}.${column}`;
  switch (command.subtype) {
    case 'AT_DropColumn':
      found.losses.push({ what, how: 'is dropped with all its values' });
      break;
    case 'AT_AlterColumnType': {
      found.retyped.push(what);
      const old = before.types.get(what);
      const type = typeText(command.def?.ColumnDef?.typeName);
      if (old === undefined || !widens(old, type)) {
        found.losses.push({
          what,
          how: `changes from ${old ?? 'another type'} to ${type}, which not every value may survive`,
        });
      }
      break;
    }
    case 'AT_AddColumn': {
      const constraints = JSON.stringify(command.def?.ColumnDef?.constraints ?? []);
      if (constraints.includes('CONSTR_NOTNULL') && !constraints.includes('CONSTR_DEFAULT')) {
        found.warnings.push(`${what} is required and has no default, so adding it fails where ${table} has rows`);
      }
      break;
    }
    case 'AT_SetNotNull':
      found.warnings.push(`${what} becomes required, which fails where it is NULL`);
      break;
    default:
      break;
  }
};

/** The columns that are dropped and added again under the same name. */
const replaced = (table: string, commands: readonly AlterCommand[]): readonly string[] => {
  const added = new Set(
    commands.filter(({ subtype }) => subtype === 'AT_AddColumn').map(({ def }) => def?.ColumnDef?.colname),
  );
  return commands
    .filter(({ subtype, name }) => subtype === 'AT_DropColumn' && added.has(name))
    .map(({ name }) => `${table}.${name}`);
};

interface ColumnTypes {
  readonly tables: ReadonlySet<string>;
  /** By `table.column`, as `format_type` writes them. */
  readonly types: ReadonlyMap<string, string>;
}

const columnTypes = async (client: Client): Promise<ColumnTypes> => {
  const { rows } = await client.query<{ table_name: string; column_name: string; type: string }>(`
    SELECT c.relname AS table_name, a.attname AS column_name, format_type(a.atttypid, a.atttypmod) AS type
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname <> 'information_schema' AND NOT starts_with(n.nspname, 'pg_')`);
  return {
    tables: new Set(rows.map((row) => row.table_name)),
    types: new Map(rows.map((row) => [`${row.table_name}.${row.column_name}`, row.type])),
  };
};

/** The parser's type in the words of `format_type`, as far as {@link widens} compares them. */
const typeText = (type: ParsedType | undefined): string => {
  const name = type?.names?.at(-1)?.String?.sval ?? '';
  const size = (type?.typmods ?? []).map((modifier) => modifier.A_Const?.ival?.ival ?? 0).join(',');
  const word = FORMATTED[name] ?? name;
  return size === '' ? word : `${word}(${size})`;
};

const FORMATTED: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  varchar: 'character varying',
  bpchar: 'character',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
};

/** Changes that keep every value: PostgreSQL's own widening. */
const widens = (from: string, to: string): boolean => {
  if (from === to) return true;
  const [old, wider] = [sized(from), sized(to)];
  if (wider.name === 'text') return ['character varying', 'character', 'uuid', 'citext'].includes(old.name);
  if (old.name === 'character varying' && wider.name === old.name) return fits(old.sizes[0], wider.sizes[0]);
  if (old.name === 'numeric' && wider.name === old.name) {
    const [p = 0, s = 0] = old.sizes;
    const [q, t = 0] = wider.sizes;
    return q === undefined || (t >= s && q - t >= p - s);
  }
  const integers = ['smallint', 'integer', 'bigint'];
  return integers.includes(old.name) && integers.indexOf(wider.name) > integers.indexOf(old.name);
};

/** Whether a length fits another; no length is the longest. */
const fits = (length: number | undefined, limit: number | undefined): boolean =>
  limit === undefined || (length !== undefined && length <= limit);

const sized = (type: string): { name: string; sizes: number[] } => {
  const match = /^([^(]*)(?:\(([\d,]*)\))?$/.exec(type);
  return { name: (match?.[1] ?? type).trim(), sizes: (match?.[2] ?? '').split(',').filter(Boolean).map(Number) };
};

const lastName = (object: unknown): string => {
  const names = [...JSON.stringify(object).matchAll(/"sval":"((?:[^"\\]|\\.)*)"/g)];
  return names.at(-1)?.[1] ?? '';
};
