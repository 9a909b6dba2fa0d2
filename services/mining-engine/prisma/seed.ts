import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const school = rowId('crypto-mining.MiningPool', 'azora-school');
const tariff = rowId('mining-engine.EnergyTariff', 'educator@azora.world Homeflex 2026');
const rig = rowId('mining-engine.MinerNode', 'educator@azora.world lab rig');
const coin = (key: string) => rowId('mining-engine.MineableCoin', key);

/** A price of a kilowatt-hour on weekdays, in hours of the day. */
const weekday = <const Band extends string>(
  season: 'LOW_DEMAND' | 'HIGH_DEMAND',
  band: Band,
  from: number,
  to: number,
  pricePerKwh: string,
) => ({
  tariffId: tariff,
  season,
  day: 'WEEKDAY' as const,
  band,
  fromMinute: from * 60,
  toMinute: to * 60,
  pricePerKwh,
});

export default defineSeed('mining-engine', {
  demo: {
    EnergyTariff: {
      'educator@azora.world Homeflex 2026': {
        userId: educator,
        supplier: 'Eskom',
        name: 'Homeflex 2026',
        structure: 'TIME_OF_USE',
        countryCode: 'ZA',
        fixedMonthlyCharge: '338.4',
        maximumDemandKva: '16',
        carbonGramsPerKwh: 900,
        effectiveFrom: '2026-07-01',
        organizationId: academy,
        createdAt: '2026-07-02T08:00:00Z',
      },
      'educator@azora.world Homeflex 2025': {
        userId: educator,
        supplier: 'Eskom',
        name: 'Homeflex 2025',
        structure: 'TIME_OF_USE',
        countryCode: 'ZA',
        effectiveFrom: '2025-07-01',
        effectiveTo: '2026-07-01',
        organizationId: academy,
        createdAt: '2025-09-20T08:00:00Z',
      },
    },
    TariffRate: {
      // Rand with VAT; summer, of which the morning peak lasts two hours.
      'Homeflex 2026 night': weekday('LOW_DEMAND', 'OFF_PEAK', 0, 6, '1.58'),
      'Homeflex 2026 early morning': weekday('LOW_DEMAND', 'STANDARD', 6, 7, '2.21'),
      'Homeflex 2026 morning': weekday('LOW_DEMAND', 'PEAK', 7, 9, '3.34'),
      'Homeflex 2026 day': weekday('LOW_DEMAND', 'STANDARD', 9, 18, '2.21'),
      'Homeflex 2026 winter morning': weekday('HIGH_DEMAND', 'PEAK', 6, 8, '7.42'),
    },
    MinerNode: {
      'educator@azora.world lab rig': {
        userId: educator,
        tariffId: tariff,
        poolId: school,
        walletId: rowId('azora-mint.Wallet', 'educator@azora.world AZR'),
        name: 'Lab rig',
        hardware: 'ASIC',
        model: 'Antminer S19',
        ratedPowerWatts: 3250,
        powerLimitWatts: 2800,
        agentVersion: '1.4.2',
        agentTokenHash: createHash('sha256').update('agent of the lab rig').digest('hex'),
        status: 'MINING',
        lastSeenAt: '2026-11-19T23:59:00Z',
        organizationId: academy,
        createdAt: '2026-08-10T08:00:00Z',
      },
      'employer@azora.world office': {
        userId: employer,
        walletId: rowId('azora-mint.Wallet', 'employer@azora.world AZR'),
        name: 'Office',
        hardware: 'GPU',
        model: 'RTX 4070',
        deviceCount: 2,
        ratedPowerWatts: 400,
        status: 'FAULT',
        lastSeenAt: '2026-11-15T02:10:00Z',
        createdAt: '2026-08-12T08:00:00Z',
      },
    },
    NodeTelemetry: {
      'lab rig 2026-11-19T23:59': {
        nodeId: rig,
        algorithm: 'SHA256',
        hashrate: '93120000000000',
        powerWatts: 2795,
        temperatureCelsius: '71.5',
        fanPercent: 62,
        acceptedShares: 14,
        uptimeSeconds: 154_740,
        readAt: '2026-11-19T23:59:00Z',
        createdAt: '2026-11-19T23:59:01Z',
      },
    },
    // Yields of a test network.
    MineableCoin: {
      'BTC SHA256': {
        symbol: 'BTC',
        name: 'Bitcoin',
        algorithm: 'SHA256',
        coinGeckoId: 'bitcoin',
        blockReward: '3.125',
        blockSeconds: '600',
        networkDifficulty: '66795196.13',
        networkHashrate: '478140000000000',
        priceUsd: '91450',
        difficultyAt: '2026-11-19T22:00:00Z',
      },
      'XMR RANDOMX': {
        symbol: 'XMR',
        name: 'Monero',
        algorithm: 'RANDOMX',
        coinGeckoId: 'monero',
        blockReward: '0.6',
        blockSeconds: '120',
        networkDifficulty: '590000000000',
        networkHashrate: '4916000000',
        minimumMemoryGigabytes: '2.5',
        priceUsd: '262',
        convertible: false,
        status: 'PAUSED',
        difficultyAt: '2026-11-19T22:00:00Z',
      },
    },
    ProfitabilityForecast: {
      // 2800 W for a day are 67.2 kWh, at two rand on average.
      'lab rig 2026-11-19 BTC': {
        nodeId: rig,
        coinId: coin('BTC SHA256'),
        rank: 1,
        expectedHashrate: '93000000000000',
        expectedPowerWatts: 2800,
        energyKwh: '67.2',
        grossRevenue: '152',
        energyCost: '134.4',
        poolFee: '1.52',
        netProfit: '16.08',
        confidence: '0.71',
        forecastAt: '2026-11-19T00:00:00Z',
        createdAt: '2026-11-19T00:00:02Z',
      },
    },
    MiningAssignment: {
      'lab rig 2026-11-18': {
        nodeId: rig,
        coinId: coin('BTC SHA256'),
        poolId: school,
        trigger: 'TARIFF_CHANGE',
        forecastNetProfit: '16.08',
        status: 'RUNNING',
        startedAt: '2026-11-18T05:00:00Z',
      },
      'lab rig 2026-11-17': {
        nodeId: rig,
        coinId: coin('BTC SHA256'),
        poolId: school,
        trigger: 'MANUAL',
        actualRevenue: '61.4',
        energyUsedKwh: '31.8',
        status: 'ENDED',
        endReason: 'NOT_PROFITABLE',
        startedAt: '2026-11-17T18:00:00Z',
        endedAt: '2026-11-18T05:00:00Z',
      },
    },
  },
});
