import net from 'node:net';
import type { ServerAddress } from '@azora/schema/address';
import { testServers } from '@azora/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { withClient } from './connect.ts';
import { serverVersion } from './server-version.ts';

it.each([
  ['embedded18', 18],
  ['debian15', 15],
] as const)('reads the version of %s', async (name, major) => {
  const server = testServers()[name];
  const version = await withClient(server, 'postgres', (client) => serverVersion(client, server));
  expect(version.major).toBe(major);
  expect(version.text).toMatch(new RegExp(`^${major}\\.\\d+$`));
});

it.each([
  ['140012', '14.12'],
  ['90624', '9.6.24'],
])('refuses a server that says %s', async (number, text) => {
  const port = await oldServer(number);
  const address: ServerAddress = { ...testServers().debian15, port, kind: 'external' };
  await expect(withClient(address, 'postgres', (client) => serverVersion(client, address))).rejects.toMatchObject({
    code: 'SERVER_TOO_OLD',
    message: `127.0.0.1:${port} runs PostgreSQL ${text}; 15 or newer is needed.`,
    hint: 'Upgrade that server, or unset AZORA_DATABASE_URL to use the embedded one.',
  });
});

/** No package here holds a PostgreSQL 14, so this speaks just enough of the protocol to say that it is one. */
const oldServer = async (number: string): Promise<number> => {
  const server = net.createServer((socket) => {
    let greeted = false;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      if (!greeted) {
        greeted = true;
        socket.write(Buffer.concat([message('R', Buffer.alloc(4)), READY]));
      } else if (chunk.toString('latin1', 0, 1) === 'Q') {
        socket.write(Buffer.concat([rowDescription('server_version_num'), dataRow(number), COMPLETE, READY]));
      }
    });
  });
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

const READY = message('Z', Buffer.from('I'));
const COMPLETE = message('C', Buffer.from('SHOW\0'));

/** One column of type text. */
const rowDescription = (name: string): Buffer => {
  const column = Buffer.alloc(18);
  column.writeInt32BE(25, 6);
  column.writeInt16BE(-1, 10);
  column.writeInt32BE(-1, 12);
  return message('T', Buffer.concat([Buffer.from([0, 1]), Buffer.from(`${name}\0`), column]));
};

const dataRow = (value: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(value.length);
  return message('D', Buffer.concat([Buffer.from([0, 1]), length, Buffer.from(value)]));
};
