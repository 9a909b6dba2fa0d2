import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { type AuditedService, auditedServices, ONE_SERVER, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { linesOf, sealedThrice, sealNow, verified } from '../../test/sealed-service.ts';

const writeLines = ({ files }: AuditedService, lines: readonly string[]) =>
  writeFile(files.seals, lines.map((line) => `${line}\n`).join(''));

describe.each(ONE_SERVER)('verifying the files of seals, on %s', (server) => {
  const auditedService = auditedServices(testServers()[server]);

  it.each([
    ['a number of rows', (line: string) => line.replace('"count":2', '"count":1')],
    ['its moment', (line: string) => line.replace(/"sealedAt":"20/, '"sealedAt":"19')],
    ['its signature', (line: string) => line.replace(/"lineSignature":"./, '"lineSignature":"!')],
  ])('finds a seal in the file forged by %s', async (_, forge) => {
    const service = await sealedThrice(await auditedService());
    const lines = await linesOf(service);
    await writeLines(service, lines.with(1, forge(lines[1] ?? '')));
    const { findings } = await verified(service);
    expect(findings).toMatchObject([{ kind: 'seal-forged', count: 1, line: 2, seal: { segment: 0, number: 2 } }]);
  });

  it('finds seals that were taken out of the file, in the middle and at the end', async () => {
    const service = await sealedThrice(await auditedService());
    const lines = await linesOf(service);
    await writeLines(service, lines.toSpliced(1, 1));
    expect((await verified(service)).findings).toMatchObject([
      { kind: 'chain-broken', line: 2, message: expect.stringContaining('taken out') },
      { kind: 'seal-missing', count: 1, seal: { number: 2 } },
    ]);
    await writeLines(service, lines.slice(0, 1));
    expect((await verified(service)).findings).toMatchObject([{ kind: 'seal-missing', count: 2, seal: { number: 2 } }]);
    await expect(sealNow(service)).resolves.toMatchObject({ failures: [{ error: { code: 'AUDIT_SEALS_LOST' } }] });
  });

  it('finds the whole file gone, and seals nothing until it is back', async () => {
    const service = await sealedThrice(await auditedService());
    const text = await readFile(service.files.seals);
    await rm(service.files.seals);
    expect((await verified(service)).findings).toMatchObject([{ kind: 'file-missing', seal: { number: 3 } }]);
    await service.write(1);
    await expect(sealNow(service)).resolves.toMatchObject({ failures: [{ error: { code: 'AUDIT_SEALS_LOST' } }] });
    await writeFile(service.files.seals, text);
    await expect(sealNow(service)).resolves.toMatchObject({ failures: [], services: [{ seals: [{ number: 4 }] }] });
  });

  it('finds the whole file gone without a copy of its seals, as the database knows that it was sealed', async () => {
    const service = await sealedThrice(await auditedService());
    const { project, name } = service;
    const alone = {
      ...service,
      project: { ...project, services: project.services.filter((one) => one.name === name) },
    };
    expect((await verified(alone)).findings).toEqual([]);
    await rm(service.files.seals);
    expect((await verified(alone)).findings).toMatchObject([{ kind: 'file-missing' }]);
    await expect(sealNow(alone)).resolves.toMatchObject({ failures: [{ error: { code: 'AUDIT_SEALS_LOST' } }] });
  });

  it('tells damaged leaves from changed rows', async () => {
    const service = await sealedThrice(await auditedService());
    const leaves = await readFile(service.files.leaves);
    leaves[5 * 40 + 20] = (leaves[5 * 40 + 20] ?? 0) ^ 1;
    await writeFile(service.files.leaves, leaves);
    expect((await verified(service)).findings).toMatchObject([
      { kind: 'leaves-damaged', message: expect.stringContaining('its rows are as they were'), seal: { number: 2 } },
    ]);
    await service.tamper(`UPDATE azora.audit_trail SET actor = 'else' WHERE id = 5`);
    expect((await verified(service)).findings).toMatchObject([
      { kind: 'leaves-damaged', message: expect.stringContaining('not as they were'), seal: { number: 2 } },
    ]);
    await truncate(service.files.leaves, 8 * 40);
    expect((await verified(service)).findings).toMatchObject([{ kind: 'leaves-damaged', count: 2 }]);
    await expect(sealNow(service)).resolves.toMatchObject({ failures: [{ error: { code: 'AUDIT_SEALS_DAMAGED' } }] });
  });
});
