import { expect, it } from 'vitest';
import { readSchemaHeader } from './header.ts';

it('reads the generators and the datasource of a schema', () => {
  const text = `generator client {
  provider     = "prisma-client"
  output       = "../client"
  moduleFormat = "cjs"
}

generator other {
  provider = env("OTHER")
}

datasource db {
  provider = "postgresql"
}`;
  const header = readSchemaHeader([{ path: '/project/schema.prisma', text }]);
  expect(header.generators).toMatchObject([
    {
      provider: { fromEnvVar: null, value: 'prisma-client' },
      output: { fromEnvVar: null, value: '../client' },
      config: { moduleFormat: 'cjs' },
      sourceFilePath: '/project/schema.prisma',
    },
    { provider: { fromEnvVar: 'OTHER' }, output: null },
  ]);
  expect(header.datasources).toMatchObject([{ activeProvider: 'postgresql' }]);
});

it('returns what can be read of a schema that Prisma refuses', () => {
  const text = 'generator client {\n  provider = "prisma-client"\n}\n\nmodel A {\n  id Nothing @id\n}';
  expect(readSchemaHeader([{ path: 'schema.prisma', text }]).generators).toHaveLength(1);
});
