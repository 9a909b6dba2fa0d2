import type { Connection, Query, Submittable } from 'pg';

/** A statement whose result nobody reads. */
export interface Statement {
  readonly text: string;
  readonly values: readonly string[];
}

/**
 * A query and the statements before it in one message: one round trip, and no `Sync` in between. The server then runs
 * nothing after a statement that failed, and where none of them is `BEGIN` takes them for one transaction
 * (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING). So the query never runs
 * without what stands before it, whatever goes wrong.
 * @param query one that is always sent in the extended protocol (`queryMode: 'extended'`)
 */
export const pipelined = (before: readonly Statement[], query: Query): Submittable => {
  const handlers = query as unknown as Handlers;
  let unanswered = before.length;
  const pass = (name: keyof Handlers) => (first: unknown, second: unknown) => handlers[name](first, second);
  return {
    submit: (connection: Connection) => {
      const wire = connection as unknown as Wire;
      wire.stream.cork();
      try {
        for (const { text, values } of before) {
          wire.parse({ text });
          wire.bind({ values });
          wire.execute({});
        }
        query.submit(connection);
      } finally {
        wire.stream.uncork();
      }
    },
    handleRowDescription: pass('handleRowDescription'),
    handleDataRow: (message: unknown, connection: unknown) => {
      if (unanswered === 0) handlers.handleDataRow(message, connection);
    },
    handleCommandComplete: (message: unknown, connection: unknown) => {
      if (unanswered === 0) handlers.handleCommandComplete(message, connection);
      else unanswered -= 1;
    },
    handlePortalSuspended: pass('handlePortalSuspended'),
    handleEmptyQuery: pass('handleEmptyQuery'),
    handleCopyInResponse: pass('handleCopyInResponse'),
    handleCopyData: pass('handleCopyData'),
    handleError: pass('handleError'),
    handleReadyForQuery: pass('handleReadyForQuery'),
  } as Submittable;
};

/** What pg's client calls on the query under way; left out of its types. */
type Handlers = Record<
  | 'handleRowDescription'
  | 'handleDataRow'
  | 'handleCommandComplete'
  | 'handlePortalSuspended'
  | 'handleEmptyQuery'
  | 'handleCopyInResponse'
  | 'handleCopyData'
  | 'handleError'
  | 'handleReadyForQuery',
  (first: unknown, second: unknown) => void
>;

/** pg's own way of writing messages, as its `Query` uses it. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { readonly text: string }): void;
  bind(message: { readonly values: readonly string[] }): void;
  execute(message: object): void;
}
