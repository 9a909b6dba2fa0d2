import picocolors from 'picocolors';
import type { Channel } from '../src/terminal.ts';

/** A channel that keeps what is written to it, for a terminal of a given width. */
export const recordingChannel = (
  options: { readonly width?: number; readonly live?: boolean; readonly colors?: boolean } = {},
): Channel & { readonly text: () => string } => {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  return {
    write,
    lines: (lines) => write(lines.map((line) => `${line}\n`).join('')),
    colors: picocolors.createColors(options.colors === true),
    width: () => options.width,
    live: options.live === true,
    text: () => written,
  };
};

/** Colours off: what a function that styles gets in a test that looks at words. */
export const plainColors = picocolors.createColors(false);
