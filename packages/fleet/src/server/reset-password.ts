import { setTimeout as delay } from 'node:timers/promises';
import { fleetError } from '../errors.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/quote.ts';
import { redact } from '../postgres/redact.ts';
import type { Binaries } from './binaries.ts';
import { EMBEDDED_USER } from './data-folder.ts';
import { runAs } from './run-as.ts';
import { assertNamed, type ServerUser } from './server-user.ts';

/** The processes of a server that was killed take a moment to notice; while one of them is left, nothing starts. */
const LEFTOVERS = 'pre-existing shared memory block';
const LEFTOVER_TIMEOUT_MS = 10_000;
const RETRY_MS = 200;

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
  const deadline = Date.now() + LEFTOVER_TIMEOUT_MS;
  const attempt = () => runAs(user, binaries.postgres, ['--single', '-D', data, 'postgres'], { input });
  let result = await attempt();
  while (result.code !== 0 && result.output.includes(LEFTOVERS) && Date.now() < deadline) {
    await delay(RETRY_MS);
    result = await attempt();
  }
  if (result.code !== 0) {
    const output = redact(result.output.trim(), [password]);
    throw fleetError('EMBEDDED_START_FAILED', `The password of the data in ${data} could not be set again: ${output}`, {
      hint: `Move the data away (mv ${data} ${data}.old), then type \`azora up\` to begin with an empty server.`,
    });
  }
};
