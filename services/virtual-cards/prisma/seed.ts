import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const card = (key: string) => rowId('virtual-card-service.VirtualCard', key);
const enrollmentOf = (key: string) => rowId('virtual-cards.CardEnrollment', key);
const daily = enrollmentOf('student@azora.world 7311');
const phone = rowId('mobile-service.MobileDevice', 'student@azora.world SM-A155F');

/** How Themba and Kofi carry the cards that virtual-card-service issued. */
export default defineSeed('virtual-cards', {
  demo: {
    CardEnrollment: {
      'student@azora.world 7311': {
        userId: student,
        cardId: card('student@azora.world 7311'),
        nickname: 'Every day',
        colour: '#0b6e4f',
        isDefault: true,
        status: 'ACTIVE',
        verifiedAt: '2026-06-15T16:05:00Z',
        createdAt: '2026-06-15T16:02:00Z',
      },
      'student@azora.world 2204': {
        userId: student,
        cardId: card('student@azora.world 2204'),
        nickname: 'First card',
        status: 'REMOVED',
        verifiedAt: '2026-02-02T15:05:00Z',
        removedAt: '2026-06-15T15:46:00Z',
        createdAt: '2026-02-02T15:02:00Z',
      },
      'employer@azora.world 4460': {
        userId: employer,
        cardId: card('employer@azora.world 4460'),
        nickname: 'Office',
        colour: '#7a1f3d',
        stepUp: 'PASSKEY',
        status: 'SUSPENDED',
        verifiedAt: '2026-01-20T10:05:00Z',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        createdAt: '2026-01-20T10:02:00Z',
      },
      'employer@azora.world 4478': {
        userId: employer,
        cardId: card('employer@azora.world 4478'),
        position: 1,
        stepUp: 'PIN',
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        createdAt: '2026-11-17T12:05:00Z',
      },
    },
    DeviceCardToken: {
      'student@azora.world 7311 phone': {
        enrollmentId: daily,
        deviceId: phone,
        domain: 'DEVICE',
        tokenReferenceId: 'DNITHE302606150731100012',
        tokenRequestorId: '40010075001',
        paymentAccountReference: 'V0010013022174731100260615042',
        tokenLastFour: '5519',
        expiryMonth: 6,
        expiryYear: 2029,
        assuranceMethod: 'STEP_UP_OTP',
        status: 'ACTIVE',
        activatedAt: '2026-06-15T16:08:00Z',
        createdAt: '2026-06-15T16:07:00Z',
      },
      'student@azora.world 7311 Table Bay Books': {
        enrollmentId: daily,
        domain: 'CARD_ON_FILE',
        merchantName: 'Table Bay Books',
        tokenReferenceId: 'DNITHE302608200731100044',
        tokenRequestorId: '40020017106',
        paymentAccountReference: 'V0010013022174731100260615042',
        tokenLastFour: '0872',
        expiryMonth: 6,
        expiryYear: 2029,
        assuranceMethod: 'ISSUER_VERIFIED',
        status: 'SUSPENDED',
        createdAt: '2026-08-20T15:00:00Z',
      },
    },
    SpendLimit: {
      'student@azora.world 7311 month': {
        enrollmentId: daily,
        period: 'MONTH',
        limitAmount: '1500',
        currency: 'ZAR',
        pendingLimitAmount: '2000',
        raiseEffectiveAt: '2026-11-20T16:00:00Z',
      },
      'student@azora.world 7311 day on the internet': {
        enrollmentId: daily,
        period: 'DAY',
        channel: 'ECOMMERCE',
        limitAmount: '1000',
        currency: 'ZAR',
        alertAtPercent: 60,
      },
    },
    CardFreeze: {
      'student@azora.world 7311 exams': {
        enrollmentId: daily,
        reason: 'SELF_CONTROL',
        frozenAt: '2026-10-19T18:00:00Z',
        thawAt: '2026-11-02T18:00:00Z',
        thawedAt: '2026-11-02T18:00:00Z',
        thawedBy: 'TIMER',
      },
      'employer@azora.world 4460': {
        enrollmentId: enrollmentOf('employer@azora.world 4460'),
        reason: 'STOLEN',
        frozenAt: '2026-11-18T21:10:00Z',
        allowRecurring: false,
      },
    },
    MerchantLock: {
      'employer@azora.world 4478 hosting': {
        enrollmentId: enrollmentOf('employer@azora.world 4478'),
        effect: 'ALLOW_ONLY',
        cardAcceptorId: 'KAROOHOSTING001',
        merchantName: 'Karoo Hosting',
      },
      'student@azora.world 7311 bars': {
        enrollmentId: daily,
        effect: 'BLOCK',
        merchantCategoryCode: '5813',
        source: 'GUARDIAN',
        blockedCount: 1,
      },
    },
    SingleUseNumber: {
      'student@azora.world 9018': {
        enrollmentId: daily,
        cardId: card('student@azora.world 9018'),
        lastFour: '9018',
        purpose: 'Domain for the spaza shop',
        maxAmount: '120',
        currency: 'ZAR',
        status: 'USED',
        authorizationId: rowId('virtual-card-service.CardAuthorization', 'student@azora.world domain'),
        expiresAt: '2026-12-12T15:00:00Z',
        usedAt: '2026-11-12T15:10:00Z',
        createdAt: '2026-11-12T15:00:00Z',
      },
    },
  },
});
