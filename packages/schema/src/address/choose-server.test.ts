import { describe, expect, it } from 'vitest';
import { chooseServer, type ServerSources } from './choose-server.ts';

const sources = (given: Partial<ServerSources>): ServerSources => ({
  declared: {},
  environment: {},
  dotenv: {},
  ...given,
});
const url = (host: string) => `postgresql://me:secret@${host}:6543/postgres?connection_limit=7`;

describe('chooseServer', () => {
  it('takes AZORA_DATABASE_URL before anything else, with its parameters', () => {
    const choice = chooseServer(
      'default',
      sources({
        environment: { AZORA_DATABASE_URL: url('shell') },
        dotenv: { AZORA_DATABASE_URL: url('file'), DATABASE_URL: url('dotenv') },
        declared: { default: url('config') },
      }),
    );
    expect(choice).toMatchObject({
      kind: 'external',
      source: 'AZORA_DATABASE_URL',
      address: { name: 'default', host: 'shell', port: 6543, parameters: { connection_limit: '7' } },
    });
  });

  it('takes AZORA_DATABASE_URL from .env, and says so', () => {
    const choice = chooseServer('default', sources({ dotenv: { AZORA_DATABASE_URL: url('file') } }));
    expect(choice).toMatchObject({ kind: 'external', source: 'AZORA_DATABASE_URL in .env' });
  });

  it('takes the declared default server before DATABASE_URL in .env', () => {
    const choice = chooseServer(
      'default',
      sources({ declared: { default: url('config') }, dotenv: { DATABASE_URL: url('dotenv') } }),
    );
    expect(choice).toMatchObject({ address: { host: 'config' }, source: 'servers.default in azora.config.ts' });
  });

  it('takes DATABASE_URL from .env, even where the shell has another', () => {
    const choice = chooseServer(
      'default',
      sources({ dotenv: { DATABASE_URL: url('dotenv') }, environment: { DATABASE_URL: url('shell') } }),
    );
    expect(choice).toMatchObject({ address: { host: 'dotenv' }, source: 'DATABASE_URL in .env' });
  });

  it('does not take a DATABASE_URL of the shell alone, and tells', () => {
    const choice = chooseServer('default', sources({ environment: { DATABASE_URL: url('shell') } }));
    expect(choice).toEqual({ kind: 'embedded', shellUrlIgnored: true });
  });

  it('falls back to the embedded server where nothing is said or a variable is empty', () => {
    const choice = chooseServer('default', sources({ environment: { AZORA_DATABASE_URL: ' ' } }));
    expect(choice).toEqual({ kind: 'embedded', shellUrlIgnored: false });
  });

  it('reads a declared variable from the environment before .env', () => {
    const declared = { eu: { env: 'EU_URL' } };
    const both = sources({ declared, environment: { EU_URL: url('shell') }, dotenv: { EU_URL: url('dotenv') } });
    expect(chooseServer('eu', both)).toMatchObject({ address: { name: 'eu', host: 'shell' }, source: 'EU_URL' });
    const file = sources({ declared, dotenv: { EU_URL: url('dotenv') } });
    expect(chooseServer('eu', file)).toMatchObject({ address: { host: 'dotenv' }, source: 'EU_URL in .env' });
  });

  it('does not fall back to the embedded server where a declared variable is not set', () => {
    expect(chooseServer('eu', sources({ declared: { eu: { env: 'EU_URL' } } }))).toEqual({
      kind: 'unset',
      variable: 'EU_URL',
    });
  });

  it('names a server that is declared nowhere, also one named like a property of every object', () => {
    expect(chooseServer('eu', sources({ environment: { AZORA_DATABASE_URL: url('shell') } })).kind).toBe('undeclared');
    expect(chooseServer('constructor', sources({})).kind).toBe('undeclared');
  });

  it('refuses a text that is no PostgreSQL URL without repeating it', () => {
    const choice = chooseServer('default', sources({ environment: { AZORA_DATABASE_URL: 'mysql://me:secret@h/x' } }));
    expect(choice).toEqual({ kind: 'invalid', source: 'AZORA_DATABASE_URL' });
  });
});
