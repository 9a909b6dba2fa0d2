import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
// Kofi of the AI family speaks about money; a tutor's model words it.
const kofiOfTheFamily = rowId('ai-family-service.FamilyMember', 'Kofi');
const model = rowId('ai-model-service.ModelVersion', 'gpt-4o-mini 1');
const session = (key: string) => rowId('antibank-ai.AdviceSession', key);
const transfer = (key: string) => rowId('antibank-ai.InstantTransfer', key);

const advice = {
  familyMemberId: kofiOfTheFamily,
  modelVersionId: model,
  channel: 'CHAT' as const,
  organizationId: academy,
};
const fromEmployer = {
  senderId: employer,
  senderWalletId: wallet('employer@azora.world'),
  dailyLimit: '200',
  confirmation: 'PASSKEY' as const,
  organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
};

export default defineSeed('antibank-ai', {
  demo: {
    RiskProfile: {
      'educator@azora.world 2': {
        clientId: educator,
        version: 2,
        toleranceScore: 58,
        capacityScore: 64,
        band: 'BALANCED',
        experience: 'MODERATE',
        horizonMonths: 120,
        monthlySurplus: '4200',
        emergencyMonths: 4,
        goal: 'HOME',
        goalDescription: 'A deposit for a house in Observatory.',
        assessedOn: '2026-09-07',
        reviewDueOn: '2027-09-07',
        createdAt: '2026-09-07T08:00:00Z',
      },
      'educator@azora.world 1': {
        clientId: educator,
        toleranceScore: 31,
        capacityScore: 49,
        band: 'CAUTIOUS',
        experience: 'LIMITED',
        horizonMonths: 60,
        goal: 'EMERGENCY_FUND',
        status: 'SUPERSEDED',
        assessedOn: '2025-10-01',
        reviewDueOn: '2026-10-01',
        supersededAt: '2026-09-07T08:00:00Z',
        createdAt: '2025-10-01T08:00:00Z',
      },
      'student@azora.world 1': {
        clientId: student,
        toleranceScore: 55,
        capacityScore: 18,
        band: 'CONSERVATIVE',
        experience: 'NONE',
        horizonMonths: 12,
        goal: 'EDUCATION',
        goalDescription: 'Half of the fee of the React course.',
        assessedOn: '2026-11-14',
        reviewDueOn: '2027-05-14',
        createdAt: '2026-11-14T16:00:00Z',
      },
    },
    AdviceSession: {
      'student@azora.world 2026-11-14': {
        ...advice,
        clientId: student,
        riskProfileId: rowId('antibank-ai.RiskProfile', 'student@azora.world 1'),
        topic: 'SAVING',
        clientQuestion: 'I have 462 AZR. What do I do with those that I do not need this year?',
        factFindSummary: 'Lives with his mother, no debts, wants the React course in the new year.',
        disclosuresShownAt: '2026-11-14T16:06:00Z',
        status: 'CONCLUDED',
        recordSha256: createHash('sha256').update('advice student@azora.world 2026-11-14').digest('hex'),
        startedAt: '2026-11-14T16:05:00Z',
        endedAt: '2026-11-14T16:21:00Z',
        createdAt: '2026-11-14T16:05:00Z',
      },
      'employer@azora.world 2026-11-19': {
        ...advice,
        clientId: employer,
        topic: 'DEBT',
        clientQuestion: 'I missed an instalment. Do I pay it from the AZR of the company?',
        status: 'HANDED_OVER',
        representativeId: educator,
        startedAt: '2026-11-19T09:00:00Z',
        endedAt: '2026-11-19T09:12:00Z',
        createdAt: '2026-11-19T09:00:00Z',
      },
    },
    AdviceRecommendation: {
      'student@azora.world 2026-11-14 1': {
        sessionId: session('student@azora.world 2026-11-14'),
        position: 1,
        action: 'SAVE',
        product: 'Stake of a year, 12 %',
        amount: '100',
        rationale: 'He needs 75 AZR for the course and keeps far more than that at hand; a year is within his horizon.',
        alternativesConsidered: ['Stake of 90 days, 6 %', 'Pool of AZR in defi-lending'],
        expectedReturnPercent: '12',
        productRisk: 'CONSERVATIVE',
        confidence: '0.82',
        response: 'ACCEPTED',
        respondedAt: '2026-11-16T12:00:00Z',
      },
      'employer@azora.world 2026-11-19 1': {
        sessionId: session('employer@azora.world 2026-11-19'),
        position: 1,
        action: 'REFER_TO_PERSON',
        product: 'Agreement AZL-2026-00018',
        rationale: 'An agreement in arrears may need to be rearranged, which a person has to look at.',
        productRisk: 'CAUTIOUS',
        confidence: '0.91',
      },
    },
    InstantTransfer: {
      'gift to educator@azora.world': {
        ...fromEmployer,
        beneficiaryId: educator,
        beneficiaryWalletId: wallet('educator@azora.world'),
        amount: '10',
        instruction: 'Send Dr. Khumalo ten AZR for her class.',
        status: 'SENT',
        paymentOrderId: rowId('payment-service.PaymentOrder', 'gift to educator@azora.world'),
        endToEndId: 'GIFT-1119',
        confirmedAt: '2026-11-19T08:59:30Z',
        acceptedAt: '2026-11-19T09:00:00Z',
        createdAt: '2026-11-19T08:59:00Z',
      },
      'bonus to student@azora.world': {
        ...fromEmployer,
        beneficiaryId: student,
        beneficiaryWalletId: wallet('student@azora.world'),
        sessionId: session('employer@azora.world 2026-11-19'),
        amount: '180',
        instruction: 'Send Themba everything for the script, now.',
        status: 'BLOCKED',
        blockReason: 'FRAUD_SCORE',
        confirmedAt: '2026-11-19T22:41:00Z',
        createdAt: '2026-11-19T22:40:00Z',
      },
    },
    FraudScreening: {
      'gift to educator@azora.world': {
        transferId: transfer('gift to educator@azora.world'),
        modelVersionId: model,
        score: '0.04',
        thresholdReview: '0.6',
        thresholdBlock: '0.85',
        newBeneficiary: true,
        decision: 'ALLOW',
        latencyMs: 84,
        createdAt: '2026-11-19T08:59:31Z',
      },
      'bonus to student@azora.world': {
        transferId: transfer('bonus to student@azora.world'),
        modelVersionId: model,
        score: '0.88',
        thresholdReview: '0.6',
        thresholdBlock: '0.85',
        signals: ['UNUSUAL_AMOUNT', 'NEW_DEVICE', 'COERCION_CUES'],
        recentTransferCount: 1,
        newBeneficiary: false,
        decision: 'BLOCK',
        latencyMs: 131,
        createdAt: '2026-11-19T22:41:01Z',
      },
    },
    MarketBrief: {
      'AZR 46': {
        market: 'AZR',
        edition: 46,
        headline: 'AZR stays near ten rand; more of it is staked',
        body: 'AZR traded between 9.90 and 10.10 rand this week. The share that is staked rose from 3 to 6 percent after the terms of a year were opened. The rand gained a little on the dollar.',
        sentiment: 'NEUTRAL',
        confidence: '0.74',
        sourceUrls: ['https://exchange.azora.world/rates', 'https://www.resbank.co.za'],
        modelVersionId: model,
        reviewedById: educator,
        dataAsOf: '2026-11-18T15:00:00Z',
        publishedAt: '2026-11-18T17:00:00Z',
        createdAt: '2026-11-18T17:00:00Z',
      },
    },
  },
});
