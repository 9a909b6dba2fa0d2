import path from 'node:path';
import { CORE_SERVICES } from '@azora/testkit/core-services';
import { type Finished, run } from './child.ts';
import { copyFleet, REPOSITORY } from './copied-fleet.ts';

/** Prisma's own command over a fleet of Prisma services, one process a service, as a loop over folders would run it. */
export interface PrismaPeer {
  /** The folders of the core services: the whole fleet would take minutes. */
  readonly services: readonly string[];
  /** `npx prisma <verb>` in a service's folder. */
  readonly npx: (verb: string, service: string) => Promise<Finished>;
  /** The same without npx. */
  readonly direct: (verb: string, service: string) => Promise<Finished>;
}

/** What `prisma init` writes for a service; ours would make Prisma load our code too. */
const CONFIG = `import { defineConfig } from 'prisma/config';

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
`;

/** Copies services for Prisma to work on. */
export const prismaPeer = async (folder: string): Promise<PrismaPeer> => {
  const root = path.join(folder, 'prisma');
  const services = await copyFleet(root, {
    originals: CORE_SERVICES,
    seeds: false,
    prismaConfig: CONFIG,
  });
  const env = {
    // Neither command needs the engine, and without this Prisma may want to download it.
    PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
    // No question to a server about newer versions.
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    npm_config_update_notifier: 'false',
  };
  const prisma = path.join(REPOSITORY, 'node_modules/.bin/prisma');
  return {
    services,
    npx: (verb, cwd) => run({ program: 'npx', args: ['prisma', verb], cwd, env }),
    direct: (verb, cwd) => run({ program: prisma, args: [verb], cwd, env }),
  };
};
