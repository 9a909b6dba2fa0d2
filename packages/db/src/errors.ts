import { AzoraError, type AzoraErrorDetails } from '@azora/schema/errors';

/** Every code this package throws, with what it means. */
export const dbErrorCodes = {
  NO_PROJECT: 'No `.azora/services.json` was found: clients were never generated, or this is another folder.',
  UNKNOWN_SERVICE: 'A name is no service of the project.',
  CLIENT_MISSING: "A service's generated client cannot be loaded.",
  SERVER_URL_MISSING: "The variable that names a service's server is not set.",
  SERVER_URL_INVALID: 'A server URL is no `postgresql://` URL.',
  SERVER_NOT_RUNNING: 'No server is chosen, and the embedded one was never started.',
  CREDENTIALS_LOST: "The password of a service's login is nowhere to be found.",
  CREDENTIALS_INVALID: 'A credentials file or variable does not say a login as it should.',
  CREDENTIALS_EXPOSED: 'The file with the passwords of logins can be read by others.',
  NO_CONTEXT: 'Data was asked for without saying for whom, where the contract says who may see what.',
  INVALID_SUBJECT: 'A user or tenant to act for is no UUID.',
  INVALID_CONTEXT: 'What a client acts with besides a user cannot be taken: no reason, or one that is too long.',
  NO_ACCESS_RULES: "A client acts for somebody, and the service's contract says of no model who may see it.",
  NOT_SOFT_DELETED: 'A model has no soft-deleted rows, or there is no such model.',
  SOFT_DELETE_REFUSED: 'A user soft-deletes or restores a row of a model that does not let its owners delete.',
  TRANSACTION_MIXED: 'Calls that act for different people, or by different clients, stand in one transaction.',
  UNHEALTHY: 'The database did not answer a health check.',
  HEALTH_TIMEOUT: 'The database did not answer a health check in time.',
} as const;

export type DbErrorCode = keyof typeof dbErrorCodes;

/** An {@link AzoraError} with one of this package's codes. */
export const dbError = (code: DbErrorCode, message: string, details?: AzoraErrorDetails): AzoraError<DbErrorCode> =>
  new AzoraError(code, message, details);
