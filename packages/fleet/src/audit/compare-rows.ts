import type { Client } from '../postgres/connect.ts';
import { copyTuples } from './copy-tuples.ts';
import { LEAF_ROW_SQL, type Leaf, leafOf } from './leaf.ts';
import type { LeafReader } from './leaf-file.ts';
import { sealHash } from './seal-hash.ts';
import type { SealLine } from './seal-line.ts';

/** A sealed row that is no longer what it was. */
export interface RowDifference {
  readonly kind: 'changed' | 'removed';
  readonly id: number;
  readonly seal: SealLine;
}

/** What comparing the rows of a seal needs to tell. */
export interface RowListener {
  /** In the order in which rows were sealed. */
  readonly differs: (difference: RowDifference) => void;
  /** Each row that the file of leaves has, and whether the trail has one of that number. */
  readonly sealed?: (id: number, isThere: boolean) => void;
}

/**
 * Compares the rows of one seal with their leaves, some thousands at a time.
 * @returns whether the leaves in the file are those that were sealed; if not, differences mean nothing
 */
export const compareRows = async (
  client: Client,
  leaves: LeafReader,
  seal: SealLine,
  listener: RowListener,
): Promise<boolean> => {
  const hash = sealHash(seal.service, seal.previous);
  let read = 0;
  for await (const batch of leaves.read(seal.leaves - seal.count, seal.count)) {
    read += batch.length;
    for (const { digest } of batch) hash.add(digest);
    const found = await readRows(client, batch);
    for (const { id, digest } of batch) {
      const now = found.get(id);
      listener.sealed?.(id, now !== undefined);
      if (now === undefined) listener.differs({ kind: 'removed', id, seal });
      else if (!now.equals(digest)) listener.differs({ kind: 'changed', id, seal });
    }
  }
  return read === seal.count && hash.digest() === seal.hash;
};

const readRows = async (client: Client, batch: readonly Leaf[]): Promise<ReadonlyMap<number, Buffer>> => {
  const found = new Map<number, Buffer>();
  if (batch.length === 0) return found;
  const ids = batch.map(({ id }) => id).join(',');
  await copyTuples(client, `${LEAF_ROW_SQL} WHERE t.id = ANY ('{${ids}}'::bigint[])`, (tuple) => {
    const { id, digest } = leafOf(tuple);
    found.set(id, digest);
  });
  return found;
};
