import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { docs } from './docs.ts';

const HEADER = 'datasource db {\n  provider = "postgresql"\n}\n\n';
const FILES = {
  'azora.config.ts': `export default { catalogue: { file: 'plan.tsv', priorities: ['p1'], categories: ['retail'] } };`,
  'plan.tsv':
    'name\tdatabase\tpriority\tcategory\tpurpose\tstandards\n' +
    'shop\tshop\tp1\tretail\tSells | lends.\tISO 1; ISO 2\nwarehouse\twarehouse\tp1\tretail\tStores.\t\n',
  'services/shop/prisma/schema.prisma': `${HEADER}/// One order of one customer.
/// @shared
/// @owner(buyerId)
/// @writes(update(note))
/// @audited
/// @check("total >= 0 OR note IS NULL")
/// @unique("lower(note)", where: "total > 0")
/// @allow(model-documented, reason: "A test.")
model Order {
  id      String  @id @default(uuid(7)) @db.Uuid
  /// @ref(people.Person)
  buyerId String  @map("buyer_id") @db.Uuid
  /// Who gets it: <somebody> of *theirs*, for $1 or $2.
  /// @ref(people.Person)
  to      String? @db.Uuid
  /// What the buyer asked for.
  /// @pii(free-text)
  note    String?
  total   Decimal @default(0) @db.Decimal(18, 8)
  lines   Line[]

  @@map("orders")
}

/// One line of an order.
/// @owner(via: order)
/// @appendOnly
/// @retain(90d, by: createdAt)
/// @erase(anonymize, reason: "Sums stay.")
model Line {
  id        String   @id @default(uuid(7)) @db.Uuid
  orderId   String   @unique @map("order_id") @db.Uuid
  createdAt DateTime @default(now())
  order     Order    @relation(fields: [orderId], references: [id], onDelete: Restrict)

  @@map("lines")
}
`,
  'services/people/prisma/schema.prisma': `${HEADER}/// @internal\nmodel Person {\n  id String @id\n  kind Kind\n}\n\nenum Kind {\n  TALL\n  SHORT\n}\n`,
};

const project = async () => openProject({ cwd: await folderWith(FILES) });
const page = async (path: string): Promise<string> => {
  const opened = await project();
  docs(opened, { check: false });
  return readFileSync(join(opened.root, path), 'utf8');
};

describe('pages about services', () => {
  it('say what a service keeps, whose it is and how it hangs together', async () => {
    expect(await page('docs/services/shop.md')).toMatchSnapshot();
  });

  it('say who points at a service', async () => {
    expect(await page('docs/services/people.md')).toContain(
      '| [Person](#person) | [shop](shop.md) | Order.buyerId, Order.to |',
    );
  });

  it('count what each database has', async () => {
    const rows = (await page('docs/DATABASE-STATUS.md')).split('\n').filter((line) => line.startsWith('| '));
    expect(rows.slice(2)).toEqual([
      '| [people](services/people.md) | `people` | 1 | 0 | 0 | 0 | 0 | internal 1 |',
      '| [shop](services/shop.md) | `shop` | 2 | 1 | 2 | 2 | 1 | owned 2, shared 1, audited 1, append-only 1, retained 1, personal 1 |',
      '| **2 services** |  | **3** | **1** | **2** | **2** | **1** |  |',
    ]);
  });

  it('list the planned services by category, and how far along they are', async () => {
    const index = await page('docs/services/README.md');
    expect(index).toContain('[retail](#retail) 2');
    expect(index).toContain('## retail');
    expect(index).toContain('| [shop](shop.md) | Sells \\| lends. | Order, Line |');
    expect(index).toContain('| warehouse | Stores. | planned |');
    expect(await page('docs/DATABASE-SCHEMA-PROGRESS.md')).toContain('0 of 2 services are covered, with 2 models');
  });
});

describe('writing pages', () => {
  it('leaves alone what is as it should be, and with check all else too', async () => {
    const opened = await project();
    expect(docs(opened, { check: false })).toMatchObject({ stale: { length: 5 }, gone: [], pages: 5 });
    expect(docs(opened, { check: false })).toEqual({ stale: [], gone: [], pages: 5 });
    const shop = join(opened.root, 'docs/services/shop.md');
    writeFileSync(shop, 'edited');
    writeFileSync(join(opened.root, 'docs/services/gone.md'), 'old');
    const expected = { stale: ['docs/services/shop.md'], gone: ['docs/services/gone.md'], pages: 5 };
    expect(docs(opened, { check: true })).toEqual(expected);
    expect(readFileSync(shop, 'utf8')).toBe('edited');
    expect(docs(opened, { check: false })).toEqual(expected);
    expect(docs(opened, { check: true })).toEqual({ stale: [], gone: [], pages: 5 });
  });

  it('keeps the page of a service whose schema does not read, and says which', async () => {
    const opened = await project();
    docs(opened, { check: false });
    appendFileSync(join(opened.root, 'services/shop/prisma/schema.prisma'), 'model {');
    const refusal = { code: 'CONTRACT_INVALID', message: 'The pages cannot be written: shop cannot be read.' };
    expect(() => docs(opened, { check: false })).toThrow(expect.objectContaining(refusal));
    expect(existsSync(join(opened.root, 'docs/services/shop.md'))).toBe(true);
  });
});
