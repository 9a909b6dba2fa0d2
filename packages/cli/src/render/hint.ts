import type { Channel } from '../terminal.ts';

/** The lines of what to type or write next, under the line it belongs to. */
export const hintLines = (hint: string, colors: Channel['colors']): string[] =>
  hint
    .split('\n')
    .map((line, index) => `${index === 0 ? `  ${colors.cyan('→')}` : '   '} ${withCommands(line, colors)}`);

/** What stands between backticks is to be typed: in colour it needs no backticks, and is copied without them. */
export const withCommands = (line: string, colors: Channel['colors']): string =>
  colors.isColorSupported ? line.replace(/`([^`]+)`/g, (_, command: string) => colors.cyan(command)) : line;
