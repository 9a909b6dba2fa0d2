import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Contract } from '../contract.ts';
import { anchor, markdownTable, paragraphs, prose } from './markdown.ts';

/**
 * `docs/services/README.md`: every planned service under its category.
 * @param categories in the order in which they are shown
 */
export const categoryIndex = (
  catalogue: Catalogue,
  contracts: ReadonlyMap<string, Contract>,
  categories: readonly string[],
): string => {
  const groups = categories
    .map((category) => ({ category, entries: catalogue.entries.filter((entry) => entry.category === category) }))
    .filter(({ entries }) => entries.length > 0);
  const sections = groups.flatMap(({ category, entries }) => [
    `## ${category}`,
    markdownTable(
      ['service', 'what it is for', 'models'],
      entries
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, purpose }) => {
          const contract = contracts.get(name);
          return contract === undefined
            ? [name, prose(purpose), 'planned']
            : [`[${name}](${name}.md)`, prose(purpose), contract.models.map((model) => model.name).join(', ')];
        }),
    ),
  ]);
  return paragraphs([
    '# The services',
    '<!-- Written by `azora docs` from the catalogue and the contracts. Do not edit. -->',
    'By category; each leads to a page with its diagram, its tables, whose rows they are, and what points where. ' +
      '[In one table, with figures](../DATABASE-STATUS.md).',
    groups.map(({ category, entries }) => `[${category}](#${anchor(category)}) ${entries.length}`).join(' · '),
    ...sections,
  ]);
};
