import { constants, createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { fleetError } from '../errors.ts';

/** A complete line of a seal file. */
export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The end of a seal file. */
export interface FileEnd {
  /** The last complete line; undefined where there is none. */
  readonly lastLine: string | undefined;
  /** Bytes up to the end of that line. */
  readonly sizeBytes: number;
  /** Bytes after it: a line that was not written to its end. */
  readonly restBytes: number;
}

const LINE_BREAK = 0x0a;
/** A line is some 800 bytes; longer ones are read in more steps. */
const TAIL_BYTES = 16 * 1024;

/** Reads the end of a seal file alone, since it may be long; undefined where there is no file. */
export const readEnd = async (file: string): Promise<FileEnd | undefined> => {
  const handle = await openExisting(file);
  if (handle === undefined) return undefined;
  try {
    const { size } = await handle.stat();
    for (let length = Math.min(TAIL_BYTES, size); ; length = Math.min(length * 2, size)) {
      const tail = Buffer.alloc(length);
      await handle.read(tail, 0, length, size - length);
      const end = tail.lastIndexOf(LINE_BREAK);
      const start = end <= 0 ? -1 : tail.lastIndexOf(LINE_BREAK, end - 1);
      if (start < 0 && length < size) continue;
      const restBytes = length - (end + 1);
      return {
        lastLine: end < 0 ? undefined : tail.toString('utf8', start + 1, end),
        sizeBytes: size - restBytes,
        restBytes,
      };
    }
  } finally {
    await handle.close();
  }
};

/**
 * Every complete line of a seal file, one after the other; none where there is no file.
 * @param sizeBytes reads no further; what was added meanwhile is left out
 */
export async function* readLines(file: string, sizeBytes = Number.POSITIVE_INFINITY): AsyncGenerator<TextLine> {
  const handle = sizeBytes === 0 ? undefined : await openExisting(file);
  if (handle === undefined) return;
  let rest = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of createReadStream(file, {
    fd: handle,
    start: 0,
    end: sizeBytes - 1,
  }) as AsyncIterable<Buffer>) {
    const data = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = data.indexOf(LINE_BREAK); end >= 0; end = data.indexOf(LINE_BREAK, start)) {
      number += 1;
      yield { text: data.toString('utf8', start, end), number };
      start = end + 1;
    }
    rest = data.subarray(start);
  }
}

/**
 * Puts a line at the end of a seal file, and is done when it is on disk. What stands after the last complete line, left by
 * an interruption, goes.
 * @throws {AzoraError} `FOLDER_NOT_WRITABLE`
 */
export const appendLine = async (file: string, end: FileEnd | undefined, line: string): Promise<void> => {
  const handle = await openForWriting(file);
  try {
    const at = end?.sizeBytes ?? 0;
    await handle.truncate(at);
    const text = Buffer.from(`${line}\n`);
    await handle.write(text, 0, text.length, at);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (end === undefined) await syncFolder(file);
};

/** Opens a file for reading and writing, made where it is missing. @throws {AzoraError} `FOLDER_NOT_WRITABLE` */
export const openForWriting = async (file: string): Promise<FileHandle> => {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    return await open(file, constants.O_RDWR | constants.O_CREAT, 0o644);
  } catch (cause) {
    throw fleetError('FOLDER_NOT_WRITABLE', `${file} cannot be written: ${String(cause)}`, {
      hint: 'Make its folder, or make it yours; or name another: AZORA_SEALS.',
      cause,
    });
  }
};

/** Opens a file for reading; undefined where it is missing. */
export const openExisting = async (file: string): Promise<FileHandle | undefined> => {
  try {
    return await open(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** A new file is on disk once its folder is. Not every system can do that for a folder. */
export const syncFolder = async (file: string): Promise<void> => {
  const handle = await open(path.dirname(file), 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
};
