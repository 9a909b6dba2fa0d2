import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.join(import.meta.dirname, '..');
const BATCHES = path.join(ROOT, '.azora/check-types');
const TSC = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** A generated client costs some 12 MB while it is checked: 189 in one program take 3 GB, 32 less than 1 GB. */
const BATCH_SIZE = 32;

/** Declares what the tests' servers are called. */
const AMBIENT = ['../../packages/testkit/src/global-setup.ts'];

/**
 * Checks every service's files against its generated client, a batch of services at a time, then all else: each a
 * program of its own, one after the other, so that memory is that of one batch. All are checked, also after an error.
 * @param named only these services; then nothing else is checked
 */
const main = (named: readonly string[]): number => {
  const services = readdirSync(path.join(ROOT, 'services')).filter((name) =>
    existsSync(path.join(ROOT, 'services', name, 'prisma')),
  );
  const unknown = named.filter((name) => !services.includes(name));
  if (unknown.length > 0) {
    console.error(`No such service: ${unknown.join(', ')}`);
    return 2;
  }
  rmSync(BATCHES, { recursive: true, force: true });
  mkdirSync(BATCHES, { recursive: true });
  const configs = batchesOf(named.length === 0 ? services : named).map(batchConfig);
  if (named.length === 0) configs.push(path.join(ROOT, 'tsconfig.check.json'));
  const failed = configs.filter((config) => !holds(config));
  rmSync(BATCHES, { recursive: true, force: true });
  return failed.length === 0 ? 0 : 1;
};

/** One checker: each has types of its own for what it looks at, so that two take nearly twice the memory. */
const holds = (config: string): boolean =>
  spawnSync(process.execPath, [TSC, '-p', config, '--checkers', '1'], { stdio: 'inherit', cwd: ROOT }).status === 0;

const batchesOf = (services: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(services.length / BATCH_SIZE) }, (_, batch) =>
    services.slice(batch * BATCH_SIZE, (batch + 1) * BATCH_SIZE),
  );

/** Writes the project of one batch: its services' files, and the types behind `open()` and `defineSeed()` for them. */
const batchConfig = (services: readonly string[], batch: number): string => {
  const file = path.join(BATCHES, `tsconfig.${batch}.json`);
  const include = services.flatMap((name) => [
    ...['prisma', 'src', 'test'].map((folder) => `../../services/${name}/${folder}/**/*.ts`),
    `../../services/${name}/prisma.config.ts`,
  ]);
  const files = [...services.map((name) => `../types/${name}.d.mts`), ...AMBIENT];
  const exclude = ['../../**/client'];
  writeFileSync(file, JSON.stringify({ extends: '../../tsconfig.check.json', files, include, exclude }));
  return file;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
