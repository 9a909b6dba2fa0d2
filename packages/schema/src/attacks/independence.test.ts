import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('.', import.meta.url);

it('knows what must come of an attack without what the safeguards are made by', () => {
  const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.test.ts'));
  const texts = files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
  expect(files.length).toBeGreaterThan(20);
  expect(texts.filter((text) => /from '[^']*safeguards/.test(text))).toEqual([]);
});
