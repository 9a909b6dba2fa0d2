import { parseDatabaseUrl, type ServerAddress } from '@azora/schema';
import type { Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { type ProjectEnvironment, readEnvironment } from './environment.ts';
import { DEFAULT_SERVER } from './remembered-address.ts';

/** Which server a name stands for. `source` says in words where that was decided. */
export type ServerChoice =
  | { readonly kind: 'embedded'; readonly name: string; readonly source: string }
  | { readonly kind: 'external'; readonly name: string; readonly source: string; readonly address: ServerAddress };

export interface ServerChoices {
  readonly choices: ReadonlyMap<string, ServerChoice>;
  /** What the user may have expected otherwise. */
  readonly notes: readonly string[];
}

/** The part of a {@link Project} that decides. */
export type ServersOfProject = Pick<Project, 'root' | 'settings'>;

/**
 * Decides which servers the named ones are; connects to none. `default` is the server of `AZORA_DATABASE_URL` (shell or
 * `.env`), else of `servers.default` in `azora.config.ts`, else of `DATABASE_URL` in the project's own `.env`, else the
 * embedded one. A `DATABASE_URL` of the shell alone may be any database of this machine's, so it is not taken.
 * @throws AzoraError SERVER_URL_MISSING, SERVER_URL_INVALID
 */
export const chooseServers = async (
  project: ServersOfProject,
  names: Iterable<string>,
  shell: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ServerChoices> => {
  const environment = await readEnvironment(project.root, shell);
  const choices = new Map<string, ServerChoice>();
  const notes: string[] = [];
  for (const name of new Set(names)) {
    const choice = name === DEFAULT_SERVER ? chooseDefault(project, environment) : named(project, name, environment);
    choices.set(name, choice ?? { kind: 'embedded', name, source: 'nothing else is chosen' });
    if (choice === undefined && shell.DATABASE_URL) notes.push(SHELL_URL_NOTE);
    if (
      name === DEFAULT_SERVER &&
      choice?.source.startsWith('AZORA_') &&
      project.settings.servers[name] !== undefined
    ) {
      notes.push('AZORA_DATABASE_URL goes before `servers.default` of azora.config.ts.');
    }
  }
  return { choices, notes };
};

const SHELL_URL_NOTE =
  'DATABASE_URL is set in this shell and is not used, since it may belong to something else; the embedded server is. ' +
  'To use that server, set AZORA_DATABASE_URL, or write DATABASE_URL into the .env of this project.';

const chooseDefault = (project: ServersOfProject, environment: ProjectEnvironment): ServerChoice | undefined => {
  const chosen = environment.get('AZORA_DATABASE_URL');
  if (chosen !== undefined) {
    const source = chosen.source === '.env' ? 'AZORA_DATABASE_URL in .env' : 'AZORA_DATABASE_URL';
    return external(DEFAULT_SERVER, chosen.value, source);
  }
  if (project.settings.servers[DEFAULT_SERVER] !== undefined) return named(project, DEFAULT_SERVER, environment);
  const own = environment.fromFile('DATABASE_URL');
  return own === undefined ? undefined : external(DEFAULT_SERVER, own, 'DATABASE_URL in .env');
};

const named = (project: ServersOfProject, name: string, environment: ProjectEnvironment): ServerChoice => {
  const setting = project.settings.servers[name];
  if (typeof setting === 'string') return external(name, setting, `servers.${name} in azora.config.ts`);
  const found = setting === undefined ? undefined : environment.get(setting.env);
  if (setting !== undefined && found !== undefined) return external(name, found.value, setting.env);
  throw fleetError(
    'SERVER_URL_MISSING',
    setting === undefined
      ? `azora.config.ts places services on the server "${name}", and has no such server.`
      : `The server "${name}" has no URL: ${setting.env} is neither in the environment nor in .env.`,
    {
      hint:
        setting === undefined
          ? `Add it: servers: { ${JSON.stringify(name)}: { env: 'SOME_DATABASE_URL' } }.`
          : `Set it: ${setting.env}=postgresql://user:password@host:5432/postgres`,
    },
  );
};

const external = (name: string, url: string, source: string): ServerChoice => {
  const address = parseDatabaseUrl(name, url);
  if (address !== undefined) return { kind: 'external', name, source, address };
  // The text is not shown: it may be a URL with a slip in it, and hold a password.
  throw fleetError('SERVER_URL_INVALID', `The URL of the server "${name}" (${source}) is no PostgreSQL URL.`, {
    hint: 'It looks like postgresql://user:password@host:5432/postgres; in user and password, @ : / # are written as %40 %3A %2F %23.',
  });
};
