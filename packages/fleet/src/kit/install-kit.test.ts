import { testServers, throwawayDatabase } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { withClient } from '../postgres/connect.ts';
import { ensureClusterRoles } from '../roles/ensure-roles.ts';
import { installKit } from './install-kit.ts';

describe.each(['embedded18', 'debian15'] as const)('the platform kit on %s', (server) => {
  it('installs', async () => {
    const { address, name } = await throwawayDatabase(testServers()[server]);
    await withClient(address, name, async (client) => {
      await ensureClusterRoles(client);
      expect(await installKit(client)).toBe('installed');
      expect(await installKit(client)).toBe('current');
    });
  });
});
