import { describe, expect, it } from 'vitest';
import { oneLine, pad, textWidth, truncate } from './text-width.ts';

describe('the width of a text', () => {
  it.each([
    ['auth', 4],
    ['學生', 4],
    ['e\u0301', 1],
    ['👩‍🎓', 2],
    ['\u001b[32mgreen\u001b[39m', 5],
  ])('counts the columns of %j as %d', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('cuts to the width with an ellipsis, never through a wide character', () => {
    expect(truncate('azora-education', 8)).toBe('azora-e…');
    expect(truncate('學生學生', 6)).toBe('學生…');
    expect(textWidth(truncate('學生學生', 6))).toBeLessThanOrEqual(6);
    expect(truncate('⠙ migrations 100 ms', 18)).toBe('⠙ migrations 100 …');
    expect(truncate('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
    expect(truncate('auth', 4)).toBe('auth');
    expect(truncate('auth', 1)).toBe('…');
    expect(truncate('auth', 0)).toBe('');
  });

  it('leaves no colour open in a text that was cut', () => {
    expect(truncate('\u001b[31mfailed at line 12\u001b[39m', 7)).toBe('failed…');
  });

  it('pads by columns, not by characters', () => {
    expect(pad('學生', 6)).toBe('學生  ');
    expect(pad('12', 5, 'right')).toBe('   12');
    expect(pad('too long', 3)).toBe('too long');
  });

  it('takes out what could move the cursor or hide the line', () => {
    expect(oneLine('a\u001b[2Jb\r\nc\u0007d')).toBe('ab c d');
  });
});
