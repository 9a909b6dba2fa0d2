import { writeSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { fleetError } from '../errors.ts';
import { LEAF_BYTES, type Leaf } from './leaf.ts';
import { openExisting, openForWriting, syncFolder } from './seal-file.ts';

/** One record: the row's number as eight bytes, big-endian, and its leaf. */
const RECORD_BYTES = 8 + LEAF_BYTES;
/** Records that are written or read at a time: 160 kB. */
const RECORDS_AT_ONCE = 4096;

/** Adds leaves to a service's file. */
export interface LeafWriter {
  readonly add: (leaf: Leaf) => void;
  /** Puts all on disk. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Goes on after that many records. More than these are left of a seal that was not finished, and go.
 * @throws {AzoraError} `AUDIT_SEALS_DAMAGED` where the file has fewer, `FOLDER_NOT_WRITABLE`
 */
export const writeLeaves = async (file: string, after: number): Promise<LeafWriter> => {
  const handle = await openForWriting(file);
  const { size } = await handle.stat();
  if (size < after * RECORD_BYTES) {
    await handle.close();
    throw fleetError('AUDIT_SEALS_DAMAGED', `${file} ends before the last seal does.`, {
      hint: 'Bring back both files of the service from where copies are kept; `azora audit verify` says what is missing.',
    });
  }
  await handle.truncate(after * RECORD_BYTES);
  const buffer = Buffer.alloc(RECORDS_AT_ONCE * RECORD_BYTES);
  let filled = 0;
  let position = after * RECORD_BYTES;
  // Synchronously, since leaves come in while rows arrive and nothing there can wait.
  const flush = () => {
    for (let done = 0; done < filled; ) done += writeSync(handle.fd, buffer, done, filled - done, position + done);
    position += filled;
    filled = 0;
  };
  return {
    add: ({ id, digest }) => {
      buffer.writeBigInt64BE(BigInt(id), filled);
      digest.copy(buffer, filled + 8);
      filled += RECORD_BYTES;
      if (filled === buffer.length) flush();
    },
    finish: async () => {
      flush();
      await handle.sync();
      if (after === 0) await syncFolder(file);
    },
    close: () => handle.close(),
  };
};

/** Reads leaves of a service's file. */
export interface LeafReader {
  /** How many records there are. */
  readonly records: number;
  /** Those records, some thousands at a time. The buffers are only good until the next ones. */
  readonly read: (from: number, count: number) => AsyncGenerator<readonly Leaf[]>;
  readonly close: () => Promise<void>;
}

/** Undefined where there is no file. */
export const readLeaves = async (file: string): Promise<LeafReader | undefined> => {
  const handle = await openExisting(file);
  if (handle === undefined) return undefined;
  const { size } = await handle.stat();
  return {
    records: Math.floor(size / RECORD_BYTES),
    read: (from, count) => readRecords(handle, from, count),
    close: () => handle.close(),
  };
};

/** The same where there must be one. @throws {AzoraError} `AUDIT_SEALS_DAMAGED` */
export const existingLeaves = async (file: string): Promise<LeafReader> => {
  const leaves = await readLeaves(file);
  if (leaves !== undefined) return leaves;
  throw fleetError('AUDIT_SEALS_DAMAGED', `There is no ${file} beside the seals.`, {
    hint: 'Bring it back from where a copy is kept.',
  });
};

async function* readRecords(handle: FileHandle, from: number, count: number): AsyncGenerator<readonly Leaf[]> {
  const buffer = Buffer.alloc(Math.min(RECORDS_AT_ONCE, Math.max(0, count)) * RECORD_BYTES);
  for (let done = 0; done < count; done += RECORDS_AT_ONCE) {
    const length = Math.min(RECORDS_AT_ONCE, count - done) * RECORD_BYTES;
    const { bytesRead } = await handle.read(buffer, 0, length, (from + done) * RECORD_BYTES);
    yield Array.from({ length: Math.floor(bytesRead / RECORD_BYTES) }, (_, index) => {
      const at = index * RECORD_BYTES;
      return { id: Number(buffer.readBigInt64BE(at)), digest: buffer.subarray(at + 8, at + RECORD_BYTES) };
    });
  }
}
