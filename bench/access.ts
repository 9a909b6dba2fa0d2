import { type Client, connect } from '@azora/fleet';
import type { QueryConfig } from 'pg';
import type { Benchmark } from './benchmark.ts';
import { timesAsLong } from './claim.ts';
import { learnerOf, rowsOfLearner } from './grown-tables.ts';
import { meanMs, takingTurns } from './turns.ts';

// Short runs in quick turns: what else the machine does then falls on both.
const ROUNDS = 200;
const LOOKUPS = 25;
const SCANS = 8;
const LIMIT = 1.3;

/** One query, and the same with the condition of the table's policies written by hand. */
interface Question {
  readonly what: string;
  readonly table: 'progress' | 'path_steps';
  readonly ours: string;
  readonly byHand: string;
}

const LIVE_PATH = 'SELECT FROM learning_paths p WHERE p.id = r.path_id AND p.deleted_at IS NULL';
const OWN_PATHS = 'SELECT p.id FROM learning_paths p WHERE p.user_id = $1 AND p.deleted_at IS NULL';

const questions: readonly Question[] = [
  {
    what: 'access: a row by its key, owned directly',
    table: 'progress',
    ours: 'SELECT * FROM progress r WHERE id = $1',
    byHand: `SELECT * FROM progress r WHERE user_id = $1 AND EXISTS (${LIVE_PATH}) AND id = $2`,
  },
  {
    what: 'access: all rows of an owner, owned directly',
    table: 'progress',
    ours: 'SELECT * FROM progress r',
    byHand: `SELECT * FROM progress r WHERE user_id = $1 AND EXISTS (${LIVE_PATH})`,
  },
  {
    what: 'access: a row by its key, owned through a parent',
    table: 'path_steps',
    ours: 'SELECT * FROM path_steps r WHERE id = $1',
    byHand: `SELECT * FROM path_steps r WHERE path_id IN (${OWN_PATHS}) AND id = $2`,
  },
  {
    what: 'access: all rows of an owner, owned through a parent',
    table: 'path_steps',
    ours: 'SELECT * FROM path_steps r',
    byHand: `SELECT * FROM path_steps r WHERE path_id IN (${OWN_PATHS})`,
  },
];

/** What row-level security costs a query, beside the same condition in the query. */
export const access: Benchmark = {
  name: 'access',
  title: 'Reading under access rules',
  method:
    "azora-sapiens' own tables with a million rows of progress (owned by a user, hidden with a soft-deleted path) and a " +
    'million steps (owned through their path), 100 of each a user. Ours asks as a user in the role and context that ' +
    '`db.as({ user })` sets, and names no condition; the other asks as the administrator, whom no policy stops, and ' +
    'names them all. One open connection each; the role and context are set outside the time. Every query is parsed and ' +
    'planned each time, as Prisma sends it. Both must find the same rows.',
  measure: async ({ grownTables, say }) => {
    const { address, database } = await grownTables();
    const user = await connect(address, database, { applicationName: 'bench' });
    const administrator = await connect(address, database, { applicationName: 'bench' });
    try {
      const claims = [];
      for (const question of questions) {
        say(question.what);
        const [ours, byHand] = await takingTurns(
          ROUNDS,
          { label: question.ours, run: (round) => asUser(user, round, question) },
          { label: question.byHand, run: (round) => asAdministrator(administrator, round, question) },
        );
        claims.push(timesAsLong(question.what, ours, byHand, LIMIT));
      }
      return claims;
    } finally {
      await Promise.all([user.end(), administrator.end()]);
    }
  },
};

const asUser = async (client: Client, round: number, { table, ours }: Question): Promise<number> => {
  const { user, ids } = await rowsOfLearner(client, learnerOf(round), table);
  await client.query('BEGIN');
  await client.query(`SELECT set_config('azora.subject', $1, true), set_config('role', 'azora_user', true)`, [user]);
  try {
    return ours.includes('$1')
      ? await meanMs(ids.slice(0, LOOKUPS), (id) => expecting(1, client, ours, [id]))
      : await meanMs(Array.from({ length: SCANS }), () => expecting(ids.length, client, ours, []));
  } finally {
    await client.query('ROLLBACK');
  }
};

const asAdministrator = async (client: Client, round: number, { table, byHand }: Question): Promise<number> => {
  const { user, ids } = await rowsOfLearner(client, learnerOf(round), table);
  await client.query('BEGIN');
  try {
    return byHand.includes('$2')
      ? await meanMs(ids.slice(0, LOOKUPS), (id) => expecting(1, client, byHand, [user, id]))
      : await meanMs(Array.from({ length: SCANS }), () => expecting(ids.length, client, byHand, [user]));
  } finally {
    await client.query('ROLLBACK');
  }
};

const expecting = async (count: number, client: Client, sql: string, values: readonly string[]): Promise<void> => {
  const { rows } = await client.query({ text: sql, values: [...values], queryMode: 'extended' } as QueryConfig);
  if (rows.length !== count) throw new Error(`${sql}\nfound ${rows.length} rows instead of ${count}.`);
};
