import { defineConfig } from '@azora/fleet/config';

export default defineConfig({ services: ['apps/*', 'packages/*'] });
