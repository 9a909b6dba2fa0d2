import { hex64, idOf, type RightRows, type RowTemplate, refusedBy, serviceDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const { check, key, reference, required } = refusedBy;

/** Ids of rows in other services' databases. */
const person = (number: number): string => idOf('auth users', number);
const payment = (number: number): string => idOf('mint transactions', number);
const client = person(1);
const freelancer = person(2);
const neutral = person(3);

/** A day of March 2026. */
const march = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T08:00:00Z`;

const rightRows: RightRows = {
  jobs: {
    client_id: client,
    title: 'Build React Dashboard',
    description: 'Charts of sales by month and region.',
    skills: ['React'],
    budget: '500',
    created_at: march(1),
  },
  applications: {
    job_id: idOf('jobs'),
    client_id: client,
    freelancer_id: freelancer,
    cover_letter: 'I have built two dashboards.',
    proposed_amount: '450',
  },
  contracts: {
    job_id: idOf('jobs'),
    client_id: client,
    freelancer_id: freelancer,
    amount: '450',
    terms: 'Two milestones.',
    terms_sha256: hex64,
  },
  milestones: {
    contract_id: idOf('contracts'),
    position: (number: number) => number,
    title: 'First charts',
    amount: '200',
  },
  disputes: {
    contract_id: idOf('contracts'),
    client_id: client,
    freelancer_id: freelancer,
    raised_by: 'CLIENT',
    kind: 'QUALITY',
    claim: 'The totals are wrong.',
    created_at: march(10),
  },
};

/** A milestone in each of its states; the payments' ids are made up from the row's number. */
const funded = { status: 'FUNDED', funded_at: march(2), funding_transaction_id: payment };
const submitted = { ...funded, status: 'SUBMITTED', submitted_at: march(3) };
const approved = { ...submitted, status: 'APPROVED', approved_at: march(4) };
const released = {
  ...approved,
  status: 'RELEASED',
  released_at: march(5),
  release_transaction_id: (number: number) => payment(100 + number),
};
const refund = { refunded_at: march(6), refund_transaction_id: (number: number) => payment(200 + number) };
const refunded = { ...funded, ...refund, status: 'REFUNDED' };

const resolved = { status: 'RESOLVED', resolution: 'REFUND', resolved_at: march(12) };

describe.each(['embedded18', 'debian15'] as const)('azora-forge on %s', (server) => {
  const database = serviceDatabase('azora-forge', testServers()[server], rightRows);
  const { insert, refuses, refusesStatement, query } = database;

  describe('a job', () => {
    it.each([
      ['in progress', { status: 'IN_PROGRESS' }],
      ['done', { status: 'COMPLETED', closed_at: march(9) }],
      ['with thirty skills', { skills: Array(30).fill('React') }],
      ['that closes by itself', { valid_through: march(31) }],
    ])('is admitted %s', async (_, values) => {
      await insert('jobs', values);
    });

    it('is open and paid in AZR unless something else is said', async () => {
      expect(await query('SELECT status, currency FROM jobs')).toEqual([{ status: 'OPEN', currency: 'AZR' }]);
    });

    it.each([
      ['without a budget', { budget: null }, required('budget')],
      ['for nothing', { budget: '0' }, check('budget')],
      ['for what is no number', { budget: 'NaN' }, check('budget')],
      ['that needs no skill', { skills: [] }, check('skills')],
      ['that needs thirty-one skills', { skills: Array(31).fill('React') }, check('skills')],
      ['that is open and closed', { closed_at: march(9) }, check('status', 'closed_at')],
      ['that was cancelled at no time', { status: 'CANCELLED' }, check('status', 'closed_at')],
      ['that closes before it is offered', { valid_through: march(1) }, check('valid_through', 'created_at')],
      ['of a status of its own', { status: 'MAYBE' }, refusedBy.enum('JobStatus')],
      ['in a currency of its own', { currency: 'DOGE' }, refusedBy.enum('Currency')],
      ['of a compliance status of its own', { compliance_status: 'FINE' }, refusedBy.enum('ComplianceStatus')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('jobs', values, by));

    it('cannot be deleted once a contract was made under it', () =>
      refusesStatement('DELETE FROM jobs', reference('client_id', 'job_id')));
  });

  describe('an application', () => {
    it('refuses a second one of the same freelancer, even after the first was withdrawn', async () => {
      await refuses('applications', {}, key('job_id', 'freelancer_id'));
      await query(`UPDATE applications SET status = 'WITHDRAWN', decided_at = now()`);
      await refuses('applications', {}, key('job_id', 'freelancer_id'));
    });

    it.each([
      ["one's own job", { freelancer_id: client }, check('client_id', 'freelancer_id')],
      ['an offer of nothing', { proposed_amount: '0' }, check('proposed_amount')],
      ['an offer of what is no number', { proposed_amount: 'NaN' }, check('proposed_amount')],
      ['a decision at no time', { status: 'ACCEPTED' }, check('status', 'decided_at')],
      ['a time of decision before the decision', { decided_at: march(5) }, check('status', 'decided_at')],
      ['a status of its own', { status: 'HOPING' }, refusedBy.enum('ApplicationStatus')],
      ["a client who is not the job's", { client_id: neutral }, reference('client_id', 'job_id')],
    ])('refuses %s', (_, values: RowTemplate, by) =>
      refuses('applications', { freelancer_id: person(4), ...values }, by),
    );
  });

  describe('a contract', () => {
    it('is active unless something else is said', async () => {
      expect(await query('SELECT status, currency FROM contracts')).toEqual([{ status: 'ACTIVE', currency: 'AZR' }]);
    });

    it('is admitted beside an ended one of the same job and freelancer, and refused beside a live one', async () => {
      await refuses('contracts', {}, key('job_id', 'freelancer_id'));
      await query(`UPDATE contracts SET status = 'COMPLETED', ended_at = now()`);
      await insert('contracts');
    });

    it.each([
      ['with oneself', { freelancer_id: client }, check('client_id', 'freelancer_id')],
      ['for nothing', { amount: '0' }, check('amount')],
      ['for what is no number', { amount: 'NaN' }, check('amount')],
      ['with a hash that is none', { terms_sha256: 'Z'.repeat(64) }, check('terms_sha256')],
      ['that is active and ended', { ended_at: march(9) }, check('status', 'ended_at')],
      ['that ended at no time', { status: 'CANCELLED' }, check('status', 'ended_at')],
      ['of a status of its own', { status: 'SIGNED' }, refusedBy.enum('ContractStatus')],
      ['with somebody who did not apply', { freelancer_id: neutral }, reference('job_id', 'freelancer_id')],
      [
        "of a client who is not the job's",
        { client_id: neutral, status: 'COMPLETED', ended_at: march(9) },
        reference('client_id', 'job_id'),
      ],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('contracts', values, by));

    it('keeps the application it rests on', () =>
      refusesStatement('DELETE FROM applications', reference('job_id', 'freelancer_id')));
  });

  describe('a milestone', () => {
    it.each([
      ['funded', funded],
      ['submitted', submitted],
      ['approved', approved],
      ['released', released],
      ['refunded before it was submitted', refunded],
      ['refunded after it was submitted', { ...submitted, ...refund, status: 'REFUNDED' }],
    ])('is admitted %s', async (_, values) => {
      await insert('milestones', values);
    });

    const after = ['funded_at', 'submitted_at', 'approved_at', 'released_at'];
    it.each([
      ['at the place of another', { position: 1 }, key('contract_id', 'position')],
      ['before the first place', { position: 0 }, check('position')],
      ['for nothing', { amount: '0' }, check('amount')],
      ['for what is no number', { amount: 'NaN' }, check('amount')],
      ['funded and still pending', { ...funded, status: 'PENDING' }, check('status', 'funded_at')],
      ['submitted before anybody paid', { status: 'SUBMITTED', submitted_at: march(3) }, check('status', 'funded_at')],
      ['refunded before anybody paid', { ...refund, status: 'REFUNDED' }, check('status', 'funded_at')],
      ['submitted at no time', { ...funded, status: 'SUBMITTED' }, check('status', 'submitted_at')],
      ['funded with a time of submission', { ...submitted, status: 'FUNDED' }, check('status', 'submitted_at')],
      ['approved at no time', { ...submitted, status: 'APPROVED' }, check('status', 'approved_at')],
      ['submitted with a time of approval', { ...approved, status: 'SUBMITTED' }, check('status', 'approved_at')],
      ['approved with a time of release', { ...released, status: 'APPROVED' }, check('status', 'released_at')],
      ['released and refunded', { ...released, ...refund }, check('status', 'refunded_at')],
      ['refunded and released', { ...released, ...refund, status: 'REFUNDED' }, check('status', 'released_at')],
      ['refunded at no time', { ...funded, status: 'REFUNDED' }, check('status', 'refunded_at')],
      ['submitted before it was funded', { ...submitted, submitted_at: march(1) }, check(...after)],
      ['approved before it was submitted', { ...approved, approved_at: march(2) }, check(...after)],
      ['released before it was approved', { ...released, released_at: march(3) }, check(...after)],
      ['refunded before it was funded', { ...refunded, refunded_at: march(1) }, check('funded_at', 'refunded_at')],
      [
        'funded without a payment',
        { ...funded, funding_transaction_id: null },
        check('funded_at', 'funding_transaction_id'),
      ],
      [
        'released without a payment',
        { ...released, release_transaction_id: null },
        check('released_at', 'release_transaction_id'),
      ],
      [
        'refunded without a payment',
        { ...refunded, refund_transaction_id: null },
        check('refunded_at', 'refund_transaction_id'),
      ],
      ['paid, but not funded', { funding_transaction_id: payment(1) }, check('funded_at', 'funding_transaction_id')],
      ['of a status of its own', { status: 'LATE' }, refusedBy.enum('MilestoneStatus')],
      ['of no contract', { contract_id: idOf('contracts', 99) }, reference('contract_id')],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('milestones', values, by));

    it.each([
      ['funded', funded, 'funding_transaction_id'],
      ['released', released, 'release_transaction_id'],
      ['refunded', refunded, 'refund_transaction_id'],
    ])('is refused %s by a payment of another milestone', async (_, values: RowTemplate, column) => {
      const paid = await insert('milestones', values);
      await refuses('milestones', { ...values, [column]: paid[column] }, key(column));
    });
  });

  describe('a dispute', () => {
    it.each([
      ['over the whole contract', {}],
      ['over one milestone', { milestone_id: idOf('milestones') }],
      ['that somebody else decides', { stage: 'FINAL', neutral_id: neutral }],
      ['that is settled', resolved],
      ['that is taken back', { status: 'WITHDRAWN' }],
    ])('is admitted %s', async (_, values) => {
      await insert('disputes', values);
    });

    it('is refused beside an open one over the same milestone', async () => {
      await insert('disputes', { milestone_id: idOf('milestones') });
      await refuses('disputes', { milestone_id: idOf('milestones') }, key('milestone_id'));
      await query(`UPDATE disputes SET status = 'WITHDRAWN'`);
      await insert('disputes', { milestone_id: idOf('milestones') });
    });

    it.each([
      ['with oneself', { freelancer_id: client }, check('client_id', 'freelancer_id')],
      ['decided by its client', { neutral_id: client }, check('neutral_id', 'client_id', 'freelancer_id')],
      ['decided by its freelancer', { neutral_id: freelancer }, check('neutral_id', 'client_id', 'freelancer_id')],
      ['decided by nobody', { stage: 'FINAL' }, check('stage', 'neutral_id')],
      ['resolved without a resolution', { ...resolved, resolution: null }, check('status', 'resolution')],
      ['resolved at no time', { ...resolved, resolved_at: null }, check('status', 'resolved_at')],
      ['open with a resolution', { resolution: 'REFUND' }, check('status', 'resolution')],
      [
        'taken back with a time of resolution',
        { status: 'WITHDRAWN', resolved_at: march(12) },
        check('status', 'resolved_at'),
      ],
      ['resolved before it was raised', { ...resolved, resolved_at: march(9) }, check('resolved_at', 'created_at')],
      ['by a party that is none', { raised_by: 'PLATFORM' }, refusedBy.enum('DisputeParty')],
      ['of a kind of its own', { kind: 'MOOD' }, refusedBy.enum('DisputeKind')],
      ['at a stage of its own', { stage: 'COURT' }, refusedBy.enum('DisputeStage')],
      ['of a status of its own', { status: 'HEATED' }, refusedBy.enum('DisputeStatus')],
      ['with a resolution of its own', { ...resolved, resolution: 'DUEL' }, refusedBy.enum('DisputeResolution')],
      [
        'between others than those of the contract',
        { client_id: neutral },
        reference('contract_id', 'client_id', 'freelancer_id'),
      ],
      [
        "over another contract's milestone",
        { milestone_id: idOf('milestones', 99) },
        reference('contract_id', 'milestone_id'),
      ],
    ])('is refused %s', (_, values: RowTemplate, by) => refuses('disputes', values, by));

    it('keeps the contract it is about', () =>
      refusesStatement('DELETE FROM contracts', reference('contract_id', 'client_id', 'freelancer_id')));
  });

  it('has a wrong row for every check and key', () => {
    // Those of skill_profiles: skill-profile.test.ts.
    expect(database.unprovenConstraints((table) => table !== 'skill_profiles')).toEqual([]);
  });
});
