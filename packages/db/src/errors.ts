import { AzoraError, type AzoraErrorDetails } from '@azora/schema';

/** Every code this package throws, with what it means. */
export const dbErrorCodes = {
  NO_PROJECT: 'No `.azora/services.json` was found: clients were never generated, or this is another folder.',
  UNKNOWN_SERVICE: 'A name is no service of the project.',
  CLIENT_MISSING: "A service's generated client cannot be loaded.",
  SERVER_URL_MISSING: "The variable that names a service's server is not set.",
  SERVER_URL_INVALID: 'A server URL is no `postgresql://` URL.',
  SERVER_NOT_RUNNING: 'No server is chosen, and the embedded one was never started.',
  UNHEALTHY: 'The database did not answer a health check.',
  HEALTH_TIMEOUT: 'The database did not answer a health check in time.',
} as const;

export type DbErrorCode = keyof typeof dbErrorCodes;

/** An {@link AzoraError} with one of this package's codes. */
export const dbError = (code: DbErrorCode, message: string, details?: AzoraErrorDetails): AzoraError<DbErrorCode> =>
  new AzoraError(code, message, details);
