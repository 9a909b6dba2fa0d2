import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const list = rowId('azora-mail.MailingList', 'friends.academy.azora.world');
const subscriber = (email: string) => rowId('azora-mail.ListSubscriber', `friends ${email}`);
const campaign = (key: string) => rowId('azora-mail.MailCampaign', key);
const variant = (key: string) => rowId('azora-mail.CampaignVariant', key);
const dispatch = (key: string) => rowId('azora-mail.CampaignDispatch', key);
const email = (key: string) => rowId('email-service.EmailMessage', key);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const agreed = 'Yes, send me the newsletter of the academy, at most twice a week.';
const onList = { listId: list, organizationId: academy };

/** Themba writes for the class, Dr. Khumalo lets it go out. */
const written = { ...onList, createdById: student };
const approved = (at: string) => ({ approvedById: educator, approvedAt: at });

const body = (text: string) => ({
  fromName: 'Azora Academy',
  fromAddress: 'news@mail.azora.world',
  htmlBody: `<p>${text}</p><p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>`,
  textBody: `${text}\n\nUnsubscribe: {{unsubscribe_url}}`,
});

export default defineSeed('azora-mail', {
  demo: {
    MailingList: {
      'friends.academy.azora.world': {
        listId: 'friends.academy.azora.world',
        name: 'Friends of the academy',
        description: 'What our learners build, once a month.',
        ownerId: educator,
        footerAddress: 'Azora Academy NPC, 12 Lower Main Road, Observatory, Cape Town 7925',
        subscriberCount: 2,
        organizationId: academy,
        createdAt: '2026-02-02T08:00:00Z',
      },
      'open-day.academy.azora.world': {
        listId: 'open-day.academy.azora.world',
        name: 'Open day 2026',
        optIn: 'CONFIRMED_OFFLINE',
        ownerId: educator,
        footerAddress: 'Azora Academy NPC, 12 Lower Main Road, Observatory, Cape Town 7925',
        isArchived: true,
        archivedAt: '2026-09-01T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-06-01T08:00:00Z',
      },
    },
    ListSubscriber: {
      'friends student@azora.world': {
        ...onList,
        userId: student,
        email: 'student@azora.world',
        givenName: 'Themba',
        ground: 'CONSENT',
        consentText: agreed,
        consentIp: '192.0.2.44',
        unsubscribeTokenHash: sha256('friends student@azora.world'),
        status: 'SUBSCRIBED',
        subscribedAt: '2026-02-03T15:00:00Z',
        createdAt: '2026-02-03T14:58:00Z',
      },
      'friends nomsa.dube@mail.example': {
        ...onList,
        email: 'nomsa.dube@mail.example',
        givenName: 'Nomsa',
        language: 'zu',
        ground: 'CONSENT',
        consentText: agreed,
        unsubscribeTokenHash: sha256('friends nomsa.dube@mail.example'),
        status: 'SUBSCRIBED',
        subscribedAt: '2026-06-13T10:00:00Z',
        createdAt: '2026-06-13T09:55:00Z',
      },
      'friends peter@mail.example': {
        ...onList,
        email: 'peter@mail.example',
        ground: 'CONSENT',
        consentText: agreed,
        status: 'UNSUBSCRIBED',
        subscribedAt: '2026-03-09T10:00:00Z',
        leftAt: '2026-09-08T12:00:00Z',
        leaveReason: 'ONE_CLICK',
        createdAt: '2026-03-09T09:58:00Z',
      },
      'friends lerato.old@mail.example': {
        ...onList,
        email: 'lerato.old@mail.example',
        ground: 'EXISTING_CUSTOMER',
        status: 'BOUNCED',
        bounceCount: 1,
        subscribedAt: '2026-02-02T09:00:00Z',
        leftAt: '2026-11-03T06:00:10Z',
        leaveReason: 'ADDRESS_DEAD',
        createdAt: '2026-02-02T09:00:00Z',
      },
      'friends sipho@mail.example': {
        ...onList,
        email: 'sipho@mail.example',
        ground: 'CONSENT',
        createdAt: '2026-11-19T18:00:00Z',
      },
      'friends bongani@mail.example': {
        ...onList,
        email: 'bongani@mail.example',
        givenName: 'Bongani',
        ground: 'CONSENT',
        consentText: agreed,
        status: 'COMPLAINED',
        subscribedAt: '2026-04-14T10:00:00Z',
        leftAt: '2026-09-01T06:12:00Z',
        leaveReason: 'SPAM_BUTTON',
        createdAt: '2026-04-14T09:57:00Z',
      },
    },
    MailCampaign: {
      '2026-11 newsletter': {
        ...written,
        ...approved('2026-11-02T12:00:00Z'),
        name: 'November: what the class built',
        testPercent: 50,
        winnerBy: 'CLICK_RATE',
        audienceCount: 3,
        status: 'SENT',
        scheduledAt: '2026-11-03T06:00:00Z',
        startedAt: '2026-11-03T06:00:00Z',
        finishedAt: '2026-11-03T10:00:00Z',
        createdAt: '2026-10-30T15:00:00Z',
        updatedAt: '2026-11-03T10:00:00Z',
      },
      '2026-12 newsletter': {
        ...written,
        ...approved('2026-11-19T12:00:00Z'),
        name: 'December: what we learned this year',
        audienceCount: 2,
        status: 'SCHEDULED',
        scheduledAt: '2026-12-01T06:00:00Z',
        createdAt: '2026-11-16T15:00:00Z',
      },
      'prize giving': {
        ...written,
        ...approved('2026-11-18T12:00:00Z'),
        name: 'Prize giving on 4 December',
        kind: 'INVITATION',
        audienceCount: 2,
        status: 'APPROVED',
        createdAt: '2026-11-17T15:00:00Z',
      },
      'survey of parents': {
        ...written,
        ...approved('2026-11-18T12:10:00Z'),
        name: 'Five questions to parents',
        kind: 'SURVEY',
        segment: { '==': [{ var: 'language' }, 'zu'] },
        audienceCount: 1,
        status: 'PAUSED',
        scheduledAt: '2026-11-19T06:00:00Z',
        startedAt: '2026-11-19T06:00:00Z',
        createdAt: '2026-11-17T15:20:00Z',
      },
      'a laptop for each': {
        ...written,
        ...approved('2026-11-19T12:30:00Z'),
        name: 'A laptop for each learner',
        kind: 'FUNDRAISING',
        audienceCount: 2,
        sendInLocalTime: true,
        status: 'SENDING',
        scheduledAt: '2026-11-19T14:00:00Z',
        startedAt: '2026-11-19T14:00:00Z',
        createdAt: '2026-11-18T15:00:00Z',
      },
      hackathon: {
        ...written,
        name: 'Hackathon in Pretoria',
        kind: 'ANNOUNCEMENT',
        status: 'CANCELLED',
        cancelledAt: '2026-10-20T08:00:00Z',
        createdAt: '2026-10-12T15:00:00Z',
      },
      january: {
        ...written,
        name: 'January: new classes',
        createdAt: '2026-11-19T15:00:00Z',
      },
    },
    CampaignVariant: {
      '2026-11 newsletter A': {
        ...body('Nine learners wrote their first program. Here is what they built.'),
        campaignId: campaign('2026-11 newsletter'),
        organizationId: academy,
        subject: 'What the class built in October',
        preheader: 'A table of marks, a tuck-shop till and a game',
        allocationPercent: 50,
        sentCount: 2,
        openCount: 1,
        clickCount: 1,
        isWinner: true,
      },
      '2026-11 newsletter B': {
        ...body('A till for the tuck shop, written by a learner.'),
        campaignId: campaign('2026-11 newsletter'),
        organizationId: academy,
        label: 'B',
        subject: 'A till for the tuck shop',
        allocationPercent: 50,
      },
    },
    CampaignDispatch: {
      '2026-11 student@azora.world': {
        campaignId: campaign('2026-11 newsletter'),
        variantId: variant('2026-11 newsletter A'),
        subscriberId: subscriber('student@azora.world'),
        emailMessageId: email('newsletter 2026-11 student@azora.world'),
        isTest: true,
        outcome: 'SENT',
        createdAt: '2026-11-03T06:00:05Z',
      },
      '2026-11 lerato.old@mail.example': {
        campaignId: campaign('2026-11 newsletter'),
        variantId: variant('2026-11 newsletter A'),
        subscriberId: subscriber('lerato.old@mail.example'),
        emailMessageId: email('newsletter 2026-11 lerato.old@mail.example'),
        outcome: 'SENT',
        createdAt: '2026-11-03T06:00:06Z',
      },
      '2026-11 nomsa.dube@mail.example': {
        campaignId: campaign('2026-11 newsletter'),
        variantId: variant('2026-11 newsletter B'),
        subscriberId: subscriber('nomsa.dube@mail.example'),
        isTest: true,
        outcome: 'SKIPPED',
        skipReason: 'FREQUENCY_CAP',
        frequencyCount: 3,
        createdAt: '2026-11-03T06:00:06Z',
      },
    },
    EngagementEvent: {
      '2026-11 student@azora.world opens': {
        dispatchId: dispatch('2026-11 student@azora.world'),
        kind: 'OPEN',
        client: 'GMAIL',
        occurredAt: '2026-11-03T13:20:00Z',
      },
      '2026-11 student@azora.world clicks': {
        dispatchId: dispatch('2026-11 student@azora.world'),
        kind: 'CLICK',
        linkUrl: 'https://academy.azora.world/built/tuck-shop-till',
        linkPosition: 2,
        client: 'GMAIL',
        occurredAt: '2026-11-03T13:21:00Z',
      },
    },
  },
});
