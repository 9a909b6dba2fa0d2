import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const session = (key: string) => rowId('azora-pay-service.CheckoutSession', key);
const option = (key: string) => rowId('azora-pay-service.PaymentOption', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A visit to the academy's till; prices include VAT. */
const visit = (reference: string, amount: string, from: string, to: string) => ({
  currency: 'ZAR',
  subtotalAmount: amount,
  totalAmount: amount,
  merchantReference: reference,
  successUrl: `https://academy.azora.world/thanks/${reference}`,
  cancelUrl: 'https://academy.azora.world/basket',
  urlTokenHash: sha256(`page of ${reference}`),
  expiresAt: to,
  organizationId: academy,
  createdAt: from,
});
const offer = <const Method extends string>(key: string, method: Method, rank: number) => ({
  sessionId: session(key),
  organizationId: academy,
  method,
  rank,
});

export default defineSeed('azora-pay-service', {
  demo: {
    CheckoutSession: {
      'AA-2026-0117-REG': {
        ...visit('AA-2026-0117-REG', '450', '2026-03-02T14:55:00Z', '2026-03-03T14:55:00Z'),
        customerId: student,
        customerEmail: 'student@azora.world',
        status: 'COMPLETE',
        paymentStatus: 'PAID',
        completedAt: '2026-03-02T15:04:00Z',
      },
      // A shirt for 220 less 20, and 60 for the courier.
      'AA-SHOP-2041': {
        ...visit('AA-SHOP-2041', '220', '2026-11-19T12:20:00Z', '2026-11-20T12:20:00Z'),
        discountAmount: '20',
        shippingAmount: '60',
        totalAmount: '260',
        customerId: student,
        shippingAddress: {
          recipient: 'Themba Ndlovu',
          street: '27 Vilakazi Street',
          city: 'Johannesburg',
          postalCode: '1804',
          country: 'ZA',
        },
      },
      'AA-SHOP-2038': {
        ...visit('AA-SHOP-2038', '95', '2026-11-15T09:00:00Z', '2026-11-16T09:00:00Z'),
        customerId: employer,
        status: 'EXPIRED',
      },
      // The free trial lesson.
      'AA-TRIAL-0117': {
        ...visit('AA-TRIAL-0117', '0', '2026-02-10T14:00:00Z', '2026-02-11T14:00:00Z'),
        customerId: student,
        status: 'COMPLETE',
        paymentStatus: 'NO_PAYMENT_REQUIRED',
        completedAt: '2026-02-10T14:03:00Z',
      },
    },
    CheckoutLine: {
      'AA-TRIAL-0117 1': {
        sessionId: session('AA-TRIAL-0117'),
        organizationId: academy,
        position: 1,
        sku: 'TRIAL-PY',
        name: 'Trial lesson, Introduction to Python Programming',
        unitAmount: '0',
        lineAmount: '0',
      },
      'AA-2026-0117-REG 1': {
        sessionId: session('AA-2026-0117-REG'),
        organizationId: academy,
        position: 1,
        sku: 'REG-2026',
        name: 'Registration 2026',
        unitAmount: '450',
        lineAmount: '450',
      },
      'AA-SHOP-2041 1': {
        sessionId: session('AA-SHOP-2041'),
        organizationId: academy,
        position: 1,
        sku: 'TEE-PY-M',
        name: 'T-shirt “import this”, M',
        imageUrl: 'https://academy.azora.world/shop/tee-py.jpg',
        unitAmount: '220',
        discountAmount: '20',
        lineAmount: '200',
      },
      'AA-SHOP-2038 1': {
        sessionId: session('AA-SHOP-2038'),
        organizationId: academy,
        position: 1,
        sku: 'GUIDE-PY',
        name: 'Study guide, Introduction to Python Programming',
        unitAmount: '95',
        lineAmount: '95',
      },
    },
    PaymentOption: {
      'AA-2026-0117-REG card': {
        ...offer('AA-2026-0117-REG', 'CARD', 1),
        chosenAt: '2026-03-02T15:01:00Z',
        paymentIntentId: rowId('payment-gateway.PaymentIntent', 'azora-academy registration 2026'),
      },
      'AA-SHOP-2041 google pay': {
        ...offer('AA-SHOP-2041', 'GOOGLE_PAY', 1),
        chosenAt: '2026-11-19T12:23:40Z',
      },
      'AA-SHOP-2041 wallet': {
        ...offer('AA-SHOP-2041', 'AZR_WALLET', 2),
        walletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
      },
      'AA-SHOP-2041 mobile money': {
        ...offer('AA-SHOP-2041', 'MOBILE_MONEY', 3),
        availability: 'UNAVAILABLE',
        unavailableReason: 'COUNTRY',
      },
      'AA-SHOP-2038 crypto': { ...offer('AA-SHOP-2038', 'CRYPTO', 1), chosenAt: '2026-11-15T09:05:00Z' },
    },
    DigitalWalletToken: {
      'AA-SHOP-2041 google pay': {
        optionId: option('AA-SHOP-2041 google pay'),
        provider: 'GOOGLE_PAY',
        protocolVersion: 'ECV2',
        network: 'VISA',
        lastFour: '7106',
        walletTransactionId: 'gp-2041-7f21ac',
        publicKeyHash: '4fK0sW1m9Jd3Qe7xYt2bRu8HzLc5VnAo6PiGqEyTkXM=',
        ciphertext: '30820122a0f7be14',
        cardholderAuthenticated: true,
        expiresAt: '2026-11-26T12:24:00Z',
        createdAt: '2026-11-19T12:24:00Z',
      },
    },
    CryptoPayment: {
      // 95 rand at 17.2465 a dollar, in USDC on Polygon Amoy; nothing came.
      'AA-SHOP-2038': {
        optionId: option('AA-SHOP-2038 crypto'),
        chainId: 'eip155:80002',
        receivingAddress: '0x7a16fF8270133F063aAb6C9977183D9e72835428',
        paymentUri: 'ethereum:0x7a16fF8270133F063aAb6C9977183D9e72835428@80002?uint256=5508364',
        expectedBaseUnits: '5508364',
        exchangeRateId: rowId('exchange-rate-service.ExchangeRate', 'USD ZAR 2026-11-15'),
        quoteExpiresAt: '2026-11-15T09:20:00Z',
        status: 'EXPIRED',
        createdAt: '2026-11-15T09:05:00Z',
      },
    },
    CheckoutRefund: {
      'AA-2026-0117-REG': {
        sessionId: session('AA-2026-0117-REG'),
        organizationId: academy,
        lineId: rowId('azora-pay-service.CheckoutLine', 'AA-2026-0117-REG 1'),
        reason: 'OTHER',
        customerWords: 'The page said 400 for learners of 2026.',
        refundAmount: '50',
        status: 'REFUNDED',
        gatewayRefundId: rowId('payment-gateway.GatewayRefund', 'azora-academy registration 2026'),
        withdrawalDeadline: '2026-03-09T15:04:00Z',
        refundedAt: '2026-03-05T09:00:00Z',
        createdAt: '2026-03-04T07:00:00Z',
      },
    },
    ComplianceScreen: {
      'AA-2026-0117-REG fraud': {
        sessionId: session('AA-2026-0117-REG'),
        kind: 'FRAUD',
        result: 'CLEARED',
        riskScore: 8,
        decidedAt: '2026-03-02T15:01:01Z',
        createdAt: '2026-03-02T15:01:00Z',
      },
      'AA-SHOP-2041 velocity': {
        sessionId: session('AA-SHOP-2041'),
        kind: 'VELOCITY',
        createdAt: '2026-11-19T12:24:00Z',
      },
      'AA-SHOP-2038 sanctions': {
        sessionId: session('AA-SHOP-2038'),
        kind: 'SANCTIONS',
        result: 'CLEARED',
        riskScore: 2,
        decidedAt: '2026-11-15T09:05:02Z',
        createdAt: '2026-11-15T09:05:00Z',
      },
    },
  },
});
