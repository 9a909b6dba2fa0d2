import { type Client, connect } from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';
import type { MeasuredFleet } from './measured-fleet.ts';

/** A service's database with as many rows as one of a million learners' steps would have. */
export interface GrownTables {
  readonly fleet: MeasuredFleet;
  /** The administrator's, whom no policy stops. */
  readonly address: ServerAddress;
  readonly database: string;
}

/** The service whose tables are grown: rows owned directly, through a parent, and hidden with a soft-deleted parent. */
export const GROWN_SERVICE = 'azora-sapiens';

/** Learners; each has ten learning paths of ten steps, with the progress in each. */
const LEARNERS = 10_000;

/** The tenth part of a learner's rows lies between rows of all others, as rows that come with time do. */
const ROWS = [
  `INSERT INTO student_profiles (id, student_id, user_id, updated_at)
   SELECT md5('profile ' || u)::uuid, md5('student ' || u)::uuid, md5('user ' || u)::uuid, now()
     FROM generate_series(1, ${LEARNERS}) u`,
  `INSERT INTO learning_paths (id, student_id, user_id, title, subject, from_level, to_level, estimated_hours, total_steps, updated_at)
   SELECT md5('path ' || u || ' ' || p)::uuid, md5('student ' || u)::uuid, md5('user ' || u)::uuid,
          'Path ' || p, 'mathematics', 'BEGINNER', 'ADVANCED', 40, 10, now()
     FROM generate_series(1, 10) p, generate_series(1, ${LEARNERS}) u ORDER BY p, u`,
  `INSERT INTO path_steps (id, path_id, position, title, kind, estimated_minutes, updated_at)
   SELECT md5('step ' || u || ' ' || p || ' ' || s)::uuid, md5('path ' || u || ' ' || p)::uuid, s,
          'Step ' || s, 'LESSON', 45, now()
     FROM generate_series(1, 10) p, generate_series(1, 10) s, generate_series(1, ${LEARNERS}) u ORDER BY p, s, u`,
  `INSERT INTO progress (id, path_id, step_id, user_id, status, percent, updated_at)
   SELECT md5('progress ' || u || ' ' || p || ' ' || s)::uuid, md5('path ' || u || ' ' || p)::uuid,
          md5('step ' || u || ' ' || p || ' ' || s)::uuid, md5('user ' || u)::uuid, 'IN_PROGRESS', 40, now()
     FROM generate_series(1, 10) p, generate_series(1, 10) s, generate_series(1, ${LEARNERS}) u ORDER BY p, s, u`,
];

/** Brings the service up as `azora up` does, and fills its tables as the service itself, through all safeguards. */
export const growTables = async (fleet: MeasuredFleet, say: (text: string) => void): Promise<GrownTables> => {
  say('bringing up a service to grow its tables');
  await fleet.azora('up', GROWN_SERVICE, '--no-demo');
  const address = await fleet.start();
  const service = fleet.project.services.find(({ name }) => name === GROWN_SERVICE);
  if (service === undefined) throw new Error(`There is no ${GROWN_SERVICE}.`);
  const client = await connect(address, service.database, { applicationName: 'bench' });
  try {
    await client.query('SET ROLE azora_service');
    for (const sql of ROWS) {
      say(`filling ${/INTO (\w+)/.exec(sql)?.[1]}`);
      await client.query(sql);
    }
    await client.query('RESET ROLE');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  return { fleet, address, database: service.database };
};

/** A learner, and the keys of their rows in a table. */
export interface Learner {
  readonly user: string;
  readonly ids: readonly string[];
}

/** A learner who is another in each round. */
export const learnerOf = (round: number): number => ((round * 7919) % LEARNERS) + 1;

/** Reads all rows of a learner, so that whoever is timed next finds them in memory. */
export const rowsOfLearner = async (
  client: Client,
  learner: number,
  table: 'progress' | 'path_steps',
): Promise<Learner> => {
  const { rows } = await client.query<Learner>(
    `SELECT p.user_id AS user, array_agg(r.id::text) AS ids
       FROM ${table} r JOIN learning_paths p ON p.id = r.path_id
      WHERE p.user_id = md5('user ' || $1)::uuid GROUP BY 1`,
    [String(learner)],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`Learner ${learner} has no rows in ${table}.`);
  return found;
};
