import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const consent = (key: string) => rowId('ambient-intelligence-service.AmbientConsent', key);
const device = (key: string) => rowId('ambient-intelligence-service.AmbientDevice', key);
const stream = (key: string) => rowId('ambient-intelligence-service.SensorDatastream', key);
const context = (key: string) => rowId('ambient-intelligence-service.AmbientContext', key);
const pause = rowId('ambient-intelligence-service.InterventionSuggestion', 'a break after an hour');

const consentReceiptId = rowId('user-service.ConsentReceipt', 'student@azora.world LEARNING_ANALYTICS');

const agreed = <const Property extends string>(observedProperty: Property, more: object = {}) => ({
  userId: student,
  consentReceiptId,
  observedProperty,
  purpose: 'STUDY_FOCUS' as const,
  quietHours: '21:30-06:00',
  givenAt: '2026-09-07T15:00:00Z',
  validUntil: '2027-09-07T15:00:00Z',
  createdAt: '2026-09-07T15:00:00Z',
  ...more,
});

const measured = (key: string, phenomenonStart: string, phenomenonEnd: string, more: object) => ({
  datastreamId: stream(key),
  userId: student,
  phenomenonStart,
  phenomenonEnd,
  resultAt: phenomenonEnd,
  quality: '0.95',
  createdAt: phenomenonEnd,
  ...more,
});

export default defineSeed('ambient-intelligence-service', {
  demo: {
    AmbientConsent: {
      'student@azora.world NOISE': agreed('NOISE', { organizationId: academy }),
      'student@azora.world ILLUMINANCE': agreed('ILLUMINANCE'),
      'student@azora.world STRESS': agreed('STRESS', {
        purpose: 'WELLBEING',
        isExplicit: true,
        retentionDays: 1,
        withdrawnAt: '2026-09-20T17:00:00Z',
      }),
    },
    AmbientDevice: {
      'student@azora.world phone': {
        userId: student,
        label: 'My phone',
        kind: 'PHONE',
        connection: 'PHONE_INTERNAL',
        firmwareVersion: '14',
        placement: 'DESK',
        batteryPercent: 57,
        status: 'ONLINE',
        pairedAt: '2026-09-07T15:05:00Z',
        lastSeenAt: '2026-11-19T17:41:00Z',
      },
      'student@azora.world lamp': {
        userId: student,
        label: 'Desk lamp',
        kind: 'LAMP',
        connection: 'MATTER',
        matterNodeId: '00000000A1B2C3D4',
        matterVendorCode: 4476,
        matterProductCode: 32_768,
        firmwareVersion: '1.4.2',
        placement: 'DESK',
        status: 'OFFLINE',
        pairedAt: '2026-09-08T15:00:00Z',
        lastSeenAt: '2026-11-18T19:30:00Z',
      },
      'educator@azora.world room sensor': {
        userId: educator,
        label: 'Room 2',
        kind: 'ROOM_SENSOR',
        connection: 'ZIGBEE',
        firmwareVersion: '2.0.1',
        placement: 'CLASSROOM',
        isMuted: true,
        status: 'PAIRED',
        pairedAt: '2026-11-16T07:00:00Z',
        organizationId: academy,
      },
      // He gave the watch to his cousin.
      'student@azora.world watch': {
        userId: student,
        label: 'My old watch',
        kind: 'WATCH',
        connection: 'BLUETOOTH',
        firmwareVersion: '3.2.0',
        placement: 'WORN',
        batteryPercent: 12,
        status: 'REMOVED',
        pairedAt: '2026-09-07T15:10:00Z',
        lastSeenAt: '2026-10-02T19:45:00Z',
        removedAt: '2026-10-03T08:00:00Z',
      },
    },
    SensorDatastream: {
      'student@azora.world noise': {
        deviceId: device('student@azora.world phone'),
        consentId: consent('student@azora.world NOISE'),
        observedProperty: 'NOISE',
        ucumUnit: 'dB',
        validMin: '20',
        validMax: '120',
        accuracy: '3',
        aggregationSeconds: 300,
      },
      'student@azora.world light': {
        deviceId: device('student@azora.world lamp'),
        consentId: consent('student@azora.world ILLUMINANCE'),
        observedProperty: 'ILLUMINANCE',
        ucumUnit: 'lx',
        validMin: '0',
        validMax: '2000',
        aggregationSeconds: 600,
      },
    },
    SensorObservation: {
      'noise 2026-11-18T16:00': measured('student@azora.world noise', '2026-11-18T16:00:00Z', '2026-11-18T16:05:00Z', {
        numericResult: '48.5',
      }),
      'noise 2026-11-18T16:55': measured('student@azora.world noise', '2026-11-18T16:55:00Z', '2026-11-18T17:00:00Z', {
        numericResult: '63',
      }),
      'light 2026-11-18T16:50': measured('student@azora.world light', '2026-11-18T16:50:00Z', '2026-11-18T17:00:00Z', {
        numericResult: '180',
      }),
    },
    AmbientContext: {
      'student@azora.world codes': {
        userId: student,
        activity: 'CODING',
        attention: 'FOCUSED',
        place: 'HOME',
        confidence: '0.88',
        noiseDb: 48,
        illuminanceLux: 180,
        peopleNearby: 1,
        modelName: 'context-small 3',
        beganAt: '2026-11-18T15:55:00Z',
        endedAt: '2026-11-18T16:50:00Z',
      },
      'student@azora.world drifts': {
        userId: student,
        activity: 'STUDYING',
        attention: 'DRIFTING',
        place: 'HOME',
        confidence: '0.71',
        noiseDb: 63,
        modelName: 'context-small 3',
        correctedTo: 'TALKING',
        beganAt: '2026-11-18T16:50:00Z',
        endedAt: '2026-11-18T17:20:00Z',
      },
    },
    InterventionSuggestion: {
      'a break after an hour': {
        contextId: context('student@azora.world drifts'),
        userId: student,
        option: 'TAKE_BREAK',
        wording: 'You have been at it for an hour. Five minutes at the window?',
        explanation: 'It became louder, and you read the same lines again.',
        receptivity: '0.74',
        status: 'SHOWN',
        shownAt: '2026-11-18T16:58:00Z',
        expiresAt: '2026-11-18T17:15:00Z',
        createdAt: '2026-11-18T16:57:00Z',
      },
      'ask the tutor': {
        contextId: context('student@azora.world codes'),
        userId: student,
        option: 'ASK_TUTOR',
        wording: 'Elara can look at the loop with you.',
        explanation: 'The same test failed four times.',
        receptivity: '0.35',
        status: 'WITHHELD',
        withheldBecause: 'NOT_RECEPTIVE',
        expiresAt: '2026-11-18T16:40:00Z',
        createdAt: '2026-11-18T16:20:00Z',
      },
    },
    InterventionResponse: {
      'a break after an hour': {
        suggestionId: pause,
        userId: student,
        reaction: 'ACCEPTED',
        helpfulness: 4,
        remark: 'My sister came in. The break was good.',
        latencySeconds: 40,
        proximalChange: 12,
        respondedAt: '2026-11-18T16:58:40Z',
      },
    },
  },
});
