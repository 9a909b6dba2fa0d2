import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const themba = {
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  organizationId: academy,
} as const;

const run = (key: string): string => rowId('course-management-service.CourseRun', key);
const window = (key: string): string => rowId('enrollment-service.EnrollmentWindow', key);
const seat = (key: string): string => rowId('enrollment-service.SeatInventory', key);
const enrollment = (key: string): string => rowId('enrollment-service.Enrollment', key);

const PYTHON = 'introduction-to-python-programming 2026-T4';
const PYTHON_T3 = 'introduction-to-python-programming 2026-T3';
const REACT = 'web-development-with-react 2027-T1';
const REACT_EVENING = 'web-development-with-react 2027-T1 evening';
const REACT_T3 = 'web-development-with-react 2026-T3';
const PANDAS = 'data-analysis-with-pandas 2027-T1';
const SQL = 'databases-with-sql 2027-T2';
const BASICS = 'computer-basics 2026-T1';

/** A window of one run, as Dr. Khumalo set it up. */
const open = (key: string, opensAt: string, closesAt: string) => ({
  runId: run(key),
  opensAt,
  closesAt,
  openedById: educator,
  organizationId: academy,
  createdAt: opensAt,
});
const seats = (key: string, capacity: number, taken: number, held = 0) => ({
  runId: run(key),
  capacity,
  taken,
  held,
  managedById: educator,
  organizationId: academy,
});
/** What Themba asked for: a run, through its regular window. */
const asks = (key: string, createdAt: string) => ({
  ...themba,
  runId: run(key),
  windowId: window(`${key} REGULAR`),
  createdAt,
});
const step = <const From extends string | null, const To extends string>(
  key: string,
  sequence: number,
  fromStatus: From,
  toStatus: To,
  at: string,
) => ({
  enrollmentId: enrollment(key),
  sequence,
  fromStatus,
  toStatus,
  effectiveOn: at.slice(0, 10),
  createdAt: at,
});
const byThemba = { actorKind: 'USER', actorId: student } as const;
const byStaff = { actorKind: 'STAFF', actorId: educator } as const;
const bySystem = { actorKind: 'SYSTEM' } as const;

