import { createHash } from 'node:crypto';

/** The hash of a seal, fed with the leaves of its rows in their order. */
export interface SealHash {
  readonly add: (digest: Buffer) => void;
  /** In hex. */
  readonly digest: () => string;
}

/**
 * SHA-256 over the 32 bytes of the previous seal's hash and then the 32 bytes of each leaf. Before a service's first seal
 * stands SHA-256 of the text `azora audit trail of <service>`, so that no chain is another service's.
 */
export const sealHash = (service: string, previous: string | null): SealHash => {
  const hash = createHash('sha256');
  hash.update(
    previous === null
      ? createHash('sha256').update(`azora audit trail of ${service}`).digest()
      : Buffer.from(previous, 'hex'),
  );
  return { add: (digest) => void hash.update(digest), digest: () => hash.digest('hex') };
};
