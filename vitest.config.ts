import { defineConfig } from 'vitest/config';

// Tests run on the sources of the workspace, without a build. Only conditions that `require` may meet too: vitest hands
// them to Node, and with `module` or `import` among them a CommonJS package gets ESM from its own `require`.
const conditions = ['source', 'node'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  // The global setup runs in an environment of its own.
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'services/*/{prisma,src}/*.test.ts'],
    globalSetup: ['packages/testkit/src/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two servers and two cores: more workers only wait for each other.
    maxWorkers: 2,
    // A worker keeps its modules from file to file: to load them anew, WebAssembly and all, cost every file half a second.
    isolate: false,
  },
});
