import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { azoraHere, isFullRun } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { TROUBLESHOOTING_PAGE, troubleshootingPage } from '../../../scripts/generate-troubleshooting.mts';
import { docsFleet } from './docs-fleet.ts';
import { blocksOf, carriedOut, pagePath, readPage } from './docs-page.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(pagePath('docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** Written by `azora docs`. */
const SERVICE_PAGES = readdirSync(pagePath('docs/services')).map((name) => `docs/services/${name}`);

/** Begins with `npm start` and ends with `azora down`. */
const QUICK_START = 'docs/DATABASE-QUICK-START.md';
/** Adds a service. */
const DESIGN = 'docs/DATABASE-DESIGN.md';

describe('the documentation', () => {
  it('quotes what its commands print (AZORA_TEST_FULL=1 vitest -u writes it anew)', { timeout: 300_000 }, async () => {
    const fleet = await docsFleet();
    const carryOut = async (page: string): Promise<void> =>
      expect(await carriedOut(readPage(page), fleet)).toMatchFileSnapshot(pagePath(page));
    await carryOut(QUICK_START);
    if (!isFullRun) return;
    await fleet.run('azora up --category core');
    for (const page of PAGES) if (page !== QUICK_START && page !== DESIGN) await carryOut(page);
    await carryOut(DESIGN);
  });

  it('shows the example in docs/examples to the letter', () => {
    const shown = blocksOf(readPage('README.md')).filter(({ info }) => info === 'js');
    expect(shown.map(({ text }) => text)).toEqual([readPage('docs/examples/read-users.mjs')]);
  });

  it('names no verb and no option that azora does not have', async () => {
    const helps = await helpTexts();
    const unknown = PAGES.flatMap((page) =>
      readPage(page)
        .split('\n')
        .flatMap((line) => unknownWords(line, helps).map((word) => `${page}: ${word}`)),
    );
    expect(unknown).toEqual([]);
  });

  it('names no npm script that is not there', () => {
    const { scripts }: { scripts: object } = JSON.parse(readPage('package.json'));
    const named = PAGES.flatMap((page) =>
      [...readPage(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('links to headings that are there, the pages about services too', () => {
    const broken = [...PAGES, ...SERVICE_PAGES].flatMap((page) =>
      [...withoutCode(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)]
        .filter(([, file = '', anchor = '']) => !anchorsOf(path.join(path.dirname(page), file), page).has(anchor))
        .map(([link]) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('has in docs/TROUBLESHOOTING.md what errors.ts says', () => {
    expect(readPage('docs/TROUBLESHOOTING.md'), `stale: ${TROUBLESHOOTING_PAGE}; npm run docs:troubleshooting`).toBe(
      troubleshootingPage(),
    );
  });
});

const VERBS = [
  ...['up', 'down', 'reset', 'status', 'check', 'prove', 'url', 'psql', 'migrate', 'migrate new', 'seed', 'generate'],
  ...['new', 'progress', 'docs'],
  ...['credentials', 'credentials rotate', 'credentials retire'],
  ...['audit', 'audit seal', 'audit verify', 'audit show', 'audit segment'],
];

/** What `--help` says, by verb; that of azora itself under the empty name. */
const helpTexts = async (): Promise<ReadonlyMap<string, string>> => {
  const helps = new Map<string, string>();
  for (const verb of ['', ...VERBS]) {
    const { exitCode, stdout } = await azoraHere([...verb.split(' ').filter(Boolean), '--help'], {
      cwd: pagePath('.'),
    });
    expect({ verb, exitCode }).toEqual({ verb, exitCode: 0 });
    helps.set(verb, stdout);
  }
  return helps;
};

/** Verbs in a line that are none, and options that none of its verbs has; without a verb, that no verb at all has. */
const unknownWords = (line: string, helps: ReadonlyMap<string, string>): string[] => {
  const commands = commandsIn(line);
  const words = commands.map(
    (command) =>
      /^(?:npx )?azora (migrate new|credentials (?:rotate|retire)|audit (?:seal|verify|show|segment)|[a-z]+)/.exec(
        command,
      )?.[1] ?? '',
  );
  const verbs = words.filter((word) => word !== '');
  const options = commands.flatMap((command) => (command.split(' -- ')[0] ?? '').match(/(?<=^| )--[a-z-]+/g) ?? []);
  const known = ['', ...(verbs.length === 0 ? VERBS : verbs)].map((verb) => helps.get(verb) ?? '').join('\n');
  return [
    ...verbs.filter((verb) => !helps.has(verb)),
    ...options.filter((option) => !new RegExp(`${option}\\b(?!-)`).test(known)),
  ];
};

/** What is to be typed: code between backticks, and a line of a shell block. Options may stand alone in a table. */
const commandsIn = (line: string): string[] =>
  [line.trim(), ...[...line.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)].filter((text) =>
    /^(?:(?:npx )?azora |--[a-z])/.test(text),
  );

/** A page without what stands in fixed pitch: a regular expression there looks like a link. */
const withoutCode = (page: string): string => readPage(page).replace(/`[^`\n]*`/g, '');

const anchors = new Map<string, ReadonlySet<string>>();

/** The anchors that GitHub gives to the headings of a page. */
const anchorsOf = (file: string, page: string): ReadonlySet<string> => {
  const target = file.endsWith('.md') ? file : page;
  const known = anchors.get(target);
  if (known !== undefined) return known;
  const text = existsSync(pagePath(target)) ? readPage(target) : '';
  const found = new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
  anchors.set(target, found);
  return found;
};
