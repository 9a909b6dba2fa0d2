import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const client = rowId('auth-service.User', 'employer@azora.world');
const freelancer = rowId('auth-service.User', 'student@azora.world');
const company = rowId('enterprise-service.Organization', 'mensah-digital');

const dashboard = rowId('azora-forge.Job', 'build-react-dashboard');
const script = rowId('azora-forge.Job', 'python-data-analysis-script');
const priceList = rowId('azora-forge.Job', 'price-list-to-csv');
const fairPage = rowId('azora-forge.Job', 'gadget-fair-page');
const agreement = rowId('azora-forge.Contract', 'python-data-analysis-script student@azora.world');
const fairAgreement = rowId('azora-forge.Contract', 'gadget-fair-page student@azora.world');

/** Terms beside the hash that proves them. */
const agreed = (...lines: string[]) => {
  const terms = lines.join('\n');
  return { terms, termsSha256: createHash('sha256').update(terms).digest('hex') };
};

const scriptTerms = agreed(
  'A Python script that reads a year of sales from a CSV file and reports on them.',
  '1. Clean data: duplicates and rows without a date are removed and counted. 80 AZR.',
  '2. Report: totals by month and product, with a chart of each. 120 AZR.',
  'Source code and report go to the client when the second milestone is released.',
);

