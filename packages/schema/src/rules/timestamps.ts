import { type Column, columnNamed } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import type { Rule } from './rule.ts';

/**
 * Every row says when it was made and last changed: `createdAt` and `updatedAt`, both `Timestamptz(6)`.
 *
 * Synchronising, retention and any inquiry into a wrong row begin with these two. Append-only rows have `createdAt`
 * alone, since they never change.
 *
 * Good:
 * ```prisma
 * createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * updatedAt DateTime @updatedAt @map("updated_at") @db.Timestamptz(6)
 * ```
 *
 * Bad:
 * ```prisma
 * createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * ```
 */
export const timestamps: Rule = {
  code: 'timestamps',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      const fields = hasAnnotation(model, 'appendOnly') ? [CREATED] : [CREATED, UPDATED];
      for (const { name, declaration, isSet } of fields) {
        const column = columnNamed(model, name);
        if (column?.isRequired && isSet(column) && isTimestamptz6(column)) continue;
        yield {
          at: column?.position ?? model.position,
          model: model.name,
          message:
            column === undefined
              ? `${model.name} has no ${name}, so nobody can tell when a row was ${name.replace('At', '')}.`
              : `${model.name}.${name} does not fill itself in with the moment and its zone, so writers set it wrong or not at all.`,
          help: `Write \`${declaration}\`.`,
        };
      }
    }
  },
};

const CREATED = {
  name: 'createdAt',
  declaration: 'createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)',
  isSet: (column: Column): boolean => column.default?.kind === 'function' && column.default.name === 'now',
};

const UPDATED = {
  name: 'updatedAt',
  declaration: 'updatedAt DateTime @updatedAt @map("updated_at") @db.Timestamptz(6)',
  isSet: (column: Column): boolean => column.isUpdatedAt,
};

const isTimestamptz6 = ({ nativeType }: Column): boolean =>
  nativeType?.name === 'Timestamptz' && nativeType.args[0] === '6';
