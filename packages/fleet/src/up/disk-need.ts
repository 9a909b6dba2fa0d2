import type { DiskNeed } from '../server/disk-room.ts';

/** What one migrated and seeded database of the core services took at most (embedded 18), rounded up. */
const DATABASE: DiskNeed = { bytes: 12 * 1024 * 1024, inodes: 500 };

/** A fresh data folder with its write-ahead log, and what that log may grow to while many databases are made. */
const SERVER: DiskNeed = { bytes: 256 * 1024 * 1024, inodes: 2_000 };

/** The room on disk that a server and so many new databases need. */
export const diskNeed = (newDatabases: number): DiskNeed => ({
  bytes: SERVER.bytes + newDatabases * DATABASE.bytes,
  inodes: SERVER.inodes + newDatabases * DATABASE.inodes,
});
