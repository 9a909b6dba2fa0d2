import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { plainColors } from '../../test/recording-channel.ts';
import { hintLines } from './hint.ts';

describe('a hint', () => {
  it('stands under its line, the further lines of it under its first', () => {
    expect(hintLines('Type `azora up`.\nThen go on.', plainColors)).toEqual([
      '  → Type `azora up`.',
      '    Then go on.',
    ]);
  });

  it('shows in colour what to type, without the backticks that would be copied along', () => {
    const colors = picocolors.createColors(true);
    expect(hintLines('Type `azora up`.', colors)).toEqual([`  ${colors.cyan('→')} Type ${colors.cyan('azora up')}.`]);
  });
});
