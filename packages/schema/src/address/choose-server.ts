import { parseDatabaseUrl, type ServerAddress } from './server-address.ts';

/** The name of the server that holds every service which is not placed elsewhere. */
export const DEFAULT_SERVER = 'default';

/** Everything that may say where a server is. Values, not places to read from: this module does no I/O. */
export interface ServerSources {
  /** `servers` of `azora.config.ts`: a URL, or the name of a variable that holds one. */
  readonly declared: Readonly<Record<string, string | { readonly env: string }>>;
  /** The process's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The variables of the project's own `.env`. */
  readonly dotenv: Readonly<Record<string, string | undefined>>;
}

/** What the sources say about one server; `source` names the place in words a person can look up. */
export type ServerChoice =
  | { readonly kind: 'external'; readonly address: ServerAddress; readonly source: string }
  /** Nothing names a server: the embedded one. `shellUrlIgnored` where a `DATABASE_URL` in the shell alone was not taken. */
  | { readonly kind: 'embedded'; readonly shellUrlIgnored: boolean }
  /** `azora.config.ts` names a variable, and neither the environment nor `.env` sets it. */
  | { readonly kind: 'unset'; readonly variable: string }
  /** A service is placed on a server that `azora.config.ts` does not declare. */
  | { readonly kind: 'undeclared' }
  /** The text is no `postgresql://` URL. It may hold a password, so it is not repeated here. */
  | { readonly kind: 'invalid'; readonly source: string };

/**
 * Which server a name means. An external server is chosen, never stumbled on.
 *
 * For the default server, first match: `AZORA_DATABASE_URL` (environment, then `.env`), the declaration in
 * `azora.config.ts`, `DATABASE_URL` in `.env`, the embedded server. Any other server is what its declaration says.
 * The environment wins over `.env`, as everywhere; only a `DATABASE_URL` in the shell alone is not taken, because
 * shells carry one from other projects.
 */
export const chooseServer = (name: string, sources: ServerSources): ServerChoice => {
  const { declared, environment, dotenv } = sources;
  if (name === DEFAULT_SERVER) {
    const named = variable('AZORA_DATABASE_URL', sources);
    if (named !== undefined) return external(name, named.text, named.source);
  }
  const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (typeof declaration === 'string') return external(name, declaration, `servers.${name} in azora.config.ts`);
  if (declaration !== undefined) {
    const named = variable(declaration.env, sources);
    return named === undefined
      ? { kind: 'unset', variable: declaration.env }
      : external(name, named.text, named.source);
  }
  if (name !== DEFAULT_SERVER) return { kind: 'undeclared' };
  if (isSet(dotenv.DATABASE_URL)) return external(name, dotenv.DATABASE_URL, 'DATABASE_URL in .env');
  return { kind: 'embedded', shellUrlIgnored: isSet(environment.DATABASE_URL) };
};

const external = (name: string, text: string, source: string): ServerChoice => {
  const address = parseDatabaseUrl(name, text);
  return address === undefined ? { kind: 'invalid', source } : { kind: 'external', address, source };
};

const variable = (
  name: string,
  { environment, dotenv }: ServerSources,
): { text: string; source: string } | undefined => {
  const [shell, file] = [environment[name], dotenv[name]];
  if (isSet(shell)) return { text: shell, source: name };
  return isSet(file) ? { text: file, source: `${name} in .env` } : undefined;
};

/** An empty variable is how people switch one off. */
const isSet = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