/** Jobs of one company: one that is open, one that the student does, one that is done and one that came to nothing. */
export default defineSeed('azora-forge', {
  demo: {
    Job: {
      'build-react-dashboard': {
        clientId: client,
        title: 'Build React Dashboard',
        description: 'A dashboard of what our shop fronts sell by month and region, on an API that is there already.',
        skills: ['React', 'TypeScript', 'Tailwind CSS'],
        budget: '500',
        organizationId: company,
        createdAt: '2026-10-26T10:00:00Z',
      },
      'python-data-analysis-script': {
        clientId: client,
        title: 'Python Data Analysis Script',
        description: 'Read a year of sales from a CSV file, clean them, and report totals and trends.',
        skills: ['Python', 'Pandas', 'data analysis'],
        budget: '200',
        status: 'IN_PROGRESS',
        organizationId: company,
        createdAt: '2026-11-02T10:00:00Z',
        updatedAt: '2026-11-12T09:00:00Z',
      },
      'price-list-to-csv': {
        clientId: client,
        title: 'Price list to CSV',
        description: 'Turn a price list of forty lines, typed in a letter, into a CSV file that our shop fronts read.',
        skills: ['Python'],
        budget: '20',
        status: 'COMPLETED',
        closedAt: '2026-10-16T15:00:00Z',
        organizationId: company,
        createdAt: '2026-10-05T10:00:00Z',
        updatedAt: '2026-10-16T15:00:00Z',
      },
      // The fair was called off.
      'gadget-fair-page': {
        clientId: client,
        title: 'Page for the Lagos Gadget Fair',
        description: 'One page that says where our stand is and what it shows, for a fair at the end of June.',
        skills: ['HTML', 'CSS'],
        budget: '80',
        status: 'CANCELLED',
        closedAt: '2026-05-20T09:00:00Z',
        organizationId: company,
        createdAt: '2026-05-04T10:00:00Z',
        updatedAt: '2026-05-20T09:00:00Z',
      },
    },
    Application: {
      'python-data-analysis-script student@azora.world': {
        jobId: script,
        clientId: client,
        freelancerId: freelancer,
        coverLetter:
          'I am learning Python and have cleaned the marks of my class with it. I can show you a first version in a week.',
        proposedAmount: '200',
        status: 'ACCEPTED',
        decidedAt: '2026-11-12T09:00:00Z',
        organizationId: company,
        createdAt: '2026-11-10T15:00:00Z',
        updatedAt: '2026-11-12T09:00:00Z',
      },
      'build-react-dashboard student@azora.world': {
        jobId: dashboard,
        clientId: client,
        freelancerId: freelancer,
        coverLetter:
          'I build small pages with React and would start with the table and one chart. TypeScript I am picking up.',
        proposedAmount: '450',
        organizationId: company,
        createdAt: '2026-11-18T15:00:00Z',
      },
      'price-list-to-csv student@azora.world': {
        jobId: priceList,
        clientId: client,
        freelancerId: freelancer,
        coverLetter: 'I can read the letter into a table with Python and check every price by hand.',
        proposedAmount: '20',
        status: 'ACCEPTED',
        decidedAt: '2026-10-07T15:00:00Z',
        organizationId: company,
        createdAt: '2026-10-06T15:00:00Z',
        updatedAt: '2026-10-07T15:00:00Z',
      },
      'gadget-fair-page student@azora.world': {
        jobId: fairPage,
        clientId: client,
        freelancerId: freelancer,
        coverLetter: 'I made the page of our science fair and can show it. Yours would take me two weekends.',
        proposedAmount: '80',
        status: 'ACCEPTED',
        decidedAt: '2026-05-08T09:00:00Z',
        organizationId: company,
        createdAt: '2026-05-06T15:00:00Z',
        updatedAt: '2026-05-08T09:00:00Z',
      },
    },
    Contract: {
      'python-data-analysis-script student@azora.world': {
        jobId: script,
        clientId: client,
        freelancerId: freelancer,
        amount: '200',
        ...scriptTerms,
        organizationId: company,
        createdAt: '2026-11-13T08:00:00Z',
      },
      'price-list-to-csv student@azora.world': {
        jobId: priceList,
        clientId: client,
        freelancerId: freelancer,
        amount: '20',
        status: 'COMPLETED',
        ...agreed(
          'A CSV file of the forty lines of the price list, checked against the letter. 20 AZR.',
          'The price is paid from bank to bank when the file is there, and not through escrow.',
        ),
        endedAt: '2026-10-16T15:00:00Z',
        organizationId: company,
        createdAt: '2026-10-08T08:00:00Z',
        updatedAt: '2026-10-16T15:00:00Z',
      },
      'gadget-fair-page student@azora.world': {
        jobId: fairPage,
        clientId: client,
        freelancerId: freelancer,
        amount: '80',
        status: 'CANCELLED',
        ...agreed(
          'One page with a plan of the stand and what it shows, by 12 June. 80 AZR.',
          'Until the milestone is funded either side may end the contract without cost.',
        ),
        endedAt: '2026-05-20T09:00:00Z',
        organizationId: company,
        createdAt: '2026-05-11T08:00:00Z',
        updatedAt: '2026-05-20T09:00:00Z',
      },
    },
    Milestone: {
      'python-data-analysis-script student@azora.world 1': {
        contractId: agreement,
        position: 1,
        title: 'Clean data',
        amount: '80',
        dueAt: '2026-11-27T15:00:00Z',
        createdAt: '2026-11-13T08:00:00Z',
      },
      'python-data-analysis-script student@azora.world 2': {
        contractId: agreement,
        position: 2,
        title: 'Report',
        amount: '120',
        dueAt: '2026-12-11T15:00:00Z',
        createdAt: '2026-11-13T08:00:00Z',
      },
      // Paid from bank to bank, so its escrow was never filled.
      'price-list-to-csv student@azora.world 1': {
        contractId: rowId('azora-forge.Contract', 'price-list-to-csv student@azora.world'),
        position: 1,
        title: 'CSV file',
        amount: '20',
        dueAt: '2026-10-16T15:00:00Z',
        createdAt: '2026-10-08T08:00:00Z',
      },
      'gadget-fair-page student@azora.world 1': {
        contractId: fairAgreement,
        position: 1,
        title: 'Page',
        amount: '80',
        dueAt: '2026-06-12T15:00:00Z',
        createdAt: '2026-05-11T08:00:00Z',
      },
    },
    Dispute: {
      'python-data-analysis-script student@azora.world 2': {
        contractId: agreement,
        milestoneId: rowId('azora-forge.Milestone', 'python-data-analysis-script student@azora.world 2'),
        clientId: client,
        freelancerId: freelancer,
        raisedBy: 'FREELANCER',
        kind: 'SCOPE',
        claim: 'The client now asks for charts that can be clicked. The terms say a chart.',
        status: 'RESOLVED',
        resolution: 'SETTLEMENT',
        reasoning: 'Both agree that charts are pictures in the report. Charts to click would be a new contract.',
        resolvedAt: '2026-11-17T13:00:00Z',
        organizationId: company,
        createdAt: '2026-11-16T16:00:00Z',
        updatedAt: '2026-11-17T13:00:00Z',
      },
      'python-data-analysis-script student@azora.world 1': {
        contractId: agreement,
        milestoneId: rowId('azora-forge.Milestone', 'python-data-analysis-script student@azora.world 1'),
        clientId: client,
        freelancerId: freelancer,
        raisedBy: 'FREELANCER',
        kind: 'PAYMENT',
        claim: 'The advance of 13 November was refused, and the escrow of the first milestone is still empty.',
        organizationId: company,
        createdAt: '2026-11-19T15:30:00Z',
      },
      // He read the terms once more: nothing was funded yet, so ending it cost nothing.
      'gadget-fair-page student@azora.world': {
        contractId: fairAgreement,
        clientId: client,
        freelancerId: freelancer,
        raisedBy: 'FREELANCER',
        kind: 'PAYMENT',
        claim: 'I had drawn the plan of the stand before the fair was called off and would like to be paid for it.',
        status: 'WITHDRAWN',
        organizationId: company,
        createdAt: '2026-05-21T16:00:00Z',
        updatedAt: '2026-05-23T10:00:00Z',
      },
    },
    SkillProfile: {
      'student@azora.world': {
        userId: freelancer,
        headline: 'Student in grade 12 who writes Python and small web pages',
        about: 'I live in Johannesburg, learn at Azora Academy and take small jobs after school.',
        skills: ['Python', 'JavaScript', 'React'],
        hourlyRate: '10',
        // A 4 and a 5.
        rating: '4.5',
        ratingCount: 2,
        createdAt: '2026-09-20T16:00:00Z',
      },
    },
  },
});
