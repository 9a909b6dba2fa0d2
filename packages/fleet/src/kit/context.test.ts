import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const ADA = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

const READ = `SELECT azora.subject(), azora.tenant(), azora.actor(), azora.request_id(), azora.include_deleted()`;
const NOBODY = { subject: null, tenant: null, actor: null, request_id: null, include_deleted: false };

describe.each(['embedded18', 'debian15'] as const)('the context of a request on %s', (server) => {
  const database = kitDatabase(testServers()[server]);

  it('is what the session says', async () => {
    const context = { subject: ADA, tenant: OTHER, actor: 'ada', request_id: 'r-1', include_deleted: 'true' };
    expect(await database.as('azora_user', context, READ)).toEqual([{ ...context, include_deleted: true }]);
  });

  it('is nobody where nothing was said, or only empty text', async () => {
    const empty = { subject: '', tenant: '', actor: '', request_id: '', include_deleted: '' };
    expect(await database.as('azora_user', empty, READ)).toEqual([NOBODY]);
    expect(await database.as('azora_service', {}, READ)).toEqual([NOBODY]);
  });

  it('ends with its transaction, so a pooled connection takes nothing over', async () => {
    await database.as('azora_user', { subject: ADA, tenant: OTHER, include_deleted: 'true' }, READ);
    expect(await database.as('azora_user', {}, READ)).toEqual([NOBODY]);
    await expect(
      database.as('azora_user', { subject: ADA }, `SELECT azora.subject() FROM nothing_of_that_name`),
    ).rejects.toMatchObject({ code: '42P01' });
    expect(await database.as('azora_user', {}, READ)).toEqual([NOBODY]);
  });

  it.each(['ada', `${ADA}' OR true --`, `'; DROP TABLE azora.audit_trail; --`, `${ADA},${OTHER}`, ' '])(
    'is refused where the subject or the tenant is %j',
    async (value) => {
      await expect(database.as('azora_user', { subject: value }, READ)).rejects.toMatchObject({ code: '22P02' });
      await expect(database.as('azora_user', { tenant: value }, READ)).rejects.toMatchObject({ code: '22P02' });
      await expect(database.as('azora_user', { include_deleted: `${value}x` }, READ)).rejects.toMatchObject({
        code: '22P02',
      });
    },
  );

  it('knows the role that was taken on, inside the functions of the kit too', async () => {
    await database.asOwner(
      `CREATE FUNCTION public.as_owner(OUT acting text, OUT executing text)
         LANGUAGE sql SECURITY DEFINER AS 'SELECT azora.acting_role(), current_user'`,
    );
    const { owner } = { owner: `${database.name()}_owner` };
    expect(await database.as('azora_user', {}, 'SELECT * FROM public.as_owner()')).toEqual([
      { acting: 'azora_user', executing: owner },
    ]);
    expect(await database.asLogin('SELECT * FROM public.as_owner()')).toEqual([
      { acting: `${database.name()}_app`, executing: owner },
    ]);
  });
});
