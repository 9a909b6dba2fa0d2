import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const incident = (reference: string) => rowId('community-safety-service.SafetyIncident', reference);
const campus = rowId('community-safety-service.WatchGroup', 'observatory-campus');
const warning = rowId('community-safety-service.SafetyAlert', 'power line down');

/** A report from around the campus in Observatory, Cape Town, where Themba and Kofi are guests this November. */
const report = <const Category extends string, const Status extends string>(
  reference: string,
  category: Category,
  status: Status,
  occurredAt: string,
  headline: string,
  more: object = {},
) => ({
  reference,
  reporterId: educator,
  category,
  headline,
  latitude: '-33.9377',
  longitude: '18.4668',
  accuracyM: 25,
  ward: 'Ward 57',
  status,
  occurredAt,
  organizationId: academy,
  createdAt: occurredAt,
  ...more,
});

const AREA = {
  type: 'Polygon',
  coordinates: [
    [
      [18.46, -33.94],
      [18.475, -33.94],
      [18.475, -33.93],
      [18.46, -33.93],
      [18.46, -33.94],
    ],
  ],
};

export default defineSeed('community-safety-service', {
  demo: {
    SafetyIncident: {
      'CS-2026-000118': report(
        'CS-2026-000118',
        'POWER_LINE_DOWN',
        'RESPONDING',
        '2026-11-19T16:40:00Z',
        'Wire on the pavement after the storm',
        {
          severity: 'SEVERE',
          narrative: 'In front of the gate. Learners are kept inside.',
          verifiedById: employer,
        },
      ),
      'CS-2026-000119': report(
        'CS-2026-000119',
        'POWER_LINE_DOWN',
        'DUPLICATE',
        '2026-11-19T16:44:00Z',
        'Cable in the street',
        {
          reporterId: student,
          isAnonymous: true,
          duplicateOfId: incident('CS-2026-000118'),
          closedAt: '2026-11-19T16:50:00Z',
        },
      ),
      'CS-2026-000120': report(
        'CS-2026-000120',
        'SUSPICIOUS_ACTIVITY',
        'REPORTED',
        '2026-11-19T18:10:00Z',
        'Somebody tries the doors of cars',
        {
          reporterId: student,
        },
      ),
      'CS-2026-000112': report(
        'CS-2026-000112',
        'BURGLARY',
        'VERIFIED',
        '2026-11-16T02:00:00Z',
        'Window of the computer room broken',
        {
          urgency: 'PAST',
          severity: 'MODERATE',
          sapsCaseNumber: 'CAS 214/11/2026',
          verifiedById: educator,
        },
      ),
      'CS-2026-000104': report(
        'CS-2026-000104',
        'MEDICAL',
        'RESOLVED',
        '2026-11-10T10:20:00Z',
        'A learner fainted at the bus stop',
        {
          severity: 'MINOR',
          personsHurt: 1,
          verifiedById: educator,
          closedAt: '2026-11-10T11:00:00Z',
        },
      ),
      'CS-2026-000099': report(
        'CS-2026-000099',
        'FIRE',
        'FALSE_REPORT',
        '2026-11-06T12:00:00Z',
        'Smoke behind the hall',
        {
          reporterId: student,
          narrative: 'It was the braai of grade 11.',
          verifiedById: educator,
          closedAt: '2026-11-06T12:10:00Z',
        },
      ),
    },
    IncidentEvidence: {
      'CS-2026-000112 statement': {
        incidentId: incident('CS-2026-000112'),
        submittedById: educator,
        kind: 'STATEMENT',
        statement: 'I locked the room at six on Sunday; the window was whole.',
        submittedAt: '2026-11-16T06:30:00Z',
        handedOverTo: 'Woodstock, 7041233-8',
        handedOverAt: '2026-11-16T09:00:00Z',
        organizationId: academy,
      },
    },
    EmergencyContact: {
      'student@azora.world 1': {
        userId: student,
        fullName: 'Nomsa Ndlovu',
        phone: '+27825550117',
        relationship: 'PARENT',
        rank: 1,
        speaks: 'zu',
        knowsMedicalNeeds: true,
        confirmedAt: '2025-12-04T08:00:00Z',
        organizationId: academy,
        createdAt: '2025-12-03T16:00:00Z',
      },
      'educator@azora.world 1': {
        userId: educator,
        fullName: 'Sipho Khumalo',
        phone: '+27835550142',
        relationship: 'SIBLING',
        rank: 1,
        createdAt: '2026-01-19T08:00:00Z',
      },
    },
    WatchGroup: {
      'observatory-campus': {
        slug: 'observatory-campus',
        title: 'Observatory campus watch',
        boundary: AREA,
        areaKm2: '1.5',
        ward: 'Ward 57',
        policeStation: 'Woodstock',
        coordinatorId: educator,
        memberCount: 2,
        status: 'ACTIVE',
        organizationId: academy,
        createdAt: '2026-02-02T08:00:00Z',
      },
    },
    WatchMembership: {
      'observatory-campus educator@azora.world': {
        groupId: campus,
        userId: educator,
        role: 'COORDINATOR',
        trust: 'VETTED',
        notifyRadiusM: 3000,
        isOnDuty: true,
        vettedAt: '2026-02-10T08:00:00Z',
        vettingExpiresOn: '2027-02-10',
        joinedAt: '2026-02-02T08:00:00Z',
      },
      'observatory-campus employer@azora.world': {
        groupId: campus,
        userId: employer,
        trust: 'VERIFIED',
        joinedAt: '2026-11-16T08:00:00Z',
      },
    },
    SafetyAlert: {
      'power line down': {
        capIdentifier: 'za.azora.observatory-campus.2026-11-19.1',
        incidentId: incident('CS-2026-000118'),
        groupId: campus,
        senderId: educator,
        category: 'INFRA',
        urgency: 'IMMEDIATE',
        severity: 'SEVERE',
        certainty: 'OBSERVED',
        headline: 'Power line down at the gate of the campus',
        instruction: 'Stay ten metres away. Use the gate in Station Road.',
        area: AREA,
        reachedCount: 212,
        sentAt: '2026-11-19T16:48:00Z',
        effectiveAt: '2026-11-19T16:48:00Z',
        expiresAt: '2026-11-19T22:00:00Z',
        organizationId: academy,
      },
      'power line down, still': {
        capIdentifier: 'za.azora.observatory-campus.2026-11-19.2',
        incidentId: incident('CS-2026-000118'),
        groupId: campus,
        senderId: educator,
        messageKind: 'UPDATE',
        referencesId: warning,
        category: 'INFRA',
        urgency: 'EXPECTED',
        severity: 'SEVERE',
        certainty: 'OBSERVED',
        headline: 'The city works on the line until ten',
        instruction: 'Keep to Station Road until you hear from us.',
        area: AREA,
        reachedCount: 208,
        sentAt: '2026-11-19T18:00:00Z',
        effectiveAt: '2026-11-19T18:00:00Z',
        expiresAt: '2026-11-19T22:00:00Z',
        organizationId: academy,
      },
    },
    ResponderDispatch: {
      'CS-2026-000118 educator@azora.world': {
        incidentId: incident('CS-2026-000118'),
        responderId: educator,
        service: 'CAMPUS_SECURITY',
        status: 'ON_SCENE',
        distanceM: 180,
        notifiedAt: '2026-11-19T16:42:00Z',
        acceptedAt: '2026-11-19T16:43:00Z',
        enRouteAt: '2026-11-19T16:44:00Z',
        onSceneAt: '2026-11-19T16:47:00Z',
      },
      'CS-2026-000118 employer@azora.world': {
        incidentId: incident('CS-2026-000118'),
        responderId: employer,
        service: 'NEIGHBOURHOOD_WATCH',
        status: 'DECLINED',
        declineReason: 'NOT_EQUIPPED',
        notifiedAt: '2026-11-19T16:42:00Z',
      },
    },
  },
});
