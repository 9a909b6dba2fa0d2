import { verify } from 'node:crypto';
import { openProject, readContracts } from '@azora/fleet';
import { CORE_SERVICES } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { demoKey } from './demo-seal.ts';
import seed from './seed.ts';

const rows = <Row>(layer: 'reference' | 'demo', model: string): Readonly<Record<string, Row>> =>
  (seed[layer][model] ?? {}) as unknown as Readonly<Record<string, Row>>;

describe('the seed of audit-logging-service', () => {
  it('registers every audited table of the core services, others at their first record, and says which hold personal data', async () => {
    const project = await openProject({ cwd: import.meta.dirname });
    const { contracts } = readContracts(
      project,
      project.services.filter(({ name }) => CORE_SERVICES.includes(name)),
    );
    const audited = [...contracts].flatMap(([service, { models }]) =>
      models
        .filter(({ annotations }) => annotations.some(({ kind }) => kind === 'audited'))
        .map(({ name, table, annotations, columns }) => {
          const hasOwner = annotations.some(({ kind }) => kind === 'owner');
          const hasPii = columns.some((column) => column.annotations.some(({ kind }) => kind === 'pii'));
          return [
            `${service}.${table}`,
            { service, model: name, tableName: table, hasPersonalData: hasOwner || hasPii },
          ];
        }),
    );
    expect(rows('reference', 'AuditedResource')).toMatchObject(Object.fromEntries(audited));
    expect(Object.keys(rows('reference', 'AuditedResource'))).toHaveLength(audited.length);
  });

  it('has seals that follow each other and verify', () => {
    const seals = Object.values(
      rows<{ previousHash: string | null; hash: string; signature: Uint8Array }>('demo', 'HashChainCheckpoint'),
    );
    let previousHash: string | null = null;
    for (const seal of seals) {
      expect(seal.previousHash).toBe(previousHash);
      expect(verify(null, Buffer.from(seal.hash, 'hex'), demoKey, seal.signature)).toBe(true);
      previousHash = seal.hash;
    }
  });
});
