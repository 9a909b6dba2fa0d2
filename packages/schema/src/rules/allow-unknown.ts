import { modelAnnotations } from '../annotations/annotation.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from './rule.ts';

/**
 * `@allow(rule, reason: "…")` names a rule that exists.
 *
 * A misspelt exemption exempts nothing, and one for a rule that was renamed hides that the reason no longer applies.
 *
 * Good:
 * ```prisma
 * /// @allow(model-documented, reason: "Filled by an importer that documents its own tables.")
 * model Staging {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 *
 * Bad:
 * ```prisma
 * /// @allow(model-documentd, reason: "Filled by an importer that documents its own tables.")
 * model Staging {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 */
export const allowUnknown: Rule = {
  code: 'allow-unknown',
  preset: 'always',
  check: function* (contract, { rules }) {
    for (const model of contract.models) {
      for (const { rule, position } of modelAnnotations(model, 'allow')) {
        if (rules.known.has(rule)) continue;
        yield {
          at: position,
          model: model.name,
          message: `@allow names the rule ${rule}, which does not exist, so it exempts ${model.name} from nothing.`,
          help: didYouMean(rule, rules.known) ?? 'docs/RULES.md lists the rules; remove the line if its rule is gone.',
        };
      }
    }
  },
};
