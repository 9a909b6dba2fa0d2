import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rules } from '../packages/schema/src/rules/registry.ts';
import { type RuleDocstring, readRuleDocstring } from './rule-docstring.mts';

const RULES_DIR = fileURLToPath(new URL('../packages/schema/src/rules', import.meta.url));
/** The page that this script writes. */
export const RULES_PAGE = fileURLToPath(new URL('../docs/RULES.md', import.meta.url));

/** Every registered rule's docstring, in the registry's order. @throws {Error} for a file that is not registered, or a rule without a file. */
export const ruleDocstrings = (): readonly RuleDocstring[] => {
  const files = readdirSync(RULES_DIR).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const written = new Map<string, RuleDocstring>();
  for (const file of files) {
    const docstring = readRuleDocstring(readFileSync(join(RULES_DIR, file), 'utf8'));
    if (docstring === undefined) continue;
    if (file !== `${docstring.code}.ts`) throw new Error(`The rule ${docstring.code} stands in ${file}`);
    written.set(docstring.code, docstring);
  }
  const ordered = rules.map(({ code }) => {
    const docstring = written.get(code);
    if (docstring === undefined) throw new Error(`The rule ${code} has no docstring in ${code}.ts`);
    return docstring;
  });
  const forgotten = [...written.keys()].filter((code) => !rules.some((rule) => rule.code === code));
  if (forgotten.length > 0) throw new Error(`Not in registry.ts: ${forgotten.join(', ')}`);
  return ordered;
};

/** docs/RULES.md as it should be. */
export const rulesPage = (): string => {
  const docstrings = ruleDocstrings();
  const rows = docstrings.map(({ code, preset, demand }) => [
    `[${code}](#${code})`,
    preset,
    demand.replaceAll('|', '\\|'),
  ]);
  return `${HEAD}\n\n${table(['rule', 'preset', 'demands'], rows)}\n\n${READER}\n${docstrings.map(section).join('')}`;
};

/** A Markdown table with its columns in line, as the formatter would write it. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(head), rule, ...rows.map(line)].join('\n');
};

const section = ({ code, demand, reason, good, bad }: RuleDocstring): string => `
## ${code}

${demand}

${reason}

Good:

\`\`\`prisma
${good}\`\`\`

Bad:

\`\`\`prisma
${bad}\`\`\`
`;

const HEAD = `# Rules

<!-- Written by scripts/generate-rule-docs.mts from the docstrings in packages/schema/src/rules. Do not edit. -->

What \`azora check\` looks at. A finding names the file, line and column, the rule's code, the effect and the action.

A rule with the preset \`always\` runs in any monorepo: without it a contract is broken. One with the preset \`azora\`
runs where \`azora.config.ts\` says \`preset: 'azora'\`. Either is switched by its code:
\`rules: { 'number-bounded': 'off' }\`. One model is exempted from one rule by an annotation in its comment,
\`@allow(number-bounded, reason: "Signed corrections have no bound.")\`; an exemption that exempts nothing is a finding.`;

const READER = `Reading itself reports four more, which neither config nor \`@allow\` switches off: \`schema-invalid\` (Prisma
refuses the schema), \`annotation-unknown\`, \`annotation-misplaced\` and \`annotation-argument\`.`;

const main = (args: readonly string[]): number => {
  const page = rulesPage();
  if (!args.includes('--check')) {
    writeFileSync(RULES_PAGE, page);
    console.log(`docs/RULES.md: ${rules.length} rules`);
    return 0;
  }
  if (existsSync(RULES_PAGE) && readFileSync(RULES_PAGE, 'utf8') === page) return 0;
  console.error('docs/RULES.md is stale. Run: npm run docs:rules');
  return 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
