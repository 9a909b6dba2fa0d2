import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const learner = { userId: student, studentId: rowId('azora-education.Student', 'student@azora.world') };
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const react = rowId('azora-education.Course', 'web-development-with-react');
const fund = (key: string) => rowId('azora-education-payments.Scholarship', key);
const application = (key: string) => rowId('azora-education-payments.ScholarshipApplication', key);
const award = rowId('azora-education-payments.ScholarshipAward', 'code-in-gauteng student@azora.world');
const pledge = rowId('azora-education-payments.SponsorPledge', 'code-in-gauteng mensah-digital');
const quiz = rowId('azora-education.AssessmentSubmission', 'student@azora.world python-basics-quiz 1');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Themba's way to the React course, whose fee of 150 AZR a sponsor shall pay half of. */
const forReact = { ...learner, courseId: react, listPrice: '150', learnerAmount: '150', organizationId: academy };

/** A smaller fund of the academy's: what each learner gets, and when it opens, closes and decides. */
const round = (
  name: string,
  description: string,
  awardAmount: number,
  places: number,
  opensOn: string,
  closesOn: string,
  decisionOn: string,
) => ({
  name,
  description,
  basis: 'MERIT' as const,
  fundAmount: String(awardAmount * places),
  awardAmount: String(awardAmount),
  places,
  opensOn,
  closesOn,
  decisionOn,
  publishedAt: `${opensOn}T06:00:00Z`,
  createdById: educator,
  organizationId: academy,
  createdAt: `${opensOn}T06:00:00Z`,
});

/** Themba's application to one of them, which Dr. Khumalo reads. */
const applied = (scholarship: string, submittedAt: string) => ({
  ...learner,
  scholarshipId: fund(scholarship),
  reviewerId: educator,
  submittedAt,
  organizationId: academy,
  createdAt: submittedAt,
});
const won = (scholarship: string, submittedAt: string, score: string, decidedAt: string) => ({
  ...applied(scholarship, submittedAt),
  status: 'AWARDED' as const,
  score,
  decidedAt,
  updatedAt: decidedAt,
});

/** What he was granted, offered on the day of the decision. */
const granted = (scholarship: string, grantedAmount: string, startsOn: string, endsOn: string, offeredAt: string) => ({
  applicationId: application(`${scholarship} student@azora.world`),
  userId: student,
  grantedAmount,
  startsOn,
  endsOn,
  offerExpiresAt: `${startsOn}T00:00:00Z`,
  organizationId: academy,
  createdAt: offeredAt,
});

