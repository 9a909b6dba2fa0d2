/** What every failure of the platform carries besides its message. */
export interface AzoraErrorDetails {
  /** What to type next. */
  readonly hint?: string;
  /** The error underneath; never dropped. */
  readonly cause?: unknown;
}

/**
 * The one error of the platform: `code` tells errors apart, `message` says what is wrong and with what
 * (service, table, file:line), `hint` is the command to type, `cause` is the error underneath.
 *
 * Each package lists its codes in its own `errors.ts`; this one throws none: faults in a contract are findings.
 */
export class AzoraError<Code extends string = string> extends Error {
  override readonly name = 'AzoraError';
  readonly code: Code;
  readonly hint: string | undefined;

  constructor(code: Code, message: string, details: AzoraErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
  }
}

/** Whether a caught value is an {@link AzoraError}, from whichever copy of this module. */
export const isAzoraError = (error: unknown): error is AzoraError =>
  error instanceof Error && error.name === 'AzoraError' && 'code' in error;
