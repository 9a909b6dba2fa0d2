import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { clientFolderOf } from '../prisma/client-generator.ts';
import type { VerbContext } from '../progress.ts';
import { CLIENT_GENERATOR_VERSION } from './client-hash.ts';
import { makeInThread } from './client-thread.ts';
import type { FoundClient } from './find-client.ts';
import { type ClientOrder, type MadeClient, makeEach } from './make-each.ts';

/**
 * What the process does besides: nothing, or work that this thread would hold up and whose memory counts too. Each
 * thread that makes clients loads Prisma's generator anew, 100 MB and 0.3 s: alone there is room below 400 MB for this
 * one and another, beside other work for another alone.
 */
export type Company = 'alone' | { readonly onThread: () => void };

/** From how many clients on another thread is worth its start. */
const OTHER_THREAD_FROM = 24;

/** Makes the clients that are missing among those found. A service that fails is its own outcome. */
export const makeClients = async (
  project: Project,
  found: readonly FoundClient[],
  company: Company,
  context: VerbContext,
  onDone: (service: string) => void,
): Promise<readonly MadeClient[]> => {
  const { orders, refused } = claimFolders(project, found);
  for (const { service } of refused) onDone(service.name);
  const made = [...refused, ...(await makeAll(project.root, orders, company, context.signal, onDone))];
  const without = made.filter(({ hasRuntime }) => !hasRuntime).map(({ service }) => service.name);
  if (without.length > 0) {
    const text = `@prisma/client ${CLIENT_GENERATOR_VERSION} is not installed, so these clients cannot be loaded: ${without.join(', ')}. Type \`npm install @azora/db\`, then \`azora generate\`.`;
    context.report({ kind: 'warning', text });
  }
  return made;
};

const makeAll = async (
  root: string,
  orders: readonly ClientOrder[],
  company: Company,
  signal: AbortSignal,
  onDone: (service: string) => void,
): Promise<readonly MadeClient[]> => {
  if (orders.length < OTHER_THREAD_FROM) return makeEach(root, orders, signal, onDone);
  if (company !== 'alone') {
    company.onThread();
    return makeInThread(root, orders, signal, onDone);
  }
  if (availableParallelism() === 1) return makeEach(root, orders, signal, onDone);
  const half = Math.ceil(orders.length / 2);
  const halves = await Promise.all([
    makeInThread(root, orders.slice(half), signal, onDone),
    makeEach(root, orders.slice(0, half), signal, onDone),
  ]);
  return halves.flat();
};

interface Claims {
  readonly orders: readonly ClientOrder[];
  /** Services whose folder another has. */
  readonly refused: readonly MadeClient[];
}

/** Gives each client that is to be made a folder of its own. */
const claimFolders = (project: Project, found: readonly FoundClient[]): Claims => {
  const owners = new Map(found.flatMap(({ service, client }) => (client ? [[client.folder, service.name]] : [])));
  const orders: ClientOrder[] = [];
  const refused: MadeClient[] = [];
  for (const { service, files, hash, client } of found) {
    if (client !== undefined) continue;
    const folder = clientFolderOf(files) ?? join(project.stateDir, 'clients', service.name);
    const owner = owners.get(folder);
    if (owner === undefined) {
      owners.set(folder, service.name);
      orders.push({ service, files, hash, folder });
      continue;
    }
    const error = fleetError(
      'CLIENT_FOLDER_SHARED',
      `${service.name} and ${owner} both generate their client into ${relative(project.root, folder)}.`,
      { hint: "Give each schema's generator an `output` of its own." },
    );
    refused.push({ service, isNew: false, hasRuntime: true, error });
  }
  return { orders, refused };
};
