// npm run bench [-- <name>…]
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { access } from './access.ts';
import { acting } from './acting.ts';
import { answer } from './answer.ts';
import { audit } from './audit.ts';
import type { Benchmark } from './benchmark.ts';
import { check } from './check.ts';
import { stopping } from './child.ts';
import { REPOSITORY } from './copied-fleet.ts';
import { disk } from './disk.ts';
import { generate } from './generate.ts';
import { loadAverage, machineLines } from './machine.ts';
import { memory } from './memory.ts';
import { migrate } from './migrate.ts';
import { prove } from './prove.ts';
import { performancePage, type Result, resultLines } from './report.ts';
import { up } from './up.ts';
import { whole } from './whole.ts';
import { openWorkbench } from './workbench.ts';

const benchmarks: readonly Benchmark[] = [
  answer,
  check,
  generate,
  up,
  migrate,
  whole,
  access,
  acting,
  audit,
  memory,
  disk,
  prove,
];

const PAGE = path.join(REPOSITORY, 'docs/PERFORMANCE.md');

// From a terminal it comes twice: npm passes on what the terminal has sent already.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopping.abort(new Error('Stopped.')));
}

const main = async (names: readonly string[]): Promise<void> => {
  const chosen = benchmarks.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no benchmark ${unknown.join(', ')}; there are ${benchmarks.map(({ name }) => name).join(', ')}.`,
    );
  }
  const machine = machineLines();
  const loadBefore = loadAverage();
  console.log([...machine, `load average ${loadBefore}`].join('\n'));
  const workbench = await openWorkbench((text) => console.error(`  … ${text}`));
  const results: Result[] = [];
  try {
    for (const benchmark of chosen) {
      console.log(`\n${benchmark.title}`);
      const result = { benchmark, claims: await benchmark.measure(workbench) };
      console.log(resultLines(result).join('\n'));
      results.push(result);
    }
  } finally {
    await workbench.clear();
  }
  if (names.length === 0) {
    const date = new Date().toISOString().slice(0, 10);
    await writeFile(PAGE, performancePage(results, { machine, date, load: `${loadBefore}, ${loadAverage()}` }));
    console.log(`\nWritten: ${path.relative(process.cwd(), PAGE)}`);
  }
  if (results.some(({ claims }) => claims.some(({ kept }) => kept === false))) process.exitCode = 1;
};

main(process.argv.slice(2)).catch((error: unknown) => {
  const { aborted, reason } = stopping.signal;
  console.error(aborted ? reason.message : error instanceof Error ? error.message : error);
  process.exitCode = aborted ? 130 : 2;
});
