import type { Column, Contract, Model } from '../contract.ts';
import { nameWords } from '../facts/name-words.ts';
import { ownColumns } from '../facts/own-columns.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * No model repeats another service's: fewer than four in five of its own fields are found there under the same name and
 * type.
 *
 * Two services that keep the same thing will differ about it one day, and nobody can say which of them is right. Words
 * are compared by their stems (`issuedAt` and `issueAt` are alike), and what every model has does not count: key,
 * timestamps, compliance status, references to the common models. Models with fewer than four fields of their own are
 * not judged.
 *
 * Good:
 * ```prisma
 * // services/billing, database azora_billing
 * model Invoice {
 *   id         String   @id @default(uuid(7)) @db.Uuid
 *   number     String
 *   total      Decimal
 *   issuedAt   DateTime
 *   paidAt     DateTime?
 * }
 *
 * // services/storefront, database azora_storefront
 * model Receipt {
 *   id         String   @id @default(uuid(7)) @db.Uuid
 *   /// @ref(billing.Invoice)
 *   invoiceId  String   @db.Uuid
 *   sentTo     String
 *   sentAt     DateTime
 *   openedAt   DateTime?
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * // services/billing, database azora_billing
 * model Invoice {
 *   id         String   @id @default(uuid(7)) @db.Uuid
 *   number     String
 *   total      Decimal
 *   issuedAt   DateTime
 *   paidAt     DateTime?
 * }
 *
 * // services/storefront, database azora_storefront
 * model Bill {
 *   id         String   @id @default(uuid(7)) @db.Uuid
 *   number     String
 *   total      Decimal
 *   issuedAt   DateTime
 *   paidAt     DateTime?
 * }
 * ```
 */
export const modelsAlike: Rule = {
  code: 'models-alike',
  preset: 'azora',
  check: function* (contract, context) {
    const marks = marksOf(context);
    for (const model of contract.models) {
      const twin = nearestTwin(contract, model, marks, context);
      if (twin === undefined) continue;
      yield {
        at: model.position,
        model: model.name,
        message: `${twin.shared} of the ${twin.of} own fields of ${model.name} are in ${twin.service}.${twin.model} too, so two services keep one thing.`,
        help: `Point at it with \`@ref(${twin.service}.${twin.model})\`, write what is particular here, or say why both keep it: \`@allow(models-alike, reason: "…")\`.`,
      };
    }
  },
};

/** The share of its own fields from which a model is a copy. */
const ALIKE = 0.8;

/** With fewer fields, a share of them says little. */
const FEWEST = 4;

/** Who has a column of this name and type: `service.Model` by mark. */
type Marks = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<RuleContext['fleet'], Marks>();

/** Gathered once a run, not once a service. */
const marksOf = ({ fleet, commonModels }: RuleContext): Marks => {
  const before = known.get(fleet);
  if (before !== undefined) return before;
  const marks = new Map<string, string[]>();
  for (const { service, models } of fleet.values()) {
    for (const model of models) {
      for (const mark of marksIn(model, commonModels)) {
        const owners = marks.get(mark);
        if (owners === undefined) marks.set(mark, [`${service}.${model.name}`]);
        else owners.push(`${service}.${model.name}`);
      }
    }
  }
  known.set(fleet, marks);
  return marks;
};

const marksIn = (model: Model, commonModels: readonly string[]): ReadonlySet<string> =>
  new Set(ownColumns(model, commonModels).map(markOf));

/** An enum's name is its service's own affair; that it is one counts. */
const markOf = ({ name, type, isEnum, isList }: Column): string =>
  `${nameWords(name).map(stem).join(' ')}:${isEnum ? 'enum' : type}${isList ? '[]' : ''}`;

/** Enough of a stem for field names: plurals, participles. */
const stem = (word: string): string => word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');

interface Twin {
  readonly service: string;
  readonly model: string;
  readonly shared: number;
  readonly of: number;
}

const nearestTwin = (contract: Contract, model: Model, marks: Marks, context: RuleContext): Twin | undefined => {
  const own = marksIn(model, context.commonModels);
  if (own.size < FEWEST) return undefined;
  const shared = new Map<string, number>();
  for (const mark of own) for (const other of marks.get(mark) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  let nearest: Twin | undefined;
  for (const [name, count] of shared) {
    const [service = '', other = ''] = name.split('.');
    if (service === contract.service || count / own.size < ALIKE || count <= (nearest?.shared ?? 0)) continue;
    nearest = { service, model: other, shared: count, of: own.size };
  }
  return nearest;
};
