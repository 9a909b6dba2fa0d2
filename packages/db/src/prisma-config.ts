import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actingAs, databaseRoles, databaseUrl } from '@azora/schema/address';
import { isAzoraError } from '@azora/schema/errors';
import { projectAbove } from './project-root.ts';
import { serverAddress } from './server-address.ts';

/** The part of Prisma's configuration that follows from being a service. */
export interface AzoraPrismaConfig {
  readonly schema: string;
  readonly migrations: { readonly path: string };
  /** Missing where the service's server is not known yet; Prisma then says which commands need it. */
  readonly datasource?: { readonly url: string; readonly shadowDatabaseUrl?: string };
}

/**
 * The whole of a service's `prisma.config.ts`: `export default azoraConfig(import.meta.url)`. With it `npx prisma …`
 * works in the service's folder on the database that the fleet put it in, as its owner where it has one. Never throws
 * for want of a server: `validate`, `format` and `generate` need none.
 *
 * For a shadow database Prisma makes and drops one beside the real one; where the role may not, as an owner may not, set
 * `AZORA_SHADOW_DATABASE_URL` to an empty database it may clear.
 * @param configUrl the configuration file's `import.meta.url`
 */
export const azoraConfig = (configUrl: string): AzoraPrismaConfig => {
  const dir = dirname(fileURLToPath(configUrl));
  const url = serviceUrl(dir);
  const shadowDatabaseUrl = process.env.AZORA_SHADOW_DATABASE_URL;
  return {
    schema: 'prisma/schema.prisma',
    migrations: { path: 'prisma/migrations' },
    ...(url === undefined ? {} : { datasource: { url, ...(shadowDatabaseUrl ? { shadowDatabaseUrl } : {}) } }),
  };
};

const serviceUrl = (dir: string): string | undefined => {
  const project = projectAbove(dir);
  if (project === undefined) return undefined;
  const path = relative(project.root, dir).split(sep).join('/');
  const service = Object.values(project.map.services).find((candidate) => candidate.dir === path);
  if (service === undefined) return undefined;
  try {
    const address = serverAddress(project, service.server);
    const { owner, app, reader } = databaseRoles(service.database);
    // What Prisma makes must be the owner's, as what `azora migrate` makes; a login of the database may not act as it.
    const isAdministrator = ![...app, ...reader].includes(address.user);
    const acting = service.access !== undefined && isAdministrator ? actingAs(address, owner) : address;
    return databaseUrl(acting, service.database, 'password');
  } catch (error) {
    if (isAzoraError(error)) return undefined;
    throw error;
  }
};
