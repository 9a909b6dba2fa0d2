import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const identified = (email: string) => rowId('kyc-aml-service.KycCase', `${email} 2026`);
const program = (key: string) => rowId('virtual-card-service.CardProgram', key);
const card = (key: string) => rowId('virtual-card-service.VirtualCard', key);
const authorization = (key: string) => rowId('virtual-card-service.CardAuthorization', key);

const ofThemba = {
  holderId: student,
  programId: program('Azora Learner'),
  walletId: wallet('student@azora.world'),
  kycCaseId: identified('student@azora.world'),
  embossedName: 'T NDLOVU',
};
const ofKofi = {
  holderId: employer,
  programId: program('Azora Business'),
  walletId: wallet('employer@azora.world'),
  kycCaseId: identified('employer@azora.world'),
  embossedName: 'KOFI MENSAH',
  organizationId: mensah,
};

/** A purchase on the internet, in rand. */
const asks = (trace: string, dayAndHour: string, amount: string, at: string, holdExpiresAt: string | null) => ({
  messageTypeIndicator: '0100',
  processingCode: '000000',
  transactionAmount: amount,
  transactionCurrency: 'ZAR',
  billingAmount: amount,
  systemTraceNumber: trace,
  transmittedAt: at,
  merchantCategoryCode: '5942',
  acquirerCountry: 'ZA',
  posEntryMode: '812',
  // Last digit of the year, day of the year and hour, as most acquirers number.
  retrievalReference: `${dayAndHour}${trace}`,
  responseCode: '00',
  approvalCode: `A${trace.slice(1)}`,
  cardAcceptorId: 'TABLEBAYBOOKS01',
  merchantName: 'Table Bay Books',
  holdExpiresAt,
  networkTransactionId: `306111${trace}84`,
  createdAt: at,
});

