import type { Service } from '../config/project.ts';
import { migrationNames } from './migration-files.ts';

/** How many services are named before the rest are counted. */
const NAMED = 5;

/** Says which services have a schema and no migrations, and what to type; nothing where all have some. */
export const unmigratedNotes = (services: readonly Service[]): readonly string[] => {
  const without = services.filter(({ migrationsDir }) => migrationNames(migrationsDir).length === 0);
  const [first, ...others] = without.map(({ name }) => name);
  if (first === undefined) return [];
  const command = `type \`azora migrate new ${first} init\``;
  if (others.length === 0) return [`${first} has a schema and no migrations yet: ${command}.`];
  const shown = [first, ...others].slice(0, NAMED);
  const rest = without.length - shown.length;
  const names =
    rest === 0 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : `${shown.join(', ')} and ${rest} more`;
  return [`${names} have schemas and no migrations yet: ${command}, and so on.`];
};
