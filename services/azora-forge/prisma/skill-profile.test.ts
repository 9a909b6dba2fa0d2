import { idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key } = refusedBy;

/** Ids of rows in other services' databases. */
const person = (number: number): string => idOf('auth users', number);

const rightRows: RightRows = {
  skill_profiles: { user_id: person, skills: ['Python'], rating: '4.5', rating_count: 2 },
};

describe.each(['embedded18', 'debian15'] as const)('azora-forge’s skill profiles on %s', (server) => {
  const database = serviceDatabase('azora-forge', testServers()[server], rightRows);
  const { insert, refuses, query } = database;

  describe('a skill profile', () => {
    it.each([
      ['rated 0', { rating: '0' }],
      ['rated 5', { rating: '5' }],
      ['not rated yet', { rating: null, rating_count: 0 }],
      ['with a rate by the hour', { hourly_rate: '15' }],
    ])('is admitted %s', async (_, values) => {
      await insert('skill_profiles', values);
    });

    it.each([
      ['above 5', { rating: '5.01' }, check('rating')],
      ['below 0', { rating: '-0.01' }, check('rating')],
      ['of what is no number', { rating: 'NaN' }, check('rating')],
      ['by nobody', { rating_count: 0 }, check('rating', 'rating_count')],
      ['by two people who gave none', { rating: null }, check('rating', 'rating_count')],
      ['by fewer than nobody', { rating_count: -1 }, check('rating_count')],
    ])('refuses a rating %s', (_, values: RowTemplate, by) => refuses('skill_profiles', values, by));

    it.each([
      ['without a skill', { skills: [] }, check('skills')],
      ['with a hundred and one skills', { skills: Array(101).fill('Python') }, check('skills')],
      ['for nothing an hour', { hourly_rate: '0' }, check('hourly_rate')],
      ['for what is no number an hour', { hourly_rate: 'NaN' }, check('hourly_rate')],
      ['beside the one there is', { user_id: person(1) }, key('user_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('skill_profiles', values, by));

    it('is found by its skills through an index', async () => {
      await query('SET LOCAL enable_seqscan = off');
      const plan = await query(`EXPLAIN SELECT id FROM skill_profiles WHERE skills @> ARRAY['Python']`);
      expect(JSON.stringify(plan)).toContain('skill_profiles_skills_idx');
    });
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints((table) => table === 'skill_profiles')).toEqual([]);
  });
});
