import { fileURLToPath } from 'node:url';
import { type Forbidding, type WrongRow, wrongRows } from '@azora/schema';
import { loadSqlParser } from '@azora/schema/sql';
import { CORE_SERVICES, collectProgress, createThrowawayDatabase, testServers } from '@azora/testkit';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContracts } from '../check/read-contracts.ts';
import { openProject } from '../config/open-project.ts';
import { installKit } from '../kit/install-kit.ts';
import { migrateDatabase } from '../migrate/migrate-database.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { ensureClusterRoles } from '../roles/ensure-roles.ts';
import { loadSeeds } from './load-seeds.ts';
import { seedServices } from './seed-services.ts';

const project = await openProject({ cwd: fileURLToPath(new URL('.', import.meta.url)) });
const { contracts } = readContracts(project, project.services);
const parser = await loadSqlParser();

const servers = process.env.AZORA_TEST_FULL ? (['embedded18', 'debian15'] as const) : (['embedded18'] as const);

describe.each(servers)('on %s the database of', (server) => {
  const address = testServers()[server];

  it.each(CORE_SERVICES)('%s refuses every row that its contract forbids', async (name) => {
    const service = project.services.find((each) => each.name === name);
    const contract = contracts.get(name);
    if (service === undefined || contract === undefined) throw new Error(`${name} does not read`);
    const { seeds } = await loadSeeds(project, [service]);
    const [seed] = seeds;
    if (seed === undefined) throw new Error(`${name} has no seed`);
    const { rows } = wrongRows(contract, seed, parser);
    const judged = new Set(rows.map(({ model }) => model.name));
    expect(contract.models.map((model) => model.name).filter((model) => !judged.has(model))).toEqual([]);

    const { name: database, drop } = await createThrowawayDatabase(address);
    onTestFinished(drop);
    await withClient(address, database, async (client) => {
      await ensureClusterRoles(client);
      await installKit(client);
      await migrateDatabase(client, readMigrations(service.migrationsDir), { root: project.root });
    });
    const placed = [{ service: { ...service, database }, address }];
    const { failures } = await seedServices(project, placed, { referenceOnly: false, contracts }, collectProgress());
    expect(failures).toEqual([]);
    await withClient(address, database, async (client) => {
      await client.query('BEGIN');
      for (const row of rows) expect(await refusal(client, row), said(row)).toMatchObject(expected(row.by));
    });
  });
});

/** How the server refuses a row; the transaction goes on as if it had not been tried. */
const refusal = async (client: Client, { model, row }: WrongRow): Promise<unknown> => {
  const table = pg.escapeIdentifier(model.table);
  await client.query('SAVEPOINT wrong');
  try {
    await client.query(`INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1)).*`, [
      JSON.stringify(row),
    ]);
    return 'it was admitted';
  } catch (error) {
    return error;
  } finally {
    await client.query('ROLLBACK TO wrong');
  }
};

const expected = (by: Forbidding): object => {
  switch (by.kind) {
    case 'check':
      return { code: '23514', constraint: expect.toSatisfy((name: string) => by.constraints.includes(name)) };
    case 'key':
      return { code: '23505' };
    case 'enum':
      return { code: '22P02' };
  }
};

const said = ({ model, row, by }: WrongRow): string => `${model.name} ${JSON.stringify(by)} ${JSON.stringify(row)}`;
