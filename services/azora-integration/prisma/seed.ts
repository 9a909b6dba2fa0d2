import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const channel = (code: string) => rowId('azora-integration.MarketplaceChannel', code);
const listing = (key: string) => rowId('azora-integration.UnifiedListing', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const outside = (code: string, name: string, commissionPercent: string) => ({
  code,
  name,
  origin: 'EXTERNAL' as const,
  supportedKinds: ['FREELANCE_JOB' as const, 'CAREER_SERVICE' as const],
  apiBaseUrl: `https://api.${code}.example/v3`,
  commissionPercent,
  connectedById: employer,
});

// Credentials are random: no channel knows them.
export default defineSeed('azora-integration', {
  demo: {
    MarketplaceChannel: {
      'azora-forge': {
        code: 'azora-forge',
        name: 'Azora Forge',
        origin: 'AZORA',
        supportedKinds: ['FREELANCE_JOB'],
        requestsPerMinute: 600,
        autoPublish: true,
        status: 'CONNECTED',
        connectedAt: '2026-01-12T08:00:00Z',
      },
      'gig-savanna': {
        ...outside('gig-savanna', 'Gig Savanna', '15'),
        credential: '4f7a90c1be22d608',
        webhookSecret: '90b7e5127ac34d1f',
        status: 'CONNECTED',
        connectedAt: '2026-03-02T09:00:00Z',
      },
      'work-lagoon': { ...outside('work-lagoon', 'Work Lagoon', '10'), status: 'THROTTLED', requestsPerMinute: 10 },
      'nft-kiosk': { ...outside('nft-kiosk', 'Kiosk', '5'), supportedKinds: ['COLLECTIBLE'], status: 'ERROR' },
      'cape-careers': { ...outside('cape-careers', 'Cape Careers', '0'), supportedKinds: ['CAREER_SERVICE'] },
    },
    ProviderIdentity: {
      'employer@azora.world gig-savanna': {
        userId: employer,
        channelId: channel('gig-savanna'),
        externalUserId: 'u-552190',
        displayName: 'mensah_digital',
        profileUrl: 'https://gig-savanna.example/mensah_digital',
        accessToken: '71ce08aa45b9',
        tokenExpiresAt: '2026-12-02T09:00:00Z',
        externalRating: '4.8',
        externalRatingCount: 12,
        status: 'LINKED',
        verifiedAt: '2026-03-02T09:10:00Z',
        organizationId: mensah,
      },
      'student@azora.world gig-savanna': {
        userId: student,
        channelId: channel('gig-savanna'),
        externalUserId: 'u-771045',
        careerProfileId: rowId('azora-careers.CareerProfile', 'student@azora.world'),
        displayName: 'themba_n',
      },
    },
    UnifiedListing: {
      'build-react-dashboard': {
        sellerId: employer,
        kind: 'FREELANCE_JOB',
        forgeJobId: rowId('azora-forge.Job', 'build-react-dashboard'),
        title: 'Build React Dashboard',
        summary: 'A dashboard of what our shop fronts sell by month and region.',
        businessFunction: 'BUY',
        price: '500',
        eligibleRegions: ['ZA', 'NG', 'GH'],
        contentSha256: sha256('build-react-dashboard 500'),
        status: 'LISTED',
        validFrom: '2026-10-26T10:00:00Z',
        organizationId: mensah,
        createdAt: '2026-10-26T10:05:00Z',
      },
      'student@azora.world tutoring': {
        sellerId: student,
        kind: 'CAREER_SERVICE',
        careerProfileId: rowId('azora-careers.CareerProfile', 'student@azora.world'),
        title: 'Help with the first Python course',
        businessFunction: 'PROVIDE_SERVICE',
        price: '10',
        priceCeiling: '25',
        availability: 'LIMITED_AVAILABILITY',
        contentSha256: sha256('tutoring 10 25'),
        validFrom: '2026-12-07T06:00:00Z',
        createdAt: '2026-11-17T16:00:00Z',
      },
      'Hackathon Moments 2': {
        sellerId: employer,
        kind: 'COLLECTIBLE',
        tokenListingId: rowId('mint-service.TokenListing', 'Hackathon Moments 2'),
        title: 'Mentor of the day',
        businessFunction: 'SELL',
        price: '5',
        contentSha256: sha256('Hackathon Moments 2'),
        status: 'LISTED',
        validFrom: '2026-11-16T08:00:00Z',
        validThrough: '2026-11-23T08:00:00Z',
        createdAt: '2026-11-15T18:05:00Z',
      },
    },
    ChannelCategoryMap: {
      'gig-savanna development/web': {
        channelId: channel('gig-savanna'),
        kind: 'FREELANCE_JOB',
        localCategory: 'development/web',
        externalCategoryId: '2.14',
        externalCategoryName: 'Websites and shops',
        attributeMap: { budget: 'price', skills: 'tags' },
        origin: 'MANUAL',
        confirmedById: educator,
      },
      'gig-savanna development/data': {
        channelId: channel('gig-savanna'),
        kind: 'FREELANCE_JOB',
        localCategory: 'development/data',
        externalCategoryId: '2.31',
        externalCategoryName: 'Data entry',
        confidence: '0.54',
      },
    },
    ListingSync: {
      // 500 AZR and the channel's 15 percent.
      'build-react-dashboard gig-savanna': {
        listingId: listing('build-react-dashboard'),
        channelId: channel('gig-savanna'),
        identityId: rowId('azora-integration.ProviderIdentity', 'employer@azora.world gig-savanna'),
        categoryMapId: rowId('azora-integration.ChannelCategoryMap', 'gig-savanna development/web'),
        operation: 'CREATE',
        externalListingId: 'job-90117',
        publishedSha256: sha256('build-react-dashboard 500'),
        publishedPrice: '575',
        publishedCurrency: 'AZR',
        attempts: 1,
        status: 'PUBLISHED',
        publishedAt: '2026-10-26T10:06:00Z',
        createdAt: '2026-10-26T10:05:00Z',
      },
      'Hackathon Moments 2 nft-kiosk': {
        listingId: listing('Hackathon Moments 2'),
        channelId: channel('nft-kiosk'),
        operation: 'CREATE',
        attempts: 3,
        status: 'FAILED',
        lastError: '401: the key of the channel has expired',
        nextAttemptAt: '2026-11-20T06:00:00Z',
        createdAt: '2026-11-15T18:05:00Z',
      },
    },
    CrossPlatformTransaction: {
      'gig-savanna order 40021': {
        listingId: listing('build-react-dashboard'),
        channelId: channel('gig-savanna'),
        sellerId: employer,
        externalOrderId: 'order-40021',
        grossAmount: '575',
        channelCommission: '75',
        platformCommission: '25',
        sellerProceeds: '475',
        currency: 'AZR',
        status: 'CANCELLED',
        soldAt: '2026-11-11T12:00:00Z',
        organizationId: mensah,
        createdAt: '2026-11-11T12:00:05Z',
      },
    },
  },
});
