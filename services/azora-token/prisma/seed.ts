import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const token = (symbol: string) => rowId('azora-token.TokenDefinition', symbol);
const allocation = (bucket: string) => rowId('azora-token.TreasuryAllocation', `AZR ${bucket}`);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const AZR = token('AZR');

/** A part of the thousand million. */
const part = (sharePercent: number, unlockStartsOn: string, linearMonths: number) => ({
  tokenId: AZR,
  sharePercent: String(sharePercent),
  allocatedAmount: String(sharePercent * 10_000_000),
  unlockStartsOn,
  linearMonths,
  approvedById: educator,
  organizationId: academy,
  createdAt: '2025-09-01T00:00:00Z',
});

/** AZR as the academy issues it; what is minted follows azora-mint. */
export default defineSeed('azora-token', {
  demo: {
    TokenDefinition: {
      AZR: {
        symbol: 'AZR',
        name: 'Azora',
        digitalTokenIdentifier: '7XK2P0ZR4',
        standard: 'ERC20_PERMIT',
        chainId: 'eip155:80002',
        contractDeploymentId: rowId('smart-contract-service.ContractDeployment', 'AzoraToken eip155:80002'),
        maxSupply: '1000000000',
        totalSupply: '1562.66438356',
        circulatingSupply: '1462.66438356',
        permitDomainVersion: '1',
        governedById: educator,
        status: 'ACTIVE',
        launchedOn: '2025-09-01',
        organizationId: academy,
        createdAt: '2025-09-01T00:00:00Z',
        updatedAt: '2026-11-18T22:00:00Z',
      },
      AZC: {
        symbol: 'AZC',
        name: 'Azora Class Credit',
        maxSupply: '1000000',
        totalSupply: '12000',
        circulatingSupply: '12000',
        supportsPermit: false,
        status: 'PAUSED',
        launchedOn: '2026-02-02',
        organizationId: academy,
        createdAt: '2026-01-20T08:00:00Z',
      },
      MDX: {
        symbol: 'MDX',
        name: 'Mensah Digital Loyalty',
        decimals: 2,
        maxSupply: '500000',
        supportsPermit: false,
        governedById: employer,
        organizationId: mensah,
        createdAt: '2026-11-11T10:00:00Z',
      },
      AZT: {
        symbol: 'AZT',
        name: 'Azora Trial',
        standard: 'NATIVE',
        maxSupply: '10000',
        mintable: false,
        supportsPermit: false,
        status: 'RETIRED',
        launchedOn: '2025-07-01',
        organizationId: academy,
        createdAt: '2025-07-01T08:00:00Z',
      },
    },
    EmissionSchedule: {
      'AZR proof of knowledge': {
        tokenId: AZR,
        purpose: 'PROOF_OF_KNOWLEDGE',
        firstEpochAmount: '40000000',
        decayFactor: '0.9',
        epochCount: 10,
        currentEpoch: 2,
        emissionBudget: '260000000',
        emittedAmount: '62.5',
        status: 'ACTIVE',
        startsOn: '2025-09-01',
        endsOn: '2035-08-30',
        createdAt: '2025-09-01T00:00:00Z',
      },
      'AZR staking': {
        tokenId: AZR,
        purpose: 'STAKING_REWARDS',
        firstEpochAmount: '5000000',
        decayFactor: '0.5',
        epochCount: 4,
        currentEpoch: 1,
        emissionBudget: '9375000',
        emittedAmount: '0.16438356',
        status: 'ACTIVE',
        startsOn: '2026-09-01',
        createdAt: '2026-08-24T00:00:00Z',
      },
    },
    TreasuryAllocation: {
      'AZR COMMUNITY_REWARDS': {
        ...part(35, '2025-09-01', 120),
        bucket: 'COMMUNITY_REWARDS',
        releasedAmount: '562.66438356',
        status: 'UNLOCKING',
      },
      'AZR FOUNDERS': {
        ...part(15, '2025-09-01', 48),
        bucket: 'FOUNDERS',
        vestingAmount: '1000000',
        cliffUntil: '2026-09-01',
        status: 'UNLOCKING',
      },
      'AZR TREASURY': {
        ...part(30, '2025-09-01', 0),
        bucket: 'TREASURY',
        releasedAmount: '1000',
        custodyAccount: 'eip155:80002:0x4E5f7B0a9C1d2E3f4A5b6C7d8E9f0A1b2C3d4E5f',
        status: 'UNLOCKED',
      },
      'AZR RESERVE': { ...part(20, '2030-09-01', 60), bucket: 'RESERVE' },
    },
    SupplyEvent: {
      'AZR 1': {
        tokenId: AZR,
        sequence: 1,
        kind: 'MINT',
        amount: '1500',
        supplyBefore: '0',
        supplyAfter: '1500',
        supplyCap: '1000000000',
        allocationId: allocation('TREASURY'),
        // The welcome bonus of 500 and the purchase of 1000.
        reason: 'MIGRATION',
        metricsId: rowId('azora-mint.EconomicMetrics', '2026-10-31'),
        occurredAt: '2026-10-31T22:00:00Z',
        createdAt: '2026-10-31T22:00:00Z',
      },
      'AZR 2': {
        tokenId: AZR,
        sequence: 2,
        kind: 'MINT',
        amount: '62.66438356',
        supplyBefore: '1500',
        supplyAfter: '1562.66438356',
        supplyCap: '1000000000',
        scheduleId: rowId('azora-token.EmissionSchedule', 'AZR proof of knowledge'),
        epoch: 2,
        allocationId: allocation('COMMUNITY_REWARDS'),
        reason: 'REWARD',
        metricsId: rowId('azora-mint.EconomicMetrics', '2026-11-18'),
        occurredAt: '2026-11-18T22:00:00Z',
        createdAt: '2026-11-18T22:00:00Z',
      },
    },
    TokenVestingGrant: {
      'educator@azora.world founder': {
        allocationId: allocation('FOUNDERS'),
        beneficiaryId: educator,
        grantedAmount: '1000000',
        startsOn: '2025-09-01',
        revocable: false,
        agreementSha256: sha256('founder grant educator@azora.world'),
        vestingContractId: rowId('smart-contract-service.ContractDeployment', 'FounderVesting eip155:80002'),
        status: 'ACCEPTED',
        acceptedAt: '2025-09-15T09:00:00Z',
        createdAt: '2025-09-10T09:00:00Z',
      },
      'employer@azora.world adviser': {
        allocationId: allocation('TREASURY'),
        beneficiaryId: employer,
        grantedAmount: '5000',
        startsOn: '2026-12-01',
        cliffMonths: 6,
        durationMonths: 24,
        releaseCadence: 'QUARTERLY',
        agreementSha256: sha256('adviser grant employer@azora.world'),
        organizationId: mensah,
        createdAt: '2026-11-17T14:00:00Z',
      },
    },
    TokenPricePoint: {
      'AZR ZAR 2026-11-18': {
        tokenId: AZR,
        source: 'TOKEN_EXCHANGE',
        currency: 'ZAR',
        price: '10',
        dayLowPrice: '9.9',
        dayHighPrice: '10.1',
        dayVolume: '140',
        marketCapitalisation: '14626.6438356',
        observedAt: '2026-11-18T22:00:00Z',
        createdAt: '2026-11-18T22:00:10Z',
      },
    },
  },
});
