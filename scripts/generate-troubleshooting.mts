import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cliErrorCodes } from '../packages/cli/src/errors.ts';
import { dbErrorCodes } from '../packages/db/src/errors.ts';
import { fleetErrorCodes } from '../packages/fleet/src/errors.ts';
import { remedySections } from './troubleshooting-remedies.mts';

/** The page that this script writes. */
export const TROUBLESHOOTING_PAGE = fileURLToPath(new URL('../docs/TROUBLESHOOTING.md', import.meta.url));

/** What each code means; of one that two packages throw, the command line's own words. */
const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...dbErrorCodes, ...fleetErrorCodes, ...cliErrorCodes }),
);

/** docs/TROUBLESHOOTING.md as it should be. @throws {Error} where a code has no remedy, two, or is none. */
export const troubleshootingPage = (): string => {
  const remedied = remedySections.flatMap(({ remedies }) => Object.keys(remedies));
  const without = [...MEANINGS.keys()].filter((code) => !remedied.includes(code));
  if (without.length > 0) throw new Error(`No remedy in scripts/troubleshooting-remedies.mts: ${without.join(', ')}`);
  const twice = remedied.filter((code, index) => remedied.indexOf(code) !== index);
  if (twice.length > 0) throw new Error(`Two remedies: ${twice.join(', ')}`);
  const sections = remedySections.map(({ title, remedies }) => {
    const rows = Object.entries(remedies).map(([code, remedy]) => `| \`${code}\` | ${meaningOf(code)} | ${remedy} |`);
    return `\n## ${title}\n\n| code | what it means | what to do |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${HEAD}\n${sections.join('')}`;
};

const meaningOf = (code: string): string => {
  const meaning = MEANINGS.get(code);
  if (meaning === undefined) throw new Error(`No package throws ${code}`);
  return meaning;
};

const HEAD = `# Troubleshooting

<!-- Written by scripts/generate-troubleshooting.mts from the packages' errors.ts. Do not edit. -->

An error is two lines: \`✖\` and what is wrong with what, \`→\` and what to type. The second knows your file, folder or
server and is more exact than this page. \`--verbose\` adds the error's code, its causes and a stack; \`--json\` carries
the code too.

Three things help more often than any table: \`npx azora up\` goes on from wherever something stopped;
\`npx azora status\` says what each database lacks; on a laptop \`npx azora reset --yes <service>\` builds one anew.`;

const main = (args: readonly string[]): number => {
  const page = troubleshootingPage();
  if (!args.includes('--check')) {
    writeFileSync(TROUBLESHOOTING_PAGE, page);
    console.log(`docs/TROUBLESHOOTING.md: ${MEANINGS.size} codes`);
    return 0;
  }
  if (existsSync(TROUBLESHOOTING_PAGE) && readFileSync(TROUBLESHOOTING_PAGE, 'utf8') === page) return 0;
  console.error('docs/TROUBLESHOOTING.md is stale. Run: npm run docs:troubleshooting');
  return 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main(process.argv.slice(2));
