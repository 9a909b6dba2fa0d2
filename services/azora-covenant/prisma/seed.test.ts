import { verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoKey, linkHash, sha256 } from './demo-chain.ts';
import seed from './seed.ts';

const rows = <Row>(layer: 'reference' | 'demo', model: string): Row[] =>
  Object.values(seed[layer][model] ?? {}) as unknown as Row[];

describe('the seed of azora-covenant', () => {
  it('states the hash of what each article says', () => {
    const articles = rows<{ content: string; contentHash: string }>('reference', 'ConstitutionalArticle');
    expect(articles).toHaveLength(8);
    for (const { content, contentHash } of articles) expect(contentHash).toBe(sha256(content));
  });

  it('has a chain of which every link holds', () => {
    const links = rows<{
      height: number;
      type: string;
      payloadHash: string;
      previousHash: string | null;
      hash: string;
      signature: Uint8Array;
    }>('demo', 'CovenantEntry');
    let previousHash: string | null = null;
    for (const [height, link] of links.entries()) {
      expect(link).toMatchObject({ height, previousHash });
      expect(link.hash).toBe(linkHash(height, link, previousHash));
      expect(verify(null, Buffer.from(link.hash, 'hex'), demoKey, link.signature)).toBe(true);
      previousHash = link.hash;
    }
  });
});
