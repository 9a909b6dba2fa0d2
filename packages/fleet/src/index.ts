export { defineConfig } from './config/define-config.ts';
export type { PlacedService, Project, Service } from './config/project.ts';
export type { RawSettings, Settings } from './config/settings.ts';
export { type FleetErrorCode, fleetError, fleetErrorCodes } from './errors.ts';
export type { Progress, VerbContext } from './progress.ts';
