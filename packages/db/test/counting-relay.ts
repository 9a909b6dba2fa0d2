import net from 'node:net';
import { onTestFinished } from 'vitest';

/** A relay before a server that counts how often the client waited for an answer. */
export interface CountingRelay {
  /** The server's URL through the relay. */
  readonly url: string;
  /** How many round trips it takes. */
  readonly turns: (work: () => PromiseLike<unknown>) => Promise<number>;
  /** Breaks every connection, as a failing network does. */
  readonly cut: () => void;
}

export const countingRelay = async (to: string): Promise<CountingRelay> => {
  const url = new URL(to);
  const [host, port] = [url.hostname, Number(url.port)];
  let turns = 0;
  let isAnswered = true;
  const sockets: net.Socket[] = [];
  const relay = net.createServer((client) => {
    const server = net.connect(port, host);
    sockets.push(
      client.on('error', () => {}),
      server.on('error', () => {}),
    );
    client.on('data', (chunk) => {
      // What the client writes before the server says anything belongs to one message, however it is cut.
      if (isAnswered) turns += 1;
      isAnswered = false;
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      isAnswered = true;
      client.write(chunk);
    });
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets.splice(0)) socket.resetAndDestroy();
  };
  onTestFinished(() => {
    cut();
    relay.close();
  });
  url.port = String((relay.address() as net.AddressInfo).port);
  return {
    url: url.href,
    cut,
    turns: async (work) => {
      const before = turns;
      await work();
      return turns - before;
    },
  };
};
