import { createHash, createPublicKey, verify as isSignedBy } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { auditedServices, collectProgress, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { seal } from './seal.ts';

/**
 * A verifier after docs/AUDIT.md alone, on values as a query shows them: nothing of the sealer's code is used, so that the
 * page is true and the format cannot change unnoticed.
 */
const leafByHand = (row: Record<string, string | null>): Buffer => {
  const int64 = (value: bigint): Buffer => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(value);
    return bytes;
  };
  const uuid = (value: string) => Buffer.from(value.replaceAll('-', ''), 'hex');
  const jsonb = (value: string) => Buffer.concat([Buffer.of(1), Buffer.from(value)]);
  const encode: readonly (readonly [column: string, bytes: (value: string) => Buffer])[] = [
    ['id', (value) => int64(BigInt(value))],
    ['transaction_id', (value) => int64(BigInt(value))],
    ['microseconds', (value) => int64(BigInt(value))],
    ['actor', Buffer.from],
    ['role', Buffer.from],
    ['subject', uuid],
    ['tenant', uuid],
    ['request_id', Buffer.from],
    ['action', Buffer.from],
    ['table_name', Buffer.from],
    ['row_key', Buffer.from],
    ['about', uuid],
    ['before', jsonb],
    ['after', jsonb],
  ];
  const hash = createHash('sha256');
  for (const [column, bytes] of encode) {
    const value = row[column];
    const length = Buffer.alloc(4);
    const encoded = value === null || value === undefined ? undefined : bytes(value);
    length.writeInt32BE(encoded?.length ?? -1);
    hash.update(length);
    if (encoded !== undefined) hash.update(encoded);
  }
  return hash.digest();
};

/** Everything as text, and the moment as the page says. */
const ROWS_BY_HAND = `
  SELECT id::text, transaction_id::text,
         ((extract(epoch FROM recorded_at) - extract(epoch FROM timestamptz '2000-01-01 00:00:00+00')) * 1000000)::bigint::text
           AS microseconds,
         actor, role, subject::text, tenant::text, request_id, action, table_name, row_key, about::text,
         before::text, after::text
    FROM azora.audit_trail ORDER BY transaction_id, id`;

describe.each(['embedded18', 'debian15'] as const)('the format of seals on %s', (server) => {
  const auditedService = auditedServices(testServers()[server]);

  it('is what docs/AUDIT.md says, for every kind of value', async () => {
    const { project, name, write, tamper, settle, files } = await auditedService();
    await write(2);
    await tamper(`
      INSERT INTO azora.audit_trail (recorded_at, actor, role, subject, tenant, request_id, action, table_name, row_key, about,
                                     before, after) VALUES
      ('1969-07-20 20:17:40.123456+00', 'Ærø 🦊', '', gen_random_uuid(), gen_random_uuid(), 'r', 'UPDATE', 't', '', NULL,
       '{"b": [1, 2.50, null, "ü\\n\\u0001"], "a": {"x": true}}', 'null'),
      ('9999-12-31 23:59:59.999999+00', 'a', 'r', NULL, NULL, '', 'DELETE', 't', NULL, gen_random_uuid(),
       '1e400', NULL)`);
    // One that its transaction wrote after later ones had written.
    await tamper(`
      INSERT INTO azora.audit_trail (transaction_id, actor, role, action, table_name)
      SELECT transaction_id, 'a', 'r', 'DELETE', 't' FROM azora.audit_trail WHERE id = 1`);
    await settle();
    await seal(project, { services: [name] }, collectProgress());
    await write(1);
    await settle();
    await seal(project, { services: [name] }, collectProgress());

    const rows = (await tamper(ROWS_BY_HAND)) as readonly Record<string, string | null>[];
    const leaves = await readFile(files.leaves);
    expect(leaves.length).toBe(6 * 40);
    expect(rows.map(({ id }) => id)).toEqual(['1', '5', '2', '3', '4', '6']);
    let previous = createHash('sha256').update(`azora audit trail of ${name}`).digest();
    const publicKey = createPublicKey(await readFile(`${files.key}.pub`));
    let at = 0;
    for (const text of (await readFile(files.seals, 'utf8')).trimEnd().split('\n')) {
      const line = JSON.parse(text);
      const chained = createHash('sha256').update(previous);
      for (const row of rows.slice(at, at + line.count)) {
        const leaf = leafByHand(row);
        expect(leaves.subarray(at * 40, at * 40 + 40)).toEqual(
          Buffer.concat([
            Buffer.from(
              BigInt(row.id ?? 0)
                .toString(16)
                .padStart(16, '0'),
              'hex',
            ),
            leaf,
          ]),
        );
        chained.update(leaf);
        at += 1;
      }
      previous = chained.digest();
      expect(line.hash).toBe(previous.toString('hex'));
      expect(isSignedBy(null, previous, publicKey, Buffer.from(line.signature, 'base64'))).toBe(true);
      const signed = text.slice(0, text.lastIndexOf(',"lineSignature":'));
      expect(isSignedBy(null, Buffer.from(signed), publicKey, Buffer.from(line.lineSignature, 'base64'))).toBe(true);
      const der = publicKey.export({ type: 'spki', format: 'der' });
      expect(line.key).toBe(createHash('sha256').update(der).digest('hex'));
    }
    expect(at).toBe(6);
  });
});
