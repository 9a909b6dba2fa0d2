import 'dotenv/config';
import path from 'node:path';
import { defineConfig, env } from 'prisma/config';

export default defineConfig({
  schema: path.join('database', 'billing.prisma'),
  migrations: { path: 'database/history', seed: 'tsx database/seed.ts' },
  datasource: { url: env('BILLING_DATABASE_URL') },
});
