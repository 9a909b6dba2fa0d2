import { hex64, idOf, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { rightRows } from '../test/right-rows.ts';

const { check, key } = refusedBy;

describe.each(['embedded18', 'debian15'] as const)('azora-covenant’s chain on %s', (server) => {
  const database = serviceDatabase('azora-covenant', testServers()[server], rightRows);
  const { insert, refuses } = database;

  describe("a checkpoint of a service's state", () => {
    const next = { sequence: 2, previous_hash: hex64(1) };

    it('is admitted after the one before', async () => {
      await insert('state_checkpoints', next);
    });

    it('is refused after one that another follows', async () => {
      await insert('state_checkpoints', next);
      await refuses('state_checkpoints', { sequence: 3, previous_hash: hex64(1) }, key('previous_hash'));
    });

    const hashes = check('state_root', 'hash', 'signing_key_hash');
    const chain = check('previous_hash', 'hash');
    const place = check('sequence', 'row_count');
    it.each([
      ['at the place of another', {}, key('service', 'sequence')],
      ['with the hash of another', { ...next, hash: hex64(1), previous_hash: hex64(0) }, key('hash')],
      ['of a service that cannot be one', { service: 'azora mint' }, check('service')],
      ['before the first', { sequence: 0, previous_hash: hex64(1) }, place],
      ['of fewer rows than none', { ...next, row_count: -1 }, place],
      ['with a root that is no hash', { ...next, state_root: 'abc' }, hashes],
      ['with something else than a hash', { ...next, hash: 'abc' }, hashes],
      ['by a key that is not named by its hash', { ...next, signing_key_hash: 'key 1' }, hashes],
      ['on something else than a hash', { ...next, previous_hash: 'abc' }, chain],
      ['on itself', { ...next, hash: hex64(7), previous_hash: hex64(7) }, chain],
      ['that follows nothing', { ...next, previous_hash: null }, check('sequence', 'previous_hash')],
      ['that is the first and follows another', { previous_hash: hex64(0) }, check('sequence', 'previous_hash')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('state_checkpoints', values, by));
  });

  describe('a link of the chain', () => {
    /** What follows the adoption at height 0. */
    const next = { height: 1, previous_hash: hex64(1) };
    const article = check('type', 'article_id');
    const anchor = check('type', 'anchor_chain_id', 'anchor_tx_hash');
    const anchored = {
      ...next,
      type: 'OUTSIDE_ANCHOR',
      article_id: null,
      anchor_chain_id: 'eip155:1',
      anchor_tx_hash: '0xabc',
    };

    it.each([
      [
        'for a verdict',
        { type: 'COMPLIANCE_VERDICT', article_id: null, compliance_id: idOf('constitutional_compliance') },
      ],
      [
        'for a violation',
        { type: 'VIOLATION_RECORDED', article_id: null, violation_id: idOf('constitutional_violations') },
      ],
      ['for a checkpoint', { type: 'STATE_CHECKPOINT', article_id: null, checkpoint_id: idOf('state_checkpoints') }],
      ['for an anchor on a public chain', anchored],
    ])('is admitted %s', async (_, values) => {
      await insert('covenant_entries', { ...next, ...values });
    });

    it('is refused on a link that another stands on', async () => {
      await insert('covenant_entries', next);
      await refuses('covenant_entries', { height: 2, previous_hash: hex64(1) }, key('previous_hash'));
    });

    it('is refused for an anchor that another link tells of', async () => {
      const { hash } = await insert('covenant_entries', anchored);
      const values = { ...anchored, height: 2, previous_hash: hash };
      await refuses('covenant_entries', values, key('anchor_chain_id', 'anchor_tx_hash'));
    });

    const hashes = check('payload_hash', 'hash', 'signing_key_hash');
    it.each([
      ['at the height of another', { previous_hash: null }, key('height')],
      ['with the hash of another', { ...next, hash: hex64(1), previous_hash: hex64(0) }, key('hash')],
      ['below the first', { height: -1, previous_hash: hex64(1) }, check('height')],
      ['that stands on nothing', { ...next, previous_hash: null }, check('height', 'previous_hash')],
      ['that is the first and stands on another', { previous_hash: hex64(0) }, check('height', 'previous_hash')],
      ['on something else than a hash', { ...next, previous_hash: 'abc' }, check('previous_hash', 'hash')],
      ['on itself', { ...next, hash: hex64(7), previous_hash: hex64(7) }, check('previous_hash', 'hash')],
      ['without the hash of what it records', { ...next, payload_hash: 'abc' }, hashes],
      ['of an adoption of nothing', { ...next, article_id: null }, article],
      [
        'of a verdict on an article',
        { ...next, type: 'COMPLIANCE_VERDICT', compliance_id: idOf('constitutional_compliance') },
        article,
      ],
      [
        'of a verdict on nothing',
        { ...next, type: 'COMPLIANCE_VERDICT', article_id: null },
        check('type', 'compliance_id'),
      ],
      [
        'of a violation of nothing',
        { ...next, type: 'VIOLATION_RESOLVED', article_id: null },
        check('type', 'violation_id'),
      ],
      [
        'of a checkpoint of nothing',
        { ...next, type: 'STATE_CHECKPOINT', article_id: null },
        check('type', 'checkpoint_id'),
      ],
      ['of an anchor on no chain', { ...anchored, anchor_chain_id: null, anchor_tx_hash: null }, anchor],
      ['of an anchor in no transaction', { ...anchored, anchor_tx_hash: null }, anchor],
      ['of an anchor on a chain in words', { ...anchored, anchor_chain_id: 'Ethereum' }, check('anchor_chain_id')],
      ['of something the chain has no word for', { ...next, type: 'PARTY' }, refusedBy.enum('CovenantEntryType')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('covenant_entries', values, by));
  });

  it('has a wrong row for every check and key', () => {
    expect(database.unprovenConstraints((table) => ['state_checkpoints', 'covenant_entries'].includes(table))).toEqual(
      [],
    );
  });
});
