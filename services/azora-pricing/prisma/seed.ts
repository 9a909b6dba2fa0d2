import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const plan = (key: string) => rowId('billing-service.BillingPlan', key);
const book = rowId('azora-pricing.PriceBook', 'azora-academy platform 2');
const tier = (rank: number) => rowId('azora-pricing.PricingTier', `platform 2 ${rank}`);

/** What a country pays; factors as the World Bank gives them for 2023, rounded. */
const country = (
  countryCode: string,
  incomeGroup: 'LOWER_MIDDLE' | 'UPPER_MIDDLE' | 'HIGH',
  localCurrency: string,
  [pppConversionFactor, priceLevelRatio, pricePercent, vatPercent]: readonly [string, string, string, string],
) => ({
  bookId: book,
  countryCode,
  incomeGroup,
  localCurrency,
  pppConversionFactor,
  priceLevelRatio,
  dataYear: 2023,
  pricePercent,
  vatPercent,
});

export default defineSeed('azora-pricing', {
  demo: {
    PriceBook: {
      'azora-academy platform 2': {
        code: 'platform',
        version: 2,
        name: 'Platform 2026',
        baseCurrency: 'ZAR',
        status: 'PUBLISHED',
        effectiveFrom: '2026-01-01T00:00:00Z',
        publishedById: educator,
        organizationId: academy,
        createdAt: '2025-12-10T08:00:00Z',
      },
      'azora-academy platform 1': {
        code: 'platform',
        name: 'Platform 2025',
        baseCurrency: 'ZAR',
        status: 'RETIRED',
        effectiveFrom: '2025-09-01T00:00:00Z',
        effectiveTo: '2026-01-01T00:00:00Z',
        publishedById: educator,
        organizationId: academy,
        createdAt: '2025-08-25T08:00:00Z',
      },
      'azora-academy platform 3': {
        code: 'platform',
        version: 3,
        name: 'Platform 2027',
        baseCurrency: 'ZAR',
        effectiveFrom: '2027-01-01T00:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-16T08:00:00Z',
      },
    },
    PricingTier: {
      'platform 2 0': {
        bookId: book,
        rank: 0,
        name: 'Full price',
        incomeFrom: '350000',
        pricePercent: '100',
        verificationRequired: false,
      },
      'platform 2 1': {
        bookId: book,
        rank: 1,
        name: 'Middle',
        incomeFrom: '120000',
        incomeTo: '350000',
        pricePercent: '70',
      },
      'platform 2 2': {
        bookId: book,
        rank: 2,
        name: 'Low',
        incomeFrom: '0',
        incomeTo: '120000',
        pricePercent: '50',
        validMonths: 24,
      },
    },
    CountryTier: {
      'platform 2 ZA': country('ZA', 'UPPER_MIDDLE', 'ZAR', ['7.5', '0.41', '100', '15']),
      'platform 2 NG': country('NG', 'LOWER_MIDDLE', 'NGN', ['175', '0.27', '60', '7.5']),
      'platform 2 KE': country('KE', 'LOWER_MIDDLE', 'KES', ['44', '0.31', '70', '16']),
      'platform 2 US': country('US', 'HIGH', 'USD', ['1', '1', '150', '0']),
    },
    IncomeVerification: {
      'student@azora.world 2026': {
        userId: student,
        tierId: tier(2),
        method: 'SOCIAL_GRANT',
        householdIncome: '28400',
        householdSize: 5,
        countryCode: 'ZA',
        grantReference: 'SASSA-CSG-770412',
        status: 'VERIFIED',
        declaredOn: '2026-02-02',
        decidedAt: '2026-02-04T09:00:00Z',
        expiresOn: '2028-02-04',
        createdAt: '2026-02-02T15:00:00Z',
      },
      'employer@azora.world 2026': {
        userId: employer,
        method: 'BANK_STATEMENT',
        householdSize: 3,
        countryCode: 'NG',
        status: 'REFUSED',
        refusal: 'INCOME_ABOVE_TIER',
        verifiedById: educator,
        declaredOn: '2026-05-11',
        decidedAt: '2026-05-13T09:00:00Z',
        createdAt: '2026-05-11T10:00:00Z',
      },
    },
    PriceOverride: {
      'mensah-digital business': {
        bookId: book,
        planId: plan('business 1'),
        customerId: mensah,
        overridePrice: '270',
        reason: 'CONTRACT',
        status: 'APPROVED',
        requestedById: employer,
        approvedById: educator,
        effectiveFrom: '2026-12-01T00:00:00Z',
        effectiveTo: '2027-12-01T00:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-17T13:00:00Z',
      },
    },
    PromotionCode: {
      'MATRIC-2026': {
        code: 'MATRIC-2026',
        percentOff: '20',
        planIds: [plan('learner-plus 1')],
        firstPurchaseOnly: true,
        stackable: true,
        redemptionLimit: 500,
        redemptionCount: 1,
        startsAt: '2026-11-01T00:00:00Z',
        endsAt: '2026-12-31T22:00:00Z',
        createdById: educator,
        organizationId: academy,
        createdAt: '2026-10-28T08:00:00Z',
      },
    },
    PriceQuote: {
      // 60 at 50 % is 30, less 20 % is 24.
      'student@azora.world learner-plus': {
        userId: student,
        bookId: book,
        planId: plan('learner-plus 1'),
        listPrice: '60',
        listCurrency: 'ZAR',
        finalCurrency: 'ZAR',
        tierId: tier(2),
        tierPercent: '50',
        promotionId: rowId('azora-pricing.PromotionCode', 'MATRIC-2026'),
        promotionDiscount: '6',
        finalPrice: '24',
        status: 'USED',
        expiresAt: '2026-11-21T15:55:00Z',
        usedAt: '2026-11-14T16:00:00Z',
        createdAt: '2026-11-14T15:55:00Z',
      },
    },
  },
});
