import type { DiskNeed } from '../server/disk-room.ts';

/** What one migrated and seeded database of the core services took at most (embedded 18), rounded up. */
const DATABASE: DiskNeed = { bytes: 12 * 1024 * 1024, inodes: 500 };

/** What the write-ahead log may grow to meanwhile; the server looked for its own room when it was made. */
const WRITE_AHEAD_LOG: DiskNeed = { bytes: 128 * 1024 * 1024, inodes: 100 };

/** The room on disk that so many new databases need. */
export const diskNeed = (newDatabases: number): DiskNeed => ({
  bytes: WRITE_AHEAD_LOG.bytes + newDatabases * DATABASE.bytes,
  inodes: WRITE_AHEAD_LOG.inodes + newDatabases * DATABASE.inodes,
});
