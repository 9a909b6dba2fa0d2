import { fleetError } from '../errors.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/quote.ts';
import { redact } from '../postgres/redact.ts';
import type { Binaries } from './binaries.ts';
import { EMBEDDED_USER } from './data-folder.ts';
import { runAs } from './run-as.ts';
import { assertNamed, type ServerUser } from './server-user.ts';

/**
 * Gives the superuser of a stopped server a new password, without its old one and without opening the server to
 * anybody meanwhile: PostgreSQL's single-user mode takes the statement from standard input.
 * @throws AzoraError EMBEDDED_START_FAILED, POSTGRES_USER_UNKNOWN
 */
export const resetPassword = async (
  data: string,
  binaries: Binaries,
  user: ServerUser,
  password: string,
): Promise<void> => {
  assertNamed(user);
  const input = `ALTER ROLE ${quoteIdentifier(EMBEDDED_USER)} PASSWORD ${quoteLiteral(password)};\n`;
  const result = await runAs(user, binaries.postgres, ['--single', '-D', data, 'postgres'], { input });
  if (result.code !== 0) {
    const output = redact(result.output.trim(), [password]);
    throw fleetError('EMBEDDED_START_FAILED', `The password of the data in ${data} could not be set again: ${output}`, {
      hint: `Move the data away (mv ${data} ${data}.old), then type \`azora up\` to begin with an empty server.`,
    });
  }
};
