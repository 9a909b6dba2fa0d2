import { AzoraError } from '@azora/schema/errors';
import { describe, expect, it } from 'vitest';
import { plainColors } from '../../test/recording-channel.ts';
import { errorJson, errorLines } from './error.ts';

const refused = new AzoraError('SERVER_UNREACHABLE', 'No server answers at 127.0.0.1:5432.', {
  hint: 'Type `azora up` to start it.',
  cause: new Error('outer', { cause: new AggregateError([new Error('connect ECONNREFUSED ::1:5432')]) }),
});

describe('an error on the terminal', () => {
  it('says what is wrong and under it what to type', () => {
    expect(errorLines(refused, plainColors, { verbose: false })).toEqual([
      '✖ No server answers at 127.0.0.1:5432.',
      '  → Type `azora up` to start it.',
    ]);
  });

  it('indents the further lines of message and hint, empty ones aside', () => {
    const error = new AzoraError('X', 'line 3 failed\n\nCREATE TABLE a', { hint: 'do this\nthen that' });
    expect(errorLines(error, plainColors, { verbose: false })).toEqual([
      '✖ line 3 failed',
      '',
      '  CREATE TABLE a',
      '  → do this',
      '    then that',
    ]);
  });

  it('names the service that failed among several', () => {
    expect(errorLines(refused, plainColors, { verbose: false, subject: 'auth-service' })[0]).toBe(
      '✖ auth-service: No server answers at 127.0.0.1:5432.',
    );
  });

  it('shows code and every cause under --verbose, and the stack of the deepest', () => {
    const lines = errorLines(refused, plainColors, { verbose: true });
    expect(lines).toContain('  code: SERVER_UNREACHABLE');
    expect(lines).toContain('  cause: outer');
    expect(lines).toContain('  cause: connect ECONNREFUSED ::1:5432');
    expect(lines.some((line) => /^ {2}at .*error\.test\.ts/.test(line))).toBe(true);
  });

  it('survives a cause that leads back to itself', () => {
    const circular = new Error('round');
    circular.cause = circular;
    expect(errorLines(circular, plainColors, { verbose: true }).filter((line) => line.includes('cause:'))).toHaveLength(
      2,
    );
  });

  it('owns up to an error it does not know, with the way to see where', () => {
    expect(errorLines(new TypeError('x is not a function'), plainColors, { verbose: false })).toEqual([
      '✖ azora failed in a way it does not know: TypeError: x is not a function',
      '  → Type the same command with --verbose to see where.',
    ]);
    expect(errorLines('thrown text', plainColors, { verbose: false })[0]).toContain('thrown text');
  });
});

describe('an error as JSON', () => {
  it('carries code, message and hint', () => {
    expect(errorJson(refused)).toEqual({
      code: 'SERVER_UNREACHABLE',
      message: 'No server answers at 127.0.0.1:5432.',
      hint: 'Type `azora up` to start it.',
    });
    expect(errorJson(new Error('x')).code).toBe('UNEXPECTED');
  });
});
