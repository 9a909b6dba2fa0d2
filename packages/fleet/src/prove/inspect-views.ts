import { type Contract, contractSafeguards, fieldAnnotation, isKeyView, type Model } from '@azora/schema';
import type { Catalogue, Relation } from './inspect-catalogue.ts';
import { demandsOf } from './inspect-demands.ts';
import { type Fact, showRelation, showView } from './inspect-fact.ts';
import { rightsFacts } from './inspect-rights.ts';

/** The masked views, and the views of keys, of every table of a contract. What the masks show is attacked. */
export const viewFacts = (catalogue: Catalogue, contract: Contract, owner: string): readonly Fact[] => {
  const inSchema = (schema: string): readonly Relation[] =>
    catalogue.relations.filter((relation) => relation.schema === schema);
  const masked = inSchema('azora_reader');
  const known = new Set(contract.models.map(({ table }) => table));
  const keyViews = new Map(
    contractSafeguards(contract)
      .filter(({ kind }) => isKeyView(kind))
      .map(({ name, table }) => [name, contract.models.find((model) => model.table === table)]),
  );
  return [
    ...contract.models.flatMap((model) =>
      maskedFacts(
        contract,
        model,
        masked.find(({ name }) => name === model.table),
      ),
    ),
    ...masked.filter(({ name }) => !known.has(name)).map((view) => strayFact(view)),
    ...inSchema('azora_keys').flatMap((view) => keyFacts(keyViews.get(view.name), view, owner)),
  ];
};

const maskedFacts = (contract: Contract, model: Model, view: Relation | undefined): readonly Fact[] => {
  const table = `azora_reader.${model.table}`;
  if (view === undefined) return [viewFact(table, 'a masked view of its rows', 'there is none')];
  const { shown } = demandsOf(contract, model);
  const secrets = view.columns.filter((column) => !shown.includes(column));
  const lacking = shown.filter((column) => !view.columns.includes(column));
  return [
    ...kindFacts(table, view, 'azora_masker'),
    ...(isOn(view, 'security_barrier')
      ? []
      : [viewFact(table, 'security_barrier', 'conditions of a reader are evaluated before the masks')]),
    ...secrets.map((column) => viewFact(table, 'not shown to readers', 'shown', column)),
    ...lacking.map((column) => viewFact(table, 'shown to readers', 'missing', column)),
    ...rightsFacts(table, view, new Map([['azora_reader SELECT', view.columns]])),
  ];
};

/** A policy looks into it with the rights of the view's owner, and nobody can name it. */
const keyFacts = (model: Model | undefined, view: Relation, owner: string): readonly Fact[] => {
  const table = `azora_keys.${view.name}`;
  if (model === undefined) return [strayFact(view)];
  const keys = keyColumns(model);
  return [
    ...kindFacts(table, view, owner),
    ...view.columns
      .filter((column) => !keys.includes(column))
      .map((column) => viewFact(table, 'keys alone', 'shown', column)),
    ...rightsFacts(table, view, new Map([['azora_user SELECT', view.columns]])),
  ];
};

const kindFacts = (table: string, view: Relation, owner: string): readonly Fact[] => [
  ...(view.kind === 'v' ? [] : [viewFact(table, 'a view', `a relation of kind ${view.kind}, which goes out of date`)]),
  ...(view.owner === owner ? [] : [viewFact(table, `owned by ${owner}`, `owned by ${view.owner}`)]),
  ...(isOn(view, 'security_invoker')
    ? [viewFact(table, 'no security_invoker', 'read with the rights of whoever asks')]
    : []),
];

const strayFact = (view: Relation): Fact =>
  viewFact(`${view.schema}.${view.name}`, 'only views of tables of the contract', 'there is another');

const viewFact = (table: string, expected: string, happened: string, column?: string): Fact => ({
  table,
  operation: 'view',
  ...(column === undefined ? {} : { column }),
  expected,
  happened,
  sql: column === undefined ? showRelation(table) : showView(table),
});

const isOn = ({ options }: Relation, option: string): boolean =>
  options.some((one) => new RegExp(`^${option}=(?:true|on|1|yes)$`, 'i').test(one));

/** Columns by which a row is found, none of which says anything of a person. */
const keyColumns = (model: Model): readonly string[] => {
  const fields = [...model.primaryKey, ...model.uniques.flatMap((unique) => unique.fields)];
  return model.columns
    .filter(({ name }) => fields.includes(name))
    .filter((column) => !fieldAnnotation(column, 'secret') && !fieldAnnotation(column, 'pii'))
    .map(({ column }) => column);
};
