#!/usr/bin/env node
// Plain JavaScript, so that an old Node and an unbuilt checkout are told what is missing instead of failing at a parse.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
const built = new URL('../dist/main.js', import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`✖ azora needs Node 20.19 or later; this is ${process.version}\n  → https://nodejs.org/en/download`);
  process.exitCode = 2;
} else if (!existsSync(built)) {
  console.error('✖ azora is not built yet\n  → npm run build');
  process.exitCode = 2;
} else {
  // Node 22 and later keep the compiled code between runs; a help text then costs a third less.
  module.enableCompileCache?.();
  const { main } = await import(built.href);
  await main(process);
}