export default defineSeed('azora-education-payments', {
  demo: {
    Scholarship: {
      'code-in-gauteng 2026': {
        name: 'Code in Gauteng 2026',
        description: 'Half the fee of a web course for learners of grade 11 and 12 in Gauteng.',
        basis: 'MERIT_AND_NEED',
        fundAmount: '1500',
        awardAmount: '75',
        committedAmount: '75',
        places: 20,
        minimumAveragePercent: '65',
        householdIncomeLimit: '35000',
        nqfLevel: 4,
        opensOn: '2026-09-01',
        closesOn: '2026-10-15',
        decisionOn: '2026-11-02',
        status: 'AWARDED',
        publishedAt: '2026-08-28T08:00:00Z',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-08-20T08:00:00Z',
      },
      'women-in-data 2027': {
        name: 'Women in Data 2027',
        description: 'A year of data courses and a mentor, for young women who start their first degree.',
        basis: 'REPRESENTATION',
        fundAmount: '4000',
        awardAmount: '400',
        places: 10,
        opensOn: '2027-01-11',
        closesOn: '2027-02-26',
        decisionOn: '2027-03-12',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
      'exam-prep 2027': {
        ...round('Exam Prep 2027', 'Past papers and a tutor.', 40, 15, '2026-11-02', '2026-12-11', '2027-01-15'),
        status: 'OPEN',
      },
      'first-laptop 2027': {
        ...round('First Laptop 2027', 'A refurbished laptop.', 300, 5, '2026-10-01', '2026-11-13', '2026-11-30'),
        status: 'CLOSED',
      },
      'young-coders 2027': {
        ...round('Young Coders 2027', 'A year of Saturdays.', 120, 8, '2026-09-14', '2026-10-30', '2026-11-27'),
        status: 'CLOSED',
      },
      'summer-school 2026': {
        ...round('Summer School 2026', 'Two weeks in January.', 60, 10, '2025-12-04', '2025-12-12', '2025-12-15'),
        status: 'ARCHIVED',
      },
      'mentor-year 2027': {
        ...round('Mentor Year 2027', 'A mentor, twice a month.', 90, 6, '2026-10-05', '2026-11-06', '2026-11-18'),
        committedAmount: '90',
        status: 'AWARDED',
      },
      'data-vouchers 2026': {
        ...round('Data Vouchers 2026', 'Mobile data for lessons.', 300, 20, '2026-01-19', '2026-02-06', '2026-02-13'),
        basis: 'NEED',
        committedAmount: '300',
        currency: 'ZAR',
        status: 'ARCHIVED',
      },
      'code-camp 2026': {
        ...round('Code Camp 2026', 'A camp in the April holidays.', 80, 12, '2026-02-02', '2026-03-06', '2026-03-13'),
        status: 'ARCHIVED',
      },
      'tutoring-hours 2026': {
        ...round('Tutoring Hours 2026', 'Nine hours with a tutor.', 90, 10, '2026-01-19', '2026-02-13', '2026-02-20'),
        committedAmount: '90',
        status: 'ARCHIVED',
      },
      'winter-school 2026': {
        ...round('Winter School 2026', 'A week in Cape Town.', 150, 4, '2026-04-13', '2026-05-15', '2026-05-29'),
        status: 'ARCHIVED',
      },
      'robotics-club 2026': {
        ...round('Robotics Club 2026', 'Parts for a first robot.', 50, 10, '2026-07-20', '2026-08-21', '2026-09-04'),
        status: 'ARCHIVED',
      },
    },
    SponsorPledge: {
      'code-in-gauteng mensah-digital': {
        scholarshipId: fund('code-in-gauteng 2026'),
        sponsorUserId: employer,
        sponsorName: 'Mensah Digital',
        sponsorEmail: 'employer@azora.world',
        pledgedAmount: '15000',
        receivedAmount: '6000',
        dueOn: '2026-12-15',
        status: 'PARTLY_RECEIVED',
        pboNumber: '930048817',
        section18aReceiptNumber: 'AA-18A-2026-0031',
        receiptIssuedOn: '2026-10-01',
        organizationId: mensah,
        createdAt: '2026-09-04T10:00:00Z',
      },
      'women-in-data mensah-digital': {
        scholarshipId: fund('women-in-data 2027'),
        sponsorUserId: employer,
        sponsorName: 'Mensah Digital',
        sponsorEmail: 'employer@azora.world',
        pledgedAmount: '8000',
        dueOn: '2027-01-29',
        status: 'PLEDGED',
        organizationId: mensah,
        createdAt: '2026-11-17T10:00:00Z',
      },
      'data-vouchers mensah-digital': {
        scholarshipId: fund('data-vouchers 2026'),
        sponsorUserId: employer,
        sponsorName: 'Mensah Digital',
        sponsorEmail: 'employer@azora.world',
        pledgedAmount: '6000',
        receivedAmount: '6000',
        dueOn: '2026-02-27',
        status: 'FULFILLED',
        pboNumber: '930048817',
        section18aReceiptNumber: 'AA-18A-2026-0004',
        receiptIssuedOn: '2026-02-26',
        organizationId: mensah,
        createdAt: '2026-01-21T10:00:00Z',
        updatedAt: '2026-02-25T10:00:00Z',
      },
      // A donor without an account, of whom nothing was heard again.
      'summer-school anonymous': {
        scholarshipId: fund('summer-school 2026'),
        anonymous: true,
        pledgedAmount: '2000',
        dueOn: '2025-12-31',
        status: 'LAPSED',
        createdAt: '2025-12-08T10:00:00Z',
        updatedAt: '2026-01-31T04:00:00Z',
      },
    },
    ScholarshipApplication: {
      'code-in-gauteng student@azora.world': {
        ...learner,
        scholarshipId: fund('code-in-gauteng 2026'),
        motivation: 'I have finished half of a website for the spaza shop of my aunt and want to finish it well.',
        averagePercent: '74.5',
        householdIncome: '28400',
        householdSize: 5,
        status: 'AWARDED',
        reviewerId: educator,
        score: '81',
        submittedAt: '2026-10-08T16:00:00Z',
        decidedAt: '2026-11-02T09:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-07T16:00:00Z',
      },
      'exam-prep student@azora.world': {
        ...applied('exam-prep 2027', '2026-11-18T16:00:00Z'),
        motivation: 'My trial examination showed me where I lose marks:',
        status: 'DRAFT',
        reviewerId: undefined,
        submittedAt: undefined,
      },
      'first-laptop student@azora.world': {
        ...applied('first-laptop 2027', '2026-11-12T19:00:00Z'),
        averagePercent: '74.5',
        status: 'SUBMITTED',
      },
      'young-coders student@azora.world': {
        ...applied('young-coders 2027', '2026-10-20T16:00:00Z'),
        averagePercent: '74.5',
        status: 'SHORTLISTED',
        score: '72',
        updatedAt: '2026-11-16T09:00:00Z',
      },
      'summer-school student@azora.world': {
        ...applied('summer-school 2026', '2025-12-11T17:00:00Z'),
        status: 'DECLINED',
        score: '48',
        decidedAt: '2025-12-15T10:00:00Z',
        updatedAt: '2025-12-15T10:00:00Z',
      },
      // The club meets on the day of his study group.
      'robotics-club student@azora.world': {
        ...applied('robotics-club 2026', '2026-08-10T16:00:00Z'),
        status: 'WITHDRAWN',
        updatedAt: '2026-08-26T15:00:00Z',
      },
      'mentor-year student@azora.world': won('mentor-year 2027', '2026-10-27T16:00:00Z', '79', '2026-11-18T09:00:00Z'),
      'data-vouchers student@azora.world': won(
        'data-vouchers 2026',
        '2026-01-30T16:00:00Z',
        '84',
        '2026-02-13T09:00:00Z',
      ),
      'code-camp student@azora.world': won('code-camp 2026', '2026-02-20T16:00:00Z', '70', '2026-03-13T09:00:00Z'),
      'tutoring-hours student@azora.world': won(
        'tutoring-hours 2026',
        '2026-02-09T16:00:00Z',
        '77',
        '2026-02-20T09:00:00Z',
      ),
      'winter-school student@azora.world': won(
        'winter-school 2026',
        '2026-05-11T16:00:00Z',
        '75',
        '2026-05-29T09:00:00Z',
      ),
    },
    ScholarshipAward: {
      'code-in-gauteng student@azora.world': {
        applicationId: rowId('azora-education-payments.ScholarshipApplication', 'code-in-gauteng student@azora.world'),
        userId: student,
        grantedAmount: '75',
        status: 'ACTIVE',
        startsOn: '2026-11-10',
        endsOn: '2027-11-10',
        offerExpiresAt: '2026-11-16T21:59:59Z',
        respondedAt: '2026-11-04T15:00:00Z',
        pledgeId: pledge,
        organizationId: academy,
        createdAt: '2026-11-02T09:05:00Z',
      },
      'mentor-year student@azora.world': {
        ...granted('mentor-year', '90', '2027-01-18', '2027-12-10', '2026-11-18T09:05:00Z'),
        offerExpiresAt: '2026-12-02T21:59:59Z',
        status: 'OFFERED',
      },
      // R50 of data a month, until July.
      'data-vouchers student@azora.world': {
        ...granted('data-vouchers', '300', '2026-02-23', '2026-12-31', '2026-02-13T09:05:00Z'),
        usedAmount: '300',
        status: 'EXHAUSTED',
        respondedAt: '2026-02-13T15:00:00Z',
        pledgeId: rowId('azora-education-payments.SponsorPledge', 'data-vouchers mensah-digital'),
        updatedAt: '2026-07-27T06:00:00Z',
      },
      // He went home on the first day, with a fever.
      'code-camp student@azora.world': {
        ...granted('code-camp', '80', '2026-03-30', '2026-04-03', '2026-03-13T09:05:00Z'),
        status: 'REVOKED',
        revocationReason: 'LEFT_COURSE',
        respondedAt: '2026-03-14T15:00:00Z',
        updatedAt: '2026-04-07T08:00:00Z',
      },
      // Six of nine hours were taken.
      'tutoring-hours student@azora.world': {
        ...granted('tutoring-hours', '90', '2026-03-02', '2026-06-30', '2026-02-20T09:05:00Z'),
        usedAmount: '60',
        status: 'ENDED',
        respondedAt: '2026-02-21T10:00:00Z',
        updatedAt: '2026-06-30T22:00:00Z',
      },
      'winter-school student@azora.world': {
        ...granted('winter-school', '150', '2026-07-06', '2026-07-10', '2026-05-29T09:05:00Z'),
        status: 'DECLINED',
        respondedAt: '2026-06-01T15:00:00Z',
        updatedAt: '2026-06-01T15:00:00Z',
      },
    },
    CoursePayment: {
      'introduction-to-python-programming 2026-10': {
        ...learner,
        courseId: python,
        listPrice: '100',
        learnerAmount: '100',
        walletId: rowId('azora-education.Wallet', 'student@azora.world'),
        walletTransactionId: rowId(
          'azora-education.Transaction',
          'study:course-fee:introduction-to-python-programming',
        ),
        status: 'PAID',
        refundBefore: '2026-10-19T14:00:00Z',
        paidAt: '2026-10-12T14:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-12T13:58:00Z',
      },
      'web-development-with-react 2026-11': {
        ...forReact,
        awardAmount: '75',
        awardId: award,
        learnerAmount: '75',
        createdAt: '2026-11-19T16:00:00Z',
      },
      'web-development-with-react by card': { ...forReact, status: 'FAILED', createdAt: '2026-11-16T16:20:00Z' },
      'web-development-with-react second thoughts': {
        ...forReact,
        status: 'CANCELLED',
        createdAt: '2026-11-16T16:40:00Z',
      },
      // Paid in rand for the courses of 2025, and paid back in whole and in part.
      'introduction-to-python-programming 2025': {
        ...learner,
        courseId: python,
        listPrice: '950',
        learnerAmount: '950',
        currency: 'ZAR',
        paymentIntentId: rowId('payment-gateway.PaymentIntent', 'python 2025'),
        status: 'REFUNDED',
        refundedAmount: '950',
        refundBefore: '2025-12-15T09:00:00Z',
        paidAt: '2025-12-08T09:05:00Z',
        organizationId: academy,
        createdAt: '2025-12-08T09:00:00Z',
      },
      'web-development-with-react two lessons': {
        ...learner,
        courseId: react,
        listPrice: '300',
        learnerAmount: '300',
        currency: 'ZAR',
        paymentIntentId: rowId('payment-gateway.PaymentIntent', 'react lessons'),
        status: 'PARTIALLY_REFUNDED',
        refundedAmount: '150',
        paidAt: '2026-05-04T15:00:00Z',
        organizationId: academy,
        createdAt: '2026-05-04T14:55:00Z',
        // Taken off his list of courses when the place was bought anew.
        deletedAt: '2026-11-16T16:00:00Z',
      },
    },
    LearningRewardPayout: {
      'student@azora.world python-basics-quiz': {
        ...learner,
        achievement: 'ASSESSMENT_PASSED',
        funding: 'POOL',
        enrollmentId: rowId('azora-education.Enrollment', 'student@azora.world introduction-to-python-programming'),
        submissionId: quiz,
        rewardAmount: '12.5',
        evidenceSha256: sha256(`${quiz} 18/20`),
        mintTransactionId: rowId('azora-mint.Transaction', 'reward:python-basics-quiz'),
        paidAt: '2026-11-06T15:21:00Z',
        createdAt: '2026-11-06T15:21:00Z',
      },
    },
  },
});
