import type { Position } from '../finding.ts';
import type { SchemaFault, SchemaFile } from './datamodel.ts';

/** Line and column of a fault, whose offset counts UTF-16 code units from the beginning of its file. */
export const faultPosition = (fault: SchemaFault, files: readonly SchemaFile[]): Position => {
  const text = files.find((file) => file.path === fault.file)?.text ?? '';
  const lines = text.slice(0, fault.offset).split('\n');
  return { file: fault.file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
