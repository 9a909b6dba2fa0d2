import type { ChosenServer, ExternalPlan } from '@azora/fleet';
import { cliError } from './errors.ts';
import type { Invocation } from './invocation.ts';
import { count } from './render/quantity.ts';

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
  if (!invocation.terminal.interactive) {
    throw cliError('CONFIRMATION_MISSING', `This would create or change ${what}; nothing was done.`, { hint });
  }
  const agreed = await invocation.asking(() => ask(`Create or change ${what}?`, invocation.context.signal));
  if (!agreed) throw cliError('CONFIRMATION_MISSING', `Not confirmed: nothing was done on ${plan.host}.`, { hint });
};

/**
 * Refuses a host that none of the servers has, before anything is started or connected to: whoever confirms another
 * server than the one in use has a server in mind, and it is not this one.
 * @throws {AzoraError} `CONFIRMATION_MISMATCH`
 */
export const refuseOtherHosts = (confirmedHosts: readonly string[], servers: Iterable<ChosenServer>): void => {
  const hosts = [...servers].flatMap((server) => (server.kind === 'external' ? server.address.host : []));
  const other = confirmedHosts.find((host) => !hosts.includes(host));
  if (other === undefined) return;
  const actual = hosts.length === 0 ? 'the services are on the embedded server' : `the server is ${hosts.join(', ')}`;
  throw cliError('CONFIRMATION_MISMATCH', `--yes names ${other}, but ${actual}.`, {
    hint:
      hosts.length === 0
        ? `Set AZORA_DATABASE_URL to a URL on ${other}, or type \`azora up\` without --yes.`
        : `Type \`azora up --yes ${hosts.join(' --yes ')}\` if that is the server you mean.`,
  });
};

const ask = async (message: string, signal: AbortSignal): Promise<boolean> => {
  const { confirm } = await import('@clack/prompts');
  // Anything but a plain yes, Ctrl-C and Escape included, is a no.
  return (await confirm({ message, initialValue: false, output: process.stderr, signal })) === true;
};
