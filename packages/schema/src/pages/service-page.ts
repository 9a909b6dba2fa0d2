import { modelAnnotations } from '../annotations/annotation.ts';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Contract } from '../contract.ts';
import { lifeText, readersText, writesText } from './access-text.ts';
import { erDiagram } from './er-diagram.ts';
import { anchor, code, markdownTable, paragraphs, prose } from './markdown.ts';
import { ENUMS_HEADING, modelSection } from './model-section.ts';
import { inwardTable, outwardTable, type Reference, referencesOf } from './references.ts';

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
export const servicePage = ({ contract, purpose, entry, commonModels, referencesIn }: ServicePage): string => {
  const referencesOut = referencesOf(contract);
  return paragraphs([
    `# ${contract.service}`,
    '<!-- Written by `azora docs` from the contract. Do not edit. -->',
    ...[purpose === undefined ? '' : prose(purpose), standardsText(entry), placeText(contract, entry)].filter(
      (part) => part !== '',
    ),
    erDiagram(contract, commonModels),
    '## Whose rows these are',
    'A field stands for the person or organisation whose id it holds.',
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
    '## References to other services',
    referencesOut.length === 0 ? 'None.' : outwardTable(referencesOut),
    '## References from other services',
    referencesIn.length === 0
      ? 'None.'
      : inwardTable(
          referencesIn,
          contract.models.map(({ name }) => name),
        ),
    ...exemptions(contract),
  ]);
};

const placeText = ({ database, files }: Contract, entry: CatalogueEntry | undefined): string =>
  [
    `Database ${code(database)}`,
    ...(entry === undefined
      ? []
      : [`category [${entry.category}](README.md#${anchor(entry.category)})`, `priority ${entry.priority}`]),
    ...schemaLinks(files),
    '[all databases](../DATABASE-STATUS.md)',
  ].join(' · ');

/** The schema's one file, or the folder of several. */
const schemaLinks = (files: readonly string[]): readonly string[] => {
  const [first] = files;
  if (first === undefined) return [];
  return [`[schema](../../${files.length === 1 ? first : first.slice(0, first.lastIndexOf('/'))})`];
};

const standardsText = (entry: CatalogueEntry | undefined): string =>
  entry === undefined || entry.standards.length === 0 ? '' : `Follows ${prose(entry.standards.join('; '))}.`;

const enumSection = ({ enums }: Contract): readonly string[] =>
  enums.length === 0
    ? []
    : [
        `## ${ENUMS_HEADING}`,
        markdownTable(
          ['enum', 'values'],
          enums.map(({ name, values }) => [name, values.map((value) => value.name).join(', ')]),
        ),
      ];

const exemptions = ({ models }: Contract): readonly string[] => {
  const rows = models.flatMap((model) =>
    modelAnnotations(model, 'allow').map(({ rule, reason }) => [
      model.name,
      `[${rule}](../RULES.md#${rule})`,
      prose(reason),
    ]),
  );
  return rows.length === 0 ? [] : ['## Written exemptions', markdownTable(['model', 'rule', 'reason'], rows)];
};
