import { seededDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

/** What a member is to another, and what that other may be to them. */
const MIRRORED: Readonly<Record<string, readonly string[]>> = {
  father: ['son', 'daughter'],
  mother: ['son', 'daughter'],
  son: ['father', 'mother'],
  daughter: ['father', 'mother'],
  brother: ['brother', 'sister'],
  sister: ['brother', 'sister'],
  grandfather: ['grandson', 'granddaughter'],
  grandson: ['grandfather'],
  granddaughter: ['grandfather'],
  uncle: ['nephew', 'niece'],
  nephew: ['uncle'],
  niece: ['uncle'],
  'family friend': ['family friend'],
  friend: ['friend'],
  unity: ['voice'],
  voice: ['unity'],
};

describe.each(['embedded18', 'debian15'] as const)('the seed of ai-family-service on %s', (server) => {
  const { query, seed } = seededDatabase('ai-family-service', testServers()[server]);

  it('has eleven members, each with a role of their own', async () => {
    const [counts] = await query(
      'SELECT count(*)::int AS members, count(DISTINCT role)::int AS roles FROM family_members',
    );
    expect(counts).toEqual({ members: 11, roles: 11 });
  });

  it('relates every member to the ten others, and each pair both ways', async () => {
    const relations = await query(`
      SELECT a.name AS of, b.name AS to, a.relationships->>b.name AS kind, b.relationships->>a.name AS back
        FROM family_members a JOIN family_members b ON b.id <> a.id`);
    expect(relations).toHaveLength(110);
    expect(relations.filter(({ kind, back }) => !MIRRORED[String(kind)]?.includes(String(back)))).toEqual([]);
  });

  it('lets a conversation begin with the user and go on in turns', async () => {
    const turns = await query(`SELECT sender FROM messages ORDER BY conversation_id, position`);
    expect(turns.map(({ sender }) => sender)).toEqual(['USER', 'MEMBER', 'USER', 'MEMBER', 'USER', 'MEMBER']);
  });

  it('changes nothing when it is sown again', async () => {
    expect(await seed()).toMatchObject({ inserted: 0, updated: 0 });
  });
});
