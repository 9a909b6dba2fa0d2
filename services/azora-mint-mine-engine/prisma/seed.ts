import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const policy = (country: string) => rowId('azora-mint-mine-engine.RegionalMiningPolicy', `${country} 2026-01-01`);
const profile = (email: string) => rowId('azora-mint-mine-engine.MiningProfile', email);

export default defineSeed('azora-mint-mine-engine', {
  demo: {
    RegionalMiningPolicy: {
      'ZA 2026-01-01': {
        countryCode: 'ZA',
        stance: 'PERMITTED',
        legalBasis:
          'FSCA declaration of crypto assets as a financial product, 19 October 2022; mining itself is not licensed.',
        guardianConsentAge: 16,
        dailyMinutesLimit: 480,
        maxWatts: 3500,
        // The evening peak.
        quietFromMinute: 1020,
        quietToMinute: 1260,
        loadSheddingPause: true,
        effectiveFrom: '2026-01-01',
      },
      'NG 2026-01-01': {
        countryCode: 'NG',
        stance: 'RESTRICTED',
        legalBasis:
          'Investments and Securities Act 2025: digital assets are securities; mining for oneself is not barred.',
        dailyMinutesLimit: 240,
        maxWatts: 1000,
        effectiveFrom: '2026-01-01',
      },
      'DZ 2026-01-01': {
        countryCode: 'DZ',
        stance: 'PROHIBITED',
        legalBasis: 'Law 25-10 of 24 July 2025 bars owning, trading and mining crypto assets.',
        dailyMinutesLimit: 0,
        maxWatts: 0,
        effectiveFrom: '2026-01-01',
      },
    },
    MiningProfile: {
      'educator@azora.world': {
        userId: educator,
        walletId: wallet('educator@azora.world'),
        policyId: policy('ZA'),
        maxCpuPercent: 60,
        dailyMinutesCap: 480,
        consentVersion: '2026-01',
        consentedAt: '2026-08-10T08:00:00Z',
        status: 'ENABLED',
        createdAt: '2026-08-10T07:55:00Z',
      },
      // Seventeen, with his mother's consent: paused until the exams are over.
      'student@azora.world': {
        userId: student,
        walletId: wallet('student@azora.world'),
        policyId: policy('ZA'),
        dailyMinutesCap: 120,
        isMinor: true,
        consentVersion: '2026-01',
        consentedAt: '2026-11-10T16:50:00Z',
        guardianConsentedAt: '2026-11-10T16:58:00Z',
        status: 'PAUSED',
        createdAt: '2026-11-10T16:45:00Z',
      },
      'employer@azora.world': {
        userId: employer,
        walletId: wallet('employer@azora.world'),
        policyId: policy('NG'),
        consentVersion: '2026-01',
        status: 'BLOCKED',
        blockReason: 'COMPLIANCE',
        createdAt: '2026-08-12T08:00:00Z',
      },
      // From the trial, and never switched on.
      'educator@azora.world 2025': {
        userId: educator,
        walletId: wallet('educator@azora.world'),
        policyId: policy('ZA'),
        consentVersion: '2025-09',
        createdAt: '2025-10-01T08:00:00Z',
        deletedAt: '2026-08-10T07:50:00Z',
      },
    },
    MiningSchedule: {
      'student@azora.world nights': {
        profileId: profile('student@azora.world'),
        weekdays: ['FRIDAY', 'SATURDAY'],
        fromMinute: 1320,
        durationMinutes: 120,
        purpose: 'OVERNIGHT_CHARGE',
      },
      'educator@azora.world sun': {
        profileId: profile('educator@azora.world'),
        weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
        fromMinute: 600,
        durationMinutes: 300,
        purpose: 'SOLAR_HOURS',
      },
    },
    AlgorithmPreference: {
      'student@azora.world SHA256': {
        profileId: profile('student@azora.world'),
        algorithm: 'SHA256',
        rank: 1,
        intensity: 2,
        benchmarkHashrate: '18200000',
        benchmarkWatts: '3.4',
        benchmarkedAt: '2026-11-10T17:10:00Z',
      },
      'student@azora.world KAWPOW': {
        profileId: profile('student@azora.world'),
        algorithm: 'KAWPOW',
        rank: 2,
        supported: false,
        enabled: false,
      },
      'educator@azora.world SHA256': {
        profileId: profile('educator@azora.world'),
        algorithm: 'SHA256',
        rank: 1,
        intensity: 8,
        benchmarkHashrate: '93000000000000',
        benchmarkWatts: '2790',
        benchmarkedAt: '2026-08-10T09:00:00Z',
      },
    },
    LearningMultiplier: {
      'student@azora.world python-basics-quiz': {
        profileId: profile('student@azora.world'),
        ground: 'QUIZ_PASSED',
        multiplier: '1.25',
        submissionId: rowId('azora-education.AssessmentSubmission', 'student@azora.world python-basics-quiz 1'),
        maxDailyBonus: '2',
        startsAt: '2026-11-10T17:00:00Z',
        endsAt: '2026-12-10T17:00:00Z',
      },
      'student@azora.world streak': {
        profileId: profile('student@azora.world'),
        ground: 'STREAK',
        multiplier: '1.1',
        streakDays: 7,
        maxDailyBonus: '1',
        startsAt: '2026-11-17T00:00:00Z',
        endsAt: '2026-11-24T00:00:00Z',
      },
    },
    HardwareAllowance: {
      'student@azora.world phone': {
        profileId: profile('student@azora.world'),
        kind: 'PHONE',
        deviceId: rowId('mobile-service.MobileDevice', 'student@azora.world SM-A155F'),
        nickname: 'My phone',
        coresPresent: 8,
        coresAllowed: 2,
        attestedAt: '2026-11-18T18:55:00Z',
        enabled: true,
      },
      'educator@azora.world lab rig': {
        profileId: profile('educator@azora.world'),
        kind: 'RIG',
        rigSerial: 'S19-2204-88117',
        nickname: 'Lab rig',
        coresPresent: 1,
        coresAllowed: 1,
        attestedAt: '2026-11-18T04:50:00Z',
        enabled: true,
      },
    },
  },
});
