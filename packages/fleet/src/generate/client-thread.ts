import { Worker } from 'node:worker_threads';
import { type FleetErrorCode, fleetError } from '../errors.ts';
import type { ClientOrder, MadeClient } from './make-each.ts';

/** What the thread is started with. */
export interface Assignment {
  readonly root: string;
  readonly orders: readonly ClientOrder[];
}

/** What the thread sends: each client that is done, and at the end all of them. */
export type Message =
  | { readonly kind: 'done'; readonly service: string }
  | { readonly kind: 'made'; readonly made: readonly SentClient[] };

/** An error loses its class on its way between threads. */
export type SentClient = Omit<MadeClient, 'error'> & {
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string | undefined };
};

/** Makes clients in a thread of its own, `client-worker.ts` once it is compiled. Once aborted, it begins no other. */
export const makeInThread = (
  root: string,
  orders: readonly ClientOrder[],
  signal: AbortSignal,
  onDone: (service: string) => void,
): Promise<readonly MadeClient[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./client-worker.js', import.meta.url), {
      workerData: { root, orders } satisfies Assignment,
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    const stop = (): void => thread.postMessage('stop');
    signal.addEventListener('abort', stop, { once: true });
    thread.on('message', (message: Message) => {
      if (message.kind === 'done') onDone(message.service);
      else resolve(message.made.map(received));
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      signal.removeEventListener('abort', stop);
      reject(new Error('The thread that makes clients ended before it was done.'));
    });
  });

const received = ({ error, ...made }: SentClient): MadeClient => {
  if (error === undefined) return made;
  const { code, message, hint } = error;
  return { ...made, error: fleetError(code as FleetErrorCode, message, hint === undefined ? {} : { hint }) };
};
