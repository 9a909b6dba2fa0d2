import { AzoraError, type AzoraErrorDetails } from '@azora/schema/errors';

/** Every code this package throws, with what it means. Each ends with exit code {@link ExitCode.refused}. */
export const cliErrorCodes = {
  CONFIRMATION_MISSING: 'A verb that changes an external server was not confirmed.',
  CONFIRMATION_MISMATCH: 'What was confirmed is not what the verb would change.',
  FOLDER_MISSING: 'The folder given by --cwd does not exist.',
  OPTIONS_CONTRADICT: 'Two options that were given together say different things.',
  PSQL_MISSING: 'psql is not on the PATH.',
  RESET_UNNAMED: 'A reset was asked for that does not name what it drops.',
} as const;

export type CliErrorCode = keyof typeof cliErrorCodes;

/** An {@link AzoraError} with one of this package's codes. */
export const cliError = (code: CliErrorCode, message: string, details?: AzoraErrorDetails): AzoraError<CliErrorCode> =>
  new AzoraError(code, message, details);
