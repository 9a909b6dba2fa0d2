import { describe, expect, it } from 'vitest';
import { plainColors } from '../../test/recording-channel.ts';
import { downLines } from './down-report.ts';

describe('the report of azora down', () => {
  it.each([
    [true, '✔ The embedded server is stopped; its data stays. `azora up` starts it again.'],
    [false, '✔ The embedded server was not running.'],
  ])('says what it found (running: %s)', (stopped, line) => {
    expect(downLines({ stopped, orphans: { stopped: [], failed: [], leftovers: [] } }, plainColors)).toEqual([line]);
  });

  it('says which server of a project that is gone does not stop', () => {
    const server = { pid: 4711, startTime: '1', projectRoot: '/gone', dataFolder: '/data/1', port: 5433 };
    const orphans = { stopped: [], failed: [{ server, error: new Error('not permitted') }], leftovers: [] };
    expect(downLines({ stopped: true, orphans }, plainColors).slice(1)).toEqual([
      '! The server of /gone, which is no longer there, does not stop: not permitted',
    ]);
  });

  it('names data whose project is gone, and leaves removing it to you', () => {
    const leftover = { projectRoot: '/gone', folder: '/data/1', sizeBytes: 97_000_000, command: 'rm -r /data/1' };
    const lines = downLines(
      { stopped: true, orphans: { stopped: [], failed: [], leftovers: [leftover] } },
      plainColors,
    );
    expect(lines.slice(1)).toEqual([
      '! /data/1 holds 97.0 MB of /gone, which is no longer there.',
      '  → `rm -r /data/1` removes it.',
    ]);
  });
});
