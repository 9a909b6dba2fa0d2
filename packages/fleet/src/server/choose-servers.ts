import {
  chooseServer,
  DEFAULT_SERVER,
  type ServerAddress,
  type ServerSources,
  serverProblem,
} from '@azora/schema/address';
import { readDotenv } from '../config/dotenv.ts';
import type { Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';

/** The server that a name stands for in a project; `source` says in words where an external one was chosen. */
export type ChosenServer =
  | { readonly kind: 'embedded'; readonly name: string }
  | { readonly kind: 'external'; readonly name: string; readonly source: string; readonly address: ServerAddress };

export interface ChosenServers {
  readonly servers: ReadonlyMap<string, ChosenServer>;
  /** What the user may have expected otherwise. */
  readonly notes: readonly string[];
}

/**
 * Decides which servers the names stand for, from the environment, the project's `.env` and its settings; connects to
 * none. The rule itself is {@link chooseServer}.
 * @throws AzoraError SERVER_URL_MISSING, SERVER_URL_INVALID, DOTENV_UNREADABLE
 */
export const chooseServers = async (
  project: Pick<Project, 'root' | 'settings'>,
  names: Iterable<string> = [DEFAULT_SERVER],
  environment: ServerSources['environment'] = process.env,
): Promise<ChosenServers> => {
  const dotenv = await readDotenv(project.root);
  const sources: ServerSources = { declared: project.settings.servers, environment, dotenv };
  const servers = new Map<string, ChosenServer>();
  const notes: string[] = [];
  for (const name of new Set(names)) {
    const choice = chooseServer(name, sources);
    if (choice.kind === 'external') {
      servers.set(name, { ...choice, name });
      if (overridesSettings(name, choice.source, sources)) notes.push(OVERRIDE_NOTE);
    } else if (choice.kind === 'embedded') {
      servers.set(name, { kind: 'embedded', name });
      if (choice.shellUrlIgnored) notes.push(SHELL_URL_NOTE);
    } else {
      const { code, message, hint } = serverProblem(name, choice);
      throw fleetError(code, message, { hint });
    }
  }
  return { servers, notes };
};

const SHELL_URL_NOTE =
  'DATABASE_URL is set in this shell and is not used, since it may belong to something else; the embedded server is. ' +
  'To use that server, set AZORA_DATABASE_URL, or write DATABASE_URL into the .env of this project.';

const OVERRIDE_NOTE = 'AZORA_DATABASE_URL goes before `servers.default` of azora.config.ts.';

const overridesSettings = (name: string, source: string, { declared }: ServerSources): boolean =>
  name === DEFAULT_SERVER && source.startsWith('AZORA_DATABASE_URL') && isOtherSetting(declared[name]);

const isOtherSetting = (setting: ServerSources['declared'][string] | undefined): boolean =>
  setting !== undefined && (typeof setting === 'string' || setting.env !== 'AZORA_DATABASE_URL');
