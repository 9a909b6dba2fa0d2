import type { Position } from '../finding.ts';
import type { SchemaFault, SchemaFile } from './datamodel.ts';

/** Line and column of a fault, whose offset counts UTF-8 bytes from the beginning of its file. */
export const faultPosition = (fault: SchemaFault, files: readonly SchemaFile[]): Position => {
  const text = files.find((file) => file.path === fault.file)?.text ?? '';
  const before = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, fault.offset));
  const lines = before.split('\n');
  return { file: fault.file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
