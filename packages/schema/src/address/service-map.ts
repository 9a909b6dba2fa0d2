import type { ServerSources } from './choose-server.ts';

/** What `azora generate` leaves for `@azora/db` in `.azora/services.json`. Paths are relative to the project's root. */
export interface ServiceMap {
  /** The servers of `azora.config.ts`, as declared there. */
  readonly servers: ServerSources['declared'];
  readonly services: Readonly<Record<string, MappedService>>;
}

/** One service of a {@link ServiceMap}. */
export interface MappedService {
  /** The service's folder. */
  readonly dir: string;
  readonly database: string;
  /** A name for {@link ServiceMap.servers}, or `default`. */
  readonly server: string;
  /** The JavaScript module that exports the service's `PrismaClient`. */
  readonly client: string;
  /** Of the schema and everything else that the client was made from. */
  readonly hash: string;
  /** What a client must know of the contract's access; left out where nothing of it says who may see what. */
  readonly access?: MappedAccess;
}

/** Who sees what is the database's to decide; this is what the client must know to ask it rightly. By model's name. */
export interface MappedAccess {
  /** Fields that users may not read, so that a client acting as one leaves them out. */
  readonly secrets: Readonly<Record<string, readonly string[]>>;
  /** The tables of the models that are soft-deleted. */
  readonly softDeleted: Readonly<Record<string, string>>;
}

/** The map's file, in the project's `.azora` folder. */
export const SERVICE_MAP_FILE = 'services.json';

/**
 * Reads the text of a service map.
 * @returns undefined where the text is none; the file is written whole, so this means another version wrote it.
 */
export const parseServiceMap = (text: string): ServiceMap | undefined => {
  try {
    const map = JSON.parse(text) as Partial<ServiceMap> | null;
    return isRecord(map?.servers) && isRecord(map?.services) ? (map as ServiceMap) : undefined;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
