import { expressionOf, modelSql } from '../facts/model-sql.ts';
import { eachNode, stringValue } from '../sql/column-references.ts';
import type { Rule } from './rule.ts';

/**
 * A check or an index depends on the row alone, not on the time, chance or the session.
 *
 * PostgreSQL refuses `now()` in an index. In a check it takes it, and then a row that was right when it was written
 * is wrong tomorrow: the backup that holds it cannot be restored. Compare two columns of the row instead.
 *
 * Good:
 * ```prisma
 * /// @check("expires_at > created_at")
 * model Voucher {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   expiresAt DateTime @map("expires_at") @db.Timestamptz(6)
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @check("expires_at > now()")
 * model Voucher {
 *   id        String   @id @default(uuid(7)) @db.Uuid
 *   expiresAt DateTime @map("expires_at") @db.Timestamptz(6)
 *   createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(6)
 * }
 * ```
 */
export const checkImmutable: Rule = {
  code: 'check-immutable',
  preset: 'always',
  check: function* (contract, context) {
    for (const model of contract.models) {
      for (const { annotation, sql, use } of modelSql(model)) {
        const expression = expressionOf(context, sql);
        const name = expression === undefined ? undefined : changingFunction(expression);
        if (name === undefined) continue;
        yield {
          at: annotation.position,
          model: model.name,
          message:
            use === 'check'
              ? `A @check of ${model.name} uses ${name}: rows that were right become wrong, and a backup of them cannot be restored.`
              : `@${annotation.kind} of ${model.name} uses ${name}, which PostgreSQL refuses in an index.`,
          help: 'Compare with another column of the row, such as created_at.',
        };
      }
    }
  },
};

const CHANGING = new Set(
  `now clock_timestamp statement_timestamp transaction_timestamp timeofday random random_normal gen_random_uuid uuidv4
  uuidv7 uuid_generate_v4 nextval currval lastval current_setting txid_current pg_current_xact_id pg_backend_pid
  inet_client_addr`.split(/\s+/),
);

const changingFunction = (expression: object): string | undefined => {
  let found: string | undefined;
  eachNode(expression, (kind, node) => {
    if (kind === 'SQLValueFunction' && 'op' in node) found ??= String(node.op).replace('SVFOP_', '').toLowerCase();
    if (kind !== 'FuncCall' || !('funcname' in node) || !Array.isArray(node.funcname)) return;
    const [name] = node.funcname.flatMap((part: unknown) => stringValue(part)).slice(-1);
    if (name !== undefined && CHANGING.has(name)) found ??= `${name}()`;
  });
  return found;
};
