import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const SCRIPTS = fileURLToPath(new URL('../../../scripts', import.meta.url));

/** A checkout whose npm and azora only say how they were called. */
const checkout = async (options: { readonly installed: boolean; readonly azora?: string }) => {
  const root = await temporaryFolder();
  await cp(SCRIPTS, path.join(root, 'scripts'), { recursive: true });
  await writeFile(path.join(root, 'package.json'), '{ "type": "module" }');
  if (options.installed) await mkdir(path.join(root, 'node_modules'));
  await mkdir(path.join(root, 'packages/cli/bin'), { recursive: true });
  const azora = "console.log('azora ' + process.argv.slice(2).join(' '));";
  await writeFile(path.join(root, 'packages/cli/bin/azora.js'), `${azora}${options.azora ?? ''}`);
  const npm = path.join(root, 'bin/npm');
  await mkdir(path.dirname(npm));
  await writeFile(npm, '#!/bin/sh\necho "npm $*"\n');
  await chmod(npm, 0o755);
  return { root, PATH: `${path.dirname(npm)}:${path.dirname(process.execPath)}:/usr/bin:/bin` };
};

const run = (file: string, words: readonly string[], env: NodeJS.ProcessEnv) =>
  new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve) => {
    execFile(file, words, { env }, (error, stdout, stderr) =>
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

describe('scripts/db-setup', () => {
  it('builds, then runs azora up with the words it was given', async () => {
    const { root, PATH } = await checkout({ installed: true });
    const { exitCode, stdout } = await run(path.join(root, 'scripts/db-setup.sh'), ['--no-demo'], { PATH });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `npm run --silent build\nazora -C ${root} up --no-demo\n`,
    });
  });

  it('installs first where node_modules is missing', async () => {
    const { root, PATH } = await checkout({ installed: false });
    const { stdout, stderr } = await run(path.join(root, 'scripts/db-setup.sh'), [], { PATH });
    expect(stderr).toBe('node_modules is missing: npm ci\n');
    expect(stdout).toBe(`npm ci\nnpm run --silent build\nazora -C ${root} up\n`);
  });

  it('ends with the exit code of azora', async () => {
    const { root, PATH } = await checkout({ installed: true, azora: 'process.exitCode = 1;' });
    expect((await run(path.join(root, 'scripts/db-setup.sh'), [], { PATH })).exitCode).toBe(1);
  });

  it('says that Node is missing', async () => {
    const { exitCode, stderr } = await run('/bin/sh', [path.join(SCRIPTS, 'db-setup.sh')], { PATH: '/nonexistent' });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^x Node is not installed.*\n {2}-> https:\/\/nodejs\.org/);
  });

  it('says that Node is too old', async () => {
    const { root, PATH } = await checkout({ installed: true });
    const preload = path.join(root, 'old-node.cjs');
    await writeFile(preload, "Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } });");
    const words = ['--require', preload, path.join(root, 'scripts/db-setup.js')];
    expect(await run(process.execPath, words, { PATH })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'x Node 20.19 or later is needed; this is Node 16.20.2.\n  -> https://nodejs.org/en/download\n',
    });
  });

  it.each(['db-setup.js', 'generate-missing-schemas.js', 'run-azora.js'])(
    'is CommonJS in ES5, which every Node reads to its end: %s',
    async (name) => {
      const text = await readFile(path.join(SCRIPTS, name), 'utf8');
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, "''");
      expect(code.match(/\b(const|let|class|async|await|import|export)\b|=>|`|\.\.\.|\?\.|\?\?|,\s*\)/g)).toBeNull();
    },
  );

  it('has the line ends that cmd.exe needs in its batch file', async () => {
    const text = await readFile(path.join(SCRIPTS, 'db-setup.bat'), 'utf8');
    expect(text.split('\n').filter((line) => line !== '' && !line.endsWith('\r'))).toEqual([]);
  });
});

describe('scripts/generate-missing-schemas', () => {
  it('builds, then runs azora new --missing', async () => {
    const { root, PATH } = await checkout({ installed: true });
    const script = path.join(root, 'scripts/generate-missing-schemas.js');
    const { exitCode, stdout } = await run(process.execPath, [script], { PATH });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `npm run --silent build\nazora -C ${root} new --missing\n`,
    });
  });
});
