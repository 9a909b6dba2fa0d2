import { describe, expect, it } from 'vitest';
import { commandsAsTyped } from './typed-command.ts';

describe('commands in what is said', () => {
  const underNpm = commandsAsTyped({ npm_command: 'run-script' });

  it('begin with npx where npm started the process', () => {
    expect(underNpm('Type `azora up` to start it.')).toBe('Type `npx azora up` to start it.');
    expect(underNpm('  azora url auth-service  its URL')).toBe('  npx azora url auth-service  its URL');
    expect(underNpm('\u001b[36mazora status\u001b[39m')).toBe('\u001b[36mnpx azora status\u001b[39m');
    expect(underNpm('npx azora up')).toBe('npx azora up');
  });

  it('leave prose and paths alone', () => {
    for (const text of ['azora is a command', '.azora/servers.json', 'the azora schema', 'my-azora up']) {
      expect(underNpm(text)).toBe(text);
    }
  });

  it('stay as they are elsewhere', () => {
    expect(commandsAsTyped({})('Type `azora up`.')).toBe('Type `azora up`.');
  });
});
