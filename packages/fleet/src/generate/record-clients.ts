import { dirname, join, relative, sep } from 'node:path';
import type { MappedService, ServiceMap } from '@azora/schema/address';
import type { Project, Service } from '../config/project.ts';
import { readStamp } from './client-stamp.ts';
import type { PlacedClient } from './find-client.ts';
import { writeServiceMap } from './service-map-file.ts';
import { type TypedService, writeTypeDeclarations } from './type-declarations.ts';

/** Whose client is where, after a run; `client` is undefined where it could not be made. */
interface CurrentClient {
  readonly service: Service;
  readonly hash: string;
  readonly client?: PlacedClient | undefined;
}

/**
 * Writes `.azora/services.json` and the type declarations. Services that this run was not about, and those it failed
 * with, stay as they were recorded; services that are gone from the project go.
 */
export const recordClients = async (
  project: Project,
  before: ServiceMap,
  current: readonly CurrentClient[],
): Promise<void> => {
  const byName = new Map(current.map((one) => [one.service.name, one]));
  const typed: TypedService[] = [];
  const services: Record<string, MappedService> = {};
  for (const service of project.services) {
    const { name, database, server } = service;
    const one = byName.get(name);
    const place = { dir: posix(relative(project.root, service.dir)), database, server };
    const recorded = Object.hasOwn(before.services, name) ? before.services[name] : undefined;
    let mapped: MappedService;
    if (one?.client !== undefined) {
      const { folder, stamp } = one.client;
      const client = posix(relative(project.root, join(folder, stamp.entry)));
      mapped = { ...place, client, hash: one.hash, ...(stamp.access === undefined ? {} : { access: stamp.access }) };
    } else if (recorded !== undefined) {
      mapped = { ...recorded, ...place };
    } else continue;
    services[name] = mapped;
    const stamp = one?.client?.stamp ?? (await readStamp(dirname(join(project.root, mapped.client))));
    if (stamp !== undefined) typed.push({ name, mapped, stamp });
  }
  await writeTypeDeclarations(project, typed);
  await writeServiceMap(project.stateDir, { servers: project.settings.servers, services });
};

const posix = (path: string): string => path.split(sep).join('/');
