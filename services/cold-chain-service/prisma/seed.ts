import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const shipment = (key: string) => rowId('cold-chain-service.ColdChainShipment', key);
const unit = (code: string) => rowId('cold-chain-service.TransportUnit', code);
const sensor = (serial: string) => rowId('cold-chain-service.TemperatureSensor', serial);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const LAB = '6001234500018';
const DEPOT = '6001234500025';

/** Enzymes for the biology lessons of the academy, between 2 and 8 degrees; Mensah Digital runs the tracking. */
const enzymes = <const Status extends string>(sscc: string, status: Status, more: object = {}) => ({
  sscc,
  gtin: '06001234500032',
  lotNumber: 'ENZ-2610',
  expiresOn: '2027-04-30',
  quantity: 24,
  isMedicine: false,
  temperatureClass: 'REFRIGERATED' as const,
  minCelsius: '2',
  maxCelsius: '8',
  stabilityBudgetMinutes: 120,
  originGln: DEPOT,
  destinationGln: LAB,
  status,
  dueAt: '2026-11-19T12:00:00Z',
  organizationId: mensah,
  createdAt: '2026-11-16T08:00:00Z',
  ...more,
});

const reading = (sequenceNumber: bigint, measuredAt: string, celsius: string, more: object = {}) => ({
  sensorId: sensor('TS-40213'),
  shipmentId: shipment('biology kit 1'),
  sequenceNumber,
  measuredAt,
  receivedAt: measuredAt,
  celsius,
  organizationId: mensah,
  ...more,
});

const FIRST = sha256('loaded');

