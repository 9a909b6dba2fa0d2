import { describe, expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import { grants } from './grants.ts';
import { ownerCondition } from './owner-condition.ts';
import { writePolicies } from './write-policies.ts';

const noteWith = (...annotations: string[]) => {
  const { contract, model } = modelsOf(`
${['@owner(userId)', ...annotations].map((line) => `/// ${line}`).join('\n')}
model Note {
  id        String   @id @default(uuid(7)) @db.Uuid
  userId    String   @map("user_id") @db.Uuid
  text      String
  grade     Int      @default(0)
  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
  updatedAt DateTime @updatedAt @map("updated_at") @db.Timestamptz(6)
  @@map("notes")
}`);
  const owner = ownerCondition(contract, model('Note'));
  if (owner === undefined) throw new Error('unreachable: the model has an owner');
  return {
    policies: writePolicies(model('Note'), owner),
    granted: grants(model('Note'), true).filter((grant) => grant.endsWith('TO azora_user;')),
  };
};

const OWN = '"user_id" = (SELECT azora.subject())';

describe('what owners may write', () => {
  it('is nothing by itself', () => {
    expect(noteWith()).toEqual({ policies: [], granted: [] });
  });

  it('is what @writes opens, with the key and the timestamps', () => {
    expect(noteWith('@writes(insert(userId, text), update(text), delete)')).toEqual({
      policies: [
        `CREATE POLICY azora_user_insert ON "notes" FOR INSERT TO azora_user\n    WITH CHECK (${OWN});`,
        `CREATE POLICY azora_user_update ON "notes" FOR UPDATE TO azora_user\n    USING (${OWN})\n    WITH CHECK (${OWN});`,
        `CREATE POLICY azora_user_delete ON "notes" FOR DELETE TO azora_user\n    USING (${OWN});`,
      ],
      granted: [
        'GRANT INSERT ("id", "user_id", "text", "created_at", "updated_at"),\n    UPDATE ("text", "updated_at"),\n    DELETE ON "notes" TO azora_user;',
      ],
    });
  });

  it('is one thing without the others', () => {
    expect(noteWith('@writes(update(text))')).toEqual({
      policies: [expect.stringContaining('FOR UPDATE')],
      granted: ['GRANT UPDATE ("text", "updated_at") ON "notes" TO azora_user;'],
    });
  });

  it('is adding at most where rows are append-only', () => {
    expect(noteWith('@appendOnly', '@writes(insert(userId, text), update(text), delete)')).toEqual({
      policies: [expect.stringContaining('FOR INSERT')],
      granted: [expect.stringMatching(/^GRANT INSERT \([^)]*\) ON "notes" TO azora_user;$/)],
    });
  });
});
