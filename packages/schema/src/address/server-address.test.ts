import { describe, expect, it } from 'vitest';
import { databaseUrl, parseDatabaseUrl, type ServerAddress } from './server-address.ts';

const parsed = (text: string): ServerAddress => {
  const address = parseDatabaseUrl('default', text);
  if (address === undefined) throw new Error(`no URL: ${text}`);
  return address;
};

describe('a PostgreSQL URL', () => {
  it('is read with its escapes, and parameters that are Prisma’s own', () => {
    expect(parsed('postgres://o%27dd:p%40ss%2F@db.example:6432/main?schema=acme&connection_limit=3')).toEqual({
      name: 'default',
      kind: 'external',
      host: 'db.example',
      port: 6432,
      user: "o'dd",
      password: 'p@ss/',
      maintenanceDatabase: 'main',
      parameters: { schema: 'acme', connection_limit: '3' },
    });
  });

  it('means port 5432, the user and the database postgres where it does not say', () => {
    expect(parsed('postgresql://[::1]')).toMatchObject({
      ...{ host: '::1', port: 5432, user: 'postgres', password: undefined, maintenanceDatabase: 'postgres' },
    });
  });

  it.each(['mysql://me@host/a', 'postgresql:///a', 'host=localhost', ''])('is none: %j', (text) => {
    expect(parseDatabaseUrl('default', text)).toBeUndefined();
  });
});

describe('the URL of a database', () => {
  const address = parsed('postgresql://me:p%40ss@[::1]:5433/main?options=-c%20geqo%3Doff&sslmode=disable');

  it('keeps user, host and parameters, in escapes that libpq reads', () => {
    const url = 'postgresql://me:p%40ss@[::1]:5433/a%2Fb?options=-c%20geqo%3Doff&sslmode=disable';
    expect(databaseUrl(address, 'a/b', 'password')).toBe(url);
    expect(parsed(url)).toEqual({ ...address, maintenanceDatabase: 'a/b' });
  });

  it('hides the password unless it is asked for', () => {
    expect(databaseUrl(address, 'a', 'hidden')).toContain('//me:***@');
    expect(databaseUrl({ ...address, password: undefined }, 'a', 'hidden')).toContain('//me@');
  });
});
