export { type AuditedService, auditedServices } from './audited-service.ts';
export { azoraHere } from './azora-here.ts';
export { type CollectedProgress, collectProgress } from './collect-progress.ts';
export { CORE_SERVICES } from './core-services.ts';
export { azoraHome, embeddedProject, type TestProject } from './embedded-project.ts';
export { type FixtureFleet, type FixtureOptions, fixtureFleet, sharedFixtureFleet } from './fixture-fleet.ts';
export { fleetContent } from './fleet-content.ts';
export { folderWith } from './folder-with.ts';
export { type KitDatabase, kitDatabase, type SessionContext } from './kit-database.ts';
export { type OtherProcess, type OtherProcessOptions, otherProcess } from './other-process.ts';
export { plants } from './plants/every-plant.ts';
export type { Bed, Place, Plant } from './plants/plant.ts';
export { type RaisedFleet, raisedFleet } from './raised-fleet.ts';
export { type Refusal, refusedBy } from './refusal.ts';
export { type AzoraOptions, type AzoraProcess, type AzoraResult, runAzora, startAzora } from './run-azora.ts';
export { type SeededDatabase, seededDatabase } from './seeded-database.ts';
export {
  hex64,
  idOf,
  type RightRows,
  type RowTemplate,
  type ServiceDatabase,
  serviceDatabase,
} from './service-database.ts';
export { stopServersBelow } from './stop-servers-below.ts';
export { type Account, type AtEnd, temporaryFolder } from './temporary-folder.ts';
export { BOTH_SERVERS, isFullRun, ONE_SERVER } from './test-run.ts';
export { debianServer, embeddedServer, type TestServer } from './test-servers.ts';
export {
  createThrowawayDatabase,
  type ThrowawayDatabase,
  testServers,
  throwawayDatabase,
} from './throwaway-database.ts';
export type { Moment } from './up-until.ts';
