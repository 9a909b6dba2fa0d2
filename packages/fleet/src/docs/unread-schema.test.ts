import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '@azora/testkit';
import { expect, it } from 'vitest';
import { openProject } from '../config/open-project.ts';
import { docs } from './docs.ts';

const SCHEMA = 'datasource db {\n  provider = "postgresql"\n}\n\nmodel Order {\n  id String @id\n}\n';

it('leaves the pages as they are while a schema does not read', async () => {
  const root = await folderWith({
    'services/shop/prisma/schema.prisma': SCHEMA,
    'services/bank/prisma/schema.prisma': SCHEMA,
  });
  const write = async (check: boolean) => docs(await openProject({ cwd: root }), { check });
  await write(false);
  writeFileSync(join(root, 'services/shop/prisma/schema.prisma'), SCHEMA.replace('id String', 'String'));
  for (const check of [true, false]) {
    await expect(write(check)).rejects.toMatchObject({
      code: 'CONTRACT_INVALID',
      hint: expect.stringContaining('shop'),
    });
  }
  expect(existsSync(join(root, 'docs/services/shop.md'))).toBe(true);
});
