import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const campus = rowId('azora-institutional-system.Campus', 'azora-academy Cape Town');
const societyOf = (name: string) => rowId('azora-student-life.StudentSociety', name);
const coding = societyOf('Coding Society');
const chess = societyOf('Chess Club');
const debating = societyOf('Debating Union');
const hiking = societyOf('Hiking Club');
const film = societyOf('Film Circle');
const election = rowId('azora-student-life.SocietyElection', 'Coding Society chair 2026');
const hackEvening = rowId('azora-student-life.CampusEvent', 'hack evening 2026-11-13');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const society = (name: string, memberCount: number) => ({
  campusId: campus,
  name,
  category: 'HOBBY' as const,
  memberCount,
  organizationId: academy,
  createdAt: '2025-10-20T08:00:00Z',
});

/** Themba in another society. */
const joins = (societyId: string, academicYear: number) => ({
  societyId,
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
  academicYear,
  organizationId: academy,
});

/** An election on campus: nominations for two weeks, a week to speak, and the days of voting. */
const electing = (
  title: string,
  [nominationsOpenOn, nominationsCloseOn, votingOpensOn, votingClosesOn]: readonly [string, string, string, string],
) => ({
  campusId: campus,
  title,
  office: 'CHAIRPERSON' as const,
  candidateIds: [student, employer],
  electoralOfficerId: educator,
  electionKey: sha256(`public key of ${title}`),
  nominationsOpenAt: `${nominationsOpenOn}T06:00:00Z`,
  nominationsCloseAt: `${nominationsCloseOn}T15:00:00Z`,
  votingOpensAt: `${votingOpensOn}T06:00:00Z`,
  votingClosesAt: `${votingClosesOn}T15:00:00Z`,
  organizationId: academy,
  createdAt: `${nominationsOpenOn}T05:00:00Z`,
});

/** What Themba asks of student affairs for a society. */
const asks = (societyId: string, requestedAmount: string, createdAt: string) => ({
  societyId,
  requestedById: student,
  requestedAmount,
  organizationId: academy,
  createdAt,
});

const ballot = (number: number) => ({
  electionId: election,
  tracker: sha256(`sealed ballot ${number}`),
  sealedChoice: sha256(`choice ${number}`),
  wellFormedProof: sha256(`proof ${number}`),
  batchNumber: 1,
  channel: 'ONLINE' as const,
  createdAt: '2026-03-13T16:30:00Z',
});

