import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Tests run on the sources of the workspace, without a build. Only conditions that `require` may meet too: vitest hands
// them to Node, and with `module` or `import` among them a CommonJS package gets ESM from its own `require`.
const conditions = ['source', 'node'];

/** What takes more than ten seconds: begun first, so that no worker is left alone with one of them at the end. */
const LONG = [
  'cli/test/killed-up',
  'prove/prove',
  'prove/plants',
  'migrate/new-migration',
  'roles/check-rights',
  'cli/test/foreign-monorepo',
  'cli/test/verbs',
  'cli/test/roles',
  'server/start-embedded',
  'audit/segment',
  'audit/verify',
  'cli/test/faults',
  'cli/test/docs',
  'credentials/rotate-credentials',
  'server/shell-safe',
  'db/test/open',
  'migrate/drift',
  'kit/install-kit',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = LONG.findIndex((name) => moduleId.includes(name));
      return index === -1 ? LONG.length : index;
    };
    return others.sort((one, other) => rank(one) - rank(other));
  }
}

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
    sequence: { sequencer: LongFirst },
  },
});
