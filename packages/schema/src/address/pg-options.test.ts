import { describe, expect, it } from 'vitest';
import { chosenSchema, numberParameter, pgOptions, tlsAttempts } from './pg-options.ts';
import { parseDatabaseUrl } from './server-address.ts';

const address = (parameters: string) => {
  const parsed = parseDatabaseUrl('default', `postgresql://me:p%40s%2Fs@db.example:6432/postgres?${parameters}`);
  if (parsed === undefined) throw new Error('no URL');
  return parsed;
};

const options = (parameters: string) => pgOptions(address(parameters), 'azora/auth', 'auth');

describe('pgOptions', () => {
  it('names the database and the application, and hands the password over undecorated', () => {
    expect(options('').fields).toMatchObject({
      ...{ host: 'db.example', port: 6432, user: 'me', password: 'p@s/s' },
      ...{ database: 'azora/auth', application_name: 'auth' },
    });
  });

  it('hands the parameters on for pg-connection-string to read', () => {
    expect(options('options=-c%20geqo%3Doff').url).toBe('postgresql:///?options=-c+geqo%3Doff');
  });

  it('makes the schema that the URL names the only one of the search path, after the URL’s own options', () => {
    expect(options('schema=tenant_a').fields.options).toBe('-c search_path="tenant_a"');
    expect(options('options=-c%20geqo%3Doff&schema=b').fields.options).toBe('-c geqo=off -c search_path="b"');
    expect(options('schema=my%20%22odd%22%5C').fields.options).toBe('-c search_path="my\\ ""odd""\\\\"');
  });

  it('sets no search path for `public`', () => {
    expect(options('schema=public').fields).not.toHaveProperty('options');
  });

  it('gives a TLS mode the meaning it has in libpq, except to the one that pg alone knows', () => {
    expect(options('sslmode=require').useLibpqCompat).toBe(true);
    expect(options('sslmode=no-verify').useLibpqCompat).toBe(false);
    expect(options('').useLibpqCompat).toBe(false);
  });

  it('never asks the embedded server for TLS', () => {
    expect(pgOptions({ ...address(''), kind: 'embedded' }, 'azora_auth', 'auth').fields.ssl).toBe(false);
    expect(options('').fields).not.toHaveProperty('ssl');
  });
});

describe('chosenSchema', () => {
  it('is what the URL names, unless names without a schema are there anyway', () => {
    expect(chosenSchema(address('schema=tenant_a'))).toBe('tenant_a');
    for (const parameters of ['', 'schema=', 'schema=public']) {
      expect(chosenSchema(address(parameters))).toBeUndefined();
    }
  });
});

describe('tlsAttempts', () => {
  const modes = (parameters: string) => tlsAttempts(address(parameters)).map((one) => one.parameters.sslmode);

  it('tries `prefer` and `allow` with TLS, then without', () => {
    expect(modes('sslmode=prefer')).toEqual(['require', 'disable']);
    expect(modes('sslmode=verify-full')).toEqual(['verify-full']);
    expect(modes('')).toEqual([undefined]);
  });
});

describe('numberParameter', () => {
  it('reads whole numbers and passes over anything else', () => {
    const given = address('connection_limit=7&pool_timeout=soon&connect_timeout=0');
    expect(numberParameter(given, 'connection_limit')).toBe(7);
    expect(numberParameter(given, 'connect_timeout')).toBe(0);
    expect(numberParameter(given, 'pool_timeout')).toBeUndefined();
    expect(numberParameter(given, 'socket_timeout')).toBeUndefined();
  });
});