/** The Coding Society: its members, an evening it gave, the chair it elected and the pizza that was paid. */
export default defineSeed('azora-student-life', {
  demo: {
    StudentSociety: {
      'Coding Society': {
        ...society('Coding Society', 34),
        category: 'ACADEMIC',
        aims: 'Whoever wants to build something finds people to build it with.',
        chairId: student,
        membershipFee: '50',
        // 34 fees and grants of 1,200 and 600, less 1,085.50 spent and 114.50 returned
        balance: '2300',
        status: 'RECOGNISED',
        recognisedUntil: '2026-12-31',
        updatedAt: '2026-11-18T10:00:00Z',
      },
      'Chess Club': { ...society('Chess Club', 12), createdAt: '2026-11-10T08:00:00Z' },
      'Debating Union': {
        ...society('Debating Union', 27),
        category: 'CULTURAL',
        status: 'SUSPENDED',
        recognisedUntil: '2026-12-31',
        updatedAt: '2026-09-01T08:00:00Z',
      },
      'Hiking Club': {
        ...society('Hiking Club', 9),
        category: 'SPORT',
        status: 'LAPSED',
        recognisedUntil: '2025-12-31',
        updatedAt: '2026-01-01T00:00:00Z',
      },
      'Film Circle': {
        ...society('Film Circle', 0),
        category: 'CULTURAL',
        status: 'DISSOLVED',
        dissolvedOn: '2026-06-12',
        updatedAt: '2026-06-12T12:00:00Z',
      },
    },
    SocietyMembership: {
      'Coding Society student@azora.world 2026': {
        societyId: coding,
        studentId: rowId('azora-education.Student', 'student@azora.world'),
        userId: student,
        academicYear: 2026,
        office: 'CHAIRPERSON',
        status: 'ACTIVE',
        feePaid: '50',
        joinedOn: '2026-01-26',
        organizationId: academy,
        createdAt: '2026-01-26T12:00:00Z',
        updatedAt: '2026-03-14T08:00:00Z',
      },
      'Chess Club student@azora.world 2026': {
        ...joins(chess, 2026),
        createdAt: '2026-11-16T12:00:00Z',
      },
      // The club was not recognised for another year.
      'Hiking Club student@azora.world 2025': {
        ...joins(hiking, 2025),
        status: 'LAPSED',
        joinedOn: '2025-12-05',
        createdAt: '2025-12-04T12:00:00Z',
        updatedAt: '2026-01-01T00:00:00Z',
      },
      'Film Circle student@azora.world 2026': {
        ...joins(film, 2026),
        status: 'LEFT',
        joinedOn: '2026-02-06',
        leftOn: '2026-05-29',
        createdAt: '2026-02-05T12:00:00Z',
        updatedAt: '2026-05-29T12:00:00Z',
      },
    },
    CampusEvent: {
      'hack evening 2026-11-13': {
        societyId: coding,
        campusId: campus,
        organizerId: student,
        icalUid: 'hack-evening-2026-11-13@academy.azora.world',
        title: 'Hack evening: games in a hundred lines',
        description: 'Bring a laptop or share one. Pizza at seven.',
        location: 'Computer room 2',
        startsAt: '2026-11-13T15:00:00Z',
        endsAt: '2026-11-13T19:00:00Z',
        capacity: 30,
        goingCount: 2,
        expectedAttendance: 25,
        status: 'CONFIRMED',
        organizationId: academy,
        createdAt: '2026-10-26T10:00:00Z',
      },
      'career talk 2026-12-04': {
        campusId: campus,
        organizerId: educator,
        icalUid: 'career-talk-2026-12-04@academy.azora.world',
        title: 'What Lagos looks for: Kofi Mensah on first jobs',
        attendanceMode: 'ONLINE',
        onlineUrl: 'https://meet.azora.world/career-talk',
        startsAt: '2026-12-04T14:00:00Z',
        endsAt: '2026-12-04T15:30:00Z',
        expectedAttendance: 120,
        organizationId: academy,
        createdAt: '2026-11-16T10:00:00Z',
      },
      // Fell with the circle.
      'film night 2026-06-19': {
        societyId: film,
        campusId: campus,
        organizerId: student,
        icalUid: 'film-night-2026-06-19@academy.azora.world',
        sequence: 1,
        title: 'Film night: three shorts from Soweto',
        location: 'Hall, Cape Town',
        startsAt: '2026-06-19T16:00:00Z',
        endsAt: '2026-06-19T19:00:00Z',
        capacity: 60,
        expectedAttendance: 40,
        status: 'CANCELLED',
        organizationId: academy,
        createdAt: '2026-05-18T10:00:00Z',
        updatedAt: '2026-06-12T12:05:00Z',
      },
    },
    EventRsvp: {
      'hack evening 2026-11-13 student@azora.world': {
        eventId: hackEvening,
        userId: student,
        participation: 'ACCEPTED',
        guestCount: 1,
        dietaryNeeds: 'No pork',
        ticketCodeHash: sha256('ticket of the hack evening'),
        checkedInAt: '2026-11-13T14:50:00Z',
        createdAt: '2026-10-26T10:05:00Z',
      },
      'hack evening 2026-11-13 educator@azora.world': {
        eventId: hackEvening,
        userId: educator,
        participation: 'DECLINED',
        createdAt: '2026-10-27T07:00:00Z',
      },
    },
    SocietyElection: {
      'Coding Society chair 2026': {
        societyId: coding,
        campusId: campus,
        title: 'Chairperson of the Coding Society, 2026',
        office: 'CHAIRPERSON',
        candidateIds: [student, employer],
        electoralOfficerId: educator,
        electionKey: sha256('public key of the election'),
        nominationsOpenAt: '2026-02-16T06:00:00Z',
        nominationsCloseAt: '2026-02-27T15:00:00Z',
        votingOpensAt: '2026-03-09T06:00:00Z',
        votingClosesAt: '2026-03-13T15:00:00Z',
        eligibleCount: 8,
        ballotCount: 3,
        status: 'DECLARED',
        declaredAt: '2026-03-14T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-02-09T08:00:00Z',
        updatedAt: '2026-03-14T08:00:00Z',
      },
      'Coding Society treasurer 2027': {
        societyId: coding,
        campusId: campus,
        title: 'Treasurer of the Coding Society, 2027',
        office: 'TREASURER',
        electoralOfficerId: educator,
        nominationsOpenAt: '2026-11-16T06:00:00Z',
        nominationsCloseAt: '2026-11-27T15:00:00Z',
        votingOpensAt: '2026-12-01T06:00:00Z',
        votingClosesAt: '2026-12-04T15:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-11T08:00:00Z',
      },
      'Coding Society chair 2027': {
        ...electing('Chairperson of the Coding Society, 2027', [
          '2026-11-02',
          '2026-11-13',
          '2026-11-23',
          '2026-11-27',
        ]),
        societyId: coding,
        eligibleCount: 34,
        status: 'CAMPAIGNING',
      },
      'Chess Club chair 2027': {
        ...electing('Chairperson of the Chess Club, 2027', ['2026-11-10', '2026-11-16', '2026-11-18', '2026-11-20']),
        societyId: chess,
        eligibleCount: 12,
        status: 'VOTING',
      },
      // The boxes were opened last night; a ballot counts here once it is read.
      'SRC learners 2027': {
        ...electing('Speaker for the learners in the SRC, 2027', [
          '2026-10-26',
          '2026-11-06',
          '2026-11-16',
          '2026-11-19',
        ]),
        eligibleCount: 96,
        status: 'COUNTING',
      },
      // Two lists of members were read out, and the union was suspended over it.
      'Debating Union chair 2026': {
        ...electing('Chairperson of the Debating Union, 2026', [
          '2026-08-03',
          '2026-08-14',
          '2026-08-24',
          '2026-08-26',
        ]),
        societyId: debating,
        eligibleCount: 27,
        status: 'DISPUTED',
        updatedAt: '2026-08-27T08:00:00Z',
      },
      // Nobody stood.
      'Film Circle chair 2026': {
        ...electing('Chairperson of the Film Circle, 2026', ['2026-04-13', '2026-04-24', '2026-05-04', '2026-05-08']),
        societyId: film,
        candidateIds: [],
        status: 'CANCELLED',
        updatedAt: '2026-04-24T15:30:00Z',
      },
    },
    ElectionTurnout: {
      'Coding Society chair 2026 student@azora.world': {
        electionId: election,
        voterId: student,
        channel: 'ONLINE',
        credentialHash: sha256('voting credential of the student'),
        markedAt: '2026-03-09T12:20:00Z',
        createdAt: '2026-03-09T12:20:00Z',
      },
      'Coding Society chair 2026 employer@azora.world': {
        electionId: election,
        voterId: employer,
        channel: 'ONLINE',
        credentialHash: sha256('voting credential of the employer'),
        markedAt: '2026-03-10T09:00:00Z',
        createdAt: '2026-03-10T09:00:00Z',
      },
      'Coding Society chair 2026 educator@azora.world': {
        electionId: election,
        voterId: educator,
        channel: 'STATION',
        station: 'Library, Cape Town',
        credentialHash: sha256('voting credential of the educator'),
        markedAt: '2026-03-13T09:40:00Z',
        createdAt: '2026-03-13T09:40:00Z',
      },
    },
    ElectionBallot: {
      'Coding Society chair 2026 1': ballot(1),
      'Coding Society chair 2026 2': ballot(2),
      'Coding Society chair 2026 3': { ...ballot(3), channel: 'STATION' },
    },
    ElectionTally: {
      'Coding Society chair 2026 student@azora.world': {
        electionId: election,
        candidateId: student,
        votes: '2',
        isElected: true,
        createdAt: '2026-03-13T17:00:00Z',
      },
      'Coding Society chair 2026 employer@azora.world': {
        electionId: election,
        candidateId: employer,
        votes: '1',
        createdAt: '2026-03-13T17:00:00Z',
      },
    },
    FundingRequest: {
      'hack evening 2026-11-13': {
        societyId: coding,
        eventId: hackEvening,
        requestedById: student,
        purpose: 'EVENT',
        justification: 'Pizza and drinks for twenty-five, and two extension cords.',
        requestedAmount: '1500',
        approvedAmount: '1200',
        spentAmount: '1085.50',
        status: 'ACCOUNTED',
        decidedById: educator,
        paidAt: '2026-11-06T10:00:00Z',
        accountingDueOn: '2026-11-27',
        organizationId: academy,
        createdAt: '2026-10-26T10:30:00Z',
        updatedAt: '2026-11-17T10:00:00Z',
      },
      'loops for beginners 2027-02': {
        ...asks(coding, '850', '2026-11-19T10:30:00Z'),
        purpose: 'TRAINING',
        justification: 'Printed exercises for the thirty who join in February.',
      },
      'two keyboards': {
        ...asks(coding, '900', '2026-11-09T10:30:00Z'),
        purpose: 'EQUIPMENT',
        justification: 'Two keyboards with large keys for a member who sees little.',
        approvedAmount: '800',
        status: 'APPROVED',
        decidedById: educator,
        updatedAt: '2026-11-16T10:00:00Z',
      },
      'hackathon in Stellenbosch': {
        ...asks(coding, '600', '2026-11-10T10:30:00Z'),
        purpose: 'TRAVEL',
        justification: 'Train tickets for four members.',
        approvedAmount: '600',
        status: 'PAID',
        decidedById: educator,
        paidAt: '2026-11-18T10:00:00Z',
        accountingDueOn: '2026-12-09',
        updatedAt: '2026-11-18T10:00:00Z',
      },
      // While the union is suspended it gets no money.
      'debate in Durban': {
        ...asks(debating, '4200', '2026-08-31T10:30:00Z'),
        purpose: 'TRAVEL',
        justification: 'A bus for twelve to the debate of the provinces.',
        status: 'DECLINED',
        decidedById: educator,
        updatedAt: '2026-09-02T10:00:00Z',
      },
      'film night 2026-06-19': {
        ...asks(film, '1100', '2026-05-18T10:30:00Z'),
        eventId: rowId('azora-student-life.CampusEvent', 'film night 2026-06-19'),
        purpose: 'EVENT',
        justification: 'A licence to show three films, and popcorn.',
        status: 'WITHDRAWN',
        updatedAt: '2026-06-12T12:05:00Z',
      },
    },
  },
});
