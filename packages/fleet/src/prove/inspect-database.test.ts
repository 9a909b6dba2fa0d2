import { randomBytes } from 'node:crypto';
import { GROUP_ROLES, type ServerAddress } from '@azora/schema/address';
import { CORE_SERVICES, collectProgress, isFullRun, raisedFleet, testServers } from '@azora/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContracts } from '../check/read-contracts.ts';
import { withClient } from '../postgres/connect.ts';
import { ensureClusterRoles } from '../roles/ensure-roles.ts';
import { inspectDatabase } from './inspect-database.ts';
import { prove } from './prove.ts';

describe.each(['embedded18', 'debian15'] as const)('the catalogue on %s', (server) => {
  // caas has look-up hashes of what is encrypted.
  const sample = isFullRun ? [...CORE_SERVICES, 'caas'] : ['auth-service', 'azora-education', 'caas'];
  const fleet = raisedFleet(testServers()[server], sample);

  it('is what the contracts demand', { timeout: 120_000 }, async () => {
    const { contracts } = readContracts(fleet.project(), fleet.project().services);
    for (const [service, contract] of contracts) {
      const surprises = await fleet.onDatabase(service, (client) => inspectDatabase(client, contract));
      expect(surprises, service).toEqual([]);
    }
  });

  it('is read in a few queries, whatever the number of tables, and leaves nothing open', async () => {
    const { contracts } = readContracts(fleet.project(), fleet.project().services);
    const contract = contracts.get('auth-service');
    if (contract === undefined) throw new Error('unreachable: the contract reads');
    await fleet.onDatabase('auth-service', async (client) => {
      const sent: string[] = [];
      const query = client.query.bind(client) as (...args: unknown[]) => unknown;
      client.query = ((...args: unknown[]) => {
        sent.push(String(args[0]));
        return query(...args);
      }) as typeof client.query;
      await inspectDatabase(client, contract);
      expect(sent.length).toBeLessThan(15);
      const { rows } = await client.query(
        `SELECT (SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'azora\\_proof%') AS left,
                pg_current_xact_id_if_assigned() AS xid, current_user = session_user AS itself`,
      );
      expect(rows).toEqual([{ left: '0', xid: null, itself: true }]);
    });
  });
});

/** As docs/PRODUCTION.md asks for one, on a server where another administrator was first. */
describe.each(['embedded18', 'debian15'] as const)('an administrator who is no superuser, on %s', (server) => {
  const superuser = testServers()[server];
  const user = `test_admin_${randomBytes(4).toString('hex')}`;
  const administrator: ServerAddress = { ...superuser, user, password: 'let-me-in' };
  beforeAll(async () => {
    await withClient(superuser, superuser.maintenanceDatabase, async (client) => {
      await ensureClusterRoles(client);
      await client.query(`CREATE ROLE "${user}" LOGIN CREATEDB CREATEROLE PASSWORD 'let-me-in';
        GRANT ${GROUP_ROLES.join(', ')} TO "${user}" WITH ADMIN OPTION`);
    });
  });
  // Registered before the fleet's own, it runs after it.
  afterAll(async () => {
    await withClient(superuser, superuser.maintenanceDatabase, async (client) => {
      await client.query(`DROP OWNED BY "${user}"; DROP ROLE "${user}"`);
    });
  });
  const fleet = raisedFleet(administrator, ['notification-service']);

  it('proves as much', async () => {
    const report = await prove(fleet.project(), { services: [] }, collectProgress());
    expect(report.connections.surprises).toEqual([]);
    expect(report.services).toMatchObject([{ service: 'notification-service', tables: 1, surprises: [] }]);
    expect(report.services[0]?.error).toBeUndefined();
  });
});

describe.each(['embedded18', 'debian15'] as const)('a schema that the URL names, on %s', (server) => {
  const fleet = raisedFleet({ ...testServers()[server], parameters: { schema: 'app data' } }, ['ai-family-service']);

  it('is proven like any other', async () => {
    const report = await prove(fleet.project(), { services: [] }, collectProgress());
    expect(report.services).toMatchObject([{ tables: 4, surprises: [] }]);
    expect(report.connections.surprises).toEqual([]);
    const rows = await fleet.onDatabase('ai-family-service', async (client) => {
      await client.query('ALTER TABLE "app data".conversations DISABLE ROW LEVEL SECURITY');
      return (await prove(fleet.project(), { services: [] }, collectProgress())).services[0]?.surprises ?? [];
    });
    expect(rows.filter(({ table, actor }) => table === 'conversations' && actor !== 'catalogue')).not.toEqual([]);
    expect(rows).toContainEqual(expect.objectContaining({ table: 'conversations', operation: 'row-level security' }));
  });
});
