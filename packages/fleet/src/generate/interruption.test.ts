import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixture, generate, loaded, schema, strays, writeSchema } from '../../test/client-project.ts';
import type { Progress } from '../progress.ts';
import { generateClients } from './generate-clients.ts';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

describe('generating clients', () => {
  it('shows a whole client, or none, at every moment', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    const client = join(project.root, 'services/one-service/client');
    let isDone = false;
    const halves: string[][] = [];
    const half = async (): Promise<string[] | undefined> => {
      const names: string[] = await readdir(client).catch(() => []);
      // The stamp is the last file to be written, the folder of models one of the first.
      return names.length === 0 || (names.includes('package.json') && names.includes('models')) ? undefined : names;
    };
    const watch = async () => {
      while (!isDone) {
        // Twice, since the folder may step aside and be emptied while it is read.
        const names = (await half()) && (await half());
        if (names !== undefined) halves.push(names);
      }
    };
    const watching = watch();
    for (const model of ['One', 'Two', 'Three']) {
      await writeSchema(project, 'one-service', schema(model));
      await generate(project);
    }
    isDone = true;
    await watching;
    expect(halves).toEqual([]);
  });

  it('stops when told to, and goes on from there', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}-service`);
    const project = await fixture(Object.fromEntries(names.map((name) => [name, schema('One')])));
    const stop = new AbortController();
    const reason = new Error('stopped');
    const report = (progress: Progress) => {
      if (progress.kind === 'advanced') stop.abort(reason);
    };
    await expect(generateClients(project, project.services, { report, signal: stop.signal })).rejects.toBe(reason);
    expect(await strays(project)).toEqual([]);
    const next = await generate(project);
    expect([...next.generated, ...next.unchanged].sort()).toEqual(names);
    expect(next.unchanged.length, 'made before it stopped').toBeGreaterThan(0);
    expect(next.generated.length, 'left for later').toBeGreaterThan(0);
  });

  it('puts the old client back that a killed process had moved aside, and clears away what it had begun', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    const service = join(project.root, 'services/one-service');
    await rename(join(service, 'client'), join(service, '.client.azora-old'));
    await mkdir(join(service, '.client.azora-new'));
    expect(await generate(project)).toMatchObject({ generated: [], unchanged: ['one-service'] });
    expect(await strays(project)).toEqual([]);
  });

  it('leaves a whole client, wherever it is killed, and converges when run again', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    const service = join(project.root, 'services/one-service');
    const script = `const { generateClients } = await import(${JSON.stringify(new URL('./generate-clients.ts', import.meta.url).href)});
      const project = ${JSON.stringify(project)};
      await generateClients(project, project.services, { report() {}, signal: new AbortController().signal });`;
    const args = ['--import', 'tsx', '--conditions', 'source', '--input-type', 'module', '--eval', script];
    for (const moment of ['', 'internal/class.js', 'package.json']) {
      await writeSchema(project, 'one-service', schema(`Round${moment.length}`));
      const child = spawn(process.execPath, args, { cwd: packageFolder, stdio: ['ignore', 'ignore', 'inherit'] });
      const closed = new Promise((resolve) => child.once('close', resolve));
      while (child.exitCode === null && !existsSync(join(service, '.client.azora-new', moment))) await sleep(2);
      child.kill('SIGKILL');
      await closed;
      const client = 'services/one-service/client/client.js';
      if (existsSync(join(project.root, client))) expect(await loaded(project, client)).toHaveProperty('PrismaClient');
      await generate(project);
      expect(await loaded(project, client)).toHaveProperty(`Round${moment.length}Kind`);
      expect(await strays(project)).toEqual([]);
    }
  });

  it('can be run many times at once', async () => {
    const project = await fixture({ 'one-service': schema('One') });
    await generate(project);
    await writeSchema(project, 'one-service', schema('Other'));
    const reports = await Promise.all(Array.from({ length: 6 }, () => generate(project)));
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    expect(
      reports.flatMap(({ generated }) => generated),
      'one made it, the others found it',
    ).toEqual(['one-service']);
    expect(await loaded(project, 'services/one-service/client/client.js')).toHaveProperty('OtherKind');
    expect(await strays(project)).toEqual([]);
  });
});
