import type { Model } from '../contract.ts';
import { columnNamed } from '../contract.ts';
import type { Rule } from './rule.ts';

/**
 * The primary key is `id String @id @default(uuid(7)) @db.Uuid`.
 *
 * A reference from another service, an audit record and an erasure plan name a row by one uuid. Version 7 grows with
 * time, so new rows land at the end of the index; without `@db.Uuid` the id is text and takes more than twice the room.
 *
 * Good:
 * ```prisma
 * model Course {
 *   id   String @id @default(uuid(7)) @db.Uuid
 *   code String @unique
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * model Course {
 *   code String @id
 * }
 * ```
 */
export const uuidPrimaryKey: Rule = {
  code: 'uuid-primary-key',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      const fault = keyFault(model);
      if (fault === undefined) continue;
      yield {
        at: columnNamed(model, 'id')?.position ?? model.position,
        model: model.name,
        message: `${fault}, so other services, the audit trail and erasure cannot name its rows by one uuid.`,
        help: 'Write `id String @id @default(uuid(7)) @db.Uuid`; make another key `@unique` or `@@unique`.',
      };
    }
  },
};

const keyFault = (model: Model): string | undefined => {
  if (model.primaryKey.join() !== 'id') {
    const key = model.primaryKey.length === 0 ? 'nothing' : model.primaryKey.join(', ');
    return `The primary key of ${model.name} is ${key}, not id`;
  }
  const id = columnNamed(model, 'id');
  if (id?.nativeType?.name !== 'Uuid') return `The id of ${model.name} is not of type uuid`;
  const byDefault = id.default;
  if (byDefault?.kind === 'function' && byDefault.name === 'uuid' && byDefault.args[0] === 7) return undefined;
  return `The id of ${model.name} does not default to uuid(7)`;
};
