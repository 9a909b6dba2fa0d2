import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Contract } from '../contract.ts';
import { markdownTable, paragraphs } from './markdown.ts';

/**
 * `docs/services/README.md`: every planned service under its category.
 * @param categories in the order in which they are shown
 */
export const categoryIndex = (
  catalogue: Catalogue,
  contracts: ReadonlyMap<string, Contract>,
  categories: readonly string[],
): string => {
  const sections = categories.flatMap((category) => {
    const entries = catalogue.entries.filter((entry) => entry.category === category);
    if (entries.length === 0) return [];
    const rows = entries.map(({ name, purpose }) => {
      const contract = contracts.get(name);
      return contract === undefined
        ? [name, purpose, 'planned']
        : [`[${name}](${name}.md)`, purpose, contract.models.map((model) => model.name).join(', ')];
    });
    return [`## ${category}`, markdownTable(['service', 'what it is for', 'models'], rows)];
  });
  return paragraphs([
    '# The services',
    '<!-- Written by `azora docs` from the catalogue and the contracts. Do not edit. -->',
    ...sections,
  ]);
};
