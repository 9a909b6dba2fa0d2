import { expect, it, vi } from 'vitest';
import { isRoot } from './azora-home.ts';
import { runAs } from './run-as.ts';
import { serverUser } from './server-user.ts';

const shell = async (script: string, input = '') => runAs(await serverUser(), '/bin/sh', ['-c', script], { input });

it('runs in a folder that every user can enter', async () => {
  expect((await shell('pwd')).output).toBe('/\n');
});

it('hands over nothing of the shell’s environment but the search path', async () => {
  vi.stubEnv('PGPORT', '1');
  expect((await shell('env | cut -d= -f1 | grep -v -e "^_$" -e "^PWD$" -e "^SHLVL$" | sort')).output).toBe(
    'LC_ALL\nPATH\n',
  );
  vi.unstubAllEnvs();
});

it('runs in a process group of its own, which Ctrl-C does not reach', async () => {
  const { output } = await shell('echo $$; ps -o pgid= -p $$');
  const [pid, group] = output.trim().split(/\s+/);
  expect(group).toBe(pid);
});

it('says how it ended, with what it wrote to either stream, and feeds it its input', async () => {
  expect(await shell('cat; echo problem >&2; exit 3', 'input ')).toEqual({ code: 3, output: 'input problem\n' });
  expect(await shell('kill -KILL $$')).toEqual({ code: undefined, output: '' });
});

it('bears a program that does not read its input', async () => {
  expect(await shell('exit 0', 'x'.repeat(1_000_000))).toMatchObject({ code: 0 });
});

it.runIf(isRoot())('runs as the server’s user, in none of root’s groups', async () => {
  const { uid } = await serverUser();
  expect((await shell('id -u; id -G')).output).toMatch(new RegExp(`^${uid}\\n\\d+\\n$`));
});
