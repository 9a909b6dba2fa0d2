/** What a rule's file says about the rule. */
export interface RuleDocstring {
  readonly code: string;
  readonly preset: string;
  /** The first sentence: what the rule demands. */
  readonly demand: string;
  /** Why: the paragraphs between the first one and the examples, in Markdown. */
  readonly reason: string;
  readonly good: string;
  readonly bad: string;
}

/**
 * Reads the docstring above `export const …: Rule` in a rule's file.
 * @returns undefined where the file holds no rule.
 * @throws {Error} naming what is missing, where the docstring is not a sentence, a reason, `Good:` and `Bad:`.
 */
export const readRuleDocstring = (text: string): RuleDocstring | undefined => {
  const match =
    /\/\*\*\n((?: \*[^\n]*\n)+?) \*\/\nexport const \w+: Rule = \{\n {2}code: '([^']+)',\n {2}preset: '([^']+)',/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, comment = '', code = '', preset = ''] = match;
  const body = comment.replace(/^ \* ?/gm, '');
  const [beforeGood, good] = splitAt(body, '\nGood:\n', code);
  const [goodBlock, badBlock] = splitAt(good, '\nBad:\n', code);
  const [demand = '', ...reason] = beforeGood.trim().split('\n\n');
  if (reason.length === 0) throw new Error(`${code} does not say why: a paragraph after its first sentence is missing`);
  return {
    code,
    preset,
    demand: demand.replaceAll('\n', ' '),
    reason: reason.join('\n\n'),
    good: fenced(goodBlock, code),
    bad: fenced(badBlock, code),
  };
};

const splitAt = (text: string, separator: string, code: string): readonly [string, string] => {
  const at = text.indexOf(separator);
  if (at === -1) throw new Error(`The docstring of ${code} has no "${separator.trim()}" on a line of its own`);
  return [text.slice(0, at + 1), text.slice(at + separator.length - 1)];
};

const fenced = (text: string, code: string): string => {
  const block = /^```prisma\n([\s\S]*?)^```$/m.exec(text)?.[1];
  if (block === undefined) throw new Error(`An example of ${code} is not in a \`\`\`prisma fence`);
  return block;
};
