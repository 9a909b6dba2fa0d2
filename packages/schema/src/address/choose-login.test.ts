import { describe, expect, it } from 'vitest';
import { actingAs } from './acting-as.ts';
import { chooseLogin, type LoginSources, loginProblem, loginVariable, withLogin } from './choose-login.ts';
import { isExposed, parseCredentials } from './credentials.ts';
import type { ServerAddress } from './server-address.ts';

const server: ServerAddress = {
  name: 'default',
  kind: 'external',
  host: 'db.example',
  port: 5432,
  user: 'admin',
  password: 'admin',
  maintenanceDatabase: 'postgres',
  parameters: {},
};
const inFile = { user: 'shop_app2', password: 'filed' };
const nowhere: LoginSources = { environment: {}, dotenv: {}, credentials: undefined };
const everywhere: LoginSources = {
  environment: { AZORA_APP_LOGIN_SHOP: 'shop_app:shell:1' },
  dotenv: { AZORA_APP_LOGIN_SHOP: 'shop_app2:dotenv' },
  credentials: { 'external/default': { host: 'db.example:5432', databases: { shop: { app: inFile } } } },
};

describe('chooseLogin', () => {
  it('takes the login that the URL itself names', () => {
    const own = { ...server, user: 'shop_app2', password: 'url' };
    expect(chooseLogin(own, 'shop', 'app', everywhere)).toEqual({
      kind: 'known',
      login: { user: 'shop_app2', password: 'url' },
      source: 'url',
    });
  });

  it('takes the environment before .env before the file, and a password with a colon whole', () => {
    const user = (sources: LoginSources) => chooseLogin(server, 'shop', 'app', sources);
    expect(user(everywhere)).toMatchObject({ login: { user: 'shop_app', password: 'shell:1' }, source: 'variable' });
    expect(user({ ...everywhere, environment: { AZORA_APP_LOGIN_SHOP: ' ' } })).toMatchObject({
      login: { user: 'shop_app2', password: 'dotenv' },
    });
    expect(user({ ...everywhere, environment: {}, dotenv: {} })).toEqual({
      kind: 'known',
      login: inFile,
      source: 'file',
    });
    expect(user(nowhere)).toEqual({ kind: 'unknown', variable: 'AZORA_APP_LOGIN_SHOP' });
  });

  it('takes no login of the embedded server for an external one of the same name', () => {
    const sources = { ...everywhere, environment: {}, dotenv: {} };
    expect(chooseLogin({ ...server, kind: 'embedded' }, 'shop', 'app', sources).kind).toBe('unknown');
  });

  it('takes no login of another database, and does not repeat what the variable holds', () => {
    const choice = chooseLogin(server, 'shop', 'reader', {
      ...nowhere,
      environment: { AZORA_READER_LOGIN_SHOP: 'shop_app:hush' },
    });
    if (choice.kind === 'known') throw new Error('it was taken');
    expect(choice.kind).toBe('invalid');
    expect(JSON.stringify(loginProblem('shop-service', 'reader', choice))).not.toContain('hush');
  });

  it('names variables that a shell takes', () => {
    expect(loginVariable('azora-auth.v2', 'app')).toBe('AZORA_APP_LOGIN_AZORA_AUTH_V2');
  });
});

it('withLogin leaves everything of the server but who logs in', () => {
  expect(withLogin(server, inFile)).toEqual({ ...server, user: 'shop_app2', password: 'filed' });
});

it('actingAs adds to options that are there, and escapes what separates options', () => {
  const { parameters } = actingAs({ ...server, parameters: { options: '-c a=b' } }, 'my shop_owner');
  expect(parameters.options).toBe('-c a=b -c role=my\\ shop_owner');
});

describe('isExposed', () => {
  it('lets a group read what is root’s, as mounted secrets are, and nobody else', () => {
    expect(isExposed({ mode: 0o100600, uid: 1000 })).toBe(false);
    expect(isExposed({ mode: 0o100640, uid: 1000 })).toBe(true);
    expect(isExposed({ mode: 0o100640, uid: 0 })).toBe(false);
    expect(isExposed({ mode: 0o100660, uid: 0 })).toBe(true);
    expect(isExposed({ mode: 0o100604, uid: 0 })).toBe(true);
  });
});

describe('parseCredentials', () => {
  it.each([
    '',
    '[]',
    '{"external/default": 1}',
    '{"external/default": {"host": "h", "databases": {"shop": {"app": 1}}}}',
  ])('does not take %s', (text) => expect(parseCredentials(text)).toBeUndefined());
  it('takes what was written', () => {
    expect(parseCredentials(JSON.stringify(everywhere.credentials))).toEqual(everywhere.credentials);
  });
});
