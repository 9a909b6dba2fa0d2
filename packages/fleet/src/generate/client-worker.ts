// The thread that client-thread.ts starts.
import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, Message, SentClient } from './client-thread.ts';
import { type MadeClient, makeEach } from './make-each.ts';

const sent = ({ error, ...made }: MadeClient): SentClient =>
  error === undefined ? made : { ...made, error: { code: error.code, message: error.message, hint: error.hint } };

const work = async (port: NonNullable<typeof parentPort>, { root, orders }: Assignment): Promise<void> => {
  const stopping = new AbortController();
  port.once('message', () => stopping.abort());
  const tell = (message: Message): void => port.postMessage(message);
  const made = await makeEach(root, orders, stopping.signal, (service) => tell({ kind: 'done', service }));
  tell({ kind: 'made', made: made.map(sent) });
  port.close();
};

if (parentPort === null) throw new Error('This file is a thread, not a program.');
await work(parentPort, workerData as Assignment);
