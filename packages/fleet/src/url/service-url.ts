import { databaseUrl } from '@azora/schema';
import { chooseServices } from '../config/choose-services.ts';
import type { Project } from '../config/project.ts';
import type { VerbContext } from '../progress.ts';
import { placeServices } from '../server/place-services.ts';

/** The connection string of one service's database. */
export const serviceUrl = async (
  project: Project,
  service: string,
  show: 'password' | 'hidden',
  context: VerbContext,
): Promise<string> => {
  const [placed] = await placeServices(project, chooseServices(project, [service]), context);
  if (placed === undefined) throw new Error('unreachable: placing one service yields one place');
  return databaseUrl(placed.address, placed.service.database, show);
};
