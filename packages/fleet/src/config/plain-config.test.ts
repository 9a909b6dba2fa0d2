import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { loadModule } from './load-module.ts';
import { loadPlainConfig } from './plain-config.ts';

const configured = async (text: string): Promise<string> =>
  path.join(await folderWith({ 'azora.config.ts': text }), 'azora.config.ts');

const IMPORT = `import { defineConfig } from '@azora/fleet/config';\n`;

describe('a plain configuration', () => {
  it.each([
    `${IMPORT}\nexport default defineConfig({\n  services: ['apps/*'],\n});\n`,
    `import {defineConfig} from "@azora/fleet/config"\nconst services = ['apps/*'];\nexport default defineConfig({ services })`,
    `export default { services: ['apps/*'] };`,
  ])('is loaded as the compiler would load it: %j', async (text) => {
    const file = await configured(text);
    expect((await loadPlainConfig(file))?.default).toEqual({ services: ['apps/*'] });
    if (!text.includes('import')) {
      expect((await loadModule(file)).default).toEqual({ services: ['apps/*'] });
    }
  });

  it.each([
    `${IMPORT}import { services } from './services.ts';\nexport default defineConfig({ services });`,
    `import type { RawSettings } from '@azora/fleet';\nexport default {} as RawSettings;`,
    `const services: string[] = [];\nexport default { services };`,
    `export default { services: [__dirname] };`,
    `export default { services: [import.meta.dirname] };`,
    `export default { services: [,`,
    `throw new Error('no');`,
  ])('is not what needs a compiler, or a place on disk, or is at fault: %j', async (text) => {
    expect(await loadPlainConfig(await configured(text))).toBeUndefined();
  });

  it('is loaded anew once it was edited', async () => {
    const first = await configured('export default { services: [] };');
    const second = await configured('export default { services: ["apps/*"] };');
    expect((await loadPlainConfig(first))?.default).toEqual({ services: [] });
    expect((await loadPlainConfig(second))?.default).toEqual({ services: ['apps/*'] });
  });
});
