import type { Pool, PoolClient, Query, QueryConfig, QueryResult } from 'pg';
import type { Context } from './context.ts';
import { pipelined, type Statement } from './pipelined-query.ts';

/** What a connection is borrowed for. */
export type Errand =
  | { readonly kind: 'plain' }
  | { readonly kind: 'acting'; readonly context: Context }
  /** `isolation` is SQL, from Prisma's closed list. */
  | { readonly kind: 'transaction'; readonly context: Context; readonly isolation: string | undefined };

/**
 * Makes every query of a pool, and every transaction, begin with a role and a context. All of them are local to the
 * transaction, so that nothing is left for whoever gets the connection next: from this pool, or from PgBouncer in
 * transaction mode, which may give each transaction another connection. Statements have no names for the same reason:
 * PgBouncer before 1.21 knows none.
 * @param errand what the call under way is about
 */
export const contextPool = (pool: Pool, errand: () => Errand): void => {
  const query: (config: QueryConfig) => Promise<QueryResult> = pool.query.bind(pool);
  const connect: () => Promise<PoolClient> = pool.connect.bind(pool);
  const borrow = pool.connect.bind(pool);
  Object.assign(pool, {
    query: (config: QueryConfig) => {
      const current = errand();
      return current.kind === 'plain' ? query(config) : queryIn(connect(), current.context, config);
    },
    connect: (callback?: Parameters<typeof borrow>[0]) => {
      // pg's own `pool.query` comes by with a callback.
      if (callback !== undefined) return borrow(callback);
      const current = errand();
      return current.kind === 'transaction' ? connect().then((client) => beginningIn(client, current)) : connect();
    },
  });
};

const queryIn = async (
  connecting: Promise<PoolClient>,
  context: Context,
  config: QueryConfig,
): Promise<QueryResult> => {
  const client = await connecting;
  client.on('error', ignoreLoss);
  let isIdle = true;
  try {
    const result = await run(client, [statementOf(context)], config);
    isIdle = client.getTransactionStatus() === 'I';
    return result;
  } finally {
    client.removeListener('error', ignoreLoss);
    // Raw SQL may have begun a transaction: nobody else is to find themselves in it.
    client.release(!isIdle);
  }
};

/** The query fails of a lost connection; the event that tells of it too would end the process if nobody listened. */
const ignoreLoss = (): void => {};

/** The part of a pooled client that Prisma's adapter uses in a transaction, with another `BEGIN`. */
const beginningIn = (
  client: PoolClient,
  { context, isolation }: Extract<Errand, { readonly kind: 'transaction' }>,
): Pick<PoolClient, 'query' | 'on' | 'removeListener' | 'release'> => {
  const begin = { text: isolation === undefined ? 'BEGIN' : `BEGIN ISOLATION LEVEL ${isolation}`, values: [] };
  const query = (config: QueryConfig) =>
    config.text === 'BEGIN' ? run(client, [begin], statementOf(context)) : client.query(config);
  return {
    query: query as PoolClient['query'],
    on: client.on.bind(client),
    removeListener: client.removeListener.bind(client),
    release: client.release.bind(client),
  };
};

/**
 * The statement that sets role and context until the transaction ends. All of the settings each time, the empty ones
 * too: a session may hold some that raw SQL left there.
 */
const statementOf = (context: Context): { text: string; values: string[] } => ({
  text: CONTEXT_SQL,
  values: [
    context.subject,
    context.tenant,
    context.actor,
    context.requestId,
    context.includeDeleted ? 'on' : '',
    context.role,
  ],
});

const SETTINGS = ['azora.subject', 'azora.tenant', 'azora.actor', 'azora.request_id', 'azora.include_deleted', 'role'];

const CONTEXT_SQL = `SELECT ${SETTINGS.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`;

type QueryClass = new (
  config: QueryConfig & { readonly queryMode: 'extended' },
  values: undefined,
  callback: (error: Error | null, result: QueryResult) => void,
) => Query;

const run = (client: PoolClient, before: readonly Statement[], config: QueryConfig): Promise<QueryResult> =>
  new Promise((resolve, reject) => {
    // The class comes with the client: there may be several copies of pg, and this one is the adapter's.
    const { Query } = client.constructor as unknown as { readonly Query: QueryClass };
    const query = new Query({ ...config, queryMode: 'extended' }, undefined, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    client.query(pipelined(before, query));
  });
