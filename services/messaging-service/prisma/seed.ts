import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const account = (key: string) => rowId('messaging-service.ChannelAccount', key);
const template = (key: string) => rowId('messaging-service.MessageTemplate', key);
const inbound = (key: string) => rowId('messaging-service.InboundMessage', key);
const outbound = (key: string) => rowId('messaging-service.OutboundMessage', key);

// Numbers of the demo people; no network has given them out.
const THEMBA = '+27820005501';
const GOGO = '+27735550142';

const sms = { accountId: account('azora-academy SMS'), organizationId: academy, channel: 'SMS' as const };
const whatsapp = {
  accountId: account('azora-academy WHATSAPP'),
  organizationId: academy,
  channel: 'WHATSAPP' as const,
};

export default defineSeed('messaging-service', {
  demo: {
    ChannelAccount: {
      'azora-academy SMS': {
        channel: 'SMS',
        provider: 'Clickatell',
        senderAddress: '43921',
        smppSystemId: 'azoraacad',
        credential: createHash('sha256').update('azora-academy SMS').digest('hex'),
        throughputPerSecond: 20,
        waspaMember: true,
        managedById: educator,
        organizationId: academy,
        createdAt: '2026-01-19T08:00:00Z',
      },
      'azora-academy WHATSAPP': {
        channel: 'WHATSAPP',
        provider: 'Meta Cloud API',
        senderAddress: '+27215550190',
        phoneNumberId: '106540352242922',
        quality: 'GREEN',
        managedById: educator,
        organizationId: academy,
        createdAt: '2026-02-02T08:00:00Z',
      },
      'azora-academy USSD': {
        channel: 'USSD',
        provider: 'Vodacom',
        senderAddress: '120296',
        serviceCode: '*120*2962#',
        managedById: educator,
        organizationId: academy,
        createdAt: '2026-02-09T08:00:00Z',
      },
      'mensah-digital WHATSAPP': {
        channel: 'WHATSAPP',
        provider: 'Meta Cloud API',
        senderAddress: '+2348005550133',
        phoneNumberId: '115520188371043',
        quality: 'RED',
        country: 'NG',
        status: 'SUSPENDED',
        managedById: employer,
        organizationId: mensah,
        createdAt: '2026-05-11T08:00:00Z',
        updatedAt: '2026-06-15T09:00:00Z',
      },
      'mensah-digital SMS': {
        channel: 'SMS',
        provider: 'Termii',
        senderAddress: 'MENSAH',
        smppSystemId: 'mensahdig',
        country: 'NG',
        status: 'DISABLED',
        managedById: employer,
        disabledAt: '2026-03-31T12:00:00Z',
        organizationId: mensah,
        createdAt: '2025-11-10T08:00:00Z',
        updatedAt: '2026-03-31T12:00:00Z',
      },
    },
    MessageTemplate: {
      'assignment_due en': {
        accountId: account('azora-academy WHATSAPP'),
        name: 'assignment_due',
        category: 'UTILITY',
        body: 'Hello {{1}}, your assignment "{{2}}" is due on {{3}}.',
        footer: 'Azora Academy',
        variableCount: 3,
        providerTemplateId: '594425479261596',
        status: 'APPROVED',
        authorId: educator,
        approvedAt: '2026-02-04T10:00:00Z',
        organizationId: academy,
        createdAt: '2026-02-02T09:00:00Z',
      },
      'assignment_due zu': {
        accountId: account('azora-academy WHATSAPP'),
        name: 'assignment_due',
        language: 'zu',
        category: 'UTILITY',
        body: 'Sawubona {{1}}, umsebenzi wakho "{{2}}" uphela ngo-{{3}}.',
        variableCount: 3,
        status: 'PENDING',
        authorId: educator,
        organizationId: academy,
        createdAt: '2026-11-18T09:00:00Z',
      },
      'summer_sale en': {
        accountId: account('mensah-digital WHATSAPP'),
        name: 'summer_sale',
        category: 'MARKETING',
        body: 'Shop fronts at half the price until Sunday!!!',
        optOutText: 'Reply STOP to hear no more.',
        status: 'REJECTED',
        rejection: 'The text does not say who writes.',
        authorId: employer,
        organizationId: mensah,
        createdAt: '2026-06-08T09:00:00Z',
      },
    },
    InboundMessage: {
      'student@azora.world asks': {
        ...whatsapp,
        userId: student,
        sender: THEMBA,
        body: 'May I hand in on Friday? I have a match on Thursday.',
        providerMessageId: 'wamid.HBgLMjc4MjU1NTAxMTcVAgASGBQ',
        sentAt: '2026-11-11T15:00:02Z',
        receivedAt: '2026-11-11T15:00:04Z',
      },
      'a grandmother says stop': {
        ...sms,
        sender: GOGO,
        body: 'STOP',
        keyword: 'STOP',
        providerMessageId: '5f3c1a90-0142',
        receivedAt: '2026-09-02T11:30:00Z',
      },
      'student@azora.world looks up his mark': {
        accountId: account('azora-academy USSD'),
        organizationId: academy,
        channel: 'USSD',
        userId: student,
        sender: THEMBA,
        body: '2',
        ussdSessionId: 'vc-8801273344',
        menuDepth: 1,
        providerMessageId: 'vc-8801273344-1',
        receivedAt: '2026-11-14T06:20:00Z',
      },
    },
    OutboundMessage: {
      'assignment due student@azora.world': {
        ...whatsapp,
        templateId: template('assignment_due en'),
        userId: student,
        recipient: THEMBA,
        body: 'Hello Themba, your assignment "Python Basics" is due on 12 November.',
        cost: '0.21',
        providerMessageId: 'wamid.HBgLMjc4MjU1NTAxMTcVAgARGBI',
        status: 'READ',
        submittedAt: '2026-11-10T07:00:01Z',
        deliveredAt: '2026-11-10T07:00:03Z',
        createdAt: '2026-11-10T07:00:00Z',
      },
      'answer to student@azora.world': {
        ...whatsapp,
        inReplyToId: inbound('student@azora.world asks'),
        userId: student,
        recipient: THEMBA,
        body: 'Thursday evening is early enough, Themba. Good luck with the match!',
        providerMessageId: 'wamid.HBgLMjc4MjU1NTAxMTcVAgARGBJ',
        status: 'DELIVERED',
        submittedAt: '2026-11-11T15:20:01Z',
        deliveredAt: '2026-11-11T15:20:02Z',
        createdAt: '2026-11-11T15:20:00Z',
      },
      'open day to a grandmother': {
        ...sms,
        recipient: GOGO,
        status: 'BLOCKED',
        blockReason: 'OPTED_OUT',
        createdAt: '2026-10-05T08:00:00Z',
      },
      'code student@azora.world': {
        ...sms,
        userId: student,
        recipient: THEMBA,
        body: 'Your Azora code is 401 772. It is good for ten minutes.',
        cost: '0.19',
        providerMessageId: '5f3c1a90-2207',
        status: 'UNDELIVERABLE',
        validUntil: '2026-11-18T14:14:00Z',
        submittedAt: '2026-11-18T14:04:02Z',
        createdAt: '2026-11-18T14:04:00Z',
      },
      'report student@azora.world': {
        ...sms,
        userId: student,
        recipient: THEMBA,
        body: 'Themba, the report of the term is in your portal from 9 December.',
        createdAt: '2026-11-19T21:00:00Z',
      },
    },
    DeliveryReceipt: {
      'assignment due DELIVERED': {
        messageId: outbound('assignment due student@azora.world'),
        state: 'DELIVERED',
        mccMnc: '65501',
        doneAt: '2026-11-10T07:00:03Z',
      },
      'assignment due READ': {
        messageId: outbound('assignment due student@azora.world'),
        state: 'READ',
        mccMnc: '65501',
        isRead: true,
        doneAt: '2026-11-10T13:42:00Z',
      },
      'code UNDELIVERABLE': {
        messageId: outbound('code student@azora.world'),
        state: 'UNDELIVERABLE',
        errorCode: '027',
        partsDelivered: 0,
        mccMnc: '65501',
        doneAt: '2026-11-18T14:14:05Z',
      },
    },
    ChannelOptOut: {
      'a grandmother SMS': {
        phone: GOGO,
        channel: 'SMS',
        scope: 'ALL',
        organizationId: academy,
        method: 'KEYWORD',
        inboundId: inbound('a grandmother says stop'),
        optedOutAt: '2026-09-02T11:30:00Z',
        confirmedAt: '2026-09-02T11:30:04Z',
      },
      'student@azora.world WHATSAPP': {
        phone: THEMBA,
        channel: 'WHATSAPP',
        organizationId: academy,
        method: 'PREFERENCES',
        optedOutAt: '2026-03-02T16:00:00Z',
        revokedAt: '2026-04-13T16:00:00Z',
      },
    },
  },
});
