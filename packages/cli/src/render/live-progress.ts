import type { Progress } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import type { ProgressView } from './progress.ts';
import { STEP_WIDTH } from './progress.ts';
import { duration } from './quantity.ts';
import { oneLine, pad, textWidth, truncate } from './text-width.ts';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 80;
const BAR_WIDTH = 24;
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const ERASE_LINE_AND_BELOW = '\u001b[0J';

interface Step {
  readonly name: string;
  readonly startedAt: number;
  done: number;
  total: number | undefined;
  item: string;
}

/** A line a running step, drawn over in place; what has ended scrolls away above them. */
export const liveProgress = (channel: Channel, now: () => number = () => performance.now()): ProgressView => {
  const steps = new Map<string, Step>();
  let drawn: string[] = [];
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;

  /** Writes finished lines and the running steps in one go, so that nothing flickers. */
  const draw = (finished: readonly string[] = []) => {
    const width = channel.width() ?? 80;
    const erase = eraseLines(drawn, width);
    drawn = timer === undefined ? [] : [...steps.values()].map((step) => stepLine(step, width));
    channel.write(erase + [...finished, ...drawn].map((line) => `${line}\n`).join(''));
  };

  const stepLine = (step: Step, width: number): string => {
    const { colors } = channel;
    const elapsed = duration(now() - step.startedAt);
    const head = `${colors.cyan(FRAMES[frame % FRAMES.length] ?? '')} ${pad(step.name, STEP_WIDTH)} `;
    const state = step.total === undefined ? '' : `${bar(step.done, step.total, colors)} ${step.done}/${step.total}  `;
    // One column stays free: a terminal wraps when its last one is written.
    const room = width - 1 - textWidth(head) - textWidth(state) - textWidth(elapsed) - 2;
    if (room < 0) return truncate(`${FRAMES[frame % FRAMES.length]} ${step.name} ${elapsed}`, width - 1);
    const item = truncate(step.item, room);
    return `${head}${state}${item}${item === '' ? '' : '  '}${colors.dim(elapsed)}`;
  };

  const run = () => {
    if (timer !== undefined) return;
    channel.write(HIDE_CURSOR);
    process.once('exit', showCursor);
    timer = setInterval(() => {
      frame += 1;
      draw();
    }, FRAME_MS);
    timer.unref();
  };

  const rest = () => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    draw();
    showCursor();
    process.off('exit', showCursor);
  };

  const showCursor = () => channel.write(SHOW_CURSOR);

  const report = (progress: Progress) => {
    const { colors } = channel;
    switch (progress.kind) {
      case 'started':
        steps.set(progress.step, {
          name: progress.step,
          startedAt: now(),
          done: 0,
          total: progress.total,
          item: '',
        });
        run();
        return draw();
      case 'advanced': {
        const step = steps.get(progress.step);
        // Drawn with the next frame: a thousand events a second are not a thousand drawings.
        if (step !== undefined) Object.assign(step, { ...progress, item: oneLine(progress.item) });
        return;
      }
      case 'finished': {
        steps.delete(progress.step);
        const summary = `${pad(progress.step, STEP_WIDTH)} ${progress.summary}`;
        return draw([`${colors.green('✔')} ${summary}  ${colors.dim(duration(progress.elapsedMs))}`]);
      }
      case 'note':
        return draw([`${colors.dim('·')} ${progress.text}`]);
      case 'warning':
        return draw([`${colors.yellow('!')} ${progress.text}`]);
    }
  };

  const close = () => {
    rest();
    const { colors } = channel;
    channel.lines(
      [...steps.values()].map((step) => {
        const state = step.total === undefined ? 'not finished' : `stopped at ${step.done} of ${step.total}`;
        return `${colors.red('✖')} ${pad(step.name, STEP_WIDTH)} ${state}  ${colors.dim(duration(now() - step.startedAt))}`;
      }),
    );
    steps.clear();
  };

  return { report, pause: rest, resume: () => steps.size > 0 && run(), close };
};

const bar = (done: number, total: number, colors: Channel['colors']): string => {
  const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  const blank = colors.isColorSupported ? '━' : '─';
  return colors.cyan('━'.repeat(filled)) + colors.dim(blank.repeat(BAR_WIDTH - filled));
};

/** Goes up to the first of the lines and erases from there; a line that a narrowed window wraps counts as several. */
const eraseLines = (lines: readonly string[], width: number): string => {
  if (lines.length === 0) return '';
  const height = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
  return `\u001b[${height}A\r${ERASE_LINE_AND_BELOW}`;
};
