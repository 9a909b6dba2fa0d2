import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { embeddedBinaries, type ServedProject } from '@azora/fleet';
import { onTestFinished, vi } from 'vitest';
import { stopServersBelow } from './stop-servers-below.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A project without services, for tests of the embedded server. */
export interface TestProject extends ServedProject {
  /** What `AZORA_HOME` says while the test runs. */
  readonly home: string;
}

/** The settings of a project without `azora.config.ts`. */
const SETTINGS: ServedProject['settings'] = {
  services: ['services/*'],
  servers: {},
  placement: {},
  subjectModel: undefined,
  tenantModel: undefined,
  commonModels: [],
  preset: 'plain',
  rules: {},
  catalogue: undefined,
  embeddedPort: undefined,
};

/**
 * An empty project in a temporary folder, with an `AZORA_HOME` of its own; its servers are stopped when the test ends.
 */
export const embeddedProject = async (settings: Partial<ServedProject['settings']> = {}): Promise<TestProject> => {
  const folder = await temporaryFolder();
  const home = await azoraHome(folder);
  vi.stubEnv('AZORA_HOME', home);
  // What whoever runs the tests has set must not decide what is tested.
  for (const name of ['AZORA_DATABASE_URL', 'DATABASE_URL', 'AZORA_POSTGRES_USER']) vi.stubEnv(name, '');
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await stopServersBelow(folder);
  });
  const root = path.join(folder, 'project');
  await mkdir(root);
  return { root, stateDir: path.join(root, '.azora'), settings: { ...SETTINGS, ...settings }, home };
};

/** Apart from this machine's own servers, but with its copy of the programs: 60 MB a test would be much. */
export const azoraHome = async (folder: string): Promise<string> => {
  const home = path.join(folder, 'home');
  await mkdir(home);
  const { postgres } = await embeddedBinaries();
  if (process.getuid?.() === 0) await symlink(path.resolve(postgres, '../../..'), path.join(home, 'binaries'));
  return home;
};
