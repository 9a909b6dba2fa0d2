import { readFile } from 'node:fs/promises';
import { type AuditedService, collectProgress } from '@azora/testkit';
import { expect } from 'vitest';
import { seal } from '../src/audit/seal.ts';
import { type VerifiedService, verify } from '../src/audit/verify.ts';

/** Seals what was written, all of it. */
export const sealNow = async ({ project, name, settle }: AuditedService) => {
  await settle();
  return seal(project, { services: [name] }, collectProgress());
};

/** What verifying says of the service. */
export const verified = async ({ project, name }: AuditedService): Promise<VerifiedService> => {
  const { services, failures } = await verify(project, { services: [name] }, collectProgress());
  expect(failures).toEqual([]);
  const [service] = services;
  if (service === undefined) throw new Error('it was not verified');
  return service;
};

/** The lines of its file of seals. */
export const linesOf = async ({ files }: AuditedService): Promise<string[]> =>
  (await readFile(files.seals, 'utf8')).trimEnd().split('\n');

/** Gives a service three seals: rows 1 to 4, 5 and 6, 7 to 9. */
export const sealedThrice = async (service: AuditedService): Promise<AuditedService> => {
  for (const rows of [4, 2, 3]) {
    await service.write(rows);
    await sealNow(service);
  }
  return service;
};
