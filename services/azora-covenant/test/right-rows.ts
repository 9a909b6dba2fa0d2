import { hex64, idOf, type RightRows } from '@azora/testkit';

export const person = '0190a000-0000-7000-8000-000000000001';
export const morning = '2026-11-20T08:00:00Z';

/** A row of each table of azora-covenant that nothing refuses, for its tests to break. */
export const rightRows: RightRows = {
  constitutional_compliance: {
    service: 'azora-mint',
    model: 'Stake',
    row_key: (number: number) => `stake-${number}`,
    compliance_status: 'COMPLIANT',
    score: 100,
    assessed_at: morning,
  },
  constitutional_articles: {
    eid: (number: number) => `chp_1__art_${number}`,
    version: 1,
    num: (number: number) => String(number),
    heading: 'Ownership of data',
    content: 'What a person creates belongs to that person.',
    content_hash: hex64,
    status: 'IN_FORCE',
    in_force_from: morning,
    adopted_by_id: person,
  },
  constitutional_rules: {
    article_id: idOf('constitutional_articles'),
    code: (number: number) => `ART-1-R${number}`,
    statement: 'A stake names the person whose it is.',
    deontic: 'OBLIGATION',
    bearer: 'platform',
    severity: 'HIGH',
    status: 'ACTIVE',
    applies_to: ['azora-mint.Stake'],
    expression: { '!!': { var: 'userId' } },
    effective_from: morning,
  },
  constitutional_violations: {
    compliance_id: idOf('constitutional_compliance'),
    rule_id: idOf('constitutional_rules'),
    severity: 'HIGH',
    detected_at: morning,
  },
  state_checkpoints: {
    service: 'azora-mint',
    sequence: 1,
    state_root: hex64,
    row_count: 12,
    hash: hex64,
    signature: Buffer.from('signature'),
    signing_key_hash: hex64(0),
    taken_at: morning,
  },
  covenant_entries: {
    height: 0,
    type: 'ARTICLE_ADOPTED',
    article_id: idOf('constitutional_articles'),
    payload_hash: hex64,
    hash: hex64,
    signature: Buffer.from('signature'),
    signing_key_hash: hex64(0),
  },
};
