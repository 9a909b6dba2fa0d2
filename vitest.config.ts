import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'services/*/test/**/*.test.ts', 'services/*.test.ts'],
    globalSetup: ['packages/testkit/src/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two servers and two cores: more workers only wait for each other.
    maxWorkers: 2,
  },
});
