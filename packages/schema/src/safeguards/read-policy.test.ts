import { describe, expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import { readCondition, readPolicy } from './read-policy.ts';

const readOf = (...annotations: string[]): string | undefined => {
  const { contract, model } = modelsOf(`
${annotations.map((line) => `/// ${line}`).join('\n')}
model Note {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  firmId String @map("firm_id") @db.Uuid
  @@map("notes")
}`);
  const condition = readCondition(contract, model('Note'));
  return condition === undefined ? undefined : readPolicy(model('Note'), condition);
};

const policy = (condition: string): string =>
  `CREATE POLICY azora_user_select ON "notes" FOR SELECT TO azora_user\n    USING (${condition});`;

describe('who may read', () => {
  it.each([
    [['@owner(userId)'], '"user_id" = (SELECT azora.subject())'],
    [['@tenant(firmId)'], '"firm_id" = (SELECT azora.tenant())'],
    [
      ['@owner(userId)', '@tenant(firmId)'],
      '"user_id" = (SELECT azora.subject())\n        OR "firm_id" = (SELECT azora.tenant())',
    ],
    [['@shared'], '(SELECT azora.subject()) IS NOT NULL'],
    [['@shared', '@owner(userId)'], '(SELECT azora.subject()) IS NOT NULL'],
    [
      ['@shared', '@owner(userId)', '@tenant(firmId)'],
      '(SELECT azora.subject()) IS NOT NULL\n        OR "firm_id" = (SELECT azora.tenant())',
    ],
  ])('%s', (annotations, condition) => {
    expect(readOf(...annotations)).toBe(policy(condition));
  });

  it.each([['@internal'], ['@audited']])('is nobody where the model says %s', (annotation) => {
    expect(readOf(annotation)).toBeUndefined();
  });
});
