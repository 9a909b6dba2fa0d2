/** Row numbers, a bit each: 125 kB for a million that follow each other. */
export interface IdSet {
  /** @returns false where it was in already */
  readonly add: (id: number) => boolean;
  readonly has: (id: number) => boolean;
  readonly size: () => number;
}

const IDS_A_PAGE = 65_536;

/** An empty set. */
export const idSet = (): IdSet => {
  const pages = new Map<number, Uint8Array>();
  let size = 0;
  const place = (id: number) => {
    const page = Math.floor(id / IDS_A_PAGE);
    const offset = id - page * IDS_A_PAGE;
    return { page, byte: offset >> 3, bit: 1 << (offset & 7) };
  };
  return {
    add: (id) => {
      const { page, byte, bit } = place(id);
      let bits = pages.get(page);
      if (bits === undefined) {
        bits = new Uint8Array(IDS_A_PAGE / 8);
        pages.set(page, bits);
      }
      const before = bits[byte] ?? 0;
      if ((before & bit) !== 0) return false;
      bits[byte] = before | bit;
      size += 1;
      return true;
    },
    has: (id) => {
      const { page, byte, bit } = place(id);
      return ((pages.get(page)?.[byte] ?? 0) & bit) !== 0;
    },
    size: () => size,
  };
};
