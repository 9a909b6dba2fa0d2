import { defineSeed, initially, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const operator = (key: string) => rowId('airtime-rewards-service.MobileOperator', key);
const product = (key: string) => rowId('airtime-rewards-service.AirtimeProduct', key);
const campaign = (key: string) => rowId('airtime-rewards-service.RewardCampaign', key);
const redemption = (key: string) => rowId('airtime-rewards-service.AirtimeRedemption', key);

/** A South African operator by its country and network code (ITU-T E.212); prefixes as first given out. */
const network = (name: string, code: string, prefixes: string, aggregatorOperatorId: string) => ({
  name,
  countryCode: 'ZA',
  mobileCountryCode: '655',
  mobileNetworkCode: code,
  numberPattern: `^\\+27(${prefixes})[0-9]{7}$`,
  aggregator: 'RELOADLY' as const,
  aggregatorOperatorId,
  status: initially('ACTIVE'),
});

const abroad = (name: string, code: string, prefixes: string, aggregatorOperatorId: string) => ({
  name,
  countryCode: 'NG',
  mobileCountryCode: '621',
  mobileNetworkCode: code,
  numberPattern: `^\\+234(${prefixes})[0-9]{7}$`,
  aggregator: 'RELOADLY' as const,
  aggregatorOperatorId,
  floatCurrency: 'NGN',
});

const rewards = (name: string, startsAt: string, endsAt: string) => ({
  name,
  azrPerUnit: '0.1',
  budgetAmount: '500',
  minimumRedemption: '0.5',
  maximumRedemption: '10',
  eligibleEarnings: ['LEARNING' as const, 'PEER_TEACHING' as const],
  countryCode: 'ZA',
  startsAt,
  endsAt,
  createdById: educator,
  organizationId: rowId('enterprise-service.Organization', 'azora-academy'),
  createdAt: startsAt,
});

const redeems = (azrAmount: string, deliveredValue: string, at: string) => ({
  userId: student,
  campaignId: campaign('Exam weeks 2026'),
  productId: product('Vodacom airtime'),
  walletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
  msisdn: '+27820005501',
  azrAmount,
  azrPerUnit: '0.1',
  bonusPercent: '20',
  deliveredValue,
  idempotencyKey: `airtime:${at}`,
  createdAt: at,
});

export default defineSeed('airtime-rewards-service', {
  reference: {
    MobileOperator: {
      'ZA Vodacom': network('Vodacom', '01', '82|72|76|79', '385'),
      'ZA Telkom': network('Telkom', '02', '81|67|68', '386'),
      'ZA Cell C': network('Cell C', '07', '84|74', '387'),
      'ZA MTN': network('MTN', '10', '83|73|78', '388'),
      'ZA Rain': network('Rain', '38', '61', '389'),
      'ZA Capitec Connect': {
        ...network('Capitec Connect', '07', '62', '390'),
        kind: 'VIRTUAL',
        hostOperatorId: operator('ZA Cell C'),
      },
    },
  },
  demo: {
    // Kofi's team in Lagos tries these.
    MobileOperator: {
      'NG MTN Nigeria': abroad('MTN Nigeria', '30', '803|806|703|706', '341'),
      'NG Airtel': { ...abroad('Airtel Nigeria', '20', '802|808|708', '342'), status: 'DEGRADED' },
      'NG T2': { ...abroad('T2', '60', '809|817|818', '343'), status: 'SUSPENDED' },
    },
    AirtimeProduct: {
      'Vodacom airtime': {
        operatorId: operator('ZA Vodacom'),
        kind: 'AIRTIME',
        name: 'Airtime',
        minimumValue: '5',
        maximumValue: '1000',
        productCode: 'VOD-AIR',
      },
      'Vodacom 1 GB': {
        operatorId: operator('ZA Vodacom'),
        kind: 'DATA',
        name: '1 GB for a month',
        faceValue: '85',
        dataMegabytes: 1024,
        validityHours: 720,
        productCode: 'VOD-1GB-30D',
      },
      'MTN nights': {
        operatorId: operator('ZA MTN'),
        kind: 'DATA',
        name: '2 GB at night for a week',
        faceValue: '29',
        dataMegabytes: 2048,
        validityHours: 168,
        timeOfUse: 'NIGHT',
        productCode: 'MTN-2GB-N7',
        status: 'OUT_OF_STOCK',
      },
      'Telkom 500 MB': {
        operatorId: operator('ZA Telkom'),
        kind: 'DATA',
        name: '500 MB for a month',
        faceValue: '39',
        dataMegabytes: 500,
        validityHours: 720,
        productCode: 'TEL-500MB-30D',
        status: 'WITHDRAWN',
      },
    },
    RewardCampaign: {
      'Exam weeks 2026': {
        ...rewards('Exam weeks 2026', '2026-10-19T00:00:00Z', '2026-12-04T22:00:00Z'),
        bonusPercent: '20',
        status: 'ACTIVE',
      },
      'Holidays 2026': {
        ...rewards('Holidays 2026', '2026-12-07T00:00:00Z', '2027-01-15T22:00:00Z'),
        createdAt: '2026-11-16T08:00:00Z',
      },
      'Mothers and tutors': {
        ...rewards('Mothers and tutors', '2026-08-01T00:00:00Z', '2026-12-31T22:00:00Z'),
        status: 'PAUSED',
      },
      'Youth day 2026': {
        ...rewards('Youth day 2026', '2026-06-15T00:00:00Z', '2026-06-17T22:00:00Z'),
        spentAmount: '500',
        status: 'EXHAUSTED',
      },
      'Back to school 2026': {
        ...rewards('Back to school 2026', '2026-01-12T00:00:00Z', '2026-02-28T22:00:00Z'),
        spentAmount: '214',
        status: 'ENDED',
      },
    },
    RedemptionCap: {
      'Exam weeks 2026 user': {
        campaignId: campaign('Exam weeks 2026'),
        scope: 'USER',
        period: 'WEEK',
        maxAmount: '10',
        maxRedemptions: 3,
      },
      'Exam weeks 2026 number': {
        campaignId: campaign('Exam weeks 2026'),
        scope: 'NUMBER',
        period: 'MONTH',
        maxAmount: '20',
        action: 'REVIEW',
      },
    },
    AirtimeRedemption: {
      // 5 AZR are 50 rand, and a fifth on top.
      'student@azora.world 2026-11-17': {
        ...redeems('5', '60', '2026-11-17T18:00:00Z'),
        status: 'REFUSED',
        refusal: 'NUMBER_NOT_PREPAID',
      },
      'student@azora.world 2026-11-19': redeems('2', '24', '2026-11-19T18:00:00Z'),
    },
    TopUpAttempt: {
      'student@azora.world 2026-11-17 1': {
        redemptionId: redemption('student@azora.world 2026-11-17'),
        sequence: 1,
        aggregator: 'RELOADLY',
        requestReference: 'AZ-TOPUP-261117-0001',
        status: 'FAILED',
        failure: 'NOT_PREPAID',
        requestedAt: '2026-11-17T18:00:02Z',
        answeredAt: '2026-11-17T18:00:05Z',
      },
      'student@azora.world 2026-11-19 1': {
        redemptionId: redemption('student@azora.world 2026-11-19'),
        sequence: 1,
        aggregator: 'RELOADLY',
        requestReference: 'AZ-TOPUP-261119-0001',
        requestedAt: '2026-11-19T18:00:02Z',
      },
    },
  },
});
