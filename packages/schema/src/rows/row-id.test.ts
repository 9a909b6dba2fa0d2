import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rowId } from './row-id.ts';

test('gives the same row the same id for ever', () => {
  expect(rowId('auth-service.User', 'student@azora.world')).toBe('d94bac7b-a9e4-5267-8f6d-41f471d12ac1');
});

test('is the UUIDv5 that RFC 9562 describes', () => {
  const namespace = Buffer.from('5a0fbb1c3bd44d9e8a2e0d6f4f5f7a10', 'hex');
  const hash = createHash('sha1').update(namespace).update('auth-service.User:é 10').digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  expect(rowId('auth-service.User', 'é 10').replaceAll('-', '')).toBe(hash.toString('hex'));
});

test('tells services, models and keys apart', () => {
  const ids = [
    rowId('auth-service.User', 'a'),
    rowId('auth-service.UserProfile', 'a'),
    rowId('azora-nexus.User', 'a'),
    rowId('auth-service.User', 'b'),
  ];
  expect(new Set(ids).size).toBe(4);
});
