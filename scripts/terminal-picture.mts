import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svgOfTerminal, textOfSvg } from './terminal-svg.mts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const PICTURE = join(REPOSITORY, 'docs/images/up.svg');
const AZORA = join(REPOSITORY, 'packages/cli/bin/azora.js');

/** What a clone has of it; the packages are linked. */
const PARTS = ['package.json', 'azora.config.ts', 'tsconfig.base.json', 'tsconfig.check.json', 'services'];

/** Runs `azora up` in a copy of this project that never was up, and returns what the terminal got. */
const terminalOfUp = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'azora-picture-'));
  const log = join(folder, 'terminal.log');
  // Both streams into one file, so that their lines stand as they came. npm_command: as `npm start` runs it.
  const { CI, NO_COLOR, AZORA_DATABASE_URL, DATABASE_URL, ...rest } = process.env;
  const env = { ...rest, FORCE_COLOR: '1', npm_command: 'start', AZORA_HOME: join(folder, 'home') };
  const azora = (verb: string, output: number | 'ignore') =>
    spawnSync(process.execPath, [AZORA, '-C', folder, verb], { env, stdio: ['ignore', output, output] });
  try {
    // For root the server runs as somebody else, who has to get in.
    chmodSync(folder, 0o755);
    for (const part of PARTS) {
      const filter = (source: string): boolean => !/\/services\/[^/]+\/\.?client\b/.test(source);
      cpSync(join(REPOSITORY, part), join(folder, part), { recursive: true, filter });
    }
    symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
    const output = openSync(log, 'a');
    const { status } = azora('up', output);
    closeSync(output);
    const text = readFileSync(log, 'utf8');
    if (status !== 0) throw new Error(`azora up ended with ${status}:\n${text}`);
    return text;
  } finally {
    azora('down', 'ignore');
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The same on every run: without times, sizes and the port. */
const withoutFigures = (text: string): string =>
  text.replace(/\d[\d.,]*( ?(?:ms|s|MB|GB)\b)?/g, '0').replace(/ +/g, ' ');

/** Without the lines that say that a slow machine is still at it, and without the password, another one on each run. */
const asShown = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/\d+\/\d+ after /.test(line))
    .join('\n')
    .replace(/(?<=The password of .* is )\S+(?=\. It is kept)/, '…');

const svg = svgOfTerminal(`$ npm start\n${asShown(terminalOfUp()).trimEnd()}`, 'npm start in a terminal');
const before = existsSync(PICTURE) ? readFileSync(PICTURE, 'utf8') : '';
if (withoutFigures(textOfSvg(before)) === withoutFigures(textOfSvg(svg))) {
  console.log('docs/images/up.svg: nothing changed but figures; left as it is');
} else {
  writeFileSync(PICTURE, svg);
  console.log('docs/images/up.svg: drawn');
}
