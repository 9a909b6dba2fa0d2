import { markdownTable } from '@azora/schema';
import type { Coverage, ProgressReport } from '../progress/progress.ts';

/** `docs/DATABASE-SCHEMA-PROGRESS.md`: what `azora progress` says. */
export const progressPage = ({ services, priorities, categories, milestones }: ProgressReport): string => {
  const covered = services.filter(({ lacks }) => lacks === 'nothing');
  const models = services.reduce((sum, service) => sum + service.models, 0);
  return `# Progress of the schemas

<!-- Written by \`azora docs\`; \`azora progress\` shows the same. Do not edit. -->

${covered.length} of ${services.length} services are covered, with ${models.toLocaleString('en-US')} models: each has a schema that somebody filled in,
migrations and a seed.

## By priority

${coverageTable('priority', priorities)}

## By category

${coverageTable('category', categories)}

## Milestones

${milestones
  .map(({ name, covered: done, needed }) => `- [${done >= needed ? 'x' : ' '}] ${name}: ${done} of ${needed}`)
  .join('\n')}
`;
};

const coverageTable = (title: string, groups: readonly Coverage[]): string =>
  markdownTable(
    [title, 'covered', 'of', 'missing'],
    groups
      .filter(({ planned }) => planned > 0)
      .map(({ name, covered, planned, missing }) => [
        name,
        String(covered),
        String(planned),
        missing.join(', ') || '–',
      ]),
  );
