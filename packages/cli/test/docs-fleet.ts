import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { azoraHome, stopServersBelow, temporaryFolder } from '@azora/testkit';
import { onTestFinished } from 'vitest';
import { pagePath } from './docs-page.ts';

/** A copy of this project as it is cloned, and what a reader does to it. */
export interface DocsFleet {
  /** Runs shell commands in it, as somebody types them. */
  readonly run: (commands: string) => Promise<{ readonly exitCode: number; readonly output: string }>;
  readonly edit: (file: string, change: (content: string) => string) => Promise<void>;
  /** Writes a file, and the folders it is in. */
  readonly write: (file: string, content: string) => Promise<void>;
}

/** What a project consists of, the tools and their tests aside. */
const PARTS = [
  'package.json',
  'azora.config.ts',
  'tsconfig.base.json',
  'tsconfig.check.json',
  'services',
  'docs/examples',
];

/** npm and npx would need half a second each to find what is here anyway. */
const NPM = `npx() { "$@"; }
npm() { case "$1" in ci) ;; start) azora up ;; *) command npm "$@" ;; esac; }
`;

/** Copies the project for the running test, without generated clients; when the test ends, its server is stopped. */
export const docsFleet = async (): Promise<DocsFleet> => {
  const folder = await temporaryFolder();
  onTestFinished(() => stopServersBelow(folder));
  const root = path.join(folder, 'project');
  await mkdir(path.join(root, 'docs'), { recursive: true });
  for (const part of PARTS) {
    const filter = (source: string): boolean => !/\/services\/[^/]+\/\.?client\b/.test(source);
    await cp(pagePath(part), path.join(root, part), { recursive: true, filter });
  }
  await symlink(pagePath('node_modules'), path.join(root, 'node_modules'));
  const home = await azoraHome(folder);
  const bin = pagePath('node_modules/.bin');
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, AZORA_HOME: home, npm_command: 'exec', PAGER: 'cat' };
  return {
    run: (commands) => shell(NPM + commands, root, env),
    edit: async (file, change) => {
      const target = await fileNamed(root, file);
      await writeFile(target, change(await readFile(target, 'utf8')));
    },
    write: async (file, content) => {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), content);
    },
  };
};

/** A path in which one folder may be a pattern: the name of a migration begins with the time of its making. */
const fileNamed = async (root: string, file: string): Promise<string> => {
  const [before = '', after] = file.split('*');
  if (after === undefined) return path.join(root, file);
  const [end = '', ...rest] = after.split('/');
  const names = (await readdir(path.join(root, before))).filter((name) => name.endsWith(end));
  if (names.length !== 1) throw new Error(`${file} stands for ${names.length} files`);
  return path.join(root, before, names.join(), ...rest);
};

const shell = (script: string, cwd: string, env: NodeJS.ProcessEnv): ReturnType<DocsFleet['run']> =>
  new Promise((resolve, reject) => {
    // One stream for both, as at a terminal.
    const child = spawn('sh', ['-c', `exec 2>&1\n${script}`], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, output: asQuoted(output) }));
  });

/**
 * Without blanks at the end of lines, without the lines that say that a slow machine is still at it, and without the
 * password that is another one in each installation.
 */
const asQuoted = (output: string): string =>
  output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !/^· \w+ +\d+\/\d+ after /.test(line))
    .join('\n')
    .replace(/(?<=^.*The password of .* is )\S+(?=\. It is kept)/gm, '…')
    .trimEnd()
    .concat('\n');
