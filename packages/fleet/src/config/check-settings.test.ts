import { isAzoraError } from '@azora/schema/errors';
import { describe, expect, it } from 'vitest';
import { checkServiceNames, checkSettings } from './check-settings.ts';

const faultsOf = (check: () => unknown): string[] => {
  try {
    check();
  } catch (error) {
    if (!isAzoraError(error)) throw error;
    expect(error.code).toBe('SETTINGS_INVALID');
    expect(error.hint).toContain('defineConfig');
    const [title, ...faults] = error.message.split('\n');
    expect(title).toBe('azora.config.ts cannot be used:');
    return faults.map((line) => line.replace(/^ {2}- /, ''));
  }
  return [];
};

const faults = (raw: unknown) => faultsOf(() => checkSettings(raw, 'azora.config.ts'));

describe('settings', () => {
  it('need not be given', () => {
    expect(checkSettings({}, 'azora.config.ts')).toEqual({
      services: ['services/*'],
      servers: {},
      placement: {},
      subjectModel: undefined,
      tenantModel: undefined,
      commonModels: [],
      preset: 'plain',
      rules: {},
      embeddedPort: undefined,
    });
  });

  it('are kept as they are given', () => {
    const given = {
      services: ['apps/*', '!apps/old'],
      servers: { eu: { env: 'EU_URL' }, us: 'postgresql://db.example/postgres' },
      placement: { shop: 'eu', blog: 'default' },
      subjectModel: 'auth-service.User',
      tenantModel: 'enterprise-service.Organization',
      commonModels: ['auth-service.User'],
      preset: 'azora',
      rules: { 'model-documented': 'off', 'annotation-unknown': 'on' },
    };
    const { embeddedPort, ...kept } = checkSettings({ ...given, embedded: { port: 54_321 } }, 'azora.config.ts');
    expect(kept).toEqual(given);
    expect(embeddedPort).toBe(54_321);
  });

  it('have all their faults reported at once', () => {
    const raw = {
      service: ['apps/*'],
      services: 'apps/*',
      servers: { eu: 5, us: { url: 'x' } },
      placement: { shop: 'asia', blog: 'default' },
      subjectModel: 'User',
      tenantModel: 7,
      commonModels: ['auth-service.User', 'auth-service'],
      preset: 'azorra',
      rules: { 'model-documented': 'of' },
      embedded: { port: 80, host: '0.0.0.0' },
    };
    expect(faults(raw)).toEqual([
      '"service" is no setting. Did you mean "services"?',
      `servers["eu"] is neither a URL nor { env: 'NAME' }`,
      `servers["us"] is neither a URL nor { env: 'NAME' }`,
      'placement puts shop on "asia", which "servers" does not name',
      'services is not a list of texts',
      'subjectModel: "User" is not service.Model',
      'tenantModel: 7 is not service.Model',
      'commonModels: "auth-service" is not service.Model',
      'preset: "azorra" is none of plain, azora',
      'rules["model-documented"]: "of" is none of on, off',
      '"embedded.host" is no setting. Known: port.',
      'embedded.port is not a port from 1024 to 65535',
    ]);
  });

  it.each([
    [undefined, 'its default export is not an object'],
    [['apps/*'], 'its default export is not an object'],
    [{ services: [] }, 'services is empty, so that there would be none'],
    [{ servers: [] }, 'servers is not an object'],
    [{ placement: { shop: 1 } }, 'placement is not an object of texts'],
    [{ rules: 'off' }, 'rules is not an object of texts'],
    [{ embedded: 54_321 }, 'embedded is not an object, such as { port: 54321 }'],
    [{ embedded: { port: '54321' } }, 'embedded.port is not a port from 1024 to 65535'],
    [{ 'schema-invalid': 'off' }, expect.stringContaining('"schema-invalid" is no setting. Known: services, servers')],
  ])('%j are refused', (raw, fault) => {
    expect(faults(raw)).toEqual([fault]);
  });
});

describe('rules that settings name', () => {
  it('are accepted where they exist', () => {
    expect(faults({ rules: { 'check-sql': 'off', 'annotation-unknown': 'on' } })).toEqual([]);
  });

  it('are refused where they do not, all of them, with the nearest that does', () => {
    expect(faults({ preset: 'azorra', rules: { 'model-documentd': 'off', 'schema-invalid': 'maybe' } })).toEqual([
      'preset: "azorra" is none of plain, azora',
      'rules: there is no rule "model-documentd". Did you mean "model-documented"?',
      'rules: there is no rule "schema-invalid".',
      'rules["schema-invalid"]: "maybe" is none of on, off',
    ]);
  });
});

describe('services that settings name', () => {
  const check = (raw: object) => () =>
    checkServiceNames(checkSettings(raw, 'azora.config.ts'), ['auth-service', 'shop'], 'azora.config.ts');

  it('are accepted where they were found', () => {
    const raw = { placement: { shop: 'default' }, subjectModel: 'auth-service.User', commonModels: ['shop.Order'] };
    expect(faultsOf(check(raw))).toEqual([]);
  });

  it('are all named where they were not, with the nearest that was', () => {
    const raw = {
      placement: { shoop: 'default' },
      subjectModel: 'auth.User',
      tenantModel: 'auth-servise.Team',
      commonModels: ['crm.Contact'],
    };
    expect(faultsOf(check(raw))).toEqual([
      'placement: there is no service called "shoop". Did you mean "shop"?',
      'subjectModel: there is no service called "auth".',
      'tenantModel: there is no service called "auth-servise". Did you mean "auth-service"?',
      'commonModels: there is no service called "crm".',
    ]);
  });
});
