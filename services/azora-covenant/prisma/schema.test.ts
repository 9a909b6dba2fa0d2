import { idOf, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { morning, person, rightRows } from '../test/right-rows.ts';

const { check, key, reference } = refusedBy;

const noon = '2026-11-20T12:00:00Z';
const before = '2026-11-20T07:59:59Z';

describe.each(['embedded18', 'debian15'] as const)('azora-covenant on %s', (server) => {
  const database = serviceDatabase('azora-covenant', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('a verdict', () => {
    it.each([
      ['that is awaited', { compliance_status: 'PENDING', score: null, assessed_at: null }],
      ['that exempts by vote', { compliance_status: 'EXEMPT', exemption_ground: 'VOTE' }],
      ['by a person', { method: 'HUMAN', assessed_by_id: person }],
    ])('is admitted %s', async (_, values) => {
      await insert('constitutional_compliance', values);
    });

    it('is admitted on a row whose verdict before was superseded', async () => {
      await query('UPDATE constitutional_compliance SET superseded_at = $1', [noon]);
      await insert('constitutional_compliance', { row_key: 'stake-1', compliance_status: 'VIOLATION' });
    });

    const row = check('service', 'model', 'row_key');
    const status = check('compliance_status', 'assessed_at');
    const exemption = check('compliance_status', 'exemption_ground');
    it.each([
      ['on a row that has one', { row_key: 'stake-1' }, key('service', 'model', 'row_key')],
      ['on a service that cannot be one', { service: 'azora mint' }, row],
      ['on a model that cannot be one', { model: 'stakes' }, row],
      ['on no row', { row_key: '' }, row],
      ['that is awaited and was given', { compliance_status: 'PENDING' }, status],
      ['given nobody knows when', { assessed_at: null }, status],
      ['that exempts on no ground', { compliance_status: 'EXEMPT' }, exemption],
      ['that names a ground and exempts from nothing', { exemption_ground: 'VOTE' }, exemption],
      ['by a person who is not named', { method: 'HUMAN' }, check('method', 'assessed_at', 'assessed_by_id')],
      ['with more than all rules met', { score: '100.01' }, check('score')],
      ['with fewer than no rules met', { score: -1 }, check('score')],
      ['that holds until it is given', { valid_until: morning }, check('assessed_at', 'valid_until')],
      ['superseded before it was given', { superseded_at: before }, check('assessed_at', 'superseded_at')],
      ['on a state that has no hash', { evidence_hash: 'abc' }, check('evidence_hash')],
      ['that is none', { compliance_status: 'MAYBE' }, refusedBy.enum('ComplianceStatus')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('constitutional_compliance', values, by));
  });

  describe('an article', () => {
    it.each([
      ['as a draft', { status: 'DRAFT', in_force_from: null, adopted_by_id: null }],
      ['as the platform was founded with it', { is_founding: true, adopted_by_id: null }],
      ['as adopted before it is in force', { status: 'ADOPTED', in_force_from: null }],
      ['in another language', { eid: 'chp_1__art_1', language: 'zul' }],
      [
        'as a version that came to an end',
        { eid: 'chp_1__art_1', version: 2, status: 'SUPERSEDED', in_force_to: noon },
      ],
    ])('is admitted %s', async (_, values) => {
      await insert('constitutional_articles', values);
    });

    const period = check('status', 'in_force_to');
    it.each([
      ['in force beside a version that is', { eid: 'chp_1__art_1', version: 2 }, key('eid', 'language')],
      ['with the version of another', { eid: 'chp_1__art_1', status: 'DRAFT' }, key('eid', 'language', 'version')],
      ['with an id that Akoma Ntoso has not', { eid: 'Article 5' }, check('eid')],
      ['in a language of two letters', { language: 'en' }, check('language')],
      ['of a version before the first', { version: 0 }, check('version')],
      ['without the hash of its content', { content_hash: 'abc' }, check('content_hash')],
      ['in force nobody knows since when', { in_force_from: null }, check('status', 'in_force_from')],
      ['superseded nobody knows when', { status: 'SUPERSEDED' }, period],
      ['in force and at its end', { in_force_to: noon }, period],
      ['that ended as it began', { status: 'REPEALED', in_force_to: morning }, check('in_force_from', 'in_force_to')],
      ['in force that nobody adopted', { adopted_by_id: null }, check('status', 'is_founding', 'adopted_by_id')],
      ['of the founding that somebody signed', { is_founding: true }, check('is_founding', 'version', 'adopted_by_id')],
      [
        'of the founding in a later version',
        { is_founding: true, adopted_by_id: null, version: 2 },
        check('is_founding', 'version', 'adopted_by_id'),
      ],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('constitutional_articles', values, by));

    it('cannot be deleted once the chain has recorded it', async () => {
      await query('DELETE FROM constitutional_violations');
      await refusesStatement('DELETE FROM constitutional_articles', reference('article_id'));
    });
  });

  describe('a rule', () => {
    it.each([
      ['for people to judge', { is_automated: false, expression: null }],
      ['that another yields to', { overrides_id: idOf('constitutional_rules') }],
      ['as a draft', { status: 'DRAFT', effective_from: null }],
    ])('is admitted %s', async (_, values) => {
      await insert('constitutional_rules', values);
    });

    it.each([
      ['with a code in words', { code: 'article 5' }, check('code')],
      ['with the code of another', { code: 'ART-1-R1' }, key('code')],
      ['that a machine should check and cannot', { expression: null }, check('is_automated', 'expression')],
      ['with a test that is a list', { expression: '[]' }, check('expression')],
      ['about nothing', { applies_to: [] }, check('applies_to')],
      ['active nobody knows since when', { effective_from: null }, check('status', 'effective_from')],
      ['that ends as it begins', { effective_to: morning }, check('effective_from', 'effective_to')],
      ['that neither binds nor allows', { deontic: 'WISH' }, refusedBy.enum('DeonticOperator')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('constitutional_rules', values, by));

    it('is refused as its own exception', async () => {
      const id = idOf('constitutional_rules', 99);
      await refuses('constitutional_rules', { id, overrides_id: id }, check('id', 'overrides_id'));
    });

    it('cannot be deleted once it was found broken', async () => {
      await refusesStatement('DELETE FROM constitutional_rules', reference('rule_id'));
    });
  });

  describe('a violation', () => {
    const order = check('detected_at', 'resolved_at', 'remediation_due_at');
    const notified = check('is_security_compromise', 'regulator_notified_at', 'subjects_notified_at');
    const notifiedAfter = check('detected_at', 'regulator_notified_at', 'subjects_notified_at');
    const resolved = check('status', 'resolved_at');
    const compromise = { is_security_compromise: true };

    it.each([
      ['that was remedied', { status: 'REMEDIATED', resolved_at: noon }],
      ['that was waived by somebody', { status: 'WAIVED', resolved_at: noon, resolved_by_id: person }],
      ['that was told to the regulator', { ...compromise, regulator_notified_at: noon, subjects_notified_at: noon }],
    ])('is admitted %s', async (_, values) => {
      const verdict = await insert('constitutional_compliance');
      await insert('constitutional_violations', { compliance_id: verdict.id, ...values });
    });

    it.each([
      ['of one rule twice in one assessment', {}, key('compliance_id', 'rule_id')],
      ['remedied nobody knows when', { status: 'REMEDIATED' }, resolved],
      ['open and resolved', { resolved_at: noon }, resolved],
      ['waived by nobody', { status: 'WAIVED', resolved_at: noon }, check('status', 'resolved_by_id')],
      ['dismissed by nobody', { status: 'DISMISSED', resolved_at: noon }, check('status', 'resolved_by_id')],
      ['resolved before it was found', { status: 'REMEDIATED', resolved_at: before }, order],
      ['due as it is found', { remediation_due_at: morning }, order],
      ['told to the regulator without a compromise', { regulator_notified_at: noon }, notified],
      ['told to those it touched without a compromise', { subjects_notified_at: noon }, notified],
      ['told to the regulator before it was found', { ...compromise, regulator_notified_at: before }, notifiedAfter],
      ['told to those it touched before it was found', { ...compromise, subjects_notified_at: before }, notifiedAfter],
      ['of a gravity that is none', { severity: 'MILD' }, refusedBy.enum('Severity')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('constitutional_violations', values, by));
  });

  it('has a wrong row for every check and key', () => {
    // Those of state_checkpoints and covenant_entries: chain.test.ts.
    expect(database.unprovenConstraints((table) => !['state_checkpoints', 'covenant_entries'].includes(table))).toEqual(
      [],
    );
  });
});
