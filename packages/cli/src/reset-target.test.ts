import { describe, expect, it } from 'vitest';
import { readResetTarget } from './reset-target.ts';

describe('what a reset drops', () => {
  it.each([
    ['services after --yes', { operands: [], yes: ['auth', 'mint'], all: false }, { services: ['auth', 'mint'] }],
    ['a service before --yes', { operands: ['auth'], yes: [''], all: false }, { services: ['auth'] }],
    ['one before, one after', { operands: ['auth'], yes: ['mint'], all: false }, { services: ['auth', 'mint'] }],
    ['--yes --all', { operands: [], yes: [''], all: true }, { all: true }],
    ['host/database', { operands: [], yes: ['db.example.com/a'], all: false }, { confirmed: ['db.example.com/a'] }],
    ['host:port/database', { operands: [], yes: ['[::1]:5433/a'], all: false }, { confirmed: ['[::1]:5433/a'] }],
    [
      'a service here and a database there',
      { operands: [], yes: ['auth', 'db.example.com/azora_mint'], all: false },
      { services: ['auth'], confirmed: ['db.example.com/azora_mint'] },
    ],
    [
      'everything embedded and one database elsewhere',
      { operands: [], yes: ['db.example.com/a'], all: true },
      { all: true, confirmed: ['db.example.com/a'] },
    ],
  ])('is read from %s', (_, words, expected) => {
    expect(readResetTarget(words)).toEqual({ services: [], all: false, confirmed: [], ...expected });
  });

  it.each([
    ['nothing at all', { operands: [], yes: undefined, all: false }, 'RESET_UNNAMED', /--yes <service…>/],
    ['--yes alone', { operands: [], yes: [''], all: false }, 'RESET_UNNAMED', /--yes --all/],
    ['a service without --yes', { operands: ['auth'], yes: undefined, all: false }, 'RESET_UNNAMED', /--yes auth`/],
    ['--all without --yes', { operands: [], yes: undefined, all: true }, 'RESET_UNNAMED', /--yes --all`/],
    ['--all and a service', { operands: ['auth'], yes: [''], all: true }, 'OPTIONS_CONTRADICT', /--yes auth`/],
  ])('is refused for %s, with what to type', (_, words, code, hint) => {
    expect(() => readResetTarget(words)).toThrowError(
      expect.objectContaining({ code, hint: expect.stringMatching(hint) }),
    );
  });
});
