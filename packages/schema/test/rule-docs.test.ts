import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES_PAGE, ruleDocstrings, rulesPage } from '../../../scripts/generate-rule-docs.mts';
import { findingsIn } from './example-fleet.ts';

/** Rules about exemptions need the rule that is exempted from. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = { 'allow-unused': ['model-documented'] };

describe.each(ruleDocstrings().map((docstring) => [docstring.code, docstring] as const))(
  '%s',
  (code, { good, bad }) => {
    const codes = [code, ...(COMPANIONS[code] ?? [])];

    test('finds exactly its bad example', () => {
      const services = new Set(findingsIn(bad, ...codes).map(({ service }) => service));
      const perService = [...services].map((service) => findingsIn(bad, ...codes).filter((f) => f.service === service));
      expect(perService.map((findings) => findings.map((finding) => finding.code))).toEqual(
        [...services].map(() => [code]),
      );
      expect(services.size).toBeGreaterThan(0);
    });

    test('has nothing to say about its good example', () => {
      expect(findingsIn(good, ...codes)).toEqual([]);
    });
  },
);

test('docs/RULES.md says what the docstrings say', () => {
  expect(readFileSync(RULES_PAGE, 'utf8'), 'run: npx tsx scripts/generate-rule-docs.mts').toBe(rulesPage());
});
