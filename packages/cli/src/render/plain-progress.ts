import type { Progress } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import type { ProgressView } from './progress.ts';
import { STEP_WIDTH } from './progress.ts';
import { duration } from './quantity.ts';
import { oneLine, pad } from './text-width.ts';

/** A log is told of a long step this often: enough to show that it lives, too seldom to fill the log. */
const HEARTBEAT_MS = 5000;

/** One line for each step that ended, and now and then one for a step that takes long. */
export const plainProgress = (channel: Channel, now: () => number = () => performance.now()): ProgressView => {
  const { colors } = channel;
  const startedAt = new Map<string, number>();
  let spokeAt = now();

  const say = (mark: string, text: string) => {
    spokeAt = now();
    channel.lines([`${mark} ${text}`]);
  };

  const report = (progress: Progress) => {
    switch (progress.kind) {
      case 'started':
        startedAt.set(progress.step, now());
        return;
      case 'advanced': {
        // Of a step that is over at once as a rule, as status is, nobody said that it starts.
        const began = startedAt.get(progress.step) ?? now();
        startedAt.set(progress.step, began);
        if (now() - spokeAt < HEARTBEAT_MS) return;
        const elapsed = duration(now() - began);
        const state = `${progress.done}/${progress.total} after ${elapsed} (${oneLine(progress.item)})`;
        return say(colors.cyan('·'), `${pad(progress.step, STEP_WIDTH)} ${state}`);
      }
      case 'finished': {
        startedAt.delete(progress.step);
        const elapsed = colors.dim(`(${duration(progress.elapsedMs)})`);
        return say(colors.green('✔'), `${pad(progress.step, STEP_WIDTH)} ${progress.summary} ${elapsed}`);
      }
      case 'note':
        return say(colors.dim('·'), progress.text);
      case 'warning':
        return say(colors.yellow('!'), progress.text);
    }
  };

  return { report, pause: () => {}, resume: () => {}, close: () => {} };
};
