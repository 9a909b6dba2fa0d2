import type { Client } from '../postgres/connect.ts';

/** How many sessions a login has, in any database. */
export const countSessions = async (client: Client, login: string): Promise<number> => {
  const { rows } = await client.query<{ sessions: number }>(
    'SELECT count(*)::int AS sessions FROM pg_stat_activity WHERE usename = $1',
    [login],
  );
  return rows[0]?.sessions ?? 0;
};
