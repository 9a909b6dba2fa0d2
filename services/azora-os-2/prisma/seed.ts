import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const app = (key: string) => rowId('azora-os-2.DappManifest', key);
const release = (key: string) => rowId('azora-os-2.DappRelease', key);
const flashcards = rowId('azora-os-2.DappInstallation', 'student@azora.world flashcards');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** CID version 1 of raw bytes, in base 32. */
const cid = (text: string): string => {
  const bits = [...Buffer.from(`01551220${sha256(text)}`, 'hex')]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const letters = bits.match(/.{1,5}/g) ?? [];
  return `b${letters.map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')}`;
};

/** An account and a signature of random digits: nobody holds its key. */
const account = (name: string): string => `0x${sha256(`account of ${name}`).slice(0, 40)}`;
const signature = (text: string): string => `0x${sha256(`r ${text}`)}${sha256(`s ${text}`)}1b`;

const shipped = <const Status extends string>(
  key: string,
  version: string,
  status: Status,
  publishedAt: string,
  more: object = {},
) => ({
  manifestId: app(key),
  version,
  contentCid: cid(`${key} ${version}`),
  wasiWorld: 'wasi:http/proxy@0.2.0',
  requestedCapabilities: ['NETWORK' as const, 'CLOCK' as const, 'SPEND_TOKENS' as const],
  sizeBytes: 1_204_224n,
  signature: signature(`${key} ${version}`),
  status,
  publishedAt,
  ...more,
});

export default defineSeed('azora-os-2', {
  demo: {
    DappManifest: {
      flashcards: {
        appUri: 'https://flashcards.academy.azora.world',
        name: 'Flashcards',
        shortName: 'Cards',
        description: 'Cards for the words of Python, which come back when you forget them.',
        themeColor: '#006D5B',
        categories: ['education'],
        publisherId: educator,
        publisherAddress: account('educator@azora.world'),
        status: 'LISTED',
        organizationId: academy,
        createdAt: '2026-08-03T08:00:00Z',
      },
      'tip-jar': {
        appUri: 'https://tips.mensah-digital.example',
        name: 'Tip jar',
        shortName: 'Tips',
        publisherId: employer,
        publisherAddress: account('employer@azora.world'),
        organizationId: mensah,
        createdAt: '2026-11-16T08:00:00Z',
      },
      'free-tokens': {
        appUri: 'https://free-azr.example',
        name: 'Free tokens',
        shortName: 'Free AZR',
        publisherId: employer,
        publisherAddress: account('free tokens'),
        status: 'DELISTED',
        delistedReason: 'Asked for the phrase of the wallet.',
        createdAt: '2026-04-01T08:00:00Z',
      },
    },
    DappRelease: {
      'flashcards 1.0.0': shipped('flashcards', '1.0.0', 'SUPERSEDED', '2026-08-03T09:00:00Z'),
      'flashcards 1.1.0': shipped('flashcards', '1.1.0', 'CURRENT', '2026-10-05T09:00:00Z'),
      'free-tokens 1.0.0': shipped('free-tokens', '1.0.0', 'REVOKED', '2026-04-01T09:00:00Z', {
        revokedAt: '2026-04-02T07:00:00Z',
      }),
    },
    DappInstallation: {
      'student@azora.world flashcards': {
        userId: student,
        manifestId: app('flashcards'),
        releaseId: release('flashcards 1.1.0'),
        walletId: rowId('azora-mint.Wallet', 'student@azora.world AZR'),
        isPinned: true,
        openCount: 64,
        installedAt: '2026-10-06T15:00:00Z',
        lastOpenedAt: '2026-11-19T17:00:00Z',
        organizationId: academy,
      },
      'student@azora.world free-tokens': {
        userId: student,
        manifestId: app('free-tokens'),
        releaseId: release('free-tokens 1.0.0'),
        status: 'REMOVED',
        installedAt: '2026-04-01T16:00:00Z',
        removedAt: '2026-04-02T07:05:00Z',
      },
      // Stopped with its release; he has not removed it yet.
      'employer@azora.world free-tokens': {
        userId: employer,
        manifestId: app('free-tokens'),
        releaseId: release('free-tokens 1.0.0'),
        status: 'SUSPENDED',
        openCount: 1,
        installedAt: '2026-04-01T10:00:00Z',
        lastOpenedAt: '2026-04-01T10:01:00Z',
        updatedAt: '2026-04-02T07:00:00Z',
      },
    },
    CapabilityGrant: {
      'flashcards SPEND_TOKENS': {
        installationId: flashcards,
        userId: student,
        capability: 'SPEND_TOKENS',
        spendLimit: '5',
        spendCurrency: 'AZR',
        promptEachTime: true,
        grantedAt: '2026-10-06T15:01:00Z',
        expiresAt: '2026-12-31T22:00:00Z',
      },
      'flashcards NETWORK': {
        installationId: flashcards,
        userId: student,
        capability: 'NETWORK',
        resources: ['flashcards.academy.azora.world'],
        grantedAt: '2026-10-06T15:01:00Z',
      },
    },
    StorageVolume: {
      'flashcards /cards': {
        installationId: flashcards,
        mountPath: '/cards',
        encryptionKeyId: rowId('security-service.EncryptionKey', 'files'),
        quotaBytes: 52_428_800n,
        usedBytes: 812_044n,
        lastWrittenAt: '2026-11-19T17:00:00Z',
      },
      'flashcards /shared': {
        installationId: flashcards,
        mountPath: '/shared',
        backend: 'IPFS',
        isReadOnly: true,
        isEncrypted: false,
        quotaBytes: 10_485_760n,
        usedBytes: 2_097_152n,
        rootCid: cid('cards of the class'),
      },
    },
    ContractBinding: {
      'flashcards token': {
        releaseId: release('flashcards 1.1.0'),
        deploymentId: rowId('smart-contract-service.ContractDeployment', 'AzoraToken eip155:80002'),
        alias: 'token',
        chainCaip2: 'eip155:80002',
        contractAddress: '0xA2c1f7D80b4eE5b9D3a6F0c2187D94E6f0B5C3d1',
        // balanceOf(address), decimals()
        selectors: ['0x70a08231', '0x313ce567'],
        abiHash: sha256('balanceOf decimals'),
      },
    },
    SiweSession: {
      'student@azora.world flashcards': {
        manifestId: app('flashcards'),
        userId: student,
        siweDomain: 'flashcards.academy.azora.world',
        accountAddress: account('student@azora.world'),
        chainNumber: 80_002n,
        nonce: 'k3T9wQx2Lp7Zr4Vn',
        statement: 'Sign in to Flashcards.',
        signature: signature('student@azora.world flashcards'),
        issuedAt: '2026-11-19T17:00:00Z',
        expirationAt: '2026-11-20T17:00:00Z',
      },
    },
  },
});
