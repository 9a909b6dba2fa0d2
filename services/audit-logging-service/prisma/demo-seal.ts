import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

// A key that everybody can derive: it seals demo rows and nothing else. The prefix is PKCS #8 for Ed25519 (RFC 8410 §7).
const privateKey = createPrivateKey({
  key: Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    createHash('sha256').update('azora demo seal').digest(),
  ]),
  format: 'der',
  type: 'pkcs8',
});

/** The public half, with which the demo seals can be verified. */
export const demoKey = createPublicKey(privateKey);

/** SHA-256 in hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The seal over a batch: the hash of the previous seal's hash and the hashes of the records, a line each, signed. */
export const seal = (previousHash: string | null, recordHashes: readonly string[]) => {
  const hash = sha256([previousHash ?? '', ...recordHashes].join('\n'));
  return {
    previousHash,
    recordCount: recordHashes.length,
    hash,
    signature: Uint8Array.from(sign(null, Buffer.from(hash, 'hex'), privateKey)),
    signingKeyHash: sha256(demoKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
  };
};