export default defineSeed('enrollment-service', {
  demo: {
    EnrollmentWindow: {
      [`${BASICS} REGULAR`]: open(BASICS, '2026-01-05T06:00:00Z', '2026-01-30T22:00:00Z'),
      [`${PYTHON_T3} REGULAR`]: open(PYTHON_T3, '2026-06-01T06:00:00Z', '2026-07-17T22:00:00Z'),
      [`${REACT_T3} REGULAR`]: open(REACT_T3, '2026-06-01T06:00:00Z', '2026-07-20T22:00:00Z'),
      [`${PYTHON} REGULAR`]: {
        ...open(PYTHON, '2026-09-01T06:00:00Z', '2026-10-12T22:00:00Z'),
        withdrawUntil: '2026-10-26T22:00:00Z',
      },
      [`${PYTHON} LATE`]: {
        ...open(PYTHON, '2026-10-13T06:00:00Z', '2026-10-19T22:00:00Z'),
        phase: 'LATE',
        lateFeeAmount: '10',
        lateFeeCurrency: 'AZR',
      },
      [`${REACT} REGULAR`]: open(REACT, '2026-11-02T06:00:00Z', '2027-01-22T22:00:00Z'),
      [`${REACT_EVENING} REGULAR`]: open(REACT_EVENING, '2026-11-02T06:00:00Z', '2027-01-22T22:00:00Z'),
      [`${PANDAS} REGULAR`]: {
        ...open(PANDAS, '2026-11-16T06:00:00Z', '2027-01-29T22:00:00Z'),
        needsApproval: true,
      },
      [`${SQL} REGULAR`]: open(SQL, '2026-11-16T06:00:00Z', '2027-04-16T22:00:00Z'),
    },
    SeatInventory: {
      [`${PYTHON} GENERAL`]: { ...seats(PYTHON, 24, 11), overbooking: 2 },
      [`${PYTHON} SPONSORED`]: { ...seats(PYTHON, 6, 1), pool: 'SPONSORED', releaseAt: '2026-10-12T06:00:00Z' },
      [`${REACT} GENERAL`]: seats(REACT, 30, 4, 1),
      [`${REACT_EVENING} GENERAL`]: seats(REACT_EVENING, 16, 16),
      [`${BASICS} GENERAL`]: seats(BASICS, 30, 8),
    },
    Enrollment: {
      [`student@azora.world ${PYTHON}`]: {
        ...asks(PYTHON, '2026-10-11T17:00:00Z'),
        seatId: seat(`${PYTHON} GENERAL`),
        status: 'ENROLLED',
        price: '100',
        enrolledAt: '2026-10-12T14:00:00Z',
      },
      [`student@azora.world ${REACT}`]: {
        ...asks(REACT, '2026-11-17T16:10:00Z'),
        seatId: seat(`${REACT} GENERAL`),
        voucherId: rowId('enrollment-service.EnrollmentVoucher', 'REACT20'),
        status: 'AWAITING_PAYMENT',
        price: '150',
        discount: '30',
        heldUntil: '2026-11-27T22:00:00Z',
      },
      [`student@azora.world ${REACT_EVENING}`]: { ...asks(REACT_EVENING, '2026-11-18T15:00:00Z'), price: '150' },
      [`student@azora.world ${PANDAS}`]: {
        ...asks(PANDAS, '2026-11-18T15:20:00Z'),
        status: 'AWAITING_APPROVAL',
        price: '120',
      },
      [`student@azora.world ${SQL}`]: {
        ...asks(SQL, '2026-11-19T14:00:00Z'),
        status: 'HELD',
        price: '100',
        holdId: rowId('azora-payments.FinancialHold', 'azora-academy AA-2026-0117 arrears'),
        heldUntil: '2026-12-04T22:00:00Z',
      },
      [`student@azora.world ${BASICS}`]: {
        ...asks(BASICS, '2026-01-28T13:00:00Z'),
        seatId: seat(`${BASICS} GENERAL`),
        status: 'COMPLETED',
        creditMode: 'PASS_FAIL',
        enrolledAt: '2026-01-28T13:05:00Z',
        endedAt: '2026-02-20T15:00:00Z',
      },
      // Dropped by mistake, and back a day later.
      [`student@azora.world ${BASICS} first`]: {
        ...asks(BASICS, '2026-01-26T13:00:00Z'),
        status: 'DROPPED',
        creditMode: 'PASS_FAIL',
        enrolledAt: '2026-01-26T13:00:00Z',
        endedAt: '2026-01-27T18:00:00Z',
      },
      [`student@azora.world ${PYTHON_T3}`]: {
        ...asks(PYTHON_T3, '2026-06-29T15:00:00Z'),
        status: 'CANCELLED',
        price: '100',
        endedAt: '2026-07-13T10:00:00Z',
      },
      [`student@azora.world ${REACT_T3} for credit`]: {
        ...asks(REACT_T3, '2026-07-14T15:00:00Z'),
        status: 'REJECTED',
        price: '150',
        endedAt: '2026-07-15T09:00:00Z',
      },
      [`student@azora.world ${REACT_T3} as a listener`]: {
        ...asks(REACT_T3, '2026-07-16T15:00:00Z'),
        status: 'WITHDRAWN',
        creditMode: 'AUDIT',
        enrolledAt: '2026-07-20T06:00:00Z',
        endedAt: '2026-08-01T12:00:00Z',
        withdrawalReason: 'ACADEMIC',
      },
    },
    EnrollmentTransition: {
      'python 1': {
        ...step(`student@azora.world ${PYTHON}`, 1, null, 'REQUESTED', '2026-10-11T17:00:00Z'),
        ...byThemba,
      },
      'python 2': {
        ...step(`student@azora.world ${PYTHON}`, 2, 'REQUESTED', 'AWAITING_PAYMENT', '2026-10-11T17:00:01Z'),
        ...bySystem,
      },
      'python 3': {
        ...step(`student@azora.world ${PYTHON}`, 3, 'AWAITING_PAYMENT', 'ENROLLED', '2026-10-12T14:00:00Z'),
        ...bySystem,
        reason: '100 AZR paid',
      },
      'react as a listener 1': {
        ...step(`student@azora.world ${REACT_T3} as a listener`, 1, null, 'REQUESTED', '2026-07-16T15:00:00Z'),
        ...byThemba,
      },
      'react as a listener 2': {
        ...step(`student@azora.world ${REACT_T3} as a listener`, 2, 'REQUESTED', 'ENROLLED', '2026-07-20T06:00:00Z'),
        ...byStaff,
      },
      'react as a listener 3': {
        ...step(`student@azora.world ${REACT_T3} as a listener`, 3, 'ENROLLED', 'WITHDRAWN', '2026-08-01T12:00:00Z'),
        ...byThemba,
        reason: 'Wants to learn Python first.',
      },
      'computer basics 1': {
        ...step(`student@azora.world ${BASICS}`, 1, null, 'REQUESTED', '2026-01-28T13:00:00Z'),
        ...byThemba,
      },
      'computer basics 2': {
        ...step(`student@azora.world ${BASICS}`, 2, 'REQUESTED', 'ENROLLED', '2026-01-28T13:05:00Z'),
        ...bySystem,
      },
      'computer basics 3': {
        ...step(`student@azora.world ${BASICS}`, 3, 'ENROLLED', 'COMPLETED', '2026-02-20T15:00:00Z'),
        ...byStaff,
      },
      'computer basics first 1': {
        ...step(`student@azora.world ${BASICS} first`, 1, null, 'ENROLLED', '2026-01-26T13:00:00Z'),
        ...bySystem,
      },
      'computer basics first 2': {
        ...step(`student@azora.world ${BASICS} first`, 2, 'ENROLLED', 'WITHDRAWN', '2026-01-27T18:00:00Z'),
        ...byThemba,
      },
      'computer basics first 3': {
        ...step(`student@azora.world ${BASICS} first`, 3, 'WITHDRAWN', 'DROPPED', '2026-01-27T18:00:01Z'),
        ...bySystem,
        reason: 'The run had not begun, so it counts as dropped.',
      },
      'python of the third term 1': {
        ...step(`student@azora.world ${PYTHON_T3}`, 1, null, 'REQUESTED', '2026-06-29T15:00:00Z'),
        ...byThemba,
      },
      'python of the third term 2': {
        ...step(`student@azora.world ${PYTHON_T3}`, 2, 'REQUESTED', 'HELD', '2026-06-29T15:00:01Z'),
        ...bySystem,
        reason: 'Fees in arrears',
      },
      'python of the third term 3': {
        ...step(`student@azora.world ${PYTHON_T3}`, 3, 'HELD', 'DROPPED', '2026-07-13T09:00:00Z'),
        ...bySystem,
        reason: 'Not cleared within 14 days',
      },
      'python of the third term 4': {
        ...step(`student@azora.world ${PYTHON_T3}`, 4, 'DROPPED', 'CANCELLED', '2026-07-13T10:00:00Z'),
        ...byStaff,
        reason: 'He was never in, so it is cancelled and counts nowhere.',
      },
      'react for credit 1': {
        ...step(`student@azora.world ${REACT_T3} for credit`, 1, null, 'REQUESTED', '2026-07-14T15:00:00Z'),
        ...byThemba,
      },
      'react for credit 2': {
        ...step(
          `student@azora.world ${REACT_T3} for credit`,
          2,
          'REQUESTED',
          'AWAITING_APPROVAL',
          '2026-07-14T15:00:01Z',
        ),
        ...bySystem,
      },
      'react for credit 3': {
        ...step(
          `student@azora.world ${REACT_T3} for credit`,
          3,
          'AWAITING_APPROVAL',
          'REJECTED',
          '2026-07-15T09:00:00Z',
        ),
        ...byStaff,
        reason: 'JavaScript is wanted first.',
      },
    },
    WaitlistEntry: {
      [`student@azora.world ${REACT_EVENING}`]: {
        ...themba,
        runId: run(REACT_EVENING),
        createdAt: '2026-11-18T15:00:00Z',
      },
      [`student@azora.world ${PYTHON} sponsored`]: {
        ...themba,
        runId: run(PYTHON),
        seatPool: 'SPONSORED',
        priority: 10,
        status: 'LAPSED',
        offeredAt: '2026-10-05T08:00:00Z',
        offerExpiresAt: '2026-10-08T08:00:00Z',
        createdAt: '2026-09-28T12:00:00Z',
      },
      [`student@azora.world ${PYTHON}`]: {
        ...themba,
        runId: run(PYTHON),
        status: 'ACCEPTED',
        offeredAt: '2026-10-11T08:00:00Z',
        offerExpiresAt: '2026-10-13T08:00:00Z',
        enrollmentId: enrollment(`student@azora.world ${PYTHON}`),
        createdAt: '2026-10-08T09:00:00Z',
      },
      [`student@azora.world ${PANDAS} sponsored`]: {
        ...themba,
        runId: run(PANDAS),
        seatPool: 'SPONSORED',
        priority: 10,
        status: 'OFFERED',
        offeredAt: '2026-11-19T08:00:00Z',
        offerExpiresAt: '2026-11-22T08:00:00Z',
        createdAt: '2026-11-18T15:25:00Z',
      },
      // Taken off the queue when he was let in as a listener.
      [`student@azora.world ${REACT_T3}`]: {
        ...themba,
        runId: run(REACT_T3),
        status: 'REMOVED',
        createdAt: '2026-07-15T10:00:00Z',
        updatedAt: '2026-07-16T15:00:00Z',
      },
    },
    EnrollmentVoucher: {
      REACT20: {
        code: 'REACT20',
        purpose: 'PROMOTION',
        runId: run(REACT),
        percentOff: 20,
        maxRedemptions: 10,
        redemptionCount: 1,
        validFrom: '2026-11-01T00:00:00Z',
        validUntil: '2026-12-31T22:00:00Z',
        organizationId: academy,
      },
      THEMBA2026: {
        code: 'THEMBA2026',
        purpose: 'BURSARY',
        issuedToId: student,
        amountOff: '100',
        currency: 'AZR',
        validFrom: '2026-01-05T00:00:00Z',
        validUntil: '2026-12-31T22:00:00Z',
        status: 'REVOKED',
        revokedAt: '2026-11-10T09:00:00Z',
        organizationId: academy,
      },
      STAFF2026: {
        code: 'STAFF2026',
        purpose: 'STAFF_BENEFIT',
        issuedToId: educator,
        percentOff: 100,
        redemptionCount: 1,
        validFrom: '2026-01-05T00:00:00Z',
        validUntil: '2026-12-31T22:00:00Z',
        status: 'EXHAUSTED',
        organizationId: academy,
      },
      WINTER2026: {
        code: 'WINTER2026',
        purpose: 'PROMOTION',
        runId: run(PYTHON_T3),
        percentOff: 10,
        maxRedemptions: 20,
        redemptionCount: 7,
        validFrom: '2026-06-01T00:00:00Z',
        validUntil: '2026-07-17T22:00:00Z',
        status: 'EXPIRED',
        organizationId: academy,
      },
    },
  },
});
