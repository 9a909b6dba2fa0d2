import { databaseUrl, type ServerAddress } from '@azora/schema';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

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
export const engineConnection = (address: ServerAddress, database: string): EngineConnection => {
  const charColumns = new WeakMap<object, readonly number[]>();
  const pool = new pg.Pool({
    connectionString: databaseUrl(address, database, 'password'),
    max: 1,
    Client: charAwareClient((rows, columns) => charColumns.set(rows, columns)),
  });
  pool.on('error', () => {});
  const stock = new PrismaPg(pool);
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

type Callback = (error: Error | undefined, result: pg.QueryArrayResult) => void;

/** A client that tells which columns of a result are `"char"` and hands them on as text. */
const charAwareClient = (found: (rows: object, columns: readonly number[]) => void): typeof pg.Client => {
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
