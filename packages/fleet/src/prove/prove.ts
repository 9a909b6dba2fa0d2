import { randomUUID } from 'node:crypto';
import { type Strangers, usesAccess } from '@azora/schema';
import { chooseLogin, type LoginKind, loginProblem } from '@azora/schema/address';
import type { AzoraError } from '@azora/schema/errors';
import { readContractsAround } from '../check/read-contracts.ts';
import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project, Service } from '../config/project.ts';
import type { KnownLogin } from '../credentials/with-service-login.ts';
import { eachDatabase, throwIfInterrupted } from '../databases/each-database.ts';
import { fleetError } from '../errors.ts';
import { counted, type VerbContext } from '../progress.ts';
import { type FoundLogins, readLogins } from '../roles/credentials-file.ts';
import { prepareSeeds } from '../seed/prepare-seeds.ts';
import { placeServices } from '../server/place-services.ts';
import { proveConnections } from './connections.ts';
import { proveService } from './prove-service.ts';
import type { ProvenService, ProveReport } from './report.ts';

export interface ProveChoice {
  /** Service names; all of them where empty. */
  readonly services: readonly string[];
}

/**
 * Attacks the databases of some services as everybody who could, and compares what happens with what their contracts
 * promise. All of it is rolled back.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `INTERRUPTED`, and what reaching the servers throws; what fails for one service
 * is in the report.
 */
export const prove = async (project: Project, choice: ProveChoice, context: VerbContext): Promise<ProveReport> => {
  const step = 'proof';
  const startedAt = performance.now();
  const services = chooseServices(project, choice.services);
  const placed = await placeServices(project, services, context);
  context.report({ kind: 'started', step, total: placed.length });
  const { contracts } = await readContractsAround(project, services);
  const seeds = await prepareSeeds(project, placed, { referenceOnly: false, contracts });
  const logins = await readLogins(project);
  for (const error of seeds.failures.values()) context.report({ kind: 'warning', text: withoutRows(error) });
  throwIfInterrupted(context.signal);
  const isGuarded = ({ service }: PlacedService): boolean => {
    const contract = contracts.get(service.name);
    return contract !== undefined && usesAccess(contract);
  };
  const outcomes = await eachDatabase(placed, step, context, async (service, address): Promise<ProvenService> => {
    const contract = contracts.get(service.name);
    if (contract === undefined) throw unreadable(service);
    if (!usesAccess(contract)) return nothingToProve(service);
    const plan = seeds.plans.get(service.name)?.() ?? { batches: [], deferred: [] };
    const loginOf = (kind: LoginKind): KnownLogin => knownLogin({ service, address }, kind, logins);
    return proveService({
      service,
      address,
      contract,
      plan,
      logins: { app: loginOf('app'), reader: loginOf('reader') },
      strangers: newStrangers(),
    });
  });
  const proven = outcomes.map((outcome) =>
    outcome.ok ? outcome.value : { ...nothingToProve(outcome.service), error: outcome.error },
  );
  context.report({ kind: 'finished', step, summary: summaryOf(proven), elapsedMs: performance.now() - startedAt });
  return { services: proven, connections: await proveConnections(project, placed.filter(isGuarded), context) };
};

/** Rows that are there are attacked all the same. */
const withoutRows = ({ message, hint }: AzoraError): string =>
  `${message} The proof does without its rows.${hint === undefined ? '' : ` ${hint}`}`;

const newStrangers = (): Strangers => ({
  user: randomUUID(),
  tenant: randomUUID(),
  party: randomUUID(),
  organisation: randomUUID(),
  row: randomUUID(),
});

const nothingToProve = ({ name }: Service): ProvenService => ({
  service: name,
  tables: 0,
  attacks: 0,
  refused: 0,
  nothing: 0,
  allowed: 0,
  surprises: [],
});

const knownLogin = ({ service, address }: PlacedService, kind: LoginKind, logins: FoundLogins): KnownLogin => {
  const choice = chooseLogin(address, service.database, kind, logins);
  if (choice.kind === 'known') return choice;
  const { code, message, hint } = loginProblem(service.name, kind, choice);
  throw fleetError(code, message, { hint });
};

const unreadable = ({ name }: Service): AzoraError =>
  fleetError('CONTRACT_INVALID', `${name}: its schema does not read, so there is nothing to compare with.`, {
    hint: `Type \`azora check ${name}\` for what is wrong with it.`,
  });

const summaryOf = (proven: readonly ProvenService[]): string => {
  const attacks = proven.reduce((sum, one) => sum + one.attacks, 0);
  const surprises = proven.reduce((sum, one) => sum + one.surprises.length, 0);
  return `${counted(attacks, 'attack')}, ${counted(surprises, 'surprise')}`;
};
