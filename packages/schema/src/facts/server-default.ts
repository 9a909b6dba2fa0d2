import type { Column } from '../contract.ts';

/** Whether the server fills a column in that nobody names; `uuid()` and its like are made by the client alone. */
export const hasServerDefault = ({ default: given }: Column): boolean =>
  given !== undefined && (given.kind === 'literal' || ['now', 'autoincrement', 'dbgenerated'].includes(given.name));
