import net from 'node:net';
import { fleetError } from '../errors.ts';
import { type EmbeddedProject, projectKey } from './azora-home.ts';
import { portHolder } from './port-holder.ts';

/** Below the range that Linux and macOS give to outgoing connections, so that none of those is in the way. */
const FIRST_PORT = 20_000;
const PORTS = 10_000;
const TRIES = 200;

export interface ChosenPort {
  readonly port: number;
  /** What to tell the user, where the remembered port could not be had. */
  readonly note: string | undefined;
}

/**
 * The port to start on: the fixed one, else the remembered one, else a free one, sought from a place that the project's
 * path decides, so that a clone tends to keep its port.
 * @throws AzoraError PORT_TAKEN where the fixed one is taken
 */
export const choosePort = async (project: EmbeddedProject, remembered: number | undefined): Promise<ChosenPort> => {
  const fixed = project.settings.embeddedPort;
  if (fixed !== undefined) {
    if (!(await isFree(fixed))) throw await portTaken(fixed);
    return { port: fixed, note: undefined };
  }
  if (remembered !== undefined && (await isFree(remembered))) return { port: remembered, note: undefined };
  const port = await freePort(Number.parseInt(projectKey(project), 16));
  if (remembered === undefined) return { port, note: undefined };
  const holder = await portHolder(remembered);
  return { port, note: `Port ${remembered} is taken${by(holder)}; the embedded server is on ${port} now.` };
};

const freePort = async (seed: number): Promise<number> => {
  for (let step = 0; step < TRIES; step++) {
    const port = FIRST_PORT + ((seed + step) % PORTS);
    if (await isFree(port)) return port;
  }
  throw fleetError('PORT_TAKEN', `No free port found among ${TRIES} on 127.0.0.1.`, {
    hint: 'Name a free one in azora.config.ts: embedded: { port: 25432 }.',
  });
};

const portTaken = async (port: number): Promise<Error> =>
  fleetError('PORT_TAKEN', `Port ${port} of azora.config.ts is taken${by(await portHolder(port))}.`, {
    hint: 'End that program, or change or remove `embedded: { port }` in azora.config.ts.',
  });

const by = (holder: string | undefined): string => (holder === undefined ? '' : ` by ${holder}`);

/** Whether this process could listen there now. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
