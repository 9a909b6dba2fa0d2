import type { Channel } from '../terminal.ts';
import { hintLines } from './hint.ts';

/**
 * The lines of something typed wrong, in the shape that every other error has. Commander's text is
 * `error: …`, with `(Did you mean …?)` on a second line where a known word is near; without one the help is named.
 * @param command as it was typed: `azora up`
 */
export const usageErrorLines = (text: string, command: string, colors: Channel['colors']): string[] => {
  const [message = '', ...rest] = text.trim().split('\n');
  const suggestion = rest.map((line) => line.replace(/^\((.*)\)$/, '$1')).join(' ');
  const hint = suggestion === '' ? `Type \`${command} --help\` to see what can be typed.` : suggestion;
  return [`${colors.red('✖')} ${message.replace(/^error: /, '')}`, ...hintLines(hint, colors)];
};
