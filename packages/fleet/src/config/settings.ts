import type { CatalogueWords } from '@azora/schema';

/** What `azora.config.ts` may say; everything is optional. Its checked form is {@link Settings}. */
export interface RawSettings {
  /** Globs of service folders, relative to the project's root. Default: `['services/*']`. */
  readonly services?: readonly string[];
  /** Servers by name: a URL, or `{ env: 'NAME' }` for a URL that stands in the environment or `.env`. */
  readonly servers?: Readonly<Record<string, string | { readonly env: string }>>;
  /** Which server holds which service; a service that is not named is on `default`. */
  readonly placement?: Readonly<Record<string, string>>;
  /** `service.Model` of the person rows belong to. */
  readonly subjectModel?: string;
  /** `service.Model` of the organisation rows belong to. */
  readonly tenantModel?: string;
  /** `service.Model` of each model that aggregate roots reference. */
  readonly commonModels?: readonly string[];
  /** `azora`: every convention is checked. `plain` (default): only what would break. */
  readonly preset?: 'azora' | 'plain';
  /** Rules switched on or off by code. */
  readonly rules?: Readonly<Record<string, 'on' | 'off'>>;
  /** The plan of the fleet, where there is one. */
  readonly catalogue?: CatalogueSettings;
  readonly embedded?: {
    /** A fixed port for the embedded server; otherwise a free one is found and remembered. */
    readonly port?: number;
  };
}

/** Settings after checking: complete, and every name in them known. */
export interface Settings {
  readonly services: readonly string[];
  readonly servers: Readonly<Record<string, string | { readonly env: string }>>;
  readonly placement: Readonly<Record<string, string>>;
  readonly subjectModel: string | undefined;
  readonly tenantModel: string | undefined;
  readonly commonModels: readonly string[];
  readonly preset: 'azora' | 'plain';
  readonly rules: Readonly<Record<string, 'on' | 'off'>>;
  readonly catalogue: CatalogueSettings | undefined;
  readonly embeddedPort: number | undefined;
}

/** Where the plan is and which words it may use, in the order in which lists show them. */
export interface CatalogueSettings extends CatalogueWords {
  /** Tab-separated values, a service a line; relative to the project's root. */
  readonly file: string;
}
