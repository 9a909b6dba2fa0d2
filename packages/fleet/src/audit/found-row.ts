import type { Client } from '../postgres/connect.ts';
import type { FoundRow } from './finding.ts';

/** What the trail says of one of its rows; where it is gone, when its neighbours were written. */
export const describeRow = async (client: Client, id: number, isGone: boolean): Promise<FoundRow> => {
  if (!isGone) {
    const { rows } = await client.query<{ table: string; key: string | null; at: Date }>(
      'SELECT table_name AS table, row_key AS key, recorded_at AS at FROM azora.audit_trail WHERE id = $1',
      [id],
    );
    const [row] = rows;
    return {
      id,
      table: row?.table,
      key: row?.key ?? undefined,
      recordedAt: row?.at.toISOString(),
      between: undefined,
    };
  }
  const neighbour = async (condition: string): Promise<string | undefined> => {
    const { rows } = await client.query<{ at: Date }>(
      `SELECT recorded_at AS at FROM azora.audit_trail WHERE id ${condition} LIMIT 1`,
      [id],
    );
    return rows[0]?.at.toISOString();
  };
  return {
    id,
    table: undefined,
    key: undefined,
    recordedAt: undefined,
    between: [await neighbour('< $1 ORDER BY id DESC'), await neighbour('> $1 ORDER BY id')],
  };
};
