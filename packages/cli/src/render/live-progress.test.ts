import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordingChannel } from '../../test/recording-channel.ts';
import { screen } from '../../test/screen.ts';
import { liveProgress } from './live-progress.ts';
import { textWidth } from './text-width.ts';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

describe('live progress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const view = (width: number) => {
    let clock = 0;
    const channel = recordingChannel({ width, live: true });
    const progress = liveProgress(channel, () => clock);
    const pass = (ms: number) => {
      clock += ms;
      vi.advanceTimersByTime(ms);
    };
    return { channel, progress, pass, shown: () => screen(channel.text(), width) };
  };

  it('draws a running step over itself, with bar, count, item and time', () => {
    const { progress, pass, shown } = view(80);
    progress.report({ kind: 'started', step: 'migrations', total: 12 });
    progress.report({ kind: 'advanced', step: 'migrations', done: 6, total: 12, item: 'azora-mint' });
    pass(1200);
    expect(shown()).toEqual(['⠴ migrations   ━━━━━━━━━━━━──────────── 6/12  azora-mint  1.2 s']);
  });

  it('leaves one line for a step that ended', () => {
    const { progress, pass, shown } = view(80);
    progress.report({ kind: 'started', step: 'server', total: undefined });
    pass(700);
    progress.report({ kind: 'finished', step: 'server', summary: 'PostgreSQL 18.4', elapsedMs: 712 });
    progress.close();
    expect(shown()).toEqual(['✔ server       PostgreSQL 18.4  712 ms']);
  });

  it('draws steps that run side by side under each other, and notes above them', () => {
    const { progress, pass, shown } = view(80);
    progress.report({ kind: 'started', step: 'seeds', total: 2 });
    progress.report({ kind: 'started', step: 'clients', total: undefined });
    pass(100);
    progress.report({ kind: 'warning', text: 'DATABASE_URL in the shell is not taken' });
    progress.report({ kind: 'finished', step: 'seeds', summary: '40 rows', elapsedMs: 100 });
    expect(shown()).toEqual([
      '! DATABASE_URL in the shell is not taken',
      '✔ seeds        40 rows  100 ms',
      '⠙ clients      100 ms',
    ]);
  });

  it('never writes into the last column, down to twelve columns', () => {
    for (let width = 100; width >= 12; width -= 1) {
      const { progress, pass, shown } = view(width);
      progress.report({ kind: 'started', step: 'migrations', total: 189 });
      progress.report({ kind: 'advanced', step: 'migrations', done: 99, total: 189, item: 'audit-logging-service' });
      pass(100);
      expect(shown()).toHaveLength(1);
      expect(Math.max(...shown().map(textWidth))).toBeLessThan(width);
      progress.close();
    }
  });

  it('erases a line that a narrowed window has wrapped over several', () => {
    const window = { width: 80 };
    const channel = { ...recordingChannel({ live: true }), width: () => window.width };
    const progress = liveProgress(channel, () => 0);
    progress.report({ kind: 'started', step: 'migrations', total: 12 });
    window.width = 20;
    vi.advanceTimersByTime(80);
    expect(screen(channel.text(), 20)).toEqual(['⠙ migrations 0 ms']);
    progress.close();
  });

  it('says of a step that was not finished how far it came', () => {
    const { progress, pass, shown } = view(80);
    progress.report({ kind: 'started', step: 'migrations', total: 12 });
    progress.report({ kind: 'advanced', step: 'migrations', done: 3, total: 12, item: 'x' });
    progress.report({ kind: 'started', step: 'kit', total: undefined });
    pass(500);
    progress.close();
    progress.close();
    expect(shown()).toEqual(['✖ migrations   stopped at 3 of 12  500 ms', '✖ kit          not finished  500 ms']);
  });

  it('takes its lines away while a question is asked, and brings them back', () => {
    const { channel, progress, pass, shown } = view(80);
    progress.report({ kind: 'started', step: 'server', total: undefined });
    progress.pause();
    expect(shown()).toEqual([]);
    expect(channel.text().endsWith(SHOW_CURSOR)).toBe(true);
    const quiet = channel.text();
    pass(1000);
    expect(channel.text()).toBe(quiet);
    progress.resume();
    pass(100);
    expect(shown()[0]).toContain('server');
  });

  it('gives the cursor back, also where the process ends in the middle', () => {
    const { channel, progress } = view(80);
    const listeners = process.listenerCount('exit');
    progress.report({ kind: 'started', step: 'server', total: undefined });
    expect(channel.text()).toContain(HIDE_CURSOR);
    expect(process.listenerCount('exit')).toBe(listeners + 1);
    progress.close();
    expect(channel.text().lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(channel.text().lastIndexOf(HIDE_CURSOR));
    expect(process.listenerCount('exit')).toBe(listeners);
  });

  it('draws once a frame, however many events come', () => {
    const { channel, progress, pass } = view(80);
    progress.report({ kind: 'started', step: 'seeds', total: 5000 });
    const before = channel.text().length;
    for (let done = 1; done <= 5000; done += 1) {
      progress.report({ kind: 'advanced', step: 'seeds', done, total: 5000, item: 'x' });
    }
    expect(channel.text().length).toBe(before);
    pass(80);
    expect(channel.text().length).toBeGreaterThan(before);
  });
});
