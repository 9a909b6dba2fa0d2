import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { SchemaFile } from '@azora/schema';
import type { ServiceMap } from '@azora/schema/address';
import type { Project, Service } from '../config/project.ts';
import { tidyClientFolder } from './client-folder.ts';
import { clientHash } from './client-hash.ts';
import { type ClientStamp, readStamp } from './client-stamp.ts';

/** A client that is in place. */
export interface PlacedClient {
  /** Absolute. */
  readonly folder: string;
  readonly stamp: ClientStamp;
}

/** A service's schema as it is now, and its client if that was made from it. */
export interface FoundClient {
  readonly service: Service;
  /** With absolute paths. */
  readonly files: readonly SchemaFile[];
  readonly hash: string;
  readonly client: PlacedClient | undefined;
}

/** Looks where the last run put a service's client, and whether it still fits the schema. Parses nothing. */
export const findClient = async (project: Project, service: Service, before: ServiceMap): Promise<FoundClient> => {
  const files = await Promise.all(
    service.schemaFiles.map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
  const hash = clientHash(files.map(({ path, text }) => ({ path: relative(service.dir, path), text })));
  const mapped = before.services[service.name];
  if (mapped === undefined) return { service, files, hash, client: undefined };
  const client = await clientIn(dirname(join(project.root, mapped.client)), hash);
  return { service, files, hash, client };
};

/** The client in a folder, if it is the one of that hash. */
export const clientIn = async (folder: string, hash: string): Promise<PlacedClient | undefined> => {
  await tidyClientFolder(folder);
  const stamp = await readStamp(folder);
  return stamp?.hash === hash ? { folder, stamp } : undefined;
};
