#!/usr/bin/env node
// No top-level await and no `?.`: an old Node must be able to read this file to its end, to be told that it is old.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
const built = new URL('../dist/main.js', import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`✖ azora needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  console.error('  → https://nodejs.org/en/download');
  process.exitCode = 2;
} else if (!existsSync(built)) {
  console.error('✖ azora is not built yet.');
  console.error('  → Type `npm run build`.');
  process.exitCode = 2;
} else {
  // Node 22 and later keep compiled code between runs.
  if ('enableCompileCache' in module) module.enableCompileCache();
  import(built.href).then(({ main }) => main(process));
}
