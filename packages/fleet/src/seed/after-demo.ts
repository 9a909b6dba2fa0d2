import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AzoraError } from '@azora/schema/errors';
import { type LoadedModule, loadModules, placeOf } from '../config/load-module.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type Client, withClient } from '../postgres/connect.ts';
import { actAsService } from '../roles/act-as.ts';

/** What came of it: what services want to be said, and which of them failed. */
export interface AfterDemoReport {
  readonly notes: readonly string[];
  readonly failures: readonly { readonly service: string; readonly error: AzoraError }[];
}

/** Beside a service's seed. */
const FILE = 'prisma/after-demo.ts';

/**
 * Lets services that have a `prisma/after-demo.ts` finish what seeds, which are data and the same everywhere, cannot
 * hold: a password made at random for this installation. Each runs in one transaction, as the service, and must be
 * content to find its work done.
 */
export const afterDemo = async (project: Project, placed: readonly PlacedService[]): Promise<AfterDemoReport> => {
  const concerned = placed.filter(({ service }) => existsSync(join(service.dir, FILE)));
  const loaded = await loadModules(concerned.map(({ service }) => join(service.dir, FILE)));
  const notes: string[] = [];
  const failures: { service: string; error: AzoraError }[] = [];
  for (const [index, { service, address }] of concerned.entries()) {
    const module = loaded[index];
    const file = relative(project.root, join(service.dir, FILE));
    try {
      if (module?.ok !== true) throw loadError(module);
      if (typeof module.default !== 'function') throw new Error('its default export is no function');
      const run = module.default as AfterDemo;
      const note = await withClient(address, service.database, (client) => inTransaction(client, run));
      if (note !== undefined) notes.push(note);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const hint = `Mend it, then type \`azora up ${service.name}\`.`;
      failures.push({
        service: service.name,
        error: fleetError('AFTER_DEMO_FAILED', `${file} failed: ${reason}`, { hint, cause }),
      });
    }
  }
  return { notes, failures };
};

const loadError = (module: Extract<LoadedModule, { ok: false }> | undefined): Error =>
  module === undefined
    ? new Error('it was not loaded')
    : new Error(`${placeOf(module.fault)}: ${module.fault.message}`, { cause: module.fault.cause });

/** As `AfterDemo` of `@azora/db/seed`. */
type AfterDemo = (database: {
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}) => Promise<string | undefined>;

const inTransaction = async (client: Client, run: AfterDemo): Promise<string | undefined> => {
  await actAsService(client);
  await client.query('BEGIN');
  try {
    const note = await run({ query: async (sql, values = []) => (await client.query(sql, [...values])).rows });
    await client.query('COMMIT');
    return note;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
};
