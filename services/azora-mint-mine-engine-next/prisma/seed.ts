import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const session = (key: string) => rowId('azora-mint-mine-engine-next.MiningSession', key);

const onPhone = {
  userId: student,
  profileId: rowId('azora-mint-mine-engine.MiningProfile', 'student@azora.world'),
  hardwareId: rowId('azora-mint-mine-engine.HardwareAllowance', 'student@azora.world phone'),
  poolWorkerId: rowId('crypto-mining.PoolWorker', 'themba.phone'),
  algorithm: 'SHA256' as const,
  assetCurrency: 'BTC',
  learningMultiplier: '1.25',
};
const onRig = {
  userId: educator,
  profileId: rowId('azora-mint-mine-engine.MiningProfile', 'educator@azora.world'),
  hardwareId: rowId('azora-mint-mine-engine.HardwareAllowance', 'educator@azora.world lab rig'),
  poolWorkerId: rowId('crypto-mining.PoolWorker', 'naledi.lab-rig'),
  algorithm: 'SHA256' as const,
  assetCurrency: 'BTC',
};
/** Begun, and last heard of. */
const from = (startedAt: string, lastHeartbeatAt: string) => ({ startedAt, lastHeartbeatAt, createdAt: startedAt });
const ended = <const StopReason extends string>(endedAt: string, stopReason: StopReason) => ({ endedAt, stopReason });

