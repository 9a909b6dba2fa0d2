import { describe, expect, it } from 'vitest';
import { numberParameter, pgOptions, tlsModes } from './pg-options.ts';
import { parseDatabaseUrl } from './server-address.ts';

const address = (parameters: string) => {
  const parsed = parseDatabaseUrl('default', `postgresql://me:p%40ss@db.example:6432/postgres?${parameters}`);
  if (parsed === undefined) throw new Error('no URL');
  return parsed;
};

const urlOf = (parameters: string, tlsMode?: string) =>
  new URL(pgOptions(address(parameters), 'azora_auth', { tlsMode, applicationName: 'auth' }).connectionString);

describe('pgOptions', () => {
  it('names the database and the application, and keeps password and parameters', () => {
    const url = urlOf('options=-c%20geqo%3Doff');
    expect([url.pathname, url.password]).toEqual(['/azora_auth', 'p%40ss']);
    expect(Object.fromEntries(url.searchParams)).toEqual({ options: '-c geqo=off', application_name: 'auth' });
  });

  it('gives a TLS mode the meaning it has in libpq', () => {
    expect(urlOf('sslmode=require', 'require').searchParams.get('uselibpqcompat')).toBe('true');
    expect(urlOf('sslmode=no-verify', 'no-verify').searchParams.get('uselibpqcompat')).toBeNull();
  });

  it('never asks the embedded server for TLS', () => {
    const embedded = { ...address(''), kind: 'embedded' as const };
    expect(pgOptions(embedded, 'azora_auth', { tlsMode: undefined, applicationName: 'auth' }).ssl).toBe(false);
  });
});

describe('tlsModes', () => {
  it('tries `prefer` and `allow` with TLS, then without', () => {
    expect(tlsModes(address('sslmode=prefer'))).toEqual(['require', 'disable']);
    expect(tlsModes(address('sslmode=verify-full'))).toEqual(['verify-full']);
    expect(tlsModes(address(''))).toEqual([undefined]);
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
