import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Column, Contract, Model } from '../contract.ts';
import { lifeText, readersText, writesText } from './access-text.ts';
import { erDiagram } from './er-diagram.ts';
import { anchor, code, markdownTable, paragraphs } from './markdown.ts';
import type { Reference } from './references.ts';

/** What a service's page is made of. */
export interface ServicePage {
  readonly contract: Contract;
  readonly purpose: string | undefined;
  /** The plan's line about it. */
  readonly entry: CatalogueEntry | undefined;
  /** `service.Model` of what nearly every model points at; left out of the diagram. */
  readonly commonModels: readonly string[];
  /** Fields of other services that point at it. */
  readonly referencesIn: readonly Reference[];
}

/** `docs/services/<name>.md`: what a service keeps, how it hangs together, whose it is, and who points at it. */
export const servicePage = ({ contract, purpose, entry, commonModels, referencesIn }: ServicePage): string =>
  paragraphs([
    `# ${contract.service}`,
    '<!-- Written by `azora docs` from the contract. Do not edit. -->',
    [purpose, `Database ${code(contract.database)}${placeText(entry)}.`, standardsText(entry)]
      .filter((part) => part !== undefined && part !== '')
      .join('\n\n'),
    erDiagram(contract, commonModels),
    '## Whose rows these are',
    markdownTable(
      ['model', 'who may read', 'what its owner may do', 'what becomes of it'],
      contract.models.map((model) => [
        `[${model.name}](#${anchor(model.name)})`,
        readersText(model),
        writesText(model),
        lifeText(model),
      ]),
    ),
    ...contract.models.map(modelSection),
    ...enumSection(contract),
    '## References from other services',
    referencesIn.length === 0
      ? 'None.'
      : markdownTable(
          ['field', 'points at'],
          referencesIn.map(({ service, model, field, target }) => [
            `[${service}](${service}.md).${model}.${field}`,
            `[${target}](#${anchor(target)})`,
          ]),
        ),
    ...exemptions(contract),
  ]);

const placeText = (entry: CatalogueEntry | undefined): string =>
  entry === undefined ? '' : `, category ${entry.category}, priority ${entry.priority}`;

const standardsText = (entry: CatalogueEntry | undefined): string =>
  entry === undefined || entry.standards.length === 0 ? '' : `Follows ${entry.standards.join('; ')}.`;

const modelSection = (model: Model): string => {
  const facts = [
    ...modelAnnotations(model, 'check').map(({ sql }) => `- always: ${code(sql)}`),
    ...model.uniques.map(({ fields }) => `- unique: ${fields.join(', ')}`),
    ...modelAnnotations(model, 'unique').map(({ key, where }) => {
      const over = key.kind === 'sql' ? code(key.sql) : key.fields.join(', ');
      return `- unique: ${over}${where === undefined ? '' : ` where ${code(where)}`}`;
    }),
    ...modelAnnotations(model, 'subject').map(({ match }) => `- about the person found by ${match}`),
  ];
  return [
    `## ${model.name}`,
    `${model.documentation.replaceAll('\n', ' ')} Table ${code(model.table)}.`,
    markdownTable(
      ['field', 'type', 'means'],
      model.columns.map((column) => row(model, column)),
    ),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
  ].join('\n\n');
};

const row = (model: Model, column: Column): readonly string[] => [
  column.name,
  typeText(column),
  meaning(model, column),
];

const typeText = ({ type, nativeType, isList, isRequired }: Column): string => {
  const args = nativeType === undefined || nativeType.args.length === 0 ? '' : `(${nativeType.args.join(', ')})`;
  const suffix = isList ? '[]' : isRequired ? '' : '?';
  if (nativeType === undefined) return `${type}${suffix}`;
  return nativeType.name === type ? `${type}${args}${suffix}` : `${type}${suffix} ${nativeType.name}${args}`;
};

const meaning = (model: Model, column: Column): string => {
  const ref = fieldAnnotation(column, 'ref')?.target;
  const relation = model.relations.find(({ fields }) => fields.includes(column.name));
  const parts = [
    column.documentation,
    ref === undefined ? '' : `→ [${ref.service}.${ref.model}](${ref.service}.md#${anchor(ref.model)})`,
    relation === undefined ? '' : `→ [${relation.model}](#${anchor(relation.model)})`,
    externalText(column),
    fieldAnnotation(column, 'pii') === undefined ? '' : `personal: ${fieldAnnotation(column, 'pii')?.pii}`,
    fieldAnnotation(column, 'secret') === undefined ? '' : 'secret',
    fieldAnnotation(column, 'encrypted') === undefined ? '' : 'encrypted',
  ];
  return parts.filter((part) => part !== '').join('; ');
};

const externalText = (column: Column): string => {
  const external = fieldAnnotation(column, 'external');
  return external === undefined ? '' : `from outside: ${external.source}`;
};

const enumSection = ({ enums }: Contract): readonly string[] =>
  enums.length === 0
    ? []
    : [
        '## Closed sets of values',
        markdownTable(
          ['enum', 'values'],
          enums.map(({ name, values }) => [name, values.map((value) => value.name).join(', ')]),
        ),
      ];

const exemptions = ({ models }: Contract): readonly string[] => {
  const rows = models.flatMap((model) =>
    modelAnnotations(model, 'allow').map(({ rule, reason }) => [model.name, `[${rule}](../RULES.md#${rule})`, reason]),
  );
  return rows.length === 0 ? [] : ['## Written exemptions', markdownTable(['model', 'rule', 'reason'], rows)];
};
