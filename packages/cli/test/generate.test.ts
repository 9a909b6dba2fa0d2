import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, runAzora, startAzora } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

/** Enough for a second thread, which takes the later half. */
const NAMES = Array.from({ length: 26 }, (_, index) => `s${String(index + 1).padStart(2, '0')}`);

const schema = (name: string): string => `generator client {
  provider = "prisma-client"
  output   = "./client"
}

datasource db {
  provider = "postgresql"
}

model Thing {
  id ${name === 's25' ? 'Strin' : 'String'} @id
}
`;

const project = (): Promise<string> =>
  folderWith({
    'azora.config.ts': 'export default {};\n',
    ...Object.fromEntries(NAMES.map((name) => [`services/${name}/schema.prisma`, schema(name)])),
  });

const made = (cwd: string): readonly string[] =>
  NAMES.filter((name) => existsSync(join(cwd, 'services', name, 'client', 'client.js')));

describe('azora generate over many services', () => {
  it('makes every client but the one that Prisma refuses, and says where', async () => {
    const cwd = await project();
    const { exitCode, stderr } = await runAzora(['generate'], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('services/s25/schema.prisma:11:6');
    expect(stderr).toContain('Mend it, then type `azora generate s25`.');
    expect(stderr).toMatch(/25 made, 0 unchanged, 1 failed/);
    expect(made(cwd)).toEqual(NAMES.filter((name) => name !== 's25'));
    expect((await runAzora(['generate', 's01', 's26'], { cwd })).stderr).toMatch(/0 made, 2 unchanged/);
  });

  it('stops both threads on Ctrl-C, and goes on from there', async () => {
    const cwd = await project();
    const { child, done } = startAzora(['generate'], { cwd });
    const timer = setInterval(() => {
      if (made(cwd).length <= 2) return;
      clearInterval(timer);
      child.kill('SIGINT');
    }, 5);
    const { exitCode } = await done.finally(() => clearInterval(timer));
    expect(exitCode).toBe(130);
    const before = made(cwd).length;
    expect(before).toBeLessThan(25);
    const { stderr } = await runAzora(['generate'], { cwd });
    expect(stderr).toMatch(new RegExp(`${25 - before} made, ${before} unchanged, 1 failed`));
  });
});
