import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueEntry, entryNamed, type ScaffoldChoice, SERVICE_NAME, scaffoldService } from '@azora/schema';
import { didYouMean } from '@azora/schema/nearest';
import { loadCatalogue } from '../config/load-catalogue.ts';
import type { Project } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { migrationNames } from '../migrate/migration-files.ts';
import type { NewServicesChoice } from './new-services.ts';

/** A service that is to be written, and where: the folder's absolute path. */
export interface PlannedService extends ScaffoldChoice {
  readonly folder: string;
}

/** What there is to write. A project without a catalogue may have any service, but by name. @throws as its caller says */
export const plannedServices = (
  project: Project,
  { service, models }: NewServicesChoice,
): readonly PlannedService[] => {
  for (const name of models) refuseBadModel(name);
  const common = commonModels(project);
  const planned = (entry: ScaffoldChoice['entry']): PlannedService => ({
    entry,
    models,
    ...common,
    folder: join(project.root, folderOfServices(project), entry.name),
  });
  const catalogue = loadCatalogue(project)?.catalogue;
  if (service === undefined) {
    if (catalogue === undefined) throw noCatalogue();
    return catalogue.entries.map(planned).filter((one) => !isTaken(one.folder) || isUnfinished(one));
  }
  if (catalogue !== undefined) {
    const entry = entryNamed(catalogue, service);
    if (entry === undefined) throw notPlanned(service, catalogue.file, catalogue.entries);
    return [planned(entry)];
  }
  if (!SERVICE_NAME.test(service)) {
    throw fleetError('SERVICE_NAME_INVALID', `"${service}" cannot be the name of a service's folder.`, {
      hint: 'Use letters, digits, dashes and underscores, e.g. chat-service.',
    });
  }
  const database = service.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return [planned({ name: service, database, priority: '', category: '', purpose: '', standards: [] })];
};

/** Whether something is where a service is to be written; an empty folder is nothing. */
export const isTaken = (folder: string): boolean =>
  existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0);

/** Whether a service was written and then nothing more: an interruption came before its first migration. */
export const isUnfinished = ({ folder, ...choice }: PlannedService): boolean =>
  migrationNames(join(folder, 'prisma/migrations')).length === 0 &&
  [...scaffoldService(choice)].every(([file, text]) => {
    const path = join(folder, file);
    return existsSync(path) && readFileSync(path, 'utf8') === text;
  });

/** Where the first of the globs looks: `services/*` is services. */
const folderOfServices = ({ settings }: Project): string => settings.services[0]?.replace(/\/?\*.*$/, '') || 'services';

const commonModels = ({
  settings,
}: Project): Pick<ScaffoldChoice, 'subjectModel' | 'tenantModel' | 'complianceModel'> => {
  const { tenantModel, subjectModel } = settings;
  const complianceModel = settings.commonModels.find((model) => model !== tenantModel && model !== subjectModel);
  if (subjectModel !== undefined && tenantModel !== undefined && complianceModel !== undefined) {
    return { subjectModel, tenantModel, complianceModel };
  }
  throw fleetError(
    'COMMON_MODEL_UNKNOWN',
    'A new service points at people, organisations and verdicts, and the settings do not name all three.',
    {
      hint: 'Name `subjectModel`, `tenantModel` and `commonModels` in azora.config.ts.',
    },
  );
};

const refuseBadModel = (name: string): void => {
  if (/^[A-Z][A-Za-z0-9]{0,62}$/.test(name)) return;
  throw fleetError('MODEL_NAME_INVALID', `"${name}" cannot be the name of a model.`, {
    hint: 'Begin with a capital, as in Channel or ChatMessage; at most 63 letters and digits.',
  });
};

const noCatalogue = (): Error =>
  fleetError('NO_CATALOGUE', 'azora.config.ts names no catalogue, so nothing says which services are missing.', {
    hint: 'Name the service: azora new <service>.',
  });

const notPlanned = (service: string, file: string, entries: readonly CatalogueEntry[]): Error => {
  const names = entries.map(({ name }) => name);
  return fleetError('NOT_IN_CATALOGUE', `${service} is not in ${file}.`, {
    hint: didYouMean(service, names) ?? `Add a line for it to ${file} first: it says what the service is for.`,
  });
};
