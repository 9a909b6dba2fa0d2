import { chosenSchema, type ServerAddress, tlsAttempts } from '@azora/schema/address';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { clientConfig } from '../postgres/client-config.ts';

/** PostgreSQL's one-byte `"char"`, which its catalogs use for kinds and flags. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/** A connection for Prisma's schema engine; whoever opened it ends it. */
export interface EngineConnection {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  readonly end: () => Promise<void>;
}

/**
 * Lets Prisma's schema engine read one database. The stock adapter refuses `"char"` columns, which PostgreSQL 18's
 * catalogs are full of, and reporting them as text makes the engine panic; here they are what they are: characters.
 */
export const engineConnection = async (address: ServerAddress, database: string): Promise<EngineConnection> => {
  const charColumns = new WeakMap<object, readonly number[]>();
  const pool = await openPool(address, database, (rows, columns) => charColumns.set(rows, columns));
  const schema = chosenSchema(address);
  const stock = new PrismaPg(pool, schema === undefined ? {} : { schema });
  const connect: SqlMigrationAwareDriverAdapterFactory['connect'] = async () => {
    const adapter = await stock.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  };
  return {
    factory: {
      provider: stock.provider,
      adapterName: stock.adapterName,
      connect,
      connectToShadowDb: () => Promise.reject(new Error('migrations are replayed before the engine is asked')),
    },
    end: () => pool.end(),
  };
};

type FoundColumns = (rows: object, columns: readonly number[]) => void;

/** A pool of one connection, which is open: with TLS or without, as the URL's `sslmode` has it. */
const openPool = async (address: ServerAddress, database: string, found: FoundColumns): Promise<pg.Pool> => {
  const attempts = tlsAttempts(address);
  for (const [index, attempt] of attempts.entries()) {
    const pool = new pg.Pool({ ...clientConfig(attempt, database), max: 1, Client: charAwareClient(found) });
    pool.on('error', () => {});
    try {
      (await pool.connect()).release();
      return pool;
    } catch (error) {
      await pool.end();
      if (index === attempts.length - 1) throw error;
    }
  }
  throw new Error('unreachable: there is at least one attempt');
};

type Callback = (error: Error | undefined, result: pg.QueryArrayResult) => void;

/** A client that tells which columns of a result are `"char"` and hands them on as text. */
const charAwareClient = (found: FoundColumns): typeof pg.Client => {
  const mark = (result: pg.QueryArrayResult): void => {
    const columns: number[] = [];
    for (const [index, field] of result.fields.entries()) {
      if (field.dataTypeID !== CHAR_OID) continue;
      field.dataTypeID = TEXT_OID;
      columns.push(index);
    }
    if (columns.length > 0) found(result.rows, columns);
  };
  const Aware = class extends pg.Client {};
  const query = pg.Client.prototype.query as (this: pg.Client, ...args: unknown[]) => unknown;
  // A pool always passes a callback last; everything else is none of ours.
  Object.defineProperty(Aware.prototype, 'query', {
    value: function (this: pg.Client, ...args: unknown[]): unknown {
      const callback = args.at(-1);
      if (typeof callback !== 'function') return query.apply(this, args);
      const marked: Callback = (error, result) => {
        if (error === undefined || error === null) mark(result);
        (callback as Callback)(error, result);
      };
      return query.apply(this, [...args.slice(0, -1), marked]);
    },
  });
  return Aware;
};
