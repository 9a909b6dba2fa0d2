import type { Context } from './context.ts';
import { noContext, runFor } from './context-adapter.ts';
import { dbError } from './errors.ts';
import type { UntypedClient } from './services.ts';

/** Methods that a client gets besides Prisma's; `this` is the client they are called on, in a transaction too. */
export type ClientMethods = Readonly<Record<string, (this: UntypedClient, ...args: never[]) => unknown>>;

/** Fields left out of what is read unless a call selects them, by model in Prisma's spelling for a client. */
export type Omit = Readonly<Record<string, Readonly<Record<string, true>>>>;

/**
 * A client on the connections and compiled queries of another, whose every operation is in a context. Made for each
 * request: a new PrismaClient would compile its schema and every query again.
 *
 * Made in the way Prisma's own `$extends` makes one, out of parts that are no public interface: hence the exact version
 * of `@prisma/client`, and the check. It has a loader of its own, since Prisma's joins the `findUnique` calls of one
 * tick into one query, and those of two users must never meet.
 */
export const actingClient = (
  client: UntypedClient,
  context: Context | 'plain',
  { omit, methods }: { readonly omit?: Omit; readonly methods: ClientMethods },
): UntypedClient => {
  const original = originalOf(client);
  const prototype = Object.getPrototypeOf(original);
  const acting = Object.create(original, {
    _engine: { value: new ActingEngine(original._engine, context) },
    _globalOmit: { value: omit },
    _request: { value: prototype._request },
    _createPrismaPromise: { value: (call: unknown) => owned(original._createPrismaPromise(call), acting) },
    $transaction: {
      value(this: object, calls: unknown, options: unknown) {
        return isMixed(calls, acting) ? Promise.reject(mixed()) : prototype.$transaction.call(this, calls, options);
      },
    },
  });
  const Loader = original._requestHandler.constructor;
  Object.defineProperties(acting, {
    _originalClient: { value: acting },
    _requestHandler: { value: new Loader(acting, original._requestHandler.logEmitter) },
  });
  return acting.$extends({ client: methods });
};

/** Which acting client made a call. */
const owners = new WeakMap<object, object>();

const owned = <Call extends object>(call: Call, owner: object): Call => {
  owners.set(call, owner);
  return call;
};

/** Prisma would run the calls of each client by themselves, and none would be undone where another fails. */
const isMixed = (calls: unknown, client: object): boolean =>
  Array.isArray(calls) && calls.some((call) => owners.has(call) && owners.get(call) !== client);

const mixed = () =>
  dbError('TRANSACTION_MIXED', 'Calls of several clients stand in one $transaction, which would not be one.', {
    hint: 'Keep what `db.as(…)` or `db.asService(…)` returns, and make all of its calls on that: const as = db.as({ user }); as.$transaction([as.…, as.…]).',
  });

/** Makes a client refuse everything but acting for somebody. */
export const refuseWithoutContext = (client: UntypedClient, service: string): void => {
  const refuse = () => {
    throw noContext(service);
  };
  const original = originalOf(client);
  Object.defineProperties(original, {
    _request: { value: async () => refuse() },
    $transaction: { value: async () => refuse() },
  });
};

/** What is used of Prisma's client and is no public interface of it. */
interface PrismaInternals {
  readonly _engine: Engine;
  readonly _createPrismaPromise: (call: unknown) => object;
  readonly _requestHandler: {
    readonly constructor: new (client: object, logEmitter: unknown) => object;
    readonly logEmitter: unknown;
  };
}

interface Engine {
  request(...args: unknown[]): unknown;
  requestBatch(...args: unknown[]): unknown;
  transaction(...args: unknown[]): unknown;
  start(): unknown;
}

const originalOf = (client: UntypedClient): PrismaInternals => {
  const original = (client as { readonly _originalClient?: Partial<PrismaInternals> })._originalClient;
  if (
    typeof original?._engine?.requestBatch === 'function' &&
    typeof original._engine.transaction === 'function' &&
    typeof original._createPrismaPromise === 'function' &&
    original._requestHandler !== undefined
  ) {
    return original as PrismaInternals;
  }
  throw dbError('CLIENT_MISSING', 'The generated client is of another version of Prisma than this package.', {
    hint: 'Type `npm install @azora/db`, then `azora generate`.',
  });
};

/** Prisma's engine, each call of it in a context. Its connections are the opener's to end. */
class ActingEngine implements Engine {
  readonly #engine: Engine;
  readonly #context: Context | 'plain';

  constructor(engine: Engine, context: Context | 'plain') {
    this.#engine = engine;
    this.#context = context;
  }

  request(...args: unknown[]): unknown {
    return runFor(this.#context, () => this.#engine.request(...args));
  }

  requestBatch(...args: unknown[]): unknown {
    return runFor(this.#context, () => this.#engine.requestBatch(...args));
  }

  transaction(...args: unknown[]): unknown {
    return runFor(this.#context, () => this.#engine.transaction(...args));
  }

  start(): unknown {
    return this.#engine.start();
  }

  async stop(): Promise<void> {}
}