// Number ranges and tokens of the vault are made up: no network knows them.
export default defineSeed('virtual-card-service', {
  demo: {
    CardProgram: {
      'Azora Learner': {
        name: 'Azora Learner',
        network: 'VISA',
        sponsorBank: 'ABSA Bank Limited',
        issuerIdentificationNumber: '40240071',
        rangeFrom: '4024007100000000',
        rangeTo: '4024007199999999',
        currency: 'ZAR',
        perTransactionLimit: '1200',
        dailyLimit: '1500',
        monthlyLimit: '5000',
        foreignFeePercent: '2',
        status: 'ACTIVE',
      },
      'Azora Business': {
        name: 'Azora Business',
        network: 'MASTERCARD',
        sponsorBank: 'ABSA Bank Limited',
        issuerIdentificationNumber: '55550341',
        rangeFrom: '5555034100000000',
        rangeTo: '5555034149999999',
        currency: 'ZAR',
        perTransactionLimit: '20000',
        dailyLimit: '50000',
        monthlyLimit: '250000',
        foreignFeePercent: '1.5',
        minimumKyc: 'ENHANCED',
        status: 'CLOSED_TO_NEW',
      },
      'Azora Naira': {
        name: 'Azora Naira',
        network: 'VERVE',
        sponsorBank: 'Guaranty Trust Bank Limited',
        issuerIdentificationNumber: '50610201',
        rangeFrom: '5061020100000000',
        rangeTo: '5061020199999999',
        currency: 'NGN',
        perTransactionLimit: '100000',
        dailyLimit: '200000',
        monthlyLimit: '2000000',
      },
      'Azora Pilot': {
        name: 'Azora Pilot',
        network: 'VISA',
        sponsorBank: 'ABSA Bank Limited',
        issuerIdentificationNumber: '40240070',
        rangeFrom: '4024007000000000',
        rangeTo: '4024007000009999',
        currency: 'ZAR',
        validityMonths: 12,
        perTransactionLimit: '100',
        dailyLimit: '200',
        monthlyLimit: '1000',
        status: 'RETIRED',
      },
    },
    VirtualCard: {
      'student@azora.world 7311': {
        ...ofThemba,
        vaultToken: 'card_5d0f81ab7311',
        lastFour: '7311',
        status: 'ACTIVE',
        replacesId: card('student@azora.world 2204'),
        issuedOn: '2026-06-15',
        expiresOn: '2029-06-30',
        activatedAt: '2026-06-15T16:00:00Z',
        createdAt: '2026-06-15T15:50:00Z',
      },
      'student@azora.world 2204': {
        ...ofThemba,
        vaultToken: 'card_c17790e42204',
        lastFour: '2204',
        status: 'TERMINATED',
        terminationReason: 'LOST',
        issuedOn: '2026-02-02',
        expiresOn: '2029-02-28',
        activatedAt: '2026-02-02T15:00:00Z',
        terminatedAt: '2026-06-15T15:45:00Z',
        createdAt: '2026-02-02T14:50:00Z',
      },
      'student@azora.world 9018': {
        ...ofThemba,
        vaultToken: 'card_0be3c6d59018',
        lastFour: '9018',
        usage: 'SINGLE_USE',
        status: 'ACTIVE',
        issuedOn: '2026-11-12',
        expiresOn: '2026-12-12',
        activatedAt: '2026-11-12T15:00:00Z',
        createdAt: '2026-11-12T15:00:00Z',
      },
      'employer@azora.world 4460': {
        ...ofKofi,
        vaultToken: 'card_91d2a7b34460',
        lastFour: '4460',
        status: 'SUSPENDED',
        issuedOn: '2026-01-20',
        expiresOn: '2029-01-31',
        activatedAt: '2026-01-20T10:00:00Z',
        createdAt: '2026-01-20T09:50:00Z',
      },
      'employer@azora.world 4478': {
        ...ofKofi,
        vaultToken: 'card_3a6f58c04478',
        lastFour: '4478',
        usage: 'MERCHANT_LOCKED',
        issuedOn: '2026-11-17',
        expiresOn: '2029-11-30',
        createdAt: '2026-11-17T12:00:00Z',
      },
    },
    CardAuthorization: {
      'student@azora.world course fee': {
        ...asks('004410', '628513', '1000', '2026-10-12T13:59:00Z', '2026-10-19T13:59:00Z'),
        cardId: card('student@azora.world 7311'),
        holderId: student,
        merchantCategoryCode: '8299',
        cardAcceptorId: 'AZACADEMY000117',
        merchantName: 'Azora Academy',
        status: 'CLEARED',
        clearedAmount: '1000',
      },
      'student@azora.world domain': {
        ...asks('007702', '631615', '95', '2026-11-12T15:10:00Z', '2026-11-19T15:10:00Z'),
        cardId: card('student@azora.world 9018'),
        holderId: student,
        merchantCategoryCode: '4816',
        cardAcceptorId: 'KAROODOMAINS001',
        merchantName: 'Karoo Domains',
        status: 'PENDING',
      },
      'student@azora.world games': {
        ...asks('008120', '631920', '250', '2026-11-15T20:00:00Z', null),
        cardId: card('student@azora.world 7311'),
        holderId: student,
        // Video games.
        merchantCategoryCode: '7994',
        merchantName: 'Arcade One',
        cardAcceptorId: 'ARCADEONEZA0001',
        // Not permitted to the holder.
        responseCode: '57',
        approvalCode: null,
        status: 'DECLINED',
        declineReason: 'CONTROL_HIT',
      },
    },
    CardClearing: {
      // 100 AZR at ten rand.
      'student@azora.world course fee': {
        cardId: card('student@azora.world 7311'),
        holderId: student,
        authorizationId: authorization('student@azora.world course fee'),
        direction: 'PURCHASE',
        acquirerReferenceNumber: '74402476285004410000019',
        settlementAmount: '1000',
        settlementCurrency: 'ZAR',
        billingAmount: '1000',
        interchangeAmount: '14.5',
        purchasedOn: '2026-10-12',
        settledOn: '2026-10-13',
        mintTransactionId: rowId('azora-mint.Transaction', 'course-fee:introduction-to-python-programming'),
        createdAt: '2026-10-13T04:00:00Z',
      },
    },
    CardControl: {
      'Azora Learner no gambling or games': {
        programId: program('Azora Learner'),
        kind: 'MERCHANT_CATEGORY',
        merchantCategoryCodes: ['7994', '7995', '5813'],
        reason: 'PROGRAMME_RULE',
        setById: educator,
        effectiveFrom: '2026-01-15T00:00:00Z',
      },
      'Azora Learner five an hour': {
        programId: program('Azora Learner'),
        kind: 'COUNT_VELOCITY',
        countLimit: 5,
        windowHours: 1,
        reason: 'FRAUD_ALERT',
        effectiveFrom: '2026-11-01T00:00:00Z',
        effectiveTo: '2027-02-01T00:00:00Z',
      },
      'employer@azora.world 4460 abroad': {
        cardId: card('employer@azora.world 4460'),
        kind: 'COUNTRY',
        countries: ['KP', 'IR'],
        reason: 'SANCTIONS',
        effectiveFrom: '2026-01-20T10:00:00Z',
      },
    },
    CardDispute: {
      'student@azora.world course fee': {
        holderId: student,
        clearingId: rowId('virtual-card-service.CardClearing', 'student@azora.world course fee'),
        ground: 'DUPLICATE',
        reasonCode: '12.6',
        disputedAmount: '1000',
        statement: 'The fee of the course stands in the app twice.',
        status: 'LOST',
        networkCaseId: 'VROL-2026-88014',
        filingDeadline: '2027-02-09T00:00:00Z',
        closedAt: '2026-10-30T08:00:00Z',
        createdAt: '2026-10-14T17:05:00Z',
      },
      // Opened from the app's list by mistake, and taken back before anybody looked.
      'student@azora.world course fee, taken back': {
        holderId: student,
        clearingId: rowId('virtual-card-service.CardClearing', 'student@azora.world course fee'),
        ground: 'FRAUD',
        disputedAmount: '1000',
        status: 'WITHDRAWN',
        closedAt: '2026-10-13T16:20:00Z',
        createdAt: '2026-10-13T16:02:00Z',
      },
      // After the first was lost: half the price was promised for registering early.
      'student@azora.world course fee, once more': {
        holderId: student,
        clearingId: rowId('virtual-card-service.CardClearing', 'student@azora.world course fee'),
        ground: 'WRONG_AMOUNT',
        disputedAmount: '500',
        statement: 'The leaflet said half the price for who registers before the fifteenth.',
        status: 'OPENED',
        createdAt: '2026-11-19T18:10:00Z',
      },
    },
  },
});
