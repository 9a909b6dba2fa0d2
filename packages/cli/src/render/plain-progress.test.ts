import { describe, expect, it } from 'vitest';
import { recordingChannel } from '../../test/recording-channel.ts';
import { plainProgress } from './plain-progress.ts';

describe('plain progress', () => {
  const view = () => {
    const clock = { now: 0 };
    const channel = recordingChannel();
    return { clock, channel, progress: plainProgress(channel, () => clock.now) };
  };

  it('writes a line for each step that ended, and none that draws over another', () => {
    const { channel, progress } = view();
    progress.report({ kind: 'started', step: 'server', total: undefined });
    progress.report({ kind: 'finished', step: 'server', summary: 'PostgreSQL 18.4', elapsedMs: 712 });
    progress.report({ kind: 'note', text: 'a note' });
    progress.report({ kind: 'warning', text: 'a warning' });
    progress.close();
    expect(channel.text()).toBe('✔ server       PostgreSQL 18.4 (712 ms)\n· a note\n! a warning\n');
  });

  it('shows now and then that a long step lives, and where it is', () => {
    const { clock, channel, progress } = view();
    progress.report({ kind: 'started', step: 'migrations', total: 189 });
    for (let done = 1; done <= 110; done += 1) {
      clock.now += 100;
      progress.report({ kind: 'advanced', step: 'migrations', done, total: 189, item: `service-${done}` });
    }
    expect(channel.text()).toBe(
      '· migrations   50/189 after 5.0 s (service-50)\n· migrations   100/189 after 10.0 s (service-100)\n',
    );
  });

  it('counts from its first word where a step was not said to start', () => {
    const { clock, channel, progress } = view();
    for (let done = 1; done <= 3; done += 1) {
      progress.report({ kind: 'advanced', step: 'status', done, total: 189, item: `service-${done}` });
      clock.now += 3000;
    }
    expect(channel.text()).toBe('· status       3/189 after 6.0 s (service-3)\n');
  });
});
