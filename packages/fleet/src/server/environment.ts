import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';

/** A value together with the place it was found in, for messages. */
export interface EnvironmentValue {
  readonly value: string;
  readonly source: 'environment' | '.env';
}

/** What the shell and the project's `.env` say. The process's own environment is never changed. */
export interface ProjectEnvironment {
  /** The shell goes before `.env`; an empty value is none. */
  readonly get: (name: string) => EnvironmentValue | undefined;
  /** What `.env` alone says. */
  readonly fromFile: (name: string) => string | undefined;
}

/** Reads `<root>/.env`, which need not exist. */
export const readEnvironment = async (
  root: string,
  shell: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ProjectEnvironment> => {
  const file = parseEnv(await readFile(path.join(root, '.env'), 'utf8').catch(() => ''));
  const fromFile = (name: string) => file[name] || undefined;
  const get = (name: string): EnvironmentValue | undefined => {
    const inShell = shell[name];
    if (inShell) return { value: inShell, source: 'environment' };
    const inFile = fromFile(name);
    return inFile === undefined ? undefined : { value: inFile, source: '.env' };
  };
  return { get, fromFile };
};
