import type { SeedLayer } from './seed.ts';

/**
 * Where a row stands in its seed file, as far as its text shows: the line of its key, of its model, or the first.
 * Rows that a seed computes or imports are not in the text.
 */
export const locateRow = (
  text: string,
  layer: SeedLayer,
  model: string,
  key?: string,
): { line: number; column: number } => {
  const inLayer = after(text, propertyNamed(layer), 0) ?? 0;
  const inModel = after(text, propertyNamed(model), inLayer);
  const inRow = inModel === undefined || key === undefined ? undefined : after(text, propertyNamed(key), inModel);
  const before = text.slice(0, inRow ?? inModel ?? 0);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
};

/** A property of an object literal: `User:`, `'User':`, `"student@azora.world":`. */
const propertyNamed = (name: string): RegExp => {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`(?<![\\w$'"\`-])(['"\`]?)${literal}\\1\\s*:`, 'g');
};

const after = (text: string, property: RegExp, start: number): number | undefined => {
  property.lastIndex = start;
  return property.exec(text)?.index;
};
