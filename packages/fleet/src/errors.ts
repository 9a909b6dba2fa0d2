import { AzoraError, type AzoraErrorDetails } from '@azora/schema';

/** Every code this package throws, with what it means. Exit code 2, unless a verb says otherwise. */
export const fleetErrorCodes = {
  INTERRUPTED: 'Stopped by Ctrl-C; nothing half-done is left, and running it again goes on.',
} as const;

export type FleetErrorCode = keyof typeof fleetErrorCodes;

/** An {@link AzoraError} with one of this package's codes. */
export const fleetError = (
  code: FleetErrorCode,
  message: string,
  details?: AzoraErrorDetails,
): AzoraError<FleetErrorCode> => new AzoraError(code, message, details);
