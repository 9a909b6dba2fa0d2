import { type AzoraError, isAzoraError } from '@azora/schema/errors';
import { dbError } from './errors.ts';
import type { UntypedClient } from './services.ts';

/** Whether a service's database answers. */
export type Health =
  | {
      readonly ok: true;
      readonly service: string;
      readonly database: string;
      /** Of one query, with the wait for a connection. */
      readonly latencyMs: number;
      /** E.g. `18.4`. */
      readonly serverVersion: string;
      /** True on a standby, which takes no writes. */
      readonly readOnly: boolean;
    }
  | {
      readonly ok: false;
      readonly service: string;
      readonly database: string;
      readonly latencyMs: number;
      /** `UNHEALTHY` with the cause, or `HEALTH_TIMEOUT`. */
      readonly error: AzoraError;
    };

/** Shorter than the interval at which load balancers and orchestrators commonly probe (5 to 10 s). */
const HEALTH_TIMEOUT_MS = 3_000;

const PROBE = `SELECT current_setting('server_version') AS version, pg_is_in_recovery() AS standby`;

/** Asks the database for a sign of life. Never throws and takes three seconds at most. */
export const checkHealth = async (
  client: Pick<UntypedClient, '$queryRawUnsafe'>,
  service: string,
  database: string,
): Promise<Health> => {
  const startedAt = performance.now();
  const about = () => ({ service, database, latencyMs: performance.now() - startedAt });
  try {
    const [row] = await withinTime(client.$queryRawUnsafe<readonly ProbeRow[]>(PROBE), database);
    // Debian writes "15.20 (Debian 15.20-0+deb12u1)".
    return { ok: true, ...about(), serverVersion: row?.version.split(' ')[0] ?? '', readOnly: row?.standby ?? false };
  } catch (cause) {
    return { ok: false, ...about(), error: isAzoraError(cause) ? cause : unhealthy(database, cause) };
  }
};

interface ProbeRow {
  readonly version: string;
  readonly standby: boolean;
}

const unhealthy = (database: string, cause: unknown): AzoraError => {
  const message = cause instanceof Error ? lastLine(cause.message) : String(cause);
  return dbError('UNHEALTHY', `${database} does not answer: ${message}`, { hint: 'Type `azora status`.', cause });
};

/** Prisma's messages begin with a picture of the call, and wrap what the driver said. */
const lastLine = (message: string): string => {
  const line = message.trim().split('\n').at(-1)?.trim() ?? '';
  return /^Raw query failed\. Code: `[^`]*`\. Message: `(.+)`$/.exec(line)?.[1] ?? line;
};

const withinTime = async <Result>(query: Promise<Result>, database: string): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const late = () => reject(dbError('HEALTH_TIMEOUT', `${database} did not answer within ${HEALTH_TIMEOUT_MS} ms.`));
    timer = setTimeout(late, HEALTH_TIMEOUT_MS);
  });
  // What the query comes to after its time is nobody's concern any more, and must not end the process.
  query.catch(() => {});
  try {
    return await Promise.race([query, timeout]);
  } finally {
    clearTimeout(timer);
  }
};
