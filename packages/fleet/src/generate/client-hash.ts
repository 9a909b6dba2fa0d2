import { createHash } from 'node:crypto';
import type { SchemaFile } from '@azora/schema';

/** The pinned `@prisma/client-generator-ts`; stated here so that nothing of it is loaded to find nothing changed. */
export const CLIENT_GENERATOR_VERSION = '7.10.0';

/** Raised with every change to what this package itself writes into a client's folder. */
const LAYOUT_VERSION = 3;

/** A hash of everything that a generated client depends on. */
export const clientHash = (files: readonly SchemaFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify([LAYOUT_VERSION, CLIENT_GENERATOR_VERSION, files.map(({ path, text }) => [path, text])]))
    .digest('hex');
