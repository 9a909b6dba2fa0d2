import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ClientOf, type Opened, open } from '@azora/db';
import { connect } from '@azora/fleet';
import { databaseUrl } from '@azora/schema/address';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Benchmark } from './benchmark.ts';
import { timesAsLong } from './claim.ts';
import { GROWN_SERVICE, type GrownTables, type Learner, learnerOf, rowsOfLearner } from './grown-tables.ts';
import { meanMs, takingTurns } from './turns.ts';

// Short runs in quick turns: what else the machine does then falls on both.
const ROUNDS = 150;
const CALLS = 20;
/** As many as `open()` keeps where nobody says otherwise. */
const CONNECTIONS = 5;
const LIMIT = 2;

type Client = ClientOf<typeof GROWN_SERVICE>;

interface Call {
  readonly what: string;
  /** Who makes it: a user, or, what users may not write, the service. */
  readonly as: 'user' | 'service';
  readonly text: string;
  readonly run: (client: Client, id: string, learner: Learner) => Promise<boolean>;
}

const calls: readonly Call[] = [
  {
    what: 'acting: one row',
    as: 'user',
    text: 'progress.findUnique({ where: { id } })',
    run: async ({ progress }, id) => (await progress.findUnique({ where: { id } })) !== null,
  },
  {
    what: 'acting: the hundred rows of an owner',
    as: 'user',
    text: 'progress.findMany({ where: { userId } })',
    run: async ({ progress }, _, { user, ids }) =>
      (await progress.findMany({ where: { userId: user } })).length === ids.length,
  },
  {
    what: 'acting: a change that is written to disk',
    as: 'service',
    text: 'progress.update({ where: { id }, data: { percent } })',
    run: async ({ progress }, id) => (await progress.update({ where: { id }, data: { percent: 50 } })).percent === 50,
  },
];

/** What a whole call through `@azora/db` takes, beside Prisma as it comes. */
export const acting: Benchmark = {
  name: 'acting',
  title: 'Calls through db.as()',
  method:
    'The same generated client and the same tables as under "Reading under access rules", each call waiting for the one ' +
    'before. Ours is `db.as({ user })`, made anew for each call as for each request, with the login of the service: role, ' +
    "context and query are one transaction. The other is `new PrismaClient({ adapter: new PrismaPg(…) })` with the administrator's " +
    `login, whom no policy stops. ${CONNECTIONS} connections each. What users may not write, the service writes: \`db.asService(reason)\`.`,
  measure: async ({ grownTables, say }) => {
    const tables = await grownTables();
    const bare = await bareClient(tables);
    const db = await openIn(tables);
    const client = await connect(tables.address, tables.database, { applicationName: 'bench' });
    try {
      const claims = [];
      for (const { what, as, text, run } of calls) {
        say(what);
        const act = (user: string): Client => (as === 'user' ? db.as({ user }) : db.asService('a benchmark'));
        const timed = async (round: number, clientFor: (user: string) => Client): Promise<number> => {
          const learner = await rowsOfLearner(client, learnerOf(round), 'progress');
          return meanMs(learner.ids.slice(0, CALLS), async (id) => {
            if (!(await run(clientFor(learner.user), id, learner))) throw new Error(`${what}: not what was asked for.`);
          });
        };
        const [ours, theirs] = await takingTurns(
          ROUNDS,
          {
            label: `${as === 'user' ? 'db.as({ user })' : 'db.asService(reason)'}.${text}`,
            run: (round) => timed(round, act),
          },
          { label: `prisma.${text}`, run: (round) => timed(round, () => bare) },
        );
        claims.push(timesAsLong(what, ours, theirs, LIMIT));
      }
      return claims;
    } finally {
      await Promise.all([client.end(), db.close(), bare.$disconnect()]);
    }
  },
};

/** As a service of the grown fleet opens its database. */
const openIn = async ({ fleet }: GrownTables): Promise<Opened<typeof GROWN_SERVICE>> => {
  process.env.AZORA_ROOT = fleet.root;
  try {
    return await open(GROWN_SERVICE, { connectionLimit: CONNECTIONS });
  } finally {
    delete process.env.AZORA_ROOT;
  }
};

/** The service's generated client as Prisma's documentation opens one. */
const bareClient = async ({ fleet, address, database }: GrownTables): Promise<Client> => {
  const file = path.join(fleet.root, 'services', GROWN_SERVICE, 'client/client.js');
  const { PrismaClient } = (await import(pathToFileURL(file).href)) as {
    readonly PrismaClient: new (options: { readonly adapter: PrismaPg }) => Client;
  };
  const connectionString = databaseUrl(address, database, 'password');
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: CONNECTIONS }) });
};
