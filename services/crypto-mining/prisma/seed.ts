import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const pool = (code: string) => rowId('crypto-mining.MiningPool', code);
const worker = (identity: string) => rowId('crypto-mining.PoolWorker', identity);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const block = rowId('crypto-mining.FoundBlock', 'azora-school 2026-11-09');
const round = rowId('crypto-mining.PayoutRound', 'azora-school 2026-11-09');

const run = (code: string, name: string, port: number) => ({
  code,
  name,
  coinSymbol: 'BTC',
  algorithm: 'SHA256D' as const,
  minimumPayout: '0.00005',
  stratumHost: `${code}.pools.azora.world`,
  stratumPort: port,
  authorityPublicKey: `9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xb${port % 10}`,
  operatorId: educator,
  organizationId: academy,
});

/** A pool on a regional test network of Bitcoin: its blocks are easy to find and its coins play money. */
export default defineSeed('crypto-mining', {
  demo: {
    MiningPool: {
      'azora-school': { ...run('azora-school', 'School pool', 34_254), windowFactor: '2', shareDifficultyFloor: '16' },
      'azora-solo': { ...run('azora-solo', 'Solo', 34_255), payoutScheme: 'SOLO', feePercent: '0.5', status: 'FULL' },
      'azora-cape': {
        ...run('azora-cape', 'Cape Town', 34_256),
        payoutScheme: 'PPS',
        feePercent: '2',
        status: 'MAINTENANCE',
      },
      'azora-pilot': { ...run('azora-pilot', 'Pilot', 34_257), payoutScheme: 'FPPS', status: 'CLOSED' },
    },
    PoolWorker: {
      'naledi.lab-rig': {
        userId: educator,
        poolId: pool('azora-school'),
        walletId: wallet('educator@azora.world'),
        userIdentity: 'naledi.lab-rig',
        label: 'Rig in the computer lab',
        channelId: 7n,
        nominalHashrate: '95000000000000',
        reportedHashrate: '93120000000000',
        shareDifficulty: '65536',
        acceptedShares: 20_418n,
        rejectedShares: 31n,
        staleShares: 88n,
        firmware: 'braiins-os 24.09',
        status: 'ONLINE',
        connectedAt: '2026-11-18T05:00:00Z',
        lastShareAt: '2026-11-19T23:59:50Z',
        organizationId: academy,
        createdAt: '2026-08-10T08:00:00Z',
      },
      'kofi.office': {
        userId: employer,
        poolId: pool('azora-school'),
        walletId: wallet('employer@azora.world'),
        userIdentity: 'kofi.office',
        nominalHashrate: '14000000000000',
        shareDifficulty: '8192',
        acceptedShares: 6120n,
        createdAt: '2026-08-12T08:00:00Z',
      },
      'themba.phone': {
        userId: student,
        poolId: pool('azora-school'),
        walletId: wallet('student@azora.world'),
        deviceId: rowId('mobile-service.MobileDevice', 'student@azora.world SM-A155F'),
        userIdentity: 'themba.phone',
        nominalHashrate: '18000000',
        shareDifficulty: '16',
        rejectedShares: 2n,
        status: 'IDLE',
        connectedAt: '2026-11-19T19:00:00Z',
        createdAt: '2026-11-10T17:00:00Z',
      },
      // Every share was a copy of one that another worker had sent.
      'kofi.rented': {
        userId: employer,
        poolId: pool('azora-school'),
        walletId: wallet('employer@azora.world'),
        userIdentity: 'kofi.rented',
        label: 'Hashrate from a market',
        nominalHashrate: '40000000000000',
        shareDifficulty: '32768',
        rejectedShares: 4812n,
        status: 'BANNED',
        connectedAt: '2026-10-14T20:00:00Z',
        lastShareAt: '2026-10-14T20:21:00Z',
        createdAt: '2026-10-14T19:55:00Z',
      },
    },
    MiningJobTemplate: {
      'azora-school 88120': {
        poolId: pool('azora-school'),
        templateNumber: 88_120n,
        height: 41_206n,
        headerVersion: 536_870_912n,
        previousHash: sha256('block 41205'),
        nBits: '19404cb0',
        target: '00000000000000404cb000000000000000000000000000000000000000000000',
        merklePath: [sha256('branch 1'), sha256('branch 2')],
        coinbasePrefix: '020000000100000000000000000000000000000000000000000000000000000000ffffffff',
        coinbaseBaseUnits: '312640000',
        transactionCount: 4,
        networkDifficulty: '66795196.13',
        createdAt: '2026-11-19T23:59:40Z',
      },
    },
    ShareSubmission: {
      'naledi.lab-rig 20418': {
        workerId: worker('naledi.lab-rig'),
        userId: educator,
        templateNumber: 88_120n,
        height: 41_206n,
        sequenceNumber: 20_418n,
        nonce: 2_864_434_397n,
        nTime: 1_795_132_790n,
        shareDifficulty: '65536',
        verdict: 'ACCEPTED',
        createdAt: '2026-11-19T23:59:50Z',
      },
      'themba.phone 2': {
        workerId: worker('themba.phone'),
        userId: student,
        templateNumber: 88_104n,
        height: 41_205n,
        sequenceNumber: 2n,
        nonce: 77_120_004n,
        nTime: 1_795_131_000n,
        shareDifficulty: '16',
        verdict: 'REJECTED',
        rejection: 'STALE_SHARE',
        createdAt: '2026-11-19T23:30:04Z',
      },
    },
    FoundBlock: {
      'azora-school 2026-11-09': {
        poolId: pool('azora-school'),
        workerId: worker('naledi.lab-rig'),
        height: 40_011n,
        hash: `0000000000000a${sha256('block 40011').slice(14)}`,
        rewardBaseUnits: '312500000',
        networkDifficulty: '66800000',
        roundShares: '83500000',
        effortPercent: '125',
        confirmations: 1195,
        status: 'MATURED',
        foundAt: '2026-11-09T13:00:00Z',
        maturedAt: '2026-11-10T06:00:00Z',
      },
      'azora-school 2026-11-15': {
        poolId: pool('azora-school'),
        workerId: worker('kofi.office'),
        height: 40_700n,
        hash: `0000000000000f${sha256('block 40700').slice(14)}`,
        rewardBaseUnits: '312500000',
        networkDifficulty: '66800000',
        roundShares: '33400000',
        effortPercent: '50',
        status: 'ORPHANED',
        foundAt: '2026-11-15T02:00:00Z',
        orphanedAt: '2026-11-15T02:11:00Z',
      },
    },
    PayoutRound: {
      // One percent is the pool's; three quarters and a quarter of the rest are the workers'.
      'azora-school 2026-11-09': {
        poolId: pool('azora-school'),
        blockId: block,
        windowFrom: '2026-11-08T20:00:00Z',
        windowTo: '2026-11-09T13:00:00Z',
        windowShares: '133600000',
        workerCount: 2,
        rewardBaseUnits: '312500000',
        feeBaseUnits: '3125000',
        distributedBaseUnits: '309375000',
        status: 'APPROVED',
        createdAt: '2026-11-10T06:05:00Z',
      },
    },
    PayoutCredit: {
      'azora-school 2026-11-09 naledi.lab-rig': {
        roundId: round,
        workerId: worker('naledi.lab-rig'),
        userId: educator,
        creditShares: '100200000',
        sharePercent: '75',
        creditBaseUnits: '232031250',
      },
      'azora-school 2026-11-09 kofi.office': {
        roundId: round,
        workerId: worker('kofi.office'),
        userId: employer,
        creditShares: '33400000',
        sharePercent: '25',
        creditBaseUnits: '77343750',
      },
    },
  },
});