export default defineSeed('azora-mint-mine-engine-next', {
  demo: {
    MiningSession: {
      'lab rig 2026-11-18': {
        ...onRig,
        ...from('2026-11-18T05:00:00Z', '2026-11-19T23:59:00Z'),
        status: 'MINING',
        acceptedShares: 20_418n,
        rejectedShares: 31n,
        staleShares: 88n,
        meanHashrate: '93000000000000',
        energyWattHours: '120330',
      },
      'phone 2026-11-19': {
        ...onPhone,
        ...from('2026-11-19T19:00:00Z', '2026-11-19T19:40:00Z'),
        status: 'PAUSED',
        pausedByUser: true,
        rejectedShares: 2n,
        meanHashrate: '17700000',
        energyWattHours: '2.3',
      },
      'phone 2026-11-14': {
        ...onPhone,
        ...from('2026-11-14T20:00:00Z', '2026-11-14T21:12:00Z'),
        ...ended('2026-11-14T21:12:30Z', 'TEMPERATURE'),
        status: 'STOPPED',
        meanHashrate: '16900000',
        energyWattHours: '4.1',
      },
      'lab rig 2026-11-05': {
        ...onRig,
        ...from('2026-11-05T08:00:00Z', '2026-11-05T13:00:00Z'),
        ...ended('2026-11-05T13:00:10Z', 'SCHEDULE_END'),
        status: 'STOPPED',
        acceptedShares: 2604n,
        meanHashrate: '93010000000000',
        energyWattHours: '13950',
      },
      'lab rig 2026-11-17': {
        ...onRig,
        ...from('2026-11-17T18:00:00Z', '2026-11-18T04:58:00Z'),
        ...ended('2026-11-18T05:00:00Z', 'ERROR'),
        status: 'FAILED',
        acceptedShares: 7211n,
        meanHashrate: '92400000000000',
        energyWattHours: '31800',
      },
      // Told to start and to stop; deleted, since the rig had a session already.
      'lab rig twice': {
        ...onRig,
        ...from('2026-11-18T05:00:02Z', '2026-11-18T05:00:02Z'),
        deletedAt: '2026-11-18T05:01:00Z',
      },
      'lab rig stopping': {
        ...onRig,
        ...from('2026-11-16T05:00:00Z', '2026-11-16T17:00:00Z'),
        status: 'STOPPING',
        deletedAt: '2026-11-16T17:01:00Z',
      },
    },
    OperatorConsole: {
      'educator@azora.world 2026-11-14': {
        operatorId: educator,
        secondOperatorId: employer,
        permissions: ['VIEW', 'PAUSE', 'STOP', 'STOP_ALL'],
        reason: 'A heat wave in Gauteng: phones are to be paused in the afternoon.',
        stepUpAt: '2026-11-14T10:00:00Z',
        commandCount: 1,
        status: 'CLOSED',
        startedAt: '2026-11-14T10:00:00Z',
        endsAt: '2026-11-14T18:00:00Z',
        closedAt: '2026-11-14T16:30:00Z',
        createdAt: '2026-11-14T10:00:00Z',
      },
    },
    ControlCommand: {
      'pause all 2026-11-14': {
        consoleId: rowId('azora-mint-mine-engine-next.OperatorConsole', 'educator@azora.world 2026-11-14'),
        scope: 'ALL',
        source: 'OPERATOR',
        verb: 'PAUSE',
        status: 'ACKNOWLEDGED',
        issuedAt: '2026-11-14T10:05:00Z',
        expiresAt: '2026-11-14T10:10:00Z',
        acknowledgedAt: '2026-11-14T10:05:04Z',
        createdAt: '2026-11-14T10:05:00Z',
      },
      'phone 2026-11-14 stop': {
        sessionId: session('phone 2026-11-14'),
        source: 'SAFETY',
        verb: 'STOP',
        status: 'ACKNOWLEDGED',
        issuedAt: '2026-11-14T21:12:20Z',
        expiresAt: '2026-11-14T21:17:20Z',
        acknowledgedAt: '2026-11-14T21:12:30Z',
        createdAt: '2026-11-14T21:12:20Z',
      },
      'lab rig intensity': {
        sessionId: session('lab rig 2026-11-18'),
        source: 'SCHEDULER',
        verb: 'SET_INTENSITY',
        intensity: 6,
        status: 'EXPIRED',
        issuedAt: '2026-11-19T17:00:00Z',
        expiresAt: '2026-11-19T17:05:00Z',
        createdAt: '2026-11-19T17:00:00Z',
      },
    },
    HashrateSample: {
      'phone 2026-11-14T21:11': {
        sessionId: session('phone 2026-11-14'),
        userId: student,
        sampledAt: '2026-11-14T21:11:00Z',
        hashrateHashesPerSecond: '16400000',
        powerWatts: '3.6',
        temperatureCelsius: '40.4',
        batteryPercent: 88,
        cpuPercent: 29,
        acceptedInSample: 0,
        charging: true,
        createdAt: '2026-11-14T21:11:02Z',
      },
    },
    MinedAssetConversion: {
      // 0.00001 of a coin of 1,577,000 rand, at ten rand for one AZR.
      'BTC 2026-11-04': {
        minedCurrency: 'BTC',
        minedAmount: '0.00001',
        periodStart: '2026-11-04T00:00:00Z',
        periodEnd: '2026-11-11T00:00:00Z',
        sessionCount: 1,
        exchangeRateId: rowId('exchange-rate-service.ExchangeRate', 'BTC ZAR 2026-11-12'),
        conversionRate: '157700',
        grossAzr: '1.577',
        conversionFee: '0.007',
        platformFee: '0.02',
        netAzr: '1.55',
        venueOrderId: 'GGE-771204',
        status: 'CONVERTED',
        convertedAt: '2026-11-12T09:30:00Z',
        createdAt: '2026-11-12T09:00:00Z',
      },
      'BTC 2026-11-16': {
        minedCurrency: 'BTC',
        minedAmount: '0.00006',
        periodStart: '2026-11-16T00:00:00Z',
        periodEnd: '2026-11-23T00:00:00Z',
        sessionCount: 2,
        exchangeRateId: rowId('exchange-rate-service.ExchangeRate', 'BTC ZAR 2026-11-18'),
        conversionRate: '159000',
        grossAzr: '9.54',
        netAzr: '9.54',
        createdAt: '2026-11-19T09:00:00Z',
      },
    },
    MintSettlement: {
      // A tenth went to the rig; it was booked with the interest on her stake.
      'lab rig 2026-11-05': {
        sessionId: session('lab rig 2026-11-05'),
        conversionId: rowId('azora-mint-mine-engine-next.MinedAssetConversion', 'BTC 2026-11-04'),
        userId: educator,
        walletId: rowId('azora-mint.Wallet', 'educator@azora.world AZR'),
        sharePercent: '10.605391',
        shareAmount: '0.16438356',
        settledAmount: '0.16438356',
        mintTransactionId: rowId('azora-mint.Transaction', 'stake-reward:educator@azora.world'),
        settledAt: '2026-11-12T10:00:00Z',
        createdAt: '2026-11-12T10:00:00Z',
      },
    },
  },
});
