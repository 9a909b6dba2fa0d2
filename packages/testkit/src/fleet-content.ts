import { withClient } from '@azora/fleet';
import type { ServerAddress } from '@azora/schema/address';

/** All rows of all tables of some databases as text, for telling whether two fleets hold the same. */
export const fleetContent = async (address: ServerAddress, databases: readonly string[]): Promise<string> => {
  const contents: string[] = [];
  for (const [index, database] of databases.entries()) {
    contents.push(`database ${index}`, ...(await withClient(address, database, contentOf)));
  }
  return contents.join('\n');
};

type Queryable = Parameters<Parameters<typeof withClient>[2]>[0];

const contentOf = async (client: Queryable): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const lines: string[] = [];
  for (const { name } of rows) {
    // The history's own times and ids differ from run to run; what was applied and that it ended do not.
    const columns = name === '_prisma_migrations' ? 'migration_name, checksum, finished_at IS NOT NULL' : 't.*';
    const content = await client.query<{ row: string }>(
      `SELECT (x.*)::text AS row FROM (SELECT ${columns} FROM "${name}" t) x ORDER BY 1`,
    );
    lines.push(`table ${name}`, ...content.rows.map(({ row }) => row));
  }
  return lines;
};
