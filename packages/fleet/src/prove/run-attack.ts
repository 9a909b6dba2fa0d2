import type { Attack, AttackOutcome, AttackSession } from '@azora/schema';
import pg from 'pg';
import type { Client } from '../postgres/connect.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/quote.ts';
import { hasSqlState, sqlState } from '../postgres/sqlstate.ts';

/** Where each attack begins: rows placed, no role taken on, no context set. */
export const SAVEPOINT = 'azora_prove';

/**
 * How an attack ended; `failed` where the server gave another answer than any that was thought of, `skipped` where there
 * was nothing to try.
 */
export interface Ending {
  readonly outcome: AttackOutcome | 'failed' | 'unproven' | 'skipped';
  /** In words, for a report. */
  readonly detail: string;
}

/**
 * Runs one attack from the savepoint, in one message (two where something must be so first).
 * @throws what breaks the connection
 */
export const runAttack = async (client: Client, attack: Attack): Promise<Ending> => {
  const given = attack.given ?? [];
  if (given.length > 0) {
    const refusal = await answer(client, [RETURN, 'SET LOCAL ROLE azora_service', ...given, 'SET LOCAL ROLE NONE']);
    if (refusal instanceof pg.DatabaseError) {
      if (attack.isOptional === true) return { outcome: 'skipped', detail: refusal.message };
      return { outcome: 'unproven', detail: `unproven: ${refusal.message} (${refusal.code})` };
    }
  }
  const result = await answer(client, [...(given.length > 0 ? [] : [RETURN]), ...attackSql(attack)]);
  if (!(result instanceof pg.DatabaseError)) return meetingOf(attack, result);
  if (attack.isOptional === true && hasSqlState(result, 'lockNotAvailable', 'deadlockDetected'))
    return { outcome: 'skipped', detail: result.message };
  return refusalOf(attack, result);
};

/** The statements of an attack, from the role it takes on. */
export const attackSql = ({ session, statements }: Attack): readonly string[] => [
  ...sessionSql(session),
  ...statements,
];

const RETURN = `ROLLBACK TO SAVEPOINT ${SAVEPOINT}`;

const sessionSql = ({ role, subject, tenant, includeDeleted }: AttackSession): readonly string[] => [
  ...(role === undefined ? [] : [`SET LOCAL ROLE ${quoteIdentifier(role)}`]),
  ...(subject === undefined ? [] : [`SET LOCAL azora.subject TO ${quoteLiteral(subject)}`]),
  ...(tenant === undefined ? [] : [`SET LOCAL azora.tenant TO ${quoteLiteral(tenant)}`]),
  ...(includeDeleted === true ? [`SET LOCAL azora.include_deleted TO 'on'`] : []),
];

/** What the server says to the last of some statements, sent as one message. */
const answer = async (
  client: Client,
  statements: readonly string[],
): Promise<pg.QueryResult<Record<string, unknown>> | pg.DatabaseError> => {
  try {
    // Of several statements `pg` gives an array of results, which its types do not say.
    const results: unknown = await client.query(statements.join(';\n'));
    return (Array.isArray(results) ? results.at(-1) : results) as pg.QueryResult<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof pg.DatabaseError && !isBroken(error)) return error;
    throw error;
  }
};

/** Class 57 is the server's own doing, but for what a COPY without rows and a statement that takes too long end with. */
const isBroken = ({ code = '' }: pg.DatabaseError): boolean => code.startsWith('57') && code !== sqlState.queryCanceled;

const refusalOf = ({ refusals = [] }: Attack, { code = '', message }: pg.DatabaseError): Ending => {
  const detail = `${message} (${code})`;
  if (code === sqlState.insufficientPrivilege || refusals.some((refusal) => code.startsWith(refusal))) {
    return { outcome: 'refused', detail: `refused: ${detail}` };
  }
  // A constraint comes after access control, and so does waiting for rows to copy in.
  if (code.startsWith('23') || isCopyBegun(code, message))
    return { outcome: 'allowed', detail: `allowed, then ${detail}` };
  return BUSY.has(code) ? { outcome: 'unproven', detail: `unproven: ${detail}` } : { outcome: 'failed', detail };
};

/** What others do at the same time, and not what was attacked, stood in the way. */
const BUSY: ReadonlySet<string> = new Set([
  sqlState.lockNotAvailable,
  sqlState.queryCanceled,
  sqlState.deadlockDetected,
  sqlState.serializationFailure,
]);

/** `pg` ends a COPY FROM STDIN that nobody gives rows by this message of its own (pg/lib/query.js). */
const isCopyBegun = (code: string, message: string): boolean =>
  code === sqlState.queryCanceled && message.includes('No source stream defined');

const meetingOf = (
  { shows = {}, hides = {} }: Attack,
  { rows, rowCount }: pg.QueryResult<Record<string, unknown>>,
): Ending => {
  if (rowCount === 0) return { outcome: 'nothing', detail: 'nothing' };
  const row = rows[0] ?? {};
  const wrong = [
    ...Object.entries(shows).filter(([column, value]) => row[column] !== value),
    ...Object.entries(hides).filter(([column, value]) => row[column] === value),
  ].map(([column]) => column);
  if (wrong.length > 0) return { outcome: 'failed', detail: `shows another value than it must in ${wrong.join(', ')}` };
  return {
    outcome: 'allowed',
    detail: rowCount === null ? 'allowed' : `allowed: ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}`,
  };
};
