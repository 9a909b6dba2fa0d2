import { cliError } from './errors.ts';
import type { Invocation } from './invocation.ts';
import { count } from './render/quantity.ts';

/** What a verb is about to do on a server that is not its own. */
export interface ExternalPlan {
  readonly host: string;
  /** How many databases would be created or changed there. */
  readonly databases: number;
}

/**
 * Says which external server is meant, and goes on only if that server was confirmed: by `--yes <host>`, or by an
 * answer at the terminal.
 * @throws {AzoraError} `CONFIRMATION_MISSING`, `CONFIRMATION_MISMATCH`
 */
export const confirmExternal = async (
  plan: ExternalPlan,
  confirmedHosts: readonly string[],
  invocation: Pick<Invocation, 'context' | 'terminal' | 'asking'>,
): Promise<void> => {
  const what = `${count(plan.databases, 'database')} on the external server ${plan.host}`;
  const hint = `Type \`azora up --yes ${plan.host}\` if that is the server you mean.`;
  if (confirmedHosts.includes(plan.host)) {
    invocation.context.report({ kind: 'note', text: `${what}, confirmed by --yes` });
    return;
  }
  if (confirmedHosts.length > 0) {
    const named = confirmedHosts.join(', ');
    throw cliError('CONFIRMATION_MISMATCH', `--yes names ${named}, but the server is ${plan.host}.`, { hint });
  }
  if (!invocation.terminal.interactive) {
    throw cliError('CONFIRMATION_MISSING', `This would create or change ${what}; nothing was done.`, { hint });
  }
  const agreed = await invocation.asking(() => ask(`Create or change ${what}?`, invocation.context.signal));
  if (!agreed) throw cliError('CONFIRMATION_MISSING', `Not confirmed: nothing was done on ${plan.host}.`, { hint });
};

const ask = async (message: string, signal: AbortSignal): Promise<boolean> => {
  const { confirm } = await import('@clack/prompts');
  // Anything but a plain yes, Ctrl-C and Escape included, is a no.
  return (await confirm({ message, initialValue: false, output: process.stderr, signal })) === true;
};
