import { describe, expect, it } from 'vitest';
import { plainColors } from '../../test/recording-channel.ts';
import { downLines } from './down-report.ts';

describe('the report of azora down', () => {
  it.each([
    [true, '✔ The embedded server is stopped; its data stays. `azora up` starts it again.'],
    [false, '✔ The embedded server was not running.'],
  ])('says what it found (running: %s)', (stopped, line) => {
    expect(downLines({ stopped, orphans: { stopped: [], leftovers: [] } }, plainColors)).toEqual([line]);
  });

  it('names data whose project is gone, and leaves removing it to you', () => {
    const leftover = { projectRoot: '/gone', folder: '/data/1', sizeBytes: 97_000_000, command: 'rm -r /data/1' };
    const lines = downLines({ stopped: true, orphans: { stopped: [], leftovers: [leftover] } }, plainColors);
    expect(lines.slice(1)).toEqual([
      '! /data/1 holds 97.0 MB of /gone, which is no longer there.',
      '  → `rm -r /data/1` removes it.',
    ]);
  });
});
