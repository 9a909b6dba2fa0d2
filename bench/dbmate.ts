import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Project, readMigrations, withClient } from '@azora/fleet';
import { databaseUrl, type ServerAddress } from '@azora/schema/address';
import { type Finished, run } from './child.ts';

/** dbmate over a fleet, one process a database. */
export interface DbmateLoop {
  readonly migrate: (address: ServerAddress) => Promise<Finished>;
  /** Gives databases that hold the tables already the record that dbmate would have left. */
  readonly markApplied: (address: ServerAddress) => Promise<void>;
}

/** The program itself: its npm command would start Node first. */
const programOf = (): string => {
  const wrapper = createRequire(import.meta.url).resolve('dbmate/package.json');
  return createRequire(wrapper).resolve(`@dbmate/${process.platform}-${process.arch}/bin/dbmate`);
};

/** Writes the migrations of a project as dbmate wants them. */
export const dbmateLoop = async (folder: string, project: Project): Promise<DbmateLoop> => {
  const root = path.join(folder, 'dbmate');
  const databases = project.services.map(({ name, database, migrationsDir }) => ({
    name: database,
    folder: path.join(root, name),
    migrations: readMigrations(migrationsDir),
  }));
  for (const database of databases) {
    await mkdir(database.folder, { recursive: true });
    for (const { name, sql } of database.migrations) {
      await writeFile(path.join(database.folder, `${name}.sql`), `-- migrate:up\n${sql}\n-- migrate:down\n`);
    }
  }
  const script = path.join(root, 'migrate.sh');
  return {
    migrate: async (address) => {
      const lines = databases.map(({ name, folder: files }) => {
        const url = `${databaseUrl(address, name, 'password')}?sslmode=disable`;
        return `"$1" --no-dump-schema --url '${url}' --migrations-dir '${files}' migrate`;
      });
      await writeFile(script, ['set -e', ...lines, ''].join('\n'), { mode: 0o600 });
      return run({ program: '/bin/sh', args: [script, programOf()], cwd: root });
    },
    markApplied: async (address) => {
      for (const { name, migrations } of databases) {
        const versions = migrations.map((migration) => `('${/^\d+/.exec(migration.name)?.[0]}')`);
        await withClient(address, name, (client) =>
          client.query(
            `CREATE TABLE schema_migrations (version varchar PRIMARY KEY);
             INSERT INTO schema_migrations VALUES ${versions.join(', ')}`,
          ),
        );
      }
    },
  };
};
