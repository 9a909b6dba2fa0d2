import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  collectProgress,
  createThrowawayDatabase,
  type ThrowawayDatabase,
  temporaryFolder,
  testServers,
} from '@azora/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { withClient } from '../postgres/connect.ts';
import { seedServices } from './seed-services.ts';

const NODE_MODULES = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

const HEADER = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}
`;
const PEOPLE = `${HEADER}
model User {
  id    String @id @default(uuid(7)) @db.Uuid
  email String @unique
}`;
const SHOP = `${HEADER}
/// @check("price > 0")
model Offer {
  id       String  @id @default(uuid(7)) @db.Uuid
  /// @ref(people.User)
  sellerId String  @db.Uuid
  price    Decimal @db.Decimal(6, 2)
}`;
const DDL = {
  people: 'CREATE TABLE "User" (id uuid PRIMARY KEY, email text NOT NULL UNIQUE)',
  shop: 'CREATE TABLE "Offer" (id uuid PRIMARY KEY, "sellerId" uuid NOT NULL, price numeric(6,2) NOT NULL)',
};

const peopleSeed = `import { defineSeed } from '@azora/db/seed';
export default defineSeed('people', {
  reference: { User: { root: { email: 'root@azora.world' } } },
  demo: { User: { ann: { email: 'ann@azora.world' } } },
});`;
const shopSeed = (row: string) => `import { defineSeed, rowId } from '@azora/db/seed';
export default defineSeed('shop', {
  demo: {
    Offer: {
      desk: { ${row} },
    },
  },
});`;
const CYCLIC = `${HEADER}
model Hen {
  id    String @id @default(uuid(7)) @db.Uuid
  eggId String @db.Uuid
  egg   Egg    @relation("from", fields: [eggId], references: [id])
  eggs  Egg[]  @relation("by")
}
model Egg {
  id    String @id @default(uuid(7)) @db.Uuid
  henId String @db.Uuid
  hen   Hen    @relation("by", fields: [henId], references: [id])
  hens  Hen[]  @relation("from")
}`;
const CYCLIC_SEED = `import { defineSeed, rowId } from '@azora/db/seed';
export default defineSeed('shop', {
  demo: { Hen: { h: { eggId: rowId('shop.Egg', 'e') } }, Egg: { e: { henId: rowId('shop.Hen', 'h') } } },
});`;
const GOOD_OFFER = "sellerId: rowId('people.User', 'ann'), price: '1.50'";

describe.each(['embedded18', 'debian15'] as const)('seeding services on %s', (server) => {
  // Made once: creating and dropping databases takes longer than most of these tests.
  let databases: { readonly people: ThrowawayDatabase; readonly shop: ThrowawayDatabase };
  beforeAll(async () => {
    const address = testServers()[server];
    databases = { people: await createThrowawayDatabase(address), shop: await createThrowawayDatabase(address) };
    return async () => {
      await databases.people.drop();
      await databases.shop.drop();
    };
  });

  /** A project of two services with these seeds, placed on databases of their own. */
  const fleet = async (
    seeds: { readonly people?: string; readonly shop?: string },
    ddl: typeof DDL = DDL,
    shopSchema = SHOP,
  ): Promise<{
    project: Project;
    placed: PlacedService[];
    rows: (service: 'people' | 'shop', sql: string) => Promise<unknown[]>;
  }> => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'azora.config.ts'), "export default { services: ['services/*'] };");
    await symlink(NODE_MODULES, join(root, 'node_modules'));
    for (const [name, schema] of [['people', PEOPLE] as const, ['shop', shopSchema] as const]) {
      const folder = join(root, 'services', name, 'prisma');
      await mkdir(folder, { recursive: true });
      await writeFile(join(root, 'services', name, 'package.json'), JSON.stringify({ name }));
      await writeFile(join(folder, 'schema.prisma'), schema);
      const seed = seeds[name];
      if (seed !== undefined) await writeFile(join(folder, 'seed.ts'), seed);
    }
    const project = await openProject({ cwd: root });
    const placed: PlacedService[] = [];
    for (const service of project.services) {
      const name = service.name === 'people' ? 'people' : 'shop';
      const { address, name: database } = databases[name];
      await withClient(address, database, (client) =>
        client.query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${ddl[name]}`),
      );
      placed.push({ service: { ...service, database }, address });
    }
    const rows = (service: 'people' | 'shop', sql: string) =>
      withClient(testServers()[server], databases[service].name, async (client) => (await client.query(sql)).rows);
    return { project, placed, rows };
  };

  it('seeds every service, and says the second time that nothing changed', async () => {
    const { project, placed, rows } = await fleet({ people: peopleSeed, shop: shopSeed(GOOD_OFFER) });
    const context = collectProgress();
    const report = await seedServices(project, placed, { referenceOnly: false }, context);
    expect(report).toEqual({
      outcomes: [
        { service: 'people', inserted: 2, updated: 0, unchanged: 0, error: undefined },
        { service: 'shop', inserted: 1, updated: 0, unchanged: 0, error: undefined },
      ],
      findings: [],
      failures: [],
    });
    expect(context.reports.at(-1)).toMatchObject({ summary: '3 rows inserted, 0 updated, 0 unchanged' });
    const again = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    expect(again.outcomes.map(({ unchanged }) => unchanged)).toEqual([2, 1]);
    expect(await rows('shop', 'SELECT price FROM "Offer"')).toEqual([{ price: '1.50' }]);
  });

  it('leaves out demo rows where only reference rows are wanted', async () => {
    const { project, placed, rows } = await fleet({ people: peopleSeed, shop: shopSeed(GOOD_OFFER) });
    await seedServices(project, placed, { referenceOnly: true }, collectProgress());
    expect(await rows('people', 'SELECT email FROM "User"')).toEqual([{ email: 'root@azora.world' }]);
    expect(await rows('shop', 'SELECT 1 FROM "Offer"')).toEqual([]);
  });

  it('checks rows before it touches a database, and seeds the services without a finding', async () => {
    const offer = "sellerId: rowId('people.User', 'bob'), price: '-1'";
    const { project, placed, rows } = await fleet({ people: peopleSeed, shop: shopSeed(offer) });
    const report = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    expect(report.findings.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'services/shop/prisma/seed.ts:5 seed-ref',
      'services/shop/prisma/seed.ts:5 seed-check',
    ]);
    expect(report.failures).toEqual([
      {
        service: 'shop',
        error: expect.objectContaining({
          code: 'SEED_ROWS_INVALID',
          message: expect.stringMatching(
            /^shop: 2 faults in the rows of its seed; nothing of it was written\.\nservices\/shop\/prisma\/seed\.ts:5:7 Offer "desk": sellerId: no seed holds/,
          ),
          hint: 'Correct the rows, then type `azora seed shop`.',
        }),
      },
    ]);
    expect(await rows('shop', 'SELECT 1 FROM "Offer"')).toEqual([]);
    expect(await rows('people', 'SELECT 1 FROM "User"')).toHaveLength(2);
  });

  it('seeds one service, looking up the rows it points at in the seeds of others', async () => {
    const { project, placed } = await fleet({ people: peopleSeed, shop: shopSeed(GOOD_OFFER) });
    const shop = placed.filter(({ service }) => service.name === 'shop');
    const report = await seedServices(project, shop, { referenceOnly: false }, collectProgress());
    expect(report.outcomes).toMatchObject([{ service: 'shop', inserted: 1 }]);
  });

  it('names the file and place of a seed that does not load, and goes on with the others', async () => {
    const { project, placed } = await fleet({
      people: peopleSeed.replace('default', 'default ,'),
      shop: shopSeed(GOOD_OFFER),
    });
    const report = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    expect(report.failures).toEqual([
      {
        service: 'people',
        error: expect.objectContaining({
          code: 'SEED_FILE_INVALID',
          message: 'services/people/prisma/seed.ts:2:16: Unexpected ","',
        }),
      },
    ]);
    expect(report.outcomes).toMatchObject([
      { service: 'people', inserted: 0 },
      { service: 'shop', inserted: 1 },
    ]);
  });

  it.each([
    ['the seed of another service', peopleSeed.replace("'people'", "'peple'"), 'it is the seed of "peple".'],
    ['no seed at all', '// @azora/db/seed\nexport default { User: [] };', 'its default export is no seed.'],
    ['a throw', '// @azora/db/seed\nthrow new Error("no");', ':2:7: no'],
  ])('refuses %s', async (_, seed, message) => {
    const { project, placed } = await fleet({ people: seed });
    const report = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    expect(report.failures).toMatchObject([
      { error: { code: 'SEED_FILE_INVALID', message: expect.stringContaining(message) } },
    ]);
  });

  it('names the models of rows that require each other, before it connects', async () => {
    const { project, placed } = await fleet({ people: peopleSeed, shop: CYCLIC_SEED }, DDL, CYCLIC);
    const report = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    expect(report.failures).toMatchObject([
      {
        service: 'shop',
        error: {
          code: 'SEED_CYCLE',
          message: 'services/shop/prisma/seed.ts: rows of Hen → Egg → Hen require each other, so none can be first.',
        },
      },
    ]);
  });

  it('does not run a seed.ts that is a script', async () => {
    const { project, placed } = await fleet({ people: "throw new Error('it ran');" });
    const report = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    expect(report).toEqual({ outcomes: [], findings: [], failures: [] });
  });

  it('names what to type for a database that is not migrated, and seeds the others', async () => {
    const { project, placed } = await fleet({ people: peopleSeed, shop: shopSeed(GOOD_OFFER) }, { ...DDL, people: '' });
    const report = await seedServices(project, placed, { referenceOnly: false }, collectProgress());
    expect(report.outcomes).toMatchObject([
      {
        service: 'people',
        error: { code: 'SEED_NOT_MIGRATED', hint: expect.stringContaining('`azora migrate people`') },
      },
      { service: 'shop', inserted: 1, error: undefined },
    ]);
  });

  it('begins no database after an interruption', async () => {
    const { project, placed, rows } = await fleet({ people: peopleSeed, shop: shopSeed(GOOD_OFFER) });
    const context = collectProgress(AbortSignal.abort());
    await expect(seedServices(project, placed, { referenceOnly: false }, context)).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    expect(await rows('people', 'SELECT 1 FROM "User"')).toEqual([]);
  });
});
