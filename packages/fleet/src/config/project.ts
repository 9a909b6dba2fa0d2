import type { ServerAddress } from '@azora/schema/address';
import type { Settings } from './settings.ts';

/** A folder with services, opened: its settings checked, its services found. Nothing was connected to. */
export interface Project {
  /** Absolute path of the folder that holds `azora.config.ts`, or of the nearest one that looks like a project. */
  readonly root: string;
  /** `<root>/.azora`: what the tool keeps between runs; never committed. */
  readonly stateDir: string;
  readonly settings: Settings;
  /** Every service, sorted by name. */
  readonly services: readonly Service[];
  /** Folders that look like services but are passed over (another database provider), with the reason. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** One service as it is on disk. Paths are absolute. */
export interface Service {
  readonly name: string;
  readonly dir: string;
  /** PostgreSQL database: `azora.database` of its package.json, else its name in snake_case. */
  readonly database: string;
  /** The name of the server that holds it; see {@link ServerAddress.name}. */
  readonly server: string;
  readonly schemaFiles: readonly string[];
  readonly migrationsDir: string;
  /** `prisma/seed.ts`, where it is written with `@azora/db/seed`; a seed script of Prisma's kind is not one. */
  readonly seedFile: string | undefined;
  readonly description: string | undefined;
  readonly category: string | undefined;
  readonly priority: string | undefined;
}

/** A service together with the server it is on. */
export interface PlacedService {
  readonly service: Service;
  readonly address: ServerAddress;
}
