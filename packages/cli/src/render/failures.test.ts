import { AzoraError } from '@azora/schema/errors';
import { describe, expect, it } from 'vitest';
import { plainColors } from '../../test/recording-channel.ts';
import { failureLines } from './failures.ts';

const failure = (service: string, message: string, hint = `Type \`azora migrate ${service}\`.`) => ({
  service,
  error: new AzoraError('X', message, { hint }),
});
const lines = (...failures: ReturnType<typeof failure>[]) => failureLines(failures, plainColors, { verbose: false });

describe('failures of several services', () => {
  it('are each named with what is wrong and what to type', () => {
    expect(lines(failure('auth', 'line 1 is wrong'), failure('mint', 'line 2 is wrong'))).toEqual([
      '✖ auth: line 1 is wrong',
      '  → Type `azora migrate auth`.',
      '✖ mint: line 2 is wrong',
      '  → Type `azora migrate mint`.',
    ]);
  });

  it('that are one and the same are said once, and every service is named', () => {
    const gone = (service: string) => failure(service, `${service}: the server went away`);
    expect(lines(gone('auth'), failure('mint', 'line 2 is wrong'), gone('forge'), gone('nexus'))).toEqual([
      '✖ auth: the server went away',
      '  → Type `azora migrate auth`.',
      '  The same befell 2 other services: forge, nexus',
      '✖ mint: line 2 is wrong',
      '  → Type `azora migrate mint`.',
    ]);
  });
});
