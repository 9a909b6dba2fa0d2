import type { ServerChoice } from './choose-server.ts';

/** Why a server cannot be used, in the words of an error. */
export interface ServerProblem {
  readonly code: 'SERVER_URL_MISSING' | 'SERVER_URL_INVALID';
  readonly message: string;
  readonly hint: string;
}

/** A choice that names no server. */
export type UnusableChoice = Exclude<ServerChoice, { readonly kind: 'external' | 'embedded' }>;

/** Says what is wrong with a server's declaration, the same wherever it is met. */
export const serverProblem = (name: string, choice: UnusableChoice): ServerProblem => {
  switch (choice.kind) {
    case 'unset':
      return {
        code: 'SERVER_URL_MISSING',
        message: `The server "${name}" has no URL: ${choice.variable} is neither in the environment nor in .env.`,
        hint: `Set it: ${choice.variable}=postgresql://user:password@host:5432/postgres`,
      };
    case 'undeclared':
      return {
        code: 'SERVER_URL_MISSING',
        message: `Services are placed on the server "${name}", which azora.config.ts does not declare.`,
        hint: `Declare it in azora.config.ts: servers: { ${JSON.stringify(name)}: { env: 'SOME_DATABASE_URL' } }`,
      };
    case 'invalid':
      // The text is not shown: it may be a URL with a slip in it, and hold a password.
      return {
        code: 'SERVER_URL_INVALID',
        message: `The URL of the server "${name}" (${choice.source}) is no PostgreSQL URL.`,
        hint: 'It looks like postgresql://user:password@host:5432/postgres; inside user and password, write @ : / # as %40 %3A %2F %23.',
      };
  }
};
