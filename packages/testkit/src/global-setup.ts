import type { ServerAddress } from '@azora/schema/address';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { debianServer, embeddedServer } from './test-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One server of each supported kind, shared by all tests of a run. */
    testServers: { readonly embedded18: ServerAddress; readonly debian15: ServerAddress };
  }
}

/** Starts both servers once a test run, side by side, and stops them at its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [embedded18, debian15] = await Promise.all([embeddedServer(), debianServer()]);
  project.provide('testServers', { embedded18: embedded18.address, debian15: debian15.address });
  return async () => {
    await Promise.all([embedded18.stop(), debian15.stop()]);
  };
}
