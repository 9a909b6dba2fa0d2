import { usesAccess } from '@azora/schema';
import {
  chooseLogin,
  databaseUrl,
  type LoginKind,
  loginProblem,
  type ServerAddress,
  withLogin,
} from '@azora/schema/address';
import { readContracts } from '../check/read-contracts.ts';
import { chooseServices } from '../config/choose-services.ts';
import type { PlacedService, Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import type { VerbContext } from '../progress.ts';
import { readLogins } from '../roles/credentials-file.ts';
import { placeServices } from '../server/place-services.ts';

/** Whose connection string: a login of the database, or whoever the server's own URL names. */
export type UrlUser = LoginKind | 'admin';

export interface UrlChoice {
  readonly service: string;
  /** undefined: the app where the contract says who may see what, otherwise the administrator. */
  readonly as: UrlUser | undefined;
  readonly show: 'password' | 'hidden';
}

/**
 * The connection string of one service's database.
 * @throws {AzoraError} `CREDENTIALS_LOST`, `CREDENTIALS_INVALID`, `CREDENTIALS_EXPOSED`, `UNKNOWN_SERVICE`
 */
export const serviceUrl = async (
  project: Project,
  { service, as, show }: UrlChoice,
  context: VerbContext,
): Promise<string> => {
  const [placed] = await placeServices(project, chooseServices(project, [service]), context);
  if (placed === undefined) throw new Error('unreachable: placing one service yields one place');
  const user = as ?? (hasLogins(project, placed) ? 'app' : 'admin');
  const address = user === 'admin' ? placed.address : await loginAddress(project, placed, user);
  return databaseUrl(address, placed.service.database, show);
};

const hasLogins = (project: Project, { service }: PlacedService): boolean => {
  const contract = readContracts(project, [service]).contracts.get(service.name);
  return contract !== undefined && usesAccess(contract);
};

const loginAddress = async (
  project: Project,
  { service, address }: PlacedService,
  kind: LoginKind,
): Promise<ServerAddress> => {
  const choice = chooseLogin(address, service.database, kind, await readLogins(project));
  if (choice.kind === 'known') return withLogin(address, choice.login);
  const { code, message, hint } = loginProblem(service.name, kind, choice);
  throw fleetError(code, message, { hint });
};
