import { idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, reference, required } = refusedBy;

/** Ids of rows in another service's database. */
const person = (number: number): string => idOf('auth users', number);

const rightRows: RightRows = {
  family_members: {
    name: (number: number) => `Elara ${number}`,
    role: 'TEACHER',
    description: 'Mother and teacher.',
    traits: ['nurturing', 'wise', 'patient'],
    relationships: '{"Sankofa": "father"}',
  },
  conversations: { member_id: idOf('family_members'), user_id: person(1), created_at: '2026-03-02T08:00:00Z' },
  messages: {
    conversation_id: idOf('conversations'),
    user_id: person(1),
    position: (number: number) => number,
    content: 'I passed!',
  },
  family_interactions: {
    conversation_id: idOf('conversations'),
    user_id: person(1),
    member_id: idOf('family_members'),
    type: 'CELEBRATION',
    sentiment: '0.9',
  },
};

const moods = [
  ...['NEUTRAL', 'HAPPY', 'EXCITED', 'PROUD', 'HOPEFUL', 'ENCOURAGING', 'THOUGHTFUL', 'CONCERNED', 'WISE'],
  ...['CONTEMPLATIVE', 'PROTECTIVE', 'ANALYTICAL', 'CREATIVE', 'PEACEFUL'],
];

describe.each(['embedded18', 'debian15'] as const)('ai-family-service on %s', (server) => {
  const database = serviceDatabase('ai-family-service', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('a member', () => {
    it.each([
      ['a name that is taken', { name: 'Elara 1' }, key('name')],
      ['no name', { name: null }, required('name')],
      ['no traits', { traits: [] }, check('traits')],
      ['relationships that are a list', { relationships: '["Sankofa"]' }, check('relationships')],
      ['a role of its own', { role: 'PLUMBER' }, refusedBy.enum('FamilyRole')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('family_members', values, by));

    it('cannot be deleted while somebody talks with them, or talked', async () => {
      await refusesStatement('DELETE FROM family_members', reference('member_id'));
      const other = await insert('family_members');
      await insert('family_interactions', { member_id: other.id });
      await refusesStatement(`DELETE FROM family_members WHERE id = '${String(other.id)}'`, reference('member_id'));
    });
  });

  describe('a conversation', () => {
    it.each([
      ['a context that is a list', { context: '[]' }, check('context')],
      ['an end before the beginning', { ended_at: '2026-03-02T07:59:59Z' }, check('ended_at', 'created_at')],
      ['a member who does not exist', { member_id: idOf('family_members', 99) }, reference('member_id')],
      ['a conversation with nobody', { user_id: null }, required('user_id')],
      ['a compliance status of its own', { compliance_status: 'FINE' }, refusedBy.enum('ComplianceStatus')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('conversations', values, by));

    it('takes its messages and interactions with it', async () => {
      await query('DELETE FROM conversations');
      expect(await query('SELECT id FROM messages UNION ALL SELECT id FROM family_interactions')).toEqual([]);
    });
  });

  describe('a message', () => {
    it.each(moods)('is admitted in the mood %s', async (mood) => {
      await insert('messages', { mood });
    });

    it("is the user's and in a neutral mood unless something else is said", async () => {
      expect(await query('SELECT sender, mood FROM messages')).toEqual([{ sender: 'USER', mood: 'NEUTRAL' }]);
    });

    it.each([
      ['the place of another', { position: 1 }, key('conversation_id', 'position')],
      ['a place before the first', { position: 0 }, check('position')],
      ['a mood that nobody has', { mood: 'ANGRY' }, refusedBy.enum('Mood')],
      ['a sender of its own', { sender: 'GHOST' }, refusedBy.enum('MessageSender')],
      ['somebody else', { user_id: person(2) }, reference('user_id', 'conversation_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('messages', values, by));
  });

  describe('an interaction', () => {
    it.each(['-1', '0', '1'])('is admitted with the sentiment %s', async (sentiment) => {
      await insert('family_interactions', { sentiment });
    });

    it.each([
      ['a sentiment above 1', { sentiment: '1.001' }, check('sentiment')],
      ['a sentiment below -1', { sentiment: '-1.001' }, check('sentiment')],
      ['a sentiment that is no number', { sentiment: 'NaN' }, check('sentiment')],
      ['no sentiment', { sentiment: null }, required('sentiment')],
      ['a type of its own', { type: 'DUEL' }, refusedBy.enum('InteractionType')],
      ['somebody else', { user_id: person(2) }, reference('user_id', 'conversation_id')],
      ['a member who does not exist', { member_id: idOf('family_members', 99) }, reference('member_id')],
    ])('refuses %s', (_, values: RowTemplate, by) => refuses('family_interactions', values, by));
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints()).toEqual([]);
  });
});
