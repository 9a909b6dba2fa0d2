export { type CollectedProgress, collectProgress } from './collect-progress.ts';
export { embeddedProject, type TestProject } from './embedded-project.ts';
export { type FixtureFleet, type FixtureOptions, fixtureFleet } from './fixture-fleet.ts';
export { type OtherProcess, type OtherProcessOptions, otherProcess } from './other-process.ts';
export { type AzoraOptions, type AzoraProcess, type AzoraResult, runAzora, startAzora } from './run-azora.ts';
export { stopServersBelow } from './stop-servers-below.ts';
export { type Account, temporaryFolder } from './temporary-folder.ts';
export { debianServer, embeddedServer, type TestServer } from './test-servers.ts';
export {
  createThrowawayDatabase,
  type ThrowawayDatabase,
  testServers,
  throwawayDatabase,
} from './throwaway-database.ts';
