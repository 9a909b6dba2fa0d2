import type { Benchmark } from './benchmark.ts';
import { type Claim, duration, medianOf, spreadOf } from './claim.ts';

/** A benchmark and what it found. */
export interface Result {
  readonly benchmark: Benchmark;
  readonly claims: readonly Claim[];
}

/** What is printed of one benchmark: each fact, and below it each contender. */
export const resultLines = ({ claims }: Result): readonly string[] => {
  const width = Math.max(...claims.map(({ what }) => what.length));
  return claims.flatMap((claim) => [
    [markOf(claim), claim.what.padEnd(width), claim.figure, claim.target === '' ? '' : `(${claim.target})`]
      .join('  ')
      .trimEnd(),
    ...claim.contenders.map((one) => `     ${duration(medianOf(one)).padStart(7)}  ${one.label}  (${spreadOf(one)})`),
  ]);
};

/** `docs/PERFORMANCE.md`. */
export const performancePage = (
  results: readonly Result[],
  measured: { readonly machine: readonly string[]; readonly date: string; readonly load: string },
): string => {
  const promises = results.flatMap(({ claims }) => claims).filter(({ target }) => target !== '');
  return `${[
    '# Performance',
    '<!-- Written by `npm run bench`: run it instead of editing this page. -->',
    'How fast azora is over a whole fleet, beside what else one could do, and what its safeguards cost. Where another tool stands beside it ' +
      'the fleet is 190 copies of the twelve core services. Times are medians, and of whole processes, from start to end, unless it says ' +
      'otherwise; contenders took turns on the same machine in the same run, so the ratios say more than the seconds.',
    '```\nnpm run bench            # everything; writes this page (about a quarter of an hour)\nnpm run bench -- check   # one of them; only prints\n```',
    `Measured on ${measured.date}:`,
    [...measured.machine, `load average before and after: ${measured.load}`].map((line) => `- ${line}`).join('\n'),
    '## What was promised',
    table(
      ['', 'promised', 'measured', 'kept'],
      promises.map((claim) => [claim.what, claim.target, claim.figure, claim.kept ? 'yes' : '**no**']),
    ),
    ...results.map(section),
  ].join('\n\n')}\n`;
};

const section = ({ benchmark, claims }: Result): string => {
  const timed = claims.filter(({ contenders }) => contenders.length > 0);
  const parts = [`## ${benchmark.title}`, `\`npm run bench -- ${benchmark.name}\``, benchmark.method];
  if (timed.length > 0) {
    const rows = timed.flatMap(({ what, figure, contenders }) =>
      contenders.map((one, index) => [
        index === 0 ? what : '',
        `\`${one.label}\``,
        duration(medianOf(one)),
        spreadOf(one),
        index === contenders.length - 1 ? figure : '',
      ]),
    );
    parts.push(table(['', 'contender', 'median', 'runs', ''], rows));
  } else
    parts.push(
      table(
        ['', 'size'],
        claims.map(({ what, figure }) => [what, figure]),
      ),
    );
  return parts.join('\n\n');
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const markOf = ({ kept }: Claim): string => (kept === undefined ? '·' : kept ? '✔' : '✖');
