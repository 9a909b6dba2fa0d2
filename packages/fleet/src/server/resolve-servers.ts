import { DEFAULT_SERVER, type ServerAddress } from '@azora/schema/address';
import type { Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import type { VerbContext } from '../progress.ts';
import { azoraHome, embeddedFolders } from './azora-home.ts';
import { chooseServers } from './choose-servers.ts';
import { checkExternal } from './external-server.ts';
import { runningPostmaster } from './postmaster.ts';
import { otherHome, rememberedAddress } from './remembered-address.ts';
import { startEmbedded } from './start-embedded.ts';

/** The part of a {@link Project} that this needs. */
export type ServedProject = Pick<Project, 'root' | 'stateDir' | 'settings'>;

/**
 * The addresses of the named servers, for verbs that work on what is there: starts nothing and connects to nothing.
 * @throws AzoraError SERVER_NOT_RUNNING; what {@link chooseServers} throws
 */
export const resolveServers = (
  project: ServedProject,
  context: VerbContext,
  names: Iterable<string> = [DEFAULT_SERVER],
): Promise<Map<string, ServerAddress>> => addresses(project, context, names, { embedded: runningEmbedded });

/**
 * The same, ready to work on: the embedded server is started where it does not run, and the others are asked whether
 * they answer, are new enough and let databases be made.
 * @throws AzoraError what {@link chooseServers}, {@link startEmbedded} and {@link checkExternal} throw
 */
export const startServers = (
  project: ServedProject,
  context: VerbContext,
  names: Iterable<string> = [DEFAULT_SERVER],
): Promise<Map<string, ServerAddress>> =>
  addresses(project, context, names, { embedded: startEmbedded, external: checkExternal });

interface Means {
  readonly embedded: (project: ServedProject, context: VerbContext) => Promise<ServerAddress>;
  readonly external?: (address: ServerAddress) => Promise<unknown>;
}

const addresses = async (
  project: ServedProject,
  context: VerbContext,
  names: Iterable<string>,
  means: Means,
): Promise<Map<string, ServerAddress>> => {
  const { servers, notes } = await chooseServers(project, names);
  for (const text of notes) context.report({ kind: 'note', text });
  const found = new Map<string, ServerAddress>();
  for (const [name, server] of servers) {
    if (server.kind === 'external') await means.external?.(server.address);
    found.set(name, server.kind === 'external' ? server.address : await means.embedded(project, context));
  }
  return found;
};

const runningEmbedded = async (project: ServedProject): Promise<ServerAddress> => {
  const address = await rememberedAddress(project.stateDir);
  const postmaster = await runningPostmaster(embeddedFolders(project).data);
  if (address !== undefined && postmaster !== undefined) return { ...address, port: postmaster.port };
  const other = await otherHome(project.stateDir);
  throw fleetError('SERVER_NOT_RUNNING', 'The embedded server of this project is not running.', {
    hint:
      other === undefined
        ? 'Type `azora up` to start it.'
        : `The project was last up with AZORA_HOME=${other}: set that again, or type \`azora up\` to start the one in ${azoraHome()}.`,
  });
};
