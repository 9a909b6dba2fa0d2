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
      const twin = nearestTwin(contract, model, marks);
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

/** Columns as name and type, by model and the other way round; models are `service.Model`. */
interface Marks {
  readonly ofModel: ReadonlyMap<string, ReadonlySet<string>>;
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<RuleContext['fleet'], Marks>();

/** Gathered once a run, not once a service. */
const marksOf = ({ fleet, commonModels }: RuleContext): Marks => {
  const before = known.get(fleet);
  if (before !== undefined) return before;
  const ofModel = new Map<string, ReadonlySet<string>>();
  const owners = new Map<string, string[]>();
  for (const { service, models } of fleet.values()) {
    for (const model of models) {
      const name = `${service}.${model.name}`;
      const marks = new Set(ownColumns(model, commonModels).map(markOf));
      ofModel.set(name, marks);
      for (const mark of marks) {
        const others = owners.get(mark);
        if (others === undefined) owners.set(mark, [name]);
        else others.push(name);
      }
    }
  }
  known.set(fleet, { ofModel, owners });
  return { ofModel, owners };
};

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

const nearestTwin = (contract: Contract, model: Model, { ofModel, owners }: Marks): Twin | undefined => {
  const own = [...(ofModel.get(`${contract.service}.${model.name}`) ?? [])];
  if (own.length < FEWEST) return undefined;
  const ownersOf = (mark: string): readonly string[] => owners.get(mark) ?? [];
  // Who lacks all of these lacks too much; the rarest leave the fewest to look at.
  const rarest = own.sort((a, b) => ownersOf(a).length - ownersOf(b).length);
  const telling = rarest.slice(0, own.length - Math.ceil(ALIKE * own.length) + 1);
  let nearest: Twin | undefined;
  for (const name of distinct(telling, ownersOf)) {
    const [service = '', other = ''] = name.split('.');
    if (service === contract.service) continue;
    const shared = own.filter((mark) => ofModel.get(name)?.has(mark)).length;
    if (shared / own.length < ALIKE || shared <= (nearest?.shared ?? 0)) continue;
    nearest = { service, model: other, shared, of: own.length };
    if (shared === own.length) break;
  }
  return nearest;
};

/** Each owner once; one at a time, since the first may be copy enough. */
const distinct = function* (marks: readonly string[], ownersOf: (mark: string) => readonly string[]): Iterable<string> {
  const seen = new Set<string>();
  for (const mark of marks) {
    for (const name of ownersOf(mark)) {
      if (!seen.has(name)) yield name;
      seen.add(name);
    }
  }
};
