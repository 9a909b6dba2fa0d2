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
const award = rowId('azora-education-payments.ScholarshipAward', 'code-in-gauteng student@azora.world');
const pledge = rowId('azora-education-payments.SponsorPledge', 'code-in-gauteng mensah-digital');
const quiz = rowId('azora-education.AssessmentSubmission', 'student@azora.world python-basics-quiz 1');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Themba's way to the React course, whose fee of 150 AZR a sponsor shall pay half of. */
const forReact = { ...learner, courseId: react, listPrice: '150', learnerAmount: '150', organizationId: academy };

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
