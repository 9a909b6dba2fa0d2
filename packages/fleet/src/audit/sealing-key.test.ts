import { generateKeyPairSync } from 'node:crypto';
import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { readLine, type SealLine, signedLine } from './seal-line.ts';
import { sealPlaces } from './seal-places.ts';
import { sealingKey, trustedKeys } from './sealing-key.ts';

const LINE: SealLine = {
  line: 1,
  kind: 'seal',
  service: 'shop',
  segment: 0,
  number: 1,
  rows: 'transactions',
  count: 1,
  since: '0',
  firstId: 1,
  lastId: 1,
  leaves: 1,
  watermark: '7',
  previous: null,
  hash: '00',
  sealedAt: '2026-11-20T12:00:00.000Z',
  nextTransaction: '7',
  lastGivenId: 1,
  unsealedAfter: 1,
  system: '7',
  key: '',
  signature: '',
};

describe('the key that signs seals', () => {
  const keyFile = async () => path.join(await temporaryFolder(), 'keys', 'key.pem');

  it('is made once, for its user alone, with its public half beside it', async () => {
    const file = await keyFile();
    const made = await Promise.all([sealingKey(file), sealingKey(file), sealingKey(file)]);
    expect(new Set(made.map(({ publicKeyHash }) => publicKeyHash)).size).toBe(1);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await sealingKey(file)).publicKeyHash).toBe(made[0]?.publicKeyHash);
    expect([...(await trustedKeys(file)).keys()]).toEqual([made[0]?.publicKeyHash]);
    expect(await readFile(`${file}.pub`, 'utf8')).toContain('BEGIN PUBLIC KEY');
  });

  it('is refused where others may read it, and where it is no such key', async () => {
    const file = await keyFile();
    await sealingKey(file);
    await chmod(file, 0o644);
    await expect(sealingKey(file)).rejects.toMatchObject({ code: 'AUDIT_KEY_EXPOSED' });
    await chmod(file, 0o600);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const text of ['', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })]) {
      await writeFile(file, text);
      await expect(sealingKey(file)).rejects.toMatchObject({ code: 'AUDIT_KEY_INVALID' });
    }
  });

  it('is not replaced where it was lost or exchanged, until somebody says so; then both verify', async () => {
    const file = await keyFile();
    const old = await sealingKey(file);
    const line = signedLine({ ...LINE, key: old.publicKeyHash }, old);
    await rename(file, `${file}.kept`);
    await expect(sealingKey(file)).rejects.toMatchObject({ code: 'AUDIT_KEY_LOST' });
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    await writeFile(file, other, { mode: 0o600 });
    await expect(sealingKey(file)).rejects.toMatchObject({ code: 'AUDIT_KEY_INVALID' });
    await rm(file);
    await rename(`${file}.pub`, `${file}.old.pub`);
    const next = await sealingKey(file);
    expect(next.publicKeyHash).not.toBe(old.publicKeyHash);
    const keys = await trustedKeys(file);
    expect(readLine(line, keys)).toMatchObject({ kind: 'valid', line: { number: 1 } });
    expect(readLine(signedLine({ ...LINE, key: next.publicKeyHash }, next), keys).kind).toBe('valid');
  });

  it('is the only one that a line is taken from: whoever else signs, or changes a byte, is found out', async () => {
    const file = await keyFile();
    const key = await sealingKey(file);
    const keys = await trustedKeys(file);
    const strange = await sealingKey(`${file}.strange`);
    const line = signedLine({ ...LINE, key: key.publicKeyHash }, key);
    expect(readLine(line, keys).kind).toBe('valid');
    expect(readLine(line.replace('"count":1', '"count":2'), keys).kind).toBe('forged');
    expect(readLine(`${line.slice(0, -1)},"count":2}`, keys).kind).toBe('forged');
    expect(readLine(signedLine({ ...LINE, key: key.publicKeyHash }, strange), keys).kind).toBe('forged');
    const own = signedLine({ ...LINE, key: strange.publicKeyHash }, strange);
    expect(readLine(own, new Map([...keys].filter(([hash]) => hash === key.publicKeyHash))).kind).toBe('unknown-key');
    for (const text of ['', '{}', 'null', '{"kind":"seal"}', line.slice(0, -1)]) {
      expect(readLine(text, keys).kind).toBe('unreadable');
    }
  });
});

it('seals and key are where the environment, then .env, say; relative to the root', async () => {
  const root = await temporaryFolder();
  const project = { root, stateDir: path.join(root, '.azora') };
  expect(await sealPlaces(project, {})).toEqual({
    folder: path.join(root, '.azora/seals'),
    keyFile: path.join(root, '.azora/sealing-key.pem'),
  });
  await writeFile(path.join(root, '.env'), 'AZORA_SEALS=from-dotenv\nAZORA_SEALING_KEY_FILE=/run/secrets/key.pem\n');
  expect(await sealPlaces(project, { AZORA_SEALS: '/mnt/seals' })).toEqual({
    folder: '/mnt/seals',
    keyFile: '/run/secrets/key.pem',
  });
  expect((await sealPlaces(project, {})).folder).toBe(path.join(root, 'from-dotenv'));
});
