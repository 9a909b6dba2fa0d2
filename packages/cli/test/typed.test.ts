import { runAzora, temporaryFolder } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const typed = async (...words: string[]) => await runAzora(words, { cwd: await temporaryFolder() });

const VERBS = ['up', 'down', 'reset', 'status', 'check', 'url', 'psql', 'migrate', 'seed', 'generate', 'credentials'];

describe('azora --help', () => {
  it('lists every command on stdout, a line each', async () => {
    const { exitCode, stdout, stderr } = await typed('--help');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const verb of VERBS) expect(stdout).toMatch(new RegExp(`^ {2}${verb}\\b.{10,}`, 'm'));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is what a bare azora prints', async () => {
    expect(await typed()).toEqual(await typed('--help'));
  });

  it.each([...VERBS, 'migrate new'])('has examples of %s', async (words) => {
    const { exitCode, stdout } = await typed(...words.split(' '), '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Examples:\n {2}azora ${words}`, 'm'));
    expect(stdout).toContain('-C, --cwd <dir>');
  });

  it('is also azora help <command>', async () => {
    expect(await typed('help', 'up')).toEqual(await typed('up', '--help'));
  });
});

describe('azora --version', () => {
  it('prints the version and nothing else', async () => {
    expect(await typed('--version')).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });

  it('answers, as every command does that needs no database, in under 0.4 s', async () => {
    const cwd = await temporaryFolder();
    const times: number[] = [];
    for (const words of [['--version'], ['--help'], ['up', '--help'], ['--version'], ['--help']]) {
      const startedAt = performance.now();
      await runAzora(words, { cwd });
      times.push(performance.now() - startedAt);
    }
    // The quickest: others may be at work on the same cores.
    expect(Math.min(...times)).toBeLessThan(400);
  });
});

describe('something typed wrong', () => {
  it.each([
    [['statsu'], "✖ unknown command 'statsu'\n  → Did you mean status?\n"],
    [['frobnicate'], "✖ unknown command 'frobnicate'\n  → Type `azora --help` to see what can be typed.\n"],
    [['up', '--dmo'], "✖ unknown option '--dmo'\n  → Did you mean --demo?\n"],
    [['url'], "✖ missing required argument 'service'\n  → Type `azora url --help` to see what can be typed.\n"],
    [
      ['up', '--yes'],
      "✖ option '--yes <host>' argument missing\n  → Type `azora up --help` to see what can be typed.\n",
    ],
    [
      ['down', 'auth-service'],
      "✖ too many arguments for 'down'. Expected 0 arguments but got 1.\n" +
        '  → Type `azora down --help` to see what can be typed.\n',
    ],
    [
      ['check', '--format', 'xml'],
      "✖ option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, github.\n" +
        '  → Type `azora check --help` to see what can be typed.\n',
    ],
    [
      ['migrate', 'new', 'auth-service', 'add_x', '--dry-run'],
      '✖ migrate new has no --dry-run; it writes files and leaves the database alone\n' +
        '  → Type `azora migrate new --help` to see what can be typed.\n',
    ],
    [
      ['reset', '--all'],
      '✖ A reset drops databases and everything in them; nothing was done.\n' +
        '  → Type `azora reset --yes --all` if that is what you mean.\n',
    ],
  ])('%j ends with 2, and says what to type instead', async (words, stderr) => {
    expect(await typed(...words)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('a folder that is not there ends with 2 and its name', async () => {
    const { exitCode, stderr } = await typed('-C', 'nowhere', 'status');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^✖ There is no folder \/.*\/nowhere\.\n {2}→ /);
  });

  it('a folder without services ends with 2 and where services are looked for', async () => {
    const { exitCode, stdout, stderr } = await typed('check');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^✖ No service was found in .*\n {2}→ .*azora\.config\.ts/);
  });
});
