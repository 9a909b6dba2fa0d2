import { stripVTControlCharacters } from 'node:util';
import { fixtureFleet, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../src/render/text-width.ts';
import { atTerminal } from './pty.ts';
import { screen } from './screen.ts';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';
const ENTER = '\r';
const CTRL_C = '\u0003';
const ESCAPE = '\u001b';
const COLOUR = '\u001b[32m';

const external = () => testServers().embedded18;
const up = () => `up --yes ${external().host}`;

describe('at a terminal', () => {
  it('draws over its own lines, in colour, and gives the cursor back', async () => {
    const { exitCode, text } = await atTerminal(await fixtureFleet({ server: external() }), up(), { width: 100 });
    expect(exitCode).toBe(0);
    expect(text).toContain(COLOUR);
    expect(text.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(text.lastIndexOf(HIDE_CURSOR));
    const shown = screen(text, 100);
    for (const step of ['contracts', 'server', 'databases', 'migrations']) {
      expect(shown.filter((line) => line.startsWith(`✔ ${step} `))).toHaveLength(1);
    }
    expect(shown.join('\n')).toMatch(/✔ 3 services, /);
  });

  it('has no colour with NO_COLOR, and still draws over its lines', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const { text } = await atTerminal(fleet, up(), { width: 100, env: { NO_COLOR: '1' } });
    expect(text).toContain(HIDE_CURSOR);
    expect(text).not.toMatch(SGR);
  });

  it('draws over nothing in CI, nor on a terminal that cannot', async () => {
    const fleet = await fixtureFleet({ server: external() });
    for (const env of [{ CI: 'true' }, { TERM: 'dumb' }]) {
      const { text } = await atTerminal(fleet, up(), { width: 100, env });
      expect(text).not.toContain(HIDE_CURSOR);
      expect(stripVTControlCharacters(text)).toMatch(/^✔ migrations +.*\(.*s\)\r$/m);
    }
  });

  it('fits its tables into 80, 60 and 40 columns', async () => {
    const fleet = await fixtureFleet({ server: external() });
    await fleet.azora(['up', '--yes', external().host, '--no-generate']);
    for (const width of [80, 60, 40]) {
      const { text } = await atTerminal(fleet, 'status', { width });
      const lines = stripVTControlCharacters(text).trimEnd().split('\r\n');
      expect(lines.some((line) => line.startsWith('people-service '))).toBe(true);
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
    }
  });

  it('asks before it changes an external server, and goes on at yes', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const typed = { after: /Create or change 3 databases/, text: 'y' };
    const { exitCode, text } = await atTerminal(fleet, 'up', { width: 100, typed });
    expect(exitCode).toBe(0);
    expect(text).toContain(`Create or change 3 databases on the external server ${external().host}?`);
  });

  it('takes anything but a yes for a no, and changes nothing', async () => {
    const fleet = await fixtureFleet({ server: external() });
    for (const text of ['n', ENTER, CTRL_C, ESCAPE]) {
      const typed = { after: /Create or change 3 databases/, text };
      const answer = await atTerminal(fleet, 'up', { width: 100, typed });
      expect({ text, exitCode: answer.exitCode }).toEqual({ text, exitCode: 2 });
      expect(stripVTControlCharacters(answer.text)).toContain('✖ Not confirmed: nothing was done on');
    }
    const status = await fleet.azora(['status', '--json']);
    expect(JSON.parse(status.stdout).map(({ exists }: { exists: boolean }) => exists)).toEqual([false, false, false]);
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour code begins with one
const SGR = /\u001b\[[\d;]*m/;
