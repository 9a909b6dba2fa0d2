import { modelAnnotations } from '../annotations/annotation.ts';
import type { Rule } from './rule.ts';

/**
 * Every `@allow` exempts its model from something that the rule would say.
 *
 * Exemptions are listed in the generated documentation as known weaknesses. One that is no longer needed reads like a
 * weakness that is not there, and would hide the next one. Exemptions from rules that are switched off are left alone.
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
 * /// One row of a file that is being imported.
 * /// @allow(model-documented, reason: "Filled by an importer that documents its own tables.")
 * model Staging {
 *   id String @id @default(uuid(7)) @db.Uuid
 * }
 * ```
 */
export const allowUnused: Rule = {
  code: 'allow-unused',
  preset: 'always',
  check: function* (contract, { rules, exempting }) {
    for (const model of contract.models) {
      for (const allow of modelAnnotations(model, 'allow')) {
        if (!rules.running.has(allow.rule) || exempting.has(allow)) continue;
        yield {
          at: allow.position,
          model: model.name,
          message: `${model.name} needs no exemption from ${allow.rule}: the rule has nothing to say about it.`,
          help: 'Remove the `@allow` line.',
        };
      }
    }
  },
};
