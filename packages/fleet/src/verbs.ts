/**
 * What a command line needs of this package: each verb is loaded when it is first used. A process runs one of them, and
 * all of them together take longer to load than many a command takes to answer.
 */

export { fleetError } from './errors.ts';
export { redact } from './postgres/redact.ts';

/** See `config/open-project.ts`. */
export const openProject: typeof import('./config/open-project.ts').openProject = async (...given) =>
  (await import('./config/open-project.ts')).openProject(...given);

/** See `server/choose-servers.ts`. */
export const chooseServers: typeof import('./server/choose-servers.ts').chooseServers = async (...given) =>
  (await import('./server/choose-servers.ts')).chooseServers(...given);

/** See `up/up.ts`. */
export const up: typeof import('./up/up.ts').up = async (...given) => (await import('./up/up.ts')).up(...given);

/** See `down/down.ts`. */
export const down: typeof import('./down/down.ts').down = async (...given) =>
  (await import('./down/down.ts')).down(...given);

/** See `reset/reset.ts`. */
export const reset: typeof import('./reset/reset.ts').reset = async (...given) =>
  (await import('./reset/reset.ts')).reset(...given);

/** See `status/status.ts`. */
export const status: typeof import('./status/status.ts').status = async (...given) =>
  (await import('./status/status.ts')).status(...given);

/** See `check/check.ts`. */
export const check: typeof import('./check/check.ts').check = async (...given) =>
  (await import('./check/check.ts')).check(...given);

/** See `prove/prove.ts`. */
export const prove: typeof import('./prove/prove.ts').prove = async (...given) =>
  (await import('./prove/prove.ts')).prove(...given);

/** See `url/service-url.ts`. */
export const serviceUrl: typeof import('./url/service-url.ts').serviceUrl = async (...given) =>
  (await import('./url/service-url.ts')).serviceUrl(...given);

/** See `migrate/migrate.ts`. */
export const migrate: typeof import('./migrate/migrate.ts').migrate = async (...given) =>
  (await import('./migrate/migrate.ts')).migrate(...given);

/** See `migrate/new-migration.ts`. */
export const newMigration: typeof import('./migrate/new-migration.ts').newMigration = async (...given) =>
  (await import('./migrate/new-migration.ts')).newMigration(...given);

/** See `seed/seed.ts`. */
export const seed: typeof import('./seed/seed.ts').seed = async (...given) =>
  (await import('./seed/seed.ts')).seed(...given);

/** See `generate/generate.ts`. */
export const generate: typeof import('./generate/generate.ts').generate = async (...given) =>
  (await import('./generate/generate.ts')).generate(...given);

/** See `credentials/rotate-credentials.ts`. */
export const rotateCredentials: typeof import('./credentials/rotate-credentials.ts').rotateCredentials = async (
  ...given
) => (await import('./credentials/rotate-credentials.ts')).rotateCredentials(...given);

/** See `credentials/retire-credentials.ts`. */
export const retireCredentials: typeof import('./credentials/retire-credentials.ts').retireCredentials = async (
  ...given
) => (await import('./credentials/retire-credentials.ts')).retireCredentials(...given);

/** See `progress/progress.ts`. */
export const progress = async (
  ...given: Parameters<typeof import('./progress/progress.ts').progress>
): Promise<import('./progress/progress.ts').ProgressReport> =>
  (await import('./progress/progress.ts')).progress(...given);

/** See `new/new-services.ts`. */
export const newServices: typeof import('./new/new-services.ts').newServices = async (...given) =>
  (await import('./new/new-services.ts')).newServices(...given);

/** See `docs/docs.ts`. */
export const docs = async (
  ...given: Parameters<typeof import('./docs/docs.ts').docs>
): Promise<import('./docs/docs.ts').DocsReport> => (await import('./docs/docs.ts')).docs(...given);
/** See `audit/seal.ts`. */
export const sealAudit: typeof import('./audit/seal.ts').seal = async (...given) =>
  (await import('./audit/seal.ts')).seal(...given);

/** See `audit/verify.ts`. */
export const verifyAudit: typeof import('./audit/verify.ts').verify = async (...given) =>
  (await import('./audit/verify.ts')).verify(...given);

/** See `audit/show.ts`. */
export const showAudit: typeof import('./audit/show.ts').show = async (...given) =>
  (await import('./audit/show.ts')).show(...given);

/** See `audit/segment.ts`. */
export const openAuditSegment: typeof import('./audit/segment.ts').openSegment = async (...given) =>
  (await import('./audit/segment.ts')).openSegment(...given);

/** See `config/select-services.ts`. */
export const selectServices = async (
  ...given: Parameters<typeof import('./config/select-services.ts').selectServices>
): Promise<readonly string[]> => (await import('./config/select-services.ts')).selectServices(...given);
