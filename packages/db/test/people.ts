import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDatabase, generateClients, openProject, serverVersion, withClient } from '@azora/fleet';
import { databaseUrl, type ServerAddress } from '@azora/schema/address';
import { collectProgress, fixtureFleet } from '@azora/testkit';

const run = promisify(execFile);

/**
 * A fixture fleet with clients, and with the database of people-service on a server. Its schema is as Prisma alone knows
 * it, like those of other people's monorepos: nothing says who may see what. See guarded.ts for one that does.
 */
export interface People {
  readonly root: string;
  readonly database: string;
  /** The server's URL, as `AZORA_DATABASE_URL` takes it. */
  readonly serverUrl: string;
  /** Runs an ES module with plain Node in the folder of people-service; its standard output as JSON. */
  readonly node: (script: string, env?: Readonly<Record<string, string>>) => Promise<unknown>;
}

/** No script here takes a tenth of it; a connection that is left open would keep one alive. */
const SCRIPT_TIMEOUT_MS = 15_000;

export const peopleFleet = async (server: ServerAddress): Promise<People> => {
  const { root, databases } = await fixtureFleet({ server });
  const folder = join(root, 'services/people-service');
  await writeFile(join(folder, 'prisma/schema.prisma'), SCHEMA);
  const project = await openProject({ cwd: root });
  const people = project.services.filter(({ name }) => name === 'people-service');
  const { failed } = await generateClients(project, people, collectProgress());
  if (failed[0] !== undefined) throw failed[0].error;

  await withClient(server, server.maintenanceDatabase, async (client) =>
    createDatabase(client, databases.people, await serverVersion(client, server)),
  );
  await withClient(server, databases.people, (client) => client.query(TABLES));
  const serverUrl = databaseUrl(server, server.maintenanceDatabase, 'password');
  return {
    root,
    database: databases.people,
    serverUrl,
    node: async (script, env = {}) => {
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: folder,
        env: { PATH: process.env.PATH, AZORA_DATABASE_URL: serverUrl, ...env },
        timeout: SCRIPT_TIMEOUT_MS,
      });
      return JSON.parse(stdout);
    },
  };
};

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}

model User {
  id          String   @id @default(uuid(7)) @db.Uuid
  email       String   @unique
  displayName String   @map("display_name")
  createdAt   DateTime @default(now()) @map("created_at") @db.Timestamptz(6)

  @@map("users")
}
`;

const TABLES = `CREATE TABLE users (
  id uuid PRIMARY KEY, email text UNIQUE NOT NULL, display_name text NOT NULL, created_at timestamptz NOT NULL DEFAULT now()
)`;
