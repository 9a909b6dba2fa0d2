import { readFileSync } from 'node:fs';

/** The one import that a configuration needs; what it imports returns its argument. */
const OWN_IMPORT = /^import\s*\{\s*defineConfig\s*\}\s*from\s*(['"])@azora\/fleet\/config\1;?/m;

/** What a module in memory does not have: other modules, and a place on disk. */
const NEEDS_MORE = /\b(?:import|require|__dirname|__filename)\b/;

/**
 * Loads a configuration that is plain JavaScript, whatever its name ends in, and imports nothing but `defineConfig`, as
 * most are. It is imported from memory as it stands: starting a compiler takes longer than many a command.
 * @returns undefined where it is more than that, or wrong: the compiler takes it then, or says where the fault is.
 */
export const loadPlainConfig = async (file: string): Promise<{ readonly default: unknown } | undefined> => {
  const text = readFileSync(file, 'utf8').replace(OWN_IMPORT, 'const defineConfig = (settings) => settings;');
  if (NEEDS_MORE.test(text)) return undefined;
  try {
    return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { default: unknown };
  } catch {
    return undefined;
  }
};
