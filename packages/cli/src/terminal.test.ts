import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal, tolerateClosedPipes } from './terminal.ts';

const host = (isTTY: boolean, env: Record<string, string>) => {
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns: 72 }) as unknown as NodeJS.WriteStream;
  return { stdin: { isTTY }, stdout: stream(), stderr: stream(), env };
};

describe('terminal', () => {
  it.each([
    [true, {}, { colors: true, live: true, width: 72, interactive: true }],
    [true, { NO_COLOR: '1' }, { colors: false, live: true, width: 72, interactive: true }],
    [true, { NO_COLOR: '' }, { colors: true, live: true, width: 72, interactive: true }],
    [true, { CI: 'true' }, { colors: true, live: false, width: 72, interactive: false }],
    [true, { CI: 'false' }, { colors: true, live: true, width: 72, interactive: true }],
    [true, { TERM: 'dumb' }, { colors: false, live: false, width: 72, interactive: false }],
    [false, {}, { colors: false, live: false, width: undefined, interactive: false }],
    [false, { FORCE_COLOR: '1' }, { colors: true, live: false, width: undefined, interactive: false }],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, { colors: false, live: false, width: undefined, interactive: false }],
  ])('with a terminal %s and %j is %j', (isTTY, env, expected) => {
    const { err, out, interactive } = openTerminal(host(isTTY, env as Record<string, string>));
    const seen = { colors: err.colors.isColorSupported, live: err.live, width: err.width(), interactive };
    expect(seen).toEqual(expected);
    expect(out.colors.isColorSupported).toBe(expected.colors);
  });

  it('takes passwords out of what is said and leaves what was asked for', () => {
    const streams = host(false, {});
    const { out, err } = openTerminal(streams, (text) => text.replaceAll('secret', '***'));
    out.lines(['postgresql://me:secret@localhost']);
    err.lines(['postgresql://me:secret@localhost']);
    expect((streams.stdout as unknown as PassThrough).read().toString()).toContain('secret');
    expect((streams.stderr as unknown as PassThrough).read().toString()).toBe('postgresql://me:***@localhost\n');
  });

  it('is quiet where the reader went away, and only then', () => {
    const streams = host(false, {});
    tolerateClosedPipes(streams);
    const broken = (code: string) => Object.assign(new Error(code), { code });
    expect(() => streams.stdout.emit('error', broken('EPIPE'))).not.toThrow();
    expect(() => streams.stdout.emit('error', broken('ENOSPC'))).toThrow('ENOSPC');
  });
});
