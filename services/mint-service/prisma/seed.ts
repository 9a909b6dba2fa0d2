import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const wallet = (email: string) => rowId('azora-mint.Wallet', `${email} AZR`);
const contract = (name: string) => rowId('smart-contract-service.ContractDeployment', `${name} eip155:80002`);
const picture = rowId('file-storage-service.StoredFile', 'azora-academy python-basics-cover.png');
const collection = (name: string) => rowId('mint-service.NftCollection', name);
const job = (key: string) => rowId('mint-service.MintJob', key);
const token = (key: string) => rowId('mint-service.NftToken', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
const HACKATHON = 'Hackathon Moments';
const hash = (text: string): string => `0x${sha256(text)}`;

const asked = (key: string, at: string) => ({
  requesterId: educator,
  collectionId: collection(HACKATHON),
  recipientWalletId: wallet('student@azora.world'),
  assetFileId: picture,
  mintFee: '0.5',
  idempotencyKey: `mint:${key}`,
  organizationId: academy,
  createdAt: at,
});

export default defineSeed('mint-service', {
  demo: {
    NftCollection: {
      [HACKATHON]: {
        creatorId: educator,
        name: HACKATHON,
        symbol: 'HACK',
        description: 'Moments of the hackathons at the academy, one for each team that finished.',
        contractDeploymentId: contract('HackathonMoments'),
        baseUri: `ipfs://${CID}/`,
        supplyCap: 50,
        mintedCount: 2,
        coverFileId: picture,
        status: 'MINTING',
        organizationId: academy,
        createdAt: '2026-05-29T08:00:00Z',
      },
      'Capstone Cards': {
        creatorId: educator,
        name: 'Capstone Cards',
        symbol: 'CAPS',
        contractDeploymentId: contract('CapstoneCards'),
        status: 'DEPLOYED',
        organizationId: academy,
        createdAt: '2026-02-20T08:00:00Z',
      },
      'Launch Stamps': {
        creatorId: educator,
        name: 'Launch Stamps',
        symbol: 'STAMP',
        standard: 'ERC1155',
        contractDeploymentId: contract('LaunchStamps'),
        supplyCap: 100,
        mintedCount: 2,
        metadataFrozen: true,
        status: 'CLOSED',
        organizationId: academy,
        createdAt: '2026-02-20T09:00:00Z',
      },
      'Shop fronts of Lagos': {
        creatorId: employer,
        name: 'Shop fronts of Lagos',
        symbol: 'LAGOS',
        royaltyBasisPoints: 750,
        organizationId: rowId('enterprise-service.Organization', 'mensah-digital'),
        createdAt: '2026-11-12T10:00:00Z',
      },
    },
    MintJob: {
      'hackathon winner 2026-06': {
        ...asked('hackathon winner 2026-06', '2026-06-06T15:00:00Z'),
        mintedQuantity: 1,
        metadataCid: CID,
        transactionHash: hash('mint hackathon 1'),
        attemptCount: 1,
        status: 'COMPLETED',
        finishedAt: '2026-06-06T15:03:00Z',
      },
      'hackathon mentor 2026-06': {
        ...asked('hackathon mentor 2026-06', '2026-06-06T15:10:00Z'),
        // Hers first, who gave it to the mentor two days later.
        recipientWalletId: wallet('educator@azora.world'),
        mintedQuantity: 1,
        metadataCid: CID,
        transactionHash: hash('mint hackathon 2'),
        attemptCount: 2,
        status: 'COMPLETED',
        finishedAt: '2026-06-06T15:19:00Z',
      },
      'hackathon winner 2026-11': {
        ...asked('hackathon winner 2026-11', '2026-11-14T16:00:00Z'),
        status: 'UPLOADING',
        attemptCount: 1,
      },
      'hackathon picture 2026-11': {
        ...asked('hackathon picture 2026-11', '2026-11-14T16:05:00Z'),
        attemptCount: 1,
        status: 'FAILED',
        failure: 'CONTENT_REJECTED',
        finishedAt: '2026-11-14T16:06:00Z',
      },
      'launch stamps 2026-02': {
        ...asked('launch stamps 2026-02', '2026-02-23T08:00:00Z'),
        collectionId: collection('Launch Stamps'),
        recipientWalletId: wallet('educator@azora.world'),
        quantity: 2,
        mintedQuantity: 2,
        metadataCid: CID,
        transactionHash: hash('mint launch stamps'),
        attemptCount: 1,
        status: 'COMPLETED',
        finishedAt: '2026-02-23T08:04:00Z',
      },
      'hackathon runner-up 2026-11': {
        ...asked('hackathon runner-up 2026-11', '2026-11-19T15:40:00Z'),
        status: 'QUEUED',
      },
      'hackathon third place 2026-11': {
        ...asked('hackathon third place 2026-11', '2026-11-19T15:30:00Z'),
        metadataCid: CID,
        transactionHash: hash('mint hackathon 4'),
        attemptCount: 1,
        status: 'SUBMITTED',
      },
      // The winner was asked for twice.
      'hackathon winner 2026-11 again': {
        ...asked('hackathon winner 2026-11 again', '2026-11-14T16:02:00Z'),
        status: 'CANCELLED',
        finishedAt: '2026-11-14T16:04:00Z',
      },
    },
    NftToken: {
      'Hackathon Moments 1': {
        collectionId: collection(HACKATHON),
        mintJobId: job('hackathon winner 2026-06'),
        ownerId: student,
        ownerWalletId: wallet('student@azora.world'),
        tokenNumber: '1',
        title: 'First place: a queue for the clinic in Soweto',
        tokenUri: `ipfs://${CID}/1.json`,
        metadataSha256: sha256('metadata hackathon 1'),
        traits: [
          { trait_type: 'Place', value: 1 },
          { trait_type: 'Team', value: 'Import This' },
        ],
        imageFileId: picture,
        mintedAt: '2026-06-06T15:03:00Z',
        organizationId: academy,
      },
      'Hackathon Moments 2': {
        collectionId: collection(HACKATHON),
        mintJobId: job('hackathon mentor 2026-06'),
        ownerId: employer,
        ownerWalletId: wallet('employer@azora.world'),
        tokenNumber: '2',
        title: 'Mentor of the day',
        tokenUri: `ipfs://${CID}/2.json`,
        metadataSha256: sha256('metadata hackathon 2'),
        imageFileId: picture,
        status: 'LISTED',
        mintedAt: '2026-06-06T15:19:00Z',
        organizationId: academy,
      },
      // Burned at the close of the collection: nobody had bought it.
      'Launch Stamps 1': {
        collectionId: collection('Launch Stamps'),
        mintJobId: job('launch stamps 2026-02'),
        ownerId: educator,
        ownerWalletId: wallet('educator@azora.world'),
        tokenNumber: '1',
        title: 'The first lesson',
        tokenUri: `ipfs://${CID}/stamp-1.json`,
        metadataSha256: sha256('metadata launch stamp 1'),
        imageFileId: picture,
        status: 'BURNED',
        mintedAt: '2026-02-23T08:04:00Z',
        burnedAt: '2026-05-29T10:00:00Z',
        organizationId: academy,
      },
      // Frozen while the photographer's claim to its picture is looked into.
      'Launch Stamps 2': {
        collectionId: collection('Launch Stamps'),
        mintJobId: job('launch stamps 2026-02'),
        ownerId: employer,
        ownerWalletId: wallet('employer@azora.world'),
        tokenNumber: '2',
        title: 'The computer room',
        tokenUri: `ipfs://${CID}/stamp-2.json`,
        metadataSha256: sha256('metadata launch stamp 2'),
        imageFileId: picture,
        status: 'FROZEN',
        mintedAt: '2026-02-23T08:04:00Z',
        organizationId: academy,
      },
    },
    RoyaltySplit: {
      'Hackathon Moments educator@azora.world': {
        collectionId: collection(HACKATHON),
        receiverId: educator,
        receiverWalletId: wallet('educator@azora.world'),
        contribution: 'INSTITUTION',
        shareBasisPoints: 4000,
        effectiveFrom: '2026-06-01T00:00:00Z',
      },
      'Hackathon Moments student@azora.world': {
        collectionId: collection(HACKATHON),
        receiverId: student,
        receiverWalletId: wallet('student@azora.world'),
        contribution: 'CREATOR',
        shareBasisPoints: 6000,
        effectiveFrom: '2026-06-01T00:00:00Z',
      },
    },
    TokenListing: {
      'Hackathon Moments 2': {
        sellerId: employer,
        tokenId: token('Hackathon Moments 2'),
        kind: 'ENGLISH_AUCTION',
        askingPrice: '5',
        reservePrice: '8',
        highestBid: '6',
        highestBidderId: educator,
        status: 'ACTIVE',
        startsAt: '2026-11-16T08:00:00Z',
        endsAt: '2026-11-23T08:00:00Z',
        createdAt: '2026-11-15T18:00:00Z',
      },
      'Hackathon Moments 1 in December': {
        sellerId: student,
        tokenId: token('Hackathon Moments 1'),
        kind: 'DUTCH_AUCTION',
        askingPrice: '20',
        floorPrice: '12',
        status: 'SCHEDULED',
        startsAt: '2026-12-01T08:00:00Z',
        endsAt: '2026-12-08T08:00:00Z',
        createdAt: '2026-11-18T16:00:00Z',
      },
      'Launch Stamps 2': {
        sellerId: educator,
        tokenId: token('Launch Stamps 2'),
        askingPrice: '3',
        status: 'SOLD',
        startsAt: '2026-03-02T08:00:00Z',
        soldAt: '2026-03-05T12:30:00Z',
        organizationId: academy,
        createdAt: '2026-03-01T18:00:00Z',
      },
      // Themba's team asked him to keep it.
      'Hackathon Moments 1 in July': {
        sellerId: student,
        tokenId: token('Hackathon Moments 1'),
        askingPrice: '15',
        status: 'CANCELLED',
        startsAt: '2026-07-06T08:00:00Z',
        createdAt: '2026-07-05T15:00:00Z',
      },
      'Hackathon Moments 2 in September': {
        sellerId: employer,
        tokenId: token('Hackathon Moments 2'),
        kind: 'ENGLISH_AUCTION',
        askingPrice: '10',
        reservePrice: '15',
        status: 'EXPIRED',
        startsAt: '2026-09-07T08:00:00Z',
        endsAt: '2026-09-14T08:00:00Z',
        createdAt: '2026-09-06T18:00:00Z',
      },
    },
    OwnershipTransfer: {
      'Hackathon Moments 1 minted': {
        tokenId: token('Hackathon Moments 1'),
        sequence: 1,
        cause: 'MINT',
        toUserId: student,
        transactionHash: hash('mint hackathon 1'),
        transferredAt: '2026-06-06T15:03:00Z',
        createdAt: '2026-06-06T15:03:00Z',
      },
      'Hackathon Moments 2 minted': {
        tokenId: token('Hackathon Moments 2'),
        sequence: 1,
        cause: 'MINT',
        toUserId: educator,
        transactionHash: hash('mint hackathon 2'),
        transferredAt: '2026-06-06T15:19:00Z',
        createdAt: '2026-06-06T15:19:00Z',
      },
      'Hackathon Moments 2 given': {
        tokenId: token('Hackathon Moments 2'),
        sequence: 2,
        cause: 'GIFT',
        fromUserId: educator,
        toUserId: employer,
        transactionHash: hash('gift hackathon 2'),
        transferredAt: '2026-06-08T08:00:00Z',
        createdAt: '2026-06-08T08:00:00Z',
      },
    },
  },
});
