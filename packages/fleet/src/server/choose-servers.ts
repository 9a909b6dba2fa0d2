import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { type AzoraError, chooseServer, DEFAULT_SERVER, type ServerAddress, type ServerSources } from '@azora/schema';
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
 * @throws AzoraError SERVER_URL_MISSING, SERVER_URL_INVALID
 */
export const chooseServers = async (
  project: Pick<Project, 'root' | 'settings'>,
  names: Iterable<string> = [DEFAULT_SERVER],
  environment: ServerSources['environment'] = process.env,
): Promise<ChosenServers> => {
  // Read as a value: what .env says never becomes part of this process's environment.
  const dotenv = parseEnv(await readFile(path.join(project.root, '.env'), 'utf8').catch(() => ''));
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
    } else throw unusable(name, choice);
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

type Unusable = Exclude<ReturnType<typeof chooseServer>, { kind: 'external' | 'embedded' }>;

const unusable = (name: string, choice: Unusable): AzoraError => {
  switch (choice.kind) {
    case 'unset':
      return fleetError(
        'SERVER_URL_MISSING',
        `The server "${name}" has no URL: ${choice.variable} is neither in the environment nor in .env.`,
        { hint: `Set it: ${choice.variable}=postgresql://user:password@host:5432/postgres` },
      );
    case 'undeclared':
      return fleetError(
        'SERVER_URL_MISSING',
        `Services are placed on the server "${name}", which azora.config.ts does not declare.`,
        { hint: `Declare it in azora.config.ts: servers: { ${JSON.stringify(name)}: { env: 'SOME_DATABASE_URL' } }` },
      );
    case 'invalid':
      // The text is not shown: it may be a URL with a slip in it, and hold a password.
      return fleetError(
        'SERVER_URL_INVALID',
        `The URL of the server "${name}" (${choice.source}) is no PostgreSQL URL.`,
        {
          hint: 'It looks like postgresql://user:password@host:5432/postgres; inside user and password, write @ : / # as %40 %3A %2F %23.',
        },
      );
  }
};
