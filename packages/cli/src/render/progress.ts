import type { Progress } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { liveProgress } from './live-progress.ts';
import { plainProgress } from './plain-progress.ts';

/** Draws what a verb reports while it works. */
export interface ProgressView {
  readonly report: (progress: Progress) => void;
  /** Takes the live lines away while something else writes, a question for instance; `resume` brings them back. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends the drawing. Steps that were started and not finished stay visible as such. */
  readonly close: () => void;
}

/** Lines that are drawn over on a terminal; a line an event in CI, in a pipe and in a file. */
export const progressView = (channel: Channel): ProgressView =>
  channel.live ? liveProgress(channel) : plainProgress(channel);

/** Step names are padded to this, so that what follows them lines up; a longer one pushes its own line. */
export const STEP_WIDTH = 12;
