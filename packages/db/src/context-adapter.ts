import { AsyncLocalStorage } from 'node:async_hooks';
import type { PrismaPg } from '@prisma/adapter-pg';
import type { Context } from './context.ts';
import { contextPool, type Errand } from './context-pool.ts';
import { dbError } from './errors.ts';

/** What a Prisma client takes as its adapter. */
export type AdapterFactory = Pick<PrismaPg, 'provider' | 'adapterName' | 'connect'>;

/** For whom the engine's call under way is: nobody, unless {@link runFor} says so. */
const current = new AsyncLocalStorage<Errand>();

/** Runs one call of Prisma's engine for a context, or plainly, as the login alone. */
export const runFor = <Result>(context: Context | 'plain', call: () => Result): Result =>
  current.run(context === 'plain' ? { kind: 'plain' } : { kind: 'acting', context }, call);

/**
 * An adapter whose queries and transactions are each in the role and context of the call that makes them, and that
 * refuses a call made in none.
 */
export const contextAdapter = (factory: AdapterFactory, service: string): AdapterFactory => {
  const errand = (): Errand => {
    const found = current.getStore();
    if (found === undefined) throw noContext(service);
    return found;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      contextPool(adapter.underlyingDriver(), errand);
      const startTransaction = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = (isolation) => {
        const found = errand();
        if (found.kind !== 'acting') throw noContext(service);
        // The isolation level must stand in the BEGIN: after a first query PostgreSQL takes it no more.
        return current.run({ kind: 'transaction', context: found.context, isolation }, () => startTransaction());
      };
      return adapter;
    },
  };
};

/** Says how to act for somebody. */
export const noContext = (service: string) =>
  dbError('NO_CONTEXT', `Nobody is named for whom ${service}'s data is read or written.`, {
    hint: "Name the user: db.as({ user }).… ; or, for the service's own work: db.asService('why').…",
  });