export default defineSeed('cold-chain-service', {
  demo: {
    ColdChainShipment: {
      'biology kit 1': enzymes('360012345000000019', 'DELIVERED', {
        departedAt: '2026-11-18T05:00:00Z',
        arrivedAt: '2026-11-18T11:40:00Z',
        responsiblePharmacistId: employer,
      }),
      'biology kit 2': enzymes('360012345000000026', 'IN_TRANSIT', { departedAt: '2026-11-19T05:00:00Z' }),
      'biology kit 3': enzymes('360012345000000033', 'PLANNED', { dueAt: '2026-12-03T12:00:00Z' }),
      'biology kit 4': enzymes('360012345000000040', 'HELD', { departedAt: '2026-11-17T05:00:00Z' }),
      'biology kit 5': enzymes('360012345000000057', 'REJECTED', {
        departedAt: '2026-11-17T05:00:00Z',
        arrivedAt: '2026-11-17T15:30:00Z',
      }),
      'biology kit 6': enzymes('360012345000000064', 'CANCELLED'),
    },
    TransportUnit: {
      'MD-BOX-01': {
        assetCode: 'MD-BOX-01',
        kind: 'INSULATED_BOX',
        cooling: 'PASSIVE',
        volumeLitres: '28',
        holdTimeHours: 48,
        qualifiedFrom: '2026-03-01',
        qualifiedUntil: '2027-03-01',
        registeredById: employer,
        organizationId: mensah,
      },
      'MD-VAN-02': {
        assetCode: 'MD-VAN-02',
        kind: 'VAN',
        volumeLitres: '4200',
        setpointCelsius: '5',
        status: 'MAINTENANCE',
        qualifiedFrom: '2026-01-10',
        qualifiedUntil: '2027-01-10',
        organizationId: mensah,
      },
      // Carried biology kit 5, which was rejected; its lid no longer closes tight.
      'MD-BOX-02': {
        assetCode: 'MD-BOX-02',
        kind: 'INSULATED_BOX',
        cooling: 'PASSIVE',
        volumeLitres: '28',
        holdTimeHours: 48,
        status: 'QUARANTINED',
        qualifiedFrom: '2026-03-01',
        qualifiedUntil: '2027-03-01',
        registeredById: employer,
        organizationId: mensah,
      },
      'MD-VAN-01': {
        assetCode: 'MD-VAN-01',
        kind: 'VAN',
        volumeLitres: '3600',
        setpointCelsius: '5',
        status: 'RETIRED',
        qualifiedFrom: '2025-01-15',
        qualifiedUntil: '2026-01-15',
        organizationId: mensah,
      },
    },
    TemperatureSensor: {
      'TS-40213': {
        serialNumber: 'TS-40213',
        modelName: 'LIBERO G',
        transportUnitId: unit('MD-BOX-01'),
        position: 'INSIDE_BOX',
        accuracyCelsius: '0.4',
        resolutionCelsius: '0.1',
        rangeMinCelsius: '-30',
        rangeMaxCelsius: '70',
        calibratedOn: '2026-03-01',
        calibrationDueOn: '2027-03-01',
        calibrationCertificate: 'SANAS-2026-11842',
        batteryPercent: 81,
        registeredById: employer,
        organizationId: mensah,
      },
      // At the laboratory; what it measures is not counted until it is back.
      'TS-40188': {
        serialNumber: 'TS-40188',
        modelName: 'LIBERO G',
        position: 'LOAD_CENTRE',
        accuracyCelsius: '0.4',
        resolutionCelsius: '0.1',
        rangeMinCelsius: '-30',
        rangeMaxCelsius: '70',
        calibratedOn: '2025-11-14',
        calibrationDueOn: '2026-11-14',
        calibrationCertificate: 'SANAS-2025-20931',
        status: 'CALIBRATION',
        batteryPercent: 64,
        organizationId: mensah,
      },
      // Read 0.9 degrees above the reference in the box of biology kit 5.
      'TS-40214': {
        serialNumber: 'TS-40214',
        modelName: 'LIBERO G',
        transportUnitId: unit('MD-BOX-02'),
        position: 'INSIDE_BOX',
        accuracyCelsius: '0.4',
        resolutionCelsius: '0.1',
        rangeMinCelsius: '-30',
        rangeMaxCelsius: '70',
        calibratedOn: '2026-03-01',
        calibrationDueOn: '2027-03-01',
        calibrationCertificate: 'SANAS-2026-11843',
        status: 'FAULTY',
        batteryPercent: 12,
        organizationId: mensah,
      },
      'TS-31077': {
        serialNumber: 'TS-31077',
        modelName: 'LIBERO G',
        transportUnitId: unit('MD-VAN-01'),
        position: 'RETURN_AIR',
        accuracyCelsius: '0.4',
        resolutionCelsius: '0.1',
        rangeMinCelsius: '-30',
        rangeMaxCelsius: '70',
        calibratedOn: '2025-01-15',
        calibrationDueOn: '2026-01-15',
        calibrationCertificate: 'SANAS-2025-10214',
        status: 'RETIRED',
        organizationId: mensah,
      },
    },
    SensorReading: {
      'TS-40213 1': reading(1n, '2026-11-18T05:00:00Z', '4.2'),
      'TS-40213 40': reading(40n, '2026-11-18T08:15:00Z', '9.1', {
        isDoorOpen: true,
        latitude: '-33.65',
        longitude: '19.45',
      }),
      'TS-40213 44': reading(44n, '2026-11-18T08:35:00Z', '7.4'),
      'TS-40213 80': reading(80n, '2026-11-18T11:35:00Z', '5.0', { latitude: '-33.92', longitude: '18.42' }),
    },
    TemperatureExcursion: {
      'biology kit 1 at Worcester': {
        shipmentId: shipment('biology kit 1'),
        sensorId: sensor('TS-40213'),
        direction: 'TOO_WARM',
        limitCelsius: '8',
        extremeCelsius: '9.1',
        minutesOutside: 15,
        meanKineticCelsius: '5.4',
        startedAt: '2026-11-18T08:12:00Z',
        endedAt: '2026-11-18T08:27:00Z',
        assessment: 'RELEASED',
        rationale: 'Fifteen of the 120 minutes that the maker allows.',
        assessedById: employer,
        assessedAt: '2026-11-18T13:00:00Z',
        organizationId: mensah,
      },
    },
    CustodyEvent: {
      'biology kit 1 is loaded': {
        shipmentId: shipment('biology kit 1'),
        eventKey: 'urn:uuid:0f6b2e64-5a4d-4e2b-9d0a-2f2d8a0c1b01',
        eventTime: '2026-11-18T04:50:00Z',
        timeZoneOffset: '+02:00',
        bizStep: 'LOADING',
        disposition: 'IN_PROGRESS',
        readPointGln: DEPOT,
        transportUnitId: unit('MD-BOX-01'),
        signedById: employer,
        celsiusAtHandover: '4.1',
        eventHash: FIRST,
        recordedAt: '2026-11-18T04:50:20Z',
        organizationId: mensah,
      },
      'biology kit 1 is received': {
        shipmentId: shipment('biology kit 1'),
        eventKey: 'urn:uuid:0f6b2e64-5a4d-4e2b-9d0a-2f2d8a0c1b02',
        eventTime: '2026-11-18T11:40:00Z',
        timeZoneOffset: '+02:00',
        bizStep: 'RECEIVING',
        disposition: 'SELLABLE_ACCESSIBLE',
        readPointGln: LAB,
        counterpartyId: academy,
        signedById: educator,
        celsiusAtHandover: '5.0',
        eventHash: sha256(`received ${FIRST}`),
        previousHash: FIRST,
        recordedAt: '2026-11-18T11:40:30Z',
        organizationId: mensah,
      },
    },
    ComplianceCertificate: {
      'CC-2026-000041': {
        shipmentId: shipment('biology kit 1'),
        certificateNumber: 'CC-2026-000041',
        verdict: 'CONFORMING_WITH_EXCURSION',
        readingCount: 80,
        excursionCount: 1,
        coveragePercent: '100',
        lowestCelsius: '3.8',
        highestCelsius: '9.1',
        meanKineticCelsius: '5.4',
        signedById: employer,
        issuedAt: '2026-11-18T13:10:00Z',
        documentHash: sha256('CC-2026-000041'),
        organizationId: mensah,
      },
    },
  },
});
