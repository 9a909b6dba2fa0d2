import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const client = (key: string) => rowId('retail-ai-service.RetailClient', key);
const yeoville = rowId('retail-ai-service.RetailStore', 'MD-JHB-1');
const door = rowId('retail-ai-service.CameraDevice', 'MD-JHB-1 door');
const shelf = rowId('retail-ai-service.CameraDevice', 'MD-JHB-1 shelf 4');

const MAIZE = '06001234567899';
const AIRTIME = '06001234567905';

const of = (organizationId: string, legalEntityGln: string, tradingName: string, more: object) => ({
  tradingName,
  legalEntityGln,
  primaryContactId: organizationId === mensah ? employer : educator,
  organizationId,
  ...more,
});

const inStore = { storeId: yeoville, organizationId: mensah } as const;

const hour = (intervalStart: string, intervalEnd: string, entered: number, exited: number, more: object) => ({
  ...inStore,
  deviceId: door,
  intervalStart,
  intervalEnd,
  entered,
  exited,
  ...more,
});

export default defineSeed('retail-ai-service', {
  demo: {
    RetailClient: {
      'mensah-digital': of(mensah, '6001234500100', 'Mensah Shops', {
        gs1CompanyPrefix: '6001234',
        subscriptionId: rowId('billing-service.Subscription', 'mensah-digital business'),
        operatorAgreementOn: '2026-07-27',
        status: 'ACTIVE',
        startedOn: '2026-08-03',
      }),
      'azora-academy': of(academy, '6001234500117', 'Tuck shop of the academy', { footageHours: 0 }),
      // Both trials of 2025 and 2026 were taken away with their contracts.
      'mensah-digital 2025': of(mensah, '6001234500124', 'Mensah Shops (trial)', {
        status: 'ENDED',
        startedOn: '2025-11-10',
        endedOn: '2026-02-10',
        deletedAt: '2026-03-10T08:00:00Z',
      }),
      'mensah-digital 2026': of(mensah, '6001234500131', 'Mensah Shops (second trial)', {
        status: 'SUSPENDED',
        startedOn: '2026-03-10',
        deletedAt: '2026-07-20T08:00:00Z',
      }),
    },
    RetailStore: {
      'MD-JHB-1': {
        clientId: client('mensah-digital'),
        gln: '6001234500209',
        storeCode: 'MD-JHB-1',
        title: 'Rockey Street, Yeoville',
        format: 'SPAZA',
        countryCode: 'ZA',
        latitude: '-26.1814',
        longitude: '28.0611',
        salesAreaM2: '64',
        opensMinute: 390,
        closesMinute: 1260,
        signageCheckedOn: '2026-11-02',
        status: 'OPEN',
        organizationId: mensah,
      },
      'MD-LOS-1': {
        clientId: client('mensah-digital'),
        gln: '6001234500216',
        storeCode: 'MD-LOS-1',
        title: 'Allen Avenue, Ikeja',
        format: 'CONVENIENCE',
        countryCode: 'NG',
        timeZone: 'Africa/Lagos',
        latitude: '6.6018',
        longitude: '3.3515',
        salesAreaM2: '140',
        organizationId: mensah,
      },
    },
    CameraDevice: {
      'MD-JHB-1 door': {
        ...inStore,
        onvifEndpointKey: 'urn:uuid:3fa1fe68-b915-4053-a3e1-ac15a21f5f91',
        macAddress: '00:00:5E:00:53:11',
        kind: 'STEREO_COUNTER',
        profiles: ['S', 'M'],
        modelName: 'Xovis PC2S',
        firmwareVersion: '5.4.1',
        zone: 'ENTRANCE',
        mountingHeightM: '2.9',
        fieldOfViewDegrees: 90,
        analytics: ['PEOPLE_COUNT', 'LINE_CROSSING'],
        countingAccuracy: '0.98',
        lastSeenAt: '2026-11-19T17:45:00Z',
      },
      'MD-JHB-1 shelf 4': {
        ...inStore,
        onvifEndpointKey: 'urn:uuid:3fa1fe68-b915-4053-a3e1-ac15a21f5f92',
        macAddress: '00:00:5E:00:53:12',
        profiles: ['T', 'M'],
        modelName: 'AXIS M3086-V',
        firmwareVersion: '12.6.94',
        zone: 'SHELF',
        mountingHeightM: '2.4',
        fieldOfViewDegrees: 130,
        analytics: ['SHELF_GAP', 'OBJECT_REMOVAL'],
        status: 'DEGRADED',
        lastSeenAt: '2026-11-19T17:44:00Z',
      },
    },
    StockPosition: {
      'MD-JHB-1 maize meal': {
        ...inStore,
        gtin: MAIZE,
        articleName: 'Maize meal, 5 kg',
        onHand: '38',
        onShelf: '14',
        inTransit: '40',
        reorderPoint: '20',
        orderUpTo: '80',
        unitCost: '61.5',
        confidence: '0.92',
        countedAt: '2026-11-16T05:30:00Z',
      },
      'MD-JHB-1 starter packs': {
        ...inStore,
        gtin: AIRTIME,
        articleName: 'SIM starter pack',
        onHand: '6',
        onShelf: '6',
        reserved: '1',
        reorderPoint: '10',
        orderUpTo: '50',
        unitCost: '2',
        confidence: '0.7',
      },
    },
    DemandForecast: {
      'MD-JHB-1 maize meal 2026-11-27': {
        ...inStore,
        gtin: MAIZE,
        periodStart: '2026-11-27',
        periodEnd: '2026-11-27',
        horizonDays: 8,
        quantile10: '9',
        quantile50: '16',
        quantile90: '28',
        isPromotion: true,
        modelName: 'n-hits 2',
        trainingWape: '0.21',
        madeAt: '2026-11-19T02:00:00Z',
      },
      'MD-JHB-1 maize meal December': {
        ...inStore,
        gtin: MAIZE,
        grain: 'MONTH',
        periodStart: '2026-12-01',
        periodEnd: '2026-12-31',
        horizonDays: 42,
        quantile10: '260',
        quantile50: '340',
        quantile90: '470',
        isHoliday: true,
        modelName: 'n-hits 2',
        trainingWape: '0.18',
        madeAt: '2026-11-19T02:00:00Z',
      },
    },
    FootfallInterval: {
      'MD-JHB-1 2026-11-18 16:00': hour('2026-11-18T14:00:00Z', '2026-11-18T15:00:00Z', 41, 38, {
        passedBy: 310,
        staffExcluded: 2,
        meanDwellSeconds: 260,
        peakOccupancy: 11,
        queuePeak: 4,
      }),
      'MD-JHB-1 2026-11-18 17:00': hour('2026-11-18T15:00:00Z', '2026-11-18T16:00:00Z', 63, 60, {
        meanDwellSeconds: 240,
        peakOccupancy: 15,
        queuePeak: 6,
        coverage: '0.97',
      }),
    },
    LossPreventionEvent: {
      'delivery two bags short': {
        ...inStore,
        cause: 'RECEIVING_SHORTAGE',
        confidence: '1',
        gtin: MAIZE,
        quantity: 2,
        valueAmount: '123',
        valueCurrency: 'ZAR',
        verdict: 'CONFIRMED',
        outcome: 'SUPPLIER_CLAIM',
        reviewedById: employer,
        reviewedAt: '2026-11-17T08:00:00Z',
        occurredAt: '2026-11-16T06:10:00Z',
      },
      'a shelf empties at once': {
        ...inStore,
        deviceId: shelf,
        cause: 'SHELF_SWEEP',
        confidence: '0.58',
        gtin: AIRTIME,
        occurredAt: '2026-11-19T15:12:00Z',
      },
    },
  },
});
