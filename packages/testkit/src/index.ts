export { debianServer, embeddedServer, type TestServer } from './test-servers.ts';
export {
  createThrowawayDatabase,
  type ThrowawayDatabase,
  testServers,
  throwawayDatabase,
} from './throwaway-database.ts';
