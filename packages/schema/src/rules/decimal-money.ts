import type { Column } from '../contract.ts';
import { namesMoney, plainlyNamesMoney } from '../facts/money-names.ts';
import type { Rule } from './rule.ts';

/**
 * Money and token amounts are `Decimal(18, 8)`, on-chain base units `Decimal(78, 0)`, never Float.
 *
 * A Float cannot hold 0.1, so sums drift and a balance stops matching its transactions. Two precisions let two
 * services disagree about the same sum. Every other Decimal states its precision too: Prisma's default of
 * `Decimal(65, 30)` is never what the domain means.
 *
 * Good:
 * ```prisma
 * feeAmount   Decimal @map("fee_amount") @db.Decimal(18, 8)
 * amountInWei Decimal @map("amount_in_wei") @db.Decimal(78, 0)
 * taxRate     Decimal @map("tax_rate") @db.Decimal(5, 4)
 * ```
 *
 * Bad:
 * ```prisma
 * feeAmount Float @map("fee_amount")
 * ```
 */
export const decimalMoney: Rule = {
  code: 'decimal-money',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        const fault = faultOf(column);
        if (fault === undefined) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} ${fault[0]}`,
          help: fault[1],
        };
      }
    }
  },
};

const HELP = 'Write `Decimal @db.Decimal(18, 8)`, or `@db.Decimal(78, 0)` for on-chain base units.';

const faultOf = (column: Column): readonly [string, string] | undefined => {
  const isMoney = namesMoney(column.name);
  if (column.type === 'Float') {
    return isMoney ? ['is an amount kept as Float: sums of it drift from what was paid.', HELP] : undefined;
  }
  if (column.type === 'Int' || column.type === 'BigInt') {
    if (!plainlyNamesMoney(column.name)) return undefined;
    return ['is an amount kept as a whole number: parts of a unit are lost, or another unit is meant.', HELP];
  }
  if (column.type !== 'Decimal') return undefined;
  const precision = column.nativeType?.name === 'Decimal' ? column.nativeType.args.join(', ') : undefined;
  if (isMoney) {
    if (precision === '18, 8' || precision === '78, 0') return undefined;
    return [`is an amount of Decimal(${precision ?? '65, 30'}): it does not round as the other services do.`, HELP];
  }
  if (precision !== undefined) return undefined;
  return ['states no precision and becomes Decimal(65, 30).', 'Write `@db.Decimal(precision, scale)`.'];
};
