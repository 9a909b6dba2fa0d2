import { nameWords } from '../facts/name-words.ts';
import type { Rule } from './rule.ts';

/**
 * A password hash, a token's hash, a recovery code or a private key is `@secret`.
 *
 * What is not marked is granted to readers, written into exports and shown in the studio. Only names that leave
 * little doubt are looked at: password, passwordHash, …Secret, secretHash, tokenHash, codeHash, privateKey, and
 * recovery codes; a field that is `@encrypted` is left alone.
 *
 * Good:
 * ```prisma
 * /// Argon2id.
 * /// @secret
 * passwordHash String @map("password_hash")
 * ```
 *
 * Bad:
 * ```prisma
 * passwordHash String @map("password_hash")
 * ```
 */
export const secretDeclared: Rule = {
  code: 'secret-declared',
  preset: 'azora',
  check: function* (contract) {
    for (const model of contract.models) {
      for (const column of model.columns) {
        if (column.type !== 'String' && column.type !== 'Bytes') continue;
        if (!SECRET.test(nameWords(column.name).join('_'))) continue;
        if (column.annotations.some(({ kind }) => kind === 'secret' || kind === 'encrypted')) continue;
        yield {
          at: column.position,
          model: model.name,
          message: `${model.name}.${column.name} reads like a secret and is not marked: readers, exports and the studio show it.`,
          help: `Add \`/// @secret\` to ${column.name}.`,
        };
      }
    }
  },
};

const SECRET =
  /(?:^|_)(?:password|secret|private_key)$|(?:^|_)(?:password|secret|token|code|pin)_hash(?:es)?$|(?:^|_)recovery_codes?(?:_hash(?:es)?)?$/;
