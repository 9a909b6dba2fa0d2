import type { PlacedService, Project, Service } from '../config/project.ts';
import { byServer, servicesWithoutDatabase } from '../databases/create-databases.ts';
import type { VerbContext } from '../progress.ts';
import { embeddedFolders } from '../server/azora-home.ts';
import { describeServer } from '../server/describe-server.ts';
import { assertRoomOnDisk } from '../server/disk-room.ts';
import { placeOn } from '../server/place-services.ts';
import { startServers } from '../server/resolve-servers.ts';
import { stopOrphans } from '../server/stop-orphans.ts';
import { diskNeed } from './disk-need.ts';

/** What is about to happen on a server that is not the embedded one. */
export interface ExternalPlan {
  readonly host: string;
  /** How many databases would be created or changed there. */
  readonly databases: number;
}

/**
 * The step `server`: the servers themselves, room on disk for the databases to come, and the question about external
 * servers.
 * @returns the services with their servers, and what to say at the end.
 */
export const serverStep = async (
  project: Project,
  services: readonly Service[],
  confirm: (plan: ExternalPlan) => Promise<void>,
  context: VerbContext,
): Promise<{ readonly placed: readonly PlacedService[]; readonly notes: readonly string[] }> => {
  const step = 'server';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: undefined });
  const notes = await orphanNotes();
  const names = services.map(({ server }) => server);
  const placed = placeOn(await startServers(project, context, names), services);
  const missing = await servicesWithoutDatabase(placed);
  const created = missing.filter(({ address }) => address.kind === 'embedded').length;
  if (created > 0) await assertRoomOnDisk(embeddedFolders(project).data, diskNeed(created));
  const groups = byServer(placed);
  const summary = [...groups.keys()].map(describeServer).join(', ');
  context.report({ kind: 'finished', step, summary, elapsedMs: performance.now() - startedAt });
  for (const [address, items] of groups) {
    if (address.kind === 'external') await confirm({ host: address.host, databases: items.length });
  }
  return { placed, notes };
};

const orphanNotes = async (): Promise<string[]> => {
  const { stopped, failed, leftovers } = await stopOrphans();
  return [
    ...stopped.map(({ projectRoot }) => `Stopped the server of ${projectRoot}, which is no longer there.`),
    ...failed.map(({ server }) => `The server of ${server.projectRoot}, which is no longer there, does not stop.`),
    ...leftovers.map(
      ({ folder, sizeBytes, command }) =>
        `${folder} holds ${Math.ceil(sizeBytes / 1_000_000)} MB of a deleted project; \`${command}\` removes them.`,
    ),
  ];
};
