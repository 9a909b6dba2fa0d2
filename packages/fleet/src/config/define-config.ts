import type { RawSettings } from './settings.ts';

/** Types the default export of `azora.config.ts`; returns it unchanged. */
export const defineConfig = (settings: RawSettings): RawSettings => settings;
