import { describe, expect, it } from 'vitest';
import { openPsql, withoutPassword } from './psql-session.ts';

describe('the connection string for psql', () => {
  it('keeps the password off the command line', () => {
    expect(withoutPassword('postgresql://me:p%40ss@localhost:5433/azora_auth')).toEqual({
      url: 'postgresql://me@localhost:5433/azora_auth',
      password: 'p@ss',
    });
  });

  it('leaves out parameters that only Prisma knows, which psql would refuse', () => {
    const { url } = withoutPassword('postgresql://me@localhost/a?connection_limit=5&sslmode=require&schema=public');
    expect(url).toBe('postgresql://me@localhost/a?sslmode=require');
  });

  it('has the schema that the URL names as its search path', () => {
    const { url } = withoutPassword('postgresql://me@localhost/a?options=-c%20geqo%3Doff&schema=acme');
    expect(url).toBe('postgresql://me@localhost/a?options=-c%20geqo%3Doff%20-c%20search_path%3D%22acme%22');
  });
});

describe('psql', () => {
  it('that is not installed is said to be missing, with how to get it', async () => {
    await expect(openPsql('postgresql://me@localhost/a', [], { PATH: '/nonexistent' })).rejects.toMatchObject({
      code: 'PSQL_MISSING',
      hint: expect.stringContaining('apt install postgresql-client'),
    });
  });
});
