import { cliError } from './errors.ts';

/** What `azora reset` was told to drop and rebuild. */
export interface ResetTarget {
  /** Services by name; empty where `all` is set, or where databases are named in `confirmed` alone. */
  readonly services: readonly string[];
  readonly all: boolean;
  /** Databases on external servers, each as `host/database`. */
  readonly confirmed: readonly string[];
}

/** What stood on the command line. */
export interface ResetWords {
  readonly operands: readonly string[];
  /** The words after each `--yes`; undefined where there was no `--yes`. */
  readonly yes: readonly string[] | undefined;
  readonly all: boolean;
}

/**
 * Reads the target of a reset. A word with a slash is a database on an external server (`host/database`), every other
 * word is a service: a service's name is a folder's name and has no slash, so one cannot be taken for the other.
 * @throws {AzoraError} `RESET_UNNAMED`, `OPTIONS_CONTRADICT`
 */
export const readResetTarget = ({ operands, yes, all }: ResetWords): ResetTarget => {
  const words = [...operands, ...(yes ?? [])].filter((word) => word !== '');
  const services = words.filter((word) => !word.includes('/'));
  const confirmed = words.filter((word) => word.includes('/'));
  const target = all ? ['--all', ...confirmed] : [...services, ...confirmed];

  if (all && services.length > 0) {
    throw cliError('OPTIONS_CONTRADICT', `--all and ${services.join(', ')} cannot both be what is reset.`, {
      hint: `Type \`azora reset --yes ${services.join(' ')}\` or \`azora reset --yes --all\`.`,
    });
  }
  if (target.length === 0) {
    throw cliError('RESET_UNNAMED', 'A reset drops databases and has to name them; nothing was done.', {
      hint: 'Type `azora reset --yes <service…>`, or `azora reset --yes --all` for all on the embedded server.',
    });
  }
  if (yes === undefined) {
    throw cliError('RESET_UNNAMED', 'A reset drops databases and everything in them; nothing was done.', {
      hint: `Type \`azora reset --yes ${target.join(' ')}\` if that is what you mean.`,
    });
  }
  return { services, all, confirmed };
};
