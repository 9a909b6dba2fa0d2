import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** What a link records, before it has a place in the chain. */
export interface Link {
  readonly type: string;
  readonly payloadHash: string;
}

/** Where a link stands, and what seals it there. A type: an interface is no plain data to `defineSeed`. */
export type Place = {
  readonly height: number;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly signingKeyHash: string;
};

/** SHA-256 in hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

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

/** An Ed25519 signature over a hash, and the SHA-256 of the 32 bytes of its public key. */
export const seal = (hash: string) => ({
  hash,
  signature: Uint8Array.from(sign(null, Buffer.from(hash, 'hex'), privateKey)),
  signingKeyHash: sha256(demoKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
});

/** The hash of a link: SHA-256 of height, type, payload hash and previous hash, a line each. */
export const linkHash = (height: number, { type, payloadHash }: Link, previousHash: string | null): string =>
  sha256([height, type, payloadHash, previousHash ?? ''].join('\n'));

/** The links in the order in which they are written, each sealed onto the one before. */
export const chained = <const Links extends Readonly<Record<string, Link>>>(
  links: Links,
): { readonly [Key in keyof Links]: Links[Key] & Place } => {
  let previousHash: string | null = null;
  const placed: [string, Link & Place][] = [];
  for (const [height, [key, link]] of Object.entries(links).entries()) {
    const sealed: ReturnType<typeof seal> = seal(linkHash(height, link, previousHash));
    placed.push([key, { ...link, height, previousHash, ...sealed }]);
    previousHash = sealed.hash;
  }
  return Object.fromEntries(placed) as { [Key in keyof Links]: Links[Key] & Place };
};
