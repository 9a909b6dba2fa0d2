import { didYouMean } from '@azora/schema/nearest';
import { annotationCodes, ruleCodes } from '@azora/schema/rule-codes';
import { fleetError } from '../errors.ts';
import type { CatalogueSettings, RawSettings, Settings } from './settings.ts';

/** Where services are looked for unless the configuration says otherwise. */
const DEFAULT_SERVICES = ['services/*'];

const KEYS = [
  'services',
  'servers',
  'placement',
  'subjectModel',
  'tenantModel',
  'commonModels',
  'preset',
  'rules',
  'catalogue',
  'embedded',
] as const satisfies readonly (keyof RawSettings)[];

/**
 * Checks what `azora.config.ts` exports and fills in the defaults.
 * @throws {AzoraError} `SETTINGS_INVALID`, with every fault at once.
 */
export const checkSettings = (raw: unknown, configFile: string): Settings => {
  const faults: string[] = [];
  const settings = collect(raw, (fault) => faults.push(fault));
  refuseFaults(faults, configFile);
  return settings;
};

/**
 * Checks that services named in the settings are there.
 * @param known every folder that was found, managed here or passed over
 * @throws {AzoraError} `SETTINGS_INVALID`, with every fault at once.
 */
export const checkServiceNames = (settings: Settings, known: readonly string[], configFile: string): void => {
  const { placement, subjectModel, tenantModel, commonModels } = settings;
  const named = [
    ...Object.keys(placement).map((service) => ['placement', service] as const),
    ...Object.entries({ subjectModel, tenantModel }).flatMap(([key, model]) =>
      model === undefined ? [] : [[key, serviceOf(model)] as const],
    ),
    ...commonModels.map((model) => ['commonModels', serviceOf(model)] as const),
  ];
  const faults = named
    .filter(([, service]) => !known.includes(service))
    .map(([key, service]) =>
      `${key}: there is no service called "${service}". ${didYouMean(service, known) ?? ''}`.trimEnd(),
    );
  refuseFaults(faults, configFile);
};

const refuseFaults = (faults: readonly string[], configFile: string): void => {
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `  - ${fault}`);
  throw fleetError('SETTINGS_INVALID', `${configFile} cannot be used:\n${lines.join('\n')}`, {
    hint: 'Mend them; `defineConfig` from "@azora/fleet/config" lets the editor check the file as you type.',
  });
};

const serviceOf = (model: string): string => model.slice(0, model.indexOf('.'));

const collect = (raw: unknown, fault: (text: string) => void): Settings => {
  if (!isRecord(raw)) fault('its default export is not an object');
  const given: Record<string, unknown> = isRecord(raw) ? raw : {};
  for (const key of Object.keys(given)) {
    if (!(KEYS as readonly string[]).includes(key)) {
      fault(`"${key}" is no setting. ${didYouMean(key, KEYS) ?? `Known: ${KEYS.join(', ')}.`}`);
    }
  }
  const servers = serversOf(given.servers, fault);
  const placement = textsByName(given.placement, 'placement', fault);
  for (const [service, server] of Object.entries(placement)) {
    if (server !== 'default' && servers[server] === undefined) {
      fault(`placement puts ${service} on "${server}", which "servers" does not name`);
    }
  }
  const services = textList(given.services, 'services', fault) ?? DEFAULT_SERVICES;
  if (services.length === 0) fault('services is empty, so that there would be none');
  return {
    services,
    servers,
    placement,
    subjectModel: modelName(given.subjectModel, 'subjectModel', fault),
    tenantModel: modelName(given.tenantModel, 'tenantModel', fault),
    commonModels: (textList(given.commonModels, 'commonModels', fault) ?? []).filter(
      (name) => modelName(name, 'commonModels', fault) !== undefined,
    ),
    preset: oneOf(given.preset, 'preset', ['plain', 'azora'] as const, fault),
    rules: rulesOf(given.rules, fault),
    catalogue: catalogueOf(given.catalogue, fault),
    embeddedPort: portOf(given.embedded, fault),
  };
};

type Fault = (text: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textList = (value: unknown, key: string, fault: Fault): string[] | undefined => {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  fault(`${key} is not a list of texts`);
  return undefined;
};

const textsByName = (value: unknown, key: string, fault: Fault): Record<string, string> => {
  if (value === undefined) return {};
  if (isRecord(value) && Object.values(value).every((item) => typeof item === 'string'))
    return value as Record<string, string>;
  fault(`${key} is not an object of texts`);
  return {};
};

const modelName = (value: unknown, key: string, fault: Fault): string | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[\w-]+\.[A-Z]\w*$/.test(value)) return value;
  fault(`${key}: ${JSON.stringify(value)} is not service.Model`);
  return undefined;
};

const oneOf = <const T extends string>(value: unknown, key: string, choices: readonly [T, ...T[]], fault: Fault): T => {
  const chosen = choices.find((choice) => choice === value);
  if (value !== undefined && chosen === undefined)
    fault(`${key}: ${JSON.stringify(value)} is none of ${choices.join(', ')}`);
  return chosen ?? choices[0];
};

/** What settings may switch on and off. */
const CODES: readonly string[] = [...ruleCodes, ...annotationCodes];

const rulesOf = (value: unknown, fault: Fault): Record<string, 'on' | 'off'> => {
  const rules = textsByName(value, 'rules', fault);
  for (const [rule, state] of Object.entries(rules)) {
    if (!CODES.includes(rule)) fault(`rules: there is no rule "${rule}". ${didYouMean(rule, CODES) ?? ''}`.trimEnd());
    oneOf(state, `rules["${rule}"]`, ['on', 'off'], fault);
  }
  return rules as Record<string, 'on' | 'off'>;
};

const serversOf = (value: unknown, fault: Fault): Settings['servers'] => {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    fault('servers is not an object');
    return {};
  }
  const servers: Record<string, string | { readonly env: string }> = {};
  for (const [name, server] of Object.entries(value)) {
    if (typeof server === 'string') servers[name] = server;
    else if (isRecord(server) && typeof server.env === 'string') servers[name] = { env: server.env };
    else fault(`servers["${name}"] is neither a URL nor { env: 'NAME' }`);
  }
  return servers;
};

const catalogueOf = (value: unknown, fault: Fault): CatalogueSettings | undefined => {
  if (value === undefined) return undefined;
  const { file, priorities, categories } = isRecord(value) ? value : {};
  if (typeof file !== 'string') {
    fault("catalogue is not an object with a file, such as { file: 'services/catalogue.tsv', priorities: […], … }");
    return undefined;
  }
  return {
    file,
    priorities: textList(priorities, 'catalogue.priorities', fault) ?? [],
    categories: textList(categories, 'catalogue.categories', fault) ?? [],
  };
};

const portOf = (value: unknown, fault: Fault): number | undefined => {
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    fault('embedded is not an object, such as { port: 54321 }');
    return undefined;
  }
  for (const key of Object.keys(value)) if (key !== 'port') fault(`"embedded.${key}" is no setting. Known: port.`);
  const { port } = value;
  if (port === undefined) return undefined;
  if (typeof port === 'number' && Number.isInteger(port) && port >= 1024 && port <= 65_535) return port;
  fault('embedded.port is not a port from 1024 to 65535');
  return undefined;
};
