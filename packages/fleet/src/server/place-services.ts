import type { ServerAddress } from '@azora/schema/address';
import type { PlacedService, Service } from '../config/project.ts';
import type { VerbContext } from '../progress.ts';
import { resolveServers, type ServedProject } from './resolve-servers.ts';

/**
 * Services with the addresses of their servers, for verbs that work on what is there; starts nothing.
 * @throws AzoraError what {@link resolveServers} throws
 */
export const placeServices = async (
  project: ServedProject,
  services: readonly Service[],
  context: VerbContext,
): Promise<readonly PlacedService[]> => {
  const names = services.map(({ server }) => server);
  return placeOn(await resolveServers(project, context, names), services);
};

/** Services with the addresses of their servers, once those are known. */
export const placeOn = (
  servers: ReadonlyMap<string, ServerAddress>,
  services: readonly Service[],
): readonly PlacedService[] =>
  services.flatMap((service) => {
    const address = servers.get(service.server);
    return address === undefined ? [] : [{ service, address }];
  });
